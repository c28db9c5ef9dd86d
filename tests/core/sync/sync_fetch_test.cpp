#include "tests/core/sync/sync_support.h"

#include <QTest>

using namespace warden;
using namespace Qt::StringLiterals;

// What is asked of a service, and when.
class SyncFetchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRemovalThatNoDeltaNamedIsFoundByTheWeeklyFullListing()
    {
        SyncWorld world;
        FakeService &from = world.addService(u"A"_s);
        FakeService &to = world.addService(u"B"_s);
        fill(from, 20);
        world.addRoute(u"A"_s, u"B"_s);
        REQUIRE_VALUE(world.sync());
        from.items.remove(u"p1"_s); // and its deltas say nothing of it
        REQUIRE_VALUE(world.sync());
        QCOMPARE(to.items.size(), 20);

        Result<Book> book = world.store().books().get(world.book(u"A"_s));
        REQUIRE_VALUE(book);
        book->fullListingAt = book->fullListingAt.addDays(-8);
        {
            Result<Transaction> transaction = world.store().begin();
            REQUIRE_VALUE(transaction);
            REQUIRE_VALUE(world.store().books().update(*book));
            REQUIRE_VALUE(transaction->commit());
        }
        REQUIRE_VALUE(world.sync());
        QCOMPARE(to.items.size(), 19);
    }
};

QTEST_GUILESS_MAIN(SyncFetchTest)
#include "sync_fetch_test.moc"
