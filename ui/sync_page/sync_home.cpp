#include "ui/sync_page/sync_home.h"

#include "ui/lists/table.h"
#include "ui/sync_page/plan_text.h"
#include "ui/sync_page/route_access.h"
#include "ui/sync_page/route_card.h"
#include "ui/sync_page/run_model.h"
#include "ui/sync_page/sync_result_card.h"
#include "ui/text/permission_text.h"
#include "ui/text/words.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/inline_message.h"
#include "ui/widgets/kept_place.h"
#include "ui/widgets/names.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/progress_panel.h"
#include "ui/widgets/withheld.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

const QString alertsPage = u"alerts"_s;
const QList<int> columnShares = {24, 44, 18, 18};
constexpr int mostShownRuns = 12;

} // namespace

SyncHome::SyncHome(Actor actor, Preferences &preferences, QWidget *parent)
    : ScrollColumn(960, parent), m_actor(std::move(actor)),
      m_header(new PageHeader(tr("Sync"), tr("Brings contacts from one address book to another, "
                                             "by the rules of its routes."))),
      m_message(new InlineMessage(u"syncMessage"_s)),
      m_waiting(new InlineMessage(u"waitingPlan"_s)), m_signIn(new InlineMessage(u"routeSignIn"_s)),
      m_progress(new ProgressPanel(u"syncProgress"_s)), m_resultPlace(new QVBoxLayout),
      m_routesHead(new QWidget), m_routesPlace(new QVBoxLayout),
      m_empty(new EmptyState(u"sync"_s, {}, {})), m_runsPart(new QWidget),
      m_runs(new RunModel(this)), m_runsTable(new Table(u"runs"_s, tr("Runs")))
{
    setNames(this, u"syncHome"_s);
    m_preview =
        m_header->addButton(u"previewFirst"_s, tr("Preview first"), ButtonKind::Plain, u"eye"_s);
    m_sync = m_header->addButton(u"syncNow"_s, tr("Sync now"), ButtonKind::Primary, u"sync"_s);
    m_emptyButton =
        m_empty->addButton(u"addFirstRoute"_s, tr("Add a route"), ButtonKind::Primary, u"add"_s);
    m_empty->hide();
    auto *head = new QHBoxLayout(m_routesHead);
    head->setContentsMargins(0, space::small, 0, 0);
    head->addWidget(makeLabel(tr("Routes"), TextStyle::Heading), 1);
    QPushButton *add = makeButton(u"addRoute"_s, tr("Add a route"), ButtonKind::Plain, u"add"_s);
    withhold(add, whyNot(m_actor, Permission::ManageRoutes));
    for (QPushButton *button : {m_preview, m_sync})
        withhold(button, whyNot(m_actor, Permission::RunSync));
    head->addWidget(add);
    makeRuns(preferences);
    for (QWidget *each : QList<QWidget *>{m_header, m_message, m_progress})
        column()->addWidget(each);
    column()->addLayout(m_resultPlace);
    column()->addWidget(m_waiting);
    column()->addWidget(m_signIn);
    column()->addWidget(m_routesHead);
    column()->addLayout(m_routesPlace);
    column()->addWidget(m_empty, 1);
    column()->addWidget(m_runsPart);
    column()->addStretch();
    connect(m_sync, &QPushButton::clicked, this, &SyncHome::syncPressed);
    connect(m_preview, &QPushButton::clicked, this, &SyncHome::previewPressed);
    connect(add, &QPushButton::clicked, this, &SyncHome::addRoutePressed);
    connect(m_message, &InlineMessage::actionPressed, this,
            [this] { Q_EMIT mendPressed(m_mend.page, m_mend.argument); });
    connect(m_waiting, &InlineMessage::actionPressed, this, &SyncHome::reviewPressed);
    connect(m_signIn, &InlineMessage::actionPressed, this,
            [this] { Q_EMIT signInPressed(m_signInAt); });
    connect(m_emptyButton, &QPushButton::clicked, this, [this] {
        if (m_needsConnection)
            Q_EMIT addConnectionPressed();
        else
            Q_EMIT addRoutePressed();
    });
    // Nothing is known yet: nothing is offered.
    for (QWidget *each : QList<QWidget *>{m_sync, m_preview, m_routesHead, m_runsPart})
        each->hide();
}

