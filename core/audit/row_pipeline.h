#pragma once

#include "core/audit/row_check.h"

#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

namespace warden {

// Checks batches on a thread of its own, while the one that reads the database goes on. They come
// back in the order in which they were handed over. Used by one thread.
class RowPipeline
{
public:
    explicit RowPipeline(RowCheck check);
    ~RowPipeline(); // what is under way is given up
    RowPipeline(const RowPipeline &) = delete;
    RowPipeline &operator=(const RowPipeline &) = delete;

    bool isEmpty() const { return m_under == 0; }
    bool isFull() const { return m_under >= mostUnderWay; }
    bool isOneDone(); // so that pop() needn't wait
    void push(RowBatch batch);
    RowBatch pop(); // the oldest one, once it is done; not where it is empty

private:
    static constexpr int mostUnderWay = 4;
    void work();

    RowCheck m_check; // the other thread's
    int m_under = 0;  // this thread's
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<RowBatch> m_waiting;
    std::deque<RowBatch> m_done;
    bool m_isEnding = false;
    std::thread m_thread; // last: it uses all of the others
};

} // namespace warden
