#pragma once

#include "ui/theme/colors.h"

#include <QIcon>

namespace warden {

// Makes :/icons/… available: a static library's resources need it once in each program.
void loadResources();

// One of resources/icons, drawn in the colour of a role. Follows a change of the scheme and the
// screen's pixel ratio by itself. What points along the line is mirrored where it runs from right
// to left.
QIcon tintedIcon(const QString &name, ColorRole role = ColorRole::Text);

// The same once, for a painter or a label: size in device-independent pixels.
QPixmap tintedPixmap(const QString &name, const QColor &tint, int size, qreal devicePixelRatio);

// The program's own icon, in its own colours.
QIcon applicationIcon();

} // namespace warden
