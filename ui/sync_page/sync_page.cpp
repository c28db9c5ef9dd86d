#include "ui/sync_page/sync_page.h"

#include "ui/sync_page/plan_review.h"
#include "ui/sync_page/plan_text.h"
#include "ui/sync_page/remove_route_question.h"
#include "ui/sync_page/route_access.h"
#include "ui/sync_page/route_editor.h"
#include "ui/sync_page/route_places.h"
#include "ui/sync_page/run_details.h"

#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

constexpr int mostRuns = 200;

std::vector<RouteId> routesOf(const Plan &plan)
{
    std::vector<RouteId> ids;
    for (const RoutePlan &route : plan.routes)
        ids.push_back(route.route);
    return ids;
}

} // namespace

SyncPage::SyncPage(const PageContext &pageContext, QWidget *parent)
    : Page(pageContext, parent), m_stack(new QStackedWidget),
      m_home(new SyncHome(session().actor(), preferences())), m_review(new PlanReview(pageContext)),
      m_run(new RunDetails(pageContext))
{
    for (QWidget *view : QList<QWidget *>{m_home, m_review, m_run})
        m_stack->addWidget(view);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
    connectHome();
    connectReview();
    connectRun();
}

void SyncPage::connectHome()
{
    connect(m_home, &SyncHome::syncPressed, this, &SyncPage::sync);
    connect(m_home, &SyncHome::previewPressed, this, [this] { preview({}, {}); });
    connect(m_home, &SyncHome::reviewPressed, this, &SyncPage::reviewWaiting);
    connect(m_home, &SyncHome::addRoutePressed, this, [this] { addRoute({}); });
    connect(m_home, &SyncHome::addConnectionPressed, this,
            [this] { goTo(u"connections"_s, u"add"_s); });
    connect(m_home, &SyncHome::signInPressed, this,
            [this](const ConnectionId &id) { goTo(u"connections"_s, id.value()); });
    connect(m_home, &SyncHome::editRoutePressed, this, [this](const RouteId &id) {
        if (const Route *known = route(id))
            editRoute(*known);
    });
    connect(m_home, &SyncHome::removeRoutePressed, this, &SyncPage::askToRemove);
    connect(m_home, &SyncHome::routeSwitched, this, &SyncPage::switchRoute);
    connect(m_home, &SyncHome::mendPressed, this,
            [this](const QString &page, const QString &argument) { goTo(page, argument); });
    connect(m_home, &SyncHome::runOpened, this, &SyncPage::openRun);
}

void SyncPage::connectReview()
{
    connect(m_review, &PlanReview::backPressed, this, &SyncPage::showHome);
    connect(m_review, &PlanReview::applyPressed, this, &SyncPage::applyReviewed);
    connect(m_review, &PlanReview::keepPressed, this, &SyncPage::keep);
    connect(m_review, &PlanReview::planAgainRequested, this, &SyncPage::planAgain);
    connect(m_review, &PlanReview::signInPressed, this,
            [this](const ConnectionId &id) { goTo(u"connections"_s, id.value()); });
}

void SyncPage::connectRun()
{
    connect(m_run, &RunDetails::backPressed, this, &SyncPage::showHome);
    connect(m_run, &RunDetails::changed, this, [this] { openRun(m_run->run()); });
    connect(m_run, &RunDetails::undoPressed, this, &SyncPage::planUndo);
}

void SyncPage::refresh()
{
    read([this] {
        m_home->showState(m_state);
        if (auto then = std::exchange(m_whenKnown, {}))
            then();
    });
}

void SyncPage::read(std::function<void()> then)
{
    background()
        .read([&opened = session()](Progress &) { return readState(opened, mostRuns); })
        .then(this, [this, then = std::move(then)](Result<SyncState> state) {
            if (!state) {
                m_home->showError(state.error());
                return;
            }
            m_state = std::move(*state);
            m_isStateKnown = true;
            then();
        });
}

void SyncPage::whenKnown(std::function<void()> then)
{
    if (m_isStateKnown)
        then();
    else
        m_whenKnown = std::move(then);
}

void SyncPage::open(const QString &argument)
{
    if (argument == "now"_L1)
        whenKnown([this] { sync(); });
    else if (argument == "preview"_L1)
        whenKnown([this] { preview({}, {}); });
    else if (argument == "plan"_L1)
        reviewWaiting();
    else if (argument == "add"_L1 || argument.startsWith("add:"_L1))
        whenKnown([this, wanted = ConnectionId(argument.section(u':', 1))] { addRoute(wanted); });
    else
        openRun(RunId(argument));
}

