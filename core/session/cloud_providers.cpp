#include "core/http/authorization.h"
#include "core/oauth/token_authorization.h"
#include "core/providers/google/google_provider.h"
#include "core/providers/hubspot/hubspot_provider.h"
#include "core/providers/microsoft/microsoft_provider.h"
#include "core/session/cloud_services.h"
#include "core/session/connection_settings.h"
#include "core/session/provider_factory.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace warden {

StoredTokens ProviderFactory::tokensOf(const ConnectionId &id) const
{
    return {m_credentials, tokensName(id)};
}

// What is stored is looked at as well: nothing that was kept earlier sends a token elsewhere.
static Result<void> checkStoredEndpoint(const Connection &connection)
{
    return checkEndpoint(connection.settings.value(settings::endpoint).toString());
}

Result<OAuthClient> ProviderFactory::clientOf(const Connection &connection) const
{
    if (const Result<void> usable = checkStoredEndpoint(connection); !usable)
        return usable.failure();
    OAuthClient client{connection.settings.value(settings::clientId).toString(), {}};
    if (!connection.settings.value(settings::hasClientSecret).toBool())
        return client;
    Result<Secret> secret = secretOf(connection);
    if (!secret)
        return secret.failure();
    client.secret = std::move(*secret);
    return client;
}

Result<std::shared_ptr<Authorization>>
ProviderFactory::savedSignIn(const Connection &connection) const
{
    if (const Result<void> usable = settings::requireNotRevoked(connection.settings); !usable)
        return usable.failure();
    Result<OAuthClient> client = clientOf(connection);
    if (!client)
        return client.failure();
    return std::make_shared<TokenAuthorization>(
        tokensOf(connection.id), TokenAuthorizationOptions{.service = oauthServiceOf(connection),
                                                           .client = std::move(*client),
                                                           .lockFolder = m_folder,
                                                           .clock = m_clock});
}

// Whether writing was granted is looked at before a plan (missingScopes()); of a key only the
// service knows.
Result<std::unique_ptr<Provider>>
ProviderFactory::makeCloud(const Connection &connection,
                           std::shared_ptr<Authorization> authorization) const
{
    if (const Result<void> usable = checkStoredEndpoint(connection); !usable)
        return usable.failure();
    const QJsonObject &values = connection.settings;
    const QString endpoint = values.value(settings::endpoint).toString();
    const auto describe = [&](auto account) {
        if (!endpoint.isEmpty())
            account.endpoint = QUrl(endpoint);
        account.accountId = values.value(settings::accountId).toString();
        account.canWrite = true;
        return account;
    };
    if (connection.service == u"google"_s)
        return std::make_unique<GoogleProvider>(describe(GoogleAccount()), std::move(authorization),
                                                HttpOptions(), m_clock);
    if (connection.service == u"microsoft"_s)
        return std::make_unique<MicrosoftProvider>(
            describe(MicrosoftAccount()), std::move(authorization), HttpOptions(), m_clock);
    HubSpotAccount account = describe(HubSpotAccount());
    account.missingProperties = settings::stringList(values, settings::missingProperties);
    return std::make_unique<HubSpotProvider>(std::move(account), std::move(authorization),
                                             HttpOptions(), m_clock);
}

void noteAccount(Connection &connection, const Provider &provider)
{
    const auto *hubspot = dynamic_cast<const HubSpotProvider *>(&provider);
    if (!hubspot)
        return;
    connection.settings.insert(settings::accountId, hubspot->portal());
    connection.settings.insert(settings::missingProperties,
                               QJsonArray::fromStringList(hubspot->missingProperties()));
    connection.account = u"HubSpot %1"_s.arg(hubspot->portal());
}

} // namespace warden
