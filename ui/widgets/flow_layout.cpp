#include "ui/widgets/flow_layout.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace warden {

FlowLayout::FlowLayout(int spacing, QWidget *parent) : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
    setSpacing(spacing);
}

FlowLayout::~FlowLayout() = default;

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.emplace_back(item);
}

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[static_cast<size_t>(index)].get() : nullptr;
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    QLayoutItem *taken = m_items[static_cast<size_t>(index)].release();
    m_items.erase(m_items.begin() + index);
    return taken;
}

int FlowLayout::heightForWidth(int width) const
{
    return arrange({0, 0, width, 0}, Place::Nothing);
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const auto &item : m_items)
        size = size.expandedTo(item->minimumSize());
    return size;
}

void FlowLayout::setGeometry(const QRect &rectangle)
{
    QLayout::setGeometry(rectangle);
    arrange(rectangle, Place::Items);
}

int FlowLayout::arrange(const QRect &rectangle, Place place) const
{
    const Qt::LayoutDirection direction =
        parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    const int leading = rectangle.left() - m_outdent;
    QPoint next(leading, rectangle.top());
    int rowHeight = 0;
    for (const auto &item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize size = item->sizeHint();
        if (next.x() + size.width() > rectangle.right() + 1 && rowHeight > 0) {
            next = {leading, next.y() + rowHeight + spacing()};
            rowHeight = 0;
        }
        if (place == Place::Items)
            item->setGeometry(QStyle::visualRect(direction, rectangle, {next, size}));
        next.rx() += size.width() + spacing();
        rowHeight = std::max(rowHeight, size.height());
    }
    return next.y() + rowHeight - rectangle.top();
}

void FlowLayout::setOutdent(int outdent)
{
    m_outdent = outdent;
    invalidate();
}

} // namespace warden
