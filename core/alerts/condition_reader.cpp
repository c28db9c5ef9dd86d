#include "core/alerts/condition_reader.h"

#include "core/alerts/text_pattern.h"

#include <QRegularExpression>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

constexpr qsizetype longestCondition = 4000;
constexpr int deepest = 40;
constexpr size_t mostConditions = 20;

class ConditionReader
{
public:
    ConditionReader(const YamlNode &node, const std::vector<Search> &searches,
                    RuleProblems &problems)
        : m_line(node.line), m_searches(searches), m_problems(problems)
    {
        static const QRegularExpression token(u"\\s*([()]|[A-Za-z0-9_.*-]+|.)"_s);
        auto matches = token.globalMatch(node.text.trimmed());
        while (matches.hasNext())
            m_words.append(matches.next().captured(1));
    }

    Condition read()
    {
        Condition condition = either();
        if (!m_isWrong && m_at < m_words.size())
            wrong(RuleFault::ConditionInvalid, word());
        return condition;
    }

private:
    QString word() const { return m_at < m_words.size() ? m_words.at(m_at) : QString(); }
    bool take(QLatin1StringView expected)
    {
        if (word() != expected)
            return false;
        ++m_at;
        return true;
    }
    Condition wrong(RuleFault fault, const QString &subject)
    {
        if (!m_isWrong) {
            const bool isAggregation = subject == "|"_L1;
            m_problems.add(m_line, isAggregation ? RuleFault::KindUnsupported : fault, subject);
        }
        m_isWrong = true;
        m_at = m_words.size();
        return {};
    }

    Condition chain(Condition::Kind kind, QLatin1StringView word,
                    Condition (ConditionReader::*next)())
    {
        std::vector<Condition> parts;
        do
            parts.push_back((this->*next)());
        while (!m_isWrong && take(word));
        return joined(kind, std::move(parts));
    }
    static Condition joined(Condition::Kind kind, std::vector<Condition> parts)
    {
        if (parts.size() == 1)
            return std::move(parts.front());
        return {kind, 0, std::move(parts)};
    }
    Condition either() { return chain(Condition::Kind::Or, "or"_L1, &ConditionReader::both); }
    Condition both() { return chain(Condition::Kind::And, "and"_L1, &ConditionReader::single); }

    Condition single()
    {
        if (++m_depth > deepest)
            return wrong(RuleFault::TooDeep, {});
        Condition condition;
        if (take("not"_L1)) {
            condition = {Condition::Kind::Not, 0, {single()}};
        } else if (take("("_L1)) {
            condition = either();
            if (!m_isWrong && !take(")"_L1))
                condition = wrong(RuleFault::ConditionInvalid, word());
        } else if (m_at + 1 < m_words.size() && m_words.at(m_at + 1) == "of"_L1) {
            condition = several();
        } else {
            condition = search();
        }
        --m_depth;
        return condition;
    }

    Condition several()
    {
        const QString number = word();
        m_at += 2;
        if (number != "1"_L1 && number != "any"_L1 && number != "all"_L1)
            return wrong(RuleFault::ConditionInvalid, number + u" of"_s);
        const QString pattern = word();
        ++m_at;
        std::vector<Condition> found;
        const TextPattern form(pattern, TextPattern::Place::Whole, TextPattern::Case::Exact);
        for (size_t i = 0; i < m_searches.size(); ++i) {
            const QString &name = m_searches[i].name;
            const bool fits =
                pattern == "them"_L1 ? !name.startsWith(u'_') : form.matches(name, name);
            if (fits)
                found.push_back({Condition::Kind::Search, i, {}});
        }
        if (found.empty())
            return wrong(RuleFault::SearchUnknown, pattern);
        return joined(number == "all"_L1 ? Condition::Kind::And : Condition::Kind::Or,
                      std::move(found));
    }

    Condition search()
    {
        const QString name = word();
        for (size_t i = 0; i < m_searches.size(); ++i) {
            if (m_searches[i].name == name) {
                ++m_at;
                return {Condition::Kind::Search, i, {}};
            }
        }
        static const QRegularExpression form(u"^[A-Za-z0-9_.-]+$"_s);
        const bool isName =
            form.match(name).hasMatch() && name != "and"_L1 && name != "or"_L1 && name != "of"_L1;
        return wrong(isName ? RuleFault::SearchUnknown : RuleFault::ConditionInvalid, name);
    }

    const int m_line;
    const std::vector<Search> &m_searches;
    RuleProblems &m_problems;
    QStringList m_words;
    qsizetype m_at = 0;
    int m_depth = 0;
    bool m_isWrong = false;
};

Condition conditionIn(const YamlNode &node, const std::vector<Search> &searches,
                      RuleProblems &problems)
{
    if (node.kind == YamlNode::Kind::Null) {
        problems.add(node.line, RuleFault::ValueEmpty, u"condition"_s);
        return {};
    }
    if (!node.isText()) {
        problems.add(node.line, RuleFault::ValueType, u"condition"_s);
        return {};
    }
    if (node.text.size() > longestCondition) {
        problems.add(node.line, RuleFault::ValueTooLong, u"condition"_s);
        return {};
    }
    return ConditionReader(node, searches, problems).read();
}

} // namespace

Condition readCondition(const YamlNode &node, const std::vector<Search> &searches,
                        RuleProblems &problems)
{
    if (node.kind != YamlNode::Kind::List)
        return conditionIn(node, searches, problems);
    Condition any;
    any.kind = Condition::Kind::Or;
    if (node.items.empty() || node.items.size() > mostConditions)
        problems.add(node.line, RuleFault::TooMany, u"condition"_s);
    else
        for (const YamlNode &item : node.items)
            any.parts.push_back(conditionIn(item, searches, problems));
    return any;
}

} // namespace warden
