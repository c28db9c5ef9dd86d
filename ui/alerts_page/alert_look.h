#pragma once

#include "core/watch/kept_alert.h"
#include "ui/widgets/state.h"

class QLayout;

namespace warden {

class StateBadge;

// Each level has a sign of its own, and never a colour alone.
struct LevelLook
{
    QString icon = {};
    ColorRole role = ColorRole::Neutral;
};
LevelLook lookOf(std::optional<RuleLevel> level);
StateKind stateKind(const KeptAlert &alert); // for its badge

// The sign and the word, and beside them how things stand.
QLayout *makeLevelRow(std::optional<RuleLevel> level, const QString &objectName,
                      StateBadge *standing);

} // namespace warden
