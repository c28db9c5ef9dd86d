#pragma once

#include "core/alerts/rule.h"

#include <QDateTime>

#include <vector>

namespace warden {

struct AlertGroup
{
    QString field = {}; // as the rule's `group-by` names it
    QString value = {}; // as the first event wrote it

    bool operator==(const AlertGroup &) const = default;
};

// One time that a rule fired. The same events give the same id, whenever it is worked out.
struct Alert
{
    QString id = {};
    QString rule = {}; // Rule::key()
    QString revision = {};
    std::optional<RuleLevel> level = {};
    RuleAction action = RuleAction::None;
    QDateTime from = {};  // its first event's time
    QDateTime until = {}; // its last one's
    std::vector<AlertGroup> group = {};
    std::optional<UsualBand> band = {}; // what is usual, where that is what it is about
    double count = 1;                   // events, values or their sum, at its last event
    std::vector<qint64> events = {};    // numbers in the log, the first 100
    // It was told before, under this id, and has gone on.
    bool goesOn = false;

    bool operator==(const Alert &) const = default;
};

} // namespace warden
