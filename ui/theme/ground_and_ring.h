#pragma once

#include "ui/theme/colors.h"

#include <QPainter>

namespace warden {

// A ground, and what stands on it. With more contrast a ground says nothing by itself: it has an
// edge in the colour of what stands on it.
void paintGround(QPainter &painter, const QRectF &rect, qreal radius, TextOnGround colors,
                 const QPalette &palette);

// Of a list's row.
inline constexpr TextOnGround chosenRow = {ColorRole::Link, ColorRole::Selection};
inline constexpr TextOnGround hoveredRow = {ColorRole::Border, ColorRole::Hover};

// Around what has the focus, inside of its rectangle.
void paintRing(QPainter &painter, const QRectF &rect, qreal radius, const QPalette &palette);
qreal ringWidth(const QPalette &palette);

} // namespace warden
