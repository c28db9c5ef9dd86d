#include "core/session/session_activity.h"

#include "core/events/event_actions.h"
#include "core/session/quarter_report.h"
#include "core/session/session_state.h"

namespace warden {

namespace {

constexpr int mostDays = 40; // by the hour they are within a histogram's bars

Result<void> requireDays(int days)
{
    if (days >= 1 && days <= mostDays)
        return {};
    return fail(ErrorKind::Usage, ErrorReason::LimitOutOfRange);
}

const QStringList &succeededSignInActions()
{
    static const QStringList names{actions::workspaceUnlocked, actions::signInSucceeded};
    return names;
}

template <class Day>
std::vector<Day> daysUntil(const QDateTime &now, int count)
{
    std::vector<Day> days;
    const QDate today = now.toLocalTime().date();
    for (int ago = count - 1; ago >= 0; --ago)
        days.push_back({.day = today.addDays(-ago)});
    return days;
}

// Nothing where a clock was wrong: the time lies on none of the days.
template <class Day>
Day *dayOf(std::vector<Day> &days, const QDateTime &time)
{
    const qint64 place = days.front().day.daysTo(time.toLocalTime().date());
    return place >= 0 && place < std::ssize(days) ? &days[size_t(place)] : nullptr;
}

} // namespace

QString signInActions()
{
    return (succeededSignInActions() + failedSignInActions()).join(u',');
}

Result<std::vector<DayChanges>> Session::Activity::changes(int days)
{
    if (Result<void> possible = requireDays(days); !possible)
        return possible.failure();
    const Result<StoreAccess> access = m_session.m_state->toRead(Permission::RunSync);
    if (!access)
        return access.failure();
    std::vector<DayChanges> all = daysUntil<DayChanges>(m_session.m_state->now(), days);
    const Result<std::vector<RunChanges>> runs =
        access->store.runs().changesSince(all.front().day.startOfDay());
    if (!runs)
        return runs.failure();
    for (const RunChanges &run : *runs) {
        if (DayChanges *day = dayOf(all, run.startedAt))
            day->changes += run.changes;
    }
    return all;
}

// A day isn't always 24 hours, and each hour lies within one.
Result<std::vector<DaySignIns>> Session::Activity::signIns(int days, const Progress &progress)
{
    if (Result<void> possible = requireDays(days); !possible)
        return possible.failure();
    std::vector<DaySignIns> all = daysUntil<DaySignIns>(m_session.m_state->now(), days);
    AuditFilter filter{.since = all.front().day.startOfDay(),
                       .until = all.back().day.addDays(1).startOfDay()};
    const auto hours = static_cast<int>(filter.since.secsTo(filter.until) / 3600);
    const auto add = [&](const QString &action, qint64 DaySignIns::*number) -> Result<void> {
        filter.action = action;
        const Result<AuditHistogram> found = m_session.auditHistogram(filter, hours, progress);
        if (!found)
            return found.failure();
        for (qsizetype hour = 0; hour < std::ssize(found->counts); ++hour) {
            const QDateTime time = found->from.addMSecs(found->barLength * hour);
            if (DaySignIns *day = dayOf(all, time))
                day->*number += found->counts[size_t(hour)];
        }
        return {};
    };
    for (const QString &action : succeededSignInActions()) {
        if (Result<void> added = add(action, &DaySignIns::succeeded); !added)
            return added.failure();
    }
    for (const QString &action : failedSignInActions()) {
        if (Result<void> added = add(action, &DaySignIns::failed); !added)
            return added.failure();
    }
    return all;
}

} // namespace warden
