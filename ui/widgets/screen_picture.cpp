#include "ui/widgets/screen_picture.h"

#include "ui/theme/colors.h"
#include "ui/theme/ground_and_ring.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/names.h"
#include "ui/widgets/step_number.h"

#include <QPainter>
#include <QPainterPath>

#include <cmath>

using namespace Qt::StringLiterals;

namespace warden {

using Kind = ScreenPiece::Kind;

namespace {

constexpr int usualWidth = 460;
constexpr int narrowest = 200;
constexpr qreal small = 4; // radius of what is inside
constexpr Qt::Alignment asRead = Qt::AlignLeft | Qt::AlignAbsolute | Qt::AlignVCenter;

void paintTick(QPainter &painter, const QRectF &box, const QPalette &palette)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(color(ColorRole::Accent, palette));
    painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), small - 1, small - 1);
    const qreal side = box.width();
    QPainterPath tick(box.topLeft() + QPointF(side * 0.28, side * 0.52));
    tick.lineTo(box.topLeft() + QPointF(side * 0.44, side * 0.68));
    tick.lineTo(box.topLeft() + QPointF(side * 0.73, side * 0.35));
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(color(ColorRole::OnAccent, palette), 1.75, Qt::SolidLine, Qt::RoundCap,
                        Qt::RoundJoin));
    painter.drawPath(tick);
}

} // namespace

ScreenPicture::ScreenPicture(const ServiceScreen &screen, int number, QWidget *parent)
    : QWidget(parent), m_screen(screen), m_number(number)
{
    setRole(this, QAccessible::Graphic);
    setNames(this, u"screenPicture%1"_s.arg(number), tr("Where to click at %1").arg(screen.host));
    setAccessibleDescription(screenSentence(screen, number));
    setFont(textFont(TextStyle::Small));
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

qreal ScreenPicture::barHeight() const
{
    return fontMetrics().height() + 2 * space::small;
}

int ScreenPicture::heightForWidth(int width) const
{
    const ScreenLayout layout = layOutScreen(m_screen, QFontMetricsF(font()), width);
    const qreal scale = width / layout.size.width();
    return int(std::ceil((barHeight() + layout.size.height()) * scale));
}

QSize ScreenPicture::sizeHint() const
{
    return {usualWidth, heightForWidth(usualWidth)};
}

QSize ScreenPicture::minimumSizeHint() const
{
    return {narrowest, barHeight() > 0 ? int(barHeight()) : 0};
}

void ScreenPicture::paintFrame(QPainter &painter, const QRectF &frame) const
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(color(ColorRole::Sidebar, palette()));
    painter.drawRect(QRectF(frame.topLeft(), QSizeF(frame.width(), barHeight())));
    const qreal middle = frame.top() + barHeight() / 2;
    painter.setBrush(color(ColorRole::ControlBorder, palette()));
    for (int i = 0; i < 3; ++i)
        painter.drawEllipse(QPointF(frame.left() + space::large + i * space::medium, middle), 3, 3);
    constexpr qreal before = space::large + 3 * space::medium;
    constexpr qreal behind = space::large;
    static_assert(before + behind + space::medium + space::small <= besideAddress);
    const qreal height = barHeight() - space::small;
    const QRectF address(frame.left() + before, middle - height / 2,
                         frame.width() - before - behind, height);
    painter.setBrush(color(ColorRole::Surface, palette()));
    painter.drawRoundedRect(address, height / 2, height / 2);
    painter.setPen(color(ColorRole::MutedText, palette()));
    painter.drawText(address.adjusted(space::medium, 0, -space::small, 0), asRead, m_screen.host);
}

// What stands before a choice: a ring, or in a tile where the service has a picture.
void ScreenPicture::paintSign(QPainter &painter, const QRectF &place, Kind kind) const
{
    if (kind == Kind::Tile) {
        painter.setBrush(color(ColorRole::Border, palette()));
        painter.drawRoundedRect(place.adjusted(1, 1, -1, -1), small - 1, small - 1);
        return;
    }
    painter.setPen(QPen(color(ColorRole::ControlBorder, palette()), 1));
    painter.drawEllipse(place.adjusted(1, 1, -1, -1));
}

