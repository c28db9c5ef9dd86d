#include "app/cli/commands/alert_json.h"
#include "app/cli/commands/commands.h"
#include "app/cli/json.h"

using namespace Qt::StringLiterals;

namespace warden {

namespace {

int wrongUsage(const CliContext &context, const QString &text)
{
    return context.output.error({ErrorKind::Usage, ErrorReason::None, text});
}

std::optional<AlertFilter::Phases> phasesFrom(const QString &text)
{
    using Phases = AlertFilter::Phases;
    static const QHash<QString, Phases> names = {{{}, Phases::NotClosed},
                                                 {u"open"_s, Phases::Open},
                                                 {u"acknowledged"_s, Phases::Acknowledged},
                                                 {u"closed"_s, Phases::Closed},
                                                 {u"all"_s, Phases::All}};
    const auto found = names.constFind(text);
    return found == names.constEnd() ? std::nullopt : std::optional(*found);
}

int list(CliContext &context)
{
    AlertFilter filter;
    const std::optional<AlertFilter::Phases> phases = phasesFrom(context.input.value(u"state"_s));
    if (!phases)
        return wrongUsage(context, u"--state takes open, acknowledged, closed or all."_s);
    filter.phases = *phases;
    filter.rule = context.input.value(u"rule"_s);
    filter.withMuted = context.input.has(u"muted"_s);
    if (context.input.has(u"level"_s)) {
        filter.atLeast = levelFromName(context.input.value(u"level"_s));
        if (!filter.atLeast)
            return wrongUsage(context,
                              u"--level takes informational, low, medium, high or critical."_s);
    }
    if (context.input.has(u"limit"_s)) {
        filter.limit = context.input.value(u"limit"_s).toInt();
        if (filter.limit < 1 || filter.limit > 1000)
            return wrongUsage(context, u"--limit takes a number from 1 to 1000."_s);
    }
    if (context.input.has(u"before"_s)) {
        filter.before = context.input.value(u"before"_s).toLongLong();
        if (filter.before < 1)
            return wrongUsage(context, u"--before takes an alert's number."_s);
    }
    const Result<std::unique_ptr<Session>> session = context.unlock();
    if (!session)
        return context.output.error(session.error());
    const Result<AlertPage> page = (*session)->alerts().list(filter);
    if (!page)
        return context.output.error(page.error());
    QJsonArray array;
    QStringList lines;
    for (const KeptAlert &alert : page->alerts) {
        array.append(toJson(alert));
        lines.append(alertLines(alert));
    }
    if (page->total > static_cast<qint64>(page->alerts.size()))
        lines.append(u"%1 of %2"_s.arg(page->alerts.size()).arg(page->total));
    context.output.result({{u"alerts"_s, array}, {u"total"_s, page->total}},
                          lines.isEmpty() ? u"No alerts."_s : lines.join(u'\n'));
    context.sendDueAlerts(**session);
    return exit_code::done;
}

int show(CliContext &context)
{
    const Result<std::unique_ptr<Session>> session = context.unlock();
    if (!session)
        return context.output.error(session.error());
    const Result<AlertView> view = (*session)->alerts().show(context.input.argument(0));
    if (!view)
        return context.output.error(view.error());
    QStringList lines{alertLines(view->alert), {}, view->alert.description};
    for (const QString &harmless : view->falsePositives)
        lines.append(u"Harmless where: "_s + harmless);
    lines.append(QString());
    for (const AuditRow &row : view->evidence)
        lines.append(u"%1  %2  %3  %4"_s.arg(row.seq).arg(
            row.event.time.toLocalTime().toString(u"yyyy-MM-dd hh:mm:ss"_s), row.event.actor,
            row.event.action));
    if (view->evidence.size() < view->alert.events.size())
        lines.append(u"%1 more events that aren't shown here"_s.arg(view->alert.events.size() -
                                                                    view->evidence.size()));
    context.output.result(toJson(*view), lines.join(u'\n'));
    return exit_code::done;
}

int printSettled(CliContext &context, const Result<KeptAlert> &alert)
{
    if (!alert)
        return context.output.error(alert.error());
    context.output.result(toJson(*alert), alertLines(*alert));
    return exit_code::done;
}

int acknowledge(CliContext &context)
{
    const Result<std::unique_ptr<Session>> session = context.unlock();
    if (!session)
        return context.output.error(session.error());
    return printSettled(context, (*session)->alerts().acknowledge(context.input.argument(0)));
}

int close(CliContext &context)
{
    const Result<std::unique_ptr<Session>> session = context.unlock();
    if (!session)
        return context.output.error(session.error());
    return printSettled(context, (*session)->alerts().close(context.input.argument(0),
                                                            context.input.value(u"note"_s)));
}

// A rule's own examples.
int tryRule(CliContext &context, Session &session, const QString &rule)
{
    const Result<std::vector<RuleTrial>> trials = session.alerts().tryExamples(rule);
    if (!trials)
        return context.output.error(trials.error());
    QJsonArray array;
    bool isFine = true;
    int firing = 0;
    for (const RuleTrial &trial : *trials) {
        isFine = isFine && trial.shouldFire == trial.hasFired;
        firing += trial.hasFired;
        array.append(
            QJsonObject{{u"should_fire"_s, trial.shouldFire}, {u"fired"_s, trial.hasFired}});
    }
    const QString text =
        trials->empty()
            ? u"This rule has no examples of its own."_s
            : u"%1 examples: fired for %2, quiet for %3. %4"_s.arg(trials->size())
                  .arg(firing)
                  .arg(static_cast<int>(trials->size()) - firing)
                  .arg(isFine ? u"All as they should."_s : u"NOT all as they should."_s);
    context.output.result({{u"rule"_s, rule}, {u"ok"_s, isFine}, {u"examples"_s, array}}, text);
    return isFine ? exit_code::done : exit_code::failed;
}

int test(CliContext &context)
{
    const Result<std::unique_ptr<Session>> session = context.unlock();
    if (!session)
        return context.output.error(session.error());
    const QString rule = context.input.argument(0);
    if (!rule.isEmpty())
        return tryRule(context, **session, rule);
    Progress progress = context.output.progress();
    const Result<WatchReport> report = (*session)->alerts().evaluate(progress);
    context.output.endProgress();
    if (!report)
        return context.output.error(report.error());
    QJsonArray alerts;
    QStringList lines;
    for (const KeptAlert &alert : report->raised) {
        alerts.append(toJson(alert));
        lines.append(alertLines(alert));
    }
    lines.append(
        u"%1 events looked at, %2 alerts raised"_s.arg(report->events).arg(report->raised.size()));
    if (report->archived > 0)
        lines.append(
            u"%1 events went into an archive before any rule saw them"_s.arg(report->archived));
    QJsonObject undecided;
    for (auto it = report->undecided.constBegin(); it != report->undecided.constEnd(); ++it)
        undecided.insert(it.key(), it.value());
    context.output.result({{u"events"_s, report->events},
                           {u"raised"_s, static_cast<qint64>(report->raised.size())},
                           {u"alerts"_s, alerts},
                           {u"undecided"_s, undecided},
                           {u"too_late"_s, report->tooLate},
                           {u"archived"_s, report->archived}},
                          lines.join(u'\n'));
    context.sendDueAlerts(**session);
    return exit_code::done;
}

QString firedText(qint64 fired, int days)
{
    if (fired == 0)
        return u"would not have fired in the last %1 days"_s.arg(days);
    const QString times = fired == 1 ? u"once"_s : u"%1 times"_s.arg(fired);
    return u"would have fired %1 in the last %2 days"_s.arg(times).arg(days);
}

int backtest(CliContext &context)
{
    constexpr int usualDays = 90;
    const int days =
        context.input.has(u"days"_s) ? context.input.value(u"days"_s).toInt() : usualDays;
    if (days < 1 || days > 3660)
        return wrongUsage(context, u"--days takes a number from 1 to 3660."_s);
    const Result<std::unique_ptr<Session>> session = context.unlock();
    if (!session)
        return context.output.error(session.error());
    Progress progress = context.output.progress();
    const Result<Backtest> result =
        (*session)->alerts().backtest(context.input.argument(0), days, progress);
    context.output.endProgress();
    if (!result)
        return context.output.error(result.error());
    QJsonArray rules;
    QStringList lines;
    for (const RuleBacktest &rule : result->rules) {
        QJsonArray alerts;
        for (const Firing &one : rule.newest) {
            const Alert &alert = one.alert;
            QJsonArray events;
            for (const qint64 seq : alert.events)
                events.append(seq);
            alerts.append(QJsonObject{{u"from"_s, timeJson(alert.from)},
                                      {u"until"_s, timeJson(alert.until)},
                                      {u"count"_s, alert.count},
                                      {u"events"_s, events}});
        }
        QJsonObject perDay;
        for (auto day = rule.perDay.begin(); day != rule.perDay.end(); ++day)
            perDay.insert(day.key().toString(Qt::ISODate), *day);
        rules.append(QJsonObject{{u"rule"_s, rule.rule},
                                 {u"name"_s, rule.name},
                                 {u"fired"_s, rule.fired},
                                 {u"undecided"_s, rule.undecided},
                                 {u"per_day"_s, perDay},
                                 {u"alerts"_s, alerts}});
        lines.append(u"%1 %2"_s.arg(rule.name.isEmpty() ? rule.rule : rule.name,
                                    firedText(rule.fired, days)));
    }
    context.output.result({{u"days"_s, days}, {u"events"_s, result->events}, {u"rules"_s, rules}},
                          lines.join(u'\n'));
    return exit_code::done;
}

} // namespace

std::vector<Command> alertCommands()
{
    return {
        {{u"alerts list"_s,
          u"Lists alerts that nobody has closed, the newest first."_s,
          {{u"state"_s, u"S"_s, u"open, acknowledged, closed or all"_s},
           {u"rule"_s, u"RULE"_s, u"of this rule alone, by its id"_s},
           {u"level"_s, u"L"_s, u"of this level and above"_s},
           {u"muted"_s, {}, u"those of muted rules as well"_s},
           {u"limit"_s, u"N"_s, u"at most so many (100)"_s},
           {u"before"_s, u"NUMBER"_s, u"older ones: the number of the last one seen"_s}},
          {}},
         list},
        {{u"alerts show"_s, u"Shows an alert with its events."_s, {}, {u"ALERT"_s}}, show},
        {{u"alerts acknowledge"_s, u"Says that somebody is at it."_s, {}, {u"ALERT"_s}},
         acknowledge},
        {{u"alerts close"_s,
          u"Says that an alert is dealt with."_s,
          {{u"note"_s, u"TEXT"_s, u"what it was"_s}},
          {u"ALERT"_s}},
         close},
        {{u"alerts test"_s,
          u"Looks at the log now; or holds a rule's own examples against it."_s,
          {},
          {u"[RULE]"_s}},
         test},
        {{u"alerts backtest"_s,
          u"Tells how often a rule, or each, would have fired."_s,
          {{u"days"_s, u"N"_s, u"in the last so many days (90)"_s}},
          {u"[RULE]"_s}},
         backtest},
    };
}

} // namespace warden
