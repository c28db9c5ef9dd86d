#include "ui/main_window/open_workspace.h"

#include <QtConcurrent>

namespace warden {

RetiringWorkspace::RetiringWorkspace(std::unique_ptr<OpenWorkspace> workspace,
                                     OpenWorkspace::Run run)
    : m_held(std::make_shared<Held>())
{
    workspace->background.stopUpkeep();
    if (run == OpenWorkspace::Run::Stop)
        workspace->background.stopAll();
    m_held->workspace = std::move(workspace);
    m_end = QtConcurrent::run([held = m_held] {
        held->workspace->background.waitForEnd(); // without the lock: stop() has to get through
        std::unique_ptr<OpenWorkspace> ended;
        {
            const QMutexLocker lock(&held->mutex);
            ended = std::move(held->workspace);
        }
    });
}

bool RetiringWorkspace::isWorking() const
{
    const QMutexLocker lock(&m_held->mutex);
    return m_held->workspace && m_held->workspace->background.isWorking();
}

void RetiringWorkspace::stop()
{
    const QMutexLocker lock(&m_held->mutex);
    if (m_held->workspace)
        m_held->workspace->background.stopAll();
}

} // namespace warden
