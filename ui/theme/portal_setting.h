#pragma once

#include <QObject>
#ifdef WARDEN_HAS_DBUS
#include <QDBusVariant>
#endif

#include <optional>

namespace warden {

// A setting of the desktop, by the XDG desktop portal. It is asked without waiting: its answer, or
// none, arrives later. Nothing where there is no D-Bus.
class PortalSetting : public QObject
{
    Q_OBJECT
public:
    PortalSetting(const QString &group, const QString &key, QObject *parent = nullptr);

    // A number, or 0 and 1 for no and yes.
    std::optional<uint> value() const { return m_value; }

Q_SIGNALS:
    void changed();

#ifdef WARDEN_HAS_DBUS
private Q_SLOTS:
    void hear(const QString &group, const QString &key, const QDBusVariant &value);
#endif

private:
    QString m_group;
    QString m_key;
    std::optional<uint> m_value = {};
};

} // namespace warden
