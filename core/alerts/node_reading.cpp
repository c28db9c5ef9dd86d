#include "core/alerts/node_reading.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

constexpr size_t mostTexts = 500;

// A text that fits, else an empty one and a problem.
QString textOf(const YamlNode &node, qsizetype most, RuleProblems &problems, const QString &name)
{
    if (!node.isText()) {
        const bool isEmpty = node.kind == YamlNode::Kind::Null;
        problems.add(node.line, isEmpty ? RuleFault::ValueEmpty : RuleFault::ValueType, name);
        return {};
    }
    if (node.text.size() > most) {
        problems.add(node.line, RuleFault::ValueTooLong, name);
        return {};
    }
    return node.text;
}

} // namespace

QStringList textsIn(const YamlNode &node, qsizetype most, RuleProblems &problems)
{
    if (node.kind != YamlNode::Kind::List)
        return {textOf(node, most, problems, node.text)};
    if (node.items.size() > mostTexts) {
        problems.add(node.line, RuleFault::TooMany, u"values"_s);
        return {};
    }
    QStringList texts;
    for (const YamlNode &item : node.items)
        texts.append(textOf(item, most, problems, item.text));
    return texts;
}

std::optional<double> plainNumber(const QString &text)
{
    static const QRegularExpression form(u"^-?(0|[1-9][0-9]{0,14})(\\.[0-9]{1,10})?$"_s);
    return form.match(text).hasMatch() ? std::optional(text.toDouble()) : std::nullopt;
}

std::optional<qint64> timespanIn(const YamlNode &node, int mostDays, RuleProblems &problems)
{
    static const QRegularExpression form(u"^([0-9]{1,9})([smhd])$"_s);
    const QRegularExpressionMatch match = form.match(node.text);
    const QString unit = match.captured(2);
    const qint64 seconds = unit == "s"_L1 ? 1 : unit == "m"_L1 ? 60 : unit == "h"_L1 ? 3600 : 86400;
    const qint64 timespan = match.captured(1).toLongLong() * seconds * 1000;
    if (match.hasMatch() && timespan > 0 && timespan <= qint64(mostDays) * 86'400'000)
        return timespan;
    problems.add(node.line, RuleFault::TimespanInvalid, node.text);
    return {};
}

NodeReading::NodeReading(const YamlNode &node, RuleProblems &problems)
    : m_node(node), m_problems(problems)
{
    if (node.kind != YamlNode::Kind::Map)
        problems.add(node.line, RuleFault::ValueType, node.text);
}

void NodeReading::allowOnly(std::initializer_list<QStringView> keys)
{
    for (const YamlNode &key : m_node.keys) {
        if (std::find(keys.begin(), keys.end(), key.text) == keys.end())
            m_problems.add(key.line, RuleFault::KeyUnknown, key.text);
    }
}

const YamlNode *NodeReading::node(QStringView key) const
{
    return m_node.at(key);
}

int NodeReading::lineOf(QStringView key) const
{
    for (const YamlNode &own : m_node.keys) {
        if (own.text == key)
            return own.line;
    }
    return 0;
}

const YamlNode *NodeReading::needed(QStringView key)
{
    const YamlNode *found = node(key);
    if (!found)
        m_problems.add(m_node.line, RuleFault::KeyMissing, key.toString());
    return found;
}

QString NodeReading::text(QStringView key, qsizetype most)
{
    const YamlNode *found = node(key);
    return found ? textOf(*found, most, m_problems, key.toString()) : QString();
}

QStringList NodeReading::texts(QStringView key, qsizetype most)
{
    const YamlNode *found = node(key);
    return found ? textsIn(*found, most, m_problems) : QStringList();
}

int NodeReading::oneOf(QStringView key, std::initializer_list<QStringView> names)
{
    const YamlNode *found = node(key);
    if (!found)
        return -1;
    const auto *place = std::find(names.begin(), names.end(), found->text);
    if (!found->isText() || place == names.end()) {
        m_problems.add(found->line, RuleFault::ValueUnknown,
                       key.toString() + u": "_s + found->text);
        return -1;
    }
    return static_cast<int>(place - names.begin());
}

bool NodeReading::isTrue(QStringView key)
{
    return oneOf(key, {u"false", u"true"}) == 1;
}

} // namespace warden
