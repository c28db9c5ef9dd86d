#include "ui/theme/colors.h"

#include <cmath>

namespace warden {

namespace {

struct Shade
{
    QRgb light;
    QRgb dark;
};

Shade shade(ColorRole role)
{
    switch (role) {
    case ColorRole::Window:
        return {0xfff6f7f9, 0xff17191d};
    case ColorRole::Surface:
        return {0xffffffff, 0xff1f2227};
    case ColorRole::Sunken:
        return {0xfff1f3f6, 0xff1a1c20};
    case ColorRole::Sidebar:
        return {0xffedeff3, 0xff121417};
    case ColorRole::Hover:
        return {0xffe6e9ee, 0xff292d33};
    case ColorRole::Selection:
        return {0xffdce6f7, 0xff25344f};
    case ColorRole::Border:
        return {0xffdde1e7, 0xff32363d};
    case ColorRole::ControlBorder:
        return {0xff868e99, 0xff6f7782};
    case ColorRole::Text:
        return {0xff1b1f24, 0xffe8eaed};
    case ColorRole::MutedText:
        return {0xff565e69, 0xffa6aeb8};
    case ColorRole::Accent:
        return {0xff2a5db8, 0xff3f6fcb};
    case ColorRole::AccentHover:
        return {0xff234f9e, 0xff3564bd};
    case ColorRole::OnAccent:
        return {0xffffffff, 0xffffffff};
    case ColorRole::Link:
        return {0xff2456ad, 0xff93b7ff};
    case ColorRole::Info:
        return {0xff2456ad, 0xff93b7ff};
    case ColorRole::InfoSoft:
        return {0xffe9f0fb, 0xff1d2a42};
    case ColorRole::Success:
        return {0xff1a6b3c, 0xff74cf94};
    case ColorRole::SuccessSoft:
        return {0xffe5f4ea, 0xff1a3224};
    case ColorRole::Warning:
        return {0xff7d4c00, 0xffeabb5c};
    case ColorRole::WarningSoft:
        return {0xfffdf2dd, 0xff382c13};
    case ColorRole::Danger:
        return {0xffa8231c, 0xffff9d94};
    case ColorRole::DangerSoft:
        return {0xfffceae8, 0xff3d201e};
    case ColorRole::Neutral:
        return {0xff4a525c, 0xffb4bbc4};
    case ColorRole::NeutralSoft:
        return {0xffebeef2, 0xff2b2f36};
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

QColor color(ColorRole role, Scheme scheme)
{
    const Shade value = shade(role);
    return QColor::fromRgb(scheme == Scheme::Light ? value.light : value.dark);
}

QColor color(ColorRole role, const QPalette &palette)
{
    return color(role, schemeOf(palette));
}

Scheme schemeOf(const QPalette &palette)
{
    const bool isDark = luminance(palette.color(QPalette::Active, QPalette::WindowText)) >
                        luminance(palette.color(QPalette::Active, QPalette::Window));
    return isDark ? Scheme::Dark : Scheme::Light;
}

QPalette paletteFor(Scheme scheme)
{
    const auto at = [scheme](ColorRole role) { return color(role, scheme); };
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
    palette.setColor(QPalette::Shadow, at(ColorRole::Border));
    for (QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        QColor faded = at(ColorRole::MutedText);
        faded.setAlphaF(0.6F);
        palette.setColor(QPalette::Disabled, role, faded);
    }
    palette.setColor(QPalette::Disabled, QPalette::Highlight, at(ColorRole::ControlBorder));
    palette.setColor(QPalette::Inactive, QPalette::Highlight, at(ColorRole::Accent));
    return palette;
}

double contrast(const QColor &a, const QColor &b)
{
    const double first = luminance(a) + 0.05;
    const double second = luminance(b) + 0.05;
    return std::max(first, second) / std::min(first, second);
}

} // namespace warden
