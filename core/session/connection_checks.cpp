#include "core/session/connection_checks.h"

#include "core/http/http_origin.h"
#include "core/posture/own_checks.h"
#include "core/providers/zapier/zapier_hook.h"
#include "core/session/cloud_services.h"
#include "core/session/connection_settings.h"
#include "core/store/store.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

const QString fromSettings = u"settings"_s;

bool isTwoFactorAsked(const Connection &connection)
{
    return connection.service == "google"_L1 || connection.service == "microsoft"_L1;
}

bool isHook(const Connection &connection)
{
    return connection.service == "zapier"_L1;
}

HeldScopes scopesOf(const ConnectionInCheck &it)
{
    HeldScopes scopes;
    if (!signsInWithBrowser(it.connection))
        return scopes; // a pasted key tells nobody
    const OAuthService service = oauthServiceOf(it.connection);
    scopes.isKnown = true;
    scopes.held = settings::stringList(it.connection.settings, settings::scopes);
    const QStringList extra = service.logScopes + service.accountScopes + service.appScopes;
    const QStringList needed =
        service.neededScopes(neededAccess(it.routes, it.books)) + service.identityScopes;
    for (const QString &scope : std::as_const(scopes.held)) {
        const bool isNeeded = service.missingScopes(needed, {scope}).isEmpty();
        if (!isNeeded && service.missingScopes(extra, {scope}).isEmpty())
            scopes.asked.append(scope);
        else if (!isNeeded)
            scopes.excess.append(scope);
    }
    return scopes;
}

qint64 routesOf(const ConnectionInCheck &it)
{
    return std::ranges::count_if(it.routes, [&](const Route &route) {
        return route.isEnabled && std::ranges::any_of(it.books, [&](const Book &book) {
                   return book.id == route.from || book.id == route.to;
               });
    });
}

// One in the environment may have been another since.
QDateTime secretSince(const Connection &connection)
{
    const QJsonObject &values = connection.settings;
    if (signsInWithBrowser(connection))
        return settings::time(values, settings::signedInAt);
    return values.contains(settings::secretVariable)
               ? QDateTime()
               : settings::time(values, settings::secretSince);
}

Finding placeOf(const ConnectionInCheck &it, const ProviderFactory &providers)
{
    const bool isInBrowser = signsInWithBrowser(it.connection);
    const bool isReadable = isInBrowser ? providers.tokensOf(it.connection.id).read().has_value()
                                        : providers.secretOf(it.connection).has_value();
    if (!isInBrowser && it.connection.settings.contains(settings::secretVariable))
        return secretIsAtItsPlace(SecretPlace::Environment, isReadable);
    return secretIsAtItsPlace(it.isKeychainUsed ? SecretPlace::Keychain : SecretPlace::File,
                              isReadable);
}

Finding addressOf(const Connection &connection, const ProviderFactory &providers)
{
    const Result<Secret> address = providers.secretOf(connection);
    if (!address)
        return Finding::undetermined(address.error());
    const Result<ZapierHookTraits> traits =
        checkHook(*address, settings::stringList(connection.settings, settings::allowedHosts));
    return traits ? addressIsModern(traits->isLegacy) : Finding::undetermined(traits.error());
}

} // namespace

Check newCheck(const QString &id, const QString &how, const Finding &finding, const QDateTime &now)
{
    return {.id = id, .how = how, .finding = finding, .since = now, .checkedAt = now};
}

Check newCheck(const QString &id, const Connection &connection, const QString &how,
               const Finding &finding, const QDateTime &now)
{
    Check check = newCheck(id, how, finding, now);
    check.connection = connection.id;
    check.connectionName = connection.name;
    check.service = connection.service;
    return check;
}

Result<std::vector<Check>> knownOf(const ConnectionInCheck &it, Store &store,
                                   const ProviderFactory &providers, const QDateTime &now)
{
    std::vector<Check> checks;
    const auto add = [&](const QString &id, const QString &how, const Finding &finding) {
        checks.push_back(newCheck(id, it.connection, how, finding, now));
    };
    const bool isInBrowser = signsInWithBrowser(it.connection);
    if (isInBrowser) {
        const Result<CloudAccess> access = cloudAccess(store, it.connection, it.books);
        if (!access)
            return access.failure();
        const bool hasEnded = it.connection.state == ConnectionState::SignInNeeded;
        add(u"grants.ends"_s, fromSettings, livesOnLongEnough(access->endsAt, hasEnded, now));
    }
    if (isCloud(it.connection.service))
        add(u"grants.scopes"_s, fromSettings, scopesAreNeeded(scopesOf(it)));
    add(u"grants.unused"_s, fromSettings, isUsed(routesOf(it)));
    add(u"grants.age"_s, fromSettings,
        isYoungEnough(secretSince(it.connection),
                      isHook(it.connection) ? oldestHookDays : oldestKeyDays, now));
    add(u"keys.place"_s, u"credentials"_s, placeOf(it, providers));
    if (isHook(it.connection)) {
        add(u"zapier.address"_s, fromSettings, addressOf(it.connection, providers));
        add(u"zapier.review"_s, u"person"_s, Finding::undetermined(Unknown::NotOffered));
    }
    // Nobody but a person can tell there.
    if (!isTwoFactorAsked(it.connection))
        add(u"two_factor.enrolled"_s, u"person"_s, Finding::undetermined(Unknown::NotOffered));
    return checks;
}

std::vector<ServerInUse> serversOf(const ConnectionInCheck &it, const ProviderFactory &providers)
{
    const QJsonObject &values = it.connection.settings;
    QList<QUrl> urls;
    const QString endpoint = values.value(settings::endpoint).toString();
    if (!endpoint.isEmpty()) {
        urls = {QUrl(endpoint)};
    } else if (isHook(it.connection)) {
        if (const Result<Secret> address = providers.secretOf(it.connection))
            urls = {hookUrl(*address)};
    } else if (it.connection.service == "google"_L1) {
        urls = {QUrl(u"https://people.googleapis.com"_s), QUrl(u"https://oauth2.googleapis.com"_s)};
    } else if (it.connection.service == "microsoft"_L1) {
        urls = {QUrl(u"https://graph.microsoft.com"_s),
                QUrl(u"https://login.microsoftonline.com"_s)};
    } else if (it.connection.service == "hubspot"_L1) {
        urls = {QUrl(u"https://api.hubapi.com"_s)};
    } else {
        for (const Book &book : it.books)
            urls.append(QUrl(book.remoteId));
        urls.append(QUrl(values.value(settings::url).toString()));
    }
    std::vector<ServerInUse> servers;
    for (const QUrl &url : std::as_const(urls)) {
        const ServerInUse server{.host = url.host(),
                                 .port = quint16(url.port(url.scheme() == "http"_L1 ? 80 : 443)),
                                 .isLoopback = isLoopback(url)};
        const bool isKnown = std::ranges::any_of(servers, [&](const ServerInUse &each) {
            return each.host == server.host && each.port == server.port;
        });
        if (!server.host.isEmpty() && !isKnown)
            servers.push_back(server);
    }
    return servers;
}

} // namespace warden
