#pragma once

#include <QtGlobal>

namespace warden {

// Of what a person writes to a check, an alert or a review, in characters.
inline constexpr qsizetype longestNote = 2000;

} // namespace warden
