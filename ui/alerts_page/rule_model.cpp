#include "ui/alerts_page/rule_model.h"

#include "core/base/collation.h"
#include "ui/alerts_page/alert_look.h"
#include "ui/text/alert_rule_text.h"
#include "ui/text/alert_text.h"
#include "ui/text/words.h"
#include "ui/theme/icon.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

// One's own first, then the most serious, and those of a level by title.
std::vector<AlertRuleView> inOrder(std::vector<AlertRuleView> rules)
{
    struct Keyed
    {
        std::pair<bool, int> group;
        QCollatorSortKey title;
        AlertRuleView rule;
    };
    const Collation collation;
    std::vector<Keyed> keyed;
    for (AlertRuleView &rule : rules) {
        const int level = rule.level ? static_cast<int>(*rule.level) : -1;
        keyed.push_back(
            {{rule.isBundled, -level}, collation.keyOf(ruleText(rule.title)), std::move(rule)});
    }
    std::ranges::stable_sort(keyed, [](const Keyed &one, const Keyed &other) {
        return one.group != other.group ? one.group < other.group : one.title < other.title;
    });
    rules.clear();
    for (Keyed &each : keyed)
        rules.push_back(std::move(each.rule));
    return rules;
}

} // namespace

void RuleModel::setRules(std::vector<AlertRuleView> rules, const QDateTime &now)
{
    beginResetModel();
    m_rules = inOrder(std::move(rules));
    m_now = now;
    std::vector<Group> groups;
    for (const bool isBundled : {false, true}) {
        const auto size = std::ranges::count(m_rules, isBundled, &AlertRuleView::isBundled);
        const auto active = std::ranges::count_if(m_rules, [&](const AlertRuleView &rule) {
            return rule.isBundled == isBundled && rule.setting.isOn && rule.standing.isActive() &&
                   !rule.setting.isMutedAt(now);
        });
        if (size > 0)
            groups.push_back(
                {isBundled ? tr("Rules that come along") : tr("Rules of your own"),
                 tr("%1 of %2 active").arg(QLocale().toString(active), QLocale().toString(size)),
                 static_cast<size_t>(size)});
    }
    setGroups(groups);
    endResetModel();
}

const AlertRuleView *RuleModel::rule(int row) const
{
    const int item = itemAt(row);
    return item < 0 ? nullptr : &m_rules[size_t(item)];
}

int RuleModel::rowOf(const QString &rule) const
{
    const auto found = std::ranges::find(m_rules, rule, &AlertRuleView::rule);
    return found == m_rules.end() ? -1 : rowOfItem(static_cast<int>(found - m_rules.begin()));
}

int RuleModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant RuleModel::itemData(size_t item, int columnNumber, int role) const
{
    const AlertRuleView &rule = m_rules[item];
    const auto column = static_cast<Column>(columnNumber);
    if (role == Qt::DecorationRole && column == Column::Rule) {
        const LevelLook look = lookOf(rule.level);
        return tintedIcon(look.icon, look.role);
    }
    const QString level = sentenceCase(levelWord(rule.level));
    const QString standing = ruleStandingWord(rule, m_now);
    if (role == Qt::AccessibleTextRole && column == Column::Rule)
        return tr("%1, %2: %3").arg(level, standing, ruleText(rule.title));
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (column) {
    case Column::Rule:
        return ruleText(rule.title);
    case Column::Level:
        return level;
    case Column::Standing:
        return sentenceCase(standing);
    }
    return {};
}

QVariant RuleModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Column::Rule:
        return tr("Rule");
    case Column::Level:
        return tr("Level");
    case Column::Standing:
        return tr("State");
    }
    return {};
}

} // namespace warden
