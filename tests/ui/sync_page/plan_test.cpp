#include "ui/sync_page/plan_model.h"
#include "ui/sync_page/plan_text.h"
#include "ui/sync_page/sync_result_card.h"

#include <QLabel>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace warden;

namespace {

PlanItem removal(const QString &name)
{
    PlanItem item;
    item.name = name;
    item.link = LinkId::create();
    item.action = ItemAction::Remove;
    PlannedWrite write;
    write.id = PlanItemId::create();
    write.action = ChangeAction::Remove;
    item.writes = {write};
    return item;
}

PlanItem creation(const QString &name)
{
    PlanItem item = removal(name);
    item.action = ItemAction::Create;
    item.writes.front().action = ChangeAction::Create;
    item.writes.front().fields = {Field::Name, Field::Email};
    return item;
}

PlanItem conflict(const QString &name)
{
    PlanItem item;
    item.name = name;
    item.source = RecordId::create();
    item.reason = ItemReason::Conflict;
    item.conflicts = {{Field::Phone, u"1"_s, u"2"_s}};
    return item;
}

Plan planOf(std::vector<PlanItem> items, std::vector<HoldReason> holds = {})
{
    RoutePlan route;
    route.routeName = u"Customers → Suppliers"_s;
    route.items = std::move(items);
    route.holds = std::move(holds);
    Plan plan;
    plan.routes = {route};
    return plan;
}

RouteFacts facts()
{
    RouteFacts facts;
    facts.fromName = u"Customers"_s;
    facts.toName = u"Suppliers"_s;
    facts.fromSize = 7;
    facts.toSize = 22;
    return facts;
}

SyncOutcome outcomeOf(const Counts &counts, RunState state)
{
    SyncOutcome outcome;
    outcome.counts = counts;
    outcome.state = runStateName(state);
    RunRoute route;
    route.state = state;
    route.counts = counts;
    outcome.routes = {route};
    return outcome;
}

Counts goodCounts()
{
    Counts counts;
    counts.read = 10;
    counts.created = 3;
    counts.unchanged = 7;
    return counts;
}

} // namespace

class PlanTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatNeedsAPersonComesFirst();
    void aFilterShowsOnlyWhatFits();
    void aRemovalSaysWhere();
    void whatIsLeftAloneHasAFilter();
    void aRowPointsBackIntoThePlan();
    void aHeldPlanSaysBothCountsAndTheLimit();
    void aHookIsMeasuredByWhatWasSentThere();
    void theAnswersNameTheNumberOfRemovals();
    void onlyConflictsCanBeDecidedHere();
    void anUndoSaysWhatStaysBeforehand();
    void onlyAResultThatAddsUpIsGreen_data();
    void onlyAResultThatAddsUpIsGreen();
    void anUndoIsNotCalledASync();
    void whereNothingWasWrittenNothingElseWasDone();
    void oneReasonIsToldOnceWithTheNamesItIsAbout();
};

void PlanTest::anUndoIsNotCalledASync()
{
    SyncOutcome outcome = outcomeOf(goodCounts(), RunState::Done);
    outcome.run = Run();
    QCOMPARE_EQ(resultText(outcome).headline, u"Synced"_s);
    outcome.run->undoOf = RunId(u"before"_s);
    QCOMPARE_EQ(resultText(outcome).headline, u"Undone"_s);
}

void PlanTest::whereNothingWasWrittenNothingElseWasDone()
{
    QVERIFY(resultText(outcomeOf({}, RunState::Failed)).sentence.contains(u"nothing was written"));
    QVERIFY(resultText(outcomeOf(goodCounts(), RunState::Failed))
                .sentence.contains(u"everything else was done"));
}

