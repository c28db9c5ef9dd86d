#pragma once

#include "ui/background/work_sign.h"

#include <QTimer>

class QWidget;

namespace warden {

class Taskbar;

// Shows at the window's place in the system's dock or taskbar how far work is: on Linux by the
// signal that docks listen to (com.canonical.Unity.LauncherEntry), on Windows by ITaskbarList3.
// What takes less than a second isn't shown.
class TaskbarProgress : public QObject
{
    Q_OBJECT
public:
    explicit TaskbarProgress(QWidget &window);
    ~TaskbarProgress() override;

    // For the work of a workspace; all go into one.
    const std::shared_ptr<WorkSign> &sign() const { return m_sign; }

private:
    void follow();
    void show();

    std::unique_ptr<Taskbar> m_taskbar;
    std::shared_ptr<WorkSign> m_sign = WorkSign::create();
    QTimer m_wait;  // until work is long enough
    QTimer m_pause; // between two of what is shown
    bool m_isShown = false;
};

} // namespace warden
