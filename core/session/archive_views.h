#pragma once

#include "core/audit/archive_table.h"

#include <QDateTime>

#include <vector>

namespace warden {

struct ArchivedRange
{
    LogArchive archive = {};
    qint64 bytes = 0; // of the file
};

// How long events stay in the log, and what lies in files instead.
struct LogRetention
{
    int months = 0;                        // 0: for ever
    std::vector<LogArchive> archives = {}; // oldest first
    qint64 dueFrom = 0;                    // 0: nothing is due
    qint64 dueTo = 0;
    QDateTime dueBefore = {}; // the time that this goes by
};

} // namespace warden
