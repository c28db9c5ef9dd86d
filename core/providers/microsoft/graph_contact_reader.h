#pragma once

#include "core/contacts/contact.h"

namespace warden::graph {

// A contact of Graph v1.0 (the resource type "contact") in the model. Damaged where it isn't JSON
// or a property has another type than it should: read as empty, it would pass for cleared.
Result<Contact> readContact(QByteArrayView json);

} // namespace warden::graph
