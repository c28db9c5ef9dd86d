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

void fill(FakeService &service, int count, const QString &prefix = u"p"_s)
{
    for (int i = 0; i < count; ++i)
        service.put(u"%1%2"_s.arg(prefix).arg(i),
                    person(u"Person %1"_s.arg(i), u"%1%2@example.com"_s.arg(prefix).arg(i)));
}

Capabilities hook()
{
    Capabilities capabilities;
    capabilities.canRead = false;
    capabilities.isMessageReceiver = true;
    capabilities.canRestore = false;
    capabilities.tasksPerMessage = 1;
    return capabilities;
}

} // namespace

class SyncTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFirstSyncCopiesEverybody()
    {
        SyncWorld world;
        FakeService &from = world.addService(u"A"_s);
        FakeService &to = world.addService(u"B"_s);
        fill(from, 30);
        world.addRoute(u"A"_s, u"B"_s);
        const Result<RunResult> result = world.sync();
        REQUIRE_VALUE(result);
        QCOMPARE(result->run.counts.created, 30);
        QVERIFY(result->run.counts.addsUp());
        QCOMPARE(to.items.size(), 30);
    }

    void aSecondSyncChangesNothing()
    {
        SyncWorld world;
        fill(world.addService(u"A"_s), 20);
        FakeService &to = world.addService(u"B"_s);
        world.addRoute(u"A"_s, u"B"_s);
        REQUIRE_VALUE(world.sync());
        const qsizetype before = to.pushed.size();
        const Result<RunResult> again = world.sync();
        REQUIRE_VALUE(again);
        QCOMPARE(to.pushed.size(), before);
        QCOMPARE(again->run.counts.unchanged, 20);
        QCOMPARE(again->run.counts.read, 20);
    }

    void aChangeIsWrittenFieldByField()
    {
        SyncWorld world;
        FakeService &from = world.addService(u"A"_s);
        FakeService &to = world.addService(u"B"_s);
        from.put(u"1"_s, person(u"Ada"_s, u"ada@example.com"_s));
        world.addRoute(u"A"_s, u"B"_s);
        REQUIRE_VALUE(world.sync());
        // Somebody adds a note at the destination, and the source gets a title.
        Contact there = to.contacts().first();
        there.note = u"kept"_s;
        to.put(to.items.firstKey(), there);
        Contact here = from.contact(u"1"_s);
        here.title = u"Countess"_s;
        from.put(u"1"_s, here);
        const Result<RunResult> result = world.sync();
        REQUIRE_VALUE(result);
        QCOMPARE(result->run.counts.updated, 1);
        QCOMPARE(to.contacts().first().title, u"Countess"_s);
        QCOMPARE(to.contacts().first().note, u"kept"_s);
    }

    void bothWaysChangesMeetInTheMiddle()
    {
        SyncWorld world;
        FakeService &a = world.addService(u"A"_s);
        FakeService &b = world.addService(u"B"_s);
        a.put(u"1"_s, person(u"Ada"_s, u"ada@example.com"_s));
        b.put(u"9"_s, person(u"Bob"_s, u"bob@example.com"_s));
        world.addRoute(u"A"_s, u"B"_s, {.direction = Direction::TwoWay});
        REQUIRE_VALUE(world.sync());
        QCOMPARE(a.items.size(), 2);
        QCOMPARE(b.items.size(), 2);
        const Result<RunResult> quiet = world.sync();
        REQUIRE_VALUE(quiet);
        QCOMPARE(quiet->run.counts.unchanged, 2);
    }

    void aDeniedFieldIsNeverPushed()
    {
        SyncWorld world;
        FakeService &from = world.addService(u"A"_s);
        FakeService &to = world.addService(u"B"_s, hook());
        Contact ada = person(u"Ada"_s, u"ada@example.com"_s, u"+4930123456"_s);
        ada.note = u"secret"_s;
        from.put(u"1"_s, ada);
        world.addRoute(u"A"_s, u"B"_s, {.policy = {.allowed = {Field::Name, Field::Email}}});
        const Result<PreparedPlan> plan = world.plan();
        REQUIRE_VALUE(plan);
        const PlanItem &item = plan->plan.routes.front().items.front();
        QCOMPARE(item.heldBack, (FieldSet{Field::Phone, Field::Note}));
        REQUIRE_VALUE(world.apply(*plan));
        QCOMPARE(to.pushed.size(), 1);
        QCOMPARE(filledFields(to.pushed.first().contact), (FieldSet{Field::Name, Field::Email}));
    }

    void aPolicyTightenedSinceThePlanStillCounts()
    {
        SyncWorld world;
        fill(world.addService(u"A"_s), 1);
        FakeService &to = world.addService(u"B"_s, hook());
        Route route = world.addRoute(u"A"_s, u"B"_s);
        const Result<PreparedPlan> plan = world.plan();
        REQUIRE_VALUE(plan);
        route.policy = {.allowed = {Field::Name}, .version = 2};
        world.setRoute(route);
        const Result<RunResult> result = world.apply(*plan);
        REQUIRE_VALUE(result);
        QCOMPARE(result->run.counts.failed, 1);
        QCOMPARE(result->failures.front().error.kind, ErrorKind::Denied);
        QVERIFY(to.pushed.isEmpty());
    }

    void aWidenedPolicySendsWhatWasHeldBack()
    {
        SyncWorld world;
        FakeService &from = world.addService(u"A"_s);
        FakeService &to = world.addService(u"B"_s);
        from.put(u"1"_s, person(u"Ada"_s, u"ada@example.com"_s, u"+4930123456"_s));
        Route route =
            world.addRoute(u"A"_s, u"B"_s, {.policy = {.allowed = {Field::Name, Field::Email}}});
        REQUIRE_VALUE(world.sync());
        QVERIFY(to.contacts().first().phones.isEmpty());
        route.policy = {.allowed = FieldSet::all(), .version = 2};
        route.version = 2;
        world.setRoute(route);
        REQUIRE_VALUE(world.sync());
        QCOMPARE(to.contacts().first().phones.size(), 1);
    }

    void anEmptyListingRemovesNothing()
    {
        SyncWorld world;
        FakeService &from = world.addService(u"A"_s, {});
        FakeService &to = world.addService(u"B"_s);
        fill(from, 5);
        world.addRoute(u"A"_s, u"B"_s);
        REQUIRE_VALUE(world.sync());
        from.listsNothing = true;
        const Result<RunResult> held = world.sync();
        QVERIFY(!held);
        QCOMPARE(held.error().kind, ErrorKind::Held);
        QCOMPARE(to.items.size(), 5);
        // The listing is right again: nothing happened.
        from.listsNothing = false;
        const Result<RunResult> after = world.sync();
        REQUIRE_VALUE(after);
        QCOMPARE(after->run.counts.unchanged, 5);
        QCOMPARE(to.items.size(), 5);
    }

    void absenceThatTheSecondListingDeniesIsNone()
    {
        SyncWorld world;
        FakeService &from = world.addService(u"A"_s, {});
        FakeService &to = world.addService(u"B"_s);
        fill(from, 5);
        world.addRoute(u"A"_s, u"B"_s);
        REQUIRE_VALUE(world.sync());
        from.listsNothing = true;
        from.secondListingDiffers = true;
        const Result<RunResult> result = world.sync();
        REQUIRE_VALUE(result);
        QCOMPARE(result->run.counts.removed, 0);
        QCOMPARE(to.items.size(), 5);
    }

    void anotherAccountIsUnavailable()
    {
        SyncWorld world;
        FakeService &from = world.addService(u"A"_s);
        FakeService &to = world.addService(u"B"_s);
        fill(from, 5);
        world.addRoute(u"A"_s, u"B"_s);
        REQUIRE_VALUE(world.sync());
        from.identity.account = u"somebody else"_s;
        from.items.clear();
        const Result<RunResult> result = world.sync();
        REQUIRE_VALUE(result);
        QCOMPARE(result->run.state, RunState::Failed);
        QCOMPARE(result->run.routes.front().reason, u"other_account"_s);
        QCOMPARE(to.items.size(), 5);
    }

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

    void aConflictWaitsForAPersonAndIsThenDecided()
    {
        SyncWorld world;
        FakeService &from = world.addService(u"A"_s);
        FakeService &to = world.addService(u"B"_s);
        from.put(u"1"_s, person(u"Ada"_s, u"ada@example.com"_s));
        world.addRoute(u"A"_s, u"B"_s);
        REQUIRE_VALUE(world.sync());
        Contact here = from.contact(u"1"_s);
        here.title = u"Countess"_s;
        from.put(u"1"_s, here);
        Contact there = to.contacts().first();
        there.title = u"Lady"_s;
        to.put(to.items.firstKey(), there);

        const Result<PreparedPlan> plan = world.plan();
        REQUIRE_VALUE(plan);
        const PlanItem item = plan->plan.routes.front().items.front();
        QCOMPARE(item.reason, ItemReason::Conflict);
        QVERIFY(needsPerson(item));
        QCOMPARE(item.conflicts.front().before, u"Countess"_s);
        QCOMPARE(item.conflicts.front().after, u"Lady"_s);
        REQUIRE_VALUE(world.apply(*plan));
        QCOMPARE(to.contacts().first().title, u"Lady"_s);

        REQUIRE_VALUE(world.sync({{item.link.value(), ConflictStrategy::Source}}));
        QCOMPARE(to.contacts().first().title, u"Countess"_s);
    }

    void samePeopleAreMatchedByEmailAndNotByName()
    {
        SyncWorld world;
        FakeService &from = world.addService(u"A"_s);
        FakeService &to = world.addService(u"B"_s);
        from.put(u"1"_s, person(u"Ada"_s, u"ada@example.com"_s));
        from.put(u"2"_s, person(u"Bob"_s, u"bob@example.com"_s));
        to.put(u"8"_s, person(u"Ada"_s, u"Ada@Example.com"_s));
        to.put(u"9"_s, person(u"Bob"_s, u"other-bob@example.com"_s));
        world.addRoute(u"A"_s, u"B"_s);
        const Result<RunResult> result = world.sync();
        REQUIRE_VALUE(result);
        QCOMPARE(to.items.size(), 3); // Ada is one person, the two Bobs are two
    }

    void anAmbiguousMatchIsLeftToAPerson()
    {
        SyncWorld world;
        FakeService &from = world.addService(u"A"_s);
        FakeService &to = world.addService(u"B"_s);
        from.put(u"1"_s, person(u"Ada"_s, u"office@example.com"_s));
        to.put(u"8"_s, person(u"Ada L."_s, u"office@example.com"_s));
        to.put(u"9"_s, person(u"Bob"_s, u"office@example.com"_s));
        world.addRoute(u"A"_s, u"B"_s);
        const Result<PreparedPlan> plan = world.plan();
        REQUIRE_VALUE(plan);
        QCOMPARE(plan->plan.routes.front().items.front().reason, ItemReason::AmbiguousMatch);
        REQUIRE_VALUE(world.apply(*plan));
        QCOMPARE(to.items.size(), 2);
    }

    void anUndoTakesBackCreationsChangesAndRemovals()
    {
        SyncWorld world;
        FakeService &from = world.addService(u"A"_s);
        FakeService &to = world.addService(u"B"_s);
        fill(from, 20);
        world.addRoute(u"A"_s, u"B"_s);
        REQUIRE_VALUE(world.sync());
        const QList<Contact> before = to.contacts();

        from.remove(u"p0"_s);
        Contact changed = from.contact(u"p1"_s);
        changed.title = u"New"_s;
        from.put(u"p1"_s, changed);
        from.put(u"new"_s, person(u"New"_s, u"new@example.com"_s));
        const Result<RunResult> run = world.sync();
        REQUIRE_VALUE(run);
        QCOMPARE(run->run.counts.created, 1);
        QCOMPARE(run->run.counts.updated, 1);
        QCOMPARE(run->run.counts.removed, 1);

        const Result<RunResult> undone = world.undo(run->run.id);
        REQUIRE_VALUE(undone);
        QVERIFY(undone->run.counts.addsUp());
        QCOMPARE(undone->run.counts.failed, 0);
        QCOMPARE(to.items.size(), 20);
        QStringList names;
        for (const Contact &contact : to.contacts())
            names.append(contact.name.formatted + contact.title);
        QStringList namesBefore;
        for (const Contact &contact : before)
            namesBefore.append(contact.name.formatted + contact.title);
        names.sort();
        namesBefore.sort();
        QCOMPARE(names, namesBefore);

        // And it stays undone.
        const Result<RunResult> after = world.sync();
        REQUIRE_VALUE(after);
        QCOMPARE(after->run.counts.created + after->run.counts.updated + after->run.counts.removed,
                 0);
    }

    void anUndoLeavesAloneWhatSomebodyChangedSince()
    {
        SyncWorld world;
        fill(world.addService(u"A"_s), 2);
        FakeService &to = world.addService(u"B"_s);
        world.addRoute(u"A"_s, u"B"_s);
        const Result<RunResult> run = world.sync();
        REQUIRE_VALUE(run);
        Contact touched = to.contacts().first();
        touched.note = u"important"_s;
        to.put(to.items.firstKey(), touched);
        const Result<RunResult> undone = world.undo(run->run.id);
        REQUIRE_VALUE(undone);
        QCOMPARE(undone->run.counts.removed, 1);
        QCOMPARE(undone->run.counts.skipped, 1);
        QCOMPARE(to.items.size(), 1);
        QCOMPARE(to.contacts().first().note, u"important"_s);
    }

    void whatAHookGotIsSaidToBeIrreversible()
    {
        SyncWorld world;
        fill(world.addService(u"A"_s), 3);
        world.addService(u"B"_s, hook());
        world.addRoute(u"A"_s, u"B"_s);
        const Result<RunResult> run = world.sync();
        REQUIRE_VALUE(run);
        const Result<RunResult> undone = world.undo(run->run.id);
        REQUIRE_VALUE(undone);
        QCOMPARE(undone->run.counts.irreversible, 3);
        QCOMPARE(undone->run.counts.skipped, 3);
    }

    void aLostAnswerRepeatsTheMessageUnderTheSameKey()
    {
        SyncWorld world;
        fill(world.addService(u"A"_s), 1);
        FakeService &to = world.addService(u"B"_s, hook());
        to.pushesThenFails = true;
        world.addRoute(u"A"_s, u"B"_s);
        const Result<RunResult> first = world.sync();
        REQUIRE_VALUE(first);
        QCOMPARE(first->run.state, RunState::Failed);
        to.pushesThenFails = false;
        world.reopen();
        const Result<RunResult> second = world.sync();
        REQUIRE_VALUE(second);
        QCOMPARE(to.pushed.size(), 2);
        QCOMPARE(to.pushed.at(0).idempotencyKey, to.pushed.at(1).idempotencyKey);
        QCOMPARE(to.pushed.at(0).sequence, to.pushed.at(1).sequence);
        QCOMPARE(to.pushed.at(0).created, to.pushed.at(1).created);
        QCOMPARE(second->run.counts.unchanged, 1);
    }

    void aStopKeepsWhatWasDoneAndTheNextSyncDoesTheRest()
    {
        SyncWorld world;
        fill(world.addService(u"A"_s), 10);
        FakeService &to = world.addService(u"B"_s);
        world.addRoute(u"A"_s, u"B"_s);
        world.cancelAfterPushes(4);
        const Result<RunResult> stopped = world.sync();
        REQUIRE_VALUE(stopped);
        QCOMPARE(stopped->run.state, RunState::Interrupted);
        QCOMPARE(stopped->run.counts.created, 4);
        QVERIFY(stopped->run.counts.addsUp());
        world.cancelAfterPushes(-1);
        REQUIRE_VALUE(world.sync());
        QCOMPARE(to.items.size(), 10);
    }

    void oneRefusedItemDoesNotKeepTheOthers()
    {
        SyncWorld world;
        fill(world.addService(u"A"_s), 10);
        FakeService &to = world.addService(u"B"_s);
        to.pushError = [](const OutgoingChange &change) -> std::optional<Error> {
            if (change.contact.emails.first().value == u"p3@example.com"_s)
                return Error{ErrorKind::Invalid, ErrorReason::TooLarge};
            return {};
        };
        world.addRoute(u"A"_s, u"B"_s);
        const Result<RunResult> result = world.sync();
        REQUIRE_VALUE(result);
        QCOMPARE(result->run.counts.created, 9);
        QCOMPARE(result->run.counts.failed, 1);
        QVERIFY(result->run.counts.addsUp());
        QCOMPARE(result->failures.size(), 1);
    }

    void twoRoutesToOneBookMakeNobodyTwice()
    {
        SyncWorld world;
        world.addService(u"A"_s).put(u"1"_s, person(u"Ada"_s, u"ada@example.com"_s));
        world.addService(u"B"_s).put(u"2"_s, person(u"Ada"_s, u"ada@example.com"_s));
        FakeService &to = world.addService(u"C"_s);
        world.addRoute(u"A"_s, u"C"_s);
        world.addRoute(u"B"_s, u"C"_s);
        REQUIRE_VALUE(world.sync());
        REQUIRE_VALUE(world.sync());
        QCOMPARE(to.items.size(), 1);
    }

    void onlyContactsInTheGroupsGo()
    {
        SyncWorld world;
        FakeService &from = world.addService(u"A"_s);
        FakeService &to = world.addService(u"B"_s);
        Contact ada = person(u"Ada"_s, u"ada@example.com"_s);
        ada.groups = {u"VIP"_s};
        from.put(u"1"_s, ada);
        from.put(u"2"_s, person(u"Bob"_s, u"bob@example.com"_s));
        world.addRoute(u"A"_s, u"B"_s, {.groups = {u"vip"_s}});
        REQUIRE_VALUE(world.sync());
        QCOMPARE(to.items.size(), 1);
        // Leaving the group is no removal.
        ada.groups.clear();
        from.put(u"1"_s, ada);
        REQUIRE_VALUE(world.sync());
        QCOMPARE(to.items.size(), 1);
    }

    void anExpiredTokenIsAFullCompareAndNoDeletion()
    {
        SyncWorld world;
        FakeService &from = world.addService(u"A"_s);
        FakeService &to = world.addService(u"B"_s);
        fill(from, 5);
        world.addRoute(u"A"_s, u"B"_s);
        REQUIRE_VALUE(world.sync());
        from.tokenExpired = true;
        const Result<RunResult> result = world.sync();
        REQUIRE_VALUE(result);
        QCOMPARE(result->run.counts.unchanged, 5);
        QCOMPARE(to.items.size(), 5);
    }

    void anUnavailableSourcePlansNothing()
    {
        SyncWorld world;
        FakeService &from = world.addService(u"A"_s);
        FakeService &to = world.addService(u"B"_s);
        fill(from, 5);
        world.addRoute(u"A"_s, u"B"_s);
        REQUIRE_VALUE(world.sync());
        from.fetchError = Error{ErrorKind::Offline, ErrorReason::HostUnreachable};
        const Result<RunResult> result = world.sync();
        REQUIRE_VALUE(result);
        QCOMPARE(result->run.state, RunState::Failed);
        QCOMPARE(result->run.counts.read, 0);
        QCOMPARE(to.items.size(), 5);
    }

    void eventsHoldNoContactValues()
    {
        SyncWorld world;
        FakeService &from = world.addService(u"A"_s);
        world.addService(u"B"_s);
        from.put(u"1"_s, person(u"Zaphod Beeblebrox"_s, u"zaphod@example.com"_s, u"+4930123456"_s));
        world.addRoute(u"A"_s, u"B"_s);
        REQUIRE_VALUE(world.sync());
        const Result<std::vector<OutboxTable::Entry>> entries = world.store().outbox().waiting(100);
        REQUIRE_VALUE(entries);
        QVERIFY(entries->size() >= 4);
        for (const OutboxTable::Entry &entry : *entries) {
            const QByteArray json = toCanonicalJson(entry.event);
            for (const QByteArray value : {"Zaphod", "zaphod@", "30123456"})
                QVERIFY2(!json.contains(value), json.constData());
        }
    }
};

QTEST_GUILESS_MAIN(SyncTest)
#include "sync_test.moc"
