#pragma once

#include "core/contacts/contact.h"
#include "core/permissions/approved_change.h"

#include <QJsonObject>

namespace warden::graph {

// The properties of these fields as Graph takes them, empty ones as null or an empty list. What
// capabilities() has no room for isn't in them, and neither is a birthday that isn't a whole date:
// what stands there already stays.
QJsonObject properties(const Contact &contact, const FieldSet &fields);

// What is posted for a creation, with the mark that it is found by again. An item to give back
// keeps what the model doesn't know of it.
Result<QJsonObject> creation(const OutgoingChange &change);

// What is patched for an update: the properties that come out otherwise than they are, collections
// whole. Empty where nothing would change.
Result<QJsonObject> patch(const OutgoingChange &change);

} // namespace warden::graph
