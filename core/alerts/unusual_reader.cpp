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
    map.allowOnly({u"field", u"group-by", u"side", u"per", u"history", u"least", u"cap"});
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
    return unusual;
}

} // namespace warden
