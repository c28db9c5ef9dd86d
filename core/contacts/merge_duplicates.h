#pragma once

#include "core/contacts/contact.h"

#include <QHash>

#include <vector>

namespace warden {

// Fields that may hold several values: of these a merge keeps all by default.
FieldSet fieldsWithSeveralValues();

// What several contacts of one address book become, of which the first one stays: of lists all
// values, each once; notes one below the other; of what there is once the first one's value, or the
// next one's where it has none. A field in `chosen` gets only what the contacts at these places
// have of it, one or more.
Contact mergedContact(const std::vector<const Contact *> &contacts,
                      const QHash<Field, std::vector<size_t>> &chosen = {});

} // namespace warden