void PlanTest::oneReasonIsToldOnceWithTheNamesItIsAbout()
{
    SyncOutcome outcome = outcomeOf({}, RunState::Failed);
    RunView run;
    for (const QString &name : {u"Ann"_s, u"Bob"_s, u"Cy"_s, u"Di"_s, u"Ed"_s}) {
        outcome.failures.push_back({.item = name, .error = {ErrorKind::Offline}});
        RunItemView item;
        item.item = PlanItemId(name);
        item.name = name;
        run.items.push_back(item);
    }
    const SyncResultCard card(outcome, &run);
    const auto lines = card.findChildren<QLabel *>(u"syncFailure"_s);
    QCOMPARE_EQ(lines.size(), 1);
    QVERIFY2(lines.front()->text().startsWith(u"Ann, Bob, Cy and 2 more: "),
             qPrintable(lines.front()->text()));
}

void PlanTest::whatNeedsAPersonComesFirst()
{
    const std::vector<PlanRow> rows =
        planRows(planOf({creation(u"Ada"_s), removal(u"Bob"_s), conflict(u"Cy"_s)}), {});
    QCOMPARE_EQ(rows.size(), size_t(3));
    QCOMPARE_EQ(rows[0].name, u"Cy"_s);
    QVERIFY(rows[0].needsYou);
    QCOMPARE_EQ(rows[1].name, u"Bob"_s);
    QCOMPARE_EQ(rows[2].name, u"Ada"_s);
}

void PlanTest::aFilterShowsOnlyWhatFits()
{
    PlanModel model;
    model.setRows(planRows(planOf({creation(u"Ada"_s), removal(u"Bob"_s), conflict(u"Cy"_s)}), {}));
    QCOMPARE_EQ(model.rowCount(), 3);
    QCOMPARE_EQ(model.count(PlanFilter::NeedsYou), 1);
    model.setFilter(PlanFilter::New);
    QCOMPARE_EQ(model.rowCount(), 1);
    QCOMPARE_EQ(model.row(0).name, u"Ada"_s);
    QCOMPARE_EQ(model.index(0, 2).data().toString(), u"Name and e-mail"_s);
    model.setFilter(PlanFilter::Changed);
    QCOMPARE_EQ(model.rowCount(), 0);
}

void PlanTest::aRemovalSaysWhere()
{
    PlanItem atSource = removal(u"Bob"_s);
    atSource.writes.front().side = Side::Source;
    PlanModel model;
    model.setRows(planRows(planOf({removal(u"Ada"_s), atSource}), {{RouteId(), facts()}}));
    QCOMPARE_EQ(model.index(0, 2).data().toString(), u"At Suppliers"_s);
    QCOMPARE_EQ(model.index(1, 2).data().toString(), u"At Customers"_s);
    RouteFacts hook = facts();
    hook.isToHook = true;
    model.setRows(planRows(planOf({removal(u"Ada"_s)}), {{RouteId(), hook}}));
    QCOMPARE_EQ(model.index(0, 2).data().toString(), u"Told to Suppliers"_s);
}

void PlanTest::whatIsLeftAloneHasAFilter()
{
    PlanItem left = conflict(u"Dan"_s);
    left.reason = ItemReason::Irreversible;
    PlanModel model;
    model.setRows(planRows(planOf({removal(u"Bob"_s), left, conflict(u"Cy"_s)}), {}));
    QCOMPARE_EQ(model.count(PlanFilter::LeftAlone), 1);
    model.setFilter(PlanFilter::LeftAlone);
    QCOMPARE_EQ(model.rowCount(), 1);
    QCOMPARE_EQ(model.row(0).name, u"Dan"_s);
}

void PlanTest::aRowPointsBackIntoThePlan()
{
    const Plan plan = planOf({creation(u"Ada"_s), removal(u"Bob"_s)});
    for (const PlanRow &row : planRows(plan, {}))
        QCOMPARE_EQ(plan.routes[row.route].items[row.item].name, row.name);
}

