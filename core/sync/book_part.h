#pragma once

#include "core/store/connection.h"
#include "core/store/record.h"
#include "core/sync/plan.h"

// Of plans that no route makes: who erases or merges acts on an address book itself.
namespace warden {

// A book's part of the run; an id of its own stands for the route.
RoutePlan bookPart(const Book &book);

// The contact that it is about, as it was planned with; no writes yet.
PlanItem bookItem(const Record &record);

// A change to that contact, as it is there now.
PlannedWrite bookWrite(const Record &record, ChangeAction action);

} // namespace warden
