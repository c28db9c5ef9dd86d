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

// After the free ones an attempt counts as failed before it is made, until forgetFailures(): of
// those that begin together only one is let through.
enum class Attempt { Free, Counted };

// RateLimited/WrongPassphrase (subject: "30 s" from now) while an operator has to wait. A file that
// is missing or damaged is no reason to. A last failure that is to come is that of a clock that was
// wrong, and is taken as of now. Busy where other attempts keep the file for longer than a second.
Result<Attempt> beginAttempt(const QString &folder, const OperatorId &id, const QDateTime &now);

// Best effort: a folder that can't be written to keeps nobody out.
void countFailure(const QString &folder, const OperatorId &id, Attempt attempt,
                  const QDateTime &now);
void forgetFailures(const QString &folder, const OperatorId &id);

} // namespace warden
