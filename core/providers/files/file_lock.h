#pragma once

#include "core/base/progress.h"

#include <memory>

namespace warden {

// Keeps other programs that ask for locks out of a file while it is rewritten. Advisory on Unix
// (flock); a spreadsheet's lock file beside a table counts as well.
class FileLock
{
public:
    FileLock(FileLock &&) noexcept;
    ~FileLock();

    // Waits up to 2 s, then fails as Busy. A file that doesn't exist has nothing to lock.
    static Result<FileLock> take(const QString &path, Progress &progress);

private:
    struct State;
    explicit FileLock(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

} // namespace warden
