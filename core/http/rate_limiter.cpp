#include "core/http/rate_limiter.h"

#include <QThread>

#include <algorithm>
#include <cmath>

namespace warden {

using std::chrono::milliseconds;

Waiting Waiting::real()
{
    return {[] {
                const auto now = std::chrono::steady_clock::now().time_since_epoch();
                return std::chrono::duration_cast<milliseconds>(now);
            },
            [](milliseconds time) { QThread::msleep(static_cast<unsigned long>(time.count())); }};
}

Result<void> waitFor(milliseconds time, Progress &progress, const Waiting &waiting)
{
    const milliseconds end = waiting.now() + time;
    while (true) {
        if (const Result<void> goOn = progress.check(); !goOn)
            return goOn.failure();
        const milliseconds left = end - waiting.now();
        if (left <= milliseconds::zero())
            return {};
        waiting.sleep(std::min(left, milliseconds(50)));
    }
}

RateLimiter::RateLimiter(double perSecond, int burst, Waiting waiting)
    : m_perSecond(perSecond), m_burst(std::max(1, burst)), m_waiting(std::move(waiting)),
      m_tokens(m_burst), m_last(m_waiting.now())
{
    Q_ASSERT(perSecond > 0);
}

void RateLimiter::refill()
{
    const milliseconds now = m_waiting.now();
    const double seconds = static_cast<double>((now - m_last).count()) / 1000.0;
    m_tokens = std::min(m_burst, m_tokens + std::max(0.0, seconds) * m_perSecond);
    m_last = now;
}

Result<void> RateLimiter::acquire(Progress &progress)
{
    refill();
    if (m_tokens < 1) {
        const double wait = std::ceil((1 - m_tokens) * 1000.0 / m_perSecond);
        const Result<void> waited =
            waitFor(milliseconds(static_cast<qint64>(wait)), progress, m_waiting);
        if (!waited)
            return waited.failure();
        refill();
    }
    m_tokens -= 1;
    return {};
}

} // namespace warden
