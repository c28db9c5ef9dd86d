#pragma once

#include "ui/theme/colors.h"

#include <QString>

namespace warden {

// How something stands. Always shown by icon and words, never by colour alone.
enum class StateKind { Neutral, Info, Success, Warning, Danger, Held, Working };

struct StateLook
{
    QString icon;
    ColorRole text;
    ColorRole ground;
};
StateLook lookOf(StateKind kind);

} // namespace warden
