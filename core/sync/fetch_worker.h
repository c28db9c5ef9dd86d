#pragma once

#include "core/base/progress.h"
#include "core/store/connection.h"
#include "core/sync/fetch_queue.h"
#include "core/sync/provider_source.h"

#include <QString>

#include <memory>

namespace warden {

class PhoneKeys;

// Fetches the books of one connection, in a thread of its own, into a queue.
class FetchWorker
{
public:
    struct Task
    {
        size_t index; // of the book in the whole fetch
        Book book;
    };

    FetchWorker(Connection connection, std::vector<Task> tasks, std::shared_ptr<PhoneKeys> phones,
                bool wantsFullListing, const ProviderSource &providers, FetchQueue &queue,
                Progress &progress);

    // Ends when every book is fetched or the queue is closed.
    void run();

private:
    BookFinished fetch(Provider &provider, const Task &task);
    Revisions knownRevisions(size_t index);
    Result<void> take(Provider &provider, const Task &task, std::vector<RawContact> raw,
                      std::vector<UnreadableItem> &unreadable);
    // What the store knows, the listing doesn't have and a second listing doesn't have either.
    Result<QStringList> confirmedAbsent(Provider &provider, const Task &task,
                                        const QHash<QString, QString> &listed);

    const Connection m_connection;
    const std::vector<Task> m_tasks;
    const std::shared_ptr<PhoneKeys> m_phones;
    const bool m_wantsFullListing;
    const ProviderSource &m_providers;
    FetchQueue &m_queue;
    Progress &m_progress;
};

} // namespace warden
