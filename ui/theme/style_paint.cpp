#include "ui/theme/style_paint.h"

#include "ui/theme/colors.h"
#include "ui/theme/icon.h"
#include "ui/theme/metrics.h"

#include <QPainter>
#include <QStyleOption>

using namespace Qt::StringLiterals;

namespace warden::stylepaint {

namespace {

bool isEnabled(const QStyleOption *option)
{
    return option->state & QStyle::State_Enabled;
}

bool isHovered(const QStyleOption *option)
{
    return isEnabled(option) && (option->state & QStyle::State_MouseOver);
}

// Focus that came by keyboard, or on something that is typed into.
bool hasRing(const QStyleOption *option)
{
    return option->state.testFlag(QStyle::State_HasFocus);
}

// Strokes lie on half pixels, else they blur.
QRectF strokeRect(const QRect &rect, qreal width)
{
    const qreal half = width / 2;
    return QRectF(rect).adjusted(half, half, -half, -half);
}

void roundedBox(QPainter *painter, const QRect &rect, const QColor &fill, const QColor &edge,
                qreal width = 1, qreal radius = cornerRadius)
{
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(edge.isValid() ? QPen(edge, width) : QPen(Qt::NoPen));
    painter->setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    painter->drawRoundedRect(strokeRect(rect, width), radius, radius);
}

QColor faded(QColor value, const QStyleOption *option)
{
    if (!isEnabled(option))
        value.setAlphaF(value.alphaF() * 0.45F);
    return value;
}

} // namespace

QColor buttonTextColor(const QPalette &palette, ButtonKind kind, bool enabled)
{
    if (!enabled)
        return palette.color(QPalette::Disabled, QPalette::ButtonText);
    switch (kind) {
    case ButtonKind::Primary:
        return color(ColorRole::OnAccent, palette);
    case ButtonKind::Danger:
        return color(ColorRole::Danger, palette);
    case ButtonKind::Quiet:
        return color(ColorRole::Link, palette);
    case ButtonKind::Plain:
        return color(ColorRole::Text, palette);
    }
    Q_UNREACHABLE();
}

void focusRing(QPainter *painter, const QRect &rect, const QPalette &palette, qreal radius)
{
    painter->save();
    roundedBox(painter, rect, {}, color(ColorRole::Link, palette), 2, radius);
    painter->restore();
}

void button(QPainter *painter, const QStyleOption *option, ButtonKind kind)
{
    painter->save();
    const QPalette &palette = option->palette;
    const bool isDown = option->state & (QStyle::State_Sunken | QStyle::State_On);
    QColor fill;
    QColor edge;
    if (kind == ButtonKind::Primary) {
        const bool isStrong = isDown || isHovered(option);
        fill = color(isStrong ? ColorRole::AccentHover : ColorRole::Accent, palette);
        if (!isEnabled(option))
            fill = color(ColorRole::Hover, palette);
    } else {
        fill = isDown || isHovered(option) ? color(ColorRole::Hover, palette)
               : kind == ButtonKind::Quiet ? QColor()
                                           : color(ColorRole::Surface, palette);
        if (kind != ButtonKind::Quiet)
            edge = faded(color(ColorRole::ControlBorder, palette), option);
    }
    roundedBox(painter, option->rect, fill, edge);
    painter->restore();
    if (hasRing(option)) {
        // On the accent the ring needs a gap of the ground's colour to be seen.
        focusRing(painter, option->rect, palette, cornerRadius);
        if (kind == ButtonKind::Primary) {
            painter->save();
            roundedBox(painter, option->rect.adjusted(2, 2, -2, -2), {},
                       color(ColorRole::OnAccent, palette), 1, cornerRadius - 2);
            painter->restore();
        }
    }
}

void mirroredLabel(QPainter *painter, const QStyleOptionButton &button)
{
    constexpr int arrowWidth = 12;
    const bool hasMenu = button.features & QStyleOptionButton::HasMenu;
    const QRect room = button.rect.adjusted(hasMenu ? arrowWidth : 0, 0, 0, 0);
    const QSize icon = button.iconSize;
    const int words = button.fontMetrics.size(Qt::TextShowMnemonic, button.text).width();
    const int whole = icon.width() + space::tiny + words;
    const int right = room.center().x() + whole / 2;
    const QIcon::Mode mode = isEnabled(&button) ? QIcon::Normal : QIcon::Disabled;
    button.icon.paint(painter,
                      QRect({right - icon.width(), room.center().y() - icon.height() / 2}, icon),
                      Qt::AlignCenter, mode);
    painter->setPen(button.palette.color(QPalette::ButtonText));
    painter->drawText(QRect(right - whole, room.top(), words, room.height()),
                      Qt::AlignCenter | Qt::TextSingleLine | Qt::TextShowMnemonic, button.text);
}

void field(QPainter *painter, const QStyleOption *option)
{
    painter->save();
    const bool isReadOnly = option->state & QStyle::State_ReadOnly;
    const QColor fill = color(
        isEnabled(option) && !isReadOnly ? ColorRole::Surface : ColorRole::Sunken, option->palette);
    roundedBox(painter, option->rect, fill,
               faded(color(ColorRole::ControlBorder, option->palette), option));
    painter->restore();
    if (hasRing(option))
        focusRing(painter, option->rect, option->palette, cornerRadius);
}

void checkBox(QPainter *painter, const QStyleOption *option)
{
    painter->save();
    const QPalette &palette = option->palette;
    const bool isOn = option->state & QStyle::State_On;
    const bool isPartial = option->state & QStyle::State_NoChange;
    const QColor fill = color(isOn || isPartial ? ColorRole::Accent : ColorRole::Surface, palette);
    const QColor edge =
        color(isOn || isPartial ? ColorRole::Accent : ColorRole::ControlBorder, palette);
    roundedBox(painter, option->rect, faded(fill, option), faded(edge, option), 1.25, 4);
    painter->setPen(
        QPen(color(ColorRole::OnAccent, palette), 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QRectF box(option->rect);
    const auto at = [&box](qreal x, qreal y) {
        return QPointF(box.left() + box.width() * x, box.top() + box.height() * y);
    };
    if (isPartial)
        painter->drawLine(at(0.28, 0.5), at(0.72, 0.5));
    else if (isOn)
        painter->drawPolyline(QPolygonF({at(0.25, 0.53), at(0.43, 0.7), at(0.75, 0.33)}));
    painter->restore();
}

void radioButton(QPainter *painter, const QStyleOption *option)
{
    painter->save();
    const QPalette &palette = option->palette;
    const bool isOn = option->state & QStyle::State_On;
    const qreal radius = option->rect.width() / 2.0;
    const QColor edge = color(isOn ? ColorRole::Accent : ColorRole::ControlBorder, palette);
    const QColor fill = color(isOn ? ColorRole::Accent : ColorRole::Surface, palette);
    roundedBox(painter, option->rect, faded(fill, option), faded(edge, option), 1.25, radius);
    if (isOn) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(color(ColorRole::OnAccent, palette));
        painter->drawEllipse(QRectF(option->rect).center(), radius * 0.38, radius * 0.38);
    }
    painter->restore();
}

void arrow(QPainter *painter, const QRect &rect, const QString &icon, const QStyleOption *option)
{
    const int size = qMin(16, qMin(rect.width(), rect.height()));
    const QPoint corner = rect.center() - QPoint(size / 2 - 1, size / 2 - 1);
    const qreal ratio = painter->device()->devicePixelRatioF();
    const QColor tint = faded(color(ColorRole::MutedText, option->palette), option);
    painter->drawPixmap(QRect(corner, QSize(size, size)), tintedPixmap(icon, tint, size, ratio));
}

void comboBox(QPainter *painter, const QStyleOption *option, const QRect &arrowRect,
              bool isEditable)
{
    if (isEditable)
        field(painter, option);
    else
        button(painter, option, ButtonKind::Plain);
    arrow(painter, arrowRect, u"chevron-down"_s, option);
}

void progressBar(QPainter *painter, const QStyleOption *option, int value, int minimum, int maximum)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    QRectF groove(option->rect);
    groove.setHeight(6);
    groove.moveCenter(QRectF(option->rect).center());
    painter->setBrush(color(ColorRole::Hover, option->palette));
    painter->drawRoundedRect(groove, 3, 3);
    if (maximum > minimum) {
        QRectF done = groove;
        done.setWidth(groove.width() * (value - minimum) / (maximum - minimum));
        if (option->direction == Qt::RightToLeft)
            done.moveRight(groove.right());
        painter->setBrush(color(ColorRole::Accent, option->palette));
        if (done.width() >= 6)
            painter->drawRoundedRect(done, 3, 3);
    }
    painter->restore();
}

void itemBackground(QPainter *painter, const QStyleOption *option)
{
    const bool isSelected = option->state & QStyle::State_Selected;
    if (!isSelected && !isHovered(option))
        return;
    painter->fillRect(option->rect,
                      color(isSelected ? ColorRole::Selection : ColorRole::Hover, option->palette));
}

void scrollBar(QPainter *painter, const QStyleOption *option, const QRect &slider, bool isBusy)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    QColor fill = color(ColorRole::ControlBorder, option->palette);
    fill.setAlphaF(isBusy ? 0.9F : 0.55F);
    painter->setBrush(fill);
    const bool isHorizontal = option->state & QStyle::State_Horizontal;
    const QRectF bar = isHorizontal ? QRectF(slider).adjusted(2, 3, -2, -3)
                                    : QRectF(slider).adjusted(3, 2, -3, -2);
    const qreal radius = qMin(bar.width(), bar.height()) / 2;
    painter->drawRoundedRect(bar, radius, radius);
    painter->restore();
}

} // namespace warden::stylepaint
