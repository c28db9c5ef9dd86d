#include "app/cli/commands/alert_channel_options.h"

#include "app/cli/json.h"
#include "core/secrets/environment_secret.h"
#include "core/session/session_alerts.h"
#include "ui/text/error_text.h"

#include <array>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

const std::array days = {u"mon"_s, u"tue"_s, u"wed"_s, u"thu"_s, u"fri"_s, u"sat"_s, u"sun"_s};

tl::unexpected<Error> wrong(const QString &text)
{
    return fail(Error{ErrorKind::Usage, ErrorReason::None, text});
}

QStringList dayNames(const QuietHours &quiet)
{
    QStringList names;
    for (size_t day = 0; day < days.size(); ++day) {
        if (quiet.days.test(day))
            names.append(days[day]);
    }
    return names;
}

QString timeText(QTime time)
{
    return time.toString(u"HH:mm"_s);
}

QString localText(const QDateTime &time)
{
    return time.toLocalTime().toString(u"yyyy-MM-dd hh:mm:ss"_s);
}

QString quietText(const AlertChannel &channel)
{
    if (channel.quiet.days.none())
        return {};
    const QString names =
        channel.quiet.days.all() ? u"daily"_s : dayNames(channel.quiet).join(u',');
    return u"\n  quiet from %1 to %2, %3%4"_s.arg(
        timeText(channel.quiet.from), timeText(channel.quiet.to), names,
        channel.criticalPassesQuiet ? u"; critical alerts pass"_s : QString());
}

QString attemptText(const AlertAttempt &attempt)
{
    const QString what = attempt.isTest() ? u"test"_s : u"%1 alerts"_s.arg(attempt.alerts);
    QString text = u"\n  last: %1, %2, %3"_s.arg(localText(attempt.at), what,
                                                 attemptOutcomeName(attempt.outcome));
    if (attempt.failure)
        text += u"; "_s + errorLine(*attempt.failure);
    return text;
}

QJsonValue failureJson(const std::optional<Error> &failure)
{
    if (!failure)
        return {};
    return QJsonObject{{u"kind"_s, kindName(failure->kind)},
                       {u"reason"_s, reasonName(failure->reason)}};
}

Result<void> takeMailOptions(const CommandInput &input, AlertChannelDraft &draft)
{
    const auto take = [&input](const QString &option, QString &value) {
        if (input.has(option))
            value = input.value(option);
    };
    take(u"host"_s, draft.account.host);
    take(u"user"_s, draft.account.user);
    take(u"from"_s, draft.from);
    if (input.has(u"to"_s))
        draft.to = input.values(u"to"_s);
    if (input.has(u"encryption"_s)) {
        const QString encryption = input.value(u"encryption"_s);
        if (encryption != "tls"_L1 && encryption != "starttls"_L1)
            return wrong(u"--encryption takes starttls or tls."_s);
        draft.account.encryption =
            encryption == "tls"_L1 ? SmtpEncryption::Implicit : SmtpEncryption::StartTls;
    }
    if (input.has(u"port"_s)) {
        draft.account.port = input.value(u"port"_s).toInt();
        if (draft.account.port < 1 || draft.account.port > 65535)
            return wrong(u"--port takes a number up to 65535."_s);
    }
    return {};
}

} // namespace

QJsonObject toJson(const AlertChannelView &view)
{
    const AlertChannel &channel = view.channel;
    QJsonObject json{
        {u"id"_s, channel.id},          {u"kind"_s, alertChannelKindName(channel.kind)},
        {u"name"_s, channel.name},      {u"level"_s, levelName(channel.atLeast)},
        {u"on"_s, channel.isOn},        {u"place"_s, channel.place},
        {u"signed"_s, channel.signs()}, {u"quiet"_s, QJsonValue()},
        {u"waiting"_s, view.waiting},   {u"given_up"_s, view.givenUp},
        {u"newest"_s, QJsonValue()}};
    if (channel.quiet.days.any())
        json.insert(u"quiet"_s,
                    QJsonObject{{u"from"_s, timeText(channel.quiet.from)},
                                {u"to"_s, timeText(channel.quiet.to)},
                                {u"days"_s, QJsonArray::fromStringList(dayNames(channel.quiet))},
                                {u"critical_passes"_s, channel.criticalPassesQuiet}});
    if (view.newest)
        json.insert(u"newest"_s,
                    QJsonObject{{u"at"_s, timeJson(view.newest->at)},
                                {u"alerts"_s, view.newest->alerts},
                                {u"outcome"_s, attemptOutcomeName(view.newest->outcome)},
                                {u"failure"_s, failureJson(view.newest->failure)}});
    return json;
}

