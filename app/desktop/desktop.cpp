#include "app/desktop/desktop.h"

#include "core/secrets/keychain_store.h"

#include <QApplication>
#include <QProcess>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

QString defaultWorkspace()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + u"/workspace"_s;
}

// What was asked for comes first, then what the organisation decided.
QString workspaceOf(const DesktopOptions &options, const ManagedSettings &managed)
{
    if (!options.workspace.isEmpty())
        return options.workspace;
    if (!options.portable.isEmpty())
        return options.portable + u"/workspace"_s;
    return managed.workspace.isEmpty() ? defaultWorkspace() : managed.workspace;
}

QString keychainName()
{
#if defined(Q_OS_MACOS)
    return QCoreApplication::translate("Desktop", "the macOS Keychain");
#elif defined(Q_OS_WIN)
    return QCoreApplication::translate("Desktop", "the Windows Credential Manager");
#else
    return QCoreApplication::translate("Desktop", "the keychain of your desktop");
#endif
}

std::optional<Error> problemOf(SecretStore &keychain)
{
    const SecretState state = keychain.probe(u"probe"_s);
    if (state == SecretState::Present || state == SecretState::Missing)
        return std::nullopt;
    return failureOf(state).value();
}

} // namespace

Desktop::Desktop(QApplication &application, const DesktopOptions &options)
    : m_application(application), m_managed(readManagedSettings()),
      m_preferences(options.portable.isEmpty() ? QString()
                                               : options.portable + u"/preferences.ini"_s,
                    m_managed),
      m_language(application), m_theme(application)
{
    m_language.speak(options.language.isEmpty() ? m_preferences.language() : options.language);
    m_theme.setChoice(m_preferences.theme());
    QObject::connect(&m_preferences, &Preferences::themeChanged, &m_theme,
                     [this] { m_theme.setChoice(m_preferences.theme()); });
    m_host.isDemo = options.isDemo;
    if (options.isDemo)
        return;
    m_host.folder = workspaceOf(options, m_managed);
    m_host.openDemo = [] {
        QProcess::startDetached(QCoreApplication::applicationFilePath(), {u"--demo"_s});
    };
    m_host.isPortable = !options.portable.isEmpty();
    if (m_host.isPortable)
        return;
    auto keychain = std::make_shared<KeychainStore>();
    m_host.environment.keychain = keychain;
    m_host.keychainName = keychainName();
    m_host.keychainProblem = [keychain] { return problemOf(*keychain); };
}

Desktop::~Desktop()
{
    // The window's session first, the demo's services after it, their folder last.
    m_single.reset();
    m_window.reset();
    m_starter.reset();
    m_demo.reset();
}

int Desktop::run()
{
    if (m_host.isDemo) {
        m_demoFolder = std::make_unique<QTemporaryDir>();
        m_host.folder = m_demoFolder->filePath(u"workspace"_s);
    }
    if (!m_host.isDemo) {
        m_single = std::make_unique<SingleInstance>(m_host.folder);
        if (m_single->raiseOther())
            return 0;
        m_single->listen();
    }
    m_window = std::make_unique<MainWindow>(m_host, desktopPages(), m_preferences);
    if (m_host.isDemo)
        openDemo();
    else
        m_window->start();
    m_window->show();
    if (m_single)
        QObject::connect(m_single.get(), &SingleInstance::raiseWanted, m_window.get(),
                         &MainWindow::comeToFront);
    return m_application.exec();
}

void Desktop::openDemo()
{
    m_starter = std::make_unique<Background>();
    m_starter
        ->work(Ticket::create(),
               [folder = m_host.folder](Progress &progress) {
                   return DemoWorkspace::create(folder, progress);
               })
        .then(m_window.get(), [this](Result<std::unique_ptr<DemoWorkspace>> demo) {
            if (!demo) {
                m_window->showStartError(demo.error());
                return;
            }
            m_demo = std::move(*demo);
            m_host.openAgain = [held = m_demo, folder = m_host.folder] {
                return Session::unlockWithPassphrase(folder, {}, held->passphrase(), {});
            };
            m_window->openSession(m_demo->takeSession());
        });
}

} // namespace warden
