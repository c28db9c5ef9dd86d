#pragma once

#include "core/watch/kept_alert.h"
#include "ui/page/preferences.h"

#include <QSystemTrayIcon>

namespace warden {

// The same icon with a number on it, 99+ at most; without one where that is 0.
QIcon withCount(const QIcon &icon, qint64 count);

// The app's icon among those of the system, with how many alerts are open, and a notification for
// each new one: its title and level, and nothing of whom it is about. Gone where the person
// doesn't want it on this computer, or the system has no place for it.
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

    Preferences &m_preferences;
    QSystemTrayIcon *m_icon;
    qint64 m_open = 0;
};

} // namespace warden
