#include "core/sync/merge_plan.h"

#include "core/contacts/merge_duplicates.h"
#include "core/store/tables.h"
#include "core/sync/change_text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

Result<qint64> linksOf(Store &store, const Record &record)
{
    const Result<std::vector<Route>> routes = store.routes().all();
    if (!routes)
        return routes.failure();
    qint64 count = 0;
    for (const Route &route : *routes) {
        if (route.from != record.book && route.to != record.book)
            continue;
        const Result<std::optional<Link>> link = store.links().findByRecord(route.id, record.id);
        if (!link)
            return link.failure();
        count += link->has_value();
    }
    return count;
}

PlanItem itemOf(const Record &record, ItemAction action, ChangeAction change)
{
    PlanItem item;
    item.person = record.person;
    item.name = displayName(record.contact);
    item.action = action;
    item.destination = record.id;
    item.destinationChange = record.changeNumber;
    PlannedWrite write;
    write.id = PlanItemId::create();
    write.idempotencyKey = newUuid();
    write.side = Side::Destination;
    write.action = change;
    write.record = record.id;
    write.remoteId = record.remoteId;
    write.revision = record.revision;
    write.current = record.raw;
    write.contact = record.contact;
    item.writes.push_back(std::move(write));
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

// No route does this: an id of its own stands for the book's part of the run.
RoutePlan partOf(const Book &book)
{
    RoutePlan part;
    part.route = RouteId::create();
    part.routeName = book.name;
    part.from = part.to = book.id;
    return part;
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

Result<QHash<Field, size_t>> placesChosen(const std::vector<Record> &records,
                                          const QHash<Field, RecordId> &chosen)
{
    QHash<Field, size_t> places;
    for (auto choice = chosen.begin(); choice != chosen.end(); ++choice) {
        const auto record = std::ranges::find(records, choice.value(), &Record::id);
        if (record == records.end())
            return fail(ErrorKind::Usage, ErrorReason::NotKnownHere, choice.value().value());
        places.insert(choice.key(), static_cast<size_t>(record - records.begin()));
    }
    return places;
}

} // namespace

Result<std::vector<Record>> recordsToMerge(Store &store, const std::vector<RecordId> &ids)
{
    struct Candidate
    {
        Record record;
        qint64 links;
    };
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
        const Result<qint64> links = linksOf(store, *record);
        if (!links)
            return links.failure();
        candidates.push_back({std::move(*record), *links});
    }
    std::ranges::stable_sort(candidates, [](const Candidate &a, const Candidate &b) {
        const auto rank = [](const Candidate &each) {
            return std::pair(each.links, filledFields(each.record.contact).count());
        };
        return rank(a) > rank(b);
    });
    std::vector<Record> records;
    for (Candidate &candidate : candidates)
        records.push_back(std::move(candidate.record));
    return records;
}

FieldSet withoutRoom(const Book &book, const Contact &merged)
{
    const Capabilities &can = book.capabilities;
    return (filledFields(merged) - can.fields) | beyondLimits(merged, can.limits);
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
    const Result<QHash<Field, size_t>> chosen = placesChosen(*records, merge.chosen);
    if (!chosen)
        return chosen.failure();
    const Result<Book> book = store.books().get(records->front().book);
    if (!book)
        return book.failure();
    const Capabilities &can = book->capabilities;
    if (!book->isWritable || !can.canUpdate || !can.canRemove)
        return fail(ErrorKind::Usage, ErrorReason::ReadOnly, book->name);

    std::vector<const Contact *> contacts;
    for (const Record &record : *records)
        contacts.push_back(&record.contact);
    const Contact merged = mergedContact(contacts, *chosen);
    FieldSet lost = withoutRoom(*book, merged);
    for (auto choice = chosen->begin(); choice != chosen->end(); ++choice)
        lost.remove(choice.key()); // held there already
    if (!lost.isEmpty())
        return fail(ErrorKind::Invalid, ErrorReason::TooLarge, book->name);

    Plan plan;
    plan.isMerge = true;
    RoutePlan part = partOf(*book);
    if (!differingFields(records->front().contact, merged).isEmpty())
        part.items.push_back(update(records->front(), merged));
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
