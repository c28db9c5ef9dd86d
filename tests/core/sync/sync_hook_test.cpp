#include "core/sync/plan_json.h"
#include "tests/core/sync/sync_support.h"

#include <QJsonArray>
#include <QTest>

using namespace warden;
using namespace Qt::StringLiterals;

// What goes to a hook: it can't be read, looked up or taken back.
class SyncHookTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aMessagesPlanLedgerAndLogNameAllThatItHolds()
    {
        SyncWorld world;
        FakeService &from = world.addService(u"A"_s);
        from.put(u"1"_s, person(u"Ada"_s, u"ada@example.com"_s, u"+49 30 901820"_s));
        world.addService(u"B"_s, hook());
        Route draft;
        draft.policy.allowed = {Field::Name, Field::Email, Field::Phone};
        world.addRoute(u"A"_s, u"B"_s, draft);
        REQUIRE_VALUE(world.sync());
        from.put(u"1"_s, person(u"Ada"_s, u"ada@example.com"_s, u"+49 30 901821"_s));
        const Result<PreparedPlan> plan = world.plan();
        REQUIRE_VALUE(plan);
        const Result<Plan> stored = planFromJson(plan->plan.sealed);
        REQUIRE_VALUE(stored);
        for (const Plan *each : {&plan->plan, &*stored}) {
            const PlannedWrite &write = each->routes.front().items.front().writes.front();
            QCOMPARE(fieldSetName(write.fields), u"phone"_s);
            QCOMPARE(fieldSetName(write.leaving), u"name,email,phone"_s);
        }
        const Result<RunResult> run = world.apply(*plan);
        REQUIRE_VALUE(run);
        const Result<std::vector<Delivery>> ledger = world.store().deliveries().ofRun(run->run.id);
        REQUIRE_VALUE(ledger);
        QCOMPARE(fieldSetName(ledger->front().fields), u"name,email,phone"_s);
        const std::vector<Event> events = routeEvents(world);
        QVERIFY(!events.empty());
        QCOMPARE(events.back().details.value(u"fields"_s).toArray(),
                 QJsonArray({u"name"_s, u"email"_s, u"phone"_s}));
    }

    void whatGoesToAHookIsSaidToBeIrreversibleBeforehand()
    {
        SyncWorld world;
        FakeService &from = world.addService(u"A"_s);
        fill(from, 3);
        world.addService(u"B"_s, hook());
        world.addService(u"C"_s);
        world.addRoute(u"A"_s, u"B"_s);
        world.addRoute(u"A"_s, u"C"_s);
        for (const qint64 expected : {3, 1}) {
            const Result<PreparedPlan> plan = world.plan();
            REQUIRE_VALUE(plan);
            QCOMPARE(plan->plan.routes.front().counts.irreversible, expected);
            QCOMPARE(plan->plan.routes.back().counts.irreversible, 0);
            const Result<RunResult> run = world.apply(*plan);
            REQUIRE_VALUE(run);
            QCOMPARE(run->run.counts.irreversible, expected);
            from.put(u"p1"_s, withTitle(from.contact(u"p1"_s), u"Countess"_s));
        }
    }

    void aDeadHookIsAskedOnce_data()
    {
        QTest::addColumn<ErrorReason>("reason");
        QTest::newRow("gone") << ErrorReason::NotFound;
        QTest::newRow("a web page") << ErrorReason::NotThisService;
    }

    void aDeadHookIsAskedOnce()
    {
        QFETCH(ErrorReason, reason);
        SyncWorld world;
        fill(world.addService(u"A"_s), 5);
        FakeService &to = world.addService(u"B"_s, hook());
        int asked = 0;
        to.pushError = [&](const OutgoingChange &) -> std::optional<Error> {
            ++asked;
            return Error{ErrorKind::Invalid, reason};
        };
        world.addRoute(u"A"_s, u"B"_s);
        const Result<RunResult> result = world.sync();
        REQUIRE_VALUE(result);
        QCOMPARE(asked, 1);
        QCOMPARE(result->run.state, RunState::Failed);
        QCOMPARE(result->run.routes.front().reason, reasonName(reason));
        QCOMPARE(result->run.counts.failed, 5);
        to.pushError = {};
        const Result<RunResult> again = world.sync();
        REQUIRE_VALUE(again);
        QCOMPARE(again->run.counts.created, 5);
    }
};

QTEST_GUILESS_MAIN(SyncHookTest)
#include "sync_hook_test.moc"
