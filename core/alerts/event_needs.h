#pragma once

#include "core/alerts/rule_set.h"

namespace warden {

// Which events a set of rules can have to do with at all: for asking the store for no others. What
// fits a rule is among them; not all of them need fit one.
struct EventNeed
{
    QString source = {};      // Event::source; empty: any
    QStringList actions = {}; // Event::action, in folded case; empty: any
    bool needsRaw = false;    // what the service sent

    bool operator==(const EventNeed &) const = default;
};

// Of a rule with a detection; nothing for a rule without a source.
std::optional<EventNeed> needOf(const RuleEntry &entry);

// Of all rules of a set; those that are the same once.
std::vector<EventNeed> needsOf(const RuleSet &rules);

} // namespace warden
