#pragma once

#include "app/cli/context.h"

namespace warden {

// Where a report is to be written, by --out. Usage where it isn't a .json file.
Result<QString> reportPath(const CliContext &context);

} // namespace warden
