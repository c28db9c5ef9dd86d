#include "core/session/session_alerts.h"

#include "core/audit/facet_table.h"
#include "core/events/event_actions.h"
#include "core/session/connection_settings.h"
#include "core/session/note_length.h"
#include "core/session/session_state.h"
#include "core/watch/alert_table.h"

using namespace Qt::StringLiterals;

namespace warden {

namespace {

constexpr qint64 mostSoon = 5000;     // events that are looked at beside something else
constexpr qint64 mostAtOnce = 20'000; // for as long as others wait
constexpr size_t mostEvidence = 100;

} // namespace

Session::Alerts Session::alerts()
{
    return Alerts(*m_state);
}

Result<WatchReport> Session::State::lookAtLog(qint64 most, Progress &progress)
{
    if (Result<void> moved = moveOutbox(); !moved)
        return moved.failure();
    if (!watch)
        watch = std::make_shared<LogWatch>(environment.clock);
    return watch->look(*log, most, progress);
}

void Session::State::lookAtLogSoon()
{
    Progress nobody;
    (void)lookAtLog(mostSoon, nobody);
}

Result<WatchReport> Session::State::lookAtWholeLog(Progress &progress)
{
    WatchReport all;
    do {
        Result<WatchReport> some = [&] {
            const std::lock_guard lock(writing);
            return lookAtLog(mostAtOnce, progress);
        }();
        if (!some)
            return some;
        all.append(std::move(*some));
        progress.report({Stage::Verifying, {}, all.events, all.events + all.left});
    } while (all.left > 0);
    return all;
}

Result<void> Session::State::lookToTheEnd(Progress &progress)
{
    for (;;) {
        const Result<WatchReport> report = lookAtLog(mostAtOnce, progress);
        if (!report)
            return report.failure();
        if (report->left == 0)
            return {};
    }
}

Result<void> Session::State::requireNothingHolds(Progress &progress)
{
    // What is in the log by now is held against the rules first.
    const Result<void> looked = lookToTheEnd(progress);
    if (!looked && looked.error().kind == ErrorKind::Cancelled)
        return looked;
    const Result<std::optional<KeptAlert>> alert = AlertTable(log->database()).holding();
    if (!alert)
        return alert.failure();
    if (!*alert)
        return {};
    return fail(ErrorKind::Held, ErrorReason::None, (*alert)->title,
                u"alert "_s + (*alert)->id + u" holds all runs until it is closed"_s);
}

Result<void> Session::State::appendWith(const Event &event, const AuditLog::Beside &beside)
{
    const Result<void> moved = moveOutbox();
    return moved ? append(event, beside) : moved;
}

Result<AlertPage> Session::Alerts::list(const AlertFilter &filter)
{
    if (Result<void> allowed = m_state.require(Permission::SeeWholeAudit); !allowed)
        return allowed.failure();
    const std::lock_guard lock(m_state.reading);
    return AlertTable(m_state.readLog->database()).list(filter);
}

Result<AlertView> Session::Alerts::show(const QString &id)
{
    if (Result<void> allowed = m_state.require(Permission::SeeWholeAudit); !allowed)
        return allowed.failure();
    const Result<KnownRules> rules = m_state.knownRules();
    if (!rules)
        return rules.failure();
    const std::lock_guard lock(m_state.reading);
    Result<KeptAlert> alert = AlertTable(m_state.readLog->database()).get(id);
    if (!alert)
        return alert.failure();
    AlertView view{std::move(*alert), {}, {}};
    if (const RuleEntry *entry = rules->files.set.entry(view.alert.rule))
        view.falsePositives = entry->rule.falsePositives;
    for (const qint64 seq : view.alert.events) {
        if (view.evidence.size() >= mostEvidence)
            break;
        // What is damaged, or lies in an archive, isn't shown here.
        Result<std::optional<AuditRow>> row = m_state.readLog->row(seq);
        if (row && *row)
            view.evidence.push_back(std::move(**row));
    }
    return view;
}

Result<KeptAlert> Session::Alerts::settle(const QString &id, AlertPhase phase, const QString &note)
{
    if (Result<void> allowed = m_state.require(Permission::SeeWholeAudit); !allowed)
        return allowed.failure();
    if (Result<void> allowed = m_state.require(Permission::ManageConnections); !allowed)
        return allowed.failure();
    if (note.size() > longestNote)
        return fail(ErrorKind::Usage, ErrorReason::TooLarge);
    const std::lock_guard lock(m_state.writing);
    Result<KeptAlert> found = AlertTable(m_state.log->database()).get(id);
    if (!found)
        return found;
    const bool isClosing = phase == AlertPhase::Closed;
    const AlertStep step{m_state.now(), m_state.actor.name};
    Event event = m_state.event(isClosing ? actions::alertClosed : actions::alertAcknowledged,
                                {u"alert"_s, found->id, found->title});
    event.details = {{u"rule"_s, found->rule}};
    const auto change = [&](Database &database) -> Result<void> {
        // As it is now: somebody else may have been at it.
        AlertTable alerts(database);
        Result<KeptAlert> alert = alerts.get(found->id);
        if (!alert)
            return alert.failure();
        if (alert->phase == AlertPhase::Closed || alert->phase == phase)
            return fail(ErrorKind::Usage, ErrorReason::AlreadyAnswered, alert->id);
        alert->phase = phase;
        (isClosing ? alert->closed : alert->acknowledged) = step;
        if (isClosing)
            alert->note = note;
        *found = *alert;
        return alerts.settle(*alert);
    };
    if (Result<void> changed = m_state.appendWith(event, change); !changed)
        return changed.failure();
    return found;
}

Result<KeptAlert> Session::Alerts::acknowledge(const QString &id)
{
    return settle(id, AlertPhase::Acknowledged, {});
}

Result<KeptAlert> Session::Alerts::close(const QString &id, const QString &note)
{
    return settle(id, AlertPhase::Closed, note);
}

Result<WatchReport> Session::Alerts::evaluate(Progress &progress)
{
    if (Result<void> allowed = m_state.require(Permission::SeeWholeAudit); !allowed)
        return allowed.failure();
    return m_state.lookAtWholeLog(progress);
}

// A log counts once something of it was read: until then its rules see nothing.
Result<QSet<QString>> Session::State::connectedLogs()
{
    QSet<QString> names;
    if (!readStore) { // who has no key to the connections goes by what is in the log
        const Result<std::vector<QString>> sources = FacetTable(readLog->database()).sources();
        if (!sources)
            return sources.failure();
        for (const QString &source : *sources) {
            for (const QString &name : logsOf(source))
                names.insert(name);
        }
        return names;
    }
    const Result<std::vector<Connection>> connections = readStore->connections().all();
    if (!connections)
        return connections.failure();
    for (const Connection &connection : *connections) {
        if (connection.service == "zapier"_L1)
            names.insert(connection.service);
        const QJsonObject read = connection.settings.value(settings::eventCursors).toObject();
        for (const QString &name : read.keys())
            names.insert(connection.service + u'/' + name);
    }
    return names;
}

} // namespace warden
