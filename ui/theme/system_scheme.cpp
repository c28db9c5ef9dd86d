#include "ui/theme/system_scheme.h"

#include <QGuiApplication>
#include <QStyleHints>

#if QT_VERSION < QT_VERSION_CHECK(6, 5, 0) && defined(WARDEN_HAS_DBUS)
#define WARDEN_ASKS_PORTAL
#endif
#ifdef WARDEN_HAS_DBUS
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#endif

using namespace Qt::StringLiterals;

namespace warden {

namespace {

const QString appearance = u"org.freedesktop.appearance"_s;
const QString colorScheme = u"color-scheme"_s;
constexpr int answerWithinMs = 500;

#ifdef WARDEN_HAS_DBUS
// 1: dark, 2: light, 0: no preference (XDG desktop portal, Settings).
std::optional<Scheme> schemeOfPortal(QVariant value)
{
    while (value.canConvert<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    switch (value.toUInt()) {
    case 1:
        return Scheme::Dark;
    case 2:
        return Scheme::Light;
    default:
        return std::nullopt;
    }
}
#endif

} // namespace

SystemScheme::SystemScheme(QObject *parent) : QObject(parent)
{
    m_platform = schemeOf(QGuiApplication::palette());
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this,
            &SystemScheme::changed);
#else
    askPortal();
#endif
}

Scheme SystemScheme::scheme() const
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    const Qt::ColorScheme known = QGuiApplication::styleHints()->colorScheme();
    if (known != Qt::ColorScheme::Unknown)
        return known == Qt::ColorScheme::Dark ? Scheme::Dark : Scheme::Light;
#endif
    return m_portal.value_or(m_platform);
}

void SystemScheme::askPortal()
{
#ifdef WARDEN_ASKS_PORTAL
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    const QString service = u"org.freedesktop.portal.Desktop"_s;
    const QString path = u"/org/freedesktop/portal/desktop"_s;
    const QString interface = u"org.freedesktop.portal.Settings"_s;
    bus.connect(service, path, interface, u"SettingChanged"_s, this,
                SLOT(portalSettingChanged(QString, QString, QDBusVariant)));
    QDBusMessage call = QDBusMessage::createMethodCall(service, path, interface, u"Read"_s);
    call << appearance << colorScheme;
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(call, answerWithinMs), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        if (!reply.isError())
            take(schemeOfPortal(reply.value().variant()));
        watcher->deleteLater();
    });
#endif
}

#ifdef WARDEN_HAS_DBUS
void SystemScheme::portalSettingChanged(const QString &group, const QString &key,
                                        const QDBusVariant &value)
{
    if (group == appearance && key == colorScheme)
        take(schemeOfPortal(value.variant()));
}
#endif

void SystemScheme::take(std::optional<Scheme> scheme)
{
    if (m_portal == scheme)
        return;
    m_portal = scheme;
    Q_EMIT changed();
}

} // namespace warden
