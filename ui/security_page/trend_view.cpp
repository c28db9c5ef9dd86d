#include "ui/security_page/trend_view.h"

#include "ui/lists/value_grid.h"
#include "ui/text/date_text.h"
#include "ui/theme/colors.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/fold.h"
#include "ui/widgets/names.h"
#include "ui/widgets/short_scroll.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(TrendView)
};

constexpr int mostLines = 8; // of the table, before it scrolls
constexpr QSize barsSize(2 * trendDays, 24);

QString dayOf(const TrendDay &day)
{
    return dayAndMonth(day.day);
}

QString numberOf(const TrendDay &day)
{
    return QLocale().toString(day.failing);
}

} // namespace

QString trendSentence(const std::vector<TrendDay> &trend)
{
    if (trend.size() < 2)
        return {};
    const TrendDay &then = trend.front();
    const TrendDay &today = trend.back();
    if (then.failing == 0 && today.failing == 0)
        return Text::tr("Nothing failed on %1, nor does anything today.").arg(dayOf(then));
    if (then.failing == today.failing)
        return Text::tr("Failing today: %1, as many as on %2.").arg(numberOf(today), dayOf(then));
    return Text::tr("Failing today: %1. On %2: %3.")
        .arg(numberOf(today), dayOf(then), numberOf(then));
}

TrendBars::TrendBars(QWidget *parent) : QWidget(parent)
{
    setNames(this, u"trendBars"_s, tr("Failing checks, day by day"));
    setRole(this, QAccessible::Chart);
    setFixedSize(barsSize);
}

void TrendBars::showTrend(const std::vector<TrendDay> &trend)
{
    m_trend = trend;
    const auto most = std::ranges::max_element(m_trend, {}, &TrendDay::failing);
    setAccessibleDescription(most == m_trend.end()
                                 ? QString()
                                 : tr("At most %1, on %2").arg(numberOf(*most), dayOf(*most)));
    update();
}

void TrendBars::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QColor ground = color(ColorRole::Border, palette());
    painter.fillRect(QRect(0, height() - 1, width(), 1), ground);
    const auto most = std::ranges::max_element(m_trend, {}, &TrendDay::failing);
    if (most == m_trend.end() || most->failing == 0)
        return;
    const double dayWidth = double(width()) / trendDays;
    const qsizetype missing = trendDays - std::ssize(m_trend); // before the first day: at the left
    for (qsizetype i = 0; i < std::ssize(m_trend); ++i) {
        const double place = dayWidth * double(missing + i);
        const double left =
            layoutDirection() == Qt::RightToLeft ? width() - place - dayWidth : place;
        const double high =
            double(height() - 1) * double(m_trend[size_t(i)].failing) / double(most->failing);
        painter.fillRect(QRectF(left, height() - 1 - high, dayWidth, high),
                         color(ColorRole::Danger, palette()));
    }
}

TrendView::TrendView(QWidget *parent)
    : QWidget(parent), m_bars(new TrendBars), m_sentence(makeMutedLabel({}, TextStyle::Small)),
      m_table(new Fold(u"trendTable"_s, tr("Day by day")))
{
    m_sentence->setObjectName(u"trendSentence"_s);
    m_table->setAbout(tr("Failing checks, day by day"));
    auto *row = new QHBoxLayout;
    row->setSpacing(space::medium);
    row->addWidget(m_bars);
    row->addWidget(m_sentence, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::tiny);
    column->addLayout(row);
    column->addWidget(m_table);
    hide();
}

void TrendView::showTrend(const std::vector<TrendDay> &trend)
{
    const QString sentence = trendSentence(trend);
    m_sentence->setText(sentence);
    m_bars->showTrend(trend);
    showTable(trend);
    setVisible(!sentence.isEmpty());
}

// Most days are as the one before.
void TrendView::showTable(const std::vector<TrendDay> &trend)
{
    delete m_days;
    auto *grid = new ValueGrid;
    m_days = new ShortScroll(u"trendDays"_s, tr("Failing checks, day by day"), grid, mostLines);
    grid->addHeadings({tr("Failing checks")});
    for (size_t place = trend.size(); place-- > 0;) {
        const bool isFirst = place == 0;
        if (isFirst || trend[place].failing != trend[place - 1].failing)
            grid->addRow(tr("From %1 on").arg(dayOf(trend[place])), {numberOf(trend[place])});
    }
    m_table->body()->addWidget(m_days);
    m_days->show(); // at once, where it is unfolded
}

} // namespace warden
