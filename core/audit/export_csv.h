#pragma once

#include "core/audit/audit_query.h"

namespace warden {

// RFC 4180, with nothing that a spreadsheet would take for a formula.
QByteArray csvHeader();
QByteArray csvLine(const AuditRow &row);

} // namespace warden
