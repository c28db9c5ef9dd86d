#pragma once

#include "core/database/migration.h"

#include <span>

namespace warden {

// contacts.db, version by version: docs/file-formats/contacts-db.md says what each column holds.
std::span<const Migration> storeMigrations();

} // namespace warden
