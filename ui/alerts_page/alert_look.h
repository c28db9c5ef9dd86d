#pragma once

#include "core/watch/kept_alert.h"
#include "ui/widgets/state.h"

namespace warden {

// Each level has a sign of its own, and never a colour alone.
struct LevelLook
{
    QString icon = {};
    ColorRole role = ColorRole::Neutral;
};
LevelLook lookOf(std::optional<RuleLevel> level);
StateKind stateKind(const KeptAlert &alert); // for its badge

} // namespace warden
