#include "core/session/quarter_report.h"

#include "core/events/event_actions.h"

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

Counts countsOf(const Event &event)
{
    const auto count = [&event](const QString &name) { return event.counts.value(name); };
    Counts counts;
    counts.read = count(u"read"_s);
    counts.created = count(u"created"_s);
    counts.updated = count(u"updated"_s);
    counts.removed = count(u"removed"_s);
    counts.unchanged = count(u"unchanged"_s);
    counts.skipped = count(u"skipped"_s);
    counts.failed = count(u"failed"_s);
    counts.confirmed = count(u"confirmed"_s);
    counts.irreversible = count(u"irreversible"_s);
    return counts;
}

qint64 changesIn(const Counts &counts)
{
    return counts.created + counts.updated + counts.removed;
}

bool isFailed(const Event &event)
{
    return event.outcome == Outcome::Failure || event.outcome == Outcome::Unknown;
}

std::vector<WeekActivity> weeksOf(const Quarter &quarter)
{
    std::vector<WeekActivity> weeks;
    const QDate first = quarter.firstDay();
    for (QDate monday = first.addDays(1 - first.dayOfWeek()); monday <= quarter.lastDay();
         monday = monday.addDays(7))
        weeks.push_back({monday, 0, 0});
    return weeks;
}

} // namespace

RunCounter::RunCounter(QuarterReport &report) : m_report(report)
{
    m_report.weeks = weeksOf(report.quarter);
}

const QStringList &RunCounter::actions()
{
    static const QStringList names{actions::runRecovered, actions::runFinished, actions::runUndone,
                                   actions::runRouteFinished};
    return names;
}

void RunCounter::add(const Event &event)
{
    if (event.action == actions::runRouteFinished) {
        addRoute(event);
        return;
    }
    if (m_recovered.contains(event.run))
        return;
    if (event.action == actions::runRecovered)
        m_recovered.insert(event.run);
    addRun(event);
}

void RunCounter::addRun(const Event &event)
{
    const Counts counts = countsOf(event);
    const bool isUndo = event.details.contains("undo_of"_L1);
    auto person = std::ranges::find(m_report.people, event.actor, &PersonActivity::name);
    if (person == m_report.people.end())
        person = m_report.people.insert(m_report.people.end(), {event.actor, 0, 0, {}});
    ++(isUndo ? person->undos : person->syncs);
    ++(isUndo ? m_report.undos : m_report.syncs);
    person->counts += counts;
    m_report.counts += counts;
    m_report.failed += isFailed(event) ? 1 : 0;
    addToWeek(event, counts);
}

// Newest first: the name that is met first is the newest.
void RunCounter::addRoute(const Event &event)
{
    const RouteId id(event.object.id);
    auto route = std::ranges::find(m_report.routes, id, &RouteActivity::route);
    if (route == m_report.routes.end())
        route = m_report.routes.insert(m_report.routes.end(), {id, event.object.name, 0, 0, {}});
    ++route->syncs;
    route->failed += isFailed(event) ? 1 : 0;
    route->counts += countsOf(event);
}

void RunCounter::addToWeek(const Event &event, const Counts &counts)
{
    const QDate day = event.time.toLocalTime().date();
    const auto week =
        std::ranges::find(m_report.weeks, day.addDays(1 - day.dayOfWeek()), &WeekActivity::monday);
    if (week == m_report.weeks.end())
        return;
    ++week->syncs;
    week->changes += changesIn(counts);
}

void RunCounter::finish()
{
    std::ranges::sort(m_report.routes, [](const RouteActivity &one, const RouteActivity &other) {
        return std::make_tuple(-changesIn(one.counts), -one.syncs, one.name) <
               std::make_tuple(-changesIn(other.counts), -other.syncs, other.name);
    });
    std::ranges::sort(m_report.people, [](const PersonActivity &one, const PersonActivity &other) {
        return std::make_tuple(-(one.syncs + one.undos), one.name) <
               std::make_tuple(-(other.syncs + other.undos), other.name);
    });
}

qint64 QuarterReport::count(QStringView action) const
{
    qint64 sum = 0;
    for (const ActionTally &tally : actions) {
        const bool fits = action.endsWith(u'.') ? tally.action.startsWith(action)
                                                : QStringView(tally.action) == action;
        sum += fits ? tally.events : 0;
    }
    return sum;
}

qint64 QuarterReport::events() const
{
    qint64 sum = 0;
    for (const ActionTally &tally : actions)
        sum += tally.events;
    return sum;
}

const QStringList &failedSignInActions()
{
    static const QStringList names{actions::workspaceUnlockFailed, actions::signInFailed};
    return names;
}

} // namespace warden
