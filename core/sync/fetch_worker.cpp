#include "core/sync/fetch_worker.h"

#include "core/contacts/match.h"
#include "core/contacts/normalise.h"
#include "core/contacts/phone_keys.h"

using namespace Qt::StringLiterals;

namespace warden {

FetchWorker::FetchWorker(Connection connection, std::vector<Task> tasks,
                         std::shared_ptr<PhoneKeys> phones, bool wantsFullListing,
                         const ProviderSource &providers, FetchQueue &queue, Progress &progress)
    : m_connection(std::move(connection)), m_tasks(std::move(tasks)), m_phones(std::move(phones)),
      m_wantsFullListing(wantsFullListing), m_providers(providers), m_queue(queue),
      m_progress(progress)
{}

void FetchWorker::run()
{
    const Result<std::unique_ptr<Provider>> provider = m_providers(m_connection);
    for (const Task &task : m_tasks) {
        if (!provider) {
            m_queue.push(BookFinished{task.index, provider.failure(), {}});
            continue;
        }
        if (!m_queue.push(fetch(**provider, task)))
            return;
    }
}

BookFinished FetchWorker::fetch(Provider &provider, const Task &task)
{
    m_progress.report({Stage::Connecting, task.book.name});
    std::vector<UnreadableItem> unreadable;
    FetchRequest request;
    request.book = task.book.remoteId;
    request.syncState = m_wantsFullListing ? QByteArray() : task.book.syncState;
    request.expected = task.book.identity;
    request.knownRevisions = [this, &task] { return knownRevisions(task.index); };

    Result<FetchResult> result = provider.fetch(
        request,
        [&](std::vector<RawContact> raw) {
            return take(provider, task, std::move(raw), unreadable);
        },
        m_progress);
    if (!result)
        return {task.index, std::move(result), {}};

    QStringList absent = result->removed;
    if (result->kind == ListingKind::Full) {
        Result<QStringList> confirmed = confirmedAbsent(provider, task, result->listed);
        if (!confirmed)
            return {task.index, confirmed.failure(), {}};
        absent = std::move(*confirmed);
    }
    result->unreadable.insert(result->unreadable.end(), unreadable.begin(), unreadable.end());
    return {task.index, std::move(result), std::move(absent)};
}

Revisions FetchWorker::knownRevisions(size_t index)
{
    std::promise<Revisions> answer;
    std::future<Revisions> future = answer.get_future();
    if (!m_queue.push(RevisionsWanted{index, &answer}))
        return fail(ErrorKind::Cancelled, u"the fetch was stopped"_s);
    return future.get();
}

Result<void> FetchWorker::take(Provider &provider, const Task &task, std::vector<RawContact> raw,
                               std::vector<UnreadableItem> &unreadable)
{
    FetchedBatch batch{task.index, {}};
    batch.records.reserve(raw.size());
    for (RawContact &item : raw) {
        Result<Contact> contact = provider.normalise(item);
        if (!contact) {
            unreadable.push_back({item.remoteId, contact.error()});
            continue;
        }
        IncomingRecord record;
        record.contact = normalise(std::move(*contact), m_phones->region());
        record.keys = matchKeys(record.contact, *m_phones);
        record.remoteId = std::move(item.remoteId);
        record.revision = std::move(item.revision);
        record.raw = std::move(item.bytes);
        record.modified = item.modified;
        batch.records.push_back(std::move(record));
    }
    if (!m_queue.push(std::move(batch)))
        return fail(ErrorKind::Cancelled, u"the fetch was stopped"_s);
    return {};
}

Result<QStringList> FetchWorker::confirmedAbsent(Provider &provider, const Task &task,
                                                 const QHash<QString, QString> &listed)
{
    const Revisions known = knownRevisions(task.index);
    if (!known)
        return known.failure();
    QStringList missing;
    for (auto it = known->keyBegin(); it != known->keyEnd(); ++it) {
        if (!listed.contains(*it))
            missing.append(*it);
    }
    if (missing.isEmpty())
        return missing;

    const Result<QHash<QString, QString>> second = provider.list(task.book.remoteId, m_progress);
    if (!second)
        return second.failure();
    missing.removeIf([&second](const QString &id) { return second->contains(id); });
    return missing;
}

} // namespace warden
