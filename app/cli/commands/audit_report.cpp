#include "app/cli/commands/commands.h"
#include "app/cli/commands/report_path.h"
#include "app/cli/commands/verdict_text.h"
#include "app/cli/json.h"

using namespace Qt::StringLiterals;

namespace warden {

namespace {

QString countsLine(const Counts &counts)
{
    return u"%1 new, %2 changed, %3 removed, %4 failed"_s.arg(counts.created)
        .arg(counts.updated)
        .arg(counts.removed)
        .arg(counts.failed);
}

QString linesOf(const QuarterReport &report, const QString &path)
{
    QStringList lines{
        u"%1 events, %2 syncs, %3 undone, %4 failed sign-ins, %5 alerts"_s.arg(report.events())
            .arg(report.syncs)
            .arg(report.undos)
            .arg(report.failedSignIns)
            .arg(report.raisedAlerts)};
    for (const RouteActivity &route : report.routes)
        lines.append(u"  %1: %2"_s.arg(route.name, countsLine(route.counts)));
    for (const PersonActivity &person : report.people)
        lines.append(
            u"  %1: %2 syncs, %3 undone"_s.arg(person.name).arg(person.syncs).arg(person.undos));
    if (!report.isOver())
        lines.append(u"The quarter isn't over."_s);
    if (!report.isComplete)
        lines.append(u"There were more syncs than are counted: the newest are."_s);
    lines.append(verdictLine(report.verdict) +
                 (report.verdict.ok ? QString() : u" See audit verify."_s));
    lines.append(u"Report written to "_s + path);
    return lines.join(u'\n');
}

int reportQuarter(CliContext &context)
{
    const Result<Quarter> quarter = Quarter::fromName(context.input.value(u"quarter"_s));
    if (!quarter)
        return context.output.error(
            {ErrorKind::Usage, ErrorReason::None, u"--quarter takes a quarter such as 2026-Q3."_s});
    const Result<QString> path = reportPath(context);
    if (!path)
        return context.output.error(path.error());
    const Result<std::unique_ptr<Session>> session = context.unlock();
    if (!session)
        return context.output.error(session.error());
    Progress progress = context.output.progress();
    const Result<QuarterReport> report =
        (*session)->auditReport(*quarter, *path, Session::Existing::Keep, {}, progress);
    context.output.endProgress();
    if (!report)
        return context.output.error(report.error());
    context.output.result({{u"file"_s, *path},
                           {u"quarter"_s, report->quarter.name()},
                           {u"over"_s, report->isOver()},
                           {u"events"_s, report->events()},
                           {u"syncs"_s, report->syncs},
                           {u"undos"_s, report->undos},
                           {u"failed_sign_ins"_s, report->failedSignIns},
                           {u"alerts"_s, report->raisedAlerts},
                           {u"ok"_s, report->verdict.ok}},
                          linesOf(*report, *path));
    return exit_code::done;
}

} // namespace

std::vector<Command> auditReportCommands()
{
    return {
        {{u"audit report"_s,
          u"Verifies the log and writes what a quarter of it comes to."_s,
          {{u"quarter"_s, u"Q"_s, u"such as 2026-Q3"_s, true},
           {u"out"_s, u"FILE"_s, u"the .json file to make"_s, true}},
          {}},
         reportQuarter},
    };
}

} // namespace warden
