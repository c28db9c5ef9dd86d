#pragma once

#include "core/base/result.h"

#include <QLockFile>

#include <memory>

namespace warden {

// How a crash is noticed: each process that writes to a database keeps a locked file beside it,
// "<database>.open-<random>", and removes it when it ends in good order. A file that nobody holds
// any more was left by a process that died. Any number of processes may have theirs.
class OpenMarker
{
public:
    static Result<OpenMarker> place(const QString &databasePath);

    // A process died with the database open since the last place(): check it as a whole.
    bool someoneDied() const { return m_someoneDied; }

private:
    OpenMarker(std::unique_ptr<QLockFile> file, bool someoneDied);

    std::unique_ptr<QLockFile> m_file; // removes its file when destroyed
    bool m_someoneDied;
};

} // namespace warden