void SyncPage::showHome()
{
    m_stack->setCurrentWidget(m_home);
    refresh();
}

void SyncPage::run(const QString &title, SyncCall call)
{
    if (std::exchange(m_isRunning, true))
        return;
    m_stack->setCurrentWidget(m_home);
    auto ticket = Ticket::create();
    m_home->startProgress(ticket, title);
    background()
        .work(
            ticket,
            [&opened = session(), call = std::move(call)](Progress &progress) -> Result<Finished> {
                Result<SyncOutcome> outcome = call(progress);
                if (!outcome)
                    return outcome.failure();
                Finished finished{std::move(*outcome), {}};
                if (finished.outcome.run && !finished.outcome.failures.empty()) {
                    // Only for the names: the outcome counts without them.
                    if (Result<RunView> view = opened.run(finished.outcome.run->id))
                        finished.run = std::move(*view);
                }
                return finished;
            })
        .then(this, [this](Result<Finished> answer) { finished(answer); });
}

void SyncPage::finished(const Result<Finished> &finished)
{
    m_isRunning = false;
    m_home->endProgress();
    if (finished)
        m_home->showResult(finished->outcome, finished->run ? &*finished->run : nullptr);
    else
        m_home->showError(finished.error());
    refresh();
}

void SyncPage::sync()
{
    if (!std::ranges::any_of(m_state.routes, &Route::isEnabled))
        return;
    run(tr("Syncing"),
        [&opened = session()](Progress &progress) { return opened.sync({}, progress); });
}

void SyncPage::preview(std::vector<RouteId> routes, const Session::Decisions &decisions,
                       std::vector<MatchAnswer> matches)
{
    if (std::exchange(m_isRunning, true))
        return;
    m_stack->setCurrentWidget(m_home);
    auto ticket = Ticket::create();
    m_home->startProgress(ticket, tr("Making a plan"));
    background()
        .work(ticket,
              [&opened = session(), routes = std::move(routes), decisions,
               matches = std::move(matches)](Progress &progress) -> Result<MadePlan> {
                  if (Result<void> decided = opened.decideMatches(matches); !decided)
                      return decided.failure();
                  return withConnections(opened, opened.plan(routes, decisions, progress));
              })
        .then(this, [this, decisions](Result<MadePlan> made) {
            m_isRunning = false;
            m_home->endProgress();
            if (!made) {
                m_home->showError(made.error());
                return;
            }
            m_state.connections = std::move(made->connections);
            showPlan(std::move(made->plan), decisions);
        });
}

void SyncPage::showPlan(Plan plan, const Session::Decisions &decisions)
{
    const bool isUnreadable = std::ranges::any_of(
        plan.routes, [](const RoutePlan &route) { return route.unavailable.has_value(); });
    const bool hasItems = std::ranges::any_of(
        plan.routes, [](const RoutePlan &route) { return !route.items.empty(); });
    if (!hasItems && !isUnreadable && !plan.isHeld()) {
        m_stack->setCurrentWidget(m_home);
        m_home->showMessage(StateKind::Success, tr("Everything is in sync."),
                            tr("A sync would write nothing."));
        refresh();
        return;
    }
    AllRouteFacts facts = factsOf(m_state.routes, plan, m_state.connections);
    for (const RoutePlan &each : plan.routes) {
        const Route *known = route(each.route);
        if (known && each.unavailable)
            facts[each.route].signIn = signInFor(*known, *each.unavailable, m_state.connections);
    }
    m_review->showPlan(std::make_shared<const Plan>(std::move(plan)), facts, decisions,
                       m_isStateKnown && m_state.runs.empty() ? PlanReview::Explain::Yes
                                                              : PlanReview::Explain::No);
    m_stack->setCurrentWidget(m_review);
    // A plan knows books and routes that the page may not have read yet.
    refresh();
}

void SyncPage::reviewWaiting()
{
    read([this] {
        if (m_state.waiting.empty())
            m_home->showMessage(StateKind::Info, tr("Nothing waits for you any more."));
        else
            showPlan(m_state.waiting.front(), {});
    });
}

void SyncPage::applyReviewed()
{
    run(m_review->plan()->undoOf.isEmpty() ? tr("Applying the plan") : tr("Undoing the run"),
        [&opened = session(), sha256 = m_review->plan()->sha256](Progress &progress) {
            return opened.applyPlan(sha256, progress);
        });
}

