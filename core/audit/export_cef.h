#pragma once

#include "core/audit/audit_query.h"

namespace warden {

// A line of ArcSight's Common Event Format, version 0: a header of seven fields, then keys of its
// extension dictionary. `json` is the leaf's bytes; they stand in cs6, their hash in cs1.
QByteArray cefLine(const AuditRow &row, const QByteArray &json);

} // namespace warden
