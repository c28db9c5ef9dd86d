#include "ui/commands/command_search.h"
#include "ui/commands/command_table.h"
#include "ui/commands/search_list.h"
#include "ui/main_window/workspace_view.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QTableView>
#include <QTest>

#include "window_driver.h"

using namespace Qt::StringLiterals;
using namespace warden;

namespace {

QAction *actionOf(WindowDriver &driver, const QString &command)
{
    return driver.window().menuBar()->findChild<QAction *>(u"command/"_s + command);
}

QString currentPage(WindowDriver &driver)
{
    return driver.window().findChild<WorkspaceView *>()->currentPage();
}

bool searchFor(WindowDriver &driver, const QString &text)
{
    if (!driver.openSearch())
        return false;
    driver.type(text);
    driver.press(Qt::Key_Return);
    return QTest::qWaitFor([&] { return !driver.isShown(u"commandSearch"_s); });
}

} // namespace

// The menu bar, its keys, and the search over everything, in the real window.
class CommandsWindowTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theMenusAreTheUsualOnes();
    void whatARoleMayNotDoSaysWhy();
    void whileLockedOnlyWhatNeedsNoWorkspaceIsThere();
    void theKeysGoToPages();
    void copyTakesTheFieldTheKeyboardIsIn();
    void aHiddenPassphraseIsNotCopied();
    void ofAListTheChosenRowIsCopied();
    void findPutsTheKeyboardIntoThePagesSearch();
    void theListOfShortcutsHasEveryKey();
    void theSearchGoesByKeyboardAlone();
    void theSearchSaysWhatIsChosen();
    void theSearchFindsASetting();
    void theSearchFindsAConnection();
    void theSearchClosesByEscapeAndByLocking();
    void aSearchWithoutResultsDoesNothing();
    void everyControlThatACommandNamesIsThere();
};

void CommandsWindowTest::theMenusAreTheUsualOnes()
{
    WindowDriver driver;
    QStringList titles;
    for (QAction *menu : driver.window().menuBar()->actions())
        titles << menu->text();
    QCOMPARE(titles, QStringList({u"&File"_s, u"&Edit"_s, u"&View"_s, u"&Go"_s, u"&Help"_s}));
    for (const WindowCommand &command : commandTable(desktopPages())) {
        QAction *action = actionOf(driver, command.id);
        QCOMPARE(action != nullptr, command.menu != CommandMenu::None);
        if (action)
            QCOMPARE(action->shortcuts(), command.shortcuts);
    }
    QCOMPARE(actionOf(driver, u"quit"_s)->menuRole(), QAction::QuitRole);
    QCOMPARE(actionOf(driver, u"about"_s)->menuRole(), QAction::AboutRole);
    QCOMPARE(actionOf(driver, u"page.settings"_s)->menuRole(), QAction::PreferencesRole);
    QCOMPARE(actionOf(driver, u"page.sync"_s)->menuRole(), QAction::NoRole);
}

void CommandsWindowTest::whatARoleMayNotDoSaysWhy()
{
    WindowDriver driver;
    QVERIFY(driver.createWorkspace());
    QVERIFY(driver.addPerson(u"Cy"_s, Role::Auditor));
    driver.preferences().setLastOperator(u"Cy"_s);
    driver.start();
    QVERIFY(driver.unlock());
    QAction *sync = actionOf(driver, u"sync.now"_s);
    QVERIFY(!sync->isEnabled());
    QCOMPARE(sync->toolTip(), u"Your role (Auditor) may not sync."_s);
    QVERIFY(actionOf(driver, u"page.audit"_s)->isEnabled());
}

