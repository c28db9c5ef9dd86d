#include "ui/theme/style_paint.h"

#include "ui/theme/colors.h"
#include "ui/theme/ground_and_ring.h"
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
    if (isEnabled(option))
        return value;
    // Still to be seen where more contrast is asked for.
    if (hasMoreContrast(option->palette))
        return option->palette.color(QPalette::Disabled, QPalette::ButtonText);
    value.setAlphaF(value.alphaF() * 0.45F);
    return value;
}

// What stands in a box that is ticked, or waits to be.
QColor boxFill(bool isOn, const QStyleOption *option)
{
    return isOn ? faded(color(ColorRole::Accent, option->palette), option)
                : color(ColorRole::Surface, option->palette);
}

QColor buttonEdge(ButtonKind kind, const QPalette &palette)
{
    return color(kind == ButtonKind::Primary ? ColorRole::OnAccent : ColorRole::Link, palette);
}

constexpr qreal grooveHeight = 6;

// Leaves the painter ready for what is done.
QRectF paintGroove(QPainter *painter, const QStyleOption *option)
{
    QRectF groove(option->rect);
    groove.setHeight(grooveHeight);
    groove.moveCenter(QRectF(option->rect).center());
    paintGround(*painter, groove, grooveHeight / 2, {ColorRole::Border, ColorRole::Hover},
                option->palette);
    painter->setPen(Qt::NoPen);
    painter->setBrush(color(ColorRole::Accent, option->palette));
    return groove;
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
    paintRing(*painter, rect, radius, palette);
}

void button(QPainter *painter, const QStyleOption *option, ButtonKind kind)
{
    painter->save();
    const QPalette &palette = option->palette;
    const bool isOn = option->state & QStyle::State_On;
    const bool isDown = isOn || option->state & QStyle::State_Sunken;
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
        if (isOn && !hasMoreContrast(palette)) { // as a list's chosen row, and by its edge
            fill = color(chosenRow.ground, palette);
            edge = faded(color(chosenRow.text, palette), option);
        }
    }
    // What is pressed differs by its ground; with more contrast by its edge.
    const bool isEdged = hasMoreContrast(palette) && (isDown || kind == ButtonKind::Primary);
    roundedBox(painter, option->rect, fill,
               isEdged ? faded(buttonEdge(kind, palette), option) : edge,
               isEdged && isDown ? 3 : 1);
    painter->restore();
    if (hasRing(option)) {
        // On the accent the ring needs a gap of the ground's colour to be seen.
        focusRing(painter, option->rect, palette, cornerRadius);
        if (kind == ButtonKind::Primary) {
            const int ring = qRound(ringWidth(palette));
            painter->save();
            roundedBox(painter, option->rect.adjusted(ring, ring, -ring, -ring), {},
                       color(ColorRole::OnAccent, palette), ring - 1, cornerRadius - 2);
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
    const QColor edge =
        color(isOn || isPartial ? ColorRole::Accent : ColorRole::ControlBorder, palette);
    roundedBox(painter, option->rect, boxFill(isOn || isPartial, option), faded(edge, option), 1.25,
               4);
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
    roundedBox(painter, option->rect, boxFill(isOn, option), faded(edge, option), 1.25, radius);
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
    const QRectF groove = paintGroove(painter, option);
    if (maximum > minimum) {
        QRectF done = groove;
        done.setWidth(groove.width() * (value - minimum) / (maximum - minimum));
        if (option->direction == Qt::RightToLeft)
            done.moveRight(groove.right());
        if (done.width() >= grooveHeight)
            painter->drawRoundedRect(done, grooveHeight / 2, grooveHeight / 2);
    }
    painter->restore();
}

void stillBar(QPainter *painter, const QStyleOption *option)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF groove = paintGroove(painter, option);
    const qreal dash = 2 * grooveHeight;
    for (qreal left = groove.left() + dash; left + dash < groove.right(); left += 2 * dash)
        painter->drawRoundedRect(QRectF(left, groove.top(), dash, grooveHeight), grooveHeight / 2,
                                 grooveHeight / 2);
    painter->restore();
}

void itemBackground(QPainter *painter, const QStyleOption *option)
{
    const bool isSelected = option->state & QStyle::State_Selected;
    if (!isSelected && !isHovered(option))
        return;
    painter->fillRect(option->rect,
                      color(isSelected ? ColorRole::Selection : ColorRole::Hover, option->palette));
    if (!isSelected || !hasMoreContrast(option->palette))
        return;
    // A row is painted cell by cell: the lines run through.
    const QRect &cell = option->rect;
    constexpr int line = 2;
    const QColor edge = color(ColorRole::Link, option->palette);
    painter->fillRect(QRect(cell.left(), cell.top(), cell.width(), line), edge);
    painter->fillRect(QRect(cell.left(), cell.bottom() - line + 1, cell.width(), line), edge);
}

void scrollFrame(QPainter *painter, const QStyleOption *option)
{
    const QPalette &palette = option->palette;
    const qreal width = hasRing(option) ? ringWidth(palette) - 1 : 1;
    painter->save();
    roundedBox(painter, option->rect, {},
               color(hasRing(option) ? ColorRole::Link : ColorRole::Border, palette), width, 3);
    painter->restore();
}

void scrollBar(QPainter *painter, const QStyleOption *option, const QRect &slider, bool isBusy)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    QColor fill = color(ColorRole::ControlBorder, option->palette);
    if (!hasMoreContrast(option->palette))
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
