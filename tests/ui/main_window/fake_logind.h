#pragma once

#include <QDBusContext>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusUnixFileDescriptor>
#include <QVariantMap>

#include "private_bus.h"
#include <fcntl.h>
#include <unistd.h>

#include <cerrno>

namespace warden {

// The one session, of whoever sits at the computer.
struct FakeLoginSession
{
    static inline const QString path = QStringLiteral("/org/freedesktop/login1/session/_32");

    // As logind tells it: in front again, or another user is.
    static void sayActive(bool isActive, const QString &session = path)
    {
        QDBusMessage change =
            QDBusMessage::createSignal(session, QStringLiteral("org.freedesktop.DBus.Properties"),
                                       QStringLiteral("PropertiesChanged"));
        change << QStringLiteral("org.freedesktop.login1.Session")
               << QVariantMap{{QStringLiteral("Active"), isActive}} << QStringList();
        PrivateBus::peer().send(change);
    }
    static void sayLock(const QString &session = path)
    {
        PrivateBus::peer().send(QDBusMessage::createSignal(
            session, QStringLiteral("org.freedesktop.login1.Session"), QStringLiteral("Lock")));
    }
};

// What logind does with who wants to hold sleep up: it hands out a pipe and waits for its end.
class FakeLogind : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.login1.Manager")

public:
    ~FakeLogind() override { forget(); }

    bool comeUp()
    {
        QDBusConnection bus = PrivateBus::peer();
        return bus.registerService(QStringLiteral("org.freedesktop.login1")) &&
               bus.registerObject(QStringLiteral("/org/freedesktop/login1"), this,
                                  QDBusConnection::ExportAllSlots |
                                      QDBusConnection::ExportAllSignals);
    }

    bool isHeld() const
    {
        char byte = 0;
        return m_end >= 0 && ::read(m_end, &byte, 1) < 0 && errno == EAGAIN;
    }
    QString asked() const { return m_asked; }
    // Whether it knows a session by the program that belongs to it: not of what the desktop starts
    // as a unit of the user.
    void setKnowsPrograms(bool knows) { m_knowsPrograms = knows; }
    int sessionsHandedOut() const { return m_sessions; }

public Q_SLOTS:
    QDBusObjectPath GetSessionByPID(uint)
    {
        if (m_knowsPrograms)
            return theSession();
        sendErrorReply(QStringLiteral("org.freedesktop.login1.NoSessionForPID"),
                       QStringLiteral("PID does not belong to any known session"));
        return {};
    }
    QDBusObjectPath GetSession(const QString &name)
    {
        if (name == QStringLiteral("auto"))
            return theSession();
        sendErrorReply(QStringLiteral("org.freedesktop.login1.NoSuchSession"), name);
        return {};
    }
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
    QDBusObjectPath theSession()
    {
        ++m_sessions;
        return QDBusObjectPath(FakeLoginSession::path);
    }
    void forget()
    {
        if (m_end >= 0)
            ::close(m_end);
        m_end = -1;
    }

    int m_end = -1;
    QString m_asked = {};
    bool m_knowsPrograms = true;
    int m_sessions = 0;
};

} // namespace warden
