#include "ui/lists/time_bars.h"

#include "ui/theme/ground_and_ring.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/names.h"
#include "ui/widgets/plain_tool_tip.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace warden {

namespace {

constexpr int barsHeight = 44;
constexpr qint64 millisecondsOfDay = 24 * 3600 * 1000;

// A day says enough where bars are days or longer.
QString timeLabel(const QDateTime &time, qint64 barLength)
{
    const QDateTime local = time.toLocalTime();
    return barLength >= millisecondsOfDay ? QLocale().toString(local.date(), QLocale::ShortFormat)
                                          : QLocale().toString(local, QLocale::ShortFormat);
}

// Where bars are days, the last one of them: nobody counts the midnight after it.
QString endLabel(const QDateTime &time, qint64 barLength)
{
    return timeLabel(barLength >= millisecondsOfDay ? time.addMSecs(-1) : time, barLength);
}

} // namespace

TimeBars::TimeBars(const QString &objectName, const QString &accessibleName, CountText countText,
                   QWidget *parent)
    : QWidget(parent), m_countText(std::move(countText))
{
    setNames(this, objectName, accessibleName);
    setRole(this, QAccessible::Chart);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFont(textFont(TextStyle::Small));
    setCursor(Qt::CrossCursor);
    setMouseTracking(true);
}

QSize TimeBars::sizeHint() const
{
    return {600, barsHeight + fontMetrics().height() + space::tiny};
}

QSize TimeBars::minimumSizeHint() const
{
    return {space::huge, sizeHint().height()};
}

void TimeBars::showHistogram(const AuditHistogram &histogram)
{
    showHistogram(histogram, {}, {});
}

void TimeBars::showHistogram(const AuditHistogram &histogram, const std::vector<qint64> &wrong,
                             CountText wrongText)
{
    m_histogram = histogram;
    m_wrong = wrong;
    m_wrongText = std::move(wrongText);
    m_anchor = m_bar = -1;
    m_isDragging = false;
    setAccessibleDescription(bars() > 0 ? textOf({0, bars() - 1}) : m_countText(0));
    updateGeometry();
    update();
}

QRect TimeBars::barsRect() const
{
    return {0, 0, width(), barsHeight};
}

QDateTime TimeBars::timeOf(int bar) const
{
    // Local days don't all have 24 hours.
    if (m_histogram.barLength % millisecondsOfDay == 0)
        return m_histogram.from.addDays(m_histogram.barLength / millisecondsOfDay * bar);
    return m_histogram.from.addMSecs(m_histogram.barLength * bar);
}

int TimeBars::barAt(int x) const
{
    if (bars() == 0 || width() == 0)
        return -1;
    const int fromLeading = layoutDirection() == Qt::RightToLeft ? width() - 1 - x : x;
    return std::clamp(fromLeading * bars() / width(), 0, bars() - 1);
}

TimeBars::Bars TimeBars::chosen() const
{
    if (m_bar < 0 || m_anchor < 0)
        return {};
    return {std::min(m_anchor, m_bar), std::max(m_anchor, m_bar)};
}

qint64 TimeBars::sumOf(const std::vector<qint64> &counts, const Bars &part) const
{
    return std::accumulate(counts.begin() + part.first, counts.begin() + part.last + 1, qint64{0});
}

// "1,203 entries from 3/6/26 to 3/9/26"; "12 sign-ins (3 failed) on 3/6/26".
QString TimeBars::textOf(const Bars &part) const
{
    QString text = m_countText(sumOf(m_histogram.counts, part));
    if (const qint64 wrong = m_wrong.empty() ? 0 : sumOf(m_wrong, part); wrong > 0)
        text = tr("%1 (%2)").arg(text, m_wrongText(wrong));
    const QString first = timeLabel(timeOf(part.first), m_histogram.barLength);
    const QString last = endLabel(timeOf(part.last + 1), m_histogram.barLength);
    return first == last ? tr("%1 on %2").arg(text, first)
                         : tr("%1 from %2 to %3").arg(text, first, last);
}

void TimeBars::choose(int anchor, int bar)
{
    m_anchor = anchor;
    m_bar = bar;
    setAccessibleDescription(textOf(chosen()));
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
    update();
}

void TimeBars::finish()
{
    const Bars part = chosen();
    if (!part.isEmpty())
        Q_EMIT spanChosen(timeOf(part.first), timeOf(part.last + 1));
}

