#pragma once

#include <QColor>
#include <QPalette>

#include <array>

namespace warden {

enum class Scheme { Light, Dark };

// How much everything stands out. System: a theme of the system whose few colours are all there is.
enum class Contrast { Usual, More, System };

struct Look
{
    Scheme scheme = Scheme::Light;
    Contrast contrast = Contrast::Usual;
    bool operator==(const Look &) const = default;
};

// What a colour is for. States come as a pair: text or icon, and the soft ground that it stands on.
enum class ColorRole {
    Window,        // behind everything
    Surface,       // cards, fields, lists
    Sunken,        // alternate rows, code
    Sidebar,       // behind the navigation
    Hover,         // a control under the pointer
    Selection,     // a chosen row or page
    Border,        // lines that only divide; with more contrast, what can't be used as well
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

// Not for a look of the system's own colours: only its palette has those.
QColor color(ColorRole role, Look look);
QColor color(ColorRole role, const QPalette &palette);

// What a palette is: widgets need no more than the palette they already have.
Scheme schemeOf(const QPalette &palette);
Look lookOf(const QPalette &palette);
bool hasMoreContrast(const QPalette &palette);
QPalette paletteFor(Look look);

// All that a theme of the system with colours of its own decides.
struct SystemColors
{
    QColor window = {};
    QColor text = {};
    QColor button = {};
    QColor buttonText = {};
    QColor chosen = {};
    QColor chosenText = {};
    QColor link = {};
    QColor disabledText = {};
    bool operator==(const SystemColors &) const = default;
};
QPalette paletteOf(const SystemColors &colors);

// WCAG 2.2: 1 to 21.
double contrast(const QColor &a, const QColor &b);

// Every pair of text and ground that the window uses: text must reach 4.5 : 1, and 7 : 1 with more
// contrast.
struct TextOnGround
{
    ColorRole text;
    ColorRole ground;
};
extern const std::array<TextOnGround, 29> textOnGrounds;

} // namespace warden
