#pragma once

#include "ui/theme/colors.h"

#ifdef WARDEN_HAS_DBUS
#include <QDBusVariant>
#endif
#include <QObject>

#include <optional>

namespace warden {

// What the desktop prefers. Qt 6.5 knows by itself; before, on Linux, the desktop portal is asked
// without waiting (its answer, or none, arrives later), elsewhere the platform's palette tells.
class SystemScheme : public QObject
{
    Q_OBJECT
public:
    explicit SystemScheme(QObject *parent = nullptr);

    Scheme scheme() const;

Q_SIGNALS:
    void changed();

#ifdef WARDEN_HAS_DBUS
private Q_SLOTS:
    void portalSettingChanged(const QString &group, const QString &key, const QDBusVariant &value);
#endif

private:
    void askPortal();
    void take(std::optional<Scheme> scheme);

    std::optional<Scheme> m_portal = {};
    Scheme m_platform = Scheme::Light;
};

} // namespace warden
