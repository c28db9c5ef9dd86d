#pragma once

#include <QObject>
#ifdef WARDEN_HAS_DBUS
#include <QDBusObjectPath>
#endif

namespace warden {

// Hears from the desktop that the screen is locked, the computer sleeps or the user changes.
// On Linux from logind and the screen saver over D-Bus; where these are missing it stays silent.
class SystemLockWatch : public QObject
{
    Q_OBJECT
public:
    explicit SystemLockWatch(QObject *parent = nullptr);

Q_SIGNALS:
    void screenLocked();
    void goingToSleep();

#ifdef WARDEN_HAS_DBUS
private Q_SLOTS:
    void prepareForSleep(bool isStarting);
    void screenSaverChanged(bool isActive);
    void sessionFound(const QDBusObjectPath &path);
#endif
};

} // namespace warden
