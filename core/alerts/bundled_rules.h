#pragma once

#include "core/base/result.h"
#include "core/events/event.h"

#include <vector>

namespace warden {

// What a rule is shown with and tested by: events, one after the other.
struct RuleExample
{
    std::vector<Event> events = {};
    bool fires = false;
};

// A file of rules that comes with the program (resources/rules).
struct BundledRule
{
    QString name = {}; // of its file: "password_spraying"
    QByteArray yaml = {};
    QByteArray examples = {}; // JSON: see readExamples()
};

// By name.
std::vector<BundledRule> bundledRules();

// {"fires": [[event, …], …], "quiet": […]}: events as toJson() writes them, without an id, and with
// `at`, the seconds since `start`, in place of a time. Invalid where it is anything else.
Result<std::vector<RuleExample>> readExamples(const QByteArray &json, const QDateTime &start);

} // namespace warden
