#pragma once

#include "core/session/session.h"
#include "ui/background/background.h"

namespace warden {

// A session and the threads that work with it: they end in the right order.
struct OpenWorkspace
{
    explicit OpenWorkspace(std::unique_ptr<Session> opened) : session(std::move(opened)) {}

    std::unique_ptr<Session> session;
    Background background; // destroyed first: stops its calls and waits for them

    // Ends beside the window: lets a run go on to its end, or stops it at the next item, and
    // closes the session after it. The future is done when the keys are wiped.
    enum class Run { LetEnd, Stop };
    static QFuture<void> retire(std::unique_ptr<OpenWorkspace> workspace, Run run);
};

} // namespace warden
