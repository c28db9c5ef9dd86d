#pragma once

#include "core/base/result.h"
#include "core/providers/service_events.h"

namespace warden {

inline constexpr qsizetype largestZapierLog = 64 * 1024 * 1024;

struct ZapierLog
{
    std::vector<ServiceEvent> events = {};
    qint64 unreadable = 0; // rows without a time that can be read, or that are no rows
};

// What Zapier's page "Audit log" exports as CSV, which a program can't ask for. The columns are
// found by their names, as the page shows them or showed them: Activity or Action; Object, Item or
// Details; Performed by; Date, or Date and time. A time without an offset is taken for UTC.
// Invalid: TooLarge; UnknownFormat where it is no table or lacks an action or a time.
Result<ZapierLog> readZapierLog(QByteArrayView file);

} // namespace warden