void CommandsWindowTest::whileLockedOnlyWhatNeedsNoWorkspaceIsThere()
{
    WindowDriver driver;
    QVERIFY(driver.createWorkspace());
    driver.start();
    QVERIFY(driver.find(u"unlockPage"_s));
    const auto isAsLocked = [&] {
        return !actionOf(driver, u"sync.now"_s)->isEnabled() &&
               !actionOf(driver, u"search"_s)->isEnabled() &&
               !actionOf(driver, u"page.settings"_s)->isEnabled() &&
               actionOf(driver, u"quit"_s)->isEnabled() &&
               actionOf(driver, u"edit.paste"_s)->isEnabled() &&
               actionOf(driver, u"shortcuts"_s)->isEnabled();
    };
    QVERIFY(isAsLocked());
    driver.pressKeys(QKeySequence(Qt::CTRL | Qt::Key_K));
    QTest::qWait(100);
    QVERIFY(!driver.isShown(u"commandSearch"_s));
    QVERIFY(driver.unlock());
    QVERIFY(!isAsLocked());
    driver.pressKeys(QKeySequence(Qt::CTRL | Qt::Key_L));
    QVERIFY(driver.find(u"unlockPage"_s));
    QVERIFY(isAsLocked());
}

void CommandsWindowTest::theKeysGoToPages()
{
    WindowDriver driver;
    QVERIFY(driver.createWorkspace());
    driver.start();
    QVERIFY(driver.unlock());
    driver.pressKeys(QKeySequence(Qt::CTRL | Qt::Key_4));
    QCOMPARE(currentPage(driver), u"sync"_s);
    driver.pressKeys(QKeySequence(Qt::CTRL | Qt::Key_Comma));
    QCOMPARE(currentPage(driver), u"settings"_s);
    driver.pressKeys(QKeySequence(Qt::CTRL | Qt::Key_PageDown));
    QCOMPARE(currentPage(driver), u"overview"_s);
    driver.pressKeys(QKeySequence(Qt::CTRL | Qt::Key_PageUp));
    QCOMPARE(currentPage(driver), u"settings"_s);
    driver.pressKeys(QKeySequence(Qt::CTRL | Qt::Key_N));
    QCOMPARE(currentPage(driver), u"connections"_s);
    QVERIFY(driver.find(u"chooseCarddav"_s));
}

void CommandsWindowTest::copyTakesTheFieldTheKeyboardIsIn()
{
    WindowDriver driver;
    driver.start();
    QVERIFY(driver.tabTo(u"ownerName"_s));
    QVERIFY(!actionOf(driver, u"edit.undo"_s)->isVisible() ||
            actionOf(driver, u"edit.undo"_s)->isEnabled());
    driver.type(u"Ada"_s);
    actionOf(driver, u"edit.selectAll"_s)->trigger();
    actionOf(driver, u"edit.cut"_s)->trigger();
    auto *field = driver.find<QLineEdit>(u"ownerName"_s);
    QCOMPARE(field->text(), QString());
    QCOMPARE(QGuiApplication::clipboard()->text(), u"Ada"_s);
    actionOf(driver, u"edit.paste"_s)->trigger();
    actionOf(driver, u"edit.paste"_s)->trigger();
    QCOMPARE(field->text(), u"AdaAda"_s);
    actionOf(driver, u"edit.undo"_s)->trigger();
    QCOMPARE(field->text(), u"Ada"_s);
    // Its menu says what can be done.
    auto *menu = driver.window().menuBar()->findChild<QMenu *>(u"editMenu"_s);
    Q_EMIT menu->aboutToShow();
    QVERIFY(!actionOf(driver, u"edit.copy"_s)->isEnabled());
    QVERIFY(actionOf(driver, u"edit.selectAll"_s)->isEnabled());
    Q_EMIT menu->aboutToHide();
    QVERIFY(actionOf(driver, u"edit.copy"_s)->isEnabled());
}

void CommandsWindowTest::aHiddenPassphraseIsNotCopied()
{
    WindowDriver driver;
    driver.start();
    QGuiApplication::clipboard()->setText(u"before"_s);
    QVERIFY(driver.tabTo(u"newPassphrase"_s));
    driver.type(u"copper lantern"_s);
    actionOf(driver, u"edit.selectAll"_s)->trigger();
    actionOf(driver, u"edit.copy"_s)->trigger();
    actionOf(driver, u"edit.cut"_s)->trigger();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"before"_s);
    QCOMPARE(driver.find<QLineEdit>(u"newPassphrase"_s)->text(), u"copper lantern"_s);
}

