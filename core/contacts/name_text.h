#pragma once

#include "core/contacts/contact.h"

namespace warden {

// A name as one reads it, made of its parts: "Dr. Ada King Lovelace". Empty where it has none.
QString nameOfParts(const Name &name);

// Whether `name` tells all that `other` does: the same parts and more, and the same whole, unless
// the whole is only made of its parts.
bool tellsAllOf(const Name &name, const Name &other);

} // namespace warden
