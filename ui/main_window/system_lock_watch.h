#pragma once

#include <QObject>
#ifdef WARDEN_HAS_DBUS
#include <QDBusUnixFileDescriptor>
#include <QVariantMap>

#include <functional>
#endif

namespace warden {

// Hears from the desktop that the screen is locked, the computer sleeps or the user changes.
// On Linux from logind and the screen saver over D-Bus; where these are missing it stays silent.
// logind lets it hold sleep up for a moment, so that the keys are wiped before memory is kept.
class SystemLockWatch : public QObject
{
    Q_OBJECT
public:
    static constexpr int longestHoldMs = 4000; // logind itself waits no longer than 5 s, usually

    explicit SystemLockWatch(QObject *parent = nullptr);

    // After goingToSleep(): everything is locked. Without it sleep waits for longestHoldMs.
    void letSleep();

Q_SIGNALS:
    void screenLocked();
    void goingToSleep();

#ifdef WARDEN_HAS_DBUS
private Q_SLOTS:
    void prepareForSleep(bool isStarting);
    void screenSaverChanged(bool isActive);
    void sessionChanged(const QString &interface, const QVariantMap &changed,
                        const QStringList &invalidated);

private:
    void findSession();
    void askForSession(const QString &method, const QVariant &argument,
                       const std::function<void()> &otherwise);
    void watchSession(const QString &path);
    void holdSleepUp();

    bool m_isGoingToSleep = false;
    QDBusUnixFileDescriptor m_hold = {}; // sleep waits until it is closed
#endif
};

} // namespace warden
