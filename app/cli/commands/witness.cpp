#include "app/cli/commands/commands.h"
#include "app/cli/json.h"
#include "core/secrets/environment_secret.h"
#include "ui/text/error_text.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

QJsonObject toJson(const Witness &witness)
{
    QJsonObject json{{u"id"_s, witness.id.value()},
                     {u"kind"_s, witnessKindName(witness.kind)},
                     {u"place"_s, witness.place},
                     {u"every_hours"_s, witness.everyHours},
                     {u"told_at"_s, timeJson(witness.toldAt)},
                     {u"told_size"_s, witness.toldSize},
                     {u"tried_at"_s, timeJson(witness.triedAt)},
                     {u"failure"_s, QJsonValue()}};
    if (witness.failure)
        json.insert(u"failure"_s, QJsonObject{{u"kind"_s, kindName(witness.failure->kind)},
                                              {u"message"_s, errorLine(*witness.failure)}});
    return json;
}

QString scheduleText(int hours)
{
    if (hours % 168 == 0 && hours > 0)
        return hours == 168 ? u"weekly"_s : u"every %1 weeks"_s.arg(hours / 168);
    if (hours % 24 == 0 && hours > 0)
        return hours == 24 ? u"daily"_s : u"every %1 days"_s.arg(hours / 24);
    return hours == 1 ? u"hourly"_s : u"every %1 hours"_s.arg(hours);
}

QString toText(const Witness &witness)
{
    QString text =
        u"%1  %2  %3, %4\n  told: "_s.arg(witness.id.value(), witnessKindName(witness.kind),
                                          witness.place, scheduleText(witness.everyHours));
    text += witness.toldAt.isValid()
                ? u"%1 events, %2"_s.arg(witness.toldSize)
                      .arg(witness.toldAt.toLocalTime().toString(u"yyyy-MM-dd hh:mm:ss"_s))
                : u"never"_s;
    if (witness.failure)
        text += u"\n  failed: "_s + errorLine(*witness.failure);
    return text;
}

int print(CliContext &context, const std::vector<Witness> &witnesses, const QString &none)
{
    QJsonArray array;
    QStringList lines;
    bool isAnyFailed = false;
    for (const Witness &witness : witnesses) {
        array.append(toJson(witness));
        lines.append(toText(witness));
        isAnyFailed = isAnyFailed || witness.failure.has_value();
    }
    context.output.result({{u"witnesses"_s, array}}, lines.isEmpty() ? none : lines.join(u'\n'));
    return isAnyFailed ? exit_code::failed : exit_code::done;
}

// "daily", "weekly", "6h" or "3d"; 0 where the option isn't given.
Result<int> hoursFrom(const QString &text)
{
    if (text.isEmpty())
        return 0;
    if (text == u"daily"_s)
        return 24;
    if (text == u"weekly"_s)
        return 7 * 24;
    const bool isDays = text.endsWith(u'd');
    bool isNumber = false;
    const int number = QStringView(text).chopped(1).toInt(&isNumber);
    const int hours = isDays ? std::min(number, 1000) * 24 : number;
    if (!isNumber || (!isDays && !text.endsWith(u'h')) || hours < fewestWitnessHours ||
        hours > mostWitnessHours)
        return fail(Error{ErrorKind::Usage, ErrorReason::None,
                          u"--every takes daily, weekly, or a time such as 6h or 3d, from 1h to "
                          u"31d."_s});
    return hours;
}

Result<std::unique_ptr<Session>> unlock(CliContext &context)
{
    return context.unlock(DueWitnesses::LeaveToTheCommand);
}

// What all kinds have.
Result<WitnessDraft> draftFrom(const CliContext &context, WitnessKind kind)
{
    WitnessDraft draft;
    draft.kind = kind;
    const Result<int> hours = hoursFrom(context.input.value(u"every"_s));
    if (!hours)
        return hours.failure();
    if (*hours != 0)
        draft.everyHours = *hours;
    draft.caFile = context.path(u"ca"_s);
    draft.rememberSecret = context.input.has(u"remember"_s);
    return draft;
}

