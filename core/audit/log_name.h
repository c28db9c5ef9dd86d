#pragma once

#include "core/database/database.h"

namespace warden {

// What audit.db says of whose log it is; empty where it says nothing. Nothing is proved by it.
Result<QString> logOrigin(Database &database);
Result<QByteArray> logVerifierKey(Database &database); // as signed_note.h has them

} // namespace warden
