#include "core/session/cloud_services.h"

#include "core/http/http_origin.h"
#include "core/session/connection_settings.h"
#include "core/store/tables.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

// What a cloud service is called here, and how one signs in to it.
struct CloudService
{
    QLatin1StringView id;
    QLatin1StringView name;
    bool takesKey; // a pasted key, where no client is named
    QString (*defaultClientId)();
    OAuthService (*signIn)(const QJsonObject &settings, const QUrl &endpoint);
};

OAuthService microsoftSignInOf(const QJsonObject &values, const QUrl &endpoint)
{
    const QString tenant = values.value(settings::tenant).toString();
    return microsoftSignIn(tenant.isEmpty() ? u"common"_s : tenant, endpoint);
}

const std::array cloudServices = {
    CloudService{"google"_L1, "Google"_L1, false, defaultGoogleClientId,
                 [](const QJsonObject &, const QUrl &endpoint) { return googleSignIn(endpoint); }},
    CloudService{"microsoft"_L1, "Microsoft 365"_L1, false, defaultMicrosoftClientId,
                 microsoftSignInOf},
    CloudService{"hubspot"_L1, "HubSpot"_L1, true, defaultHubspotClientId,
                 [](const QJsonObject &, const QUrl &endpoint) { return hubspotSignIn(endpoint); }},
};

const CloudService *findCloud(const QString &id)
{
    const auto *found = std::ranges::find(cloudServices, id, &CloudService::id);
    return found == cloudServices.end() ? nullptr : found;
}

} // namespace

bool isCloud(const QString &service)
{
    return findCloud(service) != nullptr;
}

bool signsInWithBrowser(const Connection &connection)
{
    return connection.settings.contains(settings::clientId);
}

bool signsInWithBrowser(const ConnectionDraft &draft)
{
    const CloudService *cloud = findCloud(draft.service);
    return cloud && (!cloud->takesKey || !draft.clientId.isEmpty());
}

Result<void> describeCloud(const ConnectionDraft &draft, const Secret &secret,
                           Connection &connection)
{
    if (Result<void> usable = checkEndpoint(draft.endpoint); !usable)
        return usable;
    // Another one than was meant would let accounts of any organisation in.
    if (!draft.tenant.isEmpty() && !isTenant(draft.tenant))
        return fail(ErrorKind::Usage, ErrorReason::AddressUnusable, draft.tenant,
                    u"no tenant's id or domain"_s);
    const CloudService *cloud = findCloud(draft.service);
    Q_ASSERT(cloud);
    connection.name = cloud->name;
    connection.account = connection.name;
    connection.isSandbox = !draft.endpoint.isEmpty();
    if (!signsInWithBrowser(draft)) {
        if (secret.isEmpty())
            return fail(ErrorKind::Usage, ErrorReason::KeyRefused);
        return {};
    }
    const QString client =
        draft.clientId.isEmpty() ? defaultClientId(draft.service) : draft.clientId;
    const bool lacksSecret =
        secret.isEmpty() && oauthServiceOf(connection).clientSecret == ClientSecret::Required;
    if (client.isEmpty() || lacksSecret)
        return fail(ErrorKind::Usage, ErrorReason::ClientRefused);
    connection.settings.insert(settings::clientId, client);
    connection.settings.insert(settings::hasClientSecret, !secret.isEmpty());
    return {};
}

OAuthService oauthServiceOf(const Connection &connection)
{
    const CloudService *cloud = findCloud(connection.service);
    Q_ASSERT(cloud);
    return cloud->signIn(connection.settings,
                         QUrl(connection.settings.value(settings::endpoint).toString()));
}

QString defaultClientId(const QString &service)
{
    const CloudService *cloud = findCloud(service);
    return cloud ? cloud->defaultClientId() : QString();
}

Result<void> checkEndpoint(const QString &endpoint)
{
    const QUrl url(endpoint, QUrl::StrictMode);
    const bool isUsable = url.isValid() && isLoopback(url) && url.userInfo().isEmpty() &&
                          (url.scheme() == u"http"_s || url.scheme() == u"https"_s);
    if (endpoint.isEmpty() || isUsable)
        return {};
    return fail(ErrorKind::Usage, ErrorReason::AddressUnusable, url.host(),
                u"an endpoint is a stand-in on this computer"_s);
}

Access neededAccess(const std::vector<Route> &routes, const std::vector<Book> &books)
{
    const auto isOurs = [&](const BookId &id) {
        return std::ranges::find(books, id, &Book::id) != books.end();
    };
    const bool isWritten = std::ranges::any_of(routes, [&](const Route &route) {
        return route.isEnabled && std::ranges::any_of(writtenBooks(route), isOurs);
    });
    return isWritten ? Access::ReadAndWrite : Access::Read;
}

Result<CloudAccess> cloudAccess(Store &store, const Connection &connection,
                                const std::vector<Book> &books)
{
    const Result<std::vector<Route>> routes = store.routes().all();
    if (!routes)
        return routes.failure();
    const OAuthService service = oauthServiceOf(connection);
    const QJsonObject &values = connection.settings;
    CloudAccess access;
    access.held = settings::stringList(values, settings::scopes);
    access.needed = service.neededScopes(neededAccess(*routes, books));
    access.missing = service.missingScopes(access.held, access.needed);
    access.mayWrite = service.mayWrite(access.held);
    access.clientId = values.value(settings::clientId).toString();
    access.signedInAt = settings::time(values, settings::signedInAt);
    if (connection.state == ConnectionState::SignInNeeded)
        return access; // it has ended
    // The newest use is as good as the newest renewal: they are at most a token's hour apart. A
    // check that failed is none.
    QDateTime used = access.signedInAt;
    if (connection.state == ConnectionState::Ok)
        used = std::max(used, connection.checkedAt);
    for (const Book &book : books)
        used = std::max(used, book.fetchedAt);
    access.endsAt =
        service.signInEnds(access.signedInAt, used, values.value(settings::isInTesting).toBool())
            .value_or(QDateTime());
    return access;
}

Result<std::optional<Error>> missingScopes(Store &store, const Route &route)
{
    for (const BookId &id : writtenBooks(route)) {
        const Result<Book> book = store.books().get(id);
        if (!book)
            return book.failure();
        Result<std::optional<Error>> missing = missingScopesToWrite(store, *book);
        if (!missing || *missing)
            return missing;
    }
    return std::optional<Error>();
}

Result<std::optional<Error>> missingScopesToWrite(Store &store, const Book &book)
{
    const Result<Connection> connection = store.connections().get(book.connection);
    if (!connection)
        return connection.failure();
    if (!signsInWithBrowser(*connection))
        return std::optional<Error>();
    const OAuthService service = oauthServiceOf(*connection);
    const QStringList missing =
        service.missingScopes(settings::stringList(connection->settings, settings::scopes),
                              service.neededScopes(Access::ReadAndWrite));
    if (missing.isEmpty())
        return std::optional<Error>();
    return std::optional(
        Error{ErrorKind::Denied, ErrorReason::ScopesMissing, missing.join(u", "_s)});
}

} // namespace warden
