#include "core/sync/decline.h"
#include "tests/core/sync/sync_support.h"

#include <QTest>

using namespace warden;
using namespace Qt::StringLiterals;

namespace {

// One at A shares an address with two at B.
struct Ambiguous
{
    SyncWorld world = {};
    FakeService &from = world.addService(u"A"_s);
    FakeService &to = world.addService(u"B"_s);

    Ambiguous()
    {
        from.put(u"1"_s, person(u"Ada"_s, u"office@example.com"_s));
        to.put(u"8"_s, person(u"Ada L."_s, u"office@example.com"_s));
        to.put(u"9"_s, person(u"Bob"_s, u"office@example.com"_s));
    }

    RecordId record(const QString &book, const QString &remoteId)
    {
        const auto found = world.store().records().find(world.book(book), remoteId);
        return found && *found ? (*found)->id : RecordId();
    }
    Result<void> decide(const RecordId &one, const RecordId &other, MatchVerdict verdict)
    {
        Result<Transaction> transaction = world.store().begin();
        if (!transaction)
            return transaction.failure();
        Result<void> put = world.store().decisions().putMatch({one, other, verdict, u"Ada"_s, {}});
        return put ? transaction->commit() : put;
    }
};

// 30 at A and B by one route, of whom 15 went away at A.
struct HalfGone
{
    SyncWorld world = {};
    FakeService &from = world.addService(u"A"_s);
    FakeService &to = world.addService(u"B"_s);
    Route route;

    explicit HalfGone(const Route &draft = {})
    {
        fill(from, 30);
        route = world.addRoute(u"A"_s, u"B"_s, draft);
        if (!world.sync())
            qFatal("no first sync");
        for (int i = 0; i < 15; ++i)
            from.remove(u"p%1"_s.arg(i));
    }
    Result<void> keep()
    {
        const Result<PreparedPlan> held = world.plan();
        if (!held)
            return held.failure();
        if (!held->plan.isHeld())
            return fail(ErrorKind::Internal, u"it isn't held"_s);
        return declineStoredPlan(world.store(), held->plan.sha256, world.actor());
    }
};

qint64 count(const Plan &plan, ItemReason reason)
{
    return std::ranges::count(plan.routes.front().items, reason, &PlanItem::reason);
}

} // namespace

class SyncDecisionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thePlanNamesAllWhoCouldBeMeant()
    {
        Ambiguous pair;
        pair.world.addRoute(u"A"_s, u"B"_s);
        const Result<PreparedPlan> plan = pair.world.plan();
        REQUIRE_VALUE(plan);
        const PlanItem &item = plan->plan.routes.front().items.front();
        QCOMPARE(item.reason, ItemReason::AmbiguousMatch);
        QCOMPARE(item.candidates.size(), size_t{2});
        QCOMPARE(item.candidates.front().record, pair.record(u"B"_s, u"8"_s));
        QCOMPARE(item.candidates.front().name, u"Ada L."_s);
        QCOMPARE(item.candidates.front().reasons, QList{MatchReason::SameEmail});
    }

    void whomAPersonJoinedAreOneFromThenOn_data()
    {
        QTest::addColumn<bool>("isTurned");
        QTest::addRow("as the route goes") << false;
        QTest::addRow("the other way round") << true;
    }
    void whomAPersonJoinedAreOneFromThenOn()
    {
        QFETCH(bool, isTurned);
        Ambiguous pair;
        pair.world.addRoute(u"A"_s, u"B"_s, {.conflicts = ConflictStrategy::Source});
        REQUIRE_VALUE(pair.world.plan());
        RecordId one = pair.record(u"A"_s, u"1"_s);
        RecordId other = pair.record(u"B"_s, u"9"_s);
        if (isTurned)
            std::swap(one, other);
        REQUIRE_VALUE(pair.decide(one, other, MatchVerdict::Same));
        const Result<RunResult> run = pair.world.sync();
        REQUIRE_VALUE(run);
        QCOMPARE(run->run.counts.updated, 1);
        QCOMPARE(pair.to.items.size(), 2);
        QCOMPARE(displayName(pair.to.contact(u"9"_s)), u"Ada"_s);
        QCOMPARE(displayName(pair.to.contact(u"8"_s)), u"Ada L."_s);
        const Result<PreparedPlan> again = pair.world.plan();
        REQUIRE_VALUE(again);
        QVERIFY(again->plan.routes.front().items.empty());
    }

    void whoAreDifferentAreNotAskedAboutAgain()
    {
        Ambiguous pair;
        pair.world.addRoute(u"A"_s, u"B"_s);
        REQUIRE_VALUE(pair.world.plan());
        const RecordId ada = pair.record(u"A"_s, u"1"_s);
        for (const QString &other : {u"8"_s, u"9"_s})
            REQUIRE_VALUE(pair.decide(ada, pair.record(u"B"_s, other), MatchVerdict::Different));
        REQUIRE_VALUE(pair.world.sync());
        QCOMPARE(pair.to.items.size(), 3);
        const Result<PreparedPlan> again = pair.world.plan();
        REQUIRE_VALUE(again);
        QVERIFY(again->plan.routes.front().items.empty());
    }

    void aDecisionOnOneOfTwoLeavesTheOther()
    {
        Ambiguous pair;
        pair.world.addRoute(u"A"_s, u"B"_s, {.conflicts = ConflictStrategy::Source});
        REQUIRE_VALUE(pair.world.plan());
        REQUIRE_VALUE(pair.decide(pair.record(u"A"_s, u"1"_s), pair.record(u"B"_s, u"9"_s),
                                  MatchVerdict::Different));
        REQUIRE_VALUE(pair.world.sync());
        QCOMPARE(displayName(pair.to.contact(u"8"_s)), u"Ada"_s);
        QCOMPARE(displayName(pair.to.contact(u"9"_s)), u"Bob"_s);
    }

    void aNamesakeIsShownAndHoldsNothing()
    {
        SyncWorld world;
        world.addService(u"A"_s).put(u"1"_s, person(u"Ada"_s, u"ada@example.com"_s));
        FakeService &to = world.addService(u"B"_s);
        to.put(u"2"_s, person(u"Ada"_s, u"other@example.com"_s));
        world.addRoute(u"A"_s, u"B"_s);
        const Result<PreparedPlan> plan = world.plan();
        REQUIRE_VALUE(plan);
        const PlanItem &item = plan->plan.routes.front().items.front();
        QCOMPARE(item.action, ItemAction::Create);
        QCOMPARE(item.candidates.size(), size_t{1});
        QCOMPARE(item.candidates.front().reasons, QList{MatchReason::SameName});
        QVERIFY(!needsPerson(item));
        REQUIRE_VALUE(world.sync());
        QCOMPARE(to.items.size(), 2);
    }

    void manyWhomAPersonJoinedDoNotHoldThePlan()
    {
        SyncWorld world;
        FakeService &from = world.addService(u"A"_s);
        FakeService &to = world.addService(u"B"_s);
        fill(from, 60, u"a"_s);
        fill(to, 60, u"b"_s);
        world.addRoute(u"A"_s, u"B"_s, {.conflicts = ConflictStrategy::Source});
        REQUIRE_VALUE(world.plan());
        {
            Result<Transaction> transaction = world.store().begin();
            REQUIRE_VALUE(transaction);
            for (int i = 0; i < 30; ++i) {
                const auto one = world.store().records().find(world.book(u"A"_s), u"a%1"_s.arg(i));
                const auto two = world.store().records().find(world.book(u"B"_s), u"b%1"_s.arg(i));
                REQUIRE_VALUE(world.store().decisions().putMatch(
                    {(*one)->id, (*two)->id, MatchVerdict::Same, u"Ada"_s, {}}));
            }
            REQUIRE_VALUE(transaction->commit());
        }
        const Result<PreparedPlan> plan = world.plan();
        REQUIRE_VALUE(plan);
        QCOMPARE(plan->plan.routes.front().counts.updated, 30);
        QVERIFY(!plan->plan.isHeld());
    }

    void keepingSettlesAHeldPlan()
    {
        HalfGone books;
        REQUIRE_VALUE(books.keep());
        const auto waiting = books.world.store().plans().waiting();
        REQUIRE_VALUE(waiting);
        QVERIFY(waiting->empty());
        const Result<PreparedPlan> next = books.world.plan();
        REQUIRE_VALUE(next);
        QVERIFY(!next->plan.isHeld());
        QVERIFY(next->plan.isEmpty());
        QCOMPARE(count(next->plan, ItemReason::KeptByPerson), 15);
        const Result<RunResult> run = books.world.sync();
        REQUIRE_VALUE(run);
        QVERIFY(run->run.counts.addsUp());
        QCOMPARE(books.to.items.size(), 30);
    }

    void keepingIsAnEventAndThePlanRunsNoMore()
    {
        HalfGone books;
        const Result<PreparedPlan> held = books.world.plan();
        REQUIRE_VALUE(held);
        REQUIRE_VALUE(
            declineStoredPlan(books.world.store(), held->plan.sha256, books.world.actor()));
        const auto waiting = books.world.store().outbox().waiting(100);
        REQUIRE_VALUE(waiting);
        QCOMPARE(waiting->back().event.action, u"plan.declined"_s);
        QCOMPARE(waiting->back().event.object.id, held->plan.id.value());
        const Result<PreparedPlan> released = books.world.engine().reload(
            held->plan.sha256, books.world.actor(), books.world.progress());
        QVERIFY(!released);
        QCOMPARE(released.error().kind, ErrorKind::Stale);
        const Result<void> twice =
            declineStoredPlan(books.world.store(), held->plan.sha256, books.world.actor());
        QVERIFY(!twice && twice.error().kind == ErrorKind::Stale);
    }

    void whatWasKeptComesUpAgainWhenItChanges()
    {
        HalfGone books({.conflicts = ConflictStrategy::Source});
        REQUIRE_VALUE(books.keep());
        for (const QString &id : books.to.items.keys()) {
            const Contact kept = books.to.contact(id);
            if (kept.emails.front().value == "p0@example.com"_L1)
                books.to.put(id, withTitle(kept, u"Captain"_s));
        }
        const Result<PreparedPlan> next = books.world.plan();
        REQUIRE_VALUE(next);
        QCOMPARE(next->plan.routes.front().counts.removed, 1);
        QCOMPARE(count(next->plan, ItemReason::KeptByPerson), 14);
    }

    void whatWasKeptComesUpAgainUnderOtherRules()
    {
        HalfGone books;
        REQUIRE_VALUE(books.keep());
        ++books.route.version;
        books.world.setRoute(books.route);
        const Result<PreparedPlan> next = books.world.plan();
        REQUIRE_VALUE(next);
        QVERIFY(next->plan.isHeld());
        QCOMPARE(next->plan.routes.front().counts.removed, 15);
    }

    void removalsAskedAboutOneByOneAreKeptLikewise()
    {
        HalfGone books({.deletions = DeletionStrategy::Ask,
                        .limits = {.removals = 100, .removalsPercent = 100}});
        REQUIRE_VALUE(books.keep());
        const Result<PreparedPlan> next = books.world.plan();
        REQUIRE_VALUE(next);
        QVERIFY(!next->plan.isHeld());
        QCOMPARE(count(next->plan, ItemReason::KeptByPerson), 15);
    }

    void anEmptiedBookIsAskedAboutOnce()
    {
        SyncWorld world;
        FakeService &from = world.addService(u"A"_s);
        FakeService &to = world.addService(u"B"_s);
        fill(from, 5);
        world.addRoute(u"A"_s, u"B"_s, {.deletions = DeletionStrategy::Never});
        REQUIRE_VALUE(world.sync());
        for (int i = 0; i < 5; ++i)
            from.remove(u"p%1"_s.arg(i));
        const Result<PreparedPlan> held = world.plan();
        REQUIRE_VALUE(held);
        QCOMPARE(held->plan.routes.front().holds, std::vector{HoldReason::BookEmptied});
        REQUIRE_VALUE(declineStoredPlan(world.store(), held->plan.sha256, world.actor()));
        const Result<PreparedPlan> next = world.plan();
        REQUIRE_VALUE(next);
        QVERIFY(!next->plan.isHeld());
        QCOMPARE(to.items.size(), 5);
    }

    void newMatchesThatWereDeclinedStayApart()
    {
        SyncWorld world;
        FakeService &from = world.addService(u"A"_s);
        FakeService &to = world.addService(u"B"_s);
        fill(from, 60);
        fill(to, 60);
        world.addRoute(u"A"_s, u"B"_s);
        const Result<PreparedPlan> held = world.plan();
        REQUIRE_VALUE(held);
        QCOMPARE(held->plan.routes.front().holds, std::vector{HoldReason::TooManyNewMatches});
        REQUIRE_VALUE(declineStoredPlan(world.store(), held->plan.sha256, world.actor()));
        const Result<PreparedPlan> next = world.plan();
        REQUIRE_VALUE(next);
        QVERIFY(!next->plan.isHeld());
        QVERIFY(next->plan.isEmpty());
        QCOMPARE(count(next->plan, ItemReason::KeptByPerson), 60);
        QVERIFY(next->plan.routes.front().counts.addsUp());
    }
};

QTEST_GUILESS_MAIN(SyncDecisionsTest)
#include "sync_decisions_test.moc"
