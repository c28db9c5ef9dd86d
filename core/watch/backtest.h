#pragma once

#include "core/alerts/alert.h"
#include "core/alerts/rule_set.h"
#include "core/base/progress.h"
#include "core/database/database.h"
#include "core/events/event.h"

#include <QMap>

namespace warden {

// One time that a rule would have told of. Values that only what a service sent has are left empty.
struct Firing
{
    Alert alert = {};
    std::optional<Event> first = {}; // of its events, where it can be read
};

// What a rule would have told of, had it been there all the time.
struct RuleBacktest
{
    QString rule = {}; // Rule::key()
    QString name = {};
    qint64 fired = 0;                // alerts that would have been raised
    std::vector<Firing> newest = {}; // of these, up to 100
    QMap<QDate, int> perDay = {};    // by the day, in UTC
    qint64 undecided = 0;            // events that it couldn't be held against
};

struct Backtest
{
    qint64 events = 0;                    // that were held against rules
    std::vector<RuleBacktest> rules = {}; // all that tell of something by themselves
};

// Of alerts that fire from `since` on and before `until`. What is older is counted as well, as far
// as the rules look back: from the log's first event on where one tells of what is new. Cancelled.
Result<Backtest> backtest(Database &database, const RuleSet &rules, const QDateTime &since,
                          const QDateTime &until, Progress &progress);

} // namespace warden
