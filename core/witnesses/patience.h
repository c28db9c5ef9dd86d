#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"

#include <chrono>
#include <future>
#include <thread>

namespace warden {

inline constexpr std::chrono::seconds patienceForFolders{30};

// The outcome of a `call` that waits for a file system, which nothing can interrupt: a share that
// hangs keeps a thread of its own and nothing else. What comes after a cancel, or after 30 seconds
// (Offline with TimedOut and `place` as its subject), is dropped. So the call may hold values
// alone, and no secret.
template <class Call>
auto withPatience(Call call, const QString &place, Progress &progress,
                  std::chrono::milliseconds longest = patienceForFolders) -> decltype(call())
{
    std::packaged_task<decltype(call())()> task(std::move(call));
    std::future<decltype(call())> outcome = task.get_future();
    std::thread(std::move(task)).detach();
    const auto end = std::chrono::steady_clock::now() + longest;
    while (outcome.wait_for(std::chrono::milliseconds(50)) != std::future_status::ready) {
        if (Result<void> going = progress.check(); !going)
            return going.failure();
        if (std::chrono::steady_clock::now() >= end)
            return fail(ErrorKind::Offline, ErrorReason::TimedOut, place);
    }
    return outcome.get();
}

} // namespace warden
