#pragma once

#include <QtGlobal>

namespace warden {

inline constexpr qint64 dayLength = 86'400'000; // milliseconds

// The day since 1970, in UTC, of a time in milliseconds.
constexpr qint64 dayOf(qint64 time)
{
    return time >= 0 ? time / dayLength : -((-time + dayLength - 1) / dayLength);
}

} // namespace warden