// The answer that changes nothing is an answer, too: what is held is settled, and what isn't goes
// on as a plan of its own.
void SyncPage::keep()
{
    if (std::exchange(m_isRunning, true))
        return;
    background()
        .work(Ticket::create(), [&opened = session(), sha256 = m_review->plan()->sha256](
                                    Progress &) { return opened.declinePlan(sha256); })
        .then(this, [this](Result<void> declined) {
            m_isRunning = false;
            if (declined)
                kept();
            else
                m_review->showError(declined.error());
        });
}

void SyncPage::kept()
{
    m_home->clearResult(); // it says that something waits
    const Plan &plan = *m_review->plan();
    if (plan.undoOf.isEmpty() && writesBesidesHeld(plan)) {
        preview(routesOf(plan), m_review->decisions());
        return;
    }
    m_home->showMessage(StateKind::Info, tr("Everything stays as it is."),
                        tr("Nothing was removed or joined. It isn't asked again until one of these "
                           "contacts changes, or the rules of the route do."));
    showHome();
}

void SyncPage::planAgain()
{
    preview(routesOf(*m_review->plan()), m_review->decisions(), m_review->matches());
}

void SyncPage::openRun(const RunId &id)
{
    background()
        .read([&opened = session(), id](Progress &) { return opened.run(id); })
        .then(this, [this](Result<RunView> view) {
            if (!view) {
                m_home->showError(view.error());
                return;
            }
            m_run->showRun(*view);
            m_stack->setCurrentWidget(m_run);
        });
}

void SyncPage::planUndo()
{
    if (std::exchange(m_isRunning, true))
        return;
    auto ticket = Ticket::create();
    m_run->showProgress(ticket);
    background()
        .work(ticket,
              [&opened = session(), id = m_run->run()](Progress &progress) {
                  return withConnections(opened, opened.planUndo(id, progress));
              })
        .then(this, [this](Result<MadePlan> made) {
            m_isRunning = false;
            m_run->endProgress();
            if (!made) {
                m_run->showError(made.error());
                return;
            }
            m_state.connections = std::move(made->connections);
            showPlan(std::move(made->plan), {});
        });
}

const Route *SyncPage::route(const RouteId &id) const
{
    const auto found = std::ranges::find(m_state.routes, id, &Route::id);
    return found == m_state.routes.end() ? nullptr : &*found;
}

// A form in which nothing could be chosen helps nobody.
void SyncPage::addRoute(const ConnectionId &wanted)
{
    if (!isAllowed(session().actor(), Permission::ManageRoutes))
        return;
    if (canHaveRoute(m_state)) {
        Route route;
        if (const auto places = placesForNewRoute(m_state.connections, m_state.routes, wanted)) {
            route.from = places->from;
            route.to = places->to;
        }
        editRoute(route);
        return;
    }
    if (!m_state.routes.empty()) // without any, the page says it already
        m_home->showMessage(StateKind::Info, tr("A route needs two address books"),
                            tr("Connect one to read contacts from and one to bring them to."));
}

void SyncPage::editRoute(const Route &route)
{
    auto *editor = new RouteEditor(context(), route, m_state.connections, this);
    editor->setOthers(m_state.routes);
    connect(editor, &RouteEditor::saved, this, [this] { refresh(); });
    editor->open();
}

void SyncPage::switchRoute(const RouteId &id, bool isOn)
{
    const Route *known = route(id);
    if (!known)
        return;
    Route changed = *known;
    changed.isEnabled = isOn;
    background()
        .work(Ticket::create(),
              [&opened = session(), changed](Progress &) { return opened.setRoute(changed); })
        .then(this, [this](Result<Route> saved) {
            if (!saved)
                m_home->showError(saved.error());
            refresh();
        });
}

void SyncPage::askToRemove(const RouteId &id)
{
    const Route *known = route(id);
    if (!known)
        return;
    askToRemoveRoute(*this, *known, [this, id] { removeRoute(id); });
}

void SyncPage::removeRoute(const RouteId &id)
{
    background()
        .work(Ticket::create(),
              [&opened = session(), id](Progress &) { return opened.removeRoute(id); })
        .then(this, [this](Result<void> removed) {
            if (!removed)
                m_home->showError(removed.error());
            refresh();
        });
}

} // namespace warden