// Empty where the witness needs none.
Result<Secret> secretOf(const WitnessDraft &draft)
{
    if (draft.secretVariable.isEmpty())
        return Secret();
    return secretFromEnvironment(draft.secretVariable);
}

int add(CliContext &context, WitnessDraft draft, const QString &secretOption)
{
    draft.secretVariable = secretOption.isEmpty() ? QString() : context.input.value(secretOption);
    const Result<Secret> secret = secretOf(draft);
    if (!secret)
        return context.output.error(secret.error());
    const Result<std::unique_ptr<Session>> session = unlock(context);
    if (!session)
        return context.output.error(session.error());
    Progress progress = context.output.progress();
    const Result<Witness> witness = (*session)->addWitness(draft, *secret, progress);
    if (!witness)
        return context.output.error(witness.error());
    QJsonObject json = toJson(*witness);
    json.insert(u"witness"_s, witness->id.value());
    context.output.result(json, toText(*witness));
    return exit_code::done;
}

int addFile(CliContext &context)
{
    Result<WitnessDraft> draft = draftFrom(context, WitnessKind::Folder);
    if (!draft)
        return context.output.error(draft.error());
    draft->folder = QDir::cleanPath(context.path(u"folder"_s));
    return add(context, std::move(*draft), {});
}

int addMail(CliContext &context)
{
    Result<WitnessDraft> draft = draftFrom(context, WitnessKind::Mail);
    if (!draft)
        return context.output.error(draft.error());
    draft->host = context.input.value(u"host"_s);
    draft->user = context.input.value(u"user"_s);
    draft->from = context.input.value(u"from"_s);
    draft->to = context.input.values(u"to"_s);
    const QString encryption = context.input.value(u"encryption"_s);
    const bool isImplicit = encryption == u"tls"_s;
    if (!isImplicit && !encryption.isEmpty() && encryption != u"starttls"_s)
        return context.output.error(
            {ErrorKind::Usage, ErrorReason::None, u"--encryption takes starttls or tls."_s});
    if (isImplicit)
        draft->encryption = SmtpEncryption::Implicit;
    if (context.input.has(u"port"_s)) {
        draft->port = context.input.value(u"port"_s).toInt();
        if (draft->port < 1 || draft->port > 65535)
            return context.output.error(
                {ErrorKind::Usage, ErrorReason::None, u"--port takes a number up to 65535."_s});
    }
    return add(context, std::move(*draft), u"password-env"_s);
}

int addHook(CliContext &context)
{
    Result<WitnessDraft> draft = draftFrom(context, WitnessKind::Hook);
    if (!draft)
        return context.output.error(draft.error());
    return add(context, std::move(*draft), u"hook-env"_s);
}

int list(CliContext &context)
{
    const Result<std::unique_ptr<Session>> session = unlock(context);
    if (!session)
        return context.output.error(session.error());
    const Result<std::vector<Witness>> witnesses = (*session)->witnesses();
    if (!witnesses)
        return context.output.error(witnesses.error());
    print(context, *witnesses, u"No witnesses yet."_s);
    return exit_code::done;
}

int set(CliContext &context)
{
    const Result<int> hours = hoursFrom(context.input.value(u"every"_s));
    if (!hours)
        return context.output.error(hours.error());
    WitnessDraft draft;
    draft.everyHours = *hours;
    draft.secretVariable = context.input.value(u"secret-env"_s);
    draft.rememberSecret = context.input.has(u"remember"_s);
    const Result<Secret> secret = secretOf(draft);
    if (!secret)
        return context.output.error(secret.error());
    const Result<std::unique_ptr<Session>> session = unlock(context);
    if (!session)
        return context.output.error(session.error());
    Progress progress = context.output.progress();
    const Result<Witness> witness =
        (*session)->setWitness(WitnessId(context.input.argument(0)), draft, *secret, progress);
    if (!witness)
        return context.output.error(witness.error());
    print(context, {*witness}, {});
    return exit_code::done;
}

