#pragma once

#include "core/session/session.h"
#include "ui/page/page.h"
#include "ui/sync_page/sync_home.h"

class QStackedWidget;

namespace warden {

class PlanReview;
class RunDetails;

// Sync: routes, the plan before it runs, the run while it runs, and the runs that were.
// Every call of the session that the views ask for is made here.
class SyncPage : public Page
{
    Q_OBJECT
public:
    explicit SyncPage(const PageContext &context, QWidget *parent = nullptr);

    void refresh() override;
    // "now": begin a sync; "preview": look at what it would do; "plan": review what waits; "add": a
    // new route; else a run's id.
    void open(const QString &argument) override;
    void showFirstView() override { showHome(); }

private:
    // An outcome, with the run that names what failed in it.
    struct Finished
    {
        SyncOutcome outcome = {};
        std::optional<RunView> run = {};
    };
    using SyncCall = std::function<Result<SyncOutcome>(Progress &)>;

    void connectHome();
    void connectReview();
    void connectRun();
    void showHome();
    // Begins a call that writes; its result is shown on the first view.
    void run(const QString &title, SyncCall call);
    void finished(const Result<Finished> &finished);
    void sync();
    void preview(std::vector<RouteId> routes, const Session::Decisions &decisions,
                 std::vector<MatchAnswer> matches = {});
    void showPlan(Plan plan, const Session::Decisions &decisions);
    // Asks for what the page shows, and goes on when it is known; an error is shown.
    void read(std::function<void()> then);
    void reviewWaiting();
    void applyReviewed();
    void keep();
    void kept();
    void planAgain();
    void openRun(const RunId &id);
    void planUndo();
    // Proposes books of this connection; of any if it is empty.
    void addRoute(const ConnectionId &wanted);
    void editRoute(const Route &route); // without an id: a new one
    void switchRoute(const RouteId &id, bool isOn);
    void askToRemove(const RouteId &id);
    void removeRoute(const RouteId &id);
    const Route *route(const RouteId &id) const;
    void whenKnown(std::function<void()> then);

    SyncState m_state = {};
    bool m_isStateKnown = false;
    bool m_isRunning = false;
    std::function<void()> m_whenKnown = {};
    QStackedWidget *m_stack;
    SyncHome *m_home;
    PlanReview *m_review;
    RunDetails *m_run;
};

} // namespace warden
