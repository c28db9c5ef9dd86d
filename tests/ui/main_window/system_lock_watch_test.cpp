#include "ui/main_window/system_lock_watch.h"

#include <QSignalSpy>
#include <QTest>

#include "fake_logind.h"

using namespace Qt::StringLiterals;
using namespace warden;

namespace {

// Says it until it is heard: nobody tells when a subscription has reached the bus.
template <class Say>
bool isHeardWithin(const QSignalSpy &heard, Say say)
{
    for (int tries = 0; tries < 50 && heard.isEmpty(); ++tries) {
        say();
        QTest::qWait(50);
    }
    return !heard.isEmpty();
}

} // namespace

class SystemLockWatchTest : public QObject
{
    Q_OBJECT

    PrivateBus m_bus;
    FakeLogind m_logind;

private Q_SLOTS:
    void initTestCase()
    {
        if (!m_bus.start())
            QSKIP("needs dbus-daemon");
        QVERIFY(m_logind.comeUp());
    }

    void theScreensLockIsHeard_data()
    {
        QTest::addColumn<bool>("knowsPrograms");
        QTest::newRow("a program of the session") << true;
        QTest::newRow("a unit of the user, as desktops start programs") << false;
    }
    void theScreensLockIsHeard()
    {
        QFETCH(const bool, knowsPrograms);
        m_logind.setKnowsPrograms(knowsPrograms);
        const int before = m_logind.sessionsHandedOut();
        SystemLockWatch watch;
        QSignalSpy locked(&watch, &SystemLockWatch::screenLocked);
        QTRY_COMPARE(m_logind.sessionsHandedOut(), before + 1);
        QVERIFY(isHeardWithin(locked, [] { FakeLoginSession::sayLock(); }));
        m_logind.setKnowsPrograms(true);
    }

    void aSwitchToAnotherUserLocks()
    {
        SystemLockWatch watch;
        QSignalSpy locked(&watch, &SystemLockWatch::screenLocked);
        QVERIFY(isHeardWithin(locked, [] { FakeLoginSession::sayActive(false); }));
        locked.clear();
        FakeLoginSession::sayActive(true);
        QTest::qWait(200);
        QCOMPARE(locked.size(), 0);
    }

    void anotherSessionIsNotThisOne()
    {
        SystemLockWatch watch;
        QSignalSpy locked(&watch, &SystemLockWatch::screenLocked);
        QVERIFY(isHeardWithin(locked, [] { FakeLoginSession::sayLock(); }));
        QTest::qWait(100);
        locked.clear();
        const QString others = u"/org/freedesktop/login1/session/_33"_s;
        FakeLoginSession::sayLock(others);
        FakeLoginSession::sayActive(false, others);
        QTest::qWait(200);
        QCOMPARE(locked.size(), 0);
    }

    void aScreenSaverLocks_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("KDE and others") << u"org.freedesktop.ScreenSaver"_s;
        QTest::newRow("GNOME") << u"org.gnome.ScreenSaver"_s;
    }
    void aScreenSaverLocks()
    {
        QFETCH(const QString, name);
        SystemLockWatch watch;
        QSignalSpy locked(&watch, &SystemLockWatch::screenLocked);
        const auto say = [&name](bool isActive) {
            QDBusMessage change = QDBusMessage::createSignal(
                u'/' + QString(name).replace(u'.', u'/'), name, u"ActiveChanged"_s);
            change << isActive;
            PrivateBus::peer().send(change);
        };
        QVERIFY(isHeardWithin(locked, [&say] { say(true); }));
        QTest::qWait(100);
        locked.clear();
        say(false);
        QTest::qWait(200);
        QCOMPARE(locked.size(), 0);
    }

    void sleepWaitsUntilEverythingIsLocked()
    {
        SystemLockWatch watch;
        QSignalSpy goingToSleep(&watch, &SystemLockWatch::goingToSleep);
        QTRY_VERIFY(m_logind.isHeld());
        QCOMPARE(m_logind.asked(), u"sleep/delay"_s);
        Q_EMIT m_logind.PrepareForSleep(true);
        QTRY_COMPARE(goingToSleep.count(), 1);
        QVERIFY(m_logind.isHeld());
        watch.letSleep();
        QTRY_VERIFY(!m_logind.isHeld());
        Q_EMIT m_logind.PrepareForSleep(false); // awake again: ready for the next time
        QTRY_VERIFY(m_logind.isHeld());
    }

    void sleepDoesNotWaitForEver()
    {
        SystemLockWatch watch;
        QTRY_VERIFY(m_logind.isHeld());
        Q_EMIT m_logind.PrepareForSleep(true);
        QTRY_VERIFY_WITH_TIMEOUT(!m_logind.isHeld(), SystemLockWatch::longestHoldMs + 5'000);
    }
};

QTEST_MAIN(SystemLockWatchTest)
#include "system_lock_watch_test.moc"
