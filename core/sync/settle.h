#pragma once

#include "core/store/store.h"
#include "core/sync/plan.h"
#include "core/sync/plan_material.h"

#include <span>

namespace warden {

// Takes over into the store what was written: records as read back, links with new bases. Called in
// the transaction that marks the journal item as done, so that both are true or neither.
class Settler
{
public:
    Settler(Store &store, const Route &route, PlanMaterial &material, bool isUndo,
            bool destinationIsReceiver, FieldHashing hashing);

    struct Written
    {
        PlanItem &item;
        const PlannedWrite &write;
    };
    // What one call to one side has written. `now` are the items as the service holds them, in the
    // same order; unused for removals and hooks.
    Result<void> recordsWritten(Side side, std::span<const Written> written,
                                std::vector<IncomingRecord> now);
    // After the last write of the item.
    Result<void> itemDone(const PlanItem &item);

    Result<void> relink(const Relink &relink);
    // Takes note of what is gone on one side of an item that is left as it is: no later plan looks
    // at it again before one of them changes. The bases stay, so that news since then stay news.
    Result<void> absenceSeen(const PlanItem &item);

private:
    Result<void> recordRemoved(const BookId &book, const RecordId &record, const QString &remoteId);
    Result<void> putLink(const PlanItem &item);
    Result<void> putLinkToReceiver(const PlanItem &item);
    Result<void> settleUndo(const PlanItem &item);
    Result<void> put(const Link &link);
    Result<std::optional<Link>> linkOfUndone(const PlanItem &item, const PlannedWrite &write,
                                             const Record &written);
    Link linkFor(const LinkId &id, const PersonId &person) const;

    Store &m_store;
    const Route &m_route;
    PlanMaterial &m_material;
    const bool m_isUndo;
    const bool m_destinationIsReceiver;
    const FieldHashing m_hashing;
};

} // namespace warden
