#pragma once

#include <QColor>
#include <QPalette>

#include <array>

namespace warden {

enum class Scheme { Light, Dark };

// What a colour is for. States come as a pair: text or icon, and the soft ground that it stands on.
enum class ColorRole {
    Window,        // behind everything
    Surface,       // cards, fields, lists
    Sunken,        // alternate rows, code
    Sidebar,       // behind the navigation
    Hover,         // a control under the pointer
    Selection,     // a chosen row or page
    Border,        // lines that only divide
    ControlBorder, // edges of fields and boxes: 3 : 1 against Surface and Window
    Text,
    MutedText,
    Accent, // the primary button and a ticked box
    AccentHover,
    OnAccent, // text on Accent
    Link,     // accent as text
    Info,
    InfoSoft,
    Success,
    SuccessSoft,
    Warning,
    WarningSoft,
    Danger,
    DangerSoft,
    Neutral,
    NeutralSoft,
};

QColor color(ColorRole role, Scheme scheme);
QColor color(ColorRole role, const QPalette &palette);

// Which of the two a palette is: widgets need no more than the palette they already have.
Scheme schemeOf(const QPalette &palette);
QPalette paletteFor(Scheme scheme);

// WCAG 2.2: 1 to 21.
double contrast(const QColor &a, const QColor &b);

// Every pair of text and ground that the window uses: text must reach 4.5 : 1.
struct TextOnGround
{
    ColorRole text;
    ColorRole ground;
};
extern const std::array<TextOnGround, 29> textOnGrounds;

} // namespace warden
