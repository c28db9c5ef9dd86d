#include "core/alerts/correlation_reader.h"

#include "core/alerts/node_reading.h"

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

using Kind = Correlation::Kind;

constexpr int longestDays = 30;
constexpr double largestNumber = 10000; // of events of a group: as many are remembered
constexpr double largestSum = 1e15;
constexpr qsizetype mostRules = 50;
constexpr qsizetype mostFields = 10;

std::optional<Kind> kindIn(NodeReading &map, RuleProblems &problems)
{
    const YamlNode *node = map.needed(u"type");
    if (!node)
        return {};
    static const QStringList known = {u"event_count"_s, u"value_count"_s, u"value_sum"_s,
                                      u"temporal"_s, u"temporal_ordered"_s};
    static const QStringList others = {u"value_avg"_s, u"value_percentile"_s, u"value_median"_s,
                                       u"value_min"_s, u"value_max"_s};
    if (others.contains(node->text)) {
        problems.add(node->line, RuleFault::KindUnsupported, node->text);
        return {};
    }
    const qsizetype place = known.indexOf(node->text);
    if (place < 0) {
        problems.add(node->line, RuleFault::ValueUnknown, node->text);
        return {};
    }
    static constexpr std::array kinds = {Kind::EventCount, Kind::ValueCount, Kind::ValueSum,
                                         Kind::Temporal, Kind::TemporalOrdered};
    return kinds[static_cast<size_t>(place)];
}

void readRuleNames(NodeReading &map, Correlation &correlation, RuleProblems &problems)
{
    const YamlNode *node = map.needed(u"rules");
    if (!node)
        return;
    correlation.rules = textsIn(*node, 256, problems);
    if (correlation.rules.isEmpty() || correlation.rules.size() > mostRules)
        problems.add(node->line,
                     correlation.rules.isEmpty() ? RuleFault::ValueEmpty : RuleFault::TooMany,
                     u"rules"_s);
    for (qsizetype i = 0; i < correlation.rules.size(); ++i) {
        const bool isList = node->kind == YamlNode::Kind::List;
        const YamlNode &item = isList ? node->items[static_cast<size_t>(i)] : *node;
        correlation.ruleLines.push_back(item.line);
        if (correlation.rules.indexOf(item.text) < i)
            problems.add(item.line, RuleFault::RuleTwice, item.text);
    }
}

void readTimespan(NodeReading &map, Correlation &correlation, RuleProblems &problems)
{
    const YamlNode *node = map.needed(u"timespan");
    if (!node)
        return;
    if (const std::optional<qint64> timespan = timespanIn(*node, longestDays, problems))
        correlation.timespan = *timespan;
}

void readGroups(NodeReading &map, Correlation &correlation, RuleProblems &problems)
{
    correlation.groupBy = map.texts(u"group-by", 200);
    if (correlation.groupBy.size() > mostFields)
        problems.add(map.node(u"group-by")->line, RuleFault::TooMany, u"group-by"_s);
    const YamlNode *aliases = map.node(u"aliases");
    if (!aliases)
        return;
    if (aliases->kind != YamlNode::Kind::Map) {
        problems.add(aliases->line, RuleFault::ValueType, u"aliases"_s);
        return;
    }
    for (size_t i = 0; i < aliases->items.size(); ++i) {
        const YamlNode &key = aliases->keys[i];
        NodeReading fields(aliases->items[i], problems);
        GroupAlias alias{key.text, QStringList(correlation.rules.size())};
        if (!correlation.groupBy.contains(key.text))
            problems.add(key.line, RuleFault::GroupUnnamed, key.text);
        for (const YamlNode &rule : aliases->items[i].keys) {
            const qsizetype place = correlation.rules.indexOf(rule.text);
            if (place < 0)
                problems.add(rule.line, RuleFault::GroupUnnamed, rule.text);
            else
                alias.fields[place] = fields.text(rule.text, 200);
        }
        correlation.aliases.push_back(std::move(alias));
    }
}

void readBounds(const YamlNode &node, Correlation &correlation, RuleProblems &problems)
{
    if (node.isText()) { // "rule_a and not rule_b", of Sigma 2.2
        problems.add(node.line, RuleFault::KindUnsupported, u"condition"_s);
        return;
    }
    using Bound = CountBound::Kind;
    struct Name
    {
        QLatin1StringView name;
        Bound kind;
    };
    static constexpr std::array names = {
        Name{"gt"_L1, Bound::Greater}, Name{"gte"_L1, Bound::GreaterOrEqual},
        Name{"lt"_L1, Bound::Less},    Name{"lte"_L1, Bound::LessOrEqual},
        Name{"eq"_L1, Bound::Equal},   Name{"neq"_L1, Bound::NotEqual},
    };
    NodeReading map(node, problems);
    map.allowOnly({u"gt", u"gte", u"lt", u"lte", u"eq", u"neq", u"field"});
    const double largest = correlation.kind == Kind::ValueSum ? largestSum : largestNumber;
    for (const Name &name : names) {
        const YamlNode *value = map.node(name.name.toString());
        if (!value)
            continue;
        const std::optional<double> read = plainNumber(value->text);
        const double number = read.value_or(0);
        const bool isFraction = number != std::floor(number);
        if (!read || value->kind != YamlNode::Kind::Plain ||
            (isFraction && correlation.kind != Kind::ValueSum))
            problems.add(value->line, RuleFault::ValueType, value->text);
        else if (number < 0 || number > largest)
            problems.add(value->line, RuleFault::NumberOutOfRange, value->text);
        else
            correlation.bounds.push_back({name.kind, number});
    }
    const bool needsField =
        correlation.kind == Kind::ValueCount || correlation.kind == Kind::ValueSum;
    if (needsField)
        map.needed(u"field");
    correlation.valueFields = map.texts(u"field", 200);
    if (!needsField && map.node(u"field"))
        problems.add(map.node(u"field")->line, RuleFault::KeyUnknown, u"field"_s);
    if (correlation.valueFields.size() > (correlation.kind == Kind::ValueSum ? 1 : mostFields))
        problems.add(map.node(u"field")->line, RuleFault::TooMany, u"field"_s);
    if (correlation.bounds.empty())
        problems.add(node.line, RuleFault::ValueEmpty, u"condition"_s);
}

} // namespace

Correlation readCorrelation(const YamlNode &node, RuleProblems &problems)
{
    Correlation correlation;
    NodeReading map(node, problems);
    if (node.kind != YamlNode::Kind::Map)
        return correlation;
    map.allowOnly(
        {u"type", u"rules", u"group-by", u"timespan", u"condition", u"aliases", u"generate"});
    const std::optional<Kind> kind = kindIn(map, problems);
    if (!kind)
        return correlation;
    correlation.kind = *kind;
    readRuleNames(map, correlation, problems);
    readTimespan(map, correlation, problems);
    readGroups(map, correlation, problems);
    correlation.generates = map.isTrue(u"generate");
    const bool isTemporal = *kind == Kind::Temporal || *kind == Kind::TemporalOrdered;
    const YamlNode *condition = isTemporal ? map.node(u"condition") : map.needed(u"condition");
    if (condition)
        readBounds(*condition, correlation, problems);
    if (isTemporal && correlation.rules.size() < 2)
        problems.add(node.line, RuleFault::NumberOutOfRange, u"rules"_s);
    return correlation;
}

} // namespace warden
