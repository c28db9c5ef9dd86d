// How a table is sorted.
#include "ui/lists/kept_view.h"
#include "ui/lists/table.h"

#include <QActionGroup>
#include <QHeaderView>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

const QString upwards = u"ascending"_s;
const QString downwards = u"descending"_s;

} // namespace

void Table::keepOrder(Preferences &preferences)
{
    QHeaderView *header = horizontalHeader();
    m_keptOrder = new KeptView(preferences, objectName() + u"Order"_s, this);
    const QStringList kept = m_keptOrder->read();
    const bool fits = kept.size() == 2 && m_columnIds.contains(kept[0]) &&
                      (kept[1] == upwards || kept[1] == downwards);
    header->setSortIndicatorClearable(true);
    header->setSortIndicator(fits ? static_cast<int>(m_columnIds.indexOf(kept[0])) : -1,
                             fits && kept[1] == downwards ? Qt::DescendingOrder
                                                          : Qt::AscendingOrder);
    setSortingEnabled(true);
    connect(header, &QHeaderView::sortIndicatorChanged, this,
            [this](int column, Qt::SortOrder order) {
                const bool isDown = order == Qt::DescendingOrder;
                m_keptOrder->write(
                    column < 0 ? QStringList()
                               : QStringList{m_columnIds.at(column), isDown ? downwards : upwards});
                chooseRow(0);
            });
}

void Table::addOrderTo(QMenu &menu)
{
    QHeaderView *header = horizontalHeader();
    const int now = header->sortIndicatorSection();
    const Qt::SortOrder order = header->sortIndicatorOrder();
    QMenu *orders = menu.addMenu(tr("Sort by"));
    orders->setObjectName(u"orderMenu"_s);
    auto *group = new QActionGroup(orders);
    for (int column = -1; column < m_columnIds.size(); ++column) {
        const QString title =
            column < 0
                ? tr("As at first")
                : model()->headerData(column, Qt::Horizontal).toString().replace(u'&', u"&&"_s);
        QAction *action = orders->addAction(
            title, header, [header, column, order] { header->setSortIndicator(column, order); });
        action->setObjectName(u"sortBy-"_s + (column < 0 ? QString() : m_columnIds.at(column)));
        action->setCheckable(true);
        action->setChecked(column == now);
        group->addAction(action);
    }
    orders->addSeparator();
    QAction *down = orders->addAction(tr("Last ones first"), header, [header, now, order] {
        header->setSortIndicator(now, order == Qt::AscendingOrder ? Qt::DescendingOrder
                                                                  : Qt::AscendingOrder);
    });
    down->setObjectName(u"sortDown"_s);
    down->setCheckable(true);
    down->setChecked(now >= 0 && order == Qt::DescendingOrder);
    down->setEnabled(now >= 0);
}

} // namespace warden
