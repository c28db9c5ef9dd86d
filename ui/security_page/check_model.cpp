#include "ui/security_page/check_model.h"

#include "ui/security_page/answer_look.h"
#include "ui/security_page/check_groups.h"
#include "ui/text/check_text.h"
#include "ui/text/security_standing.h"
#include "ui/text/words.h"
#include "ui/theme/icon.h"

using namespace Qt::StringLiterals;

namespace warden {

void CheckModel::setChecks(const std::vector<Check> &checks)
{
    beginResetModel();
    m_checks.clear();
    std::vector<Group> groups;
    for (CheckGroup &group : grouped(checks)) {
        groups.push_back({group.title, answerCounts(group.checks), group.checks.size()});
        for (Check &check : group.checks)
            m_checks.push_back(std::move(check));
    }
    setGroups(groups);
    endResetModel();
}

const Check *CheckModel::check(int row) const
{
    const int item = itemAt(row);
    return item < 0 ? nullptr : &m_checks[size_t(item)];
}

int CheckModel::rowOf(const QString &id, const ConnectionId &connection) const
{
    for (int row = 0; row < rowCount(); ++row) {
        const Check *each = check(row);
        if (each && each->id == id && each->connection == connection)
            return row;
    }
    return -1;
}

int CheckModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant CheckModel::itemData(size_t item, int columnNumber, int role) const
{
    const Check &check = m_checks[item];
    const auto column = static_cast<Column>(columnNumber);
    const QString title = checkTitle(check.id);
    const QString word = sentenceCase(answerText(check.answer()));
    if (role == Qt::AccessibleTextRole && column == Column::Check)
        return check.connectionName.isEmpty()
                   ? tr("%1: %2").arg(word, title)
                   : tr("%1: %2, %3").arg(word, title, check.connectionName);
    if (role == Qt::DecorationRole && column == Column::Check) {
        const AnswerLook look = lookOf(check.answer());
        return tintedIcon(look.icon, look.role);
    }
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (column) {
    case Column::Check:
        return title;
    case Column::Where:
        return check.connectionName;
    case Column::Answer:
        return word;
    }
    return {};
}

QVariant CheckModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Column::Check:
        return tr("Check");
    case Column::Where:
        return tr("Where");
    case Column::Answer:
        return tr("Answer");
    }
    return {};
}

} // namespace warden
