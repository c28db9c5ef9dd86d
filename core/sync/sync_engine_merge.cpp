#include "core/store/tables.h"
#include "core/sync/before_images.h"
#include "core/sync/merge_plan.h"
#include "core/sync/prepare_plan.h"
#include "core/sync/sync_engine.h"

#include <algorithm>

namespace warden {

// What one person may not remove alone waits for a second one. A limit of a route's doesn't count
// here: who merges has seen each of the contacts.
Result<PreparedPlan> SyncEngine::planMerge(const DuplicatesMerge &merge, const Actor &actor,
                                           Progress &progress)
{
    std::vector<BookId> books;
    for (const DuplicatesMerge::Member &member : merge.members) {
        const Result<Record> record = m_store.records().get(member.record);
        if (record && std::ranges::find(books, record->book) == books.end())
            books.push_back(record->book);
        else if (!record && record.error().reason != ErrorReason::NotFound)
            return record.failure();
    }
    const Result<Fetched> fetched = fetch(books, actor, progress);
    if (!fetched)
        return fetched.failure();
    for (const BookId &book : books) {
        if (fetched->failures.contains(book))
            return fail(fetched->failures.value(book));
    }
    Result<Plan> plan = warden::planMerge(m_store, merge);
    if (!plan)
        return plan.failure();
    RoutePlan &part = plan->routes.front();
    if (m_onePerson && part.counts.removed > *m_onePerson)
        part.holds.push_back(HoldReason::SecondPersonNeeded);
    BeforeImages images(m_store, m_providers, m_region);
    return prepare(m_store, images, std::move(*plan));
}

} // namespace warden
