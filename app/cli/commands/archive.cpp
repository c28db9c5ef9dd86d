#include "app/cli/commands/commands.h"
#include "app/cli/commands/time_option.h"
#include "app/cli/json.h"
#include "core/secrets/environment_secret.h"

#include <QDir>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

const QString forever = u"forever"_s;

QString hex(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toHex());
}

int archive(CliContext &context)
{
    const Result<QDateTime> before = timeOption(context.input, u"before"_s);
    if (!before)
        return context.output.error(before.error());
    const Result<std::unique_ptr<Session>> session = context.unlock();
    if (!session)
        return context.output.error(session.error());
    const QString path = context.path(u"out"_s);
    Progress progress = context.output.progress();
    const Result<ArchivedRange> archived = (*session)->auditArchive(*before, path, progress);
    context.output.endProgress();
    if (!archived)
        return context.output.error(archived.error());
    const LogArchive &made = archived->archive;
    context.output.result(
        {{u"archive"_s, made.id},
         {u"from_seq"_s, made.first},
         {u"to_seq"_s, made.last},
         {u"root"_s, hex(made.root)},
         {u"sha256"_s, hex(made.sha256)},
         {u"bytes"_s, archived->bytes},
         {u"files"_s, QJsonArray{path}}},
        u"Events %1 to %2 are in %3 and no longer in the log. Keep the file: nothing else has them."_s
            .arg(made.first)
            .arg(made.last)
            .arg(path));
    return exit_code::done;
}

Result<Session::ExportedLog> readBy(CliContext &context, const QString &path, const QString &folder)
{
    const QString variable = context.input.value(u"recovery-code-env"_s);
    if (!variable.isEmpty()) {
        const Result<Secret> code = secretFromEnvironment(variable);
        if (!code)
            return code.failure();
        Progress progress = context.output.progress();
        return Session::readAuditArchive(path, *code, folder, progress);
    }
    const Result<std::unique_ptr<Session>> session = context.unlock();
    if (!session)
        return session.failure();
    Progress progress = context.output.progress();
    return (*session)->readAuditArchive(path, folder, progress);
}

int readArchive(CliContext &context)
{
    const QString path = QDir::current().absoluteFilePath(context.input.argument(0));
    const Result<Session::ExportedLog> read = readBy(context, path, context.path(u"out"_s));
    context.output.endProgress();
    if (!read)
        return context.output.error(read.error());
    context.output.result(
        {{u"events"_s, read->events}, {u"files"_s, QJsonArray::fromStringList(read->files)}},
        u"%1 events written:\n"_s.arg(read->events) + read->files.join(u'\n'));
    return exit_code::done;
}

// Nothing where the option isn't given.
Result<std::optional<int>> monthsFrom(const QString &text)
{
    if (text.isEmpty())
        return std::optional<int>();
    bool isNumber = false;
    const int months = text == forever ? 0 : text.toInt(&isNumber);
    if (text != forever && (!isNumber || months < 1))
        return fail(
            Error{ErrorKind::Usage, ErrorReason::None, u"--months takes a number, or forever."_s});
    return std::optional(months);
}

QString retentionText(const LogRetention &retention)
{
    QStringList lines{retention.months == 0
                          ? u"Events are kept in the log for ever."_s
                          : u"Events are kept in the log for %1 months."_s.arg(retention.months)};
    for (const LogArchive &archive : retention.archives)
        lines.append(u"  events %1 to %2 are in %3"_s.arg(archive.first)
                         .arg(archive.last)
                         .arg(archive.file));
    if (retention.dueTo > 0)
        lines.append(u"Due to be archived: events %1 to %2. audit archive --before %3 does it."_s
                         .arg(retention.dueFrom)
                         .arg(retention.dueTo)
                         .arg(retention.dueBefore.toLocalTime().date().toString(Qt::ISODate)));
    return lines.join(u'\n');
}

int retention(CliContext &context)
{
    const Result<std::optional<int>> months = monthsFrom(context.input.value(u"months"_s));
    if (!months)
        return context.output.error(months.error());
    const Result<std::unique_ptr<Session>> session = context.unlock();
    if (!session)
        return context.output.error(session.error());
    if (*months) {
        if (Result<void> set = (*session)->setAuditRetention(**months); !set)
            return context.output.error(set.error());
    }
    const Result<LogRetention> now = (*session)->auditRetention();
    if (!now)
        return context.output.error(now.error());
    QJsonArray archives;
    for (const LogArchive &one : now->archives)
        archives.append(QJsonObject{{u"archive"_s, one.id},
                                    {u"from_seq"_s, one.first},
                                    {u"to_seq"_s, one.last},
                                    {u"sha256"_s, hex(one.sha256)},
                                    {u"file"_s, one.file},
                                    {u"event"_s, one.event}});
    QJsonValue due;
    if (now->dueTo > 0)
        due = QJsonObject{{u"from_seq"_s, now->dueFrom},
                          {u"to_seq"_s, now->dueTo},
                          {u"before"_s, timeJson(now->dueBefore)}};
    context.output.result(
        {{u"keep_months"_s, now->months}, {u"archives"_s, archives}, {u"due"_s, due}},
        retentionText(*now));
    return exit_code::done;
}

} // namespace

std::vector<Command> archiveCommands()
{
    return {
        {{u"audit archive"_s,
          u"Moves old events into a sealed file; the log still proves them."_s,
          {{u"before"_s, u"T"_s, u"what was written before this time"_s, true},
           {u"out"_s, u"FILE"_s, u"the file to make"_s, true}},
          {}},
         archive},
        {{u"audit archive-read"_s,
          u"Writes the events of such a file with what is needed to verify them."_s,
          {{u"out"_s, u"DIR"_s, u"a folder"_s, true},
           {u"recovery-code-env"_s, u"VAR"_s,
            u"environment variable with the recovery code; no workspace is needed then"_s}},
          {u"FILE"_s}},
         readArchive},
        {{u"audit retention"_s,
          u"Tells what is archived and what is due to be."_s,
          {{u"months"_s, u"N"_s, u"how long events stay in the log, or forever"_s}},
          {}},
         retention},
    };
}

} // namespace warden
