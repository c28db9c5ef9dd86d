#include "core/audit/row_pipeline.h"

namespace warden {

RowPipeline::RowPipeline(RowCheck check) : m_check(std::move(check)), m_thread([this] { work(); })
{}

RowPipeline::~RowPipeline()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isEnding = true;
    }
    m_changed.notify_all();
    m_thread.join();
}

void RowPipeline::push(RowBatch batch)
{
    ++m_under;
    {
        const std::lock_guard lock(m_mutex);
        m_waiting.push_back(std::move(batch));
    }
    m_changed.notify_all();
}

bool RowPipeline::isOneDone()
{
    const std::lock_guard lock(m_mutex);
    return !m_done.empty();
}

RowBatch RowPipeline::pop()
{
    Q_ASSERT(m_under > 0);
    --m_under;
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return !m_done.empty(); });
    RowBatch batch = std::move(m_done.front());
    m_done.pop_front();
    return batch;
}

void RowPipeline::work()
{
    std::unique_lock lock(m_mutex);
    for (;;) {
        m_changed.wait(lock, [this] { return m_isEnding || !m_waiting.empty(); });
        if (m_isEnding)
            return;
        RowBatch batch = std::move(m_waiting.front());
        m_waiting.pop_front();
        lock.unlock();
        m_check.check(batch);
        lock.lock();
        m_done.push_back(std::move(batch));
        m_changed.notify_all();
    }
}

} // namespace warden
