#include "tests/core/sync/sync_support.h"

#include <QTest>

using namespace warden;
using namespace Qt::StringLiterals;

// Removed on one side, changed on the other: both ways to decide it lead somewhere, once.
class SyncDecisionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatOneSideRemovedAndTheOtherChangedCanBeDecidedBothWays_data()
    {
        QTest::addColumn<bool>("isRemovedAtSource");
        QTest::addColumn<bool>("isSourceRight");
        QTest::addColumn<bool>("byRoute"); // by the route's strategy, else by a person
        for (bool removed : {true, false}) {
            for (bool right : {true, false}) {
                for (bool byRoute : {true, false})
                    QTest::addRow("removed at %s, %s is right%s", removed ? "A" : "B",
                                  right ? "A" : "B", byRoute ? ", always" : "")
                        << removed << right << byRoute;
            }
        }
    }
    void whatOneSideRemovedAndTheOtherChangedCanBeDecidedBothWays()
    {
        QFETCH(bool, isRemovedAtSource);
        QFETCH(bool, isSourceRight);
        QFETCH(bool, byRoute);
        const ConflictStrategy strategy =
            isSourceRight ? ConflictStrategy::Source : ConflictStrategy::Destination;
        SyncWorld world;
        FakeService &a = world.addService(u"A"_s);
        FakeService &b = world.addService(u"B"_s);
        fill(a, 5);
        a.put(u"1"_s, person(u"Ada"_s, u"ada@example.com"_s));
        world.addRoute(u"A"_s, u"B"_s,
                       {.direction = Direction::TwoWay,
                        .conflicts = byRoute ? strategy : ConflictStrategy::Ask});
        REQUIRE_VALUE(world.sync());
        FakeService &removed = isRemovedAtSource ? a : b;
        FakeService &changed = isRemovedAtSource ? b : a;
        const auto idOf = [](const FakeService &service) {
            for (auto item = service.items.cbegin(); item != service.items.cend(); ++item) {
                if (service.contact(item.key()).name.formatted == u"Ada")
                    return item.key();
            }
            return QString();
        };
        removed.remove(idOf(removed));
        changed.put(idOf(changed), withNote(changed.contact(idOf(changed)), u"new"_s));
        if (!byRoute) {
            const Result<PreparedPlan> plan = world.plan();
            REQUIRE_VALUE(plan);
            const PlanItem item = plan->plan.routes.front().items.front();
            QCOMPARE(item.reason, ItemReason::RemovedAndChanged);
            REQUIRE_VALUE(world.sync({{item.link.value(), strategy}}));
        } else {
            REQUIRE_VALUE(world.sync());
        }
        const bool isKept = isRemovedAtSource != isSourceRight;
        QCOMPARE(a.items.size(), isKept ? 6 : 5);
        QCOMPARE(b.items.size(), isKept ? 6 : 5);
        if (isKept) {
            QCOMPARE(a.contact(idOf(a)).note, u"new"_s);
            QCOMPARE(b.contact(idOf(b)).note, u"new"_s);
        }
        const Result<RunResult> quiet = world.sync();
        REQUIRE_VALUE(quiet);
        QCOMPARE(quiet->run.counts.unchanged, isKept ? 6 : 5);
        QCOMPARE(quiet->run.counts.read, isKept ? 6 : 5);
        if (!isKept)
            return;
        // They still are one contact.
        a.put(idOf(a), withTitle(a.contact(idOf(a)), u"Countess"_s));
        REQUIRE_VALUE(world.sync());
        QCOMPARE(b.contact(idOf(b)).title, u"Countess"_s);
        QCOMPARE(b.items.size(), 6);
    }

    void oneWayTheDestinationMayKeepItsContact_data()
    {
        QTest::addColumn<int>("strategy");
        QTest::newRow("synced") << int(DeletionStrategy::Synced);
        QTest::newRow("mirror") << int(DeletionStrategy::Mirror);
        QTest::newRow("ask") << int(DeletionStrategy::Ask);
    }
    void oneWayTheDestinationMayKeepItsContact()
    {
        QFETCH(int, strategy);
        SyncWorld world;
        FakeService &a = world.addService(u"A"_s);
        FakeService &b = world.addService(u"B"_s);
        fill(a, 5);
        world.addRoute(u"A"_s, u"B"_s, {.deletions = static_cast<DeletionStrategy>(strategy)});
        REQUIRE_VALUE(world.sync());
        QString there;
        for (auto item = b.items.cbegin(); item != b.items.cend(); ++item) {
            if (b.contact(item.key()).name.formatted == u"Person 1")
                there = item.key();
        }
        b.put(there, withNote(b.contact(there), u"ours"_s));
        a.remove(u"p1"_s);
        const Result<PreparedPlan> plan = world.plan();
        REQUIRE_VALUE(plan);
        const PlanItem item = plan->plan.routes.front().items.front();
        QCOMPARE(item.reason, ItemReason::RemovedAndChanged);
        REQUIRE_VALUE(world.sync({{item.link.value(), ConflictStrategy::Destination}}));
        for (int i = 0; i < 2; ++i) {
            const Result<PreparedPlan> next = world.plan();
            REQUIRE_VALUE(next);
            QVERIFY(!next->plan.isHeld());
            QVERIFY(next->plan.routes.front().items.empty());
            REQUIRE_VALUE(world.apply(*next));
        }
        QCOMPARE(b.items.size(), 5);
        QCOMPARE(b.contact(there).note, u"ours"_s);
    }

    void aContactThatIsGivenBackSurvivesACrash()
    {
        SyncWorld world;
        FakeService &a = world.addService(u"A"_s);
        FakeService &b = world.addService(u"B"_s);
        fill(a, 3);
        world.addRoute(
            u"A"_s, u"B"_s,
            {.direction = Direction::TwoWay, .conflicts = ConflictStrategy::Destination});
        REQUIRE_VALUE(world.sync());
        a.remove(u"p1"_s);
        const QStringList ids = b.items.keys();
        for (const QString &id : ids) {
            if (b.contact(id).name.formatted == u"Person 1")
                b.put(id, withNote(b.contact(id), u"new"_s));
        }
        a.afterPush = [&] {
            world.keepStore();
            a.afterPush = {};
        };
        REQUIRE_VALUE(world.sync());
        world.goBack();
        REQUIRE_VALUE(world.sync());
        QCOMPARE(a.items.size(), 3);
        QCOMPARE(b.items.size(), 3);
        const Result<RunResult> quiet = world.sync();
        REQUIRE_VALUE(quiet);
        QCOMPARE(quiet->run.counts.unchanged, 3);
    }
};

QTEST_GUILESS_MAIN(SyncDecisionTest)
#include "sync_decision_test.moc"
