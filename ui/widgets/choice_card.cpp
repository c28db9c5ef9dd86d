#include "ui/widgets/choice_card.h"

#include "ui/theme/ground_and_ring.h"
#include "ui/theme/icon.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/form_keys.h"
#include "ui/widgets/names.h"

#include <QFontMetrics>
#include <QPainter>
#include <QStyle>

namespace warden {

namespace {

constexpr int pictureSize = 28;
constexpr int chevronSize = 18;

} // namespace

ChoiceCard::ChoiceCard(const QString &objectName, const QString &icon, const QString &title,
                       const QString &sentence, QWidget *parent)
    : QAbstractButton(parent), m_icon(icon), m_sentence(sentence)
{
    setNames(this, objectName, title);
    setAccessibleDescription(sentence);
    setText(title);
    setFocusPolicy(Qt::StrongFocus);
    pressByEnter(*this);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QRect ChoiceCard::textRect(int width) const
{
    const int left = space::large + pictureSize + space::large;
    return {left, space::large, qMax(40, width - left - space::large * 2 - chevronSize), 10'000};
}

int ChoiceCard::heightForWidth(int width) const
{
    const QRect space = textRect(width);
    const int title = QFontMetrics(textFont(TextStyle::Strong)).height();
    const int sentence =
        QFontMetrics(font()).boundingRect(space, Qt::TextWordWrap, m_sentence).height();
    return title + space::tiny + sentence + 2 * space::large;
}

QSize ChoiceCard::sizeHint() const
{
    return {420, heightForWidth(420)};
}

void ChoiceCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isActive = underMouse() || isDown();
    painter.setBrush(color(isActive ? ColorRole::Hover : ColorRole::Surface, palette()));
    const bool isFocused = hasFocus();
    const qreal edge = isFocused ? ringWidth(palette()) : 1;
    painter.setPen(
        QPen(color(isFocused ? ColorRole::Link : ColorRole::ControlBorder, palette()), edge));
    painter.drawRoundedRect(QRectF(rect()).adjusted(edge / 2, edge / 2, -edge / 2, -edge / 2),
                            cornerRadius + 2, cornerRadius + 2);

    const auto placed = [this](const QRect &where) {
        return QStyle::visualRect(layoutDirection(), rect(), where);
    };
    const qreal ratio = devicePixelRatioF();
    painter.drawPixmap(
        placed({space::large, (height() - pictureSize) / 2, pictureSize, pictureSize}),
        tintedPixmap(m_icon, color(ColorRole::Link, palette()), pictureSize, ratio));
    painter.drawPixmap(placed({width() - space::large - chevronSize, (height() - chevronSize) / 2,
                               chevronSize, chevronSize}),
                       tintedPixmap(QStringLiteral("chevron-right"),
                                    color(ColorRole::MutedText, palette()), chevronSize, ratio));
    QRect words = textRect(width());
    painter.setPen(color(ColorRole::Text, palette()));
    painter.setFont(textFont(TextStyle::Strong));
    const int title = painter.fontMetrics().height();
    painter.drawText(placed({words.left(), words.top(), words.width(), title}),
                     Qt::AlignVCenter | Qt::AlignLeading, text());
    painter.setFont(font());
    painter.setPen(color(ColorRole::MutedText, palette()));
    const int top = words.top() + title + space::tiny;
    painter.drawText(placed({words.left(), top, words.width(), height() - top}),
                     Qt::TextWordWrap | Qt::AlignLeading, m_sentence);
}

} // namespace warden
