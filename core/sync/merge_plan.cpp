#include "core/sync/merge_plan.h"

#include "core/contacts/merge_duplicates.h"
#include "core/store/tables.h"
#include "core/sync/book_part.h"
#include "core/sync/change_text.h"

#include <algorithm>
#include <functional>
#include <tuple>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

Result<qint64> linksOf(Store &store, const std::vector<Route> &routes, const Record &record)
{
    qint64 count = 0;
    for (const Route &route : routes) {
        if (route.from != record.book && route.to != record.book)
            continue;
        const Result<std::optional<Link>> link = store.links().findByRecord(route.id, record.id);
        if (!link)
            return link.failure();
        count += link->has_value();
    }
    return count;
}

// In how many books the person is still there, and how many routes know them. It is the same in
// each book, and less once the person was merged into another one somewhere.
Result<qint64> weightOf(Store &store, const std::vector<Route> &routes, const PersonId &person)
{
    const Result<std::vector<Record>> records = store.records().ofPerson(person);
    if (!records)
        return records.failure();
    qint64 weight = 0;
    for (const Record &record : *records) {
        if (record.isAbsent || record.isErased)
            continue;
        const Result<qint64> links = linksOf(store, routes, record);
        if (!links)
            return links.failure();
        weight += 1 + *links;
    }
    return weight;
}

struct Candidate
{
    Record record;
    qint64 weight;
    qint64 links;
};

bool staysRather(const Candidate &a, const Candidate &b)
{
    const auto rank = [](const Candidate &each) {
        return std::tuple(-each.weight, each.record.person.value(), -each.links,
                          -filledFields(each.record.contact).count());
    };
    return rank(a) < rank(b);
}

PlanItem itemOf(const Record &record, ItemAction action, ChangeAction change)
{
    PlanItem item = bookItem(record);
    item.action = action;
    item.writes.push_back(bookWrite(record, change));
    return item;
}

PlanItem update(const Record &record, const Contact &merged)
{
    PlanItem item = itemOf(record, ItemAction::Update, ChangeAction::Update);
    PlannedWrite &write = item.writes.front();
    write.contact = merged;
    write.fields = write.leaving = differingFields(record.contact, merged);
    write.changes = describeChanges(record.contact, merged, write.fields);
    return item;
}

PlanItem removal(const Record &record, const Capabilities &capabilities)
{
    PlanItem item = itemOf(record, ItemAction::Remove, ChangeAction::Remove);
    item.isIrreversible = !capabilities.canRestore;
    item.writes.front().changes =
        describeChanges(record.contact, Contact{}, filledFields(record.contact));
    return item;
}

Result<void> checkUnchanged(const std::vector<Record> &records, const DuplicatesMerge &merge)
{
    for (const DuplicatesMerge::Member &member : merge.members) {
        const auto now = std::ranges::find(records, member.record, &Record::id);
        if (now == records.end() || now->changeNumber != member.changeNumber)
            return fail(ErrorKind::Stale, u"a contact changed since it was shown"_s);
    }
    return {};
}

using Places = QHash<Field, std::vector<size_t>>;

Result<Places> placesOf(const std::vector<const Record *> &records,
                        const QHash<Field, std::vector<RecordId>> &chosen)
{
    Places places;
    for (auto choice = chosen.begin(); choice != chosen.end(); ++choice) {
        std::vector<size_t> &holders = places[choice.key()];
        for (size_t i = 0; i < records.size(); ++i) {
            if (std::ranges::find(choice.value(), records[i]->id) != choice.value().end())
                holders.push_back(i);
        }
        if (holders.empty() || holders.size() != choice.value().size())
            return fail(ErrorKind::Usage, ErrorReason::NotKnownHere, fieldName(choice.key()));
    }
    return places;
}

// Whose values are taken first: of whom most is known.
std::vector<const Record *> fullestFirst(const std::vector<Record> &records)
{
    std::vector<const Record *> ordered;
    for (const Record &record : records)
        ordered.push_back(&record);
    std::ranges::stable_sort(ordered, std::greater(), [](const Record *record) {
        return filledFields(record->contact).count();
    });
    return ordered;
}

} // namespace

