#pragma once

#include "core/alerts/alert.h"
#include "core/database/database.h"

namespace warden {

// What an alert is about, with the values that its first event says itself. Others, which are only
// in what the service sent beside it, or whose event can't be read here, are left empty: they may
// be anything, a contact's as well.
Result<std::vector<AlertGroup>> saidGroup(Database &database, const Alert &alert);

} // namespace warden
