#include "ui/sync_page/route_access.h"

#include "ui/text/cloud_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(RouteAccess)
};

const ConnectionView *viewOf(const BookId &book, const std::vector<ConnectionView> &connections)
{
    for (const ConnectionView &view : connections) {
        for (const BookView &each : view.books) {
            if (each.book.id == book)
                return &view;
        }
    }
    return nullptr;
}

} // namespace

QStringList servicesToAsk(const Route &route, const std::vector<ConnectionView> &connections)
{
    QStringList services;
    for (const BookId &book : writtenBooks(route)) {
        const ConnectionView *view = viewOf(book, connections);
        if (view && view->access && !view->access->mayWrite)
            services << cloudName(view->connection.service);
    }
    services.removeDuplicates();
    return services;
}

ConnectionId signInFor(const Route &route, const Error &error,
                       const std::vector<ConnectionView> &connections)
{
    const bool isMissing = error.reason == ErrorReason::ScopesMissing;
    const bool isGone =
        error.kind == ErrorKind::Unauthorized && error.reason == ErrorReason::KeychainEntryGone;
    if (!isMissing && !isGone && error.reason != ErrorReason::SignInEnded)
        return {};
    ConnectionId guess;
    // A sign-in that ended shows at the source first, a missing permission at the destination.
    for (const BookId &book :
         isMissing ? std::array{route.to, route.from} : std::array{route.from, route.to}) {
        const ConnectionView *view = viewOf(book, connections);
        if (!view || !view->access)
            continue;
        if (isMissing ? !view->access->mayWrite
                      : view->connection.state == ConnectionState::SignInNeeded)
            return view->connection.id;
        if (guess.isEmpty())
            guess = view->connection.id;
    }
    return guess;
}

std::optional<SignInNeed> signInNeed(const std::vector<Route> &routes,
                                     const std::vector<ConnectionView> &connections)
{
    for (const ConnectionView &view : connections) {
        const bool isUsed = std::ranges::any_of(routes, [&](const Route &route) {
            return route.isEnabled && (viewOf(route.from, connections) == &view ||
                                       viewOf(route.to, connections) == &view);
        });
        if (!isUsed)
            continue;
        if (view.connection.state == ConnectionState::SignInNeeded)
            return SignInNeed{view.connection.id,
                              Text::tr("“%1” asks you to sign in again.").arg(view.connection.name),
                              Text::tr("Its routes wait until then."), Text::tr("Sign in again")};
        if (view.access && !view.access->missing.isEmpty())
            return SignInNeed{view.connection.id,
                              Text::tr("“%1” needs: %2.")
                                  .arg(view.connection.name, scopeList(view.access->missing)),
                              Text::tr("The route that writes there waits until this is allowed."),
                              Text::tr("Allow it")};
    }
    return std::nullopt;
}

} // namespace warden
