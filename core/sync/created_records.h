#pragma once

#include "core/store/connection.h"
#include "core/store/store.h"

#include <QHash>
#include <QSet>

#include <functional>

namespace warden {

// The contacts of a book by what a create of ours may have left: the name that we proposed (as the
// remote id, its file name or the UID) or, where a service makes names of its own, the content of a
// contact that wasn't known before the run.
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
    QHash<QString, RecordId> m_byName;
    QMultiHash<QByteArray, RecordId> m_byContent;
    QSet<RecordId> m_taken;
};

} // namespace warden
