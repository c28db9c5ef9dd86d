#include "ui/overview_page/activity_card.h"

#include "core/events/event_actions.h"
#include "ui/lists/time_bars.h"
#include "ui/lists/value_grid.h"
#include "ui/text/plural.h"
#include "ui/text/words.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/fold.h"
#include "ui/widgets/names.h"

#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

constexpr int narrowest = 560; // of two diagrams side by side
constexpr qint64 millisecondsOfDay = 24 * 3600 * 1000;

QString signInsText(qint64 count)
{
    return ActivityCard::tr("%Ln sign-ins", nullptr, pluralOf(count));
}

QString failedText(qint64 count)
{
    return ActivityCard::tr("%Ln failed", nullptr, pluralOf(count));
}

template <class Day>
AuditHistogram histogramOf(const std::vector<Day> &days, auto countOf)
{
    AuditHistogram histogram{days.front().day.startOfDay(), millisecondsOfDay, {}};
    for (const Day &day : days)
        histogram.counts.push_back(countOf(day));
    return histogram;
}

QVBoxLayout *makeChart(const QString &title, const QString &sentence, TimeBars *bars)
{
    auto *column = new QVBoxLayout;
    column->setSpacing(space::tiny);
    column->addWidget(makeLabel(title, TextStyle::Strong));
    column->addWidget(makeMutedLabel(sentence, TextStyle::Small));
    column->addWidget(bars);
    column->addStretch();
    return column;
}

} // namespace

RecentActivity readActivity(Session &session, const Progress &progress)
{
    Session::Activity activity(session);
    RecentActivity recent;
    if (isAllowed(session.actor(), Permission::RunSync))
        recent.changes = activity.changes(activityDays).value_or(recent.changes);
    if (isAllowed(session.actor(), Permission::SeeAudit))
        recent.signIns = activity.signIns(activityDays, progress).value_or(recent.signIns);
    return recent;
}

ActivityCard::ActivityCard(const RecentActivity &activity, QWidget *parent)
    : Card(tr("The last %1 days").arg(activityDays), parent),
      m_charts(new QBoxLayout(QBoxLayout::LeftToRight))
{
    setNames(this, u"activity"_s, tr("The last %1 days").arg(activityDays));
    m_charts->setSpacing(space::huge);
    body()->addLayout(m_charts);
    if (!activity.changes.empty())
        addChanges(activity.changes);
    if (!activity.signIns.empty())
        addSignIns(activity.signIns);
    addTable(activity);
}

void ActivityCard::addChanges(const std::vector<DayChanges> &days)
{
    auto *bars = new TimeBars(u"changesByDay"_s, tr("Contacts written, by day"), contactsCount);
    const AuditHistogram histogram =
        histogramOf(days, [](const DayChanges &day) { return day.changes; });
    bars->showHistogram(histogram);
    const auto most = std::ranges::max_element(days, {}, &DayChanges::changes);
    const QString sentence = most->changes == 0
                                 ? tr("None")
                                 : tr("At most %1 in a day, on %2")
                                       .arg(contactsCount(most->changes),
                                            QLocale().toString(most->day, QLocale::ShortFormat));
    m_charts->addLayout(makeChart(tr("Contacts written"), sentence, bars), 1);
    connect(bars, &TimeBars::spanChosen, this,
            [this](const QDateTime &since, const QDateTime &until) {
                Q_EMIT spanChosen({since, until.addMSecs(-1), actions::runFinished});
            });
}

void ActivityCard::addSignIns(const std::vector<DaySignIns> &days)
{
    auto *bars = new TimeBars(u"signInsByDay"_s, tr("Sign-ins, by day"), signInsText);
    std::vector<qint64> failed;
    qint64 allFailed = 0;
    qint64 all = 0;
    for (const DaySignIns &day : days) {
        failed.push_back(day.failed);
        allFailed += day.failed;
        all += day.succeeded + day.failed;
    }
    bars->showHistogram(
        histogramOf(days, [](const DaySignIns &day) { return day.succeeded + day.failed; }), failed,
        failedText);
    m_charts->addLayout(
        makeChart(tr("Sign-ins"),
                  all == 0 ? tr("None") : tr("%1, %2").arg(signInsText(all), failedText(allFailed)),
                  bars),
        1);
    connect(bars, &TimeBars::spanChosen, this,
            [this](const QDateTime &since, const QDateTime &until) {
                Q_EMIT spanChosen({since, until.addMSecs(-1), signInActions()});
            });
}

// For who doesn't see the diagrams, and who wants the numbers.
void ActivityCard::addTable(const RecentActivity &activity)
{
    auto *fold = new Fold(u"activityTable"_s, tr("Day by day"));
    auto *grid = new ValueGrid;
    QStringList headings;
    if (!activity.changes.empty())
        headings.append(tr("Contacts written"));
    if (!activity.signIns.empty())
        headings += {tr("Sign-ins"), tr("Failed sign-ins")};
    grid->addHeadings(headings);
    for (int ago = 0; ago < activityDays; ++ago) {
        const auto place = static_cast<size_t>(activityDays - 1 - ago);
        QStringList values;
        if (!activity.changes.empty())
            values.append(QLocale().toString(activity.changes[place].changes));
        if (!activity.signIns.empty()) {
            const DaySignIns &day = activity.signIns[place];
            values +=
                {QLocale().toString(day.succeeded + day.failed), QLocale().toString(day.failed)};
        }
        const QDate day =
            activity.changes.empty() ? activity.signIns[place].day : activity.changes[place].day;
        if (std::ranges::any_of(values,
                                [](const QString &each) { return each != QLocale().toString(0); }))
            grid->addRow(QLocale().toString(day, QLocale::ShortFormat), values);
    }
    fold->body()->addWidget(grid);
    body()->addWidget(fold);
}

void ActivityCard::resizeEvent(QResizeEvent *event)
{
    Card::resizeEvent(event);
    m_charts->setDirection(width() < narrowest ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

} // namespace warden
