#include "ui/security_page/check_list.h"

#include "ui/security_page/check_model.h"

using namespace Qt::StringLiterals;

namespace warden {

namespace {

const QList<int> columnShares = {34, 12, 17};
const QList<int> dispensableColumns = {static_cast<int>(CheckModel::Column::Where)};

} // namespace

CheckList::CheckList(Preferences &preferences, QWidget *parent)
    : GroupedTable(u"checkList"_s, tr("Checks"), parent), m_model(new CheckModel(this))
{
    setGroups(m_model, static_cast<int>(CheckModel::Column::Check), columnShares,
              dispensableColumns);
    keepColumns(preferences, {u"check"_s, u"where"_s, u"answer"_s},
                {static_cast<int>(CheckModel::Column::Check)});
}

void CheckList::showChecks(const SecurityReport &report)
{
    const Check *before = chosen();
    const QString id = before ? before->id : QString();
    const ConnectionId connection = before ? before->connection : ConnectionId();
    beginRows();
    m_model->setChecks(report.checks);
    endRows();
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const Check *check = m_model->check(row);
        if (check && check->connection.isEmpty())
            setSpan(row, 0, 1, 2); // of the workspace: there is no "where" to it
    }
    // The first one below the first heading is what to see to first.
    const int again = m_model->rowOf(id, connection);
    if (m_model->rowCount() > 1)
        chooseRow(again >= 0 ? again : 1);
}

void CheckList::choose(const QString &check, const ConnectionId &connection)
{
    if (const int row = m_model->rowOf(check, connection); row >= 0)
        chooseRow(row);
}

const Check *CheckList::chosen() const
{
    return m_model->check(currentRow());
}

} // namespace warden
