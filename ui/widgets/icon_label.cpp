#include "ui/widgets/icon_label.h"

#include "ui/theme/icon.h"

#include <QPainter>

namespace warden {

IconLabel::IconLabel(const QString &icon, ColorRole role, int size, QWidget *parent)
    : QWidget(parent), m_icon(icon), m_role(role), m_size(size)
{
    setFixedSize(size, size);
}

void IconLabel::setIcon(const QString &icon, ColorRole role)
{
    m_icon = icon;
    m_role = role;
    update();
}

void IconLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.drawPixmap(rect(),
                       tintedPixmap(m_icon, color(m_role, palette()), m_size, devicePixelRatioF()));
}

} // namespace warden
