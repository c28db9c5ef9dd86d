#pragma once

#include "core/session/views.h"

#include <QString>

namespace warden {

// A connection and its books as lines for a person.
QString connectionText(const ConnectionView &view);

} // namespace warden
