#include "ui/main_window/workspace_view.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QTest>

#include "window_driver.h"

using namespace Qt::StringLiterals;
using namespace warden;

namespace {

bool isUnlocked(WindowDriver &driver)
{
    if (!driver.createWorkspace())
        return false;
    driver.start();
    return driver.unlock();
}

// With the mouse, on the entry of the page that is in front.
void pressCurrentEntry(WindowDriver &driver)
{
    auto *navigation = driver.window().findChild<QListWidget *>(u"navigation"_s);
    QTest::mouseClick(navigation->viewport(), Qt::LeftButton, {},
                      navigation->visualItemRect(navigation->currentItem()).center());
}

} // namespace

// The list of pages, for whoever may not see all of them.
class NavigationTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aPageThatIsForOthersSaysSo();
    void whoIsCalledToAPageIsInIt();
    void peopleAndSecurityBeginWithWhatTheyAreFor();
    void pressedAgainThePageShowsItsFirstView();
    void whatIsBeingConnectedIsNotThrownAway();
    void escapeLeavesTheStepsOfConnecting();
};

void NavigationTest::aPageThatIsForOthersSaysSo()
{
    WindowDriver driver;
    QVERIFY(driver.createWorkspace());
    QVERIFY(driver.addPerson(u"Cy"_s, Role::Auditor));
    driver.preferences().setLastOperator(u"Cy"_s);
    driver.start();
    QVERIFY(driver.unlock());
    auto *view = driver.window().findChild<WorkspaceView *>();
    QCOMPARE(view->pages(), QStringList({u"overview"_s, u"security"_s, u"alerts"_s, u"audit"_s,
                                         u"people"_s, u"settings"_s}));
    auto *navigation = driver.window().findChild<QListWidget *>(u"navigation"_s);
    const QList<QListWidgetItem *> found = navigation->findItems(u"Contacts"_s, Qt::MatchExactly);
    QCOMPARE(found.size(), 1);
    const QString reason = u"Your role (Auditor) may not see contacts."_s;
    QCOMPARE(found.front()->toolTip(), reason);
    QCOMPARE(found.front()->data(Qt::AccessibleDescriptionRole).toString(), reason);
    navigation->setCurrentItem(found.front()); // as the keyboard comes to it
    QWidget *page = driver.find(u"contactsPage"_s);
    QVERIFY(page);
    QStringList texts;
    for (const QLabel *label : page->findChildren<QLabel *>())
        texts << label->text();
    QVERIFY(texts.contains(reason));
    // The next unlock begins with a page that is for them.
    driver.window().lock();
    QVERIFY(driver.unlock());
    QVERIFY(driver.find(u"overviewPage"_s));
}

void NavigationTest::whoIsCalledToAPageIsInIt()
{
    WindowDriver driver;
    QVERIFY(isUnlocked(driver));
    for (const QKeyCombination &keys : {Qt::CTRL | Qt::Key_6, Qt::CTRL | Qt::Key_0}) {
        auto *navigation = driver.window().findChild<QListWidget *>(u"navigation"_s);
        navigation->setFocus();
        driver.pressKeys(keys);
        QWidget *page = QApplication::focusWidget();
        QVERIFY(page != navigation);
        QVERIFY2(driver.window().findChild<QWidget *>(u"pages"_s)->isAncestorOf(page),
                 qPrintable(WindowDriver::focused()));
    }
    // Who goes through the list stays in it.
    auto *navigation = driver.window().findChild<QListWidget *>(u"navigation"_s);
    navigation->setFocus();
    QTest::keyClick(navigation, Qt::Key_Up);
    QVERIFY(navigation->hasFocus());
}

void NavigationTest::peopleAndSecurityBeginWithWhatTheyAreFor()
{
    WindowDriver driver;
    QVERIFY(isUnlocked(driver));
    for (const bool fromTheList : {true, false}) {
        if (fromTheList)
            driver.window().findChild<QListWidget *>(u"navigation"_s)->setFocus();
        driver.pressKeys(Qt::CTRL | Qt::Key_9);
        QCOMPARE(WindowDriver::focused(), u"addPerson"_s);
        driver.pressKeys(Qt::CTRL | Qt::Key_5);
        QCOMPARE(WindowDriver::focused(), u"checkNow"_s);
    }
    // Pressed before the page knows who is there, it does what it says all the same.
    driver.pressKeys(Qt::CTRL | Qt::Key_9);
    driver.press(Qt::Key_Return);
    QVERIFY(driver.find(u"addPersonNow"_s));
}

void NavigationTest::pressedAgainThePageShowsItsFirstView()
{
    WindowDriver driver;
    QVERIFY(isUnlocked(driver));
    driver.pressKeys(Qt::CTRL | Qt::Key_6);
    driver.find<QAbstractButton>(u"showRules"_s)->click();
    QVERIFY(driver.find(u"newRule"_s));
    pressCurrentEntry(driver);
    QTRY_VERIFY(!driver.isShown(u"newRule"_s));
    QCOMPARE(driver.window().findChild<WorkspaceView *>()->currentPage(), u"alerts"_s);
}

void NavigationTest::whatIsBeingConnectedIsNotThrownAway()
{
    WindowDriver driver;
    QVERIFY(isUnlocked(driver));
    driver.pressKeys(QKeySequence::New);
    QVERIFY(driver.find(u"chooseCarddav"_s)->hasFocus());
    driver.press(Qt::Key_Return);
    QVERIFY(driver.find(u"carddavAddress"_s)->hasFocus());
    driver.type(u"dav.example.com"_s);
    for (const QKeySequence &keys : {QKeySequence(QKeySequence::New), QKeySequence(u"Ctrl+O"_s)}) {
        driver.pressKeys(keys);
        QVERIFY(driver.find(u"tryMessage"_s));
        QCOMPARE(driver.find<QLineEdit>(u"carddavAddress"_s)->text(), u"dav.example.com"_s);
        driver.type(u"x"_s);
        QVERIFY(!driver.isShown(u"tryMessage"_s)); // gone with the next letter
        driver.press(Qt::Key_Backspace);
    }
    pressCurrentEntry(driver);
    QVERIFY(driver.isShown(u"carddavAddress"_s));
}

void NavigationTest::escapeLeavesTheStepsOfConnecting()
{
    WindowDriver driver;
    QVERIFY(isUnlocked(driver));
    driver.pressKeys(QKeySequence::New);
    QVERIFY(driver.find(u"chooseCarddav"_s));
    driver.press(Qt::Key_Return);
    QVERIFY(driver.find(u"carddavAddress"_s));
    driver.press(Qt::Key_Escape);
    QVERIFY(driver.find(u"chooseCarddav"_s)->hasFocus());
    driver.press(Qt::Key_Escape);
    QVERIFY(driver.find(u"addFirstConnection"_s));
    // At the beginning there is nothing to lose.
    driver.pressKeys(QKeySequence::New);
    QVERIFY(driver.find(u"chooseCarddav"_s));
    pressCurrentEntry(driver);
    QVERIFY(driver.find(u"addFirstConnection"_s));
    driver.pressKeys(QKeySequence::New);
    QVERIFY(driver.find(u"chooseCarddav"_s));
    driver.pressKeys(QKeySequence(u"Ctrl+O"_s));
    QVERIFY(driver.find(u"filePath"_s));
}

QTEST_MAIN(NavigationTest)
#include "navigation_test.moc"
