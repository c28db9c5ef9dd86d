#include "core/contacts/contact_json.h"
#include "core/store/policy_settings.h"
#include "core/sync/plan_json.h"
#include "tests/core/sync/sync_support.h"

#include <QTest>

#include <algorithm>

using namespace warden;
using namespace Qt::StringLiterals;

namespace {

const QString plainEmail = u"ada@example.com"_s;
const QString plainPhone = u"+49 30 901820"_s;

// Ada's e-mail is masked and her phone hashed on the way to a hook.
class PolicyWorld
{
public:
    PolicyWorld()
    {
        from.put(u"1"_s, person(u"Ada Lovelace"_s, plainEmail, plainPhone));
        Route draft;
        draft.policy.setTreatment(Field::Email, Treatment::Masked);
        draft.policy.setTreatment(Field::Phone, Treatment::Hashed);
        route = world.addRoute(u"A"_s, u"B"_s, draft);
    }

    void closeGroups(const QStringList &groups)
    {
        Result<Transaction> transaction = world.store().begin();
        if (!transaction || !setNeverLeavingGroups(world.store(), groups) || !transaction->commit())
            qFatal("groups can't be closed");
    }

    void setPolicy(Field field, Treatment treatment)
    {
        route.policy.setTreatment(field, treatment);
        ++route.policy.version;
        ++route.version;
        world.setRoute(route);
    }

    SyncWorld world;
    FakeService &from = world.addService(u"A"_s);
    FakeService &hook = world.addService(u"B"_s, warden::hook());
    Route route;
};

bool holdsPlain(const QByteArray &bytes)
{
    return bytes.contains("ada@example") || bytes.contains("901820");
}

Contact inGroup(Contact contact, const QString &group)
{
    contact.groups = {group};
    return contact;
}

} // namespace

