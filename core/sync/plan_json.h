#pragma once

#include "core/base/result.h"
#include "core/sync/plan.h"

namespace warden {

inline constexpr int planFormat = 2;

// A plan's canonical JSON (docs/file-formats/contacts-db.md): everything that a run would write,
// but for pictures (their SHA-256) and the items as last read (their revision), which are loaded
// again when a stored plan is applied.
QByteArray toCanonicalJson(const Plan &plan);
Result<Plan> planFromJson(const QByteArray &json);

// Gives a plan its id, its run's, nonce, time and, last, its hash.
void seal(Plan &plan, const QDateTime &now);

} // namespace warden
