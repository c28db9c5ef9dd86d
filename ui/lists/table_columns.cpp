// What a table does with its columns.
#include "ui/lists/details_split.h"
#include "ui/lists/edge_mover.h"
#include "ui/lists/kept_view.h"
#include "ui/lists/table.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QMenu>
#include <QScopedValueRollback>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

constexpr double leastOfShare = 0.9; // below that a column tells nobody anything

} // namespace

void Table::setModelAndShares(QAbstractItemModel *model, const QList<int> &shares,
                              const QList<int> &dispensable)
{
    m_shares = shares;
    m_dispensable = dispensable;
    setModel(model);
    layOutColumns();
}

void Table::keepColumns(Preferences &preferences, const QStringList &ids, const QList<int> &staying)
{
    Q_ASSERT(ids.size() == m_shares.size());
    m_columnIds = ids;
    m_staying = staying;
    m_kept = new KeptView(preferences, objectName(), this);
    m_choice = columnChoiceFrom(m_kept->read(), ids, staying).value_or(ColumnChoice());
    layOutColumns();
    QHeaderView *header = horizontalHeader();
    header->setSectionResizeMode(QHeaderView::Interactive);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QHeaderView::sectionResized, this, &Table::takeWidth);
    connect(header, &QHeaderView::customContextMenuRequested, this, [this](const QPoint &place) {
        auto *menu = new QMenu(this);
        addColumnsTo(*menu);
        showMenu(menu, horizontalHeader()->viewport()->mapToGlobal(place));
    });
}

void Table::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    layOutColumns();
}

void Table::layOutColumns()
{
    const QScopedValueRollback isLayingOut(m_isLayingOut, true);
    shareColumns();
}

double Table::weight(int column) const
{
    return hasOwnWidths() ? m_choice.widths.at(column) : m_shares.at(column);
}

void Table::shareColumns()
{
    QList<int> hidden = m_choice.hidden;
    double all = 0;
    for (int column = 0; column < m_shares.size(); ++column)
        all += hidden.contains(column) ? 0 : weight(column);
    for (const int column : m_dispensable) {
        const double least = all * fontMetrics().averageCharWidth() * leastOfShare;
        if (hidden.contains(column) || viewport()->width() >= least)
            continue;
        hidden << column;
        all -= weight(column);
    }
    for (int column = 0; column < m_shares.size(); ++column)
        setColumnHidden(column, hidden.contains(column));
    const int last = lastShownColumn();
    int left = viewport()->width();
    for (int column = 0; column < last; ++column) {
        if (isColumnHidden(column))
            continue;
        const int width = static_cast<int>(viewport()->width() * weight(column) / all);
        setColumnWidth(column, width);
        left -= width;
    }
    if (last >= 0) // it takes what is left
        setColumnWidth(last, std::max(left, horizontalHeader()->minimumSectionSize()));
}

int Table::lastShownColumn() const
{
    int column = static_cast<int>(m_shares.size()) - 1;
    while (column >= 0 && isColumnHidden(column))
        --column;
    return column;
}

int Table::nextShownColumn(int column) const
{
    do {
        ++column;
    } while (column < m_shares.size() && isColumnHidden(column));
    return column < m_shares.size() ? column : -1;
}

// What one column gets the next one gives: all of the width is shared at all times.
void Table::takeWidth(int column, int before, int now)
{
    if (m_isLayingOut || viewport()->width() <= 0)
        return;
    const int next = nextShownColumn(column);
    ColumnChoice choice = m_choice;
    if (next >= 0) {
        const int least = horizontalHeader()->minimumSectionSize();
        const int both = before + columnWidth(next);
        const int width = std::clamp(now, std::min(least, both - least), both - least);
        double all = 0;
        QList<double> widths;
        for (int each = 0; each < m_shares.size(); ++each) {
            widths << weight(each);
            all += isColumnHidden(each) ? 0 : weight(each);
        }
        const double share = all / viewport()->width(); // of one pixel
        for (int each = 0; each < m_shares.size(); ++each) {
            if (!isColumnHidden(each))
                widths[each] = columnWidth(each) * share;
        }
        widths[column] = width * share;
        widths[next] = (both - width) * share;
        choice.widths = widths;
    }
    takeChoice(choice);
}

