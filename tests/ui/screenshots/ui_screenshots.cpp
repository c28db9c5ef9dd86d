// Renders every page to PNG files: ui_screenshots FOLDER light|dark [SUFFIX]

#include "app/desktop/desktop.h"
#include "tests/ui/screenshots/design_sheet.h"
#include "ui/language/language.h"
#include "ui/main_window/workspace_view.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QTest>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace warden;

namespace {

constexpr int settleMs = 400;

QString g_folder;
QString g_suffix;
int g_problems = 0;

void complain(const QString &what)
{
    ++g_problems;
    std::fprintf(stderr, "%s\n", qPrintable(what));
}

void shoot(QWidget &window, const QString &name)
{
    QTest::qWait(settleMs);
    const QString path = u"%1/%2-%3.png"_s.arg(g_folder, name, g_suffix);
    if (!window.grab().save(path))
        complain(u"can't write "_s + path);
}

QWidget *visible(QWidget &window, const QString &name)
{
    QWidget *found = nullptr;
    (void)QTest::qWaitFor(
        [&] {
            for (QWidget *each : window.findChildren<QWidget *>(name)) {
                if (each->isVisible())
                    found = each;
            }
            return found != nullptr;
        },
        60000); // a busy machine takes long over the first key
    if (!found)
        complain(u"nothing called "_s + name);
    return found;
}

void press(QWidget &window, const QString &name)
{
    if (auto *button = qobject_cast<QAbstractButton *>(visible(window, name)))
        button->click();
    else
        complain(u"no button "_s + name);
}

void type(QWidget &window, const QString &name, const QString &text)
{
    if (auto *edit = qobject_cast<QLineEdit *>(visible(window, name)))
        edit->setText(text);
    else
        complain(u"no field "_s + name);
}

void shootFirstRun(const QTemporaryDir &directory, Preferences &preferences)
{
    WorkspaceHost host;
    host.folder = directory.filePath(u"first"_s);
    host.openDemo = [] {};
    MainWindow window(host, desktopPages(), preferences);
    window.resize(1120, 760);
    window.show();
    window.start();
    visible(window, u"newPassphrase"_s);
    shoot(window, u"welcome-no-keychain"_s);
    press(window, u"fromAnotherComputer"_s);
    shoot(window, u"welcome-import"_s);
    press(window, u"backFromImport"_s);
    type(window, u"ownerName"_s, u"Ada Lovelace"_s);
    type(window, u"newPassphrase"_s, u"copper lantern nine otters"_s);
    type(window, u"repeatPassphrase"_s, u"copper lantern nine otters"_s);
    press(window, u"createWorkspace"_s);
    visible(window, u"recoveryCode"_s);
    shoot(window, u"welcome-recovery"_s);
    press(window, u"recoveryCodeKept"_s);
    press(window, u"continueWelcome"_s);
    shoot(window, u"welcome-begin"_s);
    press(window, u"beginLater"_s);
    visible(window, u"nextStep"_s);
    shoot(window, u"overview-empty"_s);
    auto *view = window.findChild<WorkspaceView *>();
    view->showPage(u"connections"_s);
    shoot(window, u"connections-empty"_s);
    press(window, u"addFirstConnection"_s);
    shoot(window, u"wizard-service"_s);
    press(window, u"chooseFileService"_s);
    shoot(window, u"wizard-file"_s);
    press(window, u"backToServices"_s);
    for (const QString &cloud : {u"Google"_s, u"Microsoft"_s, u"Hubspot"_s}) {
        press(window, u"choose"_s + cloud);
        shoot(window, u"wizard-"_s + cloud.toLower());
        press(window, u"backToServices"_s);
    }
    press(window, u"chooseZapier"_s);
    shoot(window, u"wizard-zapier"_s);
    type(window, u"hookAddress"_s, u"https://hooks.zapier.com/hooks/catch/123456/abcdef/"_s);
    press(window, u"tryConnection"_s);
    visible(window, u"addNow"_s);
    shoot(window, u"wizard-found"_s);
    press(window, u"addNow"_s);
    visible(window, u"finishWizard"_s);
    shoot(window, u"wizard-done"_s);
    press(window, u"finishWizard"_s);
    press(window, u"addConnection"_s);
    press(window, u"chooseCarddav"_s);
    type(window, u"carddavAddress"_s, u"http://dav.example.com"_s);
    type(window, u"carddavUser"_s, u"ada"_s);
    type(window, u"carddavPassword"_s, u"secret"_s);
    press(window, u"tryConnection"_s);
    visible(window, u"tryMessage"_s);
    shoot(window, u"wizard-error"_s);
    for (const QString &page : view->pages()) {
        view->showPage(page);
        shoot(window, u"bare-"_s + page);
    }
    window.lock();
    visible(window, u"passphrase"_s);
    type(window, u"passphrase"_s, u"wrong"_s);
    press(window, u"unlock"_s);
    visible(window, u"unlockMessage"_s);
    shoot(window, u"unlock-wrong"_s);
    press(window, u"useRecoveryCode"_s);
    shoot(window, u"unlock-recovery"_s);
}

// Most of it is for others, and says so.
void shootAuditor(const WorkspaceHost &host, Preferences &preferences, const Secret &passphrase)
{
    Result<std::unique_ptr<Session>> session =
        Session::unlockWithPassphrase(host.folder, u"Cy"_s, passphrase, {});
    if (!session) {
        complain(u"no auditor: "_s + session.error().detail);
        return;
    }
    MainWindow window(host, desktopPages(), preferences);
    window.resize(1120, 760);
    window.show();
    window.openSession(std::move(*session));
    auto *view = window.findChild<WorkspaceView *>();
    for (const QString &page : {u"overview"_s, u"sync"_s, u"security"_s, u"people"_s}) {
        view->showPage(page);
        shoot(window, u"auditor-"_s + page);
    }
}

// What opens over the window.
void shootCommands(MainWindow &window)
{
    const auto command = [&window](const QString &id) {
        if (auto *action = window.findChild<QAction *>(u"command/"_s + id))
            action->trigger();
    };
    command(u"search"_s);
    type(window, u"searchFor"_s, u"add"_s);
    QTest::qWait(settleMs);
    if (QWidget *search = visible(window, u"commandSearch"_s)) {
        shoot(*search, u"search"_s);
        search->close();
    }
    command(u"help"_s);
    visible(window, u"helpPanel"_s);
    shoot(window, u"help"_s);
    command(u"help"_s);
    command(u"shortcuts"_s);
    if (QWidget *list = visible(window, u"shortcutList"_s)) {
        shoot(*list, u"shortcuts"_s);
        list->close();
    }
}

void shootDemo(const QTemporaryDir &directory, Preferences &preferences)
{
    Progress nobody;
    Result<std::unique_ptr<DemoWorkspace>> demo =
        DemoWorkspace::create(directory.filePath(u"demo"_s), nobody);
    if (!demo) {
        complain(u"no demo: "_s + demo.error().detail);
        return;
    }
    const Result<SyncOutcome> outcome = (*demo)->session().sync({}, nobody);
    if (!outcome)
        complain(u"no sync: "_s + outcome.error().detail);
    if (const auto checked = (*demo)->session().checkSecurity({}, nobody); !checked)
        complain(u"no checks: "_s + checked.error().detail);
    const Secret passphrase = Secret::fromText(u"copper lantern nine otters"_s);
    const bool hasAuditor =
        (*demo)
            ->session()
            .addOperator(u"Cy"_s, Role::Auditor, passphrase, KeychainUnlock::NotShared)
            .has_value();
    WorkspaceHost host;
    host.folder = (*demo)->folder();
    host.isDemo = true;
    MainWindow window(host, desktopPages(), preferences);
    window.resize(1120, 760);
    window.show();
    window.openSession((*demo)->takeSession());
    auto *view = window.findChild<WorkspaceView *>();
    for (const QString &page : view->pages()) {
        view->showPage(page);
        shoot(window, page);
    }
    shootCommands(window);
    if (outcome && outcome->run) {
        view->showPage(u"sync"_s, outcome->run->id.value());
        visible(window, u"messageCounts"_s);
        shoot(window, u"sync-run"_s);
        press(window, u"lookForConfirmations"_s);
        QTest::qWait(1500);
        shoot(window, u"sync-run-confirmed"_s);
    }
    view->showPage(u"connections"_s);
    QTest::qWait(settleMs); // the cards are made anew
    press(window, u"changeWayBack"_s);
    shoot(window, u"connections-way-back"_s);
    view->showPage(u"sync"_s, u"now"_s);
    QTest::qWait(3000);
    shoot(window, u"sync-now"_s);
    if (hasAuditor)
        shootAuditor(host, preferences, passphrase);
}

void shootDesign()
{
    DesignSheet sheet;
    sheet.resize(1120, sheet.sizeHint().height());
    sheet.show();
    shoot(sheet, u"design"_s);
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    SpokenLanguage language(application);
    if (const QString code = qEnvironmentVariable("WARDEN_LANGUAGE"); !code.isEmpty())
        language.speak(code);
    if (argc < 3) {
        std::fprintf(stderr, "ui_screenshots FOLDER light|dark [SUFFIX]\n");
        return 2;
    }
    if (const double scale = qEnvironmentVariable("WARDEN_FONT_SCALE").toDouble(); scale > 0) {
        QFont font = QApplication::font();
        font.setPointSizeF(font.pointSizeF() * scale);
        QApplication::setFont(font);
    }
    g_folder = QString::fromLocal8Bit(argv[1]);
    const QString scheme = QString::fromLocal8Bit(argv[2]);
    g_suffix = argc > 3 ? QString::fromLocal8Bit(argv[3]) : scheme;
    QDir().mkpath(g_folder);
    QTemporaryDir directory;
    Preferences preferences(directory.filePath(u"preferences.ini"_s));
    Theme theme(application);
    theme.setChoice(scheme == "dark"_L1 ? ThemeChoice::Dark : ThemeChoice::Light);
    theme.setContrastChoice(qgetenv("WARDEN_CONTRAST") == "more" ? ContrastChoice::More
                                                                 : ContrastChoice::Usual);
    shootDesign();
    shootFirstRun(directory, preferences);
    shootDemo(directory, preferences);
    return g_problems == 0 ? 0 : 1;
}