// What a field policy makes of a sync, from the plan to what is kept of it.
class SyncPolicyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingThatIsHeldOfADestinationHasAPlainValue()
    {
        PolicyWorld policy;
        const Result<PreparedPlan> plan = policy.world.plan();
        REQUIRE_VALUE(plan);
        const PlanItem &item = plan->plan.routes.front().items.front();
        QCOMPARE(fieldSetName(item.masked), u"email"_s);
        QCOMPARE(fieldSetName(item.hashed), u"phone"_s);
        QVERIFY(!holdsPlain(plan->plan.sealed));
        const Result<Plan> stored = planFromJson(plan->plan.sealed);
        REQUIRE_VALUE(stored);
        QVERIFY(stored->routes.front().items.front().masked == item.masked);
        QVERIFY(stored->routes.front().items.front().hashed == item.hashed);

        const Result<RunResult> run = policy.world.apply(*plan);
        REQUIRE_VALUE(run);
        QCOMPARE(run->run.counts.created, 1);
        const Result<std::vector<JournalItem>> journal =
            policy.world.store().journal().ofRun(run->run.id);
        REQUIRE_VALUE(journal);
        const Contact &sent = journal->front().change.contact;
        QCOMPARE(sent.emails.front().value, u"a•••@example.com"_s);
        QCOMPARE(sent.phones.front().value.size(), 64);
        QVERIFY(!holdsPlain(contactToJson(sent)));
        const auto links = policy.world.store().links().pairsToConsider(policy.route);
        REQUIRE_VALUE(links);
        QCOMPARE(links->unchanged, 1);
    }

    void theNextSyncSendsNothingUntilAValueShowsAnother()
    {
        PolicyWorld policy;
        REQUIRE_VALUE(policy.world.sync());
        QCOMPARE(policy.world.syncedCounts().unchanged, 1);
        // Another address with the same mask is no news to the hook.
        policy.from.put(u"1"_s, person(u"Ada Lovelace"_s, u"anna@example.com"_s, plainPhone));
        QCOMPARE(policy.world.syncedCounts().unchanged, 1);
        policy.from.put(u"1"_s, person(u"Ada Lovelace"_s, u"zoe@example.com"_s, plainPhone));
        QCOMPARE(policy.world.syncedCounts().updated, 1);
        policy.from.put(u"1"_s,
                        person(u"Ada Lovelace"_s, u"zoe@example.com"_s, u"+49 30 901821"_s));
        QCOMPARE(policy.world.syncedCounts().updated, 1);
        QCOMPARE(policy.world.syncedCounts().unchanged, 1);
    }

    void aTreatmentThatIsSetLaterReplacesWhatWasSentPlain()
    {
        PolicyWorld policy;
        policy.setPolicy(Field::Email, Treatment::AsIs);
        REQUIRE_VALUE(policy.world.sync());
        policy.setPolicy(Field::Email, Treatment::Hashed);
        const Result<PreparedPlan> plan = policy.world.plan();
        REQUIRE_VALUE(plan);
        const PlannedWrite &write = plan->plan.routes.front().items.front().writes.front();
        QCOMPARE(write.action, ChangeAction::Update);
        QCOMPARE(write.contact.emails.size(), 1);
        QCOMPARE(write.contact.emails.front().value.size(), 64);
        const Result<RunResult> run = policy.world.apply(*plan);
        REQUIRE_VALUE(run);
        QCOMPARE(run->run.counts.updated, 1);
        QCOMPARE(policy.world.syncedCounts().unchanged, 1);
    }

    void aPolicyTightenedSinceThePlanLetsNothingOut()
    {
        PolicyWorld policy;
        const Result<PreparedPlan> plan = policy.world.plan();
        REQUIRE_VALUE(plan);
        policy.setPolicy(Field::Name, Treatment::Hashed); // another process
        QCOMPARE(policy.world.apply(*plan).error().kind, ErrorKind::Stale);
        QCOMPARE(policy.world.reload(plan->plan.sha256).error().kind, ErrorKind::Stale);
        QVERIFY(policy.hook.pushed.isEmpty());
    }

    void aPolicyTightenedWhileARunWritesCountsFromTheNextMessageOn()
    {
        PolicyWorld policy;
        policy.from.put(u"2"_s, person(u"Bea"_s, u"bea@example.com"_s));
        policy.from.put(u"3"_s, person(u"Cleo"_s, u"cleo@example.com"_s));
        const Result<PreparedPlan> plan = policy.world.plan();
        REQUIRE_VALUE(plan);
        policy.hook.afterPush = [&policy] {
            if (policy.hook.pushed.size() == 1)
                policy.setPolicy(Field::Name, Treatment::Hashed);
        };
        const Result<RunResult> run = policy.world.apply(*plan);
        REQUIRE_VALUE(run);
        QCOMPARE(run->run.counts.created, 1);
        QCOMPARE(run->run.counts.failed, 2);
        QCOMPARE(run->failures.front().error.reason, ErrorReason::PolicyTightened);
        policy.hook.afterPush = {};
        // What went out before is sent anew by the new policy, like the others.
        const Result<RunResult> next = policy.world.sync();
        REQUIRE_VALUE(next);
        QCOMPARE(next->run.counts.created, 2);
        QCOMPARE(next->run.counts.updated, 1);
        for (const OutgoingChange &change : policy.hook.pushed.sliced(1))
            QCOMPARE(change.contact.name.formatted.size(), 64);
    }

    void whoIsInAClosedGroupIsSkippedWithTheReason()
    {
        PolicyWorld policy;
        policy.from.put(u"2"_s, inGroup(person(u"Bea"_s, u"bea@example.com"_s), u" friends"_s));
        policy.closeGroups({u"Friends"_s});
        const Result<PreparedPlan> plan = policy.world.plan();
        REQUIRE_VALUE(plan);
        const RoutePlan &route = plan->plan.routes.front();
        QCOMPARE(route.counts.created, 1);
        QCOMPARE(route.counts.skipped, 1);
        const auto skipped = std::ranges::find(route.items, ItemAction::Skip, &PlanItem::action);
        QCOMPARE(skipped->reason, ItemReason::GroupNeverLeaves);
        QVERIFY(skipped->writes.empty());
    }

    void aGroupClosedAfterThePlanIsLookedAtAgainWhenSending()
    {
        PolicyWorld policy;
        policy.from.put(u"1"_s, inGroup(person(u"Ada"_s, plainEmail), u"Friends"_s));
        const Result<PreparedPlan> plan = policy.world.plan();
        REQUIRE_VALUE(plan);
        policy.closeGroups({u"friends"_s});
        const Result<RunResult> run = policy.world.apply(*plan);
        REQUIRE_VALUE(run);
        QCOMPARE(run->run.counts.failed, 1);
        QCOMPARE(run->failures.front().error.reason, ErrorReason::GroupNeverLeaves);
    }

    void whatLeftBeforeItsGroupWasClosedIsShownAndStays()
    {
        SyncWorld world;
        FakeService &from = world.addService(u"A"_s);
        FakeService &to = world.addService(u"B"_s);
        from.put(u"1"_s, person(u"Ada"_s, plainEmail));
        world.addRoute(u"A"_s, u"B"_s, {.deletions = DeletionStrategy::Mirror});
        REQUIRE_VALUE(world.sync());
        Result<Transaction> transaction = world.store().begin();
        REQUIRE_VALUE(transaction);
        REQUIRE_VALUE(setNeverLeavingGroups(world.store(), {u"Friends"_s}));
        REQUIRE_VALUE(transaction->commit());
        from.put(u"1"_s, inGroup(person(u"Ada King"_s, plainEmail), u"Friends"_s));
        const Result<PreparedPlan> plan = world.plan();
        REQUIRE_VALUE(plan);
        QCOMPARE(plan->plan.routes.front().items.front().reason, ItemReason::GroupClosedSince);
        REQUIRE_VALUE(world.apply(*plan));
        QCOMPARE(to.contacts().size(), 1);
        QCOMPARE(displayName(to.contacts().front()), u"Ada"_s);
    }

    void aContactThatNeverLeavesIsStillRecognisedAtTheDestination()
    {
        SyncWorld world;
        FakeService &from = world.addService(u"A"_s);
        FakeService &to = world.addService(u"B"_s);
        from.put(u"1"_s, inGroup(person(u"Ada"_s, plainEmail), u"Friends"_s));
        to.put(u"9"_s, person(u"Ada"_s, plainEmail));
        Result<Transaction> transaction = world.store().begin();
        REQUIRE_VALUE(transaction);
        REQUIRE_VALUE(setNeverLeavingGroups(world.store(), {u"Friends"_s}));
        REQUIRE_VALUE(transaction->commit());
        world.addRoute(u"A"_s, u"B"_s, {.deletions = DeletionStrategy::Mirror});
        const Counts counts = world.syncedCounts();
        QCOMPARE(counts.removed, 0); // nobody's "own" contact that a mirror would remove
        QCOMPARE(counts.skipped, 1);
    }
};

QTEST_GUILESS_MAIN(SyncPolicyTest)
#include "sync_policy_test.moc"
