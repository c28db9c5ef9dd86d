#pragma once

#include "tests/ui/main_window/private_bus.h"

#include <QDBusMessage>
#include <QDBusVariant>
#include <QMap>
#include <QObject>

namespace warden {

// A desktop portal that has nothing but settings.
class FakePortal : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")

public:
    QMap<QString, QVariant> settings = {}; // "group key"
    int asked = 0;

    bool comeUp()
    {
        QDBusConnection bus = PrivateBus::peer();
        return bus.registerService(QStringLiteral("org.freedesktop.portal.Desktop")) &&
               bus.registerObject(QStringLiteral("/org/freedesktop/portal/desktop"), this,
                                  QDBusConnection::ExportAllSlots);
    }

    void change(const QString &group, const QString &key, const QVariant &value)
    {
        settings[group + u' ' + key] = value;
        QDBusMessage signal = QDBusMessage::createSignal(
            QStringLiteral("/org/freedesktop/portal/desktop"),
            QStringLiteral("org.freedesktop.portal.Settings"), QStringLiteral("SettingChanged"));
        signal << group << key << QVariant::fromValue(QDBusVariant(value));
        PrivateBus::peer().send(signal);
    }

public Q_SLOTS:
    // Wrapped twice, as portals have always answered.
    QDBusVariant Read(const QString &group, const QString &key, const QDBusMessage &message)
    {
        ++asked;
        const auto found = settings.constFind(group + u' ' + key);
        if (found == settings.constEnd()) {
            message.setDelayedReply(true);
            PrivateBus::peer().send(
                message.createErrorReply(QStringLiteral("org.freedesktop.portal.Error.NotFound"),
                                         QStringLiteral("Requested setting not found")));
            return {};
        }
        return QDBusVariant(QVariant::fromValue(QDBusVariant(*found)));
    }
};

} // namespace warden
