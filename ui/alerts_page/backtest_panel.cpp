#include "ui/alerts_page/backtest_panel.h"

#include "ui/alerts_page/firing_text.h"
#include "ui/alerts_page/log_place_list.h"
#include "ui/lists/time_bars.h"
#include "ui/page/log_span.h"
#include "ui/text/plural.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/choice_chips.h"
#include "ui/widgets/inline_message.h"
#include "ui/widgets/names.h"
#include "ui/widgets/progress_panel.h"
#include "ui/widgets/withheld.h"

#include <QLabel>
#include <QPushButton>
#include <QResizeEvent>
#include <QTimeZone>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

constexpr int fewDays = 30;
constexpr int manyDays = 90;
constexpr qint64 millisecondsOfDay = 24 * 3600 * 1000;

// A bar for each day up to today, in UTC, as the days are counted.
AuditHistogram daysOf(const RuleBacktest &rule, int days)
{
    const QDate today = QDateTime::currentDateTimeUtc().date();
    const QDate first = today.addDays(-days);
    AuditHistogram histogram{QDateTime(first, {0, 0}, QTimeZone::utc()), millisecondsOfDay, {}};
    for (QDate day = first; day <= today; day = day.addDays(1))
        histogram.counts.push_back(rule.perDay.value(day));
    return histogram;
}

} // namespace

BacktestPanel::BacktestPanel(const PageContext &context, Call call, QWidget *parent)
    : QWidget(parent), m_context(context), m_call(std::move(call)), m_days(new ChoiceChips),
      m_run(makeButton(u"runBacktest"_s, tr("How often would it have fired?"))),
      m_progress(new ProgressPanel(u"backtestProgress"_s)),
      m_message(new InlineMessage(u"backtestMessage"_s)), m_place(new QVBoxLayout(this))
{
    setNames(this, u"backtestPanel"_s, tr("How often would it have fired?"));
    for (const int days : {fewDays, manyDays})
        m_days->addChoice(days, u"backtest%1"_s.arg(days), tr("%Ln days", nullptr, pluralOf(days)));
    m_days->choose(manyDays);
    m_progress->hide();
    m_place->setContentsMargins(0, 0, 0, 0);
    m_place->setSpacing(space::small);
    m_place->addWidget(m_days);
    m_place->addWidget(m_run, 0, Qt::AlignLeading);
    m_place->addWidget(m_progress);
    m_place->addWidget(m_message);
    connect(m_days, &ChoiceChips::chosen, this, &BacktestPanel::clear);
    connect(m_run, &QPushButton::clicked, this, &BacktestPanel::run);
}

void BacktestPanel::setReady(bool isReady)
{
    m_isReady = isReady;
    warden::setReady(m_run, m_isReady && !m_isRunning);
}

void BacktestPanel::setCall(Call call)
{
    m_call = std::move(call);
    if (m_ticket)
        m_ticket->stop();
    clear();
}

void BacktestPanel::clear()
{
    ++m_number;
    m_message->clear();
    if (QWidget *old = std::exchange(m_result, nullptr)) {
        old->hide();
        old->deleteLater();
    }
}

BacktestPanel::~BacktestPanel()
{
    if (m_ticket)
        m_ticket->stop();
}

void BacktestPanel::run()
{
    clear();
    m_isRunning = true;
    setReady(m_isReady);
    m_ticket = Ticket::create();
    m_progress->follow(m_ticket, tr("Holding the log against it"));
    m_context.background
        .work(m_ticket, [call = m_call, days = m_days->current()](
                            Progress &progress) { return call(days, progress); })
        .then(this, [this, days = m_days->current(),
                     number = m_number](const Result<Backtest> &backtest) {
            m_isRunning = false;
            setReady(m_isReady);
            m_progress->finish();
            if (number != m_number)
                return;
            if (backtest)
                show(*backtest, days);
            else if (backtest.error().kind != ErrorKind::Cancelled)
                m_message->showError(backtest.error());
        });
}

void BacktestPanel::show(const Backtest &backtest, int days)
{
    static const RuleBacktest nothing;
    const RuleBacktest &rule = backtest.rules.empty() ? nothing : backtest.rules.front();
    m_result = new QWidget;
    auto *column = new QVBoxLayout(m_result);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::small);
    m_place->addWidget(m_result);
    QLabel *sentence = makeLabel(firedSentence(rule, days));
    sentence->setObjectName(u"backtestResult"_s);
    column->addWidget(sentence);
    if (rule.fired > 0) {
        addBars(rule, days);
        addNewest(rule);
    }
    Q_EMIT found();
}

void BacktestPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (m_result && event->size().height() > event->oldSize().height())
        Q_EMIT grown();
}

void BacktestPanel::addBars(const RuleBacktest &rule, int days)
{
    auto *bars = new TimeBars(u"backtestBars"_s, tr("Alerts by day"), alertsText);
    bars->showHistogram(daysOf(rule, days));
    m_result->layout()->addWidget(bars);
    connect(bars, &TimeBars::spanChosen, this,
            [this](const QDateTime &since, const QDateTime &until) {
                lead(logSpanArgument({since, until.addMSecs(-1), {}}));
            });
}

void BacktestPanel::addNewest(const RuleBacktest &rule)
{
    std::vector<LogPlace> places;
    for (const Firing &one : rule.newest)
        places.push_back({one.alert.from, one.alert.until, firingText(one)});
    auto *list = new LogPlaceList(u"backtestNewest"_s, tr("The newest times"), places);
    m_result->layout()->addWidget(list);
    connect(list, &LogPlaceList::placeOpened, this, &BacktestPanel::lead);
}

void BacktestPanel::lead(const QString &auditArgument) const
{
    if (m_context.goTo)
        m_context.goTo(u"audit"_s, auditArgument);
}

} // namespace warden
