#include "core/sync/book_part.h"

namespace warden {

RoutePlan bookPart(const Book &book)
{
    RoutePlan part;
    part.route = RouteId::create();
    part.routeName = book.name;
    part.from = part.to = book.id;
    return part;
}

PlanItem bookItem(const Record &record)
{
    PlanItem item;
    item.person = record.person;
    item.name = displayName(record.contact);
    item.destination = record.id;
    item.destinationChange = record.changeNumber;
    return item;
}

PlannedWrite bookWrite(const Record &record, ChangeAction action)
{
    PlannedWrite write;
    write.id = PlanItemId::create();
    write.idempotencyKey = newUuid();
    write.side = Side::Destination;
    write.action = action;
    write.record = record.id;
    write.remoteId = record.remoteId;
    write.revision = record.revision;
    write.current = record.raw;
    write.contact = record.contact;
    return write;
}

} // namespace warden
