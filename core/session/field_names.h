#pragma once

#include "core/permissions/field_policy.h"

#include <QJsonArray>
#include <QJsonObject>

namespace warden {

// Each by its name, for events and reports.
QJsonArray namesOf(const FieldSet &fields);

// What an event says where more leaves by a policy than by the one before: `fields_added` that
// didn't leave at all, and `fields_bared` that left masked or hashed, and now leave otherwise.
void noteWidening(QJsonObject &details, const FieldPolicy &now, const FieldPolicy &before);

} // namespace warden
