#include "ui/main_window/main_window.h"

#include "core/session/recovery_code_file.h"
#include "ui/main_window/closing_question.h"
#include "ui/main_window/taskbar_progress.h"
#include "ui/main_window/update_timer.h"
#include "ui/main_window/witness_timer.h"
#include "ui/main_window/workspace_view.h"
#include "ui/page/preferences.h"
#include "ui/text/error_text.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/welcome/unlock_page.h"
#include "ui/welcome/welcome_page.h"
#include "ui/widgets/inline_message.h"
#include "ui/widgets/message_box.h"
#include "ui/widgets/names.h"
#include "ui/widgets/tab_order.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDialog>
#include <QFontMetrics>
#include <QStackedWidget>
#include <QThread>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

constexpr QSize firstSize = {1120, 760};
constexpr QSize leastSize = {760, 520};
constexpr int patienceForOpening = 250; // milliseconds until the window says what it waits for

// Every page needs them. The window has nothing else to do while the workspace is opened.
void loadFonts()
{
    for (TextStyle style : {TextStyle::Title, TextStyle::Heading, TextStyle::Body,
                            TextStyle::Strong, TextStyle::Small})
        (void)QFontMetrics(textFont(style)).horizontalAdvance(u'a');
}

QString unlockedByText(UnlockMethod method)
{
    switch (method) {
    case UnlockMethod::Keychain:
        return MainWindow::tr("Unlocked by the keychain");
    case UnlockMethod::Passphrase:
        return MainWindow::tr("Unlocked by passphrase");
    case UnlockMethod::RecoveryCode:
        return MainWindow::tr("Unlocked by recovery code");
    }
    Q_UNREACHABLE();
}

} // namespace

