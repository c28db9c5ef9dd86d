#pragma once

#include "ui/widgets/screen_layout.h"

#include <QWidget>

namespace warden {

// A page of a service in a browser's frame, drawn in our own colours, with a number at the place to
// click. It runs from left to right in every language, as the service's page does.
class ScreenPicture : public QWidget
{
    Q_OBJECT
public:
    ScreenPicture(const ServiceScreen &screen, int number, QWidget *parent = nullptr);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    qreal barHeight() const;
    void paintFrame(QPainter &painter, const QRectF &frame) const;
    void paintSign(QPainter &painter, const QRectF &place, ScreenPiece::Kind kind) const;
    void paintPiece(QPainter &painter, const ScreenPiece &piece) const;

    const ServiceScreen m_screen;
    const int m_number;
};

} // namespace warden
