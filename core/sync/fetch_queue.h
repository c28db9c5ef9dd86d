#pragma once

#include "core/providers/provider.h"
#include "core/store/record.h"

#include <condition_variable>
#include <deque>
#include <future>
#include <mutex>
#include <variant>

namespace warden {

using Revisions = Result<QHash<QString, QString>>;

// What a fetching worker tells or asks the thread that owns the store.
struct FetchedBatch
{
    size_t book;
    std::vector<IncomingRecord> records;
};

struct RevisionsWanted
{
    size_t book;
    std::promise<Revisions> *answer;
};

struct BookFinished
{
    size_t book;
    Result<FetchResult> result;
    QStringList absent; // confirmed by a second listing, or said by the service itself
};

using FetchMessage = std::variant<FetchedBatch, RevisionsWanted, BookFinished>;

// Bounded, so that a fast service can't fill the memory while the store writes.
class FetchQueue
{
public:
    // Waits while the queue is full; false once it is closed.
    bool push(FetchMessage message);
    // Nothing where no message came in 100 ms.
    std::optional<FetchMessage> pop();
    // Workers' pushes fail from now on, and whoever waits for an answer is told Cancelled.
    void close();

private:
    static constexpr size_t mostWaiting = 16;

    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<FetchMessage> m_messages;
    bool m_isClosed = false;
};

} // namespace warden