QString channelLines(const AlertChannelView &view)
{
    const AlertChannel &channel = view.channel;
    QString text = u"%1  %2, %3 and above%4%5\n  %6"_s.arg(
        channel.name, alertChannelKindName(channel.kind), levelName(channel.atLeast),
        channel.signs() ? u", signed"_s : QString(), channel.isOn ? QString() : u", off"_s,
        channel.place);
    text += quietText(channel);
    if (view.newest)
        text += attemptText(*view.newest);
    if (view.waiting > 0 || view.givenUp > 0)
        text += u"\n  alerts that wait: %1; given up: %2"_s.arg(view.waiting).arg(view.givenUp);
    return text;
}

QJsonObject toJson(const AlertDeliveryView &view)
{
    const AlertDelivery &delivery = view.delivery;
    return {{u"channel"_s, delivery.channel},
            {u"channel_name"_s, view.channel},
            {u"alert"_s, delivery.alert},
            {u"title"_s, view.title},
            {u"level"_s, view.level ? QJsonValue(levelName(*view.level)) : QJsonValue()},
            {u"state"_s, tellingStateName(delivery.state)},
            {u"tries"_s, delivery.tries},
            {u"made_at"_s, timeJson(delivery.madeAt)},
            {u"tried_at"_s, timeJson(delivery.triedAt)},
            {u"due_at"_s,
             timeJson(delivery.state == TellingState::Waiting ? delivery.dueAt : QDateTime())},
            {u"failure"_s, failureJson(delivery.failure)}};
}

QString deliveryLines(const AlertDeliveryView &view)
{
    const AlertDelivery &delivery = view.delivery;
    QString text = u"%1  %2  %3, tries: %4\n  %5"_s.arg(
        localText(delivery.madeAt), view.channel, tellingStateName(delivery.state),
        QString::number(delivery.tries), view.title);
    if (delivery.failure)
        text += u"\n  "_s + errorLine(*delivery.failure);
    return text;
}

Result<void> takeChannelOptions(const CliContext &context, AlertChannelDraft &draft)
{
    const CommandInput &input = context.input;
    if (input.has(u"name"_s))
        draft.name = input.value(u"name"_s);
    if (input.has(u"level"_s)) {
        const std::optional<RuleLevel> level = levelFromName(input.value(u"level"_s));
        if (!level)
            return wrong(u"--level takes informational, low, medium, high or critical."_s);
        draft.atLeast = *level;
    }
    if (input.has(u"on"_s) && input.has(u"off"_s))
        return wrong(u"Either --on or --off."_s);
    if (input.has(u"on"_s) || input.has(u"off"_s))
        draft.isOn = input.has(u"on"_s);
    if (input.has(u"ca"_s))
        draft.caFile = context.path(u"ca"_s);
    return takeMailOptions(input, draft);
}

Result<void> takeQuietOptions(const CommandInput &input, AlertChannelDraft &draft)
{
    if (input.has(u"none"_s)) {
        draft.quiet = {};
        return {};
    }
    const bool isCriticalSaid = input.has(u"critical"_s);
    const QString critical = input.value(u"critical"_s);
    if (isCriticalSaid && critical != "pass"_L1 && critical != "wait"_L1)
        return wrong(u"--critical takes pass or wait."_s);
    if (isCriticalSaid)
        draft.criticalPassesQuiet = critical == "pass"_L1;
    if (!input.has(u"from"_s) && !input.has(u"to"_s) && !input.has(u"days"_s) && isCriticalSaid)
        return {};
    draft.quiet.from = QTime::fromString(input.value(u"from"_s), u"HH:mm"_s);
    draft.quiet.to = QTime::fromString(input.value(u"to"_s), u"HH:mm"_s);
    if (!draft.quiet.from.isValid() || !draft.quiet.to.isValid())
        return wrong(u"Say from when to when, such as --from 22:00 --to 07:00, or --none."_s);
    draft.quiet.days.reset();
    if (!input.has(u"days"_s))
        draft.quiet.days.set();
    const QStringList given = input.value(u"days"_s).toLower().split(u',', Qt::SkipEmptyParts);
    for (const QString &name : given) {
        const auto day = std::ranges::find(days, name);
        if (day == days.end())
            return wrong(u"--days takes mon, tue, wed, thu, fri, sat and sun, with commas."_s);
        draft.quiet.days.set(static_cast<size_t>(day - days.begin()));
    }
    if (draft.quiet.days.none())
        return wrong(u"--days takes at least one day."_s);
    return {};
}

Result<ChannelSecrets> channelSecrets(const CommandInput &input)
{
    ChannelSecrets secrets;
    for (const QString &option : {u"hook-env"_s, u"password-env"_s}) {
        if (!input.has(option))
            continue;
        Result<Secret> given = secretFromEnvironment(input.value(option));
        if (!given)
            return given.failure();
        secrets.main = std::move(*given);
    }
    if (input.has(u"signing-key-env"_s)) {
        Result<Secret> given = secretFromEnvironment(input.value(u"signing-key-env"_s));
        if (!given)
            return given.failure();
        secrets.signingKey = std::move(*given);
    }
    return secrets;
}

} // namespace warden
