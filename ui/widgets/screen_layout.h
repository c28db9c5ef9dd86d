#pragma once

#include "ui/text/service_guide.h"

#include <QFontMetricsF>
#include <QRectF>

namespace warden {

// A stroke or a word of a drawn screen, where it stands.
struct ScreenPiece
{
    enum class Kind {
        Menu,  // the ground of the menu
        Place, // the open entry of the menu
        Words, // plain text
        Quiet, // text of less weight
        Heading,
        Box,    // a field's
        Choice, // a ring to tick, and its words
        Tile,
        Tick,
        Button,
        Target, // the button to press
        Rest,   // what else is there: a grey bar
        Ring,   // around the target
        Number, // beside it
    };
    Kind kind = Kind::Rest;
    QRectF rect = {};
    QString words = {};
};

struct ScreenLayout
{
    std::vector<ScreenPiece> pieces = {};
    QSizeF size = {};
};

// Of the browser's bar, what isn't the address.
inline constexpr qreal besideAddress = 90;

// The page without the browser's bar. Menu and page stand side by side, and one above the other
// where `width` has no room for that; what then still has none, the address too, is wider.
ScreenLayout layOutScreen(const ServiceScreen &screen, const QFontMetricsF &metrics, qreal width);

} // namespace warden