void SyncHome::makeRuns(Preferences &preferences)
{
    auto *part = new QVBoxLayout(m_runsPart);
    part->setContentsMargins(0, space::small, 0, 0);
    part->setSpacing(space::small);
    part->addWidget(makeLabel(tr("Runs"), TextStyle::Heading));
    auto *card = new Card;
    card->body()->setContentsMargins(space::small, space::small, space::small, space::small);
    card->body()->addWidget(m_runsTable);
    part->addWidget(card);
    part->addWidget(
        makeMutedLabel(tr("Open a run to see what it wrote, and to undo it."), TextStyle::Small));
    m_runsTable->setModelAndShares(m_runs, columnShares);
    m_runsTable->keepColumns(preferences, {u"when"_s, u"what"_s, u"who"_s, u"state"_s});
    connect(m_runsTable, &Table::rowOpened, this,
            [this](int row) { Q_EMIT runOpened(m_runs->run(row).id); });
    connect(m_runsTable, &QTableView::clicked, this,
            [this](const QModelIndex &index) { Q_EMIT runOpened(m_runs->run(index.row()).id); });
}

void SyncHome::showState(const SyncState &state)
{
    m_canSync = std::ranges::any_of(state.routes, &Route::isEnabled);
    for (QPushButton *button : {m_preview, m_sync})
        button->setVisible(!state.routes.empty());
    offerSync();
    showWaiting(state);
    showSignIn(state);
    showRoutes(state);
    showEmpty(state);
    (void)m_runsTable->keepChosen(
        [&] { m_runs->setRuns(state.runs, QDateTime::currentDateTime()); });
    m_runsTable->fitToRows(mostShownRuns);
    m_runsPart->setVisible(!state.runs.empty());
}

void SyncHome::showWaiting(const SyncState &state)
{
    if (state.waiting.empty() || m_isBusy) { // it may be this one that is being written
        m_waiting->clear();
        return;
    }
    const Plan &plan = state.waiting.front();
    const AllRouteFacts facts = factsOf(state.routes, plan, state.connections);
    QStringList sentences;
    for (const RoutePlan &route : plan.routes) {
        const QString sentence = holdText(route, facts.value(route.route));
        if (!sentence.isEmpty())
            sentences << sentence;
    }
    if (sentences.isEmpty())
        sentences << (plan.undoOf.isEmpty() ? tr("A plan waits for your decision.")
                                            : tr("An undo waits for your decision."));
    m_waiting->showMessage(StateKind::Held, sentences.join(u' '),
                           tr("Nothing of it was written. Look at it and decide."));
    m_waiting->setAction(tr("Review"), whyNot(m_actor, Permission::RunSync));
}

void SyncHome::showSignIn(const SyncState &state)
{
    const std::optional<SignInNeed> need = signInNeed(state.routes, state.connections);
    if (!need) {
        m_signIn->clear();
        return;
    }
    m_signInAt = need->connection;
    m_signIn->showMessage(StateKind::Warning, need->text, need->whatToDo);
    m_signIn->setAction(need->action, whyNot(m_actor, Permission::ManageConnections));
}

void SyncHome::showRoutes(const SyncState &state)
{
    const KeptPlace place(m_cards);
    delete m_cards;
    m_cards = new QWidget;
    auto *cards = new QVBoxLayout(m_cards);
    cards->setContentsMargins(0, 0, 0, 0);
    cards->setSpacing(space::medium);
    for (const Route &route : state.routes) {
        LastRun last;
        for (const Run &run : state.runs) {
            const auto ran = std::ranges::find(run.routes, route.id, &RunRoute::route);
            if (ran == run.routes.end())
                continue;
            last = {*ran, run.startedAt, !run.undoOf.isEmpty()};
            break;
        }
        RouteFacts facts = factsOf(route, state.connections);
        facts.notAgreed = openRequest(route.id, state.requests);
        auto *card = new RouteCard(
            facts, isAllowed(m_actor, Permission::RunSync) ? std::optional(last) : std::nullopt,
            whyNot(m_actor, Permission::ManageRoutes));
        const RouteId id = route.id;
        connect(card, &RouteCard::switched, this,
                [this, id](bool isOn) { Q_EMIT routeSwitched(id, isOn); });
        connect(card, &RouteCard::editPressed, this, [this, id] { Q_EMIT editRoutePressed(id); });
        connect(card, &RouteCard::removePressed, this,
                [this, id] { Q_EMIT removeRoutePressed(id); });
        cards->addWidget(card);
    }
    m_routesPlace->addWidget(m_cards);
    m_cards->setVisible(!state.routes.empty());
    place.restore(*m_cards);
    m_routesHead->setVisible(!state.routes.empty());
}