void CommandsWindowTest::ofAListTheChosenRowIsCopied()
{
    WindowDriver driver;
    QVERIFY(driver.createWorkspace());
    driver.start();
    QVERIFY(driver.unlock());
    driver.window().resize(1600, 800); // all columns fit, whatever the font
    driver.window().findChild<WorkspaceView *>()->showPage(u"audit"_s);
    auto *table = driver.find<QTableView>(u"auditList"_s);
    QVERIFY(table);
    QTRY_VERIFY(table->model()->rowCount() > 0);
    table->setFocus();
    table->selectRow(0);
    driver.pressKeys(QKeySequence(QKeySequence::Copy));
    const QStringList cells = QGuiApplication::clipboard()->text().split(u'\t');
    QVERIFY2(cells.size() >= 4, qPrintable(cells.join(u'|')));
    QVERIFY(cells.contains(table->currentIndex().siblingAtColumn(1).data().toString()));
}

void CommandsWindowTest::findPutsTheKeyboardIntoThePagesSearch()
{
    WindowDriver driver;
    QVERIFY(driver.createWorkspace());
    driver.start();
    QVERIFY(driver.unlock());
    driver.window().findChild<WorkspaceView *>()->showPage(u"audit"_s);
    QVERIFY(driver.find(u"auditText"_s));
    driver.pressKeys(QKeySequence(QKeySequence::Find));
    QTRY_COMPARE(WindowDriver::focused(), u"auditText"_s);
    // A page without one: everything is searched.
    driver.window().findChild<WorkspaceView *>()->showPage(u"settings"_s);
    driver.pressKeys(QKeySequence(QKeySequence::Find));
    QVERIFY(driver.find(u"commandSearch"_s));
}

void CommandsWindowTest::theListOfShortcutsHasEveryKey()
{
    WindowDriver driver;
    driver.start();
    driver.pressKeys(QKeySequence(Qt::CTRL | Qt::Key_F1));
    QWidget *list = driver.find(u"shortcutList"_s);
    QVERIFY(list);
    QStringList texts;
    for (const QLabel *label : list->findChildren<QLabel *>())
        texts << label->text();
    const QString all = texts.join(u'\n');
    for (const WindowCommand &command : commandTable(desktopPages())) {
        if (command.shortcuts.isEmpty())
            continue;
        QVERIFY2(texts.contains(plainTitle(command)), qPrintable(command.id));
        for (const QKeySequence &each : command.shortcuts)
            QVERIFY2(all.contains(each.toString(QKeySequence::NativeText)), qPrintable(command.id));
    }
    QTRY_COMPARE(QApplication::activeWindow(), list);
    QVERIFY(driver.activate(u"closeShortcuts"_s));
    QTRY_VERIFY(!driver.isShown(u"shortcutList"_s));
}

void CommandsWindowTest::theSearchGoesByKeyboardAlone()
{
    WindowDriver driver;
    QVERIFY(driver.createWorkspace());
    driver.start();
    QVERIFY(driver.unlock());
    QVERIFY(searchFor(driver, u"audit l"_s));
    QCOMPARE(currentPage(driver), u"audit"_s);
    // By the arrow keys as well, while the keyboard stays in the field.
    QVERIFY(driver.openSearch());
    driver.type(u"add a"_s);
    auto *list = driver.window().findChild<SearchList *>();
    QVERIFY(list->count() >= 2);
    const QString first = list->current()->title;
    driver.press(Qt::Key_Down);
    QVERIFY(list->current()->title != first);
    QCOMPARE(WindowDriver::focused(), u"searchFor"_s);
    driver.press(Qt::Key_Up);
    QCOMPARE(list->current()->title, first);
    driver.press(Qt::Key_Escape);
    QTRY_VERIFY(!driver.isShown(u"commandSearch"_s));
}

void CommandsWindowTest::theSearchSaysWhatIsChosen()
{
    WindowDriver driver;
    QVERIFY(driver.createWorkspace());
    driver.start();
    QVERIFY(driver.unlock());
    QVERIFY(driver.openSearch());
    QWidget *field = driver.find(u"searchFor"_s);
    QVERIFY(!field->accessibleName().isEmpty());
    driver.type(u"colours"_s);
    QCOMPARE(field->accessibleDescription(), u"Colours, Setting"_s);
    driver.type(u" of the rainbow"_s);
    QCOMPARE(field->accessibleDescription(), u"Nothing is called that."_s);
    QCOMPARE(driver.find<QLabel>(u"searchCount"_s)->text(), u"Nothing is called that."_s);
}

