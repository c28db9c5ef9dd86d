#pragma once

#include "core/base/id.h"
#include "core/base/result.h"

#include <QDateTime>

namespace warden {

// signin.delays: how often in a row each operator's passphrase was tried in vain, and when last.
// Nothing in it is secret. It slows down whoever tries at this program; whoever has a copy of
// keyring.json pays scrypt's price for each try and nothing else, and whoever can write to the
// folder can delete the file. docs/file-formats/README.md is the format.

inline constexpr int freeAttempts = 4;          // of slips
inline constexpr int longestDelaySeconds = 120; // nobody is locked out for longer

// After `failures` in a row: 2 s, 4 s, 8 s and so on.
int delaySeconds(int failures);

// RateLimited/WrongPassphrase (subject: "30 s" from now) while an operator has to wait. A file that
// is missing or damaged, or a time to come, is no reason to.
Result<void> requirePatience(const QString &folder, const OperatorId &id, const QDateTime &now);

// Best effort: a folder that can't be written to keeps nobody out.
void countFailure(const QString &folder, const OperatorId &id, const QDateTime &now);
void forgetFailures(const QString &folder, const OperatorId &id);

} // namespace warden
