#include "ui/main_window/open_workspace.h"

#include <QtConcurrent>

namespace warden {

QFuture<void> OpenWorkspace::retire(std::unique_ptr<OpenWorkspace> workspace, Run run)
{
    workspace->background.stopUpkeep();
    if (run == Run::Stop)
        workspace->background.stopAll();
    std::shared_ptr<OpenWorkspace> held = std::move(workspace);
    return QtConcurrent::run([held = std::move(held)]() mutable {
        held->background.waitForEnd();
        held.reset();
    });
}

} // namespace warden
