#include "app/cli/commands/alert_channel_options.h"
#include "app/cli/commands/commands.h"
#include "app/cli/json.h"
#include "ui/text/error_text.h"

using namespace Qt::StringLiterals;

namespace warden {

namespace {

Result<std::unique_ptr<Session>> unlocked(CliContext &context)
{
    return context.unlock(DueWitnesses::LeaveToTheCommand);
}

int print(CliContext &context, const Result<AlertChannelView> &view)
{
    if (!view)
        return context.output.error(view.error());
    context.output.result(toJson(*view), channelLines(*view));
    return exit_code::done;
}

int list(CliContext &context)
{
    const Result<std::unique_ptr<Session>> session = unlocked(context);
    if (!session)
        return context.output.error(session.error());
    const Result<std::vector<AlertChannelView>> all = Session::AlertChannels(**session).list();
    if (!all)
        return context.output.error(all.error());
    QJsonArray array;
    QStringList lines;
    for (const AlertChannelView &view : *all) {
        array.append(toJson(view));
        lines.append(channelLines(view));
    }
    context.output.result({{u"channels"_s, array}},
                          lines.isEmpty() ? u"No channels yet."_s : lines.join(u'\n'));
    return exit_code::done;
}

int add(CliContext &context, AlertChannelKind kind)
{
    AlertChannelDraft draft;
    draft.kind = kind;
    if (Result<void> taken = takeChannelOptions(context, draft); !taken)
        return context.output.error(taken.error());
    const Result<ChannelSecrets> secrets = channelSecrets(context.input);
    if (!secrets)
        return context.output.error(secrets.error());
    const Result<std::unique_ptr<Session>> session = unlocked(context);
    if (!session)
        return context.output.error(session.error());
    return print(context, Session::AlertChannels(**session).add(draft, *secrets));
}

int addMail(CliContext &context)
{
    return add(context, AlertChannelKind::Mail);
}

int addWebhook(CliContext &context)
{
    return add(context, AlertChannelKind::Webhook);
}

int addZapier(CliContext &context)
{
    return add(context, AlertChannelKind::Zapier);
}

int addSlack(CliContext &context)
{
    return add(context, AlertChannelKind::Slack);
}

// As it is, and `take` on top of it.
int changeWith(CliContext &context, const ChannelSecrets &secrets,
               const std::function<Result<void>(AlertChannelDraft &draft)> &take)
{
    const Result<std::unique_ptr<Session>> session = unlocked(context);
    if (!session)
        return context.output.error(session.error());
    Session::AlertChannels channels(**session);
    const Result<std::vector<AlertChannelView>> all = channels.list();
    if (!all)
        return context.output.error(all.error());
    const QString named = context.input.argument(0);
    auto found = std::ranges::find_if(
        *all, [&named](const AlertChannelView &view) { return view.channel.id == named; });
    if (found == all->end())
        found = std::ranges::find_if(
            *all, [&named](const AlertChannelView &view) { return view.channel.name == named; });
    if (found == all->end())
        return context.output.error({ErrorKind::Usage, ErrorReason::NotKnownHere, named});
    AlertChannelDraft draft = draftOf(found->channel);
    if (Result<void> taken = take(draft); !taken)
        return context.output.error(taken.error());
    return print(context, channels.change(found->channel.id, draft, secrets));
}

int change(CliContext &context)
{
    const Result<ChannelSecrets> secrets = channelSecrets(context.input);
    if (!secrets)
        return context.output.error(secrets.error());
    return changeWith(context, *secrets, [&context](AlertChannelDraft &draft) {
        return takeChannelOptions(context, draft);
    });
}

int quiet(CliContext &context)
{
    return changeWith(context, {}, [&context](AlertChannelDraft &draft) {
        return takeQuietOptions(context.input, draft);
    });
}

int remove(CliContext &context)
{
    const Result<std::unique_ptr<Session>> session = unlocked(context);
    if (!session)
        return context.output.error(session.error());
    const QString channel = context.input.argument(0);
    if (Result<void> gone = Session::AlertChannels(**session).remove(channel); !gone)
        return context.output.error(gone.error());
    context.output.result({{u"removed"_s, channel}}, u"Removed. What waited for it isn't sent."_s);
    return exit_code::done;
}

int test(CliContext &context)
{
    const Result<std::unique_ptr<Session>> session = unlocked(context);
    if (!session)
        return context.output.error(session.error());
    Progress progress = context.output.progress();
    const QString channel = context.input.argument(0);
    const Result<void> told = Session::AlertChannels(**session).test(channel, progress);
    context.output.endProgress();
    if (!told)
        return context.output.error(told.error());
    context.output.result({{u"tested"_s, channel}}, u"Sent: see whether it arrived."_s);
    return exit_code::done;
}

int deliveries(CliContext &context)
{
    constexpr int usualLimit = 100;
    std::optional<TellingState> state;
    if (context.input.has(u"state"_s)) {
        QString name = context.input.value(u"state"_s);
        state = tellingStateFromName(name.replace(u'-', u' '));
        if (!state)
            return context.output.error({ErrorKind::Usage, ErrorReason::None,
                                         u"--state takes waiting, sent or given-up."_s});
    }
    const int limit =
        context.input.has(u"limit"_s) ? context.input.value(u"limit"_s).toInt() : usualLimit;
    const Result<std::unique_ptr<Session>> session = unlocked(context);
    if (!session)
        return context.output.error(session.error());
    const Result<std::vector<AlertDeliveryView>> all =
        Session::AlertChannels(**session).deliveries(state, limit);
    if (!all)
        return context.output.error(all.error());
    QJsonArray array;
    QStringList lines;
    for (const AlertDeliveryView &view : *all) {
        array.append(toJson(view));
        lines.append(deliveryLines(view));
    }
    context.output.result({{u"deliveries"_s, array}},
                          lines.isEmpty() ? u"None."_s : lines.join(u'\n'));
    return exit_code::done;
}

int send(CliContext &context)
{
    const Result<std::unique_ptr<Session>> session = unlocked(context);
    if (!session)
        return context.output.error(session.error());
    Progress progress = context.output.progress();
    const Result<SentAlerts> sent = Session::AlertChannels(**session).sendDue(progress);
    context.output.endProgress();
    if (!sent)
        return context.output.error(sent.error());
    for (const auto &[channel, failure] : sent->failures)
        context.output.warning(channel + u": "_s + errorLine(failure));
    context.output.result(
        {{u"sent"_s, sent->sent},
         {u"failed"_s, sent->failed},
         {u"given_up"_s, sent->givenUp},
         {u"left"_s, sent->left}},
        u"Messages sent: %1; failed: %2; given up: %3. Alerts left: %4"_s.arg(sent->sent)
            .arg(sent->failed)
            .arg(sent->givenUp)
            .arg(sent->left));
    return sent->failures.empty() ? exit_code::done : exit_code::failed;
}

OptionSpec nameOption()
{
    return {u"name"_s, u"NAME"_s, u"what to call it"_s, true};
}

OptionSpec levelOption()
{
    return {u"level"_s, u"L"_s, u"alerts of this level and above (informational)"_s};
}

OptionSpec authorityOption()
{
    return {u"ca"_s, u"FILE"_s, u"certificates of a private authority, PEM"_s};
}

OptionSpec hookOption()
{
    return {u"hook-env"_s, u"VAR"_s, u"environment variable with the hook's address"_s, true};
}

OptionSpec keyOption()
{
    return {u"signing-key-env"_s, u"VAR"_s,
            u"variable with a key of 16 to 1,024 bytes, to sign with"_s};
}

std::vector<OptionSpec> mailOptions(bool isNew)
{
    return {{u"host"_s, u"HOST"_s, u"the mail server"_s, isNew},
            {u"port"_s, u"N"_s, u"its port (587, or 465 with tls)"_s},
            {u"encryption"_s, u"E"_s, u"starttls (usual), or tls from the start"_s},
            {u"user"_s, u"U"_s, u"who signs in there"_s},
            {u"password-env"_s, u"VAR"_s, u"environment variable with the password"_s},
            {u"from"_s, u"ADDRESS"_s, u"the sender"_s, isNew},
            {u"to"_s, u"ADDRESS"_s, u"a recipient; more than once for more"_s, isNew}};
}

std::vector<OptionSpec> changeOptions()
{
    std::vector<OptionSpec> options{{u"name"_s, u"NAME"_s, u"what to call it"_s},
                                    levelOption(),
                                    {u"on"_s, {}, u"tell it again"_s},
                                    {u"off"_s, {}, u"tell it nothing; what waits is dropped"_s},
                                    {u"hook-env"_s, u"VAR"_s, u"variable with another address"_s},
                                    keyOption()};
    for (OptionSpec &option : mailOptions(false))
        options.push_back(std::move(option));
    options.push_back(authorityOption());
    return options;
}

std::vector<OptionSpec> newMailOptions()
{
    std::vector<OptionSpec> options{nameOption()};
    for (OptionSpec &option : mailOptions(true))
        options.push_back(std::move(option));
    options.push_back(authorityOption());
    options.push_back(levelOption());
    return options;
}

} // namespace

std::vector<Command> alertChannelCommands()
{
    const QString add = u"alerts channels add "_s;
    return {
        {{u"alerts channels list"_s, u"Lists where alerts are sent."_s, {}, {}}, list},
        {{add + u"mail"_s, u"Has alerts sent by mail."_s, newMailOptions(), {}}, addMail},
        {{add + u"webhook"_s,
          u"Has alerts sent to a hook, as JSON."_s,
          {nameOption(), hookOption(), keyOption(), authorityOption(), levelOption()},
          {}},
         addWebhook},
        {{add + u"zapier"_s,
          u"Has alerts sent to a Catch Hook of Zapier."_s,
          {nameOption(), hookOption(), authorityOption(), levelOption()},
          {}},
         addZapier},
        {{add + u"slack"_s,
          u"Has alerts sent to an incoming webhook of Slack, or one like it."_s,
          {nameOption(), hookOption(), authorityOption(), levelOption()},
          {}},
         addSlack},
        {{u"alerts channels change"_s,
          u"Changes what a channel is told, or where it is."_s,
          changeOptions(),
          {u"CHANNEL"_s}},
         change},
        {{u"alerts channels quiet"_s,
          u"Sets when a channel keeps still."_s,
          {{u"from"_s, u"HH:MM"_s, u"its beginning"_s},
           {u"to"_s, u"HH:MM"_s, u"its end, of the next day where that is earlier"_s},
           {u"days"_s, u"D"_s, u"on which it begins, such as sat,sun (all)"_s},
           {u"critical"_s, u"C"_s, u"whether critical alerts pass (usual) or wait"_s},
           {u"none"_s, {}, u"it never keeps still"_s}},
          {u"CHANNEL"_s}},
         quiet},
        {{u"alerts channels test"_s, u"Sends a channel a test message."_s, {}, {u"CHANNEL"_s}},
         test},
        {{u"alerts channels remove"_s, u"Sends a channel no more."_s, {}, {u"CHANNEL"_s}}, remove},
        {{u"alerts channels deliveries"_s,
          u"Lists what channels were sent, the newest first."_s,
          {{u"state"_s, u"S"_s, u"waiting, sent or given-up"_s},
           {u"limit"_s, u"N"_s, u"at most so many (100)"_s}},
          {}},
         deliveries},
        {{u"alerts channels send"_s, u"Sends what is due."_s, {}, {}}, send},
    };
}

} // namespace warden
