#pragma once

#include "ui/page/page.h"
#include "ui/page/sync_state.h"
#include "ui/sync_page/route_facts.h"
#include "ui/widgets/scroll_column.h"
#include "ui/widgets/state.h"

class QLabel;
class QPushButton;

namespace warden {

class EmptyState;
class InlineMessage;
class PageHeader;
class ProgressPanel;
class RunModel;
class Preferences;
class Table;

// The first view of the sync page: what waits, the routes, the runs. It only shows and asks.
class SyncHome : public ScrollColumn
{
    Q_OBJECT
public:
    SyncHome(Actor actor, Preferences &preferences, QWidget *parent = nullptr);

    void showState(const SyncState &state);
    void showResult(const SyncOutcome &outcome, const RunView *details);
    void showMessage(StateKind kind, const QString &text, const QString &whatToDo = {});
    void showError(const Error &error);
    void startProgress(std::shared_ptr<Ticket> ticket, const QString &title);
    void endProgress();
    void clearResult();

Q_SIGNALS:
    void syncPressed();
    void previewPressed();
    void reviewPressed();
    void addRoutePressed();
    void addConnectionPressed();
    void signInPressed(const warden::ConnectionId &connection);
    void editRoutePressed(const warden::RouteId &route);
    void removeRoutePressed(const warden::RouteId &route);
    void routeSwitched(const warden::RouteId &route, bool isOn);
    void mendPressed(const QString &page, const QString &argument); // of what keeps from syncing
    void runOpened(const warden::RunId &run);

private:
    struct MendPlace
    {
        QString button = {}; // empty: there is none
        QString page = {};
        QString argument = {};
    };
    MendPlace mendPlace(const Error &error) const;
    void makeRuns(Preferences &preferences);
    void offerSync();
    void showRoutes(const SyncState &state);
    void showWaiting(const SyncState &state);
    void showSignIn(const SyncState &state);
    void showEmpty(const SyncState &state);

    const Actor m_actor;
    bool m_isBusy = false;
    MendPlace m_mend = {};
    bool m_canSync = false;
    PageHeader *m_header;
    QPushButton *m_preview;
    QPushButton *m_sync;
    InlineMessage *m_message;
    InlineMessage *m_waiting;
    InlineMessage *m_signIn;
    ConnectionId m_signInAt = {};
    ProgressPanel *m_progress;
    QVBoxLayout *m_resultPlace;
    QWidget *m_result = nullptr;
    QWidget *m_routesHead;
    QVBoxLayout *m_routesPlace;
    QWidget *m_cards = nullptr;
    EmptyState *m_empty;
    QPushButton *m_emptyButton;
    bool m_needsConnection = false;
    QWidget *m_runsPart;
    RunModel *m_runs;
    Table *m_runsTable;
};

} // namespace warden
