#pragma once

#include "ui/theme/wheel_guard.h"

#include <QProxyStyle>

namespace warden {

// Fusion with calmer controls: rounded, roomier, a focus ring that can be seen. Colours come from
// the widget's palette. Buttons and labels take a dynamic property "kind": "primary", "quiet" or
// "danger" (setButtonKind).
class Style : public QProxyStyle
{
    Q_OBJECT
public:
    Style();

    // Whether nothing is to move.
    void setStill(bool isStill) { m_isStill = isStill; }

    void polish(QWidget *widget) override;
    using QProxyStyle::polish;
    int pixelMetric(PixelMetric metric, const QStyleOption *option,
                    const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *data) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                           const QWidget *widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption *option,
                         const QWidget *widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                         const QWidget *widget) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                            QPainter *painter, const QWidget *widget) const override;

private:
    WheelGuard m_wheel;
    bool m_isStill = false;
};

enum class ButtonKind { Plain, Primary, Quiet, Danger };

void setButtonKind(QWidget *button, ButtonKind kind);
ButtonKind buttonKind(const QWidget *button);

// Drawn like what is disabled, and still reached by the keyboard.
void setLooksUnavailable(QWidget *button, bool isUnavailable);

} // namespace warden
