#include "core/store/tables.h"
#include "core/sync/before_images.h"
#include "core/sync/erase_plan.h"
#include "core/sync/prepare_plan.h"
#include "core/sync/sync_engine.h"

#include <algorithm>

namespace warden {

Result<PreparedPlan> SyncEngine::planErasure(const PersonId &person,
                                             const std::vector<BookId> &keep, const Actor &actor,
                                             Progress &progress)
{
    const Result<std::vector<Record>> records = m_store.records().ofPerson(person);
    if (!records)
        return records.failure();
    std::vector<BookId> books;
    for (const Record &record : *records) {
        const bool isAsked = !record.isAbsent &&
                             std::ranges::find(keep, record.book) == keep.end() &&
                             std::ranges::find(books, record.book) == books.end();
        if (isAsked)
            books.push_back(record.book);
    }
    const Result<Fetched> fetched = fetch(books, actor, progress);
    if (!fetched)
        return fetched.failure();
    Result<Plan> plan = warden::planErasure(m_store, person, keep, fetched->failures);
    if (!plan)
        return plan.failure();
    BeforeImages images(m_store, m_providers, m_region);
    return prepare(m_store, images, std::move(*plan));
}

} // namespace warden
