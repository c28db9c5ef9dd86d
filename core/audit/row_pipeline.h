#pragma once

#include "core/audit/row_reader.h"

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>

namespace warden {

// Works on batches on a thread of its own, while the one that reads the database goes on. They come
// back in the order in which they were handed over. Used by one thread.
class RowPipeline
{
public:
    using Work = std::function<void(RowBatch &)>;
    explicit RowPipeline(Work todo);
    ~RowPipeline(); // what is under way is given up
    RowPipeline(const RowPipeline &) = delete;
    RowPipeline &operator=(const RowPipeline &) = delete;

    bool isEmpty() const { return m_under == 0; }
    bool isFull() const { return m_under >= mostUnderWay || m_bytes >= mostBytes; }
    bool isOneDone(); // so that pop() needn't wait
    // Reads ahead, as far as the other thread may be behind or to the end.
    Result<void> fill(RowReader &reader);
    RowBatch pop(); // the oldest one, once it is done; not where it is empty
    void reuse(RowBatch batch) { m_used.push_back(std::move(batch)); } // its memory

private:
    // As long as reading an index takes, or as the other thread may wait for a processor.
    static constexpr int mostUnderWay = 64;
    static constexpr qsizetype mostBytes = 32 * 1024 * 1024;
    void push(RowBatch batch);
    void work();

    Work m_todo;          // the other thread's
    bool m_isMore = true; // this and the next three: this thread's
    std::vector<RowBatch> m_used;
    int m_under = 0;
    qsizetype m_bytes = 0;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<RowBatch> m_waiting;
    std::deque<RowBatch> m_done;
    bool m_isEnding = false;
    std::thread m_thread; // last: it uses all of the others
};

} // namespace warden
