#pragma once

#include "core/sync/created_records.h"
#include "core/sync/provider_source.h"

namespace warden {

// What the writes of an interrupted run left in books that were fetched since.
class WrittenRecords
{
public:
    WrittenRecords(Store &store, const ProviderSource &providers, const Run &run,
                   const std::vector<JournalItem> &items);

    struct Found
    {
        std::optional<Record> record = {}; // nothing: the write left none
        bool isKnown = true;               // false: nobody can tell now, so nothing is concluded
    };
    // A creation is found by the name that we proposed; where the service makes names of its own,
    // by the mark that it carries or, where the service has no such mark, by its content.
    Result<Found> find(const JournalItem &item, const Book &book, Progress &progress);

private:
    using Marks = std::optional<FoundCreations>; // nothing where the service has no marks

    Result<Found> findByMark(const Marks &marks, const JournalItem &item);
    Result<Found> findByNameOrContent(const JournalItem &item, const Book &book);
    Result<Marks> askForMarks(const Book &book, Progress &progress);
    Result<void> loadWhatIsTaken();
    Result<bool> isFree(const RecordId &id, const BookId &book);

    Store &m_store;
    const ProviderSource &m_providers;
    const RunId m_run;
    const QDateTime m_lastKnown;            // of the run: its end where it came to one
    QHash<BookId, QStringList> m_creations; // that were sent and not heard of
    QHash<BookId, CreatedRecords> m_created;
    QHash<BookId, Result<Marks>> m_marks;
    std::optional<std::vector<Route>> m_routes; // all, once they are asked for
    QHash<BookId, QSet<QString>> m_done;        // remote ids that writes of the run ended in
};

} // namespace warden
