#include "ui/widgets/screen_layout.h"

#include "ui/theme/metrics.h"

#include <algorithm>
#include <cmath>

namespace warden {

namespace {

using Kind = ScreenPiece::Kind;
using Part = ScreenPart::Kind;

constexpr qreal indent = space::medium;
constexpr qreal ringDistance = 4;
constexpr qreal leastMenu = 120;
constexpr qreal leastField = 200;

class Drawing
{
public:
    Drawing(const ServiceScreen &screen, const QFontMetricsF &metrics)
        : m_screen(screen), m_metrics(metrics), m_line(std::ceil(metrics.height())),
          m_number(m_line + space::tiny), m_control(m_line + 2 * space::tiny + 2)
    {}

    ScreenLayout layOut(qreal width);

private:
    qreal advance(const QString &words) const
    {
        return std::ceil(m_metrics.horizontalAdvance(words)) + 1;
    }
    qreal menuWidth() const;
    qreal partWidth(const ScreenPart &part) const;
    qreal pageWidth() const;
    void add(Kind kind, const QRectF &rect, const QString &words = {})
    {
        m_drawn.pieces.push_back({kind, rect, words});
    }
    qreal addMenu(qreal width);
    qreal addPart(const ScreenPart &part, const QRectF &page, qreal top);
    qreal addPage(const QRectF &page);
    void mark(const QRectF &target, const QRectF &page);

    const ServiceScreen &m_screen;
    const QFontMetricsF &m_metrics;
    const qreal m_line;
    const qreal m_number;  // the ring's width
    const qreal m_control; // the height of a button or field
    ScreenLayout m_drawn;
};

qreal Drawing::menuWidth() const
{
    if (m_screen.menu.isEmpty())
        return 0;
    qreal widest = leastMenu;
    for (int i = 0; i < m_screen.menu.size(); ++i)
        widest = std::max(widest, i * indent + advance(m_screen.menu.at(i)) + 2 * space::small +
                                      2 * space::small);
    return widest;
}

qreal Drawing::partWidth(const ScreenPart &part) const
{
    switch (part.kind) {
    case Part::Heading:
        return advance(part.words) * 1.1; // it is bolder than what was measured
    case Part::Field:
        return std::max({leastField, advance(part.words), advance(part.value) + 2 * space::small});
    case Part::Tick:
    case Part::Choice:
    case Part::Tile:
        return m_line + space::small + advance(part.words) + 2 * space::small;
    case Part::Button:
    case Part::CornerButton:
        return advance(part.words) + 2 * space::medium;
    }
    Q_UNREACHABLE();
}

qreal Drawing::pageWidth() const
{
    qreal widest = 0;
    for (const ScreenPart &part : m_screen.parts)
        widest = std::max(widest, partWidth(part));
    return widest + space::large * 2 + m_number + space::medium;
}

qreal Drawing::addMenu(qreal width)
{
    const size_t ground = m_drawn.pieces.size();
    add(Kind::Menu, {});
    qreal top = space::medium;
    for (int i = 0; i < m_screen.menu.size(); ++i) {
        const bool isOpen = i == m_screen.menu.size() - 1;
        const qreal left = space::small + i * indent;
        add(isOpen ? Kind::Place : Kind::Words,
            {isOpen ? left : left + space::small, top, width - left - space::small, m_control},
            m_screen.menu.at(i));
        top += m_control + 2;
    }
    for (const qreal part : {0.6, 0.45}) {
        top += space::small;
        add(Kind::Rest, {space::large, top, (width - 2 * space::large) * part, space::small});
        top += space::small;
    }
    top += space::medium;
    m_drawn.pieces[ground].rect = {0, 0, width, top};
    return top;
}

void Drawing::mark(const QRectF &target, const QRectF &page)
{
    const QRectF ring = target.adjusted(-ringDistance, -ringDistance, ringDistance, ringDistance);
    add(Kind::Ring, ring);
    const bool hasRoom = ring.right() + space::small + m_number <= page.right();
    add(Kind::Number,
        {hasRoom ? ring.right() + space::small : ring.left() - space::small - m_number,
         ring.center().y() - m_number / 2, m_number, m_number});
}

// Returns where the next one begins.
qreal Drawing::addPart(const ScreenPart &part, const QRectF &page, qreal top)
{
    const qreal width = partWidth(part);
    QRectF place(page.left(), top, width, m_control);
    switch (part.kind) {
    case Part::Heading:
        place.setHeight(m_line);
        add(Kind::Heading, place, part.words);
        break;
    case Part::Field:
        if (!part.words.isEmpty()) {
            add(Kind::Quiet, {page.left(), top, width, m_line}, part.words);
            place.moveTop(top + m_line + (part.isTarget ? ringDistance + 2 : 2));
        }
        add(Kind::Box, place, part.value);
        if (part.value.isEmpty())
            add(Kind::Rest, {place.left() + space::small, place.center().y() - space::tiny,
                             place.width() * 0.55, space::small});
        break;
    case Part::Tick:
        place.setHeight(m_line);
        add(Kind::Tick, {place.left(), place.top(), m_line, m_line});
        add(Kind::Words, place.adjusted(m_line + space::small, 0, 0, 0), part.words);
        break;
    case Part::Choice:
        add(Kind::Choice, place, part.words);
        break;
    case Part::Tile:
        add(Kind::Tile, place, part.words);
        break;
    case Part::CornerButton:
        place.moveRight(page.right());
        [[fallthrough]];
    case Part::Button:
        add(part.isTarget ? Kind::Target : Kind::Button, place, part.words);
        break;
    }
    if (part.isTarget)
        mark(place, page);
    return place.bottom() + space::medium;
}

qreal Drawing::addPage(const QRectF &page)
{
    qreal top = page.top();
    // The page's own title isn't told: it may be called otherwise today.
    const bool hasTitle = !m_screen.parts.empty() && m_screen.parts.front().kind == Part::Heading;
    if (!hasTitle) {
        add(Kind::Rest, {page.left(), top + space::tiny, page.width() * 0.3, space::medium});
        if (m_screen.parts.empty() || m_screen.parts.front().kind != Part::CornerButton)
            top += space::large + space::medium;
    }
    for (const ScreenPart &part : m_screen.parts)
        top = addPart(part, page, top);
    for (const qreal part : {0.7, 0.5}) {
        add(Kind::Rest, {page.left(), top + space::tiny, page.width() * part, space::small});
        top += space::large;
    }
    return top;
}

ScreenLayout Drawing::layOut(qreal width)
{
    const qreal menu = menuWidth();
    const bool isBeside = menu > 0 && menu + pageWidth() <= width;
    const qreal all = std::max({width, menu, pageWidth(), advance(m_screen.host) + besideAddress});
    const qreal menuHeight = menu > 0 ? addMenu(isBeside ? menu : all) : 0;
    const qreal left = isBeside ? menu : 0;
    const qreal top = isBeside ? 0 : menuHeight;
    const qreal bottom =
        addPage({left + space::large, top + space::large, all - left - 2 * space::large, 0});
    const qreal height = std::max(menuHeight, bottom + space::small);
    if (isBeside)
        m_drawn.pieces.front().rect.setHeight(height);
    m_drawn.size = {all, height};
    return std::move(m_drawn);
}

} // namespace

ScreenLayout layOutScreen(const ServiceScreen &screen, const QFontMetricsF &metrics, qreal width)
{
    return Drawing(screen, metrics).layOut(width);
}

} // namespace warden
