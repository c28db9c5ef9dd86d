#pragma once

#include "core/posture/finding.h"
#include "ui/theme/colors.h"

namespace warden {

// The four answers are four signs: what nobody could determine is neither green nor red, and what
// a person vouches for isn't what was seen.
struct AnswerLook
{
    QString icon = {};
    ColorRole role = ColorRole::Neutral;
};
AnswerLook lookOf(Answer answer);

} // namespace warden
