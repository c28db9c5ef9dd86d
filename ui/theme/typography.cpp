#include "ui/theme/typography.h"

#include <QFontDatabase>
#include <QFontMetrics>
#include <QGuiApplication>
#include <QLabel>

#include <algorithm>

namespace warden {

QFont textFont(TextStyle style)
{
    QFont font = QGuiApplication::font();
    const qreal size = font.pointSizeF() > 0 ? font.pointSizeF() : 10;
    switch (style) {
    case TextStyle::Title:
        font.setPointSizeF(size * 1.7);
        font.setWeight(QFont::DemiBold);
        break;
    case TextStyle::Heading:
        font.setPointSizeF(size * 1.2);
        font.setWeight(QFont::DemiBold);
        break;
    case TextStyle::Body:
        break;
    case TextStyle::Strong:
        font.setWeight(QFont::DemiBold);
        break;
    case TextStyle::Small:
        font.setPointSizeF(size * 0.9);
        break;
    case TextStyle::Mono:
        font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
        font.setPointSizeF(size);
        break;
    }
    return font;
}

QLabel *makeLabel(const QString &text, TextStyle style, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setFont(textFont(style));
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    alignAsRead(*label);
    return label;
}

int wideEnough(int pixels)
{
    constexpr int usualHeight = 17; // of a line, at 10 points
    const int height = QFontMetrics(QGuiApplication::font()).height();
    return pixels * std::max(height, usualHeight) / usualHeight;
}

void alignAsRead(QLabel &label)
{
    if (QGuiApplication::isRightToLeft())
        label.setAlignment(Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter);
}

QLabel *makeMutedLabel(const QString &text, TextStyle style, QWidget *parent)
{
    QLabel *label = makeLabel(text, style, parent);
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

} // namespace warden
