#include "core/sync/erase_plan.h"
#include "tests/core/sync/sync_support.h"

#include <QTest>

using namespace warden;
using namespace Qt::StringLiterals;

namespace {

PersonId personAt(SyncWorld &world, const QString &service, const QString &item)
{
    const Result<std::optional<Record>> record =
        world.store().records().find(world.book(service), item);
    return record && *record ? (*record)->person : PersonId();
}

// As far as an erasure is when its program dies before it has removed anything.
void beginErasing(SyncWorld &world, const PersonId &person)
{
    Result<Transaction> transaction = world.store().begin();
    if (!transaction || !world.store().erasures().remember(person, world.store().clock()()) ||
        !transaction->commit())
        qFatal("an erasure can't begin");
}

Route mirror()
{
    Route route;
    route.deletions = DeletionStrategy::Mirror;
    return route;
}

} // namespace

// Between an erasure's beginning and its end, which a crash can part by days.
class SyncEraseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoIsBeingErasedGoesNowhere_data()
    {
        QTest::addColumn<QString>("to");
        QTest::addColumn<bool>("isTwoWay");
        QTest::newRow("mirrored") << u"B"_s << false;
        QTest::newRow("two-way") << u"B"_s << true;
        QTest::newRow("hook") << u"H"_s << false;
    }
    void whoIsBeingErasedGoesNowhere()
    {
        QFETCH(QString, to);
        QFETCH(bool, isTwoWay);
        SyncWorld world;
        FakeService &from = world.addService(u"A"_s);
        fill(from, 3);
        FakeService &book = world.addService(u"B"_s);
        FakeService &hooked = world.addService(u"H"_s, hook());
        Route draft = mirror();
        draft.direction = isTwoWay ? Direction::TwoWay : Direction::OneWay;
        world.addRoute(u"A"_s, to, draft);
        REQUIRE_VALUE(world.sync());
        const PersonId gone = personAt(world, u"A"_s, u"p0"_s);
        beginErasing(world, gone);
        // Removed at one side, changed at the other.
        for (const QString &id : book.items.keys()) {
            if (book.contact(id).emails.first().value == "p0@example.com"_L1)
                book.remove(id);
        }
        from.put(u"p0"_s, withTitle(from.contact(u"p0"_s), u"Changed"_s));
        const qsizetype messages = hooked.pushed.size();
        const Counts counts = world.syncedCounts();
        QCOMPARE(counts.skipped, 1);
        QVERIFY(counts.addsUp());
        QCOMPARE(book.contacts().size(), to == u"B"_s ? 2 : 0);
        QCOMPARE(hooked.pushed.size(), messages);
        QCOMPARE(from.contacts().size(), 3); // a removal is the erasure's own to make
        const Result<PreparedPlan> plan = world.plan();
        REQUIRE_VALUE(plan);
        QCOMPARE(plan->plan.routes.front().items.size(), size_t{1});
        QCOMPARE(plan->plan.routes.front().items.front().reason, ItemReason::ErasedBefore);
        QCOMPARE(plan->plan.routes.front().items.front().person, gone);
    }

    void noMessageTellsAHookOfWhomAnErasureRemoved()
    {
        SyncWorld world;
        FakeService &from = world.addService(u"A"_s);
        fill(from, 3);
        FakeService &to = world.addService(u"H"_s, hook());
        world.addRoute(u"A"_s, u"H"_s);
        REQUIRE_VALUE(world.sync());
        beginErasing(world, personAt(world, u"A"_s, u"p0"_s));
        from.remove(u"p0"_s);
        REQUIRE_VALUE(world.sync());
        QCOMPARE(to.pushed.size(), 3);
    }

    void aPlanOfBeforeIsStale()
    {
        SyncWorld world;
        FakeService &from = world.addService(u"A"_s);
        fill(from, 2);
        FakeService &to = world.addService(u"H"_s, hook());
        world.addRoute(u"A"_s, u"H"_s);
        const Result<PreparedPlan> plan = world.plan();
        REQUIRE_VALUE(plan);
        beginErasing(world, personAt(world, u"A"_s, u"p0"_s));
        const Result<PreparedPlan> loaded = world.reload(plan->plan.sha256);
        QVERIFY(!loaded);
        QCOMPARE(loaded.error().kind, ErrorKind::Stale);
        QVERIFY(to.pushed.isEmpty());
    }

    void itsOwnPlanIsNot()
    {
        SyncWorld world;
        fill(world.addService(u"A"_s), 2);
        FakeService &to = world.addService(u"B"_s);
        world.addRoute(u"A"_s, u"B"_s);
        REQUIRE_VALUE(world.sync());
        const PersonId gone = personAt(world, u"A"_s, u"p0"_s);
        beginErasing(world, gone);
        const Result<PreparedPlan> plan =
            world.engine().planErasure(gone, {}, world.actor(), world.progress());
        REQUIRE_VALUE(plan);
        REQUIRE_VALUE(world.engine().store(plan->plan, world.actor()));
        const Result<PreparedPlan> loaded = world.reload(plan->plan.sha256);
        REQUIRE_VALUE(loaded);
        REQUIRE_VALUE(world.apply(*loaded));
        QCOMPARE(to.contacts().size(), 1);
    }

    void aBookThatCantRemoveIsSaidToKeepIt()
    {
        SyncWorld world;
        fill(world.addService(u"A"_s), 2);
        FakeService &to = world.addService(u"B"_s, {.canRemove = false, .isIncremental = true});
        world.addRoute(u"A"_s, u"B"_s);
        REQUIRE_VALUE(world.sync());
        const PersonId person = personAt(world, u"A"_s, u"p0"_s);
        const Result<PreparedPlan> prepared =
            world.engine().planErasure(person, {}, world.actor(), world.progress());
        REQUIRE_VALUE(prepared);
        const Plan &plan = prepared->plan;
        QCOMPARE(plan.routes.size(), size_t{2});
        for (const RoutePlan &part : plan.routes) {
            const bool isKept = part.to == world.book(u"B"_s);
            QCOMPARE(part.items.front().reason,
                     isKept ? ItemReason::DestinationCannot : ItemReason::None);
            QCOMPARE(part.items.front().writes.empty(), isKept);
            QCOMPARE(part.counts.skipped, isKept ? 1 : 0);
        }
        QCOMPARE(booksThatKeep(plan), std::vector{world.book(u"B"_s)});
        const Result<Plan> failing = planErasure(
            world.store(), person, {},
            {{world.book(u"A"_s), Error{ErrorKind::Offline, ErrorReason::SourceUnavailable}}});
        REQUIRE_VALUE(failing);
        QCOMPARE(booksThatKeep(*failing).size(), size_t{2});
        QCOMPARE(to.contacts().size(), 2);
    }

    void anUndoTouchesNobodyWhoIsBeingErased()
    {
        SyncWorld world;
        FakeService &from = world.addService(u"A"_s);
        fill(from, 3);
        world.addService(u"B"_s);
        world.addRoute(u"A"_s, u"B"_s);
        REQUIRE_VALUE(world.sync());
        from.put(u"p0"_s, withTitle(from.contact(u"p0"_s), u"Changed"_s));
        const Result<RunResult> changed = world.sync();
        REQUIRE_VALUE(changed);
        QCOMPARE(changed->run.counts.updated, 1);
        beginErasing(world, personAt(world, u"A"_s, u"p0"_s));
        const Result<PreparedPlan> undo = world.planUndo(changed->run.id);
        REQUIRE_VALUE(undo);
        const PlanItem &item = undo->plan.routes.front().items.front();
        QCOMPARE(item.reason, ItemReason::ErasedBefore);
        QVERIFY(item.writes.empty());
    }

    void aMessageWhoseAnswerWasLostIsNotSentAgain()
    {
        SyncWorld world;
        fill(world.addService(u"A"_s), 1);
        FakeService &to = world.addService(u"H"_s, hook());
        to.pushesThenFails = true;
        world.addRoute(u"A"_s, u"H"_s);
        REQUIRE_VALUE(world.sync());
        QCOMPARE(to.pushed.size(), 1);
        to.pushesThenFails = false;
        beginErasing(world, personAt(world, u"A"_s, u"p0"_s));
        REQUIRE_VALUE(world.sync());
        QCOMPARE(to.pushed.size(), 1);
        QVERIFY(world.store().journal().runsWithUnsettled().value().empty());
    }

    void whoMayComeBackGoesOnAsBefore()
    {
        SyncWorld world;
        FakeService &from = world.addService(u"A"_s);
        fill(from, 2);
        FakeService &to = world.addService(u"B"_s);
        world.addRoute(u"A"_s, u"B"_s);
        REQUIRE_VALUE(world.sync());
        const PersonId person = personAt(world, u"A"_s, u"p0"_s);
        beginErasing(world, person);
        from.put(u"p0"_s, withTitle(from.contact(u"p0"_s), u"Changed"_s));
        QCOMPARE(world.syncedCounts().skipped, 1);
        Result<Transaction> transaction = world.store().begin();
        REQUIRE_VALUE(transaction);
        REQUIRE_VALUE(world.store().erasures().readmit(person));
        REQUIRE_VALUE(transaction->commit());
        QCOMPARE(world.syncedCounts().updated, 1);
        QVERIFY(std::ranges::any_of(
            to.contacts(), [](const Contact &contact) { return contact.title == "Changed"_L1; }));
    }
};

QTEST_GUILESS_MAIN(SyncEraseTest)
#include "sync_erase_test.moc"
