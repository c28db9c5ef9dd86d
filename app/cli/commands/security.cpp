#include "app/cli/commands/check_lines.h"
#include "app/cli/commands/commands.h"
#include "app/cli/commands/report_path.h"
#include "app/cli/commands/time_option.h"
#include "app/cli/json.h"
#include "core/session/session_security_file.h"
#include "ui/text/error_text.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

QString countsLine(const SecurityReport &report)
{
    return u"%1 fail, %2 couldn't be determined, %3 attested, %4 pass"_s
        .arg(report.count(Answer::Fail))
        .arg(report.count(Answer::Undetermined))
        .arg(report.count(Answer::Attested))
        .arg(report.count(Answer::Pass));
}

int check(CliContext &context)
{
    const Result<std::unique_ptr<Session>> session = context.unlock();
    if (!session)
        return context.output.error(session.error());
    Progress progress = context.output.progress();
    const Result<SecurityReport> report =
        (*session)->checkSecurity(ConnectionId(context.input.argument(0)), progress);
    context.output.endProgress();
    if (!report)
        return context.output.error(report.error());
    QJsonArray checks;
    QStringList lines;
    for (const Check &each : report->checks) {
        checks.append(checkJson(each));
        lines.append(checkLines(each));
    }
    lines.append(countsLine(*report));
    context.output.result({{u"checks"_s, checks}}, lines.join(u"\n"_s));
    return report->needsAPerson() ? exit_code::held : exit_code::done;
}

int report(CliContext &context)
{
    const Result<QString> path = reportPath(context);
    if (!path)
        return context.output.error(path.error());
    const Result<std::unique_ptr<Session>> session = context.unlock();
    if (!session)
        return context.output.error(session.error());
    const Result<SecurityStatement> made =
        Session::SecurityFile(**session).save(*path, Session::Existing::Keep, {});
    if (!made)
        return context.output.error(made.error());
    const SecurityReport &found = made->found;
    QJsonObject json{{u"file"_s, *path}};
    for (const Answer answer : {Answer::Pass, Answer::Fail, Answer::Undetermined, Answer::Attested})
        json.insert(answerName(answer), found.count(answer));
    context.output.result(
        json, (found.checks.empty() ? u"Nobody has checked yet."_s : countsLine(found)) +
                  u"\nReport written to "_s + *path);
    return exit_code::done;
}

// "ID", where there is one such check, or "ID@CONNECTION".
Result<AttestationDraft> draftFor(const QString &argument, const std::vector<Check> &checks)
{
    AttestationDraft draft;
    draft.check = argument.section(u'@', 0, 0);
    draft.connection = ConnectionId(argument.section(u'@', 1));
    if (!draft.connection.isEmpty())
        return draft;
    QStringList fitting;
    for (const Check &each : checks) {
        if (each.id != draft.check)
            continue;
        draft.connection = each.connection;
        fitting.append(each.id + u'@' + each.connection.value());
    }
    if (fitting.size() > 1)
        return fail(Error{ErrorKind::Usage, ErrorReason::None,
                          u"There are several; say which one: "_s + fitting.join(u", "_s)});
    return draft;
}

int attest(CliContext &context)
{
    const Result<QDateTime> until = timeOption(context.input, u"until"_s);
    if (!until)
        return context.output.error(until.error());
    const Result<std::unique_ptr<Session>> session = context.unlock();
    if (!session)
        return context.output.error(session.error());
    const Result<SecurityReport> report = (*session)->securityReport();
    if (!report)
        return context.output.error(report.error());
    Result<AttestationDraft> draft = draftFor(context.input.argument(0), report->checks);
    if (!draft)
        return context.output.error(draft.error());
    draft->until = *until;
    const QString evidence = context.input.value(u"evidence"_s);
    const QString path = QDir::current().absoluteFilePath(evidence);
    if (!evidence.isEmpty() && QFileInfo(path).isFile())
        draft->file = path;
    else
        draft->note = evidence;
    const Result<Check> attested = (*session)->attest(*draft);
    if (!attested)
        return context.output.error(attested.error());
    context.output.result({{u"checks"_s, QJsonArray{checkJson(*attested)}}}, checkLines(*attested));
    return exit_code::done;
}

