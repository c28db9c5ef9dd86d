#pragma once

#include <QObject>

namespace warden {

// Tells of something by what the desktop shows notifications with: on Linux over D-Bus, which also
// a desktop without tray icons has. Elsewhere there is none, and the tray's icon tells it.
class DesktopNotifications : public QObject
{
    Q_OBJECT
public:
    enum class Urgency : uchar { Normal = 1, Critical = 2 };

    explicit DesktopNotifications(QObject *parent = nullptr);

    // Plain text. Where nothing shows it, notShown() comes with the same.
    void show(const QString &title, const QString &text, Urgency urgency);

Q_SIGNALS:
    void pressed();
    void notShown(const QString &title, const QString &text, Urgency urgency);

#ifdef WARDEN_HAS_DBUS
private Q_SLOTS:
    void actionInvoked(uint id, const QString &action);

private:
    QList<uint> m_shown = {}; // the bus tells of everybody's
#endif
};

} // namespace warden
