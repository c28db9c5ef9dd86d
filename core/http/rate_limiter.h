#pragma once

#include "core/base/progress.h"

#include <chrono>
#include <functional>

namespace warden {

// A steady clock and a way to wait, so that tests need no time.
struct Waiting
{
    std::function<std::chrono::milliseconds()> now;
    std::function<void(std::chrono::milliseconds)> sleep; // called with at most 50 ms

    static Waiting real();
};

// Waits in slices; fails with Cancelled within 100 ms of a cancel.
Result<void> waitFor(std::chrono::milliseconds time, Progress &progress,
                     const Waiting &waiting = Waiting::real());

// A token bucket: `burst` requests at once, then `perSecond` a second.
class RateLimiter
{
public:
    explicit RateLimiter(double perSecond, int burst = 1, Waiting waiting = Waiting::real());

    // Waits until one more request may leave, and counts it.
    Result<void> acquire(Progress &progress);

private:
    void refill();

    const double m_perSecond;
    const double m_burst;
    const Waiting m_waiting;
    double m_tokens;
    std::chrono::milliseconds m_last;
};

} // namespace warden
