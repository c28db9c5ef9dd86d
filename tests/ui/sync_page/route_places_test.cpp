#include "ui/sync_page/route_places.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace warden;

namespace {

Book book(const QString &id, const QString &connection)
{
    Book book;
    book.id = BookId(id);
    book.connection = ConnectionId(connection);
    book.isWritable = true;
    book.capabilities.canRead = true;
    return book;
}

Book hook(const QString &id, const QString &connection)
{
    Book hook = book(id, connection);
    hook.capabilities.canRead = false;
    hook.capabilities.isMessageReceiver = true;
    return hook;
}

ConnectionView connectionOf(const std::vector<Book> &books)
{
    ConnectionView view;
    view.connection.id = books.front().connection;
    for (const Book &each : books)
        view.books.push_back({.book = each});
    return view;
}

Route routeOf(const QString &from, const QString &to)
{
    Route route;
    route.id = RouteId(from + to);
    route.from = BookId(from);
    route.to = BookId(to);
    return route;
}

RoutePlaces places(const QString &from, const QString &to)
{
    return {BookId(from), BookId(to)};
}

// A server with two address books, and a hook.
std::vector<ConnectionView> serverAndHook()
{
    return {connectionOf({book(u"a"_s, u"server"_s), book(u"b"_s, u"server"_s)}),
            connectionOf({hook(u"zap"_s, u"hook"_s)})};
}

} // namespace

class RoutePlacesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aNewRouteLeadsToWhatWasJustConnected()
    {
        QCOMPARE(placesForNewRoute(serverAndHook(), {}, ConnectionId(u"hook"_s)),
                 places(u"a"_s, u"zap"_s));
    }

    void twoConnectionsComeBeforeTwoBooksOfOne()
    {
        QCOMPARE(placesForNewRoute(serverAndHook(), {}, {}), places(u"a"_s, u"zap"_s));
    }

    void whatARouteConnectsAlreadyIsNotProposed()
    {
        QCOMPARE(placesForNewRoute(serverAndHook(), {routeOf(u"a"_s, u"zap"_s)}, {}),
                 places(u"b"_s, u"zap"_s));
        const std::vector<Route> all = {routeOf(u"a"_s, u"zap"_s), routeOf(u"b"_s, u"zap"_s),
                                        routeOf(u"b"_s, u"a"_s)};
        QVERIFY(!placesForNewRoute(serverAndHook(), all, {}));
    }

    void aHookIsNeverASource()
    {
        const std::vector<ConnectionView> hooks = {connectionOf({hook(u"one"_s, u"x"_s)}),
                                                   connectionOf({hook(u"two"_s, u"y"_s)})};
        QVERIFY(!placesForNewRoute(hooks, {}, {}));
    }

    void theWayBackIsTheSameRoute()
    {
        const std::vector<Route> routes = {routeOf(u"a"_s, u"b"_s)};
        QCOMPARE(routeBetween(routes, places(u"b"_s, u"a"_s)), &routes.front());
        QVERIFY(!routeBetween(routes, places(u"a"_s, u"zap"_s)));
    }
};

QTEST_GUILESS_MAIN(RoutePlacesTest)
#include "route_places_test.moc"
