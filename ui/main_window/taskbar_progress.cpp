#include "ui/main_window/taskbar_progress.h"

#include "ui/main_window/taskbar.h"

namespace warden {

namespace {

constexpr int shortMs = 1000;
constexpr int everyMs = 200;

} // namespace

TaskbarProgress::TaskbarProgress(QWidget &window) : m_taskbar(std::make_unique<Taskbar>(window))
{
    m_wait.setSingleShot(true);
    m_wait.setInterval(shortMs);
    m_pause.setSingleShot(true);
    m_pause.setInterval(everyMs);
    connect(m_sign.get(), &WorkSign::changed, this, &TaskbarProgress::follow);
    connect(&m_wait, &QTimer::timeout, this, &TaskbarProgress::show);
    connect(&m_pause, &QTimer::timeout, this, &TaskbarProgress::show);
}

TaskbarProgress::~TaskbarProgress()
{
    if (m_isShown)
        m_taskbar->hide();
}

void TaskbarProgress::follow()
{
    if (!m_sign->isWorking()) {
        m_wait.stop();
        m_pause.stop();
        if (std::exchange(m_isShown, false))
            m_taskbar->hide();
    } else if (!m_isShown && !m_wait.isActive()) {
        m_wait.start();
    } else if (m_isShown && !m_pause.isActive()) {
        m_pause.start();
    }
}

void TaskbarProgress::show()
{
    m_isShown = true;
    m_taskbar->show(m_sign->fraction());
}

} // namespace warden
