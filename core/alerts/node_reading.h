#pragma once

#include "core/alerts/rule_problem.h"
#include "core/alerts/yaml_tree.h"

#include <QStringList>

#include <initializer_list>
#include <optional>

namespace warden {

// Reads a map's values by their keys, and tells of those that are of another type or too long. A
// key that isn't there gives an empty value.
class NodeReading
{
public:
    // `node` has to be a map: else it is a problem, and everything is empty.
    NodeReading(const YamlNode &node, RuleProblems &problems);

    void allowOnly(std::initializer_list<QStringView> keys);
    const YamlNode *node(QStringView key) const;
    int lineOf(QStringView key) const; // where the key stands; 0 without one
    const YamlNode *needed(QStringView key);
    QString text(QStringView key, qsizetype most = 256);
    // A list of texts, or one text.
    QStringList texts(QStringView key, qsizetype most = 1000);
    // The place of the text among `names`; -1 where there is none, or none of these.
    int oneOf(QStringView key, std::initializer_list<QStringView> names);
    bool isTrue(QStringView key);

private:
    const YamlNode &m_node;
    RuleProblems &m_problems;
};

// "-12.5"; nothing for what readers of YAML don't agree on, or isn't one: "1e3", "017", "0x10",
// "nan".
std::optional<double> plainNumber(const QString &text);

// "30s", "15m", "6h", "2d", in milliseconds; nothing, and a problem more, for anything else and for
// what is longer.
std::optional<qint64> timespanIn(const YamlNode &node, int mostDays, RuleProblems &problems);

// Appends the texts of a list, or a single one.
QStringList textsIn(const YamlNode &node, qsizetype most, RuleProblems &problems);

} // namespace warden
