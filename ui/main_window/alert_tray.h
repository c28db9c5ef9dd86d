#pragma once

#include "core/watch/kept_alert.h"
#include "ui/main_window/desktop_notifications.h"
#include "ui/page/preferences.h"

#include <QSystemTrayIcon>

namespace warden {

// The same icon with a number on it, 99+ at most; without one where that is 0.
QIcon withCount(const QIcon &icon, qint64 count);

// The app's icon among those of the system, with how many alerts are open, and a notification for
// each new one: its title and level, and nothing of whom it is about. Neither where the person
// doesn't want it on this computer. A desktop that has no place for icons shows notifications all
// the same.
class AlertTray : public QObject
{
    Q_OBJECT
public:
    AlertTray(Preferences &preferences, QObject *parent);

    void showCount(qint64 open);
    void tell(const KeptAlert &alert);

Q_SIGNALS:
    void pressed();

private:
    void update();
    void showByIcon(const QString &title, const QString &text,
                    DesktopNotifications::Urgency urgency);

    Preferences &m_preferences;
    QSystemTrayIcon *m_icon;
    DesktopNotifications m_notifications;
    qint64 m_open = 0;
};

} // namespace warden
