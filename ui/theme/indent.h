#pragma once

#include <QGuiApplication>
#include <QMargins>

namespace warden {

// Margins of what stands in from where lines begin: a layout turns round where reading runs from
// the right, its margins don't.
inline QMargins indented(int width, int bottom = 0)
{
    const bool isFromRight = QGuiApplication::layoutDirection() == Qt::RightToLeft;
    return {isFromRight ? 0 : width, 0, isFromRight ? width : 0, bottom};
}

} // namespace warden
