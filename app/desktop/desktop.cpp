#include "app/desktop/desktop.h"

#include "app/demo/demo_past.h"
#include "core/secrets/keychain_store.h"
#include "ui/widgets/message_box.h"

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

// Two windows on one workspace would each think they were the only one.
int sayAlreadyOpen()
{
    MessageBox box(QMessageBox::Information,
                   QCoreApplication::translate("Desktop", "Contact Warden"),
                   QCoreApplication::translate(
                       "Desktop", "Contact Warden is already open, but doesn't answer."),
                   QMessageBox::Ok, nullptr);
    box.setObjectName(u"alreadyOpen"_s);
    box.setInformativeText(QCoreApplication::translate(
        "Desktop", "It is busy, or was closed and still ends what was running. Try again in a "
                   "moment."));
    box.exec();
    return 1;
}

QStringList demoArguments(const DesktopOptions &options)
{
    QStringList arguments = {u"--demo"_s};
    if (!options.portable.isEmpty())
        arguments << u"--portable"_s << options.portable;
    if (!options.language.isEmpty())
        arguments << u"--language"_s << options.language;
    return arguments;
}

// The person's own; empty: where the system keeps such things.
QString ownPreferences(const DesktopOptions &options)
{
    return options.portable.isEmpty() ? QString() : options.portable + u"/preferences.ini"_s;
}

// The demo looks and speaks as the person chose, and keeps what it is told in a folder that goes.
void seed(Preferences &preferences, const Preferences &own)
{
    preferences.setTheme(own.theme());
    preferences.setContrast(own.contrast());
    preferences.setLanguage(own.language());
}

Result<std::unique_ptr<DemoWorkspace>> demoWithAPast(const QString &folder, Progress &progress)
{
    Result<std::unique_ptr<DemoWorkspace>> demo = DemoWorkspace::create(folder, progress);
    if (!demo)
        return demo;
    if (Result<void> lived = giveItAPast(**demo, progress); !lived)
        return lived.failure();
    return demo;
}

} // namespace

Desktop::Desktop(QApplication &application, const DesktopOptions &options)
    : m_application(application), m_managed(readManagedSettings()),
      m_demoFolder(options.isDemo ? std::make_unique<QTemporaryDir>() : nullptr),
      m_preferences(options.isDemo ? m_demoFolder->filePath(u"preferences.ini"_s)
                                   : ownPreferences(options),
                    m_managed),
      m_language(application), m_theme(application)
{
    if (options.isDemo)
        seed(m_preferences, Preferences(ownPreferences(options)));
    m_language.speak(options.language.isEmpty() ? m_preferences.language() : options.language);
    const auto look = [this] {
        m_theme.setContrastChoice(m_preferences.contrast());
        m_theme.setChoice(m_preferences.theme());
    };
    look();
    QObject::connect(&m_preferences, &Preferences::themeChanged, &m_theme, look);
    m_host.isDemo = options.isDemo;
    if (options.isDemo)
        return;
    m_host.folder = workspaceOf(options, m_managed);
    m_host.openDemo = [arguments = demoArguments(options)] {
        QProcess::startDetached(QCoreApplication::applicationFilePath(), arguments);
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
    // The window's session first: until it is closed, whoever starts the app again is told so.
    m_window.reset();
    m_single.reset();
    // The demo's services after it, their folder last.
    m_starter.reset();
    m_demo.reset();
}

int Desktop::run()
{
    if (m_host.isDemo)
        m_host.folder = m_demoFolder->filePath(u"workspace"_s);
    if (!m_host.isDemo) {
        m_single = std::make_unique<SingleInstance>(m_host.folder);
        switch (m_single->begin()) {
        case SingleInstance::Other::Raised:
            return 0;
        case SingleInstance::Other::Silent:
            return sayAlreadyOpen();
        case SingleInstance::Other::None:
            break;
        }
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
                   return demoWithAPast(folder, progress);
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
