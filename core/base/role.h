#pragma once

#include "core/base/result.h"

namespace warden {

// What an operator may do follows from the role: permissions/permission.cpp has the table, and
// vault/ gives each role its keys (an Auditor has the audit key alone).
enum class Role { Owner, Administrator, SyncOperator, Auditor };

QString roleName(Role role); // "owner", "administrator", "sync_operator", "auditor"
Result<Role> roleFromName(const QString &name);

} // namespace warden
