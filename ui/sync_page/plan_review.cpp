#include "ui/sync_page/plan_review.h"

#include "ui/lists/list_and_details.h"
#include "ui/lists/table.h"
#include "ui/sync_page/filter_chips.h"
#include "ui/sync_page/plan_item_view.h"
#include "ui/sync_page/plan_routes.h"
#include "ui/sync_page/plan_text.h"
#include "ui/text/permission_text.h"
#include "ui/text/plural.h"
#include "ui/text/words.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/inline_message.h"
#include "ui/widgets/names.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/withheld.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

const QList<int> columnShares = {15, 22, 20, 22};
const QList<int> dispensableColumns = {static_cast<int>(PlanModel::Column::Route),
                                       static_cast<int>(PlanModel::Column::Fields)};
constexpr int detailsWidth = 260;

} // namespace

PlanReview::PlanReview(const PageContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_model(new PlanModel(this)),
      m_header(new PageHeader(tr("Review the plan"), tr("Nothing has been written yet."))),
      m_explanation(new InlineMessage(u"planExplanation"_s)),
      m_message(new InlineMessage(u"planMessage"_s)),
      m_decisionMessage(new InlineMessage(u"planDecisions"_s)), m_routesPlace(new QVBoxLayout),
      m_chips(new FilterChips), m_table(new Table(u"planItems"_s, tr("What would change"))),
      m_item(new PlanItemView)
{
    setNames(this, u"planReview"_s, tr("Plan"));
    makeHeader();
    m_table->setModelAndShares(m_model, columnShares, dispensableColumns);
    m_table->allowSeveral();
    m_table->keepColumns(
        context.preferences, {u"what"_s, u"name"_s, u"fields"_s, u"route"_s},
        {static_cast<int>(PlanModel::Column::What), static_cast<int>(PlanModel::Column::Name)});
    QWidget *content = makeListAndDetails(
        context.preferences, u"planSplit"_s, makeListCard(m_table),
        makeDetailsCard(m_item, u"planItemArea"_s, tr("Chosen contact"), detailsWidth), {600, 400});

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::huge, space::extraLarge, space::huge, space::extraLarge);
    column->setSpacing(space::medium);
    column->addWidget(m_header);
    column->addWidget(m_explanation);
    column->addWidget(m_message);
    column->addWidget(m_decisionMessage);
    column->addLayout(m_routesPlace);
    column->addWidget(m_chips);
    column->addWidget(content, 1);
    connect(m_chips, &FilterChips::chosen, this, [this](int filter) {
        m_model->setFilter(static_cast<PlanFilter>(filter));
        m_table->chooseRow(0);
        if (m_model->rowCount() == 0)
            m_item->clear();
    });
    connect(m_table, &Table::rowChosen, this, &PlanReview::chooseItem);
    connect(m_item, &PlanItemView::decided, this, &PlanReview::decide);
    connect(m_item, &PlanItemView::comparisonWanted, this, &PlanReview::compare);
    connect(m_item, &PlanItemView::matchAnswered, this, [this](const MatchAnswer &answer) {
        m_matches.insert(answer.source, answer);
        countDecided();
    });
    connect(m_item, &PlanItemView::matchLeftOpen, this, [this](const RecordId &source) {
        m_matches.remove(source);
        countDecided();
    });
    connect(m_decisionMessage, &InlineMessage::actionPressed, this,
            &PlanReview::planAgainRequested);
}

void PlanReview::makeHeader()
{
    QPushButton *back = m_header->addButton(u"planBack"_s, tr("Not now"), ButtonKind::Plain);
    m_release = m_header->addButton(u"planRelease"_s, {}, ButtonKind::Danger);
    m_keep = m_header->addButton(u"planKeep"_s, {}, ButtonKind::Primary);
    m_apply = m_header->addButton(u"planApply"_s, tr("Apply"), ButtonKind::Primary, u"check"_s);
    for (QPushButton *button : {m_keep, m_apply})
        button->setAutoDefault(true);
    connect(back, &QPushButton::clicked, this, &PlanReview::backPressed);
    connect(m_keep, &QPushButton::clicked, this, &PlanReview::keepPressed);
    connect(m_release, &QPushButton::clicked, this, &PlanReview::applyPressed);
    connect(m_apply, &QPushButton::clicked, this, &PlanReview::applyPressed);
}

void PlanReview::showPlan(std::shared_ptr<const Plan> plan, const AllRouteFacts &facts,
                          const Session::Decisions &decisions, Explain explain)
{
    m_explanation->clear();
    if (explain == Explain::Yes)
        m_explanation->showMessage(
            StateKind::Info,
            tr("This is your first plan: what a sync would do, contact by contact."),
            tr("Choose one below to see its values, and the very bytes for a Zap. Apply writes "
               "exactly this. Not now leaves everything as it is. What was written can be undone "
               "afterwards, except what went to a Zap or what a service can't give back; the plan "
               "marks it."));
    m_plan = std::move(plan);
    m_facts = facts;
    m_decisions = decisions;
    m_changed.clear();
    m_matches.clear();
    m_message->clear();
    m_decisionMessage->clear();
    m_model->setFilter(PlanFilter::All);
    m_model->setRows(planRows(*m_plan, m_facts));
    m_chips->showCounts(*m_model);
    showHead();
    showRoutes();
    m_item->clear();
    if (m_model->rowCount() > 0)
        m_table->chooseRow(0);
    if (m_keep->isVisibleTo(this) && !isWithheld(m_keep))
        m_keep->setFocus();
    else
        m_table->setFocus();
}

