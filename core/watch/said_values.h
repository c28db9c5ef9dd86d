#pragma once

#include "core/alerts/alert.h"
#include "core/database/database.h"
#include "core/events/event.h"

namespace warden {

// The event that an alert begins with; nothing where it can't be read here.
Result<std::optional<Event>> firstEventOf(Database &database, const Alert &alert);

// What an alert is about, with the values that its first event says itself. Others, which are only
// in what the service sent beside it, or whose event can't be read here, are left empty: they may
// be anything, a contact's as well.
std::vector<AlertGroup> saidGroup(const Alert &alert, const std::optional<Event> &first);

} // namespace warden