void CommandsWindowTest::theSearchFindsASetting()
{
    WindowDriver driver;
    QVERIFY(driver.createWorkspace());
    driver.start();
    QVERIFY(driver.unlock());
    QVERIFY(searchFor(driver, u"another computer"_s));
    QCOMPARE(currentPage(driver), u"settings"_s);
    QTRY_COMPARE(WindowDriver::focused(), u"exportWorkspace"_s);
    // It is below the first screenful: the page scrolled to it.
    QVERIFY(!driver.find(u"exportWorkspace"_s)->visibleRegion().isEmpty());
}

void CommandsWindowTest::theSearchFindsAConnection()
{
    WindowDriver driver;
    QVERIFY(driver.createWorkspace());
    {
        const Result<std::unique_ptr<Session>> owner = Session::unlockWithPassphrase(
            driver.folder(), {}, Secret::fromText(WindowDriver::passphrase),
            driver.host().environment);
        QVERIFY(owner);
        ConnectionDraft draft;
        draft.service = u"zapier"_s;
        draft.name = u"Winter newsletter"_s;
        Progress nobody;
        QVERIFY((*owner)->addConnection(
            draft, Secret::fromText(u"https://hooks.zapier.com/hooks/catch/123456/abcdef/"_s),
            nobody));
    }
    driver.start();
    QVERIFY(driver.unlock());
    QVERIFY(driver.openSearch());
    driver.type(u"winter"_s);
    auto *list = driver.window().findChild<SearchList *>();
    QTRY_COMPARE(list->count(), 1); // once it was read
    QCOMPARE(list->current()->kind, u"Connection"_s);
    driver.press(Qt::Key_Return);
    QCOMPARE(currentPage(driver), u"connections"_s);
    QTRY_VERIFY(QApplication::focusWidget() && [] {
        for (QWidget *each = QApplication::focusWidget(); each; each = each->parentWidget()) {
            if (each->accessibleName() == "Winter newsletter"_L1)
                return true;
        }
        return false;
    }());
}

void CommandsWindowTest::theSearchClosesByEscapeAndByLocking()
{
    WindowDriver driver;
    QVERIFY(driver.createWorkspace());
    driver.start();
    QVERIFY(driver.unlock());
    QVERIFY(driver.openSearch());
    driver.window().lock();
    QTRY_VERIFY(!driver.isShown(u"commandSearch"_s));
    QVERIFY(driver.unlock());
    QVERIFY(!driver.isShown(u"commandSearch"_s));
}

void CommandsWindowTest::aSearchWithoutResultsDoesNothing()
{
    WindowDriver driver;
    QVERIFY(driver.createWorkspace());
    driver.start();
    QVERIFY(driver.unlock());
    QVERIFY(driver.openSearch());
    driver.type(u"xyzzy"_s);
    driver.press(Qt::Key_Return);
    QVERIFY(driver.isShown(u"commandSearch"_s));
    QCOMPARE(currentPage(driver), u"overview"_s);
}

// Names of controls are words in a table: nothing else would notice a renamed one.
void CommandsWindowTest::everyControlThatACommandNamesIsThere()
{
    WindowDriver driver{desktopPages(), {.updateFeed = QUrl(u"https://updates.example.org/"_s)}};
    QVERIFY(driver.createWorkspace());
    driver.start();
    QVERIFY(driver.unlock());
    auto *view = driver.window().findChild<WorkspaceView *>();
    int looked = 0;
    for (const WindowCommand &command : commandTable(desktopPages())) {
        if (command.place.control.isEmpty())
            continue;
        view->showPage(command.place.page);
        const QWidget *page = driver.find(command.place.page + u"Page"_s);
        QVERIFY2(page && page->findChild<QWidget *>(command.place.control),
                 qPrintable(command.id + u": "_s + command.place.control));
        ++looked;
    }
    QVERIFY(looked >= 8);
}

QTEST_MAIN(CommandsWindowTest)
#include "commands_window_test.moc"