void PlanReview::showHead()
{
    const bool isUndo = !m_plan->undoOf.isEmpty();
    const Actor &actor = m_context.session.actor();
    const bool isHeld = m_plan->isHeld();
    m_header->setTitle(isUndo ? tr("Review the undo") : tr("Review the plan"));
    const bool isUnreadable = std::ranges::all_of(
        m_plan->routes, [](const RoutePlan &route) { return route.unavailable.has_value(); });
    m_header->setSentence(isUnreadable ? tr("This plan couldn't be made. Nothing has been written.")
                                       : tr("%1. Nothing has been written yet.")
                                             .arg(sentenceCase(countsSummary(m_plan->counts()))));
    m_apply->setText(isUndo ? tr("Undo") : tr("Apply"));
    m_apply->setVisible(!isHeld);
    m_apply->setEnabled(!m_plan->isEmpty());
    for (QPushButton *button : {m_keep, m_release}) {
        button->setVisible(isHeld);
        withhold(button, whyNot(actor, Permission::ReleaseHeldPlan));
        setReady(button, true);
    }
    const HoldAnswers answers = holdAnswers(*m_plan);
    m_keep->setText(answers.keep);
    m_release->setText(answers.release);
    if (isHeld && !isAllowed(actor, Permission::ReleaseHeldPlan))
        m_message->showMessage(StateKind::Held, tr("This plan waits for an administrator."),
                               tr("Ask one to open this workspace and to review it."));
    const QString leftBehind = leftBehindText(*m_plan);
    if (!leftBehind.isEmpty())
        m_message->showMessage(StateKind::Warning, leftBehind);
}

void PlanReview::showRoutes()
{
    delete m_routes;
    auto *routes = new PlanRoutes(*m_plan, m_facts,
                                  whyNot(m_context.session.actor(), Permission::ManageConnections));
    connect(routes, &PlanRoutes::signInPressed, this, &PlanReview::signInPressed);
    m_routes = routes;
    m_routesPlace->addWidget(m_routes);
}

void PlanReview::showError(const Error &error)
{
    m_message->showError(error);
}

void PlanReview::chooseItem(int index)
{
    const int request = ++m_payloadRequest;
    if (index < 0 || !m_plan) {
        m_item->clear();
        return;
    }
    const PlanRow row = m_model->row(index);
    const RoutePlan &route = m_plan->routes[row.route];
    const PlanItem &item = route.items[row.item];
    const RouteFacts facts = m_facts.value(route.route);
    PlanItemView::Decided decided;
    if (const auto found = m_decisions.constFind(decisionKey(item)); found != m_decisions.cend())
        decided.conflict = *found;
    if (const auto found = m_matches.constFind(item.source); found != m_matches.cend())
        decided.match = *found;
    m_item->showItem(item, facts, decided);
    if (item.writes.empty())
        return;
    m_context.background
        .read([&session = m_context.session, plan = m_plan,
               id = item.writes.front().id](Progress &) { return session.preview(*plan, id); })
        .then(this, [this, request](Result<PayloadPreview> preview) {
            if (request != m_payloadRequest)
                return;
            if (preview)
                m_item->showPayload(*preview);
            else
                m_item->showPayloadError(preview.error());
        });
}

void PlanReview::decide(const QString &key, ConflictStrategy strategy)
{
    m_decisions.insert(key, strategy);
    m_changed.insert(key);
    countDecided();
}

// What a person decided isn't in the plan yet: until it is, the plan can't be applied nor declined.
void PlanReview::countDecided()
{
    const qsizetype count = m_changed.size() + m_matches.size();
    m_apply->setEnabled(count == 0 && !m_plan->isEmpty());
    setReady(m_keep, count == 0);
    setReady(m_release, count == 0);
    if (count == 0) {
        m_decisionMessage->clear();
        return;
    }
    m_decisionMessage->showMessage(StateKind::Info,
                                   tr("You decided %Ln contacts.", nullptr, pluralOf(count)),
                                   tr("Decide more, or take what you decided into the plan."));
    m_decisionMessage->setAction(tr("Update the plan"));
}

std::vector<MatchAnswer> PlanReview::matches() const
{
    return {m_matches.begin(), m_matches.end()};
}

void PlanReview::compare(const RecordId &source, const RecordId &candidate)
{
    m_context.background
        .read([&session = m_context.session, source, candidate](Progress &) {
            return session.compareRecords(source, candidate);
        })
        .then(this, [this, candidate](Result<std::vector<FieldChange>> fields) {
            if (fields)
                m_item->showComparison(candidate, *fields);
            else
                m_message->showError(fields.error());
        });
}

} // namespace warden
