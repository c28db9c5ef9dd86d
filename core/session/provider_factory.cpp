#include "core/session/provider_factory.h"

#include "core/http/authority_file.h"
#include "core/http/http_origin.h"
#include "core/providers/carddav/carddav_provider.h"
#include "core/providers/files/files_provider.h"
#include "core/providers/zapier/way_back.h"
#include "core/providers/zapier/zapier_provider.h"
#include "core/secrets/environment_secret.h"
#include "core/session/cloud_services.h"
#include "core/session/connection_settings.h"
#include "core/session/kept_connection.h"

using namespace Qt::StringLiterals;

namespace warden {

ProviderFactory::ProviderFactory(const SealedCredentials &credentials, QString folder, Clock clock)
    : m_credentials(credentials), m_folder(std::move(folder)), m_clock(std::move(clock))
{}

QString ProviderFactory::secretName(const ConnectionId &id)
{
    return u"connection/"_s + id.value() + u"/secret"_s;
}

QString ProviderFactory::signingKeyName(const ConnectionId &id)
{
    return u"connection/"_s + id.value() + u"/signing-key"_s;
}

QString ProviderFactory::tokensName(const ConnectionId &id)
{
    return u"connection/"_s + id.value() + u"/tokens"_s;
}

QString ProviderFactory::hashKeyName(const ConnectionId &id)
{
    return u"connection/"_s + id.value() + u"/hash-key"_s;
}

QStringList ProviderFactory::secretNames(const ConnectionId &id)
{
    return {secretName(id), signingKeyName(id), tokensName(id), hashKeyName(id)};
}

Result<Secret> ProviderFactory::secretOf(const Connection &connection) const
{
    if (const Result<void> usable = settings::requireNotRevoked(connection.settings); !usable)
        return usable.failure();
    const QString variable = connection.settings.value(settings::secretVariable).toString();
    return variable.isEmpty() ? m_credentials.read(secretName(connection.id))
                              : secretFromEnvironment(variable);
}

Result<std::unique_ptr<Provider>> ProviderFactory::make(const Connection &connection) const
{
    if (connection.service == u"file"_s)
        return makeFor(connection, Secret());
    if (connection.service == u"zapier"_s) {
        Result<std::unique_ptr<ZapierProvider>> hook = makeHook(connection);
        if (!hook)
            return hook.failure();
        return std::unique_ptr<Provider>(std::move(*hook));
    }
    if (signsInWithBrowser(connection)) {
        Result<std::shared_ptr<Authorization>> signIn = savedSignIn(connection);
        if (!signIn)
            return signIn.failure();
        return makeCloud(connection, std::move(*signIn));
    }
    Result<Secret> secret = secretOf(connection);
    if (!secret)
        return secret.failure();
    return makeFor(connection, *secret);
}

Result<std::unique_ptr<ZapierProvider>>
ProviderFactory::makeHook(const Connection &connection) const
{
    const Result<Secret> address = secretOf(connection);
    if (!address)
        return address.failure();
    return makeHookAt(connection, *address);
}

Result<std::unique_ptr<ZapierProvider>> ProviderFactory::makeHookAt(const Connection &connection,
                                                                    const Secret &address) const
{
    Result<Secret> key = m_credentials.read(signingKeyName(connection.id));
    if (!key)
        return key.failure();
    return zapier(connection, address.clone(), std::move(*key));
}

Result<std::unique_ptr<ZapierProvider>> ProviderFactory::zapier(const Connection &connection,
                                                                Secret address, Secret key) const
{
    const QJsonObject &values = connection.settings;
    ZapierSettings zapier;
    zapier.kind = values.value(settings::isRawHook).toBool() ? ZapierHookKind::CatchRaw
                                                             : ZapierHookKind::Catch;
    zapier.perSecond = values.value(settings::messagesPerSecond).toDouble(5);
    zapier.allowedHosts = settings::stringList(values, settings::allowedHosts);
    zapier.authority = values.value(settings::authority).toString().toLatin1();
    return std::make_unique<ZapierProvider>(std::move(zapier), std::move(address), std::move(key),
                                            m_clock);
}

Result<std::unique_ptr<Provider>> ProviderFactory::makeFor(const Connection &connection,
                                                           const Secret &secret) const
{
    const QJsonObject &values = connection.settings;
    if (connection.service == u"carddav"_s) {
        CardDavAccount account;
        account.address = values.value(settings::url).toString();
        account.user = values.value(settings::user).toString();
        account.allowedHosts = settings::stringList(values, settings::allowedHosts);
        account.authority = values.value(settings::authority).toString().toLatin1();
        // Shared, since a std::function has to be copyable.
        auto password = std::make_shared<const Secret>(secret.clone());
        account.password = [password]() -> Result<Secret> { return password->clone(); };
        return std::make_unique<CardDavProvider>(std::move(account));
    }
    if (connection.service == u"file"_s)
        return std::make_unique<FilesProvider>(
            FilesSettings{values.value(settings::path).toString(), settings::columnMap(values)});
    if (connection.service == u"zapier"_s) {
        Result<Secret> key = newHookKey();
        if (!key)
            return key.failure();
        Result<std::unique_ptr<ZapierProvider>> hook =
            zapier(connection, secret.clone(), std::move(*key));
        if (!hook)
            return hook.failure();
        return std::unique_ptr<Provider>(std::move(*hook));
    }
    if (isCloud(connection.service))
        return makeCloud(connection, std::make_shared<KeyAuthorization>(secret));
    return fail(ErrorKind::Invalid, u"an unknown service"_s);
}

// Events hold the names of connections, and never that of a file.
static QString proposedName(FileKind kind)
{
    switch (kind) {
    case FileKind::VCardFile:
        return u"vCard file"_s;
    case FileKind::VCardFolder:
        return u"vCard folder"_s;
    case FileKind::Csv:
        return u"CSV file"_s;
    }
    Q_UNREACHABLE();
}

Result<Connection> ProviderFactory::connectionFrom(const ConnectionDraft &draft,
                                                   const Secret &secret) const
{
    Connection connection;
    connection.service = draft.service;
    connection.settings = settings::fromDraft(draft);
    if (!draft.caFile.isEmpty()) {
        const Result<QByteArray> certificates = certificatesOf(draft.caFile);
        if (!certificates)
            return certificates.failure();
        connection.settings.insert(settings::authority, QString::fromLatin1(*certificates));
    }
    if (draft.service == u"carddav"_s) {
        const Result<QUrl> url = accountUrl(draft.url);
        if (!url)
            return url.failure();
        connection.name = url->host(QUrl::EncodeUnicode);
        connection.account = accountAt(draft.user, *url);
    } else if (draft.service == u"file"_s) {
        if (draft.path.isEmpty())
            return fail(ErrorKind::Usage, ErrorReason::PathMissing);
        connection.name = proposedName(fileKindOf(draft.path));
        connection.account = draft.path;
    } else if (draft.service == u"zapier"_s) {
        const Result<ZapierHookTraits> traits = checkHook(secret, draft.allowedHosts);
        if (!traits)
            return traits.failure();
        if (const Result<void> possible = checkWayBack(draft.wayBack);
            !draft.wayBack.isEmpty() && !possible)
            return possible.failure();
        connection.name = u"Zapier"_s;
        connection.account = traits->masked;
        connection.isSandbox = isLoopback(hookUrl(secret));
    } else if (isCloud(draft.service)) {
        if (Result<void> described = describeCloud(draft, secret, connection); !described)
            return described.failure();
    } else {
        return fail(ErrorKind::Usage, ErrorReason::ServiceUnknown);
    }
    if (!draft.name.isEmpty())
        connection.name = draft.name;
    return connection;
}

} // namespace warden
