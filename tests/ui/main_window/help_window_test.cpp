#include "core/session/session_alerts.h"
#include "ui/help/help_panel.h"
#include "ui/help/help_text.h"
#include "ui/main_window/workspace_view.h"

#include <QAbstractButton>
#include <QDirIterator>
#include <QLabel>
#include <QMenu>
#include <QRegularExpression>
#include <QTest>
#include <QTextBrowser>
#include <QToolButton>

#include "window_driver.h"

using namespace Qt::StringLiterals;
using namespace warden;

namespace {

constexpr int longest = 20'000; // a busy machine
const QLocale english(QLocale::English, QLocale::UnitedKingdom);

QStringList inBold(const QString &help)
{
    QStringList bold;
    static const QRegularExpression pattern(u"\\*\\*(.+?)\\*\\*"_s,
                                            QRegularExpression::DotMatchesEverythingOption);
    for (const QRegularExpressionMatch &each : pattern.globalMatch(help))
        bold << each.captured(1).simplified();
    return bold;
}

void addMenu(const QMenu *menu, QSet<QString> &labels)
{
    if (!menu)
        return;
    for (const QAction *action : menu->actions())
        labels.insert(action->text().remove(u'&'));
}

// What a person can read on the controls of a page, shown just now or not.
QSet<QString> labelsOf(const QWidget &page)
{
    QSet<QString> labels;
    for (const QWidget *each : page.findChildren<QWidget *>()) {
        labels.insert(each->accessibleName());
        if (const auto *button = qobject_cast<const QAbstractButton *>(each))
            labels.insert(button->text().remove(u'&'));
        if (const auto *label = qobject_cast<const QLabel *>(each))
            labels.insert(label->text());
        addMenu(qobject_cast<const QMenu *>(each), labels);
    }
    return labels;
}

// The window on made-up contacts, with something of everything: a run, a check, an alert.
class DemoWindow
{
public:
    bool open()
    {
        Progress nobody;
        Result<std::unique_ptr<DemoWorkspace>> demo =
            DemoWorkspace::create(m_folder.filePath(u"demo"_s), nobody);
        if (!demo)
            return false;
        m_demo = std::move(*demo);
        if (!m_demo->session().sync({}, nobody))
            return false;
        if (!raiseAlert(m_demo->session()))
            return false;
        m_host.folder = m_demo->folder();
        m_host.isDemo = true;
        m_window = std::make_unique<MainWindow>(m_host, desktopPages(), m_preferences);
        m_window->resize(1280, 800);
        m_window->show();
        m_window->openSession(m_demo->takeSession());
        return true;
    }
    MainWindow &window() { return *m_window; }
    WorkspaceView &view() { return *m_window->findChild<WorkspaceView *>(); }

private:
    // By a rule of one's own that finds one of our own doings.
    bool raiseAlert(Session &session)
    {
        QFile file(m_folder.filePath(u"rule.yml"_s));
        return file.open(QIODevice::WriteOnly) &&
               file.write("title: Found\nname: found\nlevel: high\n"
                          "logsource: {product: contact_warden, service: app}\n"
                          "detection: {s: {action: policy.default_changed}, condition: s}\n") > 0 &&
               file.flush() &&
               session.alerts().addRules(file.fileName(), {}, Session::Existing::Keep) &&
               session.setPolicyDefault(u"zapier"_s, FieldPolicy());
    }

    QTemporaryDir m_folder;
    Preferences m_preferences{m_folder.filePath(u"preferences.ini"_s),
                              {.updateFeed = QUrl(u"https://updates.example.org/"_s)}};
    WorkspaceHost m_host;
    std::unique_ptr<DemoWorkspace> m_demo;
    std::unique_ptr<MainWindow> m_window;
};

void pressHelp(QWidget &window)
{
    QWidget *focused = QApplication::focusWidget();
    QTest::keyClick(focused ? focused : &window, Qt::Key_F1);
}

} // namespace

// The help of each page: it is there, it describes what is there, and F1 brings it.
class HelpWindowTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyPageHasItsHelp();
    void noHelpIsOfAPageThatIsNotThere();
    void whatTheHelpNamesIsOnThePage();
    void anotherLanguageFallsBackToEnglish();
    void f1OpensItAndGivesTheKeyboardBack();
    void itFollowsThePage();
    void aLinkLeadsToItsPage();
    void inANarrowWindowItTakesThePagesPlace();
};

void HelpWindowTest::everyPageHasItsHelp()
{
    for (const PageEntry &page : desktopPages()) {
        const QString help = helpText(page.id, english);
        QVERIFY2(help.startsWith("## "_L1), qPrintable(page.id));
        QVERIFY2(help.size() > 300, qPrintable(page.id));
    }
}

void HelpWindowTest::noHelpIsOfAPageThatIsNotThere()
{
    QVERIFY(!helpText(u"overview"_s, english).isEmpty()); // loads them
    QStringList ids;
    for (const PageEntry &page : desktopPages())
        ids << page.id;
    int files = 0;
    QDirIterator each(u":/help"_s, QDir::Files, QDirIterator::Subdirectories);
    while (each.hasNext()) {
        const QString name = each.nextFileInfo().completeBaseName();
        QVERIFY2(ids.contains(name), qPrintable(each.filePath()));
        ++files;
    }
    QVERIFY(files >= ids.size());
}

