#include "ui/lists/table.h"

#include "ui/theme/ground_and_ring.h"
#include "ui/theme/metrics.h"
#include "ui/theme/reading_order.h"
#include "ui/widgets/names.h"
#include "ui/widgets/plain_tool_tip.h"

#include <QHeaderView>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QToolTip>

#include <algorithm>

namespace warden {

namespace {

constexpr int rowPadding = 14;

// The row is what has the focus, not one of its cells: the table draws its ring.
class RowDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override
    {
        if (event->type() != QEvent::ToolTip)
            return QStyledItemDelegate::helpEvent(event, view, option, index);
        const QString text = index.data(Qt::ToolTipRole).toString();
        QToolTip::showText(event->globalPos(), plainToolTip(text), view);
        return !text.isEmpty();
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->state &= ~QStyle::State_HasFocus;
        option->text = inOwnOrder(option->text);
    }
};

// A heading that has no room ends in …, and its tool tip says all of it.
class HeadingToolTip : public QObject
{
public:
    explicit HeadingToolTip(QHeaderView *header) : QObject(header), m_header(header)
    {
        header->setTextElideMode(Qt::ElideRight);
        header->viewport()->installEventFilter(this);
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::ToolTip || !m_header->model())
            return QObject::eventFilter(watched, event);
        const auto *help = static_cast<QHelpEvent *>(event);
        const int section = m_header->logicalIndexAt(help->pos());
        const QString text =
            m_header->model()->headerData(section, m_header->orientation()).toString();
        const bool hasRoom = m_header->sectionSizeHint(section) <= m_header->sectionSize(section);
        QToolTip::showText(help->globalPos(), hasRoom ? QString() : plainToolTip(text), m_header);
        return true;
    }

private:
    QHeaderView *m_header;
};

} // namespace

Table::Table(const QString &objectName, const QString &accessibleName, QWidget *parent)
    : QTableView(parent)
{
    setNames(this, objectName, accessibleName);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setWordWrap(false);
    setFrameShape(QFrame::NoFrame);
    setTextElideMode(Qt::ElideRight);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setIconSize({warden::iconSize - 4, warden::iconSize - 4});
    setItemDelegate(new RowDelegate(this));
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + rowPadding);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    horizontalHeader()->setMinimumSectionSize(fontMetrics().averageCharWidth() * 6);
    new HeadingToolTip(horizontalHeader());
    connect(this, &QTableView::activated, this,
            [this](const QModelIndex &index) { Q_EMIT rowOpened(index.row()); });
}

void Table::say(const QString &text)
{
    QToolTip::showText(viewport()->mapToGlobal(QPoint(space::large, space::large)),
                       plainToolTip(text), this);
}

void Table::fitToRows(int mostRows)
{
    const int rows = std::clamp(model() ? model()->rowCount() : 0, 1, mostRows);
    setFixedHeight(horizontalHeader()->sizeHint().height() +
                   rows * verticalHeader()->defaultSectionSize() + 2 * frameWidth());
}

void Table::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    // Qt's table tells a screen reader that the row has the focus, whoever has it.
    if (hasFocus())
        QTableView::currentChanged(current, previous);
    else
        QAbstractItemView::currentChanged(current, previous);
    viewport()->update();
    if (current.row() != previous.row() || !previous.isValid())
        Q_EMIT rowChosen(current.isValid() ? current.row() : -1);
}

void Table::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (!hasFocus() || !currentIndex().isValid())
        return;
    const QRect cell = visualRect(currentIndex());
    const QRectF row(0, cell.top(), viewport()->width(), cell.height());
    QPainter painter(viewport());
    paintRing(painter, row, space::tiny, palette());
}

void Table::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && currentIndex().isValid()) {
        Q_EMIT rowOpened(currentIndex().row());
        return;
    }
    if (event->matches(QKeySequence::Copy)) { // Qt's would copy one cell, and leave it there
        copyChosen();
        return;
    }
    QTableView::keyPressEvent(event);
}

} // namespace warden
