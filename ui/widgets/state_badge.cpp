#include "ui/widgets/state_badge.h"

#include "ui/theme/ground_and_ring.h"
#include "ui/theme/icon.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/names.h"

#include <QFontMetrics>
#include <QStyle>

namespace warden {

namespace {

constexpr int icon = 14;

} // namespace

StateBadge::StateBadge(StateKind kind, const QString &text, QWidget *parent) : QWidget(parent)
{
    setRole(this, QAccessible::StaticText);
    setFont(textFont(TextStyle::Small));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setState(kind, text);
}

void StateBadge::setState(StateKind kind, const QString &text)
{
    m_kind = kind;
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

QSize StateBadge::sizeHint() const
{
    const QFontMetrics metrics(font());
    return {space::small + icon + space::tiny + 2 + metrics.horizontalAdvance(m_text) + 10,
            qMax(metrics.height(), icon) + space::tiny + 2};
}

void StateBadge::paintEvent(QPaintEvent *)
{
    const StateLook look = lookOf(m_kind);
    QPainter painter(this);
    paintGround(painter, rect(), height() / 2.0, {look.text, look.ground}, palette());

    const QColor tint = color(look.text, palette());
    const QRect picture = QStyle::visualRect(
        layoutDirection(), rect(), QRect(space::small, (height() - icon) / 2, icon, icon));
    painter.drawPixmap(picture, tintedPixmap(look.icon, tint, icon, devicePixelRatioF()));
    const QRect words = QStyle::visualRect(
        layoutDirection(), rect(), rect().adjusted(space::small + icon + space::tiny + 2, 0, 0, 0));
    painter.setPen(tint);
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeading, m_text);
}

} // namespace warden
