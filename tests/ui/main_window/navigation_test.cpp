#include "ui/main_window/workspace_view.h"

#include <QLabel>
#include <QListWidget>
#include <QTest>

#include "window_driver.h"

using namespace Qt::StringLiterals;
using namespace warden;

// The list of pages, for whoever may not see all of them.
class NavigationTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aPageThatIsForOthersSaysSo();
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

QTEST_MAIN(NavigationTest)
#include "navigation_test.moc"
