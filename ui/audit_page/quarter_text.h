#pragma once

#include "core/session/quarter_report.h"
#include "ui/text/event_text.h"

#include <QStringList>

namespace warden {

// Words for a quarter of the log.

QString quarterTitle(const Quarter &quarter); // "3rd quarter of 2026"
QString quarterDays(const Quarter &quarter);  // "1 July to 30 September 2026"

// What happened besides syncs and failed sign-ins, as far as it did.
std::vector<NamedCount> otherEvents(const QuarterReport &report);

// Whose events the log has, which bounds what it can tell: "Google (1,204), Zapier (12)".
QString serviceEvents(const QuarterReport &report);

} // namespace warden
