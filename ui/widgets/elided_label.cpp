#include "ui/widgets/elided_label.h"

#include "ui/theme/reading_order.h"
#include "ui/theme/typography.h"
#include "ui/widgets/plain_tool_tip.h"

#include <QEvent>

namespace warden {

ElidedLabel::ElidedLabel(const QString &text, QWidget *parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    alignAsRead(*this);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setFullText(text);
}

void ElidedLabel::setFullText(const QString &text)
{
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    elide();
}

void ElidedLabel::setElideMode(Qt::TextElideMode mode)
{
    m_mode = mode;
    elide();
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {fontMetrics().horizontalAdvance(u'…') * 4, fontMetrics().height()};
}

QSize ElidedLabel::sizeHint() const
{
    // One more than the advance: rounding must not elide a text that fits.
    return {fontMetrics().horizontalAdvance(m_text) + 1, fontMetrics().height()};
}

void ElidedLabel::resizeEvent(QResizeEvent *event)
{
    QLabel::resizeEvent(event);
    elide();
}

void ElidedLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        elide();
}

void ElidedLabel::elide()
{
    const QString whole = arrowsAsRead(m_text);
    const QString shown = fontMetrics().elidedText(whole, m_mode, width());
    if (shown != text())
        QLabel::setText(shown);
    setPlainToolTip(this, shown == whole ? QString() : whole);
}

} // namespace warden
