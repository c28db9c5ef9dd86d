#include "app/cli/commands/commands.h"
#include "app/cli/commands/time_option.h"
#include "app/cli/commands/verdict_text.h"
#include "app/cli/json.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

int list(CliContext &context)
{
    AuditFilter filter;
    const Result<QDateTime> since = timeOption(context.input, u"since"_s);
    if (!since)
        return context.output.error(since.error());
    const Result<QDateTime> until = timeOption(context.input, u"until"_s);
    if (!until)
        return context.output.error(until.error());
    filter.since = *since;
    filter.until = *until;
    filter.actor = context.input.value(u"actor"_s);
    filter.action = context.input.value(u"action"_s);
    filter.source = context.input.value(u"source"_s);
    if (context.input.has(u"outcome"_s)) {
        const Result<Outcome> outcome = outcomeFromName(context.input.value(u"outcome"_s));
        if (!outcome)
            return context.output.error(
                {ErrorKind::Usage, ErrorReason::None,
                 u"--outcome takes success, failure, denied, held or unknown."_s});
        filter.outcome = *outcome;
    }
    filter.object = context.input.value(u"object"_s);
    filter.text = context.input.value(u"text"_s);
    bool isLimit = true;
    bool isBefore = true;
    if (context.input.has(u"limit"_s))
        filter.limit = context.input.value(u"limit"_s).toInt(&isLimit);
    if (context.input.has(u"before"_s))
        filter.beforeSeq = context.input.value(u"before"_s).toLongLong(&isBefore);
    if (!isLimit || !isBefore || filter.limit < 1 || filter.limit > 10'000)
        return context.output.error({ErrorKind::Usage, ErrorReason::None,
                                     u"--limit takes 1 to 10000 and --before a number."_s});
    const Result<std::unique_ptr<Session>> session = context.unlock();
    if (!session)
        return context.output.error(session.error());
    const Result<AuditPage> page = (*session)->auditList(filter);
    if (!page)
        return context.output.error(page.error());
    QStringList lines;
    for (const AuditRow &row : page->rows)
        lines.append(QString::number(row.seq) + u"  "_s +
                     row.event.time.toLocalTime().toString(u"yyyy-MM-dd hh:mm:ss"_s) + u"  "_s +
                     row.event.actor + u"  "_s + row.event.action + u"  "_s +
                     row.event.object.name + u"  "_s + outcomeName(row.event.outcome));
    lines.append(u"%1 events"_s.arg(page->total));
    context.output.result(toJson(*page), lines.join(u'\n'));
    return exit_code::done;
}

// Also a log that is whole can be one that was gone on with after a backup was put back.
std::vector<AuditRow> restoresIn(Session &session)
{
    AuditFilter filter;
    filter.action = u"audit.restored"_s;
    Result<AuditPage> page = session.auditList(filter);
    if (!page)
        return {};
    std::erase_if(page->rows, [](const AuditRow &row) { return !row.isReadable; });
    return std::move(page->rows);
}

QString newestArchiveOf(Session &session)
{
    const Result<LogRetention> retention = session.auditRetention();
    return retention && !retention->archives.empty() ? retention->archives.back().file
                                                     : u"the archives"_s;
}

QString restoredLine(qint64 before, qint64 after)
{
    return before > after
               ? u"events %1 to %2 of the log of before are missing"_s.arg(after + 1).arg(before)
               : u"another log, of %1 events, was in its place before"_s.arg(before);
}

int verify(CliContext &context)
{
    const Result<std::unique_ptr<Session>> session = context.unlock();
    if (!session)
        return context.output.error(session.error());
    QStringList archives;
    for (const QString &path : context.input.values(u"archive"_s))
        archives.append(QDir::current().absoluteFilePath(path));
    Progress progress = context.output.progress();
    const Result<AuditVerdict> verdict =
        (*session)->auditVerify(context.path(u"against"_s), progress, archives);
    if (!verdict)
        return context.output.error(verdict.error());
    QStringList lines{
        verdictLine(*verdict),
        u"%1 events, %2 of them signed, %3 of them vouched for from outside"_s.arg(verdict->size)
            .arg(verdict->signedSize)
            .arg(verdict->anchored)};
    if (verdict->archived > 0)
        lines.append(
            u"events 1 to %1 are archived, %2 of them read in their files"_s.arg(verdict->archived)
                .arg(verdict->archivedRead));
    for (const AuditFinding &finding : verdict->findings)
        lines.append(u"  %1: events %2 to %3"_s.arg(auditFindingKindName(finding.kind))
                         .arg(finding.fromSeq)
                         .arg(finding.toSeq));
    QJsonArray restores;
    for (const AuditRow &row : restoresIn(**session)) {
        const qint64 before = row.event.counts.value(u"size_before"_s);
        const qint64 after = row.event.counts.value(u"size_after"_s);
        lines.append(u"  A backup was put back, event %1: "_s.arg(row.seq) +
                     restoredLine(before, after));
        restores.append(QJsonObject{{u"seq"_s, row.seq},
                                    {u"time"_s, timeJson(row.event.time)},
                                    {u"actor"_s, row.event.actor},
                                    {u"size_before"_s, before},
                                    {u"size_after"_s, after}});
    }
    if (verdict->archivedRestores > 0)
        lines.append(u"  A backup was put back %1 times before event %2: see %3"_s
                         .arg(verdict->archivedRestores)
                         .arg(verdict->archived + 1)
                         .arg(newestArchiveOf(**session)));
    QJsonObject json = toJson(*verdict);
    json.insert(u"restores"_s, restores);
    context.output.result(json, lines.join(u'\n'));
    return verdict->ok ? exit_code::done : exit_code::failed;
}

int acceptRestored(CliContext &context)
{
    const Result<std::unique_ptr<Session>> session = context.unlock();
    if (!session)
        return context.output.error(session.error());
    Progress progress = context.output.progress();
    const Result<RestoredLog> restored = (*session)->restoredLog(progress);
    if (!restored)
        return context.output.error(restored.error());
    const bool isAny = restored->sizeBefore > 0;
    const bool isAccepted = isAny && context.input.has(u"yes"_s);
    if (isAccepted) {
        const Result<void> accepted = (*session)->acceptRestoredLog(*restored, progress);
        if (!accepted)
            return context.output.error(accepted.error());
    }
    QString text = u"Nothing is missing from the log."_s;
    if (isAny)
        text = u"The log has %1 events: "_s.arg(restored->sizeNow) +
               restoredLine(restored->sizeBefore, restored->sizeNow) +
               (isAccepted ? u".\nThe log says so now, and syncs may start again."_s
                           : u".\nTo go on with it as it is, say --yes."_s);
    context.output.result({{u"accepted"_s, isAccepted},
                           {u"size_before"_s, restored->sizeBefore},
                           {u"size_after"_s, restored->sizeNow}},
                          text);
    return isAny && !isAccepted ? exit_code::held : exit_code::done;
}

int exportLog(CliContext &context)
{
    using Format = Session::LogFormat;
    static const QHash<QString, Format> formats{{QString(), Format::JsonLines},
                                                {u"jsonl"_s, Format::JsonLines},
                                                {u"csv"_s, Format::Csv},
                                                {u"cef"_s, Format::Cef},
                                                {u"ocsf"_s, Format::Ocsf}};
    const QString name = context.input.value(u"format"_s);
    if (!formats.contains(name))
        return context.output.error(
            {ErrorKind::Usage, ErrorReason::None, u"--format takes jsonl, csv, cef or ocsf."_s});
    const Result<std::unique_ptr<Session>> session = context.unlock();
    if (!session)
        return context.output.error(session.error());
    Progress progress = context.output.progress();
    const Result<Session::ExportedLog> exported =
        (*session)->auditExport(context.path(u"out"_s), formats.value(name), progress);
    if (!exported)
        return context.output.error(exported.error());
    context.output.result({{u"events"_s, exported->events},
                           {u"files"_s, QJsonArray::fromStringList(exported->files)}},
                          u"%1 events written:\n"_s.arg(exported->events) +
                              exported->files.join(u'\n'));
    return exit_code::done;
}

// A number of events or an event's own; nothing where the option isn't given.
Result<std::optional<qint64>> numberFrom(const QString &text)
{
    if (text.isEmpty())
        return std::optional<qint64>();
    bool isNumber = false;
    const qint64 number = text.toLongLong(&isNumber);
    if (!isNumber || number < 1)
        return fail(Error{ErrorKind::Usage, ErrorReason::None,
                          u"SEQ, --size, --from and --to take numbers from 1 up."_s});
    return std::optional(number);
}

int prove(CliContext &context)
{
    const Result<std::optional<qint64>> seq = numberFrom(context.input.argument(0));
    const Result<std::optional<qint64>> size = numberFrom(context.input.value(u"size"_s));
    const Result<std::optional<qint64>> from = numberFrom(context.input.value(u"from"_s));
    const Result<std::optional<qint64>> to = numberFrom(context.input.value(u"to"_s));
    for (const auto *number : {&seq, &size, &from, &to}) {
        if (!*number)
            return context.output.error(number->error());
    }
    const bool isInclusion = seq->has_value() && !*from && !*to;
    const bool isConsistency = from->has_value() && !*seq && !*size;
    if (!isInclusion && !isConsistency)
        return context.output.error({ErrorKind::Usage, ErrorReason::None,
                                     u"Name an event, with --size where it matters; or --from a "
                                     u"size, with --to where it matters."_s});
    const Result<std::unique_ptr<Session>> session = context.unlock();
    if (!session)
        return context.output.error(session.error());
    const QString path = context.path(u"out"_s);
    const Result<qint64> proved = isInclusion
                                      ? (*session)->auditProveInclusion(**seq, *size, path)
                                      : (*session)->auditProveConsistency(**from, *to, path);
    if (!proved)
        return context.output.error(proved.error());
    context.output.result({{u"size"_s, *proved}, {u"files"_s, QJsonArray{path}}},
                          u"Proof within %1 events written to "_s.arg(*proved) + path);
    return exit_code::done;
}

int checkpoint(CliContext &context)
{
    const Result<std::unique_ptr<Session>> session = context.unlock();
    if (!session)
        return context.output.error(session.error());
    const QString path = context.path(u"out"_s);
    if (Result<void> written = (*session)->auditCheckpoint(path); !written)
        return context.output.error(written.error());
    const Result<AuditPage> newest = (*session)->auditList({.limit = 1});
    context.output.result(
        {{u"events"_s, newest && !newest->rows.empty() ? newest->rows.front().seq : 0},
         {u"files"_s, QJsonArray{path}}},
        u"Checkpoint written to "_s + path);
    return exit_code::done;
}

} // namespace

