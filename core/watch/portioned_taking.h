#pragma once

#include "core/alerts/alert_engine.h"
#include "core/base/progress.h"

#include <algorithm>

namespace warden {

// Hands events to an engine, a portion after the other, each by time: a service may tell the newest
// first, which is more work than the oldest first. It ends where that was so many steps, at the end
// of a portion; so the more an event takes, the smaller these are.
class PortionedTaking
{
public:
    PortionedTaking(AlertEngine &engine, QDateTime now, qint64 mostSteps, const Progress &progress)
        : m_engine(engine), m_now(std::move(now)), m_first(engine.steps()), m_mostSteps(mostSteps),
          m_progress(progress), m_size(sizeFor(mostSteps / 10, 512))
    {}

    // Whether there may be more.
    bool add(qint64 seq, const Event &event, const QJsonObject &raw);
    // What is left of them. Cancelled, here or before.
    Result<void> finish();

    bool isFull() const { return m_engine.steps() - m_first >= m_mostSteps; }
    // The number of the last one that was added.
    qint64 last() const { return m_last; }

    AlertsTaken taken = {};
    qint64 tooLate = 0;
    bool hasTaken = false;

private:
    struct Waiting
    {
        qint64 time = 0; // milliseconds
        qint64 seq = 0;
        Event event = {};
        QJsonObject raw = {};
    };
    bool takePortion();
    static size_t sizeFor(qint64 wanted, qint64 most)
    {
        return static_cast<size_t>(std::clamp<qint64>(wanted, 1, most));
    }

    AlertEngine &m_engine;
    const QDateTime m_now;
    const qint64 m_first; // steps when it began
    const qint64 m_mostSteps;
    const Progress &m_progress;
    std::vector<Waiting> m_waiting;
    size_t m_size; // of the portion that is waiting
    qint64 m_last = 0;
    bool m_isStopped = false;
};

} // namespace warden
