#pragma once

#include "core/base/progress.h"

#include <QString>

#include <chrono>
#include <memory>

namespace warden {

// That this process alone may run a sync on a workspace. The system takes it back when its holder
// dies, however that happens.
class RunLease
{
public:
    // Waits for another holder; Busy with OtherRunActive when it keeps it longer than `patience`.
    static Result<RunLease> acquire(const QString &folder, std::chrono::milliseconds patience,
                                    const Progress &progress);

    RunLease(RunLease &&other) noexcept;
    RunLease &operator=(RunLease &&other) noexcept;
    ~RunLease();

private:
    struct Lock;
    explicit RunLease(std::unique_ptr<Lock> lock);
    std::unique_ptr<Lock> m_lock;
};

} // namespace warden
