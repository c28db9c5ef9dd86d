#include "ui/theme/colors.h"

#include <cmath>

namespace warden {

namespace {

// Each in light and dark, and in both with more contrast.
struct Shade
{
    QRgb light;
    QRgb dark;
    QRgb lightMore;
    QRgb darkMore;
};

Shade shade(ColorRole role)
{
    switch (role) {
    case ColorRole::Window:
        return {0xfff6f7f9, 0xff17191d, 0xffffffff, 0xff000000};
    case ColorRole::Surface:
        return {0xffffffff, 0xff1f2227, 0xffffffff, 0xff000000};
    case ColorRole::Sunken:
        return {0xfff1f3f6, 0xff1a1c20, 0xfff2f2f2, 0xff141414};
    case ColorRole::Sidebar:
        return {0xffedeff3, 0xff121417, 0xffffffff, 0xff000000};
    case ColorRole::Hover:
        return {0xffe6e9ee, 0xff292d33, 0xffe2e2e2, 0xff2b2b2b};
    case ColorRole::Selection:
        return {0xffdce6f7, 0xff25344f, 0xffd3e3ff, 0xff12305c};
    case ColorRole::Border:
        return {0xffdde1e7, 0xff32363d, 0xff565656, 0xffa0a0a0};
    case ColorRole::ControlBorder:
        return {0xff868e99, 0xff6f7782, 0xff000000, 0xffffffff};
    case ColorRole::Text:
        return {0xff1b1f24, 0xffe8eaed, 0xff000000, 0xffffffff};
    case ColorRole::MutedText:
        return {0xff565e69, 0xffa6aeb8, 0xff333333, 0xffd9d9d9};
    case ColorRole::Accent:
        return {0xff2a5db8, 0xff3f6fcb, 0xff0a3a8c, 0xff9ec1ff};
    case ColorRole::AccentHover:
        return {0xff234f9e, 0xff3564bd, 0xff06285f, 0xffc6daff};
    case ColorRole::OnAccent:
        return {0xffffffff, 0xffffffff, 0xffffffff, 0xff000000};
    case ColorRole::Link:
        return {0xff2456ad, 0xff93b7ff, 0xff0a3a8c, 0xff9ec1ff};
    case ColorRole::Info:
        return {0xff2456ad, 0xff93b7ff, 0xff0a3a8c, 0xff9ec1ff};
    case ColorRole::InfoSoft:
        return {0xffe9f0fb, 0xff1d2a42, 0xffffffff, 0xff000000};
    case ColorRole::Success:
        return {0xff1a6b3c, 0xff74cf94, 0xff0a4a22, 0xff8fe3ab};
    case ColorRole::SuccessSoft:
        return {0xffe5f4ea, 0xff1a3224, 0xffffffff, 0xff000000};
    case ColorRole::Warning:
        return {0xff7d4c00, 0xffeabb5c, 0xff5a3600, 0xffffd479};
    case ColorRole::WarningSoft:
        return {0xfffdf2dd, 0xff382c13, 0xffffffff, 0xff000000};
    case ColorRole::Danger:
        return {0xffa8231c, 0xffff9d94, 0xff8a0f0a, 0xffffb3ab};
    case ColorRole::DangerSoft:
        return {0xfffceae8, 0xff3d201e, 0xffffffff, 0xff000000};
    case ColorRole::Neutral:
        return {0xff4a525c, 0xffb4bbc4, 0xff2e2e2e, 0xffe0e0e0};
    case ColorRole::NeutralSoft:
        return {0xffebeef2, 0xff2b2f36, 0xffffffff, 0xff000000};
    }
    Q_UNREACHABLE();
}

// A theme of the system has no colours for states, and no grounds: icon, word and edge tell.
QColor ofSystem(ColorRole role, const QPalette &palette)
{
    switch (role) {
    case ColorRole::Window:
    case ColorRole::Surface:
    case ColorRole::Sunken:
    case ColorRole::Sidebar:
    case ColorRole::Hover:
    case ColorRole::Selection:
    case ColorRole::InfoSoft:
    case ColorRole::SuccessSoft:
    case ColorRole::WarningSoft:
    case ColorRole::DangerSoft:
    case ColorRole::NeutralSoft:
        return palette.color(QPalette::Active, QPalette::Window);
    case ColorRole::Accent:
    case ColorRole::AccentHover:
        return palette.color(QPalette::Active, QPalette::Highlight);
    case ColorRole::OnAccent:
        return palette.color(QPalette::Active, QPalette::HighlightedText);
    case ColorRole::Link:
        return palette.color(QPalette::Active, QPalette::Link);
    case ColorRole::Border:
    case ColorRole::ControlBorder:
    case ColorRole::Text:
    case ColorRole::MutedText:
    case ColorRole::Info:
    case ColorRole::Success:
    case ColorRole::Warning:
    case ColorRole::Danger:
    case ColorRole::Neutral:
        return palette.color(QPalette::Active, QPalette::WindowText);
    }
    Q_UNREACHABLE();
}

double luminance(const QColor &color)
{
    const auto linear = [](double channel) {
        return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) +
           0.0722 * linear(color.blueF());
}

} // namespace

const std::array<TextOnGround, 29> textOnGrounds = {{
    {ColorRole::Text, ColorRole::Window},         {ColorRole::Text, ColorRole::Surface},
    {ColorRole::Text, ColorRole::Sunken},         {ColorRole::Text, ColorRole::Sidebar},
    {ColorRole::Text, ColorRole::Hover},          {ColorRole::Text, ColorRole::Selection},
    {ColorRole::Text, ColorRole::InfoSoft},       {ColorRole::Text, ColorRole::SuccessSoft},
    {ColorRole::Text, ColorRole::WarningSoft},    {ColorRole::Text, ColorRole::DangerSoft},
    {ColorRole::MutedText, ColorRole::Window},    {ColorRole::MutedText, ColorRole::Surface},
    {ColorRole::MutedText, ColorRole::Sunken},    {ColorRole::MutedText, ColorRole::Sidebar},
    {ColorRole::MutedText, ColorRole::Hover},     {ColorRole::MutedText, ColorRole::Selection},
    {ColorRole::OnAccent, ColorRole::Accent},     {ColorRole::OnAccent, ColorRole::AccentHover},
    {ColorRole::Link, ColorRole::Window},         {ColorRole::Link, ColorRole::Surface},
    {ColorRole::Link, ColorRole::Sunken},         {ColorRole::Link, ColorRole::Selection},
    {ColorRole::Info, ColorRole::InfoSoft},       {ColorRole::Success, ColorRole::SuccessSoft},
    {ColorRole::Warning, ColorRole::WarningSoft}, {ColorRole::Danger, ColorRole::DangerSoft},
    {ColorRole::Neutral, ColorRole::NeutralSoft}, {ColorRole::Danger, ColorRole::Surface},
    {ColorRole::Danger, ColorRole::Window},
}};

QColor color(ColorRole role, Look look)
{
    const Shade value = shade(role);
    const bool isLight = look.scheme == Scheme::Light;
    switch (look.contrast) {
    case Contrast::Usual:
        return QColor::fromRgb(isLight ? value.light : value.dark);
    case Contrast::More:
    case Contrast::System:
        return QColor::fromRgb(isLight ? value.lightMore : value.darkMore);
    }
    Q_UNREACHABLE();
}

QColor color(ColorRole role, const QPalette &palette)
{
    const Look look = lookOf(palette);
    return look.contrast == Contrast::System ? ofSystem(role, palette) : color(role, look);
}

Scheme schemeOf(const QPalette &palette)
{
    const bool isDark = luminance(palette.color(QPalette::Active, QPalette::WindowText)) >
                        luminance(palette.color(QPalette::Active, QPalette::Window));
    return isDark ? Scheme::Dark : Scheme::Light;
}

// Two roles that nothing is drawn with tell it: paletteFor() and paletteOf() give them.
Look lookOf(const QPalette &palette)
{
    const QColor text = palette.color(QPalette::Active, QPalette::WindowText);
    const bool hasMore = palette.color(QPalette::Active, QPalette::Shadow) == text;
    const bool isOfSystem = palette.color(QPalette::Active, QPalette::BrightText) == text;
    return {schemeOf(palette), !hasMore     ? Contrast::Usual
                               : isOfSystem ? Contrast::System
                                            : Contrast::More};
}

bool hasMoreContrast(const QPalette &palette)
{
    return palette.color(QPalette::Active, QPalette::Shadow) ==
           palette.color(QPalette::Active, QPalette::WindowText);
}

QPalette paletteFor(Look look)
{
    const auto at = [look](ColorRole role) { return color(role, look); };
    QColor faded = at(ColorRole::MutedText);
    faded.setAlphaF(0.6F);
    const bool hasMore = look.contrast != Contrast::Usual;
    QPalette palette;
    palette.setColor(QPalette::Window, at(ColorRole::Window));
    palette.setColor(QPalette::WindowText, at(ColorRole::Text));
    palette.setColor(QPalette::Base, at(ColorRole::Surface));
    palette.setColor(QPalette::AlternateBase, at(ColorRole::Sunken));
    palette.setColor(QPalette::Text, at(ColorRole::Text));
    palette.setColor(QPalette::PlaceholderText, at(ColorRole::MutedText));
    palette.setColor(QPalette::Button, at(ColorRole::Surface));
    palette.setColor(QPalette::ButtonText, at(ColorRole::Text));
    palette.setColor(QPalette::BrightText, at(ColorRole::Danger));
    palette.setColor(QPalette::ToolTipBase, at(ColorRole::Surface));
    palette.setColor(QPalette::ToolTipText, at(ColorRole::Text));
    palette.setColor(QPalette::Highlight, at(ColorRole::Accent));
    palette.setColor(QPalette::HighlightedText, at(ColorRole::OnAccent));
    palette.setColor(QPalette::Link, at(ColorRole::Link));
    palette.setColor(QPalette::LinkVisited, at(ColorRole::Link));
    palette.setColor(QPalette::Light, at(ColorRole::Surface));
    palette.setColor(QPalette::Midlight, at(ColorRole::Hover));
    palette.setColor(QPalette::Mid, at(ColorRole::Border));
    palette.setColor(QPalette::Dark, at(ColorRole::ControlBorder));
    palette.setColor(QPalette::Shadow, at(hasMore ? ColorRole::Text : ColorRole::Border));
    for (QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, hasMore ? at(ColorRole::Border) : faded);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, at(ColorRole::ControlBorder));
    palette.setColor(QPalette::Inactive, QPalette::Highlight, at(ColorRole::Accent));
    return palette;
}

QPalette paletteOf(const SystemColors &colors)
{
    QPalette palette(colors.text, colors.button, colors.text, colors.text, colors.text, colors.text,
                     colors.text, colors.window, colors.window);
    palette.setColor(QPalette::ButtonText, colors.buttonText);
    palette.setColor(QPalette::AlternateBase, colors.window);
    palette.setColor(QPalette::PlaceholderText, colors.text);
    palette.setColor(QPalette::ToolTipBase, colors.window);
    palette.setColor(QPalette::ToolTipText, colors.text);
    palette.setColor(QPalette::Highlight, colors.chosen);
    palette.setColor(QPalette::HighlightedText, colors.chosenText);
    palette.setColor(QPalette::Link, colors.link);
    palette.setColor(QPalette::LinkVisited, colors.link);
    palette.setColor(QPalette::Shadow, colors.text);
    palette.setColor(QPalette::BrightText, colors.text);
    for (QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, colors.disabledText);
    return palette;
}

double contrast(const QColor &a, const QColor &b)
{
    const double first = luminance(a) + 0.05;
    const double second = luminance(b) + 0.05;
    return std::max(first, second) / std::min(first, second);
}

} // namespace warden