double TimeBars::xOf(int bar) const
{
    const double x = double(bar) * width() / bars();
    return layoutDirection() == Qt::RightToLeft ? width() - x : x;
}

void TimeBars::paintBar(QPainter &painter, int bar, qint64 count, ColorRole role) const
{
    if (count == 0)
        return;
    const QRect area = barsRect();
    const qint64 most = std::ranges::max(m_histogram.counts);
    // Few entries beside many must still be seen.
    const double height = std::max(2.0, double(count) * (area.height() - 2) / double(most));
    const QRectF box(QPointF(xOf(bar), area.bottom() - height),
                     QPointF(xOf(bar + 1), area.bottom()));
    const int barWidth = width() / bars();
    const double gap = barWidth >= 8 ? 2 : barWidth >= 4 ? 1 : 0;
    painter.fillRect(box.normalized().adjusted(0, 0, -gap, 0), color(role, palette()));
}

void TimeBars::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRect area = barsRect();
    painter.setPen(QPen(color(ColorRole::Border, palette()), 1));
    painter.drawLine(QPointF(0, area.bottom() + 0.5), QPointF(width(), area.bottom() + 0.5));
    if (bars() == 0)
        return;
    if (const Bars part = chosen(); !part.isEmpty()) {
        const QRectF span(QPointF(xOf(part.first), 0), QPointF(xOf(part.last + 1), area.bottom()));
        paintGround(painter, span.normalized(), 0, chosenRow, palette());
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
    for (int bar = 0; bar < bars(); ++bar) {
        paintBar(painter, bar, m_histogram.counts[static_cast<size_t>(bar)], ColorRole::Accent);
        if (!m_wrong.empty())
            paintBar(painter, bar, m_wrong[static_cast<size_t>(bar)], ColorRole::Danger);
    }
    painter.setPen(color(ColorRole::MutedText, palette()));
    const QRect labels(0, area.bottom() + space::tiny, width(), height() - area.bottom());
    painter.drawText(labels, Qt::AlignLeading | Qt::AlignTop,
                     timeLabel(timeOf(0), m_histogram.barLength));
    painter.drawText(labels, Qt::AlignTrailing | Qt::AlignTop,
                     endLabel(timeOf(bars()), m_histogram.barLength));
    if (hasFocus()) {
        paintRing(painter, area, space::tiny, palette());
    }
}

void TimeBars::mousePressEvent(QMouseEvent *event)
{
    const int bar = barAt(event->pos().x());
    if (event->button() != Qt::LeftButton || bar < 0)
        return;
    m_isDragging = true;
    choose(bar, bar);
}

void TimeBars::mouseMoveEvent(QMouseEvent *event)
{
    if (m_isDragging)
        choose(m_anchor, barAt(event->pos().x()));
}

void TimeBars::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && std::exchange(m_isDragging, false))
        finish();
}

void TimeBars::keyPressEvent(QKeyEvent *event)
{
    const bool isExtending = event->modifiers() & Qt::ShiftModifier;
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    const auto go = [&](int bar) {
        const int to = std::clamp(bar, 0, bars() - 1);
        choose(isExtending && m_anchor >= 0 ? m_anchor : to, to);
    };
    if (bars() == 0) {
        QWidget::keyPressEvent(event);
        return;
    }
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right: {
        const bool isBack = (event->key() == Qt::Key_Left) != isMirrored;
        go(m_bar < 0 ? (isBack ? bars() - 1 : 0) : m_bar + (isBack ? -1 : 1));
        return;
    }
    case Qt::Key_Home:
        go(0);
        return;
    case Qt::Key_End:
        go(bars() - 1);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        finish();
        return;
    case Qt::Key_Escape:
        if (m_bar >= 0) {
            m_anchor = m_bar = -1;
            m_isDragging = false;
            update();
            return;
        }
        break;
    default:
        break;
    }
    QWidget::keyPressEvent(event);
}

bool TimeBars::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && bars() > 0) {
        const int bar = barAt(static_cast<QHelpEvent *>(event)->pos().x());
        setPlainToolTip(this, textOf(m_isDragging ? chosen() : Bars{bar, bar}));
    }
    return QWidget::event(event);
}

void TimeBars::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void TimeBars::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

} // namespace warden