void SyncHome::showEmpty(const SyncState &state)
{
    const bool mayAdd = isAllowed(m_actor, Permission::ManageRoutes);
    m_needsConnection = !canHaveRoute(state);
    if (!mayAdd)
        m_empty->setTexts(tr("There are no routes yet"),
                          tr("An owner or administrator adds the first one."));
    else if (m_needsConnection)
        m_empty->setTexts(tr("A route needs two address books"),
                          tr("Connect one to read contacts from and one to bring them to."));
    else
        m_empty->setTexts(tr("Say where contacts should go"),
                          tr("A route leads from one address book to another, with rules for what "
                             "may leave and what may be removed."));
    m_emptyButton->setText(m_needsConnection ? tr("Connect an account") : tr("Add a route"));
    withhold(m_emptyButton, whyNot(m_actor, m_needsConnection ? Permission::ManageConnections
                                                              : Permission::ManageRoutes));
    m_empty->setVisible(state.routes.empty());
}

void SyncHome::showResult(const SyncOutcome &outcome, const RunView *details)
{
    clearResult();
    m_message->clear();
    auto *card = new SyncResultCard(outcome, details);
    const std::optional<Run> &run = outcome.run;
    if (run && run->undoOf.isEmpty() && isAllowed(m_actor, Permission::UndoRun) &&
        run->counts.created + run->counts.updated + run->counts.removed > run->counts.irreversible)
        card->hintAtUndo();
    connect(card, &SyncResultCard::runOpened, this, &SyncHome::runOpened);
    connect(card, &SyncResultCard::reviewPressed, this, &SyncHome::reviewPressed);
    connect(card, &SyncResultCard::closePressed, this, &SyncHome::clearResult);
    m_result = card;
    m_resultPlace->addWidget(card);
    ensureVisible(0, 0);
}

void SyncHome::clearResult()
{
    if (QWidget *old = std::exchange(m_result, nullptr)) {
        old->hide();
        old->deleteLater();
    }
}

void SyncHome::showMessage(StateKind kind, const QString &text, const QString &whatToDo)
{
    m_message->showMessage(kind, text, whatToDo);
    m_message->setAction({});
}

void SyncHome::showError(const Error &error)
{
    m_message->showError(error);
    m_mend = mendPlace(error);
    m_message->setAction(m_mend.button, m_mend.page == alertsPage
                                            ? whyNot(m_actor, Permission::SeeWholeAudit)
                                            : QString());
}

SyncHome::MendPlace SyncHome::mendPlace(const Error &error) const
{
    if (error.reason == ErrorReason::LogNotTrusted)
        return {tr("Verify the log"), u"audit"_s, u"verify"_s};
    if (error.kind == ErrorKind::Held && !error.subject.isEmpty()) // the alert's title
        return {tr("Open Alerts"), alertsPage, u"holding"_s};
    return {};
}

void SyncHome::startProgress(std::shared_ptr<Ticket> ticket, const QString &title)
{
    m_isBusy = true;
    for (InlineMessage *each : {m_message, m_waiting})
        each->clear();
    clearResult();
    offerSync();
    m_progress->follow(std::move(ticket), title);
    ensureVisible(0, 0);
}

void SyncHome::endProgress()
{
    m_isBusy = false;
    offerSync();
    m_progress->finish();
}

void SyncHome::offerSync()
{
    for (QPushButton *button : {m_preview, m_sync})
        setReady(button, m_canSync && !m_isBusy);
}

} // namespace warden