void PlanTest::aHeldPlanSaysBothCountsAndTheLimit()
{
    std::vector<PlanItem> items;
    for (int i = 0; i < 15; ++i)
        items.push_back(removal(u"Somebody"_s));
    const Plan plan = planOf(items, {HoldReason::TooManyRemovals});
    QCOMPARE_EQ(holdText(plan.routes[0], facts()),
                u"15 of 22 contacts would be removed at Suppliers; the limit is 10."_s);
    QCOMPARE_EQ(holdText(planOf(items).routes[0], facts()), QString());
}

void PlanTest::aHookIsMeasuredByWhatWasSentThere()
{
    Plan plan = planOf({removal(u"Bob"_s)}, {HoldReason::TooManyRemovals});
    plan.routes[0].counts.read = 4;
    RouteFacts hook = facts();
    hook.isToHook = true;
    hook.toSize = 0;
    QVERIFY(holdText(plan.routes[0], hook).startsWith(u"1 of 4 contacts"_s));
}

void PlanTest::theAnswersNameTheNumberOfRemovals()
{
    const HoldAnswers answers = holdAnswers(planOf({removal(u"A"_s), removal(u"B"_s)}));
    QCOMPARE_EQ(answers.keep, u"Keep them"_s);
    QCOMPARE_EQ(answers.release, u"Remove 2"_s);
    QCOMPARE_NE(holdAnswers(planOf({creation(u"A"_s)})).release, u"Remove 0"_s);
}

void PlanTest::onlyConflictsCanBeDecidedHere()
{
    PlanItem item = conflict(u"Cy"_s);
    QCOMPARE_EQ(decisionKey(item), item.source.value());
    item.link = LinkId::create();
    QCOMPARE_EQ(decisionKey(item), item.link.value());
    item.reason = ItemReason::AmbiguousMatch;
    QCOMPARE_EQ(decisionKey(item), QString());
    QCOMPARE_EQ(decisionKey(removal(u"Bob"_s)), QString());
}

void PlanTest::anUndoSaysWhatStaysBeforehand()
{
    PlanItem gone = conflict(u"Cy"_s);
    gone.reason = ItemReason::Irreversible;
    QVERIFY(leftBehindText(planOf({gone})).startsWith(u"1 contact can't be undone"_s));
    QCOMPARE_EQ(leftBehindText(planOf({removal(u"Bob"_s)})), QString());
}

void PlanTest::onlyAResultThatAddsUpIsGreen_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<bool>("green");
    QTest::newRow("all good") << 0 << true;
    QTest::newRow("counts don't add up") << 1 << false;
    QTest::newRow("one failed") << 2 << false;
    QTest::newRow("a failure without a count") << 3 << false;
    QTest::newRow("something waits") << 4 << false;
    QTest::newRow("interrupted") << 5 << false;
    QTest::newRow("a route doesn't add up") << 6 << false;
    QTest::newRow("held") << 7 << false;
}

void PlanTest::onlyAResultThatAddsUpIsGreen()
{
    QFETCH(int, kind);
    QFETCH(bool, green);
    SyncOutcome outcome = outcomeOf(goodCounts(), RunState::Done);
    if (kind == 1)
        ++outcome.counts.read;
    if (kind == 2) {
        --outcome.counts.created;
        ++outcome.counts.failed;
    }
    if (kind == 3)
        outcome.failures = {{}};
    if (kind == 4)
        outcome.waiting = Plan{};
    if (kind == 5)
        outcome.state = runStateName(RunState::Interrupted);
    if (kind == 6)
        ++outcome.routes[0].counts.read;
    if (kind == 7)
        outcome.state = runStateName(RunState::Held);
    const ResultText text = resultText(outcome);
    QCOMPARE_EQ(text.kind == StateKind::Success, green);
    QVERIFY(!text.headline.isEmpty());
    QVERIFY(text.sentence.contains(u"3 new"_s) || kind == 2);
}

QTEST_MAIN(PlanTest)
#include "plan_test.moc"