Result<std::vector<Record>> recordsToMerge(Store &store, const std::vector<RecordId> &ids)
{
    const Result<std::vector<Route>> routes = store.routes().all();
    if (!routes)
        return routes.failure();
    std::vector<Candidate> candidates;
    for (const RecordId &id : ids) {
        Result<Record> record = store.records().get(id);
        if (!record && record.error().reason != ErrorReason::NotFound)
            return record.failure();
        if (!record || record->isAbsent || record->isErased)
            return fail(ErrorKind::Stale, u"a contact is gone"_s);
        const bool isKnown = std::ranges::any_of(
            candidates, [&id](const Candidate &each) { return each.record.id == id; });
        if (isKnown || (!candidates.empty() && candidates.front().record.book != record->book))
            return fail(ErrorKind::Usage, ErrorReason::NotKnownHere, id.value());
        const Result<qint64> weight = weightOf(store, *routes, record->person);
        const Result<qint64> links = linksOf(store, *routes, *record);
        if (!weight || !links)
            return weight ? links.failure() : weight.failure();
        candidates.push_back({std::move(*record), *weight, *links});
    }
    std::ranges::stable_sort(candidates, staysRather);
    std::vector<Record> records;
    for (Candidate &candidate : candidates)
        records.push_back(std::move(candidate.record));
    return records;
}

Result<MergedRecords> mergeRecords(const std::vector<Record> &records, const Book &book,
                                   const QHash<Field, std::vector<RecordId>> &chosen)
{
    const std::vector<const Record *> ordered = fullestFirst(records);
    const Result<Places> places = placesOf(ordered, chosen);
    if (!places)
        return places.failure();
    std::vector<const Contact *> contacts;
    for (const Record *record : ordered)
        contacts.push_back(&record->contact);
    MergedRecords merged{.contact = mergedContact(contacts, *places)};
    merged.contact.uid = records.front().contact.uid;
    merged.contact.kind = records.front().contact.kind;
    const Capabilities &can = book.capabilities;
    merged.withoutRoom =
        (filledFields(merged.contact) - can.fields) | beyondLimits(merged.contact, can.limits);
    for (auto choice = places->begin(); choice != places->end(); ++choice) {
        if (choice.value().size() == 1)
            merged.withoutRoom.remove(choice.key()); // the book has it as it is
    }
    return merged;
}

Result<Plan> planMerge(Store &store, const DuplicatesMerge &merge)
{
    if (merge.members.size() < 2)
        return fail(ErrorKind::Usage, ErrorReason::NotKnownHere);
    std::vector<RecordId> ids;
    for (const DuplicatesMerge::Member &member : merge.members)
        ids.push_back(member.record);
    const Result<std::vector<Record>> records = recordsToMerge(store, ids);
    if (!records)
        return records.failure();
    if (Result<void> unchanged = checkUnchanged(*records, merge); !unchanged)
        return unchanged.failure();
    const Result<Book> book = store.books().get(records->front().book);
    if (!book)
        return book.failure();
    const Capabilities &can = book->capabilities;
    if (!book->isWritable || !can.canUpdate || !can.canRemove)
        return fail(ErrorKind::Usage, ErrorReason::ReadOnly, book->name);

    const Result<MergedRecords> merged = mergeRecords(*records, *book, merge.chosen);
    if (!merged)
        return merged.failure();
    if (!merged->withoutRoom.isEmpty())
        return fail(ErrorKind::Invalid, ErrorReason::TooLarge, book->name);

    Plan plan;
    plan.isMerge = true;
    RoutePlan part = bookPart(*book);
    if (!differingFields(records->front().contact, merged->contact).isEmpty())
        part.items.push_back(update(records->front(), merged->contact));
    for (size_t i = 1; i < records->size(); ++i)
        part.items.push_back(removal((*records)[i], can));
    for (const PlanItem &item : part.items)
        countItem(part.counts, item);
    const Result<qint64> size = store.records().count(book->id);
    if (!size)
        return size.failure();
    part.sourceSize = part.destinationSize = *size;
    plan.routes.push_back(std::move(part));
    return plan;
}

} // namespace warden
