#pragma once

#include "core/audit/audit_query.h"

namespace warden {

// An event of the Open Cybersecurity Schema Framework 1.3.0 as a line of JSON: see ocsf_mapping.h.
// `json` is the leaf's bytes; they stand in raw_data.
QByteArray ocsfLine(const AuditRow &row, const QByteArray &json);

} // namespace warden
