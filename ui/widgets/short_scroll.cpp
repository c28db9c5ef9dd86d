#include "ui/widgets/short_scroll.h"

#include "ui/widgets/names.h"

#include <QEvent>

#include <algorithm>

namespace warden {

ShortScroll::ShortScroll(const QString &objectName, const QString &accessibleName, QWidget *content,
                         int mostLines, QWidget *parent)
    : QScrollArea(parent), m_mostLines(mostLines)
{
    setNames(this, objectName, accessibleName);
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setWidget(content);
    viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
}

int ShortScroll::heightForWidth(int width) const
{
    const int most = fontMetrics().lineSpacing() * m_mostLines;
    if (!widget())
        return 0;
    return std::min(widget()->hasHeightForWidth() ? widget()->heightForWidth(width)
                                                  : widget()->sizeHint().height(),
                    most);
}

QSize ShortScroll::sizeHint() const
{
    return {widget() ? widget()->sizeHint().width() : 0, heightForWidth(width())};
}

QSize ShortScroll::minimumSizeHint() const
{
    return {0, std::min(fontMetrics().lineSpacing(), heightForWidth(width()))};
}

// What it shows has become another.
bool ShortScroll::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest)
        updateGeometry();
    return QScrollArea::viewportEvent(event);
}

} // namespace warden
