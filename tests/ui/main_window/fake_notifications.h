#pragma once

#include <QDBusMessage>
#include <QObject>
#include <QStringList>
#include <QVariantMap>

#include "private_bus.h"

namespace warden {

// What a desktop shows notifications with.
class FakeNotifications : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    struct Shown
    {
        QString program = {};
        QString title = {};
        QString text = {};
        QStringList actions = {};
        QVariantMap hints = {};
    };
    QList<Shown> shown = {};

    bool comeUp()
    {
        QDBusConnection bus = PrivateBus::peer();
        return bus.registerService(QStringLiteral("org.freedesktop.Notifications")) &&
               bus.registerObject(QStringLiteral("/org/freedesktop/Notifications"), this,
                                  QDBusConnection::ExportAllSlots |
                                      QDBusConnection::ExportAllSignals);
    }
    void goAway()
    {
        PrivateBus::peer().unregisterObject(QStringLiteral("/org/freedesktop/Notifications"));
        PrivateBus::peer().unregisterService(QStringLiteral("org.freedesktop.Notifications"));
    }

public Q_SLOTS:
    uint Notify(const QString &program, uint, const QString &, const QString &title,
                const QString &text, const QStringList &actions, const QVariantMap &hints, int)
    {
        shown.append({program, title, text, actions, hints});
        return uint(shown.size());
    }

Q_SIGNALS:
    void ActionInvoked(uint id, const QString &action);
};

} // namespace warden
