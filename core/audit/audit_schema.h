#pragma once

#include "core/database/migration.h"

#include <span>

namespace warden {

// audit.db, documented in docs/file-formats/audit-log.md.
std::span<const Migration> auditMigrations();

} // namespace warden
