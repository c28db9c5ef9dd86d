#pragma once

#include "core/session/session.h"
#include "ui/background/background.h"

#include <QFuture>
#include <QMutex>

namespace warden {

// A session and the threads that work with it: they end in the right order.
struct OpenWorkspace
{
    explicit OpenWorkspace(std::unique_ptr<Session> opened) : session(std::move(opened)) {}

    std::unique_ptr<Session> session;
    Background background; // destroyed first: stops its calls and waits for them

    // What becomes of a run when the workspace is locked: it goes on to its end, or stops at the
    // next item.
    enum class Run { LetEnd, Stop };
};

// One that was locked, and ends beside the window: its run as told, the session after it.
class RetiringWorkspace
{
public:
    RetiringWorkspace(std::unique_ptr<OpenWorkspace> workspace, OpenWorkspace::Run run);

    // Whether a run goes on.
    bool isWorking() const;
    // Whether the keys are wiped.
    bool isFinished() const { return m_end.isFinished(); }
    // What was let go on stops after all.
    void stop();
    void waitForEnd() { m_end.waitForFinished(); }

private:
    struct Held
    {
        QMutex mutex = {};
        std::unique_ptr<OpenWorkspace> workspace; // null once it ended
    };

    std::shared_ptr<Held> m_held;
    QFuture<void> m_end;
};

} // namespace warden
