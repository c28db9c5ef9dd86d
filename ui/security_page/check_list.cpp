#include "ui/security_page/check_list.h"

#include "ui/security_page/check_model.h"
#include "ui/theme/colors.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"

#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

const QList<int> columnShares = {34, 12, 17};
const QList<int> dispensableColumns = {static_cast<int>(CheckModel::Column::Where)};

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
            index.data(CheckModel::countsRole).toString(), Qt::ElideRight, rest.width());
        painter->drawText(rest, Qt::AlignBottom | Qt::AlignTrailing, counts);
        painter->restore();
    }
};

} // namespace

CheckList::CheckList(QWidget *parent)
    : Table(u"checkList"_s, tr("Checks"), parent), m_model(new CheckModel(this)),
      m_headings(new HeadingDelegate(this))
{
    setModelAndShares(m_model, columnShares, dispensableColumns);
}

void CheckList::showChecks(const SecurityReport &report)
{
    const Check *before = chosen();
    const QString id = before ? before->id : QString();
    const ConnectionId connection = before ? before->connection : ConnectionId();
    for (int row = 0; row < m_model->rowCount(); ++row)
        setItemDelegateForRow(row, nullptr);
    clearSpans();
    m_model->setChecks(report.checks);
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (const Check *check = m_model->check(row)) {
            if (check->connection.isEmpty())
                setSpan(row, 0, 1, 2); // of the workspace: there is no "where" to it
            continue;
        }
        setSpan(row, 0, 1, CheckModel::columns);
        setItemDelegateForRow(row, m_headings);
    }
    shareWidth();
    // The first one below the first heading is what to see to first.
    const int again = m_model->rowOf(id, connection);
    if (m_model->rowCount() > 1)
        selectRow(again >= 0 ? again : 1);
}

void CheckList::resizeEvent(QResizeEvent *event)
{
    Table::resizeEvent(event);
    shareWidth();
}

int CheckList::longest(int column) const
{
    int most = 0;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->check(row))
            most = std::max(most, fontMetrics().horizontalAdvance(
                                      m_model->index(row, column).data().toString()));
    }
    return most + 2 * space::small + space::tiny;
}

// What is checked gets all that the others don't need: it says most.
void CheckList::shareWidth()
{
    const int all = viewport()->width();
    const int answer = std::min(longest(static_cast<int>(CheckModel::Column::Answer)), all / 3);
    const int whereColumn = static_cast<int>(CheckModel::Column::Where);
    const int where = isColumnHidden(whereColumn) ? 0 : std::min(longest(whereColumn), all / 4);
    if (where > 0)
        setColumnWidth(whereColumn, where);
    setColumnWidth(static_cast<int>(CheckModel::Column::Check), all - where - answer);
}

void CheckList::choose(const QString &check, const ConnectionId &connection)
{
    if (const int row = m_model->rowOf(check, connection); row >= 0)
        selectRow(row);
}

const Check *CheckList::chosen() const
{
    return m_model->check(currentRow());
}

} // namespace warden
