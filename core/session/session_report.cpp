#include "core/events/event_actions.h"
#include "core/session/report_file.h"
#include "core/session/session_state.h"

using namespace Qt::StringLiterals;

namespace warden {

namespace {

constexpr int pageOfEvents = 5'000;
constexpr qint64 mostRunEvents = 500'000; // some seconds
constexpr qint64 mostToLookAt = 10'000;   // of the oldest events, for one of ours
constexpr size_t mostAlertRules = 50;
constexpr int mostFailures = 20; // who tried in vain, by name

Result<void> addRuns(AuditReader &log, QuarterReport &report, Progress &progress)
{
    RunCounter counter(report);
    qint64 read = 0;
    for (const QString &action : RunCounter::actions()) {
        AuditFilter filter;
        filter.since = report.quarter.begin();
        filter.until = report.quarter.end();
        filter.source = u"contact-warden"_s;
        filter.action = action;
        filter.limit = pageOfEvents;
        for (;;) {
            const Result<std::vector<AuditRow>> rows = log.rows(filter, progress);
            if (!rows)
                return rows.failure();
            for (const AuditRow &row : *rows)
                counter.add(row.event);
            read += std::ssize(*rows);
            if (std::ssize(*rows) < pageOfEvents)
                break;
            if (read >= mostRunEvents) {
                report.isComplete = false;
                break;
            }
            filter.beforeSeq = rows->back().seq;
        }
    }
    counter.finish();
    return {};
}

Result<void> addFailedSignIns(AuditReader &log, QuarterReport &report, const Progress &progress)
{
    for (const ActionTally &tally : report.actions) {
        if (failedSignInActions().contains(tally.action))
            report.failedSignIns += tally.events;
    }
    Result<std::vector<ActorTally>> failures =
        log.tallyActors(report.quarter.begin(), report.quarter.end(), failedSignInActions(),
                        mostFailures, progress);
    if (!failures)
        return failures.failure();
    report.failures = std::move(*failures);
    return {};
}

Result<void> addAlerts(AuditReader &log, QuarterReport &report, const Progress &progress)
{
    report.raisedAlerts = report.count(actions::alertRaised);
    AuditFilter filter;
    filter.since = report.quarter.begin();
    filter.until = report.quarter.end();
    filter.source = u"contact-warden"_s;
    filter.action = actions::alertRaised;
    filter.limit = pageOfEvents; // the newest; more alerts than that are a matter of the rules
    const Result<std::vector<AuditRow>> rows = log.rows(filter, progress);
    if (!rows)
        return rows.failure();
    for (const AuditRow &row : *rows) {
        const QString rule = row.event.details.value(u"rule"_s).toString();
        auto known = std::ranges::find(report.alerts, rule, &AlertActivity::rule);
        if (known == report.alerts.end())
            known = report.alerts.insert(known,
                                         {.rule = rule,
                                          .title = row.event.object.name,
                                          .level = row.event.details.value(u"level"_s).toString(),
                                          .last = row.event.time});
        ++known->alerts;
    }
    std::ranges::stable_sort(report.alerts, std::ranges::greater(), &AlertActivity::alerts);
    if (report.alerts.size() > mostAlertRules)
        report.alerts.resize(mostAlertRules);
    return {};
}

// What was written before the oldest event of ours that is left is older than that one; what
// services told of is older still.
Result<bool> mayBeArchived(AuditReader &log, const QDateTime &time, qint64 archived)
{
    for (qint64 seq = archived + 1; seq <= archived + mostToLookAt; ++seq) {
        const Result<std::optional<AuditRow>> row = log.row(seq);
        if (!row)
            return row.failure();
        if (!*row)
            return true;
        if ((*row)->event.source == "contact-warden"_L1)
            return (*row)->event.time > time;
    }
    return true;
}

Result<void> nameWhatIsArchived(AuditReader &log, QuarterReport &report)
{
    Result<std::vector<LogArchive>> archives = log.archives();
    if (!archives)
        return archives.failure();
    if (archives->empty())
        return {};
    const Result<bool> isOfQuarter =
        mayBeArchived(log, report.quarter.begin(), archives->back().last);
    if (!isOfQuarter)
        return isOfQuarter.failure();
    if (*isOfQuarter)
        report.leftOut = std::move(*archives);
    return {};
}

Result<void> readQuarter(AuditReader &log, QuarterReport &report, Progress &progress)
{
    Result<std::vector<ActionTally>> actions =
        log.tallyActions(report.quarter.begin(), report.quarter.end(), progress);
    if (!actions)
        return actions.failure();
    report.actions = std::move(*actions);
    if (const Result<void> added = addFailedSignIns(log, report, progress); !added)
        return added;
    if (const Result<void> added = addRuns(log, report, progress); !added)
        return added;
    if (const Result<void> added = addAlerts(log, report, progress); !added)
        return added;
    if (const Result<void> named = nameWhatIsArchived(log, report); !named)
        return named;
    Result<QByteArray> checkpoint = log.checkpoint();
    if (!checkpoint)
        return checkpoint.failure();
    report.checkpoint = std::move(*checkpoint);
    return {};
}

Result<QByteArray> bytesOf(const QuarterReport &report, const QString &path,
                           const Session::RenderQuarter &render)
{
    return isJsonReport(path) ? quarterReportJson(report) : render(report);
}

} // namespace

Result<QuarterReport> Session::auditReport(const Quarter &quarter, const QString &path,
                                           Existing existing, const RenderQuarter &render,
                                           Progress &progress)
{
    if (Result<void> allowed = m_state->require(Permission::SeeWholeAudit); !allowed)
        return allowed.failure();
    if (Result<void> usable = requireReportName(path, render != nullptr); !usable)
        return usable.failure();
    QuarterReport report;
    report.quarter = quarter;
    report.workspaceId = m_state->vault.workspaceId();
    report.madeAt = m_state->now();
    report.madeBy = m_state->actor.name;
    Result<AuditVerdict> verdict = auditVerify({}, progress);
    if (!verdict)
        return verdict.failure();
    report.verdict = std::move(*verdict);
    const ObjectReference log{u"log"_s, {}, quarter.name()};
    // Before the file: nobody has it without a trace, whatever ends the process.
    Result<void> noted = m_state->noteExport(m_state->event(actions::auditReportStarted, log));
    if (!noted)
        return noted.failure();
    const Result<void> written = [&]() -> Result<void> {
        Result<AuditReader> own = m_state->openReader(); // lists are read meanwhile
        if (!own)
            return own.failure();
        if (const Result<void> read = readQuarter(*own, report, progress); !read)
            return read;
        const Result<QByteArray> bytes = bytesOf(report, path, render);
        return bytes ? writeReport(path, *bytes, existing) : bytes.failure();
    }();
    Event event =
        m_state->event(actions::auditReported, log, written ? Outcome::Success : Outcome::Failure);
    event.counts = {{u"events"_s, report.events()}, {u"syncs"_s, report.syncs}};
    noted = m_state->noteExport(event);
    if (!noted)
        return noted.failure();
    if (!written)
        return written.failure();
    return report;
}

} // namespace warden
