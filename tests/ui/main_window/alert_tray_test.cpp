#include "ui/main_window/alert_tray.h"
#include "ui/main_window/workspace_view.h"

#include <QSignalSpy>
#include <QSystemTrayIcon>
#include <QTest>

#include "fake_notifications.h"
#include "window_driver.h"

using namespace Qt::StringLiterals;
using namespace warden;

namespace {

KeptAlert alertNamed(const QString &title, RuleLevel level)
{
    KeptAlert alert;
    alert.title = title;
    alert.level = level;
    return alert;
}

} // namespace

// New alerts are told of where the desktop has no place for icons, too: a stock GNOME.
class AlertTrayTest : public QObject
{
    Q_OBJECT

    PrivateBus m_bus;
    FakeNotifications m_desktop;

private Q_SLOTS:
    void initTestCase()
    {
        if (!m_bus.start())
            QSKIP("needs dbus-daemon");
        QVERIFY(m_desktop.comeUp());
        QVERIFY(!QSystemTrayIcon::isSystemTrayAvailable());
    }
    void init() { m_desktop.shown.clear(); }

    void withoutATrayTheDesktopShowsIt()
    {
        QTemporaryDir folder;
        Preferences preferences(folder.filePath(u"preferences.ini"_s));
        AlertTray tray(preferences, nullptr);
        tray.tell(alertNamed(u"Many sign-ins failed"_s, RuleLevel::High));
        QTRY_COMPARE(m_desktop.shown.size(), 1);
        const FakeNotifications::Shown shown = m_desktop.shown.first();
        QCOMPARE(shown.title, u"Alert: Many sign-ins failed"_s);
        QVERIFY(shown.text.contains("Level: "_L1));
        QCOMPARE(shown.hints.value(u"urgency"_s).toInt(), 2);
        QCOMPARE(shown.actions.value(0), u"default"_s);
        tray.tell(alertNamed(u"A new network"_s, RuleLevel::Low));
        QTRY_COMPARE(m_desktop.shown.size(), 2);
        QCOMPARE(m_desktop.shown.last().hints.value(u"urgency"_s).toInt(), 1);
    }

    void whoSwitchedThemOffIsToldNothing()
    {
        QTemporaryDir folder;
        Preferences preferences(folder.filePath(u"preferences.ini"_s));
        preferences.setNotificationsShown(false);
        AlertTray tray(preferences, nullptr);
        tray.tell(alertNamed(u"Many sign-ins failed"_s, RuleLevel::High));
        QTest::qWait(200);
        QVERIFY(m_desktop.shown.isEmpty());
    }

    void pressingItIsHeardAndOthersAreNot()
    {
        QTemporaryDir folder;
        Preferences preferences(folder.filePath(u"preferences.ini"_s));
        AlertTray tray(preferences, nullptr);
        QSignalSpy pressed(&tray, &AlertTray::pressed);
        tray.tell(alertNamed(u"Many sign-ins failed"_s, RuleLevel::High));
        QTRY_COMPARE(m_desktop.shown.size(), 1);
        QTest::qWait(100); // its number has to arrive
        Q_EMIT m_desktop.ActionInvoked(77, u"default"_s);
        QTest::qWait(100);
        QCOMPARE(pressed.size(), 0);
        Q_EMIT m_desktop.ActionInvoked(1, u"default"_s);
        QTRY_COMPARE(pressed.size(), 1);
    }

    void whereNothingShowsItNothingBreaks()
    {
        m_desktop.goAway();
        QTemporaryDir folder;
        Preferences preferences(folder.filePath(u"preferences.ini"_s));
        AlertTray tray(preferences, nullptr);
        tray.tell(alertNamed(u"Many sign-ins failed"_s, RuleLevel::High));
        QTest::qWait(200);
        QVERIFY(m_desktop.shown.isEmpty());
        QVERIFY(m_desktop.comeUp());
    }

    void pressingItLeavesAMaximisedWindowAsItIs()
    {
        WindowDriver driver;
        QVERIFY(driver.createWorkspace());
        driver.start();
        QVERIFY(driver.unlock());
        driver.window().showMaximized();
        QTRY_VERIFY(driver.window().isMaximized());
        auto *tray = driver.window().findChild<AlertTray *>();
        QVERIFY(tray);
        Q_EMIT tray->pressed();
        QVERIFY(driver.window().isMaximized());
        QCOMPARE(driver.window().findChild<WorkspaceView *>()->currentPage(), u"alerts"_s);
        driver.window().showMinimized();
        Q_EMIT tray->pressed();
        QVERIFY(!driver.window().isMinimized());
    }
};

QTEST_MAIN(AlertTrayTest)
#include "alert_tray_test.moc"
