#include "core/sync/written_records.h"

#include "core/store/tables.h"

namespace warden {

WrittenRecords::WrittenRecords(Store &store, const ProviderSource &providers, const Run &run,
                               const std::vector<JournalItem> &items)
    : m_store(store), m_providers(providers), m_run(run.id),
      m_lastKnown(run.endedAt.isValid() ? run.endedAt : run.startedAt)
{
    for (const JournalItem &item : items) {
        if (item.state == JournalState::Sent && item.change.action == ChangeAction::Create)
            m_creations[item.book].append(item.change.item.value());
    }
}

Result<WrittenRecords::Found> WrittenRecords::find(const JournalItem &item, const Book &book,
                                                   Progress &progress)
{
    if (item.change.action != ChangeAction::Create) {
        Result<std::optional<Record>> record =
            m_store.records().find(item.book, item.change.remoteId);
        if (!record)
            return record.failure();
        return Found{std::move(*record)};
    }
    if (book.capabilities.proposesIds || item.state != JournalState::Sent)
        return findByNameOrContent(item, book);
    if (!m_marks.contains(book.id))
        m_marks.insert(book.id, askForMarks(book, progress));
    const Result<Marks> &marks = *m_marks.constFind(book.id);
    if (!marks && marks.error().kind == ErrorKind::Cancelled)
        return marks.failure();
    if (!marks)
        return Found{.isKnown = false};
    return *marks ? findByMark(*marks, item) : findByNameOrContent(item, book);
}

Result<WrittenRecords::Marks> WrittenRecords::askForMarks(const Book &book, Progress &progress)
{
    const Result<Connection> connection = m_store.connections().get(book.connection);
    if (!connection)
        return connection.failure();
    const Result<std::unique_ptr<Provider>> provider = m_providers(*connection);
    if (!provider)
        return provider.failure();
    return (*provider)->created(book.remoteId, m_creations.value(book.id), progress);
}

// What the service has and the last fetch didn't bring yet is settled after the next one.
Result<WrittenRecords::Found> WrittenRecords::findByMark(const Marks &marks,
                                                         const JournalItem &item)
{
    const QString remoteId = marks->remoteIds.value(item.change.item.value());
    if (remoteId.isEmpty()) {
        const qint64 passed = m_lastKnown.secsTo(m_store.clock()());
        return Found{.isKnown = passed >= marks->mostDelay.count()};
    }
    Result<std::optional<Record>> record = m_store.records().find(item.book, remoteId);
    if (!record)
        return record.failure();
    const bool isFetched = record->has_value();
    return Found{std::move(*record), isFetched};
}

Result<WrittenRecords::Found> WrittenRecords::findByNameOrContent(const JournalItem &item,
                                                                  const Book &book)
{
    if (!m_created.contains(item.book)) {
        Result<CreatedRecords> created = CreatedRecords::load(m_store, book, m_run);
        if (!created)
            return created.failure();
        m_created.insert(item.book, *created);
        if (const Result<void> loaded = loadWhatIsTaken(); !loaded)
            return loaded.failure();
    }
    const Result<RecordId> id = m_created[item.book].take(
        item, [&](const RecordId &record) { return isFree(record, item.book); });
    if (!id)
        return id.failure();
    if (id->isEmpty())
        return Found();
    Result<Record> record = m_store.records().get(*id);
    if (!record)
        return record.failure();
    return Found{std::move(*record)};
}

Result<void> WrittenRecords::loadWhatIsTaken()
{
    if (m_routes)
        return {};
    Result<std::vector<Route>> routes = m_store.routes().all();
    if (!routes)
        return routes.failure();
    const Result<std::vector<JournalItem>> journal = m_store.journal().ofRun(m_run);
    if (!journal)
        return journal.failure();
    for (const JournalItem &item : *journal) {
        if (item.state == JournalState::Done && !item.resultRemoteId.isEmpty())
            m_done[item.book].insert(item.resultRemoteId);
    }
    m_routes = std::move(*routes);
    return {};
}

// Several routes may write to a book, and the people of any of them may be alike.
Result<bool> WrittenRecords::isFree(const RecordId &id, const BookId &book)
{
    const Result<Record> record = m_store.records().get(id);
    if (!record)
        return record.failure();
    if (m_done.value(book).contains(record->remoteId))
        return false;
    for (const Route &route : *m_routes) {
        const Result<std::optional<Link>> link = m_store.links().findByRecord(route.id, id);
        if (!link)
            return link.failure();
        if (*link)
            return false;
    }
    return true;
}

} // namespace warden
