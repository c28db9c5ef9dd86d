#include "tests/core/sync/sync_support.h"

#include <QTest>

using namespace warden;
using namespace Qt::StringLiterals;

namespace {

void empty(FakeService &service)
{
    const QStringList ids = service.items.keys();
    for (const QString &id : ids)
        service.remove(id);
}

// As a person does who has looked at it.
Result<RunResult> release(SyncWorld &world, const Plan &plan)
{
    Result<PreparedPlan> again =
        world.engine().reload(plan.sha256, world.actor(), world.progress());
    if (!again)
        return again.failure();
    return world.apply(*again);
}

} // namespace

// What a plan waits for, and what it doesn't wait for again.
class SyncLimitsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anUndoneFirstSyncHoldsNoLaterOne()
    {
        SyncWorld world;
        FakeService &a = world.addService(u"A"_s);
        FakeService &b = world.addService(u"B"_s);
        fill(a, 12);
        world.addRoute(u"A"_s, u"B"_s);
        const Result<RunResult> first = world.sync();
        REQUIRE_VALUE(first);
        REQUIRE_VALUE(world.undo(first->run.id));
        QVERIFY(b.items.isEmpty());
        a.put(u"new"_s, person(u"New"_s, u"new@example.com"_s));
        const Result<RunResult> next = world.sync();
        REQUIRE_VALUE(next);
        QCOMPARE(next->run.state, RunState::Done);
        QCOMPARE(next->run.counts.created, 1);
        QCOMPARE(b.items.size(), 1);
    }

    void anotherRoutesUndoHoldsNothing()
    {
        SyncWorld world;
        fill(world.addService(u"A"_s), 12);
        FakeService &b = world.addService(u"B"_s);
        FakeService &c = world.addService(u"C"_s);
        world.addRoute(u"A"_s, u"B"_s);
        world.addRoute(u"C"_s, u"B"_s);
        const Result<RunResult> first = world.sync();
        REQUIRE_VALUE(first);
        REQUIRE_VALUE(world.undo(first->run.id));
        c.put(u"new"_s, person(u"New"_s, u"new@example.com"_s));
        const Result<PreparedPlan> next = world.plan();
        REQUIRE_VALUE(next);
        QVERIFY(!next->plan.isHeld());
        REQUIRE_VALUE(world.apply(*next));
        QCOMPARE(b.items.size(), 1);
    }

    void whatAnUndoTookAwayIsNoPartOfABooksSize()
    {
        SyncWorld world;
        FakeService &a = world.addService(u"A"_s);
        FakeService &b = world.addService(u"B"_s);
        fill(a, 10, u"kept"_s);
        world.addRoute(u"A"_s, u"B"_s);
        REQUIRE_VALUE(world.sync());
        fill(a, 40, u"undone"_s);
        const Result<RunResult> second = world.sync();
        REQUIRE_VALUE(second);
        REQUIRE_VALUE(world.undo(second->run.id));
        QCOMPARE(b.items.size(), 10);
        for (int i = 0; i < 3; ++i)
            a.remove(u"kept%1"_s.arg(i));
        const Result<PreparedPlan> plan = world.plan();
        REQUIRE_VALUE(plan);
        QCOMPARE(plan->plan.routes.front().holds, std::vector{HoldReason::TooLargeShareRemoved});
    }

    void anEmptiedBookIsHeldUntilItIsReleased_data()
    {
        QTest::addColumn<int>("direction");
        QTest::addColumn<int>("strategy");
        QTest::addColumn<bool>("isSourceEmptied");
        const int oneWay = int(Direction::OneWay);
        const int twoWay = int(Direction::TwoWay);
        QTest::newRow("source, nothing is ever removed")
            << oneWay << int(DeletionStrategy::Never) << true;
        QTest::newRow("destination") << oneWay << int(DeletionStrategy::Synced) << false;
        QTest::newRow("destination, nothing is ever removed")
            << twoWay << int(DeletionStrategy::Never) << false;
    }
    void anEmptiedBookIsHeldUntilItIsReleased()
    {
        QFETCH(int, direction);
        QFETCH(int, strategy);
        QFETCH(bool, isSourceEmptied);
        SyncWorld world;
        FakeService &a = world.addService(u"A"_s);
        FakeService &b = world.addService(u"B"_s);
        fill(a, 5);
        world.addRoute(u"A"_s, u"B"_s,
                       {.direction = static_cast<Direction>(direction),
                        .deletions = static_cast<DeletionStrategy>(strategy)});
        REQUIRE_VALUE(world.sync());
        empty(isSourceEmptied ? a : b);
        for (int i = 0; i < 2; ++i) { // until it is
            const Result<PreparedPlan> held = world.plan();
            REQUIRE_VALUE(held);
            QCOMPARE(held->plan.routes.front().holds, std::vector{HoldReason::BookEmptied});
        }
        const Result<PreparedPlan> held = world.plan();
        REQUIRE_VALUE(held);
        const Result<RunResult> released = release(world, held->plan);
        REQUIRE_VALUE(released);
        QCOMPARE(released->run.counts.skipped, 5);
        const Result<PreparedPlan> quiet = world.plan();
        REQUIRE_VALUE(quiet);
        QVERIFY(!quiet->plan.isHeld());
        QVERIFY(quiet->plan.isEmpty());

        a.put(u"new"_s, person(u"New"_s, u"new@example.com"_s));
        const Result<RunResult> next = world.sync();
        REQUIRE_VALUE(next);
        QCOMPARE(next->run.counts.created, 1);
        QCOMPARE(a.items.size(), isSourceEmptied ? 1 : 6);
        QCOMPARE(b.items.size(), isSourceEmptied ? 6 : 1);
    }

    void removalsFromOneBookCountTogether()
    {
        SyncWorld world;
        FakeService &a = world.addService(u"A"_s);
        FakeService &c = world.addService(u"C"_s);
        FakeService &b = world.addService(u"B"_s);
        fill(a, 20, u"a"_s);
        fill(c, 20, u"c"_s);
        world.addRoute(u"A"_s, u"B"_s);
        world.addRoute(u"C"_s, u"B"_s);
        REQUIRE_VALUE(world.sync());
        QCOMPARE(b.items.size(), 40);
        for (int i = 0; i < 5; ++i) { // an eighth for each route, a quarter of the book
            a.remove(u"a%1"_s.arg(i));
            c.remove(u"c%1"_s.arg(i));
        }
        const Result<PreparedPlan> plan = world.plan();
        REQUIRE_VALUE(plan);
        for (const RoutePlan &route : plan->plan.routes)
            QCOMPARE(route.holds, std::vector{HoldReason::TooLargeShareRemoved});
        const Result<RunResult> released = release(world, plan->plan);
        REQUIRE_VALUE(released);
        QCOMPARE(b.items.size(), 30);
    }

    void removalsOfAPlanCountTogetherUnderItsStrictestLimit_data()
    {
        QTest::addColumn<int>("limitOfA");
        QTest::addColumn<int>("removals"); // from each of two books
        QTest::addColumn<bool>("isHeld");
        QTest::newRow("within") << 10 << 5 << false;
        QTest::newRow("above together") << 10 << 6 << true;
        QTest::newRow("above the other's") << 100 << 6 << true;
    }
    void removalsOfAPlanCountTogetherUnderItsStrictestLimit()
    {
        QFETCH(int, limitOfA);
        QFETCH(int, removals);
        QFETCH(bool, isHeld);
        SyncWorld world;
        FakeService &a = world.addService(u"A"_s);
        FakeService &c = world.addService(u"C"_s);
        world.addService(u"B"_s);
        world.addService(u"D"_s);
        world.addService(u"E"_s);
        fill(a, 60);
        fill(c, 60);
        world.addRoute(u"A"_s, u"B"_s, {.limits = {.removals = limitOfA}});
        world.addRoute(u"C"_s, u"D"_s);
        // Removes nothing: its limit isn't asked.
        world.addRoute(u"A"_s, u"E"_s,
                       {.deletions = DeletionStrategy::Never, .limits = {.removals = 1}});
        REQUIRE_VALUE(world.sync());
        for (int i = 0; i < removals; ++i) {
            a.remove(u"p%1"_s.arg(i));
            c.remove(u"p%1"_s.arg(i));
        }
        const Result<PreparedPlan> plan = world.plan();
        REQUIRE_VALUE(plan);
        const auto &routes = plan->plan.routes;
        const std::vector<HoldReason> expected =
            isHeld ? std::vector{HoldReason::TooManyRemovals} : std::vector<HoldReason>();
        QCOMPARE(routes[0].holds, expected);
        QCOMPARE(routes[1].holds, expected);
        QVERIFY(routes[2].holds.empty());
    }

    void removalsThatWaitOneByOneHoldNothingElse()
    {
        SyncWorld world;
        FakeService &a = world.addService(u"A"_s);
        FakeService &b = world.addService(u"B"_s);
        fill(a, 60);
        world.addRoute(u"A"_s, u"B"_s, {.deletions = DeletionStrategy::Ask});
        REQUIRE_VALUE(world.sync());
        for (int i = 0; i < 20; ++i)
            a.remove(u"p%1"_s.arg(i));
        a.put(u"new"_s, person(u"New"_s, u"new@example.com"_s));
        const Result<RunResult> run = world.sync();
        REQUIRE_VALUE(run);
        QCOMPARE(run->run.counts.created, 1);
        QCOMPARE(b.items.size(), 61);
    }

    void contactsWithANewIdAreNoPartOfABooksSize()
    {
        SyncWorld world;
        FakeService &a = world.addService(u"A"_s);
        FakeService &b = world.addService(u"B"_s);
        fill(a, 40);
        world.addRoute(u"A"_s, u"B"_s, {.direction = Direction::TwoWay});
        REQUIRE_VALUE(world.sync());
        const QStringList ids = b.items.keys();
        for (int i = 0; i < 9; ++i)
            b.remove(ids[i]);
        for (int i = 0; i < 30; ++i) { // renamed
            const QString id = u"p%1"_s.arg(i);
            const Contact contact = a.contact(id);
            a.remove(id);
            a.put(u"renamed-"_s + id, contact);
        }
        const Result<PreparedPlan> plan = world.plan();
        REQUIRE_VALUE(plan);
        QCOMPARE(plan->plan.counts().removed, 9);
        QCOMPARE(plan->plan.routes.front().holds, std::vector{HoldReason::TooLargeShareRemoved});
    }
};

QTEST_GUILESS_MAIN(SyncLimitsTest)
#include "sync_limits_test.moc"
