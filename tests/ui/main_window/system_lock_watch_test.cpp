#include "ui/main_window/system_lock_watch.h"

#include <QDBusConnection>
#include <QDBusUnixFileDescriptor>
#include <QElapsedTimer>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>

using namespace Qt::StringLiterals;
using namespace warden;

// What logind does with who wants to hold sleep up: it hands out a pipe and waits for its end.
class FakeLogind : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.login1.Manager")

public:
    ~FakeLogind() override { forget(); }

    bool isHeld() const
    {
        char byte = 0;
        return m_end >= 0 && ::read(m_end, &byte, 1) < 0 && errno == EAGAIN;
    }
    QString asked() const { return m_asked; }

public Q_SLOTS:
    QDBusUnixFileDescriptor Inhibit(const QString &what, const QString &, const QString &,
                                    const QString &mode)
    {
        forget();
        m_asked = what + u'/' + mode;
        int ends[2] = {-1, -1};
        if (::pipe2(ends, O_CLOEXEC | O_NONBLOCK) != 0)
            return {};
        m_end = ends[0];
        const QDBusUnixFileDescriptor handed(ends[1]); // a copy
        ::close(ends[1]);
        return handed;
    }

Q_SIGNALS:
    void PrepareForSleep(bool isStarting);

private:
    void forget()
    {
        if (m_end >= 0)
            ::close(m_end);
        m_end = -1;
    }

    int m_end = -1;
    QString m_asked;
};

class SystemLockWatchTest : public QObject
{
    Q_OBJECT

    QProcess m_bus;
    FakeLogind m_logind;

private Q_SLOTS:
    void initTestCase()
    {
        m_bus.start(u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--print-address"_s});
        if (!m_bus.waitForStarted() || !m_bus.waitForReadyRead(10'000))
            QSKIP("needs dbus-daemon");
        const QByteArray address = m_bus.readLine().trimmed();
        qputenv("DBUS_SYSTEM_BUS_ADDRESS", address);
        QDBusConnection bus = QDBusConnection::connectToBus(QString::fromUtf8(address), u"fake"_s);
        QVERIFY(bus.isConnected());
        QVERIFY(bus.registerService(u"org.freedesktop.login1"_s));
        QVERIFY(bus.registerObject(u"/org/freedesktop/login1"_s, &m_logind,
                                   QDBusConnection::ExportAllSlots |
                                       QDBusConnection::ExportAllSignals));
    }
    void cleanupTestCase()
    {
        QDBusConnection::disconnectFromBus(u"fake"_s);
        m_bus.kill();
        m_bus.waitForFinished();
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
