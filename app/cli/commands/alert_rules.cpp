#include "app/cli/commands/alert_json.h"
#include "app/cli/commands/commands.h"
#include "app/cli/commands/time_option.h"
#include "app/cli/json.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

constexpr int mostDays = 366;

QJsonArray problemsJson(const std::vector<RuleSetProblem> &problems)
{
    QJsonArray array;
    for (const RuleSetProblem &problem : problems)
        array.append(toJson(problem));
    return array;
}

QJsonArray rulesJson(const std::vector<AlertRuleView> &rules)
{
    QJsonArray array;
    for (const AlertRuleView &rule : rules)
        array.append(toJson(rule));
    return array;
}

int list(CliContext &context)
{
    const Result<std::unique_ptr<Session>> session = context.unlock();
    if (!session)
        return context.output.error(session.error());
    const Result<AlertRules> rules = (*session)->alerts().rules();
    if (!rules)
        return context.output.error(rules.error());
    QStringList lines;
    for (const AlertRuleView &rule : rules->rules)
        lines.append(ruleLines(rule));
    for (const RuleSetProblem &problem : rules->refused)
        lines.append(u"refused: "_s + problemLine(problem));
    context.output.result(
        {{u"rules"_s, rulesJson(rules->rules)}, {u"refused"_s, problemsJson(rules->refused)}},
        lines.join(u'\n'));
    return exit_code::done;
}

int show(CliContext &context)
{
    const Result<std::unique_ptr<Session>> session = context.unlock();
    if (!session)
        return context.output.error(session.error());
    const Result<WrittenAlertRule> rule = (*session)->alerts().rule(context.input.argument(0));
    if (!rule)
        return context.output.error(rule.error());
    const QString yaml = QString::fromUtf8(rule->yaml);
    QJsonObject json = toJson(rule->view);
    json.insert(u"yaml"_s, yaml);
    context.output.result(json, ruleLines(rule->view) + u"\n\n"_s + yaml);
    return exit_code::done;
}

int add(CliContext &context)
{
    const Result<std::unique_ptr<Session>> session = context.unlock();
    if (!session)
        return context.output.error(session.error());
    const QString path = QDir::current().absoluteFilePath(context.input.argument(0));
    const auto existing =
        context.input.has(u"replace"_s) ? Session::Existing::Replace : Session::Existing::Keep;
    const Result<AddedRules> added =
        (*session)->alerts().addRules(path, context.path(u"examples"_s), existing);
    if (!added)
        return context.output.error(added.error());
    QStringList lines;
    for (const AlertRuleView &rule : added->rules)
        lines.append(ruleLines(rule));
    for (const RuleSetProblem &problem : added->refused)
        lines.append(u"refused: "_s + problemLine(problem));
    if (!added->isKept)
        lines.append(u"Nothing was kept of it."_s);
    context.output.result({{u"file"_s, added->file},
                           {u"kept"_s, added->isKept},
                           {u"rules"_s, rulesJson(added->rules)},
                           {u"refused"_s, problemsJson(added->refused)}},
                          lines.join(u'\n'));
    return added->refused.empty() && added->isKept ? exit_code::done : exit_code::failed;
}

int remove(CliContext &context)
{
    const Result<std::unique_ptr<Session>> session = context.unlock();
    if (!session)
        return context.output.error(session.error());
    const QString file = context.input.argument(0);
    if (Result<void> removed = (*session)->alerts().removeRules(file); !removed)
        return context.output.error(removed.error());
    context.output.result({{u"removed"_s, file}}, u"Removed. Its alerts stay."_s);
    return exit_code::done;
}

int printChanged(CliContext &context, const Result<AlertRuleView> &rule)
{
    if (!rule)
        return context.output.error(rule.error());
    context.output.result(toJson(*rule), ruleLines(*rule));
    return exit_code::done;
}

