#include "ui/alerts_page/rule_list.h"

#include "ui/alerts_page/rule_model.h"

using namespace Qt::StringLiterals;

namespace warden {

namespace {

const QList<int> columnShares = {40, 12, 16};
const QList<int> dispensableColumns = {static_cast<int>(RuleModel::Column::Level)};

} // namespace

RuleList::RuleList(Preferences &preferences, QWidget *parent)
    : GroupedTable(u"ruleList"_s, tr("Rules"), parent), m_model(new RuleModel(this))
{
    setGroups(m_model, static_cast<int>(RuleModel::Column::Rule), columnShares, dispensableColumns);
    keepColumns(preferences, {u"rule"_s, u"level"_s, u"standing"_s},
                {static_cast<int>(RuleModel::Column::Rule)});
}

void RuleList::showRules(std::vector<AlertRuleView> rules)
{
    const QString before = chosen() ? chosen()->rule : QString();
    beginRows();
    m_model->setRules(std::move(rules), QDateTime::currentDateTimeUtc());
    endRows();
    if (!choose(before) && m_model->rowCount() > 1)
        chooseRow(1); // below the first heading
}

bool RuleList::choose(const QString &rule)
{
    const int row = m_model->rowOf(rule);
    if (row >= 0)
        chooseRow(row);
    return row >= 0;
}

const AlertRuleView *RuleList::chosen() const
{
    return m_model->rule(currentRow());
}

} // namespace warden
