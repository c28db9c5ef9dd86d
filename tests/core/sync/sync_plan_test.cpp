#include "tests/fakes/sync_world.h"

#include <QTest>

using namespace warden;
using namespace Qt::StringLiterals;

#define REQUIRE_VALUE(result)                                                                      \
    do {                                                                                           \
        const auto &required = (result);                                                           \
        if (!required)                                                                             \
            QFAIL(                                                                                 \
                qPrintable(kindName(required.error().kind) + u": "_s + required.error().detail));  \
    } while (false)

namespace {

Capabilities hook()
{
    Capabilities capabilities;
    capabilities.canRead = false;
    capabilities.isMessageReceiver = true;
    capabilities.canRestore = false;
    capabilities.tasksPerMessage = 1;
    return capabilities;
}

Contact withTitle(Contact contact, const QString &title)
{
    contact.title = title;
    return contact;
}

} // namespace

// Plans against each other: routes that meet in one book, older plans, undo of both ways.
class SyncPlanTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
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

    void aTwoWayUndoStaysUndone()
    {
        SyncWorld world;
        FakeService &a = world.addService(u"A"_s);
        FakeService &b = world.addService(u"B"_s);
        a.put(u"1"_s, withTitle(person(u"Ada"_s, u"ada@example.com"_s), u"Lady"_s));
        world.addRoute(u"A"_s, u"B"_s, {.direction = Direction::TwoWay});
        REQUIRE_VALUE(world.sync());
        a.put(u"1"_s, withTitle(a.contact(u"1"_s), u"Countess"_s));
        const Result<RunResult> run = world.sync();
        REQUIRE_VALUE(run);
        REQUIRE_VALUE(world.undo(run->run.id));
        QCOMPARE(b.contacts().first().title, u"Lady"_s);
        REQUIRE_VALUE(world.sync());
        QCOMPARE(a.contact(u"1"_s).title, u"Countess"_s);
        QCOMPARE(b.contacts().first().title, u"Lady"_s);
    }

    void anUndoneCreationIsNotARemovalForItsSource()
    {
        SyncWorld world;
        FakeService &a = world.addService(u"A"_s);
        FakeService &b = world.addService(u"B"_s);
        for (int i = 0; i < 3; ++i) {
            a.put(u"a%1"_s.arg(i), person(u"A%1"_s.arg(i), u"a%1@example.com"_s.arg(i)));
            b.put(u"b%1"_s.arg(i), person(u"B%1"_s.arg(i), u"b%1@example.com"_s.arg(i)));
        }
        world.addRoute(u"A"_s, u"B"_s, {.direction = Direction::TwoWay});
        const Result<RunResult> run = world.sync();
        REQUIRE_VALUE(run);
        QCOMPARE(a.items.size(), 6);
        REQUIRE_VALUE(world.undo(run->run.id));
        QCOMPARE(a.items.size(), 3);
        QCOMPARE(b.items.size(), 3);
        const Result<PreparedPlan> next = world.plan();
        REQUIRE_VALUE(next);
        QCOMPARE(next->plan.counts().removed, 0);
        QVERIFY(!next->plan.isHeld());
    }

    void anEditBeforeAnUndoIsNotLost()
    {
        SyncWorld world;
        FakeService &a = world.addService(u"A"_s);
        FakeService &b = world.addService(u"B"_s);
        a.put(u"1"_s, person(u"Ada"_s, u"ada@example.com"_s));
        world.addRoute(u"A"_s, u"B"_s);
        REQUIRE_VALUE(world.sync());
        a.put(u"1"_s, withTitle(a.contact(u"1"_s), u"Countess"_s));
        const Result<RunResult> run = world.sync();
        REQUIRE_VALUE(run);
        Contact edited = a.contact(u"1"_s);
        edited.note = u"newer"_s;
        a.put(u"1"_s, edited);
        REQUIRE_VALUE(world.plan()); // fetched, but never applied
        REQUIRE_VALUE(world.undo(run->run.id));
        REQUIRE_VALUE(world.sync());
        QCOMPARE(b.contacts().first().note, u"newer"_s);
        QCOMPARE(b.contacts().first().title, QString());
    }

    void aTwoWayRunIsUndoneInTheRightBooksWithoutItsRoute()
    {
        SyncWorld world;
        FakeService &a = world.addService(u"A"_s);
        FakeService &b = world.addService(u"B"_s);
        a.put(u"1"_s, person(u"Ada"_s, u"ada@example.com"_s));
        b.put(u"2"_s, person(u"Bob"_s, u"bob@example.com"_s));
        const Route route = world.addRoute(u"A"_s, u"B"_s, {.direction = Direction::TwoWay});
        const Result<RunResult> run = world.sync();
        REQUIRE_VALUE(run);
        world.removeRoute(route.id);
        const Result<RunResult> undone = world.undo(run->run.id);
        REQUIRE_VALUE(undone);
        QCOMPARE(undone->run.counts.removed, 2);
        QCOMPARE(a.items.keys(), QStringList{u"1"_s});
        QCOMPARE(b.items.keys(), QStringList{u"2"_s});
    }

    void anUndoDoesWhatIsLeftOfARemovedConnection()
    {
        SyncWorld world;
        FakeService &a = world.addService(u"A"_s);
        FakeService &b = world.addService(u"B"_s);
        world.addService(u"C"_s);
        a.put(u"1"_s, person(u"Ada"_s, u"ada@example.com"_s));
        world.addRoute(u"A"_s, u"B"_s);
        world.addRoute(u"A"_s, u"C"_s);
        const Result<RunResult> run = world.sync();
        REQUIRE_VALUE(run);
        QCOMPARE(b.items.size(), 1);
        world.removeConnection(u"C"_s);
        const Result<RunResult> undone = world.undo(run->run.id);
        REQUIRE_VALUE(undone);
        QCOMPARE(undone->run.counts.removed, 1);
        QVERIFY(b.items.isEmpty());
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
};

QTEST_GUILESS_MAIN(SyncPlanTest)
#include "sync_plan_test.moc"