int test(CliContext &context)
{
    const Result<std::unique_ptr<Session>> session = unlock(context);
    if (!session)
        return context.output.error(session.error());
    Progress progress = context.output.progress();
    const Result<Witness> witness =
        (*session)->tellWitness(WitnessId(context.input.argument(0)), progress);
    if (!witness)
        return context.output.error(witness.error());
    return print(context, {*witness}, {});
}

int remove(CliContext &context)
{
    const Result<std::unique_ptr<Session>> session = unlock(context);
    if (!session)
        return context.output.error(session.error());
    const QString id = context.input.argument(0);
    if (Result<void> removed = (*session)->removeWitness(WitnessId(id)); !removed)
        return context.output.error(removed.error());
    context.output.result({{u"removed"_s, id}}, u"Removed. What it was told stays where it is."_s);
    return exit_code::done;
}

int tellAll(CliContext &context)
{
    const Result<std::unique_ptr<Session>> session = unlock(context);
    if (!session)
        return context.output.error(session.error());
    Progress progress = context.output.progress();
    const auto which =
        context.input.has(u"now"_s) ? Session::WhichWitnesses::All : Session::WhichWitnesses::Due;
    const Result<std::vector<Witness>> told = (*session)->tellWitnesses(which, progress);
    if (!told)
        return context.output.error(told.error());
    return print(context, *told, u"No witness is due."_s);
}

OptionSpec everyOption()
{
    return {u"every"_s, u"E"_s, u"daily (usual), weekly, or such as 6h or 3d"_s};
}

OptionSpec rememberOption()
{
    return {u"remember"_s, {}, u"keep it; the variable isn't needed again"_s};
}

OptionSpec authorityOption()
{
    return {u"ca"_s, u"FILE"_s, u"certificates of a private authority, PEM"_s};
}

} // namespace

std::vector<Command> witnessCommands()
{
    return {
        {{u"audit witness list"_s, u"Lists who is told checkpoints of the log."_s, {}, {}}, list},
        {{u"audit witness add file"_s,
          u"Has checkpoints written to a folder, a file each."_s,
          {{u"folder"_s, u"DIR"_s, u"outside of the workspace; it has to be there"_s, true},
           everyOption()},
          {}},
         addFile},
        {{u"audit witness add mail"_s,
          u"Has checkpoints sent by mail."_s,
          {{u"host"_s, u"HOST"_s, u"the mail server"_s, true},
           {u"port"_s, u"N"_s, u"its port (587, or 465 with tls)"_s},
           {u"encryption"_s, u"E"_s, u"starttls (usual), or tls from the start"_s},
           {u"user"_s, u"U"_s, u"who signs in there"_s},
           {u"password-env"_s, u"VAR"_s, u"environment variable with the password"_s},
           {u"from"_s, u"ADDRESS"_s, u"the sender"_s, true},
           {u"to"_s, u"ADDRESS"_s, u"a recipient; more than once for more"_s, true},
           authorityOption(),
           everyOption(),
           rememberOption()},
          {}},
         addMail},
        {{u"audit witness add hook"_s,
          u"Has checkpoints sent to a hook, as JSON."_s,
          {{u"hook-env"_s, u"VAR"_s, u"environment variable with the hook's address"_s, true},
           authorityOption(),
           everyOption(),
           rememberOption()},
          {}},
         addHook},
        {{u"audit witness set"_s,
          u"Changes how often a witness is told, or its password or address."_s,
          {everyOption(),
           {u"secret-env"_s, u"VAR"_s, u"variable with the new password or address"_s},
           rememberOption()},
          {u"ID"_s}},
         set},
        {{u"audit witness test"_s, u"Tells a witness the newest checkpoint now."_s, {}, {u"ID"_s}},
         test},
        {{u"audit witness remove"_s, u"Tells a witness no more."_s, {}, {u"ID"_s}}, remove},
        {{u"audit witness tell"_s,
          u"Tells witnesses whose time it is."_s,
          {{u"now"_s, {}, u"all of them"_s}},
          {}},
         tellAll},
    };
}

} // namespace warden
