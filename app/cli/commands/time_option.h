#pragma once

#include "app/cli/command_line.h"

#include <QDateTime>

namespace warden {

// RFC 3339, or a date alone for local midnight. Invalid where the option isn't given; Usage.
Result<QDateTime> timeOption(const CommandInput &input, const QString &option);

} // namespace warden
