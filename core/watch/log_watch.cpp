#include "core/watch/log_watch.h"

#include "core/audit/archive_table.h"
#include "core/audit/event_table.h"
#include "core/events/event_actions.h"
#include "core/watch/alert_delivery_table.h"
#include "core/watch/alert_table.h"
#include "core/watch/log_scan.h"
#include "core/watch/portioned_taking.h"
#include "core/watch/said_values.h"

using namespace Qt::StringLiterals;

namespace warden {

namespace {

constexpr int oldestDays = 30;       // what is over for longer is counted, and not told any more
constexpr qint64 mostUnstored = 500; // events, so that the next process has few to look at again
constexpr int mostTries = 5;         // while other processes are at it, too

// The newest of each, in the order in which they were found first.
std::vector<Alert> eachOnce(std::vector<Alert> all)
{
    std::vector<Alert> once;
    QHash<QString, size_t> places;
    for (Alert &alert : all) {
        const auto place = places.constFind(alert.id);
        if (place != places.constEnd()) {
            once[*place] = std::move(alert);
            continue;
        }
        places.insert(alert.id, once.size());
        once.push_back(std::move(alert));
    }
    return once;
}

QSet<QString> revisionsOf(const RuleSet &rules)
{
    QSet<QString> revisions;
    for (const RuleEntry &entry : rules.entries())
        revisions.insert(entry.rule.revision);
    return revisions;
}

} // namespace

void WatchReport::append(WatchReport other)
{
    events += other.events;
    left = other.left;
    std::move(other.raised.begin(), other.raised.end(), std::back_inserter(raised));
    for (auto it = other.undecided.constBegin(); it != other.undecided.constEnd(); ++it)
        undecided[it.key()] += it.value();
    tooLate += other.tooLate;
    archived = std::max(archived, other.archived);
}

// Rules and counts as they are stored; what this process has already, where nobody changed them.
Result<void> LogWatch::prepare(Database &database)
{
    WatchStateTable states(database);
    const Result<WatchHead> head = states.head();
    if (!head)
        return head.failure();
    if (m_ready && m_ready->head == *head)
        return {};
    if (!m_ready || m_ready->head.rulesChange != head->rulesChange) {
        Result<WatchedRules> rules = watchedRules(database);
        if (!rules)
            return rules.failure();
        m_ready = std::make_unique<Ready>();
        m_ready->rules = std::move(rules->set); // without the files' texts
    }
    const Result<AlertState> state = states.load();
    if (!state)
        return state.failure();
    m_ready->engine = std::make_unique<AlertEngine>(m_ready->rules);
    // What was counted of a rule and can't be read begins anew, for that rule.
    (void)m_ready->engine->restore(*state);
    m_ready->head = *head;
    m_ready->reached = head->lastSeq;
    m_ready->isStored = true;
    const Result<qint64> archived = ArchiveTable(database).last();
    if (!archived)
        return archived.failure();
    m_unseen = std::max(m_unseen, *archived - head->lastSeq);
    return {};
}

Result<WatchReport> LogWatch::look(AuditLog &log, qint64 most, Progress &progress)
{
    for (int i = 1;; ++i) {
        Result<WatchReport> report = lookOnce(log, most, progress);
        if (report) {
            report->archived = m_unseen;
            return report;
        }
        m_ready.reset(); // its engine counted what wasn't stored
        if (report.error().reason != ErrorReason::ChangedMeanwhile || i == mostTries)
            return report;
    }
}

Result<void> LogWatch::keepReached(AuditLog &log)
{
    if (!m_ready || m_ready->reached == m_ready->head.lastSeq)
        return {};
    const Result<void> written = write(log, {}, {});
    if (!written)
        m_ready.reset();
    return written;
}

// What the events brought about, and whether any was counted.
Result<LogWatch::Seen> LogWatch::see(Database &database, qint64 most, Progress &progress)
{
    const Result<qint64> size = EventTable(database).size();
    if (!size)
        return size.failure();
    AlertEngine &engine = *m_ready->engine;
    const QDateTime now = m_clock();
    const qint64 from = m_ready->reached;
    const qint64 upTo = std::max(from, std::min(*size, from + most));
    PortionedTaking taking(engine, now, m_mostSteps, progress);
    const auto take = [&](qint64 seq, const Event &event, const QJsonObject &raw) {
        return taking.add(seq, event, raw);
    };
    if (const Result<void> scanned = scanLog(database, {from, upTo}, engine, take, progress);
        !scanned)
        return scanned.failure();
    const bool isCutOff = taking.isFull();
    if (const Result<void> finished = taking.finish(); !finished)
        return finished.failure();
    m_ready->isStored = m_ready->isStored && !taking.hasTaken;
    m_ready->reached = isCutOff ? taking.last() : upTo;
    Seen seen;
    seen.taken = std::move(taking.taken);
    seen.report.tooLate = taking.tooLate;
    seen.report.events = m_ready->reached - from;
    seen.report.left = std::max<qint64>(*size - m_ready->reached, 0);
    if (seen.report.left == 0)
        seen.taken.append(engine.advance(now));
    for (const QString &rule : std::as_const(seen.taken.undecided))
        ++seen.report.undecided[rule];
    return seen;
}

// What is new of it, what went on, and what is told of that.
Result<LogWatch::Findings> LogWatch::sorted(Database &database, const std::vector<Alert> &alerts)
{
    const Result<QHash<QString, RuleSetting>> settings = RuleFileTable(database).settings();
    if (!settings)
        return settings.failure();
    const QDateTime now = m_clock();
    Findings findings;
    for (const Alert &alert : alerts) {
        const RuleSetting setting = settings->value(alert.rule);
        Result<std::optional<KeptAlert>> known = AlertTable(database).find(alert.id);
        if (!known)
            return known.failure();
        if (*known) {
            goOn(std::move(**known), alert, setting, findings);
            continue;
        }
        if (!setting.isOn || alert.until < now.addDays(-oldestDays))
            continue;
        Result<KeptAlert> one = kept(database, alert);
        if (!one)
            return one.failure();
        one->isMuted = setting.isMutedAt(now);
        findings.told.push_back({{}, eventOf(actions::alertRaised, *one)});
        findings.shown.push_back(*one);
        findings.raised.push_back(std::move(*one));
    }
    return findings;
}

// Events came to it. Unless its rule is off, it is open again where it was closed, and shown where
// it began under a mute that is over.
void LogWatch::goOn(KeptAlert one, const Alert &alert, const RuleSetting &setting,
                    Findings &findings) const
{
    one.from = alert.from;
    one.until = alert.until;
    one.count = alert.count;
    one.events = alert.events;
    const bool isMuted = setting.isMutedAt(m_clock());
    const bool isOpenAgain = setting.isOn && one.phase == AlertPhase::Closed;
    const bool isShownAtLast = setting.isOn && one.isMuted && !isMuted;
    if (isOpenAgain) {
        one.phase = AlertPhase::Open;
        findings.reopened.append(one.id);
    }
    if (isOpenAgain || isShownAtLast) {
        one.isMuted = isMuted;
        const QString &told = isOpenAgain ? actions::alertReopened : actions::alertRaised;
        findings.told.push_back({{}, eventOf(told, one)});
        findings.shown.push_back(one);
    }
    findings.goingOn.push_back(std::move(one));
}

// With its values as far as the event has them itself.
Result<KeptAlert> LogWatch::kept(Database &database, const Alert &alert) const
{
    KeptAlert one;
    one.id = alert.id;
    one.rule = alert.rule;
    one.revision = alert.revision;
    one.level = alert.level;
    one.holds = alert.action == RuleAction::Hold;
    one.raisedAt = m_clock();
    one.from = alert.from;
    one.until = alert.until;
    one.count = alert.count;
    one.events = alert.events;
    if (const RuleEntry *entry = m_ready->rules.entry(alert.rule)) {
        one.title = entry->rule.title;
        one.description = entry->rule.description;
        one.file = entry->file;
    }
    const Result<std::optional<Event>> first = firstEventOf(database, alert);
    if (!first)
        return first.failure();
    one.group = saidGroup(alert, *first);
    return one;
}

Event LogWatch::eventOf(const QString &action, const KeptAlert &alert) const
{
    Event event;
    event.time = m_clock();
    event.actor = u"system"_s;
    event.source = u"contact-warden"_s;
    event.action = action;
    event.object = {u"alert"_s, alert.id, alert.title};
    event.counts = {{u"events"_s, static_cast<qint64>(alert.events.size())}};
    event.details = {{u"rule"_s, alert.rule}};
    if (alert.level)
        event.details.insert(u"level"_s, levelName(*alert.level));
    if (alert.isMuted)
        event.details.insert(u"muted"_s, true);
    return event;
}

// In one transaction, unless another process was there first.
Result<void> LogWatch::write(AuditLog &log, const Findings &findings, const WatchReport &report)
{
    Ready &ready = *m_ready;
    AlertState changes = ready.engine->takeChanges();
    changes.lastSeq = ready.reached;
    WatchHead stored;
    const auto beside = [&](Database &database) -> Result<void> {
        WatchStateTable states(database);
        const Result<WatchHead> after = states.store(ready.head, changes);
        if (!after)
            return after.failure();
        stored = *after;
        AlertTable alerts(database);
        for (const KeptAlert &alert : findings.raised) {
            if (Result<void> inserted = alerts.insert(alert); !inserted)
                return inserted;
        }
        for (const KeptAlert &alert : findings.goingOn) {
            if (Result<void> updated = alerts.goOn(alert); !updated)
                return updated;
        }
        for (const QString &id : findings.reopened) {
            if (Result<void> reopened = alerts.reopen(id); !reopened)
                return reopened;
        }
        AlertDeliveryTable deliveries(database);
        for (const KeptAlert &alert : findings.shown) {
            if (Result<void> made = deliveries.make(alert, m_clock()); !made)
                return made;
        }
        RuleFileTable rules(database);
        for (auto it = report.undecided.constBegin(); it != report.undecided.constEnd(); ++it) {
            if (Result<void> added = rules.addUndecided(it.key(), it.value()); !added)
                return added;
        }
        return ready.hasTidied ? Result<void>() : states.keepOnly(revisionsOf(ready.rules));
    };
    if (const Result<AppendReport> written = log.append(findings.told, beside); !written)
        return written.failure();
    ready.head = stored;
    ready.isStored = true;
    ready.hasTidied = true;
    return {};
}

Result<WatchReport> LogWatch::lookOnce(AuditLog &log, qint64 most, Progress &progress)
{
    Database &database = log.database();
    if (Result<void> ready = prepare(database); !ready)
        return ready.failure();
    Result<Seen> seen = see(database, most, progress);
    if (!seen)
        return seen.failure();
    const bool isWorthIt = !m_ready->isStored || !seen->taken.alerts.empty() ||
                           m_ready->reached - m_ready->head.lastSeq >= mostUnstored;
    if (!isWorthIt)
        return std::move(seen->report);
    const Result<Findings> findings = sorted(database, eachOnce(std::move(seen->taken.alerts)));
    if (!findings)
        return findings.failure();
    if (Result<void> written = write(log, *findings, seen->report); !written)
        return written.failure();
    seen->report.raised = findings->shown;
    return std::move(seen->report);
}

} // namespace warden
