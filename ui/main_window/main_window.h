#pragma once

#include "ui/main_window/command_performer.h"
#include "ui/main_window/file_drop.h"
#include "ui/main_window/idle_lock.h"
#include "ui/main_window/open_workspace.h"
#include "ui/main_window/system_lock_watch.h"
#include "ui/page/page.h"
#include "ui/welcome/workspace_host.h"

#include <QMainWindow>

class QStackedWidget;

namespace warden {

class InlineMessage;
class TaskbarProgress;
class UnlockPage;
class WelcomePage;
class WorkspaceView;

// The one window: first run, lock screen, or the open workspace.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    MainWindow(const WorkspaceHost &host, std::vector<PageEntry> pages, Preferences &preferences,
               QWidget *parent = nullptr);
    ~MainWindow() override;

    // Looks at the folder and shows what fits it. Asks the keychain at once, beside the window's
    // first paint: call it before show().
    void start();
    // For a workspace that main() made (the demo).
    void openSession(std::unique_ptr<Session> session, const QString &page = {},
                     const QString &argument = {});
    // Instead of a page: why there is nothing to show.
    void showStartError(const Error &error);
    void lock(OpenWorkspace::Run run = OpenWorkspace::Run::LetEnd);
    // As it is, locked or not.
    void comeToFront();
    bool isLocked() const { return !m_workspace; }

protected:
    void closeEvent(QCloseEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    // What stands in the folder, and what the keychain said, where it was asked.
    struct Doorstep
    {
        WorkspaceStatus status = {};
        std::optional<Result<std::unique_ptr<Session>>> opened = {};
    };

    void lookAtWorkspace();
    void showWelcome();
    void leaveWelcome();
    void started(Doorstep found);
    void inspected(const WorkspaceStatus &status);
    void inspect();
    void hideDialogs();
    void checkIntegrity();
    void retire();
    void stopLocked();
    bool isWorking() const;
    bool mayClose();
    void letSleep();

    const WorkspaceHost &m_host;
    std::vector<PageEntry> m_pages;
    Preferences &m_preferences;
    Background m_doorstep; // inspecting and unlocking, before there is a session
    std::unique_ptr<OpenWorkspace> m_workspace;
    // Locked away, but not gone yet: pages may be inside a dialog's event loop.
    struct Leaving
    {
        WorkspaceView *view;
        std::unique_ptr<OpenWorkspace> workspace;
        OpenWorkspace::Run run;
    };
    std::vector<Leaving> m_leaving;
    int m_loopLevel = 0; // of the event loop in which the workspace was opened
    std::vector<RetiringWorkspace> m_retiring;
    IdleLock m_idle;
    SystemLockWatch m_system;

    QStackedWidget *m_stack;
    QWidget *m_blank;
    InlineMessage *m_startMessage;
    CommandPerformer m_commands;
    FileDrop m_drop;
    std::unique_ptr<TaskbarProgress> m_taskbar; // also of what goes on behind the lock
    UnlockPage *m_unlock = nullptr;
    WelcomePage *m_welcome = nullptr;
    WorkspaceView *m_view = nullptr;
};

} // namespace warden
