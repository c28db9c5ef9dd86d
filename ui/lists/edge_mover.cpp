#include "ui/lists/edge_mover.h"

#include "ui/lists/details_split.h"
#include "ui/lists/table.h"
#include "ui/theme/colors.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/names.h"

#include <QApplication>
#include <QFocusEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

constexpr int step = 8;
constexpr int lineWidth = 4;

std::vector<Edge> edgesIn(QWidget &around)
{
    std::vector<Edge> edges;
    auto tables = around.findChildren<Table *>();
    if (auto *itself = qobject_cast<Table *>(&around))
        tables << itself;
    for (Table *table : tables) {
        if (table->isVisible())
            std::ranges::move(table->edges(), std::back_inserter(edges));
    }
    auto splits = around.findChildren<DetailsSplit *>();
    if (auto *itself = qobject_cast<DetailsSplit *>(&around))
        splits << itself;
    for (DetailsSplit *split : splits) {
        if (split->isVisible())
            edges.push_back(split->edge());
    }
    return edges;
}

// How far along its owner it is, as one reads.
QString shareText(const Edge &edge)
{
    const int middle = edge.place().center().x();
    const int wide = std::max(edge.owner->width(), 1);
    const bool isMirrored = edge.owner->layoutDirection() == Qt::RightToLeft;
    const int percent = 100 * (isMirrored ? wide - middle : middle) / wide;
    return QLocale().toString(percent) + QLocale().percent();
}

} // namespace

bool EdgeMover::begin(QWidget &around)
{
    if (auto *open = around.window()->findChild<EdgeMover *>(u"edgeMover"_s)) {
        open->end();
        return true;
    }
    std::vector<Edge> edges = edgesIn(around);
    if (edges.empty())
        return false;
    const auto isAtIt = [](const Edge &edge) { return edge.owner->hasFocus(); };
    const auto first = std::ranges::find_if(edges, isAtIt);
    const auto place = first == edges.end() ? 0 : std::distance(edges.begin(), first);
    auto *mover = new EdgeMover(std::move(edges), size_t(place), *around.window());
    mover->show();
    mover->raise();
    mover->m_hint->raise(); // the line doesn't cross its text
    mover->setFocus(Qt::ShortcutFocusReason);
    return true;
}

EdgeMover::EdgeMover(std::vector<Edge> edges, size_t first, QWidget &window)
    : QWidget(&window), m_edges(std::move(edges)), m_before(QApplication::focusWidget()),
      m_hint(makeLabel(tr("Arrow keys move the edge. Tab leads to the next one. Enter keeps it, "
                          "Escape puts it back."),
                       TextStyle::Small))
{
    setNames(this, u"edgeMover"_s);
    setRole(this, QAccessible::Splitter);
    setAccessibleDescription(m_hint->text());
    setFocusPolicy(Qt::StrongFocus);
    m_hint->setParent(&window);
    m_hint->setObjectName(u"edgeHint"_s);
    m_hint->setWordWrap(false);
    m_hint->setAutoFillBackground(true);
    m_hint->setBackgroundRole(QPalette::ToolTipBase);
    m_hint->setForegroundRole(QPalette::ToolTipText);
    m_hint->setContentsMargins(space::small, space::tiny, space::small, space::tiny);
    m_hint->show();
    m_hint->raise();
    for (const Edge &edge : m_edges)
        edge.owner->installEventFilter(this);
    go(first);
}

void EdgeMover::go(size_t edge)
{
    m_current = edge;
    layOut();
}

void EdgeMover::layOut()
{
    const Edge &edge = m_edges[m_current];
    if (!edge.owner)
        return;
    const QRect place = edge.place();
    const QRect line((place.left() + place.right() + 1 - lineWidth) / 2, place.top(), lineWidth,
                     place.height());
    setGeometry(QRect(edge.owner->mapTo(window(), line.topLeft()), line.size()));
    setAccessibleName(tr("%1: %2").arg(edge.name, shareText(edge)));
    m_hint->adjustSize();
    const int left = std::clamp(geometry().center().x() - m_hint->width() / 2, 0,
                                std::max(window()->width() - m_hint->width(), 0));
    m_hint->move(left, geometry().bottom() - m_hint->height() - space::large);
    update();
}

void EdgeMover::keyPressEvent(QKeyEvent *event)
{
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
        m_edges[m_current].move((event->key() == Qt::Key_Right) == isMirrored ? -step : step);
        layOut();
        return;
    case Qt::Key_Escape:
        for (const Edge &edge : m_edges)
            edge.putBack();
        end();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        end();
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

bool EdgeMover::focusNextPrevChild(bool next)
{
    const size_t all = m_edges.size();
    go((m_current + (next ? 1 : all - 1)) % all);
    return true;
}

void EdgeMover::focusOutEvent(QFocusEvent *event)
{
    const bool isComingBack = event->reason() == Qt::ActiveWindowFocusReason ||
                              event->reason() == Qt::PopupFocusReason ||
                              event->reason() == Qt::MenuBarFocusReason;
    if (!isComingBack)
        end();
}

bool EdgeMover::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Hide || event->type() == QEvent::Destroy)
        end();
    else if (event->type() == QEvent::Resize || event->type() == QEvent::Move)
        layOut();
    return QWidget::eventFilter(watched, event);
}

void EdgeMover::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color(ColorRole::Link, palette()));
    painter.drawRoundedRect(rect(), lineWidth / 2.0, lineWidth / 2.0);
}

void EdgeMover::end()
{
    if (std::exchange(m_isEnding, true))
        return;
    const bool hadFocus = hasFocus();
    hide();
    m_hint->hide();
    m_hint->deleteLater();
    deleteLater();
    setObjectName({}); // who asks from now on finds none
    if (hadFocus && m_before)
        m_before->setFocus(Qt::OtherFocusReason);
}

} // namespace warden
