#pragma once

#include "core/alerts/detection.h"
#include "core/alerts/event_view.h"

namespace warden {

enum class DetectionAnswer {
    No,
    Yes,
    Undecided, // a regular expression took too long
};

// Whether an event is what a rule looks for. Fields were given their slots before.
DetectionAnswer matches(const Detection &detection, RuleSource::Fields fields,
                        const EventView &view);

// Whether it fits one of the rule's searches.
DetectionAnswer matches(const Search &search, RuleSource::Fields fields, const EventView &view);

// Gives each field of the rule its place in the table.
void assignSlots(Detection &detection, FieldTable &table);

} // namespace warden
