#include "ui/alerts_page/alert_model.h"

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

// Sorts smaller first.
auto orderOf(const KeptAlert &alert)
{
    const bool isClosed = alert.phase == AlertPhase::Closed;
    const int level = alert.level && !isClosed ? static_cast<int>(*alert.level) : -1;
    return std::tuple(alert.phase, !keepsRunsWaiting(alert), -level, -alert.number);
}

} // namespace

void AlertModel::setAlerts(std::vector<KeptAlert> alerts, const QDateTime &now)
{
    beginResetModel();
    m_alerts = std::move(alerts);
    m_now = now;
    std::ranges::sort(m_alerts, {}, orderOf);
    std::vector<Group> groups;
    for (const AlertPhase phase :
         {AlertPhase::Open, AlertPhase::Acknowledged, AlertPhase::Closed}) {
        const auto size = std::ranges::count(m_alerts, phase, &KeptAlert::phase);
        if (size > 0)
            groups.push_back({sentenceCase(alertPhaseWord(phase)), QLocale().toString(size),
                              static_cast<size_t>(size)});
    }
    setGroups(groups);
    endResetModel();
}

const KeptAlert *AlertModel::alert(int row) const
{
    const int item = itemAt(row);
    return item < 0 ? nullptr : &m_alerts[size_t(item)];
}

int AlertModel::rowOf(const QString &id) const
{
    const auto found = std::ranges::find_if(
        m_alerts, [&](const KeptAlert &each) { return !id.isEmpty() && each.id.startsWith(id); });
    return found == m_alerts.end() ? -1 : rowOfItem(static_cast<int>(found - m_alerts.begin()));
}

int AlertModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant AlertModel::itemData(size_t item, int columnNumber, int role) const
{
    const KeptAlert &alert = m_alerts[item];
    const auto column = static_cast<Column>(columnNumber);
    if (role == Qt::DecorationRole && column == Column::Alert) {
        const LevelLook look = lookOf(alert.level);
        return tintedIcon(look.icon, look.role);
    }
    const QString level = sentenceCase(levelWord(alert.level));
    if (role == Qt::AccessibleTextRole && column == Column::Alert)
        return tr("%1, %2: %3").arg(level, alertPhaseWord(alert.phase), ruleText(alert.title));
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (column) {
    case Column::Alert:
        return ruleText(alert.title);
    case Column::About:
        return groupValues(alert.group);
    case Column::Level:
        return level;
    case Column::When:
        return sentenceCase(whenText(alert.raisedAt, m_now));
    }
    return {};
}

QVariant AlertModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Column::Alert:
        return tr("Alert");
    case Column::About:
        return tr("About");
    case Column::Level:
        return tr("Level");
    case Column::When:
        return tr("Raised");
    }
    return {};
}

} // namespace warden
