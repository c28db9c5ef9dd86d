#include "ui/main_window/desktop_notifications.h"

#ifdef WARDEN_HAS_DBUS
#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QGuiApplication>
#endif

using namespace Qt::StringLiterals;

namespace warden {

#ifdef WARDEN_HAS_DBUS

namespace {

const QString service = u"org.freedesktop.Notifications"_s;
const QString path = u"/org/freedesktop/Notifications"_s;
const QString whenPressed = u"default"_s; // its name in the specification
constexpr int answerWithinMs = 2000;
constexpr int asLongAsTheDesktopLikes = -1;

} // namespace

DesktopNotifications::DesktopNotifications(QObject *parent) : QObject(parent)
{
    QDBusConnection::sessionBus().connect(service, path, service, u"ActionInvoked"_s, this,
                                          SLOT(actionInvoked(uint, QString)));
}

void DesktopNotifications::show(const QString &title, const QString &text, Urgency urgency)
{
    QDBusConnection session = QDBusConnection::sessionBus();
    if (!session.isConnected()) {
        Q_EMIT notShown(title, text, urgency);
        return;
    }
    const QString program = QGuiApplication::desktopFileName();
    QVariantMap hints = {{u"urgency"_s, QVariant::fromValue(uchar(urgency))}};
    if (!program.isEmpty())
        hints.insert(u"desktop-entry"_s, program);
    QDBusMessage call = QDBusMessage::createMethodCall(service, path, service, u"Notify"_s);
    call << QGuiApplication::applicationDisplayName() << 0U << program << title
         << text.toHtmlEscaped() << QStringList{whenPressed, tr("Show")} << hints
         << asLongAsTheDesktopLikes;
    auto *answer = new QDBusPendingCallWatcher(session.asyncCall(call, answerWithinMs), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer, title, text, urgency] {
        const QDBusPendingReply<uint> reply = *answer;
        if (reply.isError())
            Q_EMIT notShown(title, text, urgency);
        else
            m_shown.append(reply.value());
        answer->deleteLater();
    });
}

void DesktopNotifications::actionInvoked(uint id, const QString &action)
{
    if (action == whenPressed && m_shown.removeAll(id) > 0)
        Q_EMIT pressed();
}

#else

DesktopNotifications::DesktopNotifications(QObject *parent) : QObject(parent) {}

void DesktopNotifications::show(const QString &title, const QString &text, Urgency urgency)
{
    Q_EMIT notShown(title, text, urgency);
}

#endif

} // namespace warden
