#include "core/alerts/unusual_reader.h"

#include "core/alerts/node_reading.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

constexpr qsizetype mostFields = 10;
constexpr double largestNumber = 1e12;
constexpr double shortestHistory = 5; // of fewer the median says nothing

std::optional<double> numberIn(NodeReading &map, QStringView key, double least, double most,
                               RuleProblems &problems)
{
    const YamlNode *node = map.node(key);
    if (!node)
        return {};
    const std::optional<double> number = plainNumber(node->text);
    if (node->kind != YamlNode::Kind::Plain || !number || *number != std::floor(*number))
        problems.add(node->line, RuleFault::ValueType, node->text);
    else if (*number < least || *number > most)
        problems.add(node->line, RuleFault::NumberOutOfRange, node->text);
    return number;
}

} // namespace

Unusual readUnusual(const YamlNode &node, RuleProblems &problems)
{
    Unusual unusual;
    NodeReading map(node, problems);
    map.allowOnly(
        {u"field", u"group-by", u"side", u"per", u"history", u"least", u"cap", u"cap-field"});
    if (map.needed(u"field"))
        unusual.fields = map.texts(u"field", 200);
    unusual.groupBy = map.texts(u"group-by", 200);
    if (unusual.fields.size() > mostFields || unusual.groupBy.size() > mostFields)
        problems.add(node.line, RuleFault::TooMany, u"field"_s);
    if (map.needed(u"side") && map.oneOf(u"side", {u"more", u"less"}) == 1)
        unusual.side = Unusual::Side::Less;
    if (map.needed(u"per") && map.oneOf(u"per", {u"event", u"day"}) == 1)
        unusual.per = Unusual::Per::Day;
    if (const auto history =
            numberIn(map, u"history", shortestHistory, double(UsualVolumes::mostKnown), problems))
        unusual.history = static_cast<int>(*history);
    unusual.least = numberIn(map, u"least", 1, largestNumber, problems).value_or(unusual.least);
    unusual.cap = numberIn(map, u"cap", 1, largestNumber, problems);
    if (unusual.cap && unusual.side == Unusual::Side::Less)
        problems.add(map.lineOf(u"cap"), RuleFault::KeyUnknown, u"cap"_s);
    unusual.capField = map.text(u"cap-field", 200);
    if (!unusual.capField.isEmpty() && !unusual.cap)
        problems.add(map.lineOf(u"cap-field"), RuleFault::KeyMissing, u"cap"_s);
    return unusual;
}

Overdue readOverdue(const YamlNode &node, RuleProblems &problems)
{
    constexpr int mostDays = 90;
    constexpr double largestTimes = 100;
    constexpr qint64 day = 86'400'000;
    Overdue overdue;
    NodeReading map(node, problems);
    map.allowOnly({u"group-by", u"ends", u"history", u"times", u"least"});
    if (map.needed(u"group-by"))
        overdue.groupBy = map.texts(u"group-by", 200);
    if (overdue.groupBy.size() > mostFields || overdue.ends.size() > mostFields)
        problems.add(node.line, RuleFault::TooMany, u"group-by"_s);
    overdue.ends = map.texts(u"ends", 200);
    if (const auto history =
            numberIn(map, u"history", shortestHistory, double(OverdueGroups::mostKnown), problems))
        overdue.history = static_cast<int>(*history);
    overdue.times = numberIn(map, u"times", 1, largestTimes, problems).value_or(overdue.times);
    overdue.least = 2 * day;
    if (const YamlNode *least = map.node(u"least"))
        overdue.least = timespanIn(*least, mostDays, problems).value_or(overdue.least);
    return overdue;
}

} // namespace warden
