#include "tests/core/sync/sync_support.h"

#include <QTest>

using namespace warden;
using namespace Qt::StringLiterals;

// Plans: what waits, what is stale, and routes that meet in one book.
class SyncPlanTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aMassRemovalWaitsForAPersonAndRunsWhenReleased()
    {
        SyncWorld world;
        FakeService &from = world.addService(u"A"_s);
        FakeService &to = world.addService(u"B"_s);
        fill(from, 30);
        world.addRoute(u"A"_s, u"B"_s);
        REQUIRE_VALUE(world.sync());
        for (int i = 0; i < 15; ++i)
            from.remove(u"p%1"_s.arg(i));
        const Result<PreparedPlan> held = world.plan();
        REQUIRE_VALUE(held);
        QVERIFY(held->plan.isHeld());
        QCOMPARE(held->plan.routes.front().counts.removed, 15);
        QCOMPARE(to.items.size(), 30);

        SyncEngine engine = world.engine();
        const Result<PreparedPlan> again =
            engine.reload(held->plan.sha256, world.actor(), world.progress());
        REQUIRE_VALUE(again);
        const Result<RunResult> result = world.apply(*again);
        REQUIRE_VALUE(result);
        QCOMPARE(result->run.counts.removed, 15);
        QVERIFY(result->run.counts.addsUp());
        QCOMPARE(to.items.size(), 15);
    }

    void whatTheDestinationHasNoRoomForIsSaidBefore()
    {
        SyncWorld world;
        Capabilities small;
        small.fields.remove(Field::Note);
        small.limits = {{Field::Email, {}, 1},
                        {Field::Name, u"prefix"_s, 1},
                        {Field::Name, u"additional"_s, 0},
                        {Field::Title, u"role"_s, 0}};
        small.holdsPartialDates = false;
        Contact ada = withNote(person(u"Ada"_s, u"ada@example.com"_s), u"analyst"_s);
        ada.emails.append({.value = u"second@example.com"_s});
        ada.birthday = {.month = 12, .day = 10};
        ada.name.prefix = u"Lady"_s;
        ada.title = u"Analyst"_s;
        ada.role = u"Programmer"_s;
        ada.phones.append({.value = u"+44 20 7946 0001"_s});
        world.addService(u"A"_s).put(u"1"_s, ada);
        world.addService(u"B"_s, small);
        world.addRoute(u"A"_s, u"B"_s);
        const Result<PreparedPlan> plan = world.plan();
        REQUIRE_VALUE(plan);
        const FieldSet lost = plan->plan.routes.front().items.front().lost;
        QCOMPARE(fieldSetName(lost), u"email,title,birthday,note"_s);
    }

    void aSyncOperatorCannotReleaseAHeldPlan()
    {
        const Actor helper{OperatorId::create(), u"Bo"_s, Role::SyncOperator};
        QVERIFY(approvePlan(helper, QByteArray(32, 'x'), false));
        const Result<PlanApproval> refused = approvePlan(helper, QByteArray(32, 'x'), true);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Denied);
    }

    void aStalePlanIsRefused()
    {
        SyncWorld world;
        FakeService &from = world.addService(u"A"_s);
        FakeService &to = world.addService(u"B"_s);
        fill(from, 3);
        world.addRoute(u"A"_s, u"B"_s);
        const Result<PreparedPlan> plan = world.plan();
        REQUIRE_VALUE(plan);
        from.put(u"p1"_s, person(u"Changed"_s, u"p1@example.com"_s));
        const Result<PreparedPlan> reloaded =
            world.engine().reload(plan->plan.sha256, world.actor(), world.progress());
        QVERIFY(!reloaded);
        QCOMPARE(reloaded.error().kind, ErrorKind::Stale);
        QVERIFY(to.items.isEmpty());
    }

    void aPlanRunsOnlyOnce()
    {
        SyncWorld world;
        fill(world.addService(u"A"_s), 3);
        FakeService &to = world.addService(u"B"_s);
        world.addRoute(u"A"_s, u"B"_s);
        const Result<PreparedPlan> plan = world.plan();
        REQUIRE_VALUE(plan);
        REQUIRE_VALUE(world.apply(*plan));
        const Result<PreparedPlan> again =
            world.engine().reload(plan->plan.sha256, world.actor(), world.progress());
        QVERIFY(!again);
        QCOMPARE(again.error().kind, ErrorKind::Stale);
        QCOMPARE(to.items.size(), 3);
    }

    void deletionStrategiesDoWhatTheySay_data()
    {
        QTest::addColumn<int>("strategy");
        QTest::addColumn<int>("left");   // at the destination, of 20 and one of its own
        QTest::addColumn<bool>("waits"); // for a person
        QTest::newRow("never") << int(DeletionStrategy::Never) << 21 << false;
        QTest::newRow("synced") << int(DeletionStrategy::Synced) << 20 << false;
        QTest::newRow("mirror") << int(DeletionStrategy::Mirror) << 19 << false;
        QTest::newRow("ask") << int(DeletionStrategy::Ask) << 21 << true;
    }
    void deletionStrategiesDoWhatTheySay()
    {
        QFETCH(int, strategy);
        QFETCH(int, left);
        QFETCH(bool, waits);
        SyncWorld world;
        FakeService &from = world.addService(u"A"_s);
        FakeService &to = world.addService(u"B"_s);
        fill(from, 20);
        Route route = world.addRoute(u"A"_s, u"B"_s);
        REQUIRE_VALUE(world.sync());
        to.put(u"own"_s, person(u"Own"_s, u"own@example.com"_s));
        from.remove(u"p0"_s);
        route.deletions = static_cast<DeletionStrategy>(strategy);
        route.version = 2;
        world.setRoute(route);
        const Result<PreparedPlan> plan = world.plan();
        REQUIRE_VALUE(plan);
        QCOMPARE(plan->plan.isHeld(), waits);
        REQUIRE_VALUE(world.sync());
        QCOMPARE(to.items.size(), left);
    }

    void aChangeOfDirectionRemovesNothingThatWasGoneBefore()
    {
        SyncWorld world;
        FakeService &a = world.addService(u"A"_s);
        FakeService &b = world.addService(u"B"_s);
        fill(a, 20);
        Route route = world.addRoute(u"A"_s, u"B"_s);
        REQUIRE_VALUE(world.sync());
        const auto idOf = [&b](const QString &email) {
            for (auto item = b.items.cbegin(); item != b.items.cend(); ++item) {
                if (b.contact(item.key()).emails.first().value == email)
                    return item.key();
            }
            return QString();
        };
        b.remove(idOf(u"p3@example.com"_s));
        const Result<RunResult> shown = world.sync();
        REQUIRE_VALUE(shown);
        QCOMPARE(shown->run.counts.skipped, 1);

        route.direction = Direction::TwoWay;
        route.version = 2;
        world.setRoute(route);
        const Result<RunResult> first = world.sync();
        REQUIRE_VALUE(first);
        QCOMPARE(first->run.counts.removed, 0);
        QCOMPARE(a.items.size(), 20);
        QCOMPARE(b.items.size(), 19);
        // What goes from now on is removed, both ways.
        b.remove(idOf(u"p4@example.com"_s));
        const Result<RunResult> second = world.sync();
        REQUIRE_VALUE(second);
        QCOMPARE(second->run.counts.removed, 1);
        QVERIFY(a.items.contains(u"p3"_s));
        QVERIFY(!a.items.contains(u"p4"_s));
    }

    void aRouteBehindAnotherGetsItsChangesToo()
    {
        SyncWorld world;
        FakeService &a = world.addService(u"A"_s);
        FakeService &b = world.addService(u"B"_s);
        FakeService &c = world.addService(u"C"_s, hook());
        a.put(u"1"_s, withTitle(person(u"Ada"_s, u"ada@example.com"_s), u"Countess"_s));
        b.put(u"2"_s, person(u"Ada"_s, u"ada@example.com"_s));
        world.addRoute(u"A"_s, u"B"_s);
        world.addRoute(u"B"_s, u"C"_s);
        REQUIRE_VALUE(world.sync());
        QCOMPARE(b.contact(u"2"_s).title, u"Countess"_s);
        REQUIRE_VALUE(world.sync());
        QCOMPARE(c.pushed.last().contact.title, u"Countess"_s);
    }

    void countsAddUpWhereSomeRemovalsWait()
    {
        SyncWorld world;
        FakeService &from = world.addService(u"A"_s);
        world.addService(u"B"_s);
        for (int i = 0; i < 20; ++i)
            from.put(u"p%1"_s.arg(i), person(u"P%1"_s.arg(i), u"p%1@example.com"_s.arg(i)));
        world.addRoute(u"A"_s, u"B"_s, {.deletions = DeletionStrategy::Ask});
        REQUIRE_VALUE(world.sync());
        from.remove(u"p0"_s);
        from.put(u"p1"_s, withTitle(from.contact(u"p1"_s), u"New"_s));
        const Result<RunResult> run = world.sync();
        REQUIRE_VALUE(run);
        QCOMPARE(run->run.counts.read, 20);
        QCOMPARE(run->run.counts.skipped, 1);
        QVERIFY(run->run.counts.addsUp());
    }

    void eachPartOfAPlanCountsItsOwnMessages()
    {
        SyncWorld world;
        FakeService &from = world.addService(u"A"_s);
        world.addService(u"B"_s, hook());
        for (int i = 0; i < 20; ++i)
            from.put(u"p%1"_s.arg(i), person(u"P%1"_s.arg(i), u"p%1@example.com"_s.arg(i)));
        world.addRoute(u"A"_s, u"B"_s, {.deletions = DeletionStrategy::Ask});
        REQUIRE_VALUE(world.sync());
        from.remove(u"p0"_s);
        from.put(u"p1"_s, withTitle(from.contact(u"p1"_s), u"New"_s));
        from.put(u"p2"_s, withTitle(from.contact(u"p2"_s), u"New"_s));
        const Result<PreparedPlan> plan = world.plan();
        REQUIRE_VALUE(plan);
        const SplitPlan split = SyncEngine::split(plan->plan, QDateTime::currentDateTimeUtc());
        QCOMPARE(split.runnable->routes.front().tasks, 2);
        QCOMPARE(split.waiting->routes.front().tasks, 1);
    }

    // An older plan that is applied by its hash after another one did the same.
    void aPlanThatAnotherOneOvertookIsStale_data()
    {
        QTest::addColumn<bool>("toHook");
        QTest::addColumn<bool>("isUpdate");
        QTest::newRow("created at the source") << false << false;
        QTest::newRow("updated at a hook") << true << true;
        QTest::newRow("created at a hook") << true << false;
    }
    void aPlanThatAnotherOneOvertookIsStale()
    {
        QFETCH(bool, toHook);
        QFETCH(bool, isUpdate);
        SyncWorld world;
        FakeService &a = world.addService(u"A"_s);
        FakeService &b =
            world.addService(u"B"_s, toHook ? hook() : Capabilities{.isIncremental = true});
        Route route;
        if (toHook) {
            a.put(u"1"_s, person(u"Ada"_s, u"ada@example.com"_s));
        } else {
            b.put(u"1"_s, person(u"Ada"_s, u"ada@example.com"_s));
            route.direction = Direction::TwoWay;
        }
        world.addRoute(u"A"_s, u"B"_s, route);
        if (isUpdate) {
            REQUIRE_VALUE(world.sync());
            a.put(u"1"_s, withTitle(a.contact(u"1"_s), u"Countess"_s));
        }
        const Result<PreparedPlan> older = world.plan();
        REQUIRE_VALUE(older);
        REQUIRE_VALUE(world.sync());
        FakeService &written = toHook ? b : a;
        const qsizetype pushed = written.pushed.size();
        const Result<PreparedPlan> reloaded =
            world.engine().reload(older->plan.sha256, world.actor(), world.progress());
        QVERIFY(!reloaded);
        QCOMPARE(reloaded.error().kind, ErrorKind::Stale);
        QCOMPARE(written.pushed.size(), pushed);
    }

    void aReviewedPlanRunsThoughAnotherRoutesBookIsAway()
    {
        SyncWorld world;
        fill(world.addService(u"A"_s), 2);
        FakeService &b = world.addService(u"B"_s);
        FakeService &c = world.addService(u"C"_s);
        world.addRoute(u"A"_s, u"B"_s);
        world.addRoute(u"A"_s, u"C"_s);
        c.fetchError = Error{ErrorKind::Offline, ErrorReason::HostUnreachable};
        const Result<PreparedPlan> plan = world.plan();
        REQUIRE_VALUE(plan);
        const Result<PreparedPlan> reviewed = world.reload(plan->plan.sha256);
        REQUIRE_VALUE(reviewed);
        const Result<RunResult> run = world.apply(*reviewed);
        REQUIRE_VALUE(run);
        QCOMPARE(b.items.size(), 2);
        QCOMPARE(run->run.state, RunState::Failed);
        QCOMPARE(run->run.routes.back().reason, u"host_unreachable"_s);
    }
};

QTEST_GUILESS_MAIN(SyncPlanTest)
#include "sync_plan_test.moc"
