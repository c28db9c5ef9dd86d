#include <QAction>
#include <QApplication>
#include <QMenuBar>
#include <QTableView>
#include <QTest>

#include "window_driver.h"

using namespace Qt::StringLiterals;
using namespace warden;

// Widths of the lists, in the real window, by keys alone.
class WidthsWindowTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void aColumnIsWidenedAndKept();
    void whereThereIsNoListThatIsSaid();

private:
    std::unique_ptr<WindowDriver> m_driver;
};

void WidthsWindowTest::init()
{
    m_driver = std::make_unique<WindowDriver>();
    QVERIFY(m_driver->createWorkspace());
    m_driver->start();
    QVERIFY(m_driver->unlock());
    QVERIFY(QTest::qWaitForWindowActive(&m_driver->window()));
}

void WidthsWindowTest::aColumnIsWidenedAndKept()
{
    const auto *page = m_driver->window().menuBar()->findChild<QAction *>(u"command/page.audit"_s);
    m_driver->pressKeys(page->shortcut());
    auto *list = m_driver->find<QTableView>(u"auditList"_s);
    QVERIFY(list);
    QTRY_VERIFY(list->model()->rowCount() > 0);
    const int before = list->columnWidth(0);
    const QString where = WindowDriver::focused();
    m_driver->pressKeys(QKeySequence(Qt::Key_F8));
    QTRY_COMPARE(WindowDriver::focused(), u"edgeMover"_s);
    for (int i = 0; i < 3; ++i)
        m_driver->press(Qt::Key_Right);
    m_driver->press(Qt::Key_Return);
    QCOMPARE(WindowDriver::focused(), where);
    const int kept = list->columnWidth(0);
    QVERIFY(kept > before);
    m_driver->pressKeys(QKeySequence(Qt::Key_F8));
    QTRY_COMPARE(WindowDriver::focused(), u"edgeMover"_s);
    m_driver->press(Qt::Key_Left);
    QVERIFY(list->columnWidth(0) < kept);
    const QString folder = qEnvironmentVariable("WARDEN_SCREENSHOTS");
    if (!folder.isEmpty())
        m_driver->window().grab().save(folder + u"/widths-window.png"_s);
    m_driver->press(Qt::Key_Escape);
    QCOMPARE(list->columnWidth(0), kept);
    QCOMPARE(WindowDriver::focused(), where);
}

void WidthsWindowTest::whereThereIsNoListThatIsSaid()
{
    m_driver->pressKeys(QKeySequence(Qt::Key_F8));
    QWidget *message = m_driver->find(u"noListMessage"_s);
    QVERIFY(message);
    QTest::keyClick(message, Qt::Key_Escape);
    QTRY_VERIFY(!m_driver->isShown(u"noListMessage"_s));
}

QTEST_MAIN(WidthsWindowTest)
#include "widths_window_test.moc"
