#pragma once

#include "core/store/connection.h"
#include "core/store/store.h"

#include <QHash>
#include <QSet>

#include <functional>

namespace warden {

// The contacts of a book by what a create of ours may have left: the name that we proposed (as the
// remote id, its file name or the UID) or, where a service makes names of its own, the content of a
// contact that wasn't known before the run. A service may have had no room for all that was sent,
// and written some of it in its own way.
class CreatedRecords
{
public:
    static Result<CreatedRecords> load(Store &store, const Book &book, const RunId &run);

    // Empty where the create didn't arrive. A record is given out once, and by its content alone
    // only where the create was sent and the record is free: two people may be alike, and one of
    // them be somebody's already.
    using IsFree = std::function<Result<bool>(const RecordId &)>;
    Result<RecordId> take(const JournalItem &item, const IsFree &isFree);

private:
    struct Newcomer
    {
        RecordId id = {};
        Contact contact = {};
    };
    void addNewcomer(const Record &record);
    Result<RecordId> firstFree(const std::vector<RecordId> &alike, const IsFree &isFree);

    QHash<QString, RecordId> m_byName;
    std::vector<Newcomer> m_newcomers;
    QMultiHash<QByteArray, RecordId> m_byContent;
    QMultiHash<QString, qsizetype> m_byPerson; // places in m_newcomers
    QSet<RecordId> m_taken;
};

} // namespace warden
