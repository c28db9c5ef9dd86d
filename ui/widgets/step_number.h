#pragma once

#include <QAbstractButton>

namespace warden {

// A number in a ring. Pressed, it shows the picture of its step; the picture's target has it too.
class StepNumber : public QAbstractButton
{
    Q_OBJECT
public:
    explicit StepNumber(int number, QWidget *parent = nullptr);

    QSize sizeHint() const override;

    // How large a ring is for text of this font.
    static int diameterFor(const QFont &font);
    static void paint(QPainter &painter, const QRectF &ring, int number, bool isFilled,
                      const QPalette &palette);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const int m_number;
};

} // namespace warden
