#include "ui/lists/grouped_table.h"

#include "ui/theme/colors.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"

#include <QHeaderView>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

namespace warden {

namespace {

class HeadingDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const QRect place = option.rect.adjusted(space::small, 0, -space::small, -space::tiny);
        const QString title = index.data(Qt::DisplayRole).toString();
        painter->save();
        painter->setFont(textFont(TextStyle::Strong));
        painter->setPen(color(ColorRole::Text, option.palette));
        painter->drawText(place, Qt::AlignBottom | Qt::AlignLeading, title);
        const int taken = painter->fontMetrics().horizontalAdvance(title) + space::large;
        painter->setFont(textFont(TextStyle::Small));
        painter->setPen(color(ColorRole::MutedText, option.palette));
        const QRect rest =
            QStyle::visualRect(option.direction, place, place.adjusted(taken, 0, 0, 0));
        const QString counts = painter->fontMetrics().elidedText(
            index.data(GroupedModel::countsRole).toString(), Qt::ElideRight, rest.width());
        painter->drawText(rest, Qt::AlignBottom | Qt::AlignTrailing, counts);
        painter->restore();
    }
};

} // namespace

GroupedTable::GroupedTable(const QString &objectName, const QString &accessibleName,
                           QWidget *parent)
    : Table(objectName, accessibleName, parent), m_headings(new HeadingDelegate(this))
{}

void GroupedTable::setGroups(GroupedModel *model, int mainColumn, const QList<int> &shares,
                             const QList<int> &dispensable)
{
    m_groups = model;
    m_mainColumn = mainColumn;
    m_dispensable = dispensable;
    setModelAndShares(model, shares, dispensable);
}

void GroupedTable::beginRows()
{
    for (int row = 0; row < m_groups->rowCount(); ++row)
        setItemDelegateForRow(row, nullptr);
    clearSpans();
}

void GroupedTable::endRows()
{
    for (int row = 0; row < m_groups->rowCount(); ++row) {
        if (m_groups->itemAt(row) >= 0)
            continue;
        setSpan(row, 0, 1, m_groups->columnCount());
        setItemDelegateForRow(row, m_headings);
    }
    layOutColumns();
}

void GroupedTable::shareColumns()
{
    Table::shareColumns();
    if (m_groups && !hasOwnWidths())
        shareByContent();
}

int GroupedTable::longest(int column) const
{
    int most = 0;
    for (int row = 0; row < m_groups->rowCount(); ++row) {
        if (m_groups->itemAt(row) >= 0)
            most = std::max(most, fontMetrics().horizontalAdvance(
                                      m_groups->index(row, column).data().toString()));
    }
    return most == 0 ? 0 : most + 2 * space::small + space::tiny;
}

void GroupedTable::shareByContent()
{
    const int all = viewport()->width();
    const int most = all / m_groups->columnCount(); // of what isn't the main column
    int rest = all;
    for (int column = 0; column < m_groups->columnCount(); ++column) {
        if (column == m_mainColumn || isColumnHidden(column))
            continue;
        const int needed = longest(column);
        if (needed == 0 && m_dispensable.contains(column)) {
            setColumnHidden(column, true); // none of the rows has anything there
            continue;
        }
        const int width =
            std::min(std::max(needed, horizontalHeader()->minimumSectionSize()), most);
        setColumnWidth(column, width);
        rest -= width;
    }
    setColumnWidth(m_mainColumn, rest);
}

} // namespace warden
