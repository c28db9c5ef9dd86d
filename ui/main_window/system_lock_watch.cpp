#include "ui/main_window/system_lock_watch.h"

#ifdef WARDEN_HAS_DBUS
#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
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
const QString loginSession = u"org.freedesktop.login1.Session"_s;
constexpr int answerWithinMs = 2000;

} // namespace

SystemLockWatch::SystemLockWatch(QObject *parent) : QObject(parent)
{
    QDBusConnection system = QDBusConnection::systemBus();
    if (system.isConnected()) {
        system.connect(logind, logindPath, manager, u"PrepareForSleep"_s, this,
                       SLOT(prepareForSleep(bool)));
        holdSleepUp();
        findSession();
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

// What the desktop starts as a unit of the user, and what a sandbox gives another number, belongs
// to no session by its process. logind knows the one that this user sits at.
void SystemLockWatch::findSession()
{
    askForSession(u"GetSessionByPID"_s, uint(QCoreApplication::applicationPid()),
                  [this] { askForSession(u"GetSession"_s, u"auto"_s, [] {}); });
}

// By a watcher and not by a slot: Qt drops the first object path that it would hand to one.
void SystemLockWatch::askForSession(const QString &method, const QVariant &argument,
                                    const std::function<void()> &otherwise)
{
    QDBusMessage call = QDBusMessage::createMethodCall(logind, logindPath, manager, method);
    call << argument;
    auto *answer = new QDBusPendingCallWatcher(
        QDBusConnection::systemBus().asyncCall(call, answerWithinMs), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer, otherwise] {
        const QDBusPendingReply<QDBusObjectPath> reply = *answer;
        if (reply.isError())
            otherwise();
        else
            watchSession(reply.value().path());
        answer->deleteLater();
    });
}

void SystemLockWatch::watchSession(const QString &path)
{
    // Only this person's session: logind tells of everybody's.
    QDBusConnection system = QDBusConnection::systemBus();
    system.connect(logind, path, loginSession, u"Lock"_s, this, SIGNAL(screenLocked()));
    system.connect(logind, path, u"org.freedesktop.DBus.Properties"_s, u"PropertiesChanged"_s, this,
                   SLOT(sessionChanged(QString, QVariantMap, QStringList)));
}

void SystemLockWatch::sessionChanged(const QString &interface, const QVariantMap &changed,
                                     const QStringList &)
{
    const QVariant active = changed.value(u"Active"_s);
    if (interface == loginSession && active.isValid() && !active.toBool())
        Q_EMIT screenLocked();
}

#else

SystemLockWatch::SystemLockWatch(QObject *parent) : QObject(parent) {}

void SystemLockWatch::letSleep() {}

#endif

} // namespace warden
