#include "core/store/tables.h"
#include "core/sync/prepare_plan.h"
#include "core/sync/sync_engine.h"
#include "core/sync/undo_plan.h"

#include <algorithm>

namespace warden {

namespace {

void leaveOut(RoutePlan &part, const Error &error)
{
    part.unavailable = error;
    part.items.clear();
    part.counts = {};
}

// Parts that may not be written now are left out, and say why. It is the error where nothing else
// would be written.
Result<void> leaveOutBarred(Plan &plan, const SyncEngine::BookRule &rule)
{
    std::optional<Error> first;
    for (RoutePlan &part : plan.routes) {
        std::optional<Error> found;
        for (const BookId &book : booksWrittenBy(part)) {
            const Result<std::optional<Error>> barred = rule(book);
            if (!barred)
                return barred.failure();
            if (*barred && !found)
                found = *barred;
        }
        if (!found)
            continue;
        leaveOut(part, *found);
        if (!first)
            first = found;
    }
    return first && plan.isEmpty() ? fail(*first) : Result<void>();
}

} // namespace

Result<PreparedPlan> SyncEngine::planUndo(const RunId &id, const BookRule &rule, const Actor &actor,
                                          Progress &progress)
{
    const Result<Run> known = m_store.runs().get(id);
    if (!known) {
        return known.error().reason == ErrorReason::NotFound
                   ? fail(ErrorKind::Usage, ErrorReason::RunUnknown)
                   : known.failure();
    }
    const Result<std::vector<JournalItem>> journal = m_store.journal().ofRun(id);
    if (!journal)
        return journal.failure();
    std::vector<BookId> books;
    for (const JournalItem &item : *journal) {
        if (std::ranges::find(books, item.book) == books.end())
            books.push_back(item.book);
    }
    const Result<Fetched> fetched = fetch(books, actor, progress);
    if (!fetched)
        return fetched.failure();

    const Result<Run> run = m_store.runs().get(id); // the fetch may have recovered it
    if (!run)
        return run.failure();
    BeforeImages images(m_store, m_providers, m_region);
    Result<Plan> plan = warden::planUndo(m_store, images, *run);
    if (!plan)
        return plan.failure();
    for (RoutePlan &part : plan->routes) {
        for (const BookId &book : {part.from, part.to}) {
            if (fetched->failures.contains(book))
                leaveOut(part, fetched->failures.value(book));
        }
    }
    if (Result<void> left = leaveOutBarred(*plan, rule); !left)
        return left.failure();
    return prepare(m_store, images, std::move(*plan));
}

} // namespace warden