QString toText(const RevokedAccess &access)
{
    const QString unnamed = access.service == "channels"_L1 ? u"The channels of alerts: "_s
                                                            : u"The log's witnesses: "_s;
    const QString name =
        access.name.isEmpty() ? unnamed : u"%1 (%2): "_s.arg(access.name, access.service);
    switch (access.state) {
    case RevokedAccess::State::Revoked:
        return name + u"ended at the service, and forgotten here"_s;
    case RevokedAccess::State::Gone:
        return name + u"nothing was left to end"_s;
    case RevokedAccess::State::Failed:
        return name + u"not ended: "_s + (access.error ? errorLine(*access.error) : QString());
    case RevokedAccess::State::ByHand:
        break;
    }
    QString text = name + u"forgotten here; end it at the service"_s;
    if (!access.page.isEmpty())
        text += u": "_s + access.page.toString();
    if (!access.variable.isEmpty())
        text += u"\n  The environment variable %1 still has the secret."_s.arg(access.variable);
    return text;
}

int revokeEverything(CliContext &context)
{
    if (!context.input.has(u"yes"_s))
        return context.output.error({ErrorKind::Usage, ErrorReason::None,
                                     u"This ends every sign-in and forgets every password, key "
                                     u"and hook address. Say --yes to do it."_s});
    const Result<std::unique_ptr<Session>> session =
        context.unlock(DueWitnesses::LeaveToTheCommand);
    if (!session)
        return context.output.error(session.error());
    Progress progress = context.output.progress();
    const Result<EmergencyRevocation> revocation = (*session)->revokeEverything(progress);
    context.output.endProgress();
    if (!revocation)
        return context.output.error(revocation.error());
    QJsonArray all;
    QStringList lines;
    for (const RevokedAccess &each : revocation->all) {
        QJsonObject json{{u"connection"_s, each.connection.value()},
                         {u"name"_s, each.name},
                         {u"service"_s, each.service},
                         {u"state"_s, revokedStateName(each.state)},
                         {u"page"_s, each.page.toString()},
                         {u"variable"_s, each.variable},
                         {u"error"_s, QJsonValue::Null}};
        if (each.error)
            json.insert(u"error"_s, QJsonObject{{u"kind"_s, kindName(each.error->kind)},
                                                {u"message"_s, errorLine(*each.error)}});
        all.append(json);
        lines.append(toText(each));
    }
    if (lines.isEmpty())
        lines.append(u"There is no access to revoke."_s);
    if (!revocation->isFinished())
        lines.append(u"Not all of it could be ended. Run this once more to finish."_s);
    context.output.result({{u"revoked"_s, all}}, lines.join(u'\n'));
    return revocation->isFinished() ? exit_code::done : exit_code::failed;
}

} // namespace

std::vector<Command> securityCommands()
{
    return {
        {{u"security check"_s,
          u"Checks what an admin should check, of one connection or of all."_s,
          {},
          {u"[CONNECTION]"_s}},
         check},
        {{u"security report"_s,
          u"Writes what was found last, with its evidence, for others to read."_s,
          {{u"out"_s, u"FILE"_s, u"the .json file to make"_s, true}},
          {}},
         report},
        {{u"security attest"_s,
          u"Vouches for a check that no service can be asked about."_s,
          {{u"until"_s, u"DATE"_s, u"when it ends, at most a year ahead"_s, true},
           {u"evidence"_s, u"E"_s, u"a note, or the file that shows it"_s, true}},
          {u"CHECK"_s}},
         attest},
        {{u"security revoke-everything"_s,
          u"In an emergency: ends what can be ended, and forgets every secret."_s,
          {{u"yes"_s, {}, u"really do it"_s}},
          {}},
         revokeEverything},
    };
}

} // namespace warden