QRect Table::edgeOf(int column) const
{
    const QHeaderView *header = horizontalHeader();
    const int left = header->sectionViewportPosition(column);
    const int x = isRightToLeft() ? left : left + header->sectionSize(column);
    return {header->viewport()->mapTo(this, QPoint(x, 0)).x(), 0, 1, height()};
}

std::vector<Edge> Table::edges()
{
    std::vector<Edge> edges;
    for (int column = 0; m_kept && column < m_shares.size(); ++column) {
        const int next = nextShownColumn(column);
        if (isColumnHidden(column) || next < 0)
            continue;
        const auto title = [this](int of) {
            return model()->headerData(of, Qt::Horizontal).toString();
        };
        edges.push_back({.owner = this,
                         .name = tr("Between “%1” and “%2”").arg(title(column), title(next)),
                         .place = [this, column] { return edgeOf(column); },
                         .move =
                             [this, column](int pixels) {
                                 horizontalHeader()->resizeSection(column,
                                                                   columnWidth(column) + pixels);
                             },
                         .putBack = [this, before = m_choice] { takeChoice(before); }});
    }
    return edges;
}

// With that of the details, where the list stands beside some.
void Table::moveEdgesByKeys()
{
    QWidget *around = this;
    for (QWidget *each = this; each; each = each->parentWidget()) {
        if (qobject_cast<DetailsSplit *>(each))
            around = each;
    }
    EdgeMover::begin(*around);
}

void Table::wantColumn(int column, bool isWanted)
{
    ColumnChoice choice = m_choice;
    choice.hidden.removeAll(column);
    if (!isWanted)
        choice.hidden << column;
    std::ranges::sort(choice.hidden);
    takeChoice(choice);
}

void Table::takeChoice(const ColumnChoice &choice)
{
    m_choice = choice;
    m_kept->write(toStrings(choice, m_columnIds));
    layOutColumns();
}

void Table::addColumnsTo(QMenu &menu)
{
    for (int column = 0; column < m_columnIds.size(); ++column) {
        if (m_staying.contains(column))
            continue;
        const QString title = model()->headerData(column, Qt::Horizontal).toString();
        const bool isWanted = !isColumnUnwanted(column);
        const bool isLeftOut = isWanted && isColumnHidden(column);
        QAction *action = menu.addAction(isLeftOut ? tr("%1 (not shown now)").arg(title)
                                                   : QString(title).replace(u'&', u"&&"_s));
        action->setObjectName(u"column-"_s + m_columnIds.at(column));
        action->setCheckable(true);
        action->setChecked(isWanted);
        connect(action, &QAction::toggled, this,
                [this, column](bool isChecked) { wantColumn(column, isChecked); });
    }
    menu.addSeparator();
    QAction *widths = menu.addAction(tr("Change widths by keys"));
    widths->setObjectName(u"changeWidths"_s);
    // Once the menu has given the keyboard back.
    connect(widths, &QAction::triggered, this, &Table::moveEdgesByKeys, Qt::QueuedConnection);
    QAction *reset = menu.addAction(tr("Reset columns"));
    reset->setObjectName(u"resetColumns"_s);
    reset->setEnabled(!m_choice.isDefault());
    connect(reset, &QAction::triggered, this, [this] { takeChoice({}); });
}

void Table::contextMenuEvent(QContextMenuEvent *event)
{
    if (!m_kept) {
        QTableView::contextMenuEvent(event);
        return;
    }
    auto *menu = new QMenu(this);
    addRowDeedsTo(*menu);
    if (m_keptOrder)
        addOrderTo(*menu);
    QMenu *columns = menu->addMenu(tr("Columns"));
    columns->setObjectName(u"columnMenu"_s);
    addColumnsTo(*columns);
    const bool isByKey = event->reason() == QContextMenuEvent::Keyboard;
    const QPoint atRow = viewport()->mapToGlobal(visualRect(currentIndex()).bottomLeft());
    showMenu(menu, isByKey && currentIndex().isValid() ? atRow : event->globalPos());
}

void Table::showMenu(QMenu *menu, const QPoint &place)
{
    menu->setObjectName(u"tableMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->popup(place);
}

} // namespace warden
