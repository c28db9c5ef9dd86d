#include "ui/security_page/check_model.h"

#include "ui/security_page/answer_look.h"
#include "ui/security_page/check_groups.h"
#include "ui/text/check_text.h"
#include "ui/text/words.h"
#include "ui/theme/icon.h"

using namespace Qt::StringLiterals;

namespace warden {

void CheckModel::setChecks(const std::vector<Check> &checks)
{
    beginResetModel();
    m_rows.clear();
    for (CheckGroup &group : grouped(checks)) {
        m_rows.push_back({group.title, answerCounts(group.checks)});
        for (Check &check : group.checks)
            m_rows.push_back({.check = std::move(check)});
    }
    endResetModel();
}

const Check *CheckModel::check(int row) const
{
    if (row < 0 || row >= rowCount() || !m_rows[size_t(row)].check)
        return nullptr;
    return &*m_rows[size_t(row)].check;
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

int CheckModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int CheckModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant CheckModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = m_rows[size_t(index.row())];
    return row.check ? checkData(*row.check, static_cast<Column>(index.column()), role)
                     : headingData(row, role);
}

QVariant CheckModel::headingData(const Row &row, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return row.heading;
    case countsRole:
        return row.counts;
    case Qt::AccessibleTextRole:
        return u"%1: %2"_s.arg(row.heading, row.counts);
    default:
        return {};
    }
}

QVariant CheckModel::checkData(const Check &check, Column column, int role) const
{
    const QString title = checkTitle(check.id);
    const QString word = sentenceCase(answerText(check.answer()));
    if (role == Qt::AccessibleTextRole && column == Column::Check)
        return check.connectionName.isEmpty()
                   ? u"%1: %2"_s.arg(word, title)
                   : u"%1: %2, %3"_s.arg(word, title, check.connectionName);
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

// The keyboard passes over headings: nothing can be done with one.
Qt::ItemFlags CheckModel::flags(const QModelIndex &index) const
{
    return check(index.row()) ? QAbstractTableModel::flags(index) : Qt::NoItemFlags;
}

} // namespace warden
