#include "core/sync/connection_states.h"
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

    void aMissingRightIsNoEndedSignIn()
    {
        QVERIFY(isSignInNeeded({ErrorKind::Unauthorized, ErrorReason::SignInEnded}));
        QVERIFY(!isSignInNeeded({ErrorKind::Unauthorized, ErrorReason::ScopesMissing}));
        QVERIFY(!isSignInNeeded({ErrorKind::Denied, ErrorReason::ScopesMissing}));
    }

    void whoDoesNotAnswerIsNotAskedForEachContact()
    {
        SyncWorld world;
        fill(world.addService(u"A"_s), 20);
        FakeService &to = world.addService(u"B"_s, {.isIncremental = true, .writeBatch = 10});
        world.addRoute(u"A"_s, u"B"_s);
        to.cannotBeReadBack = true;
        REQUIRE_VALUE(world.sync());
        QCOMPARE(to.items.size(), 20);
        QCOMPARE(to.gets, 2); // once in each batch
    }

    void whatBecameOfAConnectionDuringTheFetchStays()
    {
        SyncWorld world;
        world.addService(u"A"_s);
        const Result<Book> book = world.store().books().get(world.book(u"A"_s));
        REQUIRE_VALUE(book);
        const Result<Connection> before = world.store().connections().get(book->connection);
        REQUIRE_VALUE(before);
        const FetchInput input{.books = {*book}, .connections = {{before->id, *before}}};
        const std::vector<FetchReport> refused = {
            {.book = book->id,
             .failure = Error{ErrorKind::Unauthorized, ErrorReason::SignInEnded}}};
        Connection signedIn = *before;
        signedIn.settings.insert(u"scopes"_s, u"new"_s);
        {
            Result<Transaction> transaction = world.store().begin();
            REQUIRE_VALUE(transaction);
            REQUIRE_VALUE(world.store().connections().update(signedIn));
            REQUIRE_VALUE(transaction->commit());
        }
        REQUIRE_VALUE(noteConnectionStates(world.store(), input, refused));
        const Result<Connection> now = world.store().connections().get(before->id);
        REQUIRE_VALUE(now);
        QCOMPARE(*now, signedIn);

        world.removeConnection(u"A"_s);
        REQUIRE_VALUE(noteConnectionStates(world.store(), input, refused));
    }
};

QTEST_GUILESS_MAIN(SyncFetchTest)
#include "sync_fetch_test.moc"
