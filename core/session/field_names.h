#pragma once

#include "core/contacts/field.h"

#include <QJsonArray>

namespace warden {

// Each by its name, for events and reports.
QJsonArray namesOf(const FieldSet &fields);

} // namespace warden
