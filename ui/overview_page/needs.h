#pragma once

#include "ui/overview_page/standing.h"
#include "ui/widgets/state.h"

#include <vector>

namespace warden {

// What needs a person, in a sentence, and where to see to it.
struct Need
{
    QString objectName = {};
    StateKind kind = StateKind::Warning;
    QString text = {};
    QString button = {};
    QString page = {}; // that the button opens
    QString argument = {};
};

// The gravest first. `now` decides what is old news.
std::vector<Need> needsOf(const Standing &standing, const Actor &actor, const QDateTime &now);

} // namespace warden
