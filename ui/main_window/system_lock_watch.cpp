#include "ui/main_window/system_lock_watch.h"

#ifdef WARDEN_HAS_DBUS
#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QTimer>
#endif

using namespace Qt::StringLiterals;

namespace warden {

#ifdef WARDEN_HAS_DBUS

namespace {

const QString logind = u"org.freedesktop.login1"_s;
const QString logindPath = u"/org/freedesktop/login1"_s;
const QString manager = u"org.freedesktop.login1.Manager"_s;
constexpr int answerWithinMs = 2000;

} // namespace

SystemLockWatch::SystemLockWatch(QObject *parent) : QObject(parent)
{
    QDBusConnection system = QDBusConnection::systemBus();
    if (system.isConnected()) {
        system.connect(logind, logindPath, manager, u"PrepareForSleep"_s, this,
                       SLOT(prepareForSleep(bool)));
        holdSleepUp();
        QDBusMessage call =
            QDBusMessage::createMethodCall(logind, logindPath, manager, u"GetSessionByPID"_s);
        call << uint(QCoreApplication::applicationPid());
        system.callWithCallback(call, this, SLOT(sessionFound(QDBusObjectPath)), nullptr,
                                answerWithinMs);
    }
    QDBusConnection session = QDBusConnection::sessionBus();
    if (session.isConnected()) {
        for (const QString &name : {u"org.freedesktop.ScreenSaver"_s, u"org.gnome.ScreenSaver"_s}) {
            session.connect({}, {}, name, u"ActiveChanged"_s, this, SLOT(screenSaverChanged(bool)));
        }
    }
}

void SystemLockWatch::prepareForSleep(bool isStarting)
{
    m_isGoingToSleep = isStarting;
    if (!isStarting) {
        holdSleepUp(); // the next time
        return;
    }
    QTimer::singleShot(longestHoldMs, this, [this] {
        if (m_isGoingToSleep)
            letSleep();
    });
    Q_EMIT goingToSleep();
}

void SystemLockWatch::letSleep()
{
    m_hold = {};
}

void SystemLockWatch::holdSleepUp()
{
    QDBusMessage call = QDBusMessage::createMethodCall(logind, logindPath, manager, u"Inhibit"_s);
    call << u"sleep"_s << u"Contact Warden"_s << u"Locks the workspace first"_s << u"delay"_s;
    auto *answer = new QDBusPendingCallWatcher(
        QDBusConnection::systemBus().asyncCall(call, answerWithinMs), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        const QDBusPendingReply<QDBusUnixFileDescriptor> reply = *answer;
        if (!reply.isError() && !m_isGoingToSleep)
            m_hold = reply.value();
        answer->deleteLater();
    });
}

void SystemLockWatch::screenSaverChanged(bool isActive)
{
    if (isActive)
        Q_EMIT screenLocked();
}

void SystemLockWatch::sessionFound(const QDBusObjectPath &path)
{
    // Only this person's session: logind tells of everybody's. A switch of users locks it as well.
    QDBusConnection::systemBus().connect(logind, path.path(), u"org.freedesktop.login1.Session"_s,
                                         u"Lock"_s, this, SIGNAL(screenLocked()));
}

#else

SystemLockWatch::SystemLockWatch(QObject *parent) : QObject(parent) {}

void SystemLockWatch::letSleep() {}

#endif

} // namespace warden
