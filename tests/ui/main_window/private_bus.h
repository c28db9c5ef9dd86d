#pragma once

#include <QDBusConnection>
#include <QProcess>

namespace warden {

// A bus of the test's own, which this process takes for the system's and the session's. Start it
// before anything asks for either: Qt keeps the first that it got.
class PrivateBus
{
public:
    ~PrivateBus()
    {
        QDBusConnection::disconnectFromBus(peersName);
        m_daemon.kill();
        m_daemon.waitForFinished();
    }

    // False where there is no dbus-daemon.
    bool start()
    {
        m_daemon.start(QStringLiteral("dbus-daemon"),
                       {QStringLiteral("--session"), QStringLiteral("--nofork"),
                        QStringLiteral("--print-address")});
        if (!m_daemon.waitForStarted() || !m_daemon.waitForReadyRead(10'000))
            return false;
        const QByteArray address = m_daemon.readLine().trimmed();
        qputenv("DBUS_SYSTEM_BUS_ADDRESS", address);
        qputenv("DBUS_SESSION_BUS_ADDRESS", address);
        return QDBusConnection::connectToBus(QString::fromUtf8(address), peersName).isConnected();
    }

    // As a peer of the program: what the desktop's services say and are told goes over this one.
    static QDBusConnection peer() { return QDBusConnection(peersName); }

private:
    static inline const QString peersName = QStringLiteral("peer");

    QProcess m_daemon;
};

} // namespace warden
