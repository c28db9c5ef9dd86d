#pragma once

#include "core/contacts/csv_columns.h"

#include <optional>

namespace warden {

// Gives each column whose name is known its part, slot and type.
void recogniseColumns(QList<CsvColumn> &columns);

// The part that a person means by COLUMN=FIELD.
std::optional<CsvPart> partForField(Field field);

} // namespace warden