int setState(CliContext &context, Session::Alerts::RuleState state)
{
    const Result<std::unique_ptr<Session>> session = context.unlock();
    if (!session)
        return context.output.error(session.error());
    return printChanged(context,
                        (*session)->alerts().setRuleState(context.input.argument(0), state));
}

int enable(CliContext &context)
{
    return setState(context, Session::Alerts::RuleState::On);
}

int disable(CliContext &context)
{
    return setState(context, Session::Alerts::RuleState::Off);
}

// "30m", "8h", "3d"; nothing for anything else.
std::optional<qint64> secondsIn(const QString &text)
{
    bool isNumber = false;
    const qint64 number = QStringView(text).chopped(text.isEmpty() ? 0 : 1).toLongLong(&isNumber);
    if (!isNumber || number < 1 || number > 10'000)
        return {};
    if (text.endsWith(u'm'))
        return number * 60;
    if (text.endsWith(u'h'))
        return number * 3600;
    if (text.endsWith(u'd') && number <= mostDays)
        return number * 86'400;
    return {};
}

int mute(CliContext &context)
{
    const Result<QDateTime> given = timeOption(context.input, u"until"_s);
    if (!given)
        return context.output.error(given.error());
    QDateTime until = *given;
    if (context.input.has(u"for"_s)) {
        const std::optional<qint64> seconds = secondsIn(context.input.value(u"for"_s));
        if (!seconds || until.isValid())
            return context.output.error(
                {ErrorKind::Usage, ErrorReason::None,
                 u"--for takes a time such as 30m, 8h or 3d, and no --until beside it."_s});
        until = QDateTime::currentDateTimeUtc().addSecs(*seconds);
    }
    if (!until.isValid())
        return context.output.error(
            {ErrorKind::Usage, ErrorReason::None, u"Say for how long: --for or --until."_s});
    const Result<std::unique_ptr<Session>> session = context.unlock();
    if (!session)
        return context.output.error(session.error());
    return printChanged(context, (*session)->alerts().muteRule(context.input.argument(0), until,
                                                               context.input.value(u"note"_s)));
}

int unmute(CliContext &context)
{
    const Result<std::unique_ptr<Session>> session = context.unlock();
    if (!session)
        return context.output.error(session.error());
    return printChanged(context, (*session)->alerts().unmuteRule(context.input.argument(0)));
}

} // namespace

std::vector<Command> alertRuleCommands()
{
    return {
        {{u"alerts rules list"_s, u"Lists the rules and whether they can find anything."_s, {}, {}},
         list},
        {{u"alerts rules show"_s, u"Shows a rule with its text."_s, {}, {u"RULE"_s}}, show},
        {{u"alerts rules add"_s,
          u"Adds the Sigma rules of a YAML file."_s,
          {{u"replace"_s, {}, u"in place of the file of this name"_s},
           {u"examples"_s, u"FILE"_s, u"events that they fire for, and others: JSON"_s}},
          {u"FILE"_s}},
         add},
        {{u"alerts rules remove"_s, u"Removes the rules of an added file."_s, {}, {u"NAME"_s}},
         remove},
        {{u"alerts rules enable"_s, u"Has a rule tell of what it finds again."_s, {}, {u"RULE"_s}},
         enable},
        {{u"alerts rules disable"_s, u"Has a rule tell nothing any more."_s, {}, {u"RULE"_s}},
         disable},
        {{u"alerts rules mute"_s,
          u"Keeps a rule's alerts out of the list for a while."_s,
          {{u"for"_s, u"D"_s, u"such as 30m, 8h or 3d"_s},
           {u"until"_s, u"T"_s, u"or until then"_s},
           {u"note"_s, u"TEXT"_s, u"why"_s}},
          {u"RULE"_s}},
         mute},
        {{u"alerts rules unmute"_s, u"Ends that."_s, {}, {u"RULE"_s}}, unmute},
    };
}

} // namespace warden
