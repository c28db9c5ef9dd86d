#include "core/session/out_of_reach.h"

#include <algorithm>

namespace warden {

std::vector<OutOfReach> outOfReach(const ErasurePlan &erasure)
{
    using Why = OutOfReach::Why;
    std::vector<OutOfReach> all;
    for (const RoutePlan &part : erasure.plan.routes) {
        for (const PlanItem &item : part.items) {
            if (item.action == ItemAction::Skip)
                all.push_back({.why = Why::LeftThere,
                               .book = part.to,
                               .name = part.routeName,
                               .reason = item.reason});
        }
        if (part.unavailable)
            all.push_back({.why = Why::Unavailable,
                           .book = part.to,
                           .name = part.routeName,
                           .error = part.unavailable});
    }
    for (const ContactDestination &destination : erasure.ledger.destinations) {
        if (!destination.isReceiver)
            continue;
        OutOfReach receiver{
            .why = Why::OnlyReceived, .book = destination.book, .name = destination.bookName};
        for (const SentField &field : destination.fields)
            receiver.keptUntil = std::max(receiver.keptUntil, field.keptUntil);
        all.push_back(receiver);
    }
    return all;
}

const ContactDestination *destinationOf(const ErasurePlan &erasure, const BookId &book)
{
    const auto &all = erasure.ledger.destinations;
    const auto found = std::ranges::find(all, book, &ContactDestination::book);
    return found == all.end() ? nullptr : &*found;
}

} // namespace warden
