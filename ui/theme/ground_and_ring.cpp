#include "ui/theme/ground_and_ring.h"

namespace warden {

void paintGround(QPainter &painter, const QRectF &rect, qreal radius, TextOnGround colors,
                 const QPalette &palette)
{
    constexpr qreal edge = 1.5;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(color(colors.ground, palette));
    if (hasMoreContrast(palette)) {
        painter.setPen(QPen(color(colors.text, palette), edge));
        const qreal half = edge / 2;
        painter.drawRoundedRect(rect.adjusted(half, half, -half, -half), radius, radius);
    } else {
        painter.setPen(Qt::NoPen);
        painter.drawRoundedRect(rect, radius, radius);
    }
    painter.restore();
}

void paintRing(QPainter &painter, const QRectF &rect, qreal radius, const QPalette &palette)
{
    const qreal width = ringWidth(palette);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color(ColorRole::Link, palette), width));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(rect.adjusted(width / 2, width / 2, -width / 2, -width / 2), radius,
                            radius);
    painter.restore();
}

qreal ringWidth(const QPalette &palette)
{
    return hasMoreContrast(palette) ? 3 : 2;
}

} // namespace warden
