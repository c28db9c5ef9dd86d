#include "ui/widgets/card.h"

#include "ui/theme/colors.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"

#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace warden {

Card::Card(QWidget *parent) : QFrame(parent), m_body(new QVBoxLayout(this))
{
    m_body->setContentsMargins(space::large + space::tiny, space::large, space::large + space::tiny,
                               space::large);
    m_body->setSpacing(space::medium);
}

Card::Card(const QString &heading, QWidget *parent) : Card(parent)
{
    m_body->addWidget(makeLabel(heading, TextStyle::Heading));
}

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(color(ColorRole::Border, palette()));
    painter.setBrush(color(ColorRole::Surface, palette()));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), cornerRadius + 2,
                            cornerRadius + 2);
}

} // namespace warden
