#pragma once

#include "core/base/secret.h"

#include <QString>

namespace warden {

// Prints how long a list waits for its first rows, for its count and for what it scrolls to, over
// the log that audit_bench makes.
void printReadFigures(const QString &path, const Secret &key);

} // namespace warden
