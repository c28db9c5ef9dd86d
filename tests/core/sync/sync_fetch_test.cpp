#include "core/sync/connection_states.h"
#include "tests/core/sync/sync_support.h"

#include <QTest>

using namespace warden;
using namespace Qt::StringLiterals;

namespace {

// By what the log says of each run of the only route.
QStringList readOf(SyncWorld &world)
{
    QStringList read;
    for (const Event &event : routeEvents(world))
        read.append(event.counts.contains(u"read"_s)
                        ? QString::number(event.counts.value(u"read"_s))
                        : u"not said"_s);
    return read;
}

} // namespace

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

    // Nothing read isn't an empty book: whoever compares what runs read would take it for a wipe,
    // and then a wipe for what happens now and then.
    void howManyWereReadIsSaidOnlyWhereTheSourceWasReadToTheEnd()
    {
        SyncWorld world;
        FakeService &from = world.addService(u"A"_s);
        FakeService &to = world.addService(u"B"_s);
        fill(from, 20);
        world.addRoute(u"A"_s, u"B"_s);
        const Result<RunResult> first = world.sync();
        REQUIRE_VALUE(first);
        from.fetchError = Error{ErrorKind::Offline, ErrorReason::HostUnreachable};
        REQUIRE_VALUE(world.sync());
        from.fetchError = {};
        from.put(u"p1"_s, withTitle(from.contact(u"p1"_s), u"Countess"_s));
        to.pushError = [](const OutgoingChange &) -> std::optional<Error> {
            return Error{ErrorKind::Offline, ErrorReason::HostUnreachable};
        };
        REQUIRE_VALUE(world.sync()); // what can't be written was read all the same
        to.pushError = {};
        REQUIRE_VALUE(world.undo(first->run.id)); // is about what that run wrote
        QCOMPARE(readOf(world), QStringList({u"20"_s, u"not said"_s, u"20"_s, u"not said"_s}));
    }

    void whatWaitedForAPersonIsNotAllThatWasRead()
    {
        SyncWorld world;
        FakeService &from = world.addService(u"A"_s);
        fill(from, 20);
        world.addService(u"B"_s);
        world.addRoute(u"A"_s, u"B"_s, {.deletions = DeletionStrategy::Ask});
        REQUIRE_VALUE(world.sync());
        from.remove(u"p0"_s);
        from.put(u"p1"_s, withTitle(from.contact(u"p1"_s), u"New"_s));
        Result<PreparedPlan> plan = world.plan();
        REQUIRE_VALUE(plan);
        const SplitPlan split = SyncEngine::split(plan->plan, QDateTime::currentDateTimeUtc());
        for (const std::optional<Plan> &part : {split.waiting, split.runnable}) {
            plan->plan = *part;
            REQUIRE_VALUE(world.engine().store(plan->plan, world.actor()));
            REQUIRE_VALUE(world.apply(*plan));
        }
        QCOMPARE(readOf(world), QStringList({u"20"_s, u"not said"_s, u"20"_s}));
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
