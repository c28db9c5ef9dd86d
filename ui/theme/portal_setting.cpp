#include "ui/theme/portal_setting.h"

#ifdef WARDEN_HAS_DBUS
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#endif

using namespace Qt::StringLiterals;

namespace warden {

PortalSetting::PortalSetting(const QString &group, const QString &key, QObject *parent)
    : QObject(parent), m_group(group), m_key(key)
{
#ifdef WARDEN_HAS_DBUS
    constexpr int answerWithinMs = 500;
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    const QString service = u"org.freedesktop.portal.Desktop"_s;
    const QString path = u"/org/freedesktop/portal/desktop"_s;
    const QString interface = u"org.freedesktop.portal.Settings"_s;
    // Qt finds the types of a slot by their names, and refuses one that it doesn't know yet.
    qRegisterMetaType<QDBusVariant>();
    bus.connect(service, path, interface, u"SettingChanged"_s, this,
                SLOT(hear(QString, QString, QDBusVariant)));
    QDBusMessage call = QDBusMessage::createMethodCall(service, path, interface, u"Read"_s);
    call << group << key;
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(call, answerWithinMs), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        if (!reply.isError())
            hear(m_group, m_key, reply.value());
        watcher->deleteLater();
    });
#endif
}

#ifdef WARDEN_HAS_DBUS
void PortalSetting::hear(const QString &group, const QString &key, const QDBusVariant &value)
{
    if (group != m_group || key != m_key)
        return;
    // Read() wraps its answer twice.
    QVariant inner = value.variant();
    while (inner.canConvert<QDBusVariant>())
        inner = inner.value<QDBusVariant>().variant();
    bool isNumber = false;
    const uint number = inner.toUInt(&isNumber);
    const std::optional<uint> heard = isNumber ? std::optional(number) : std::nullopt;
    if (heard == m_value)
        return;
    m_value = heard;
    Q_EMIT changed();
}
#endif

} // namespace warden