std::vector<Command> auditCommands()
{
    return {
        {{u"audit list"_s,
          u"Lists events, newest first."_s,
          {{u"since"_s, u"T"_s, u"from this time on"_s},
           {u"until"_s, u"T"_s, u"before this time"_s},
           {u"actor"_s, u"A"_s, u"by this person"_s},
           {u"action"_s, u"A"_s, u"an action such as run.finished, or run. for all of a kind"_s},
           {u"source"_s, u"S"_s, u"told of by contact-warden, or by a service such as google"_s},
           {u"outcome"_s, u"O"_s, u"with this outcome: success, failure, denied, held, unknown"_s},
           {u"object"_s, u"O"_s, u"about the thing with this id"_s},
           {u"text"_s, u"T"_s, u"with these words"_s},
           {u"limit"_s, u"N"_s, u"most events (100)"_s},
           {u"before"_s, u"SEQ"_s, u"older than this number"_s}},
          {}},
         list},
        {{u"audit verify"_s,
          u"Checks that nobody changed the log."_s,
          {{u"against"_s, u"FILE"_s, u"a checkpoint that was kept elsewhere"_s},
           {u"archive"_s, u"FILE"_s,
            u"a file with archived events, to check as well; repeatable"_s}},
          {}},
         verify},
        {{u"audit accept-restored"_s,
          u"Goes on with a log from a backup that was put back."_s,
          {{u"yes"_s, {}, u"do it; else what is missing is told"_s}},
          {}},
         acceptRestored},
        {{u"audit export"_s,
          u"Writes the log with what is needed to verify it."_s,
          {{u"out"_s, u"DIR"_s, u"a folder"_s, true},
           {u"format"_s, u"F"_s, u"jsonl (usual), csv, cef or ocsf"_s}},
          {}},
         exportLog},
        {{u"audit prove"_s,
          u"Writes a proof that an event is in the signed log, or that the log only grew."_s,
          {{u"out"_s, u"FILE"_s, u"the file to make"_s, true},
           {u"size"_s, u"N"_s, u"in the log's first N events, as a checkpoint signed them"_s},
           {u"from"_s, u"SIZE"_s, u"instead of an event: how many events the log had"_s},
           {u"to"_s, u"SIZE"_s, u"how many it had later, as a checkpoint signed them"_s}},
          {u"[SEQ]"_s}},
         prove},
        {{u"audit checkpoint"_s,
          u"Writes the newest signed checkpoint."_s,
          {{u"out"_s, u"FILE"_s, u"the file to make"_s, true}},
          {}},
         checkpoint},
    };
}

} // namespace warden
