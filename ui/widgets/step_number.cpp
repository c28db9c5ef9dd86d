#include "ui/widgets/step_number.h"

#include "ui/theme/colors.h"
#include "ui/theme/ground_and_ring.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/names.h"

#include <QLocale>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

constexpr int focusRoom = 4; // for the ring of up to three pixels, and one between the two

} // namespace

StepNumber::StepNumber(int number, QWidget *parent) : QAbstractButton(parent), m_number(number)
{
    setNames(this, u"guideStep%1"_s.arg(number),
             tr("Show where to click: step %1").arg(QLocale().toString(number)));
    setFont(textFont(TextStyle::Small));
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

int StepNumber::diameterFor(const QFont &font)
{
    return QFontMetrics(font).height() + space::tiny;
}

QSize StepNumber::sizeHint() const
{
    const int side = diameterFor(font()) + 2 * focusRoom;
    return {side, side};
}

void StepNumber::paint(QPainter &painter, const QRectF &ring, int number, bool isFilled,
                       const QPalette &palette)
{
    painter.setPen(isFilled ? QPen(Qt::NoPen) : QPen(color(ColorRole::ControlBorder, palette), 1));
    painter.setBrush(color(isFilled ? ColorRole::Accent : ColorRole::Surface, palette));
    painter.drawEllipse(isFilled ? ring : ring.adjusted(0.5, 0.5, -0.5, -0.5));
    painter.setPen(color(isFilled ? ColorRole::OnAccent : ColorRole::Text, palette));
    painter.drawText(ring, Qt::AlignCenter, QLocale().toString(number));
}

void StepNumber::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF ring = QRectF(rect()).adjusted(focusRoom, focusRoom, -focusRoom, -focusRoom);
    if (hasFocus())
        paintRing(painter, rect(), height() / 2.0, palette());
    paint(painter, ring, m_number, isChecked(), palette());
}

} // namespace warden
