#pragma once

#include "core/alerts/detection.h"
#include "core/alerts/rule_source.h"

namespace warden {

// Which events a rule can have to do with at all: for asking the store for no others. What fits
// the rule is among them; not all of them need fit it.
struct EventNeed
{
    QString source = {};      // Event::source; empty: any
    QStringList actions = {}; // Event::action, in folded case; empty: any
    bool needsRaw = false;    // what the service sent

    bool operator==(const EventNeed &) const = default;
};

// Nothing where no event can fit.
std::optional<EventNeed> needOf(const RuleSource &source, const Detection &detection);

} // namespace warden
