#include "tests/core/sync/sync_support.h"

#include <QTest>

using namespace warden;
using namespace Qt::StringLiterals;

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
        QVERIFY(!result);
        QCOMPARE(result.error().kind, ErrorKind::Stale);
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