void ScreenPicture::paintPiece(QPainter &painter, const ScreenPiece &piece) const
{
    const auto brush = [&](ColorRole role) { painter.setBrush(color(role, palette())); };
    const auto pen = [&](ColorRole role, qreal width = 1) {
        painter.setPen(QPen(color(role, palette()), width));
    };
    const auto rounded = [&](qreal radius) { painter.drawRoundedRect(piece.rect, radius, radius); };
    const auto words = [&](ColorRole role, qreal from, Qt::Alignment alignment = asRead) {
        pen(role);
        painter.drawText(piece.rect.adjusted(from, 0, 0, 0), alignment, piece.words);
    };
    painter.setPen(Qt::NoPen);
    painter.setBrush(Qt::NoBrush);
    switch (piece.kind) {
    case Kind::Menu:
        brush(ColorRole::Sunken);
        painter.drawRect(piece.rect);
        return;
    case Kind::Place:
        paintGround(painter, piece.rect, small, chosenRow, palette());
        return words(ColorRole::Text, space::small);
    case Kind::Words:
        return words(ColorRole::Text, 0);
    case Kind::Quiet:
        return words(ColorRole::MutedText, 0);
    case Kind::Heading: {
        QFont bold = painter.font();
        bold.setWeight(QFont::DemiBold);
        painter.save();
        painter.setFont(bold);
        words(ColorRole::Text, 0);
        painter.restore();
        return;
    }
    case Kind::Box:
        pen(ColorRole::ControlBorder);
        rounded(small);
        return words(ColorRole::Text, space::small);
    case Kind::Choice:
    case Kind::Tile: {
        const qreal side = painter.fontMetrics().height();
        const qreal before = piece.kind == Kind::Tile ? space::small : 0;
        const QRectF sign(piece.rect.left() + before, piece.rect.center().y() - side / 2, side,
                          side);
        paintSign(painter, sign, piece.kind);
        if (piece.kind == Kind::Tile) {
            pen(ColorRole::ControlBorder);
            painter.setBrush(Qt::NoBrush);
            rounded(small);
        }
        return words(ColorRole::Text, before + side + space::small);
    }
    case Kind::Tick:
        return paintTick(painter, piece.rect, palette());
    case Kind::Button:
        pen(ColorRole::ControlBorder);
        brush(ColorRole::Surface);
        rounded(small);
        return words(ColorRole::Text, 0, Qt::AlignCenter);
    case Kind::Target:
        brush(ColorRole::Accent);
        rounded(small);
        return words(ColorRole::OnAccent, 0, Qt::AlignCenter);
    case Kind::Rest:
        brush(ColorRole::Border);
        return rounded(piece.rect.height() / 2);
    case Kind::Ring:
        pen(ColorRole::Link, 2);
        return rounded(small + 3);
    case Kind::Number:
        return StepNumber::paint(painter, piece.rect, m_number, true, palette());
    }
}

void ScreenPicture::paintEvent(QPaintEvent *)
{
    const ScreenLayout layout = layOutScreen(m_screen, QFontMetricsF(font()), width());
    const qreal scale = width() / layout.size.width();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setLayoutDirection(Qt::LeftToRight);
    painter.setFont(font());
    painter.scale(scale, scale);
    const QRectF frame(0.5, 0.5, layout.size.width() - 1, height() / scale - 1);
    QPainterPath outline;
    outline.addRoundedRect(frame, cornerRadius, cornerRadius);
    painter.fillPath(outline, color(ColorRole::Surface, palette()));
    painter.save();
    painter.setClipPath(outline);
    paintFrame(painter, frame);
    painter.translate(0, barHeight());
    for (const ScreenPiece &piece : layout.pieces)
        paintPiece(painter, piece);
    painter.restore();
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(color(ColorRole::ControlBorder, palette()), 1));
    painter.drawPath(outline);
}

} // namespace warden
