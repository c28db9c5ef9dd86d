#include "ui/lists/grouped_model.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warden {

void GroupedModel::setGroups(const std::vector<Group> &groups)
{
    m_rows.clear();
    int item = 0;
    for (const Group &group : groups) {
        m_rows.push_back({group.title, group.counts});
        for (size_t i = 0; i < group.size; ++i)
            m_rows.push_back({.item = item++});
    }
}

int GroupedModel::itemAt(int row) const
{
    return row < 0 || row >= rowCount() ? -1 : m_rows[size_t(row)].item;
}

int GroupedModel::rowOfItem(int item) const
{
    const auto found = std::ranges::find(m_rows, item, &Row::item);
    return item < 0 || found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int GroupedModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant GroupedModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = m_rows[size_t(index.row())];
    return row.item < 0 ? headingData(row, role)
                        : itemData(static_cast<size_t>(row.item), index.column(), role);
}

QVariant GroupedModel::headingData(const Row &row, int role)
{
    switch (role) {
    case Qt::DisplayRole:
        return row.heading;
    case countsRole:
        return row.counts;
    case Qt::AccessibleTextRole:
        return row.counts.isEmpty() ? row.heading : tr("%1: %2").arg(row.heading, row.counts);
    default:
        return {};
    }
}

Qt::ItemFlags GroupedModel::flags(const QModelIndex &index) const
{
    return itemAt(index.row()) < 0 ? Qt::NoItemFlags : QAbstractTableModel::flags(index);
}

} // namespace warden
