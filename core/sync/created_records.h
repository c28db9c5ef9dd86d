#pragma once

#include "core/permissions/approved_change.h"
#include "core/store/store.h"

#include <QHash>
#include <QSet>

#include <functional>

namespace warden {

// The contacts of a book by what a create of ours may have left: the name that we proposed (as the
// remote id, its file name or the UID) or, where a service made a name of its own, the same
// content.
class CreatedRecords
{
public:
    static Result<CreatedRecords> load(Store &store, const BookId &book);

    // Empty where the create didn't arrive. A record is given out once, and by its content alone
    // only where it is free: two people may be alike, and one of them be somebody's already.
    using IsFree = std::function<Result<bool>(const RecordId &)>;
    Result<RecordId> take(const OutgoingChange &change, const IsFree &isFree);

private:
    QHash<QString, RecordId> m_byName;
    QMultiHash<QByteArray, RecordId> m_byContent;
    QSet<RecordId> m_taken;
};

} // namespace warden
