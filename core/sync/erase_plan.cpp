#include "core/sync/erase_plan.h"

#include "core/store/tables.h"
#include "core/sync/book_part.h"
#include "core/sync/change_text.h"
#include "core/sync/plan_json.h"

#include <algorithm>

namespace warden {

namespace {

PlanItem removal(const Record &record)
{
    PlanItem item = bookItem(record);
    item.action = ItemAction::Remove;
    item.isIrreversible = true;
    PlannedWrite write = bookWrite(record, ChangeAction::Remove);
    write.changes = describeChanges(record.contact, Contact{}, filledFields(record.contact));
    item.writes.push_back(std::move(write));
    return item;
}

PlanItem left(const Record &record, ItemReason reason)
{
    PlanItem item = bookItem(record);
    item.action = ItemAction::Skip;
    item.reason = reason;
    return item;
}

} // namespace

Result<Plan> planErasure(Store &store, const PersonId &person, const std::vector<BookId> &keep,
                         const QHash<BookId, Error> &failures)
{
    const Result<std::vector<Record>> records = store.records().ofPerson(person);
    if (!records)
        return records.failure();
    Plan plan;
    plan.erases = person;
    for (const Record &record : *records) {
        if (record.isAbsent || record.isErased)
            continue;
        const Result<Book> book = store.books().get(record.book);
        if (!book)
            return book.failure();
        auto part = std::ranges::find(plan.routes, record.book, &RoutePlan::to);
        if (part == plan.routes.end())
            part = plan.routes.insert(part, bookPart(*book));
        if (std::ranges::find(keep, record.book) != keep.end()) {
            part->items.push_back(left(record, ItemReason::KeptByPerson));
        } else if (failures.contains(record.book)) {
            part->unavailable = failures.value(record.book);
            continue;
        } else if (!book->isWritable || !book->capabilities.canRemove) {
            part->items.push_back(left(record, ItemReason::DestinationCannot));
        } else {
            part->items.push_back(removal(record));
        }
        countItem(part->counts, part->items.back());
    }
    return plan;
}

std::vector<BookId> booksThatKeep(const Plan &plan)
{
    std::vector<BookId> books;
    for (const RoutePlan &part : plan.routes) {
        const bool isLeft =
            part.unavailable || std::ranges::any_of(part.items, [](const auto &item) {
                return item.action == ItemAction::Skip;
            });
        if (isLeft)
            books.push_back(part.to);
    }
    return books;
}

} // namespace warden