void HelpWindowTest::whatTheHelpNamesIsOnThePage()
{
    DemoWindow demo;
    QVERIFY(demo.open());
    static const QRegularExpression link(u"\\]\\(([^)]*)\\)"_s);
    for (const PageEntry &entry : desktopPages()) {
        const QString help = helpText(entry.id, english);
        const QStringList bold = inBold(help);
        QVERIFY2(!bold.isEmpty(), qPrintable(entry.id));
        demo.view().showPage(entry.id);
        const QWidget *page = demo.window().findChild<QWidget *>(entry.id + u"Page"_s);
        QVERIFY(page);
        QString missing;
        const auto isAllThere = [&] {
            const QSet<QString> labels = labelsOf(*page);
            missing.clear();
            for (const QString &each : bold) {
                if (!labels.contains(each))
                    missing += u" “%1”"_s.arg(each);
            }
            return missing.isEmpty();
        };
        (void)QTest::qWaitFor(isAllThere, longest);
        QVERIFY2(missing.isEmpty(), qPrintable(entry.id + u" lacks"_s + missing));
        for (const QRegularExpressionMatch &each : link.globalMatch(help)) {
            QVERIFY2(each.captured(1).startsWith("page:"_L1), qPrintable(each.captured(1)));
            QVERIFY2(demo.view().pages().contains(each.captured(1).mid(5)),
                     qPrintable(each.captured(1)));
        }
    }
}

void HelpWindowTest::anotherLanguageFallsBackToEnglish()
{
    const QLocale welsh(QLocale::Welsh, QLocale::UnitedKingdom);
    QCOMPARE(helpText(u"sync"_s, welsh), helpText(u"sync"_s, english));
    QVERIFY(helpText(u"nowhere"_s, english).isEmpty());
}

void HelpWindowTest::f1OpensItAndGivesTheKeyboardBack()
{
    WindowDriver driver;
    QVERIFY(driver.createWorkspace());
    driver.start();
    pressHelp(driver.window());
    QVERIFY2(!driver.isShown(u"helpPanel"_s), "there is no page yet");
    QVERIFY(driver.unlock());
    auto *view = driver.window().findChild<WorkspaceView *>();
    view->showPage(u"settings"_s);
    QVERIFY(driver.tabTo(u"themeChoice"_s));
    pressHelp(driver.window());
    QVERIFY(driver.find(u"helpPanel"_s));
    QTRY_VERIFY(driver.find(u"helpText"_s)->hasFocus());
    QVERIFY(driver.find<QTextBrowser>(u"helpText"_s)->toPlainText().contains("Colours"_L1));
    driver.press(Qt::Key_Escape);
    QTRY_VERIFY(!driver.isShown(u"helpPanel"_s));
    QVERIFY(driver.find(u"themeChoice"_s)->hasFocus());
    pressHelp(driver.window());
    QVERIFY(driver.find(u"helpPanel"_s));
    pressHelp(driver.window());
    QTRY_VERIFY(!driver.isShown(u"helpPanel"_s));
}

void HelpWindowTest::itFollowsThePage()
{
    WindowDriver driver;
    QVERIFY(driver.createWorkspace());
    driver.start();
    QVERIFY(driver.unlock());
    auto *view = driver.window().findChild<WorkspaceView *>();
    pressHelp(driver.window());
    auto *text = driver.find<QTextBrowser>(u"helpText"_s);
    QVERIFY(text);
    QVERIFY(text->toPlainText().contains("What this page tells"_L1));
    view->showPage(u"people"_s);
    QVERIFY(text->toPlainText().contains("Let a colleague in"_L1));
}

void HelpWindowTest::aLinkLeadsToItsPage()
{
    WindowDriver driver;
    QVERIFY(driver.createWorkspace());
    driver.start();
    QVERIFY(driver.unlock());
    auto *view = driver.window().findChild<WorkspaceView *>();
    view->showPage(u"audit"_s);
    pressHelp(driver.window());
    auto *text = driver.find<QTextBrowser>(u"helpText"_s);
    QVERIFY(text);
    Q_EMIT text->anchorClicked(QUrl(u"https://example.com/"_s));
    QCOMPARE(view->currentPage(), u"audit"_s);
    Q_EMIT text->anchorClicked(QUrl(u"page:settings"_s));
    QCOMPARE(view->currentPage(), u"settings"_s);
}

void HelpWindowTest::inANarrowWindowItTakesThePagesPlace()
{
    WindowDriver driver;
    QVERIFY(driver.createWorkspace());
    driver.start();
    driver.window().resize(800, 600);
    QVERIFY(driver.unlock());
    pressHelp(driver.window());
    QVERIFY(driver.find(u"helpPanel"_s));
    QVERIFY(!driver.isShown(u"overviewPage"_s));
    QVERIFY(driver.activate(u"closeHelp"_s));
    QVERIFY(driver.find(u"overviewPage"_s));
    driver.window().resize(1200, 700);
    pressHelp(driver.window());
    QVERIFY(driver.find(u"helpPanel"_s));
    QVERIFY(driver.isShown(u"overviewPage"_s));
}

QTEST_MAIN(HelpWindowTest)
#include "help_window_test.moc"
