#pragma once

#include "ui/theme/style.h"

class QPainter;
class QStyleOptionButton;

namespace warden::stylepaint {

// What style.cpp draws with. Each takes the whole rectangle of its control.
void button(QPainter *painter, const QStyleOption *option, ButtonKind kind);
// Picture and words from right to left: Fusion leaves the words at the far edge.
void mirroredLabel(QPainter *painter, const QStyleOptionButton &button);
void field(QPainter *painter, const QStyleOption *option);
void checkBox(QPainter *painter, const QStyleOption *option);
void radioButton(QPainter *painter, const QStyleOption *option);
void focusRing(QPainter *painter, const QRect &rect, const QPalette &palette, qreal radius);
void comboBox(QPainter *painter, const QStyleOption *option, const QRect &arrow, bool isEditable);
void progressBar(QPainter *painter, const QStyleOption *option, int value, int minimum,
                 int maximum);
// Busy for a time that nobody knows, without a movement.
void stillBar(QPainter *painter, const QStyleOption *option);
void itemBackground(QPainter *painter, const QStyleOption *option);
// Around what scrolls.
void scrollFrame(QPainter *painter, const QStyleOption *option);
void scrollBar(QPainter *painter, const QStyleOption *option, const QRect &slider, bool isBusy);
void arrow(QPainter *painter, const QRect &rect, const QString &icon, const QStyleOption *option);

QColor buttonTextColor(const QPalette &palette, ButtonKind kind, bool isEnabled);

} // namespace warden::stylepaint
