#include "core/session/cloud_services.h"

#include "core/http/http_origin.h"
#include "core/session/connection_settings.h"
#include "core/store/tables.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warden {

bool isCloud(const QString &service)
{
    return service == u"google"_s || service == u"microsoft"_s || service == u"hubspot"_s;
}

bool signsInWithBrowser(const Connection &connection)
{
    return connection.settings.contains(settings::clientId);
}

bool signsInWithBrowser(const ConnectionDraft &draft)
{
    // HubSpot's first way is a pasted key.
    return isCloud(draft.service) && (draft.service != u"hubspot"_s || !draft.clientId.isEmpty());
}

static QString cloudName(const QString &service)
{
    if (service == u"google"_s)
        return u"Google"_s;
    return service == u"microsoft"_s ? u"Microsoft 365"_s : u"HubSpot"_s;
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
    connection.name = cloudName(draft.service);
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
    const QJsonObject &values = connection.settings;
    const QUrl endpoint(values.value(settings::endpoint).toString());
    if (connection.service == u"google"_s)
        return googleSignIn(endpoint);
    if (connection.service == u"microsoft"_s) {
        const QString tenant = values.value(settings::tenant).toString();
        return microsoftSignIn(tenant.isEmpty() ? u"common"_s : tenant, endpoint);
    }
    Q_ASSERT(connection.service == u"hubspot"_s);
    return hubspotSignIn(endpoint);
}

QString defaultClientId(const QString &service)
{
    if (service == u"google"_s)
        return defaultGoogleClientId();
    if (service == u"microsoft"_s)
        return defaultMicrosoftClientId();
    return service == u"hubspot"_s ? defaultHubspotClientId() : QString();
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
        return std::ranges::any_of(writtenBooks(route), isOurs);
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
    // The newest use is as good as the newest renewal: they are at most a token's hour apart.
    QDateTime used = std::max(access.signedInAt, connection.checkedAt);
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
        const Result<Connection> connection = store.connections().get(book->connection);
        if (!connection)
            return connection.failure();
        if (!signsInWithBrowser(*connection))
            continue;
        const OAuthService service = oauthServiceOf(*connection);
        const QStringList missing =
            service.missingScopes(settings::stringList(connection->settings, settings::scopes),
                                  service.neededScopes(Access::ReadAndWrite));
        if (!missing.isEmpty())
            return std::optional(
                Error{ErrorKind::Unauthorized, ErrorReason::ScopesMissing, missing.join(u' ')});
    }
    return std::optional<Error>();
}

} // namespace warden
