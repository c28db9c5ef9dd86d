#include "core/audit/row_pipeline.h"

namespace warden {

RowPipeline::RowPipeline(Work todo) : m_todo(std::move(todo)), m_thread([this] { work(); }) {}

RowPipeline::~RowPipeline()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isEnding = true;
    }
    m_changed.notify_all();
    m_thread.join();
}

Result<void> RowPipeline::fill(RowReader &reader)
{
    while (m_isMore && !isFull()) {
        RowBatch memory;
        if (!m_used.empty()) {
            memory = std::move(m_used.back());
            m_used.pop_back();
        }
        Result<RowBatch> batch = reader.next(std::move(memory));
        if (!batch)
            return batch.failure();
        m_isMore = !batch->rows.empty();
        if (m_isMore)
            push(std::move(*batch));
    }
    return {};
}

void RowPipeline::push(RowBatch batch)
{
    ++m_under;
    m_bytes += batch.bytes;
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
    m_bytes -= batch.bytes;
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
        m_todo(batch);
        lock.lock();
        m_done.push_back(std::move(batch));
        m_changed.notify_all();
    }
}

} // namespace warden
