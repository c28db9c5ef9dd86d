#pragma once

#include "core/alerts/alert_engine.h"
#include "core/base/progress.h"
#include "core/database/database.h"

#include <functional>

namespace warden {

// Events of the log in their order, as rules see them.
struct LogScan
{
    qint64 after = 0; // the number before the first one
    qint64 upTo = 0;
    // Called about each event that a rule may have to do with, by the thread that scans. Whether it
    // is to go on.
    using Visit = std::function<bool(qint64 seq, const Event &event, const QJsonObject &raw)>;
};

// Hands those over that rules of the engine may have to do with, but for what alerts themselves
// leave in the log. What can't be read is left to the log's verification. Cancelled.
Result<void> scanLog(Database &database, const LogScan &scan, const AlertEngine &engine,
                     const LogScan::Visit &visit, Progress &progress);

} // namespace warden
