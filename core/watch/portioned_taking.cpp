#include "core/watch/portioned_taking.h"

namespace warden {

namespace {

constexpr qint64 largestPortion = 1024;

} // namespace

bool PortionedTaking::add(qint64 seq, const Event &event, const QJsonObject &raw)
{
    const QDateTime &when = event.time.isValid() ? event.time : m_now;
    m_waiting.push_back({when.toMSecsSinceEpoch(), seq, event, raw});
    m_last = seq;
    return m_waiting.size() < m_size || (takePortion() && !isFull());
}

bool PortionedTaking::takePortion()
{
    std::sort(m_waiting.begin(), m_waiting.end(), [](const Waiting &one, const Waiting &other) {
        return one.time != other.time ? one.time < other.time : one.seq < other.seq;
    });
    const qint64 before = m_engine.steps();
    for (const Waiting &one : m_waiting) {
        m_isStopped = m_isStopped || m_progress.isCancelled();
        if (m_isStopped)
            return false;
        AlertsTaken found = m_engine.take(one.seq, one.event, one.raw, m_now);
        tooLate += found.wasTooLate;
        taken.append(std::move(found));
        hasTaken = true;
    }
    // As many as what is left allows, if they are like these.
    const auto size = static_cast<qint64>(m_waiting.size());
    const qint64 each = (m_engine.steps() - before) / std::max<qint64>(size, 1) + 1;
    const qint64 left = m_mostSteps - (m_engine.steps() - m_first);
    m_size = sizeFor(left / each, std::min(4 * size, largestPortion));
    m_waiting.clear();
    return true;
}

Result<void> PortionedTaking::finish()
{
    if (!m_isStopped)
        (void)takePortion();
    if (m_isStopped)
        return fail(ErrorKind::Cancelled, QStringLiteral("stopped by the person"));
    return {};
}

} // namespace warden
