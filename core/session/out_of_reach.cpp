#include "core/session/out_of_reach.h"

#include "core/session/former_places.h"

#include <algorithm>

namespace warden {

namespace {

// Of books that have the contact, or that it was sent to.
void addFormerPlaces(std::vector<OutOfReach> &all, const ConnectionView &view,
                     const ErasurePlan &erasure)
{
    for (const BookView &each : view.books) {
        if (!destinationOf(erasure, each.book.id))
            continue;
        for (const FormerPlace &former : formerPlaces(view.connection))
            all.push_back({.why = OutOfReach::Why::FormerPlace,
                           .book = each.book.id,
                           .name = each.book.name,
                           .place = former.account,
                           .until = former.until});
    }
}

} // namespace

std::vector<OutOfReach> outOfReach(const ErasurePlan &erasure,
                                   const std::vector<ConnectionView> &connections)
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
    for (const ConnectionView &view : connections)
        addFormerPlaces(all, view, erasure);
    return all;
}

const ContactDestination *destinationOf(const ErasurePlan &erasure, const BookId &book)
{
    const auto &all = erasure.ledger.destinations;
    const auto found = std::ranges::find(all, book, &ContactDestination::book);
    return found == all.end() ? nullptr : &*found;
}

} // namespace warden
