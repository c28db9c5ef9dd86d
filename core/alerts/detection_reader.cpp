#include "core/alerts/detection_reader.h"

#include "core/alerts/condition_reader.h"
#include "core/alerts/field_test_reader.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

constexpr size_t mostSearches = 100;

bool isUsableName(const QString &name)
{
    static const QRegularExpression form(u"^[A-Za-z0-9_.-]{1,200}$"_s);
    static const QStringList words = {u"and"_s, u"or"_s, u"not"_s, u"of"_s, u"them"_s};
    return form.match(name).hasMatch() && !words.contains(name);
}

// The tests of a map, all of which have to hold.
std::vector<FieldTest> testsIn(const YamlNode &map, RuleProblems &problems)
{
    std::vector<FieldTest> tests;
    if (map.items.empty())
        problems.add(map.line, RuleFault::ValueEmpty);
    for (size_t i = 0; i < map.items.size(); ++i)
        tests.push_back(readFieldTest(map.keys[i], map.items[i], problems));
    return tests;
}

Search searchIn(const YamlNode &key, const YamlNode &node, RuleProblems &problems)
{
    Search search;
    search.name = key.text;
    if (node.kind == YamlNode::Kind::Map) {
        search.alternatives.push_back(testsIn(node, problems));
        return search;
    }
    if (node.kind != YamlNode::Kind::List) { // one keyword
        search.alternatives.push_back({readKeyword(node, problems)});
        return search;
    }
    if (node.items.empty())
        problems.add(node.line, RuleFault::ValueEmpty, key.text);
    for (const YamlNode &item : node.items) {
        if (item.kind == YamlNode::Kind::Map)
            search.alternatives.push_back(testsIn(item, problems));
        else
            search.alternatives.push_back({readKeyword(item, problems)});
    }
    return search;
}

} // namespace

Detection readDetection(const YamlNode &node, RuleProblems &problems)
{
    Detection detection;
    if (node.kind != YamlNode::Kind::Map) {
        problems.add(node.line, RuleFault::ValueType, u"detection"_s);
        return detection;
    }
    if (node.items.size() > mostSearches) {
        problems.add(node.line, RuleFault::TooMany, u"searches"_s);
        return detection;
    }
    for (size_t i = 0; i < node.items.size(); ++i) {
        const YamlNode &key = node.keys[i];
        if (key.text == "condition"_L1)
            continue;
        if (key.text == "timeframe"_L1) // of Sigma 1, with an aggregation
            problems.add(key.line, RuleFault::KindUnsupported, key.text);
        else if (!isUsableName(key.text))
            problems.add(key.line, RuleFault::ValueUnknown, key.text);
        else
            detection.searches.push_back(searchIn(key, node.items[i], problems));
    }
    const YamlNode *condition = node.at(u"condition");
    if (!condition)
        problems.add(node.line, RuleFault::KeyMissing, u"condition"_s);
    else if (detection.searches.empty())
        problems.add(node.line, RuleFault::ValueEmpty, u"detection"_s);
    else
        detection.condition = readCondition(*condition, detection.searches, problems);
    return detection;
}

} // namespace warden