MainWindow::MainWindow(const WorkspaceHost &host, std::vector<PageEntry> pages,
                       Preferences &preferences, QWidget *parent)
    : QMainWindow(parent), m_host(host), m_pages(std::move(pages)), m_preferences(preferences),
      m_stack(new QStackedWidget), m_blank(new QWidget),
      m_startMessage(new InlineMessage(u"startMessage"_s)), m_commands(m_pages, preferences, *this),
      m_drop(*this), m_taskbar(std::make_unique<TaskbarProgress>(*this))
{
    setNames(this, u"mainWindow"_s, tr("Contact Warden"));
    setWindowTitle(host.isDemo ? tr("Demo – Contact Warden") : tr("Contact Warden"));
    setMinimumSize(leastSize);
    setCentralWidget(m_stack);
    auto *blank = new QVBoxLayout(m_blank);
    blank->setContentsMargins(space::huge, space::huge, space::huge, space::huge);
    blank->addWidget(m_startMessage);
    blank->addStretch();
    m_stack->addWidget(m_blank);
    if (!restoreGeometry(preferences.windowGeometry()))
        resize(firstSize);

    const auto setIdle = [this] { m_idle.setTimeout(m_preferences.idleLockMinutes() * 60'000); };
    setIdle();
    connect(&preferences, &Preferences::idleLockChanged, this, setIdle);
    connect(&m_drop, &FileDrop::dropped, this, [this](const QString &path) {
        if (m_view)
            m_view->showPage(u"connections"_s, u"file:"_s + path);
    });
    connect(&m_commands, &CommandPerformer::lockWanted, this, [this] { lock(); });
    connect(&m_idle, &IdleLock::idle, this, [this] { lock(); });
    connect(&m_system, &SystemLockWatch::screenLocked, this, [this] { lock(); });
    connect(&m_system, &SystemLockWatch::goingToSleep, this, [this] {
        lock(OpenWorkspace::Run::Stop);
        letSleep();
    });
}

MainWindow::~MainWindow()
{
    delete m_view; // pages go before what they work with
    for (Leaving &each : m_leaving)
        delete each.view;
    m_leaving.clear();
    m_workspace.reset();
    stopLocked();
    for (RetiringWorkspace &each : m_retiring)
        each.waitForEnd();
}

void MainWindow::start()
{
    QTimer::singleShot(patienceForOpening, this, [this] {
        if (m_stack->currentWidget() == m_blank && !m_workspace)
            m_startMessage->showMessage(StateKind::Info, tr("Opening the workspace"));
    });
    QTimer::singleShot(0, this, &loadFonts);
    lookAtWorkspace();
}

void MainWindow::lookAtWorkspace()
{
    m_doorstep
        .read([this](Progress &) -> Result<Doorstep> {
            Doorstep found;
            found.status = Session::inspect(m_host.folder, m_host.environment);
            if (found.status.canUseKeychain && !found.status.problem)
                found.opened = Session::unlockWithKeychain(m_host.folder, m_host.environment);
            return found;
        })
        .then(this, [this](Result<Doorstep> found) { started(std::move(*found)); });
}

void MainWindow::started(Doorstep found)
{
    m_startMessage->clear();
    if (m_workspace)
        return;
    if (found.opened && *found.opened) {
        openSession(std::move(**found.opened), m_preferences.lastPage());
        return;
    }
    inspected(found.status);
    if (found.opened)
        m_unlock->showProblem(found.opened->error());
}

void MainWindow::inspected(const WorkspaceStatus &status)
{
    if (m_workspace)
        return;
    if (!status.exists) {
        showWelcome();
        return;
    }
    if (!m_unlock) {
        m_unlock = new UnlockPage(m_host, m_doorstep, m_preferences);
        m_stack->addWidget(m_unlock);
        connect(m_unlock, &UnlockPage::unlocked, this,
                [this] { openSession(m_unlock->takeSession(), m_preferences.lastPage()); });
        connect(m_unlock, &UnlockPage::lookAgainPressed, this, &MainWindow::inspect);
    }
    m_stack->setCurrentWidget(m_unlock);
    m_unlock->begin(status);
}

void MainWindow::showWelcome()
{
    m_welcome = new WelcomePage(m_host, m_doorstep);
    m_stack->addWidget(m_welcome);
    m_stack->setCurrentWidget(m_welcome);
    connect(m_welcome, &WelcomePage::finished, this,
            [this](const QString &page, const QString &argument) {
                openSession(m_welcome->takeSession(), page, argument);
                leaveWelcome();
            });
    connect(m_welcome, &WelcomePage::imported, this, [this] {
        m_stack->setCurrentWidget(m_blank);
        leaveWelcome();
        lookAtWorkspace();
    });
    connect(m_welcome, &WelcomePage::codePendingChanged, this,
            [this](bool isPending) { setRecoveryCodePending(m_host.folder, isPending); });
}

void MainWindow::leaveWelcome()
{
    m_welcome->deleteLater();
    m_welcome = nullptr;
}

void MainWindow::openSession(std::unique_ptr<Session> session, const QString &page,
                             const QString &argument)
{
    m_loopLevel = QThread::currentThread()->loopLevel();
    m_workspace = std::make_unique<OpenWorkspace>(std::move(session));
    m_workspace->background.tell(m_taskbar->sign());
    const Session &open = *m_workspace->session;
    const PageContext context = {*m_workspace->session, m_workspace->background, m_preferences, {}};
    m_view = new WorkspaceView(m_pages, context);
    if (!m_host.isDemo)
        m_preferences.setLastOperator(open.actor().name);
    m_view->setStatus(open.actor().name, unlockedByText(open.unlockedBy()), m_host.isDemo);
    connect(m_view, &WorkspaceView::lockPressed, this, [this] { lock(); });
    connect(m_view, &WorkspaceView::frontWanted, this, &MainWindow::comeToFront);
    m_stack->addWidget(m_view);
    m_stack->setCurrentWidget(m_view);
    m_commands.opened(context, *m_view);
    m_drop.setEnabled(isAllowed(open.actor(), Permission::ManageConnections));
    const QStringList known = m_view->pages();
    m_view->showPage(known.contains(page) ? page : known.value(0), argument);
    checkIntegrity();
    new WitnessTimer(context, m_view);
    connect(new UpdateTimer(context, m_view), &UpdateTimer::told, m_view,
            &WorkspaceView::refreshOverview);
}

// Weekly, and after a crash: every page of both databases. Nobody waits for it.
void MainWindow::checkIntegrity()
{
    m_workspace->background
        .upkeep([session = m_workspace->session.get()](Progress &progress) -> Result<void> {
            return session->isIntegrityCheckDue() ? session->checkIntegrity(progress)
                                                  : Result<void>();
        })
        .then(m_view, [this](Result<void> checked) {
            if (checked || checked.error().kind == ErrorKind::Cancelled)
                return;
            const ErrorText text = sentenceFor(checked.error());
            auto *warning = new MessageBox(QMessageBox::Warning, tr("Contact Warden"),
                                           text.whatHappened, QMessageBox::Ok, this);
            warning->setObjectName(u"integrityWarning"_s);
            warning->setAttribute(Qt::WA_DeleteOnClose);
            warning->setInformativeText(text.whatToDo);
            warning->open();
        });
}

void MainWindow::lock(OpenWorkspace::Run run)
{
    if (run == OpenWorkspace::Run::Stop)
        stopLocked();
    if (m_welcome && m_welcome->hasSession()) {
        // A recovery code that is still shown goes with it: the first steps offer another one.
        m_stack->setCurrentWidget(m_blank);
        hideDialogs();
        m_retiring.emplace_back(std::make_unique<OpenWorkspace>(m_welcome->takeSession()), run);
        leaveWelcome();
        inspect();
    }
    if (!m_workspace)
        return;
    m_stack->setCurrentWidget(m_blank);
    hideDialogs();
    activateWindow();
    m_commands.closed();
    m_drop.setEnabled(false);
    m_view->hide();
    m_leaving.push_back({m_view, std::move(m_workspace), run});
    m_view = nullptr;
    retire();
    inspect();
}

void MainWindow::inspect()
{
    m_doorstep
        .read([this](Progress &) -> Result<WorkspaceStatus> {
            return Session::inspect(m_host.folder, m_host.environment);
        })
        .then(this, [this](Result<WorkspaceStatus> status) { inspected(*status); });
}

void MainWindow::retire()
{
    // A page that waits for a dialog would return into a deleted object.
    if (QThread::currentThread()->loopLevel() > m_loopLevel) {
        QTimer::singleShot(20, this, &MainWindow::retire);
        return;
    }
    std::erase_if(m_retiring, [](const RetiringWorkspace &each) { return each.isFinished(); });
    for (Leaving &each : m_leaving) {
        delete each.view;
        m_retiring.emplace_back(std::move(each.workspace), each.run);
    }
    m_leaving.clear();
}

// What was locked before, and has been let go on until now.
void MainWindow::stopLocked()
{
    for (Leaving &each : m_leaving) {
        each.workspace->background.stopAll();
        each.run = OpenWorkspace::Run::Stop; // what its page begins until it goes
    }
    for (RetiringWorkspace &each : m_retiring)
        each.stop();
}

// Locked or not.
bool MainWindow::isWorking() const
{
    return (m_workspace && m_workspace->background.isWorking()) ||
           std::ranges::any_of(
               m_leaving,
               [](const Leaving &each) { return each.workspace->background.isWorking(); }) ||
           std::ranges::any_of(m_retiring, &RetiringWorkspace::isWorking);
}

// Once the keys are wiped; SystemLockWatch doesn't wait for ever.
void MainWindow::letSleep()
{
    const bool isWiped =
        m_leaving.empty() && std::ranges::all_of(m_retiring, &RetiringWorkspace::isFinished);
    if (isWiped)
        m_system.letSleep();
    else
        QTimer::singleShot(20, this, &MainWindow::letSleep);
}

void MainWindow::comeToFront()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

void MainWindow::showStartError(const Error &error)
{
    m_startMessage->showError(error);
}

void MainWindow::hideDialogs()
{
    if (QWidget *popup = QApplication::activePopupWidget())
        popup->close();
    for (QWidget *window : QApplication::topLevelWidgets()) {
        if (window == this || !window->isVisible())
            continue;
        if (auto *dialog = qobject_cast<QDialog *>(window))
            dialog->reject();
        window->hide();
    }
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_preferences.setWindowGeometry(saveGeometry());
    event->setAccepted(mayClose());
}

// Where something would be lost, the person says so.
bool MainWindow::mayClose()
{
    if (m_welcome && m_welcome->isCodePending())
        return agreesToLeaveCode(*this);
    return !isWorking() || agreesToStop(*this);
}

// Pages make parts of themselves anew, which come last otherwise, wherever they stand.
bool MainWindow::focusNextPrevChild(bool next)
{
    return moveFocusAsLaidOut(m_stack, next) || QMainWindow::focusNextPrevChild(next);
}

} // namespace warden
