#include <QTest>

#include "answering.h"
#include "busy_page.h"
#include "fake_dock.h"
#include "fake_logind.h"
#include "window_driver.h"

using namespace Qt::StringLiterals;
using namespace warden;

// A lock lets a sync go on to its end. What is asked for after that reaches it all the same.
class LockedWorkTest : public QObject
{
    Q_OBJECT

    PrivateBus m_bus;
    FakeLogind m_logind;
    std::shared_ptr<BusyPage::Work> m_work;
    std::unique_ptr<WindowDriver> m_driver;

    MainWindow &window() { return m_driver->window(); }
    bool lockWithWorkGoingOn()
    {
        m_driver->start();
        if (!m_driver->unlock() || !QTest::qWaitFor([this] { return m_work->hasBegun.load(); }))
            return false;
        window().lock();
        return m_driver->find(u"unlockPage"_s) && window().isLocked() && !m_work->wasStopped;
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (!m_bus.start())
            QSKIP("needs dbus-daemon");
        QVERIFY(m_logind.comeUp());
    }
    void init()
    {
        m_work = std::make_shared<BusyPage::Work>();
        m_driver = std::make_unique<WindowDriver>(BusyPage::pages(m_work));
        QVERIFY(m_driver->createWorkspace());
    }
    void cleanup()
    {
        m_work->mayEnd = true;
        m_driver.reset();
    }

    void sleepStopsWhatALockLetGoOn()
    {
        QVERIFY(lockWithWorkGoingOn());
        QTRY_VERIFY(m_logind.isHeld());
        Q_EMIT m_logind.PrepareForSleep(true);
        QTRY_VERIFY_WITH_TIMEOUT(!m_logind.isHeld(), SystemLockWatch::longestHoldMs + 5'000);
        QVERIFY2(m_work->wasStopped, "the computer sleeps with the keys in memory");
        Q_EMIT m_logind.PrepareForSleep(false);
    }

    void closingALockedWindowAsksAboutWhatGoesOn()
    {
        QVERIFY(lockWithWorkGoingOn());
        {
            const Answering keepRunning(u"quitQuestion"_s, u"Keep running"_s);
            QVERIFY(!window().close());
            QVERIFY(keepRunning.wasAsked());
        }
        QVERIFY(window().isVisible());
        QVERIFY(!m_work->wasStopped);
        const Answering stop(u"quitQuestion"_s, u"Stop and quit"_s);
        QVERIFY(window().close());
        QVERIFY(stop.wasAsked());
        m_driver.reset(); // it ends at once, and doesn't wait for the work's own end
        QVERIFY(m_work->wasStopped);
    }

    void aDockShowsItToItsEnd()
    {
        QGuiApplication::setDesktopFileName(u"org.contactwarden.ContactWarden"_s);
        FakeDock dock;
        QVERIFY(dock.comeUp());
        QVERIFY(lockWithWorkGoingOn());
        QTRY_VERIFY(dock.isProgressShown());
        m_work->mayEnd = true;
        QTRY_VERIFY(!dock.isProgressShown());
    }

    void closingAsksNothingOnceItEnded()
    {
        QVERIFY(lockWithWorkGoingOn());
        m_work->mayEnd = true;
        QTest::qWait(200);
        const Answering stop(u"quitQuestion"_s, u"Stop and quit"_s);
        QVERIFY(window().close());
        QVERIFY(!stop.wasAsked());
    }
};

QTEST_MAIN(LockedWorkTest)
#include "locked_work_test.moc"
