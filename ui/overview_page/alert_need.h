#pragma once

#include "core/watch/kept_alert.h"
#include "ui/widgets/state.h"

namespace warden {

// What alerts need of a person, in a sentence, and the alert to begin with: one that keeps
// everything from being synced, else the most serious open one.
struct AlertNeed
{
    StateKind kind = StateKind::Warning;
    QString text = {}; // empty: nothing
    QString alert = {};
};
AlertNeed alertNeed(const AlertPage &notClosed);

} // namespace warden
