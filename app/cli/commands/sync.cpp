#include "app/cli/commands/commands.h"
#include "app/cli/commands/erasure_text.h"
#include "app/cli/json.h"
#include "ui/text/confirmation_text.h"
#include "ui/text/error_text.h"
#include "ui/text/words.h"

using namespace Qt::StringLiterals;

namespace warden {

namespace {

QString describe(const Counts &counts)
{
    QString text = u"read %1: created %2, updated %3, removed %4, unchanged %5, skipped %6, "
                   u"failed %7"_s.arg(counts.read)
                       .arg(counts.created)
                       .arg(counts.updated)
                       .arg(counts.removed)
                       .arg(counts.unchanged)
                       .arg(counts.skipped)
                       .arg(counts.failed);
    if (counts.confirmed > 0)
        text += u", confirmed %1"_s.arg(counts.confirmed);
    if (counts.irreversible > 0)
        text += u", irreversible %1"_s.arg(counts.irreversible);
    return text;
}

QString describe(const SyncOutcome &outcome)
{
    QStringList lines;
    for (const RunRoute &route : outcome.routes) {
        lines.append(route.routeName + u": "_s + runStateName(route.state) +
                     (route.reason.isEmpty() ? QString() : u" ("_s + route.reason + u')') +
                     u"; "_s + describe(route.counts));
        if (const QString why = routeSentence(outcome, route); !why.isEmpty())
            lines.append(u"  "_s + why);
    }
    for (const SyncFailure &failure : outcome.failures)
        lines.append(u"  failed "_s + failure.item + u": "_s + errorLine(failure.error));
    if (outcome.isForgotten)
        lines.append(erasureLine(*outcome.isForgotten, outcome.notRemoved));
    lines.append(u"State: "_s + outcome.state);
    if (outcome.waiting)
        lines.append(u"A plan waits for a person. See it with: sync --plan-only; release this very "
                     u"plan with: sync --apply-plan "_s +
                     QString::fromLatin1(outcome.waiting->sha256.toHex()));
    return lines.join(u'\n');
}

QString describe(const Plan &plan)
{
    QStringList lines;
    for (const RoutePlan &route : plan.routes) {
        lines.append(route.routeName + u": "_s + describe(route.counts));
        for (HoldReason reason : route.holds)
            lines.append(u"  held: "_s + holdReasonName(reason));
        if (route.unavailable)
            lines.append(u"  "_s + errorLine(*route.unavailable));
        if (route.tasks > 0)
            lines.append(u"  messages: %1"_s.arg(route.tasks));
        for (const PlanItem &item : route.items) {
            QString line = u"  "_s + itemActionName(item.action) + u"  "_s + item.name;
            if (item.reason != ItemReason::None)
                line += u"  ("_s + itemReasonName(item.reason) + u')';
            lines.append(line);
            for (const PlannedWrite &write : item.writes) {
                for (const FieldChange &change : write.changes)
                    lines.append(u"      "_s + fieldName(change.field) + u": \""_s + change.before +
                                 u"\" → \""_s + change.after + u'"');
                for (Field field : (write.leaving - write.fields).toList())
                    lines.append(u"      "_s + fieldName(field) + u" goes along unchanged"_s);
            }
        }
    }
    lines.append(u"Plan "_s + QString::fromLatin1(plan.sha256.toHex()));
    return lines.join(u'\n');
}

QString describe(const RunItemView &item)
{
    QString text = changeActionName(item.action) + u"  "_s + item.name + u"  → "_s + item.bookName +
                   u"  "_s + journalStateName(item.state);
    if (!item.message)
        return text;
    text += u"  "_s + deliveryStateName(item.message->state);
    if (const std::optional<Confirmation> &how = item.message->confirmation)
        text +=
            how->way == ConfirmationWay::Person ? u" by "_s + how->person : u" by the way back"_s;
    return text;
}

QString describe(const WayBackView &view)
{
    QString text =
        view.name + u": %1 of %2 messages confirmed"_s.arg(view.confirmed).arg(view.waiting);
    if (view.isTestConfirmed)
        text += u"; the test message too"_s;
    return text;
}

// What a person may want to mend about a way back.
void warnOf(CliContext &context, const ConfirmationReport &report)
{
    for (const WayBackView &view : report.waysBack) {
        if (const QString note = wayBackNote(view); !note.isEmpty())
            context.output.warning(note);
    }
}

int exitCodeOf(const SyncOutcome &outcome)
{
    if (outcome.state == u"held"_s)
        return exit_code::held;
    const bool isGreen = outcome.state == u"done"_s && outcome.counts.failed == 0 &&
                         outcome.counts.addsUp() && outcome.failures.empty();
    return isGreen ? exit_code::done : exit_code::failed;
}

bool isQuestionOpen(const Plan &plan)
{
    if (plan.isHeld())
        return true;
    for (const RoutePlan &route : plan.routes) {
        if (std::ranges::any_of(route.items, needsPerson))
            return true;
    }
    return false;
}

int printOutcome(CliContext &context, const Result<SyncOutcome> &outcome)
{
    if (!outcome)
        return context.output.error(outcome.error());
    warnOf(context, outcome->confirmations);
    QJsonObject json = toJson(*outcome);
    if (outcome->isForgotten) {
        json.insert(u"forgotten"_s, *outcome->isForgotten);
        json.insert(u"not_removed"_s, QJsonArray::fromStringList(outcome->notRemoved));
    }
    context.output.result(json, describe(*outcome));
    return exitCodeOf(*outcome);
}

int printPlan(CliContext &context, const Result<Plan> &plan)
{
    if (!plan)
        return context.output.error(plan.error());
    context.output.result(toJson(*plan), describe(*plan));
    const bool isUnreadable = std::ranges::any_of(plan->routes, [](const RoutePlan &route) {
        return route.unavailable || route.unreadable > 0;
    });
    if (isQuestionOpen(*plan))
        return exit_code::held;
    return isUnreadable ? exit_code::failed : exit_code::done;
}

int sync(CliContext &context)
{
    // What is wrong is said before anything is unlocked.
    const bool isStored = context.input.has(u"apply-plan"_s);
    const QByteArray sha256 = QByteArray::fromHex(context.input.value(u"apply-plan"_s).toLatin1());
    if (isStored && (context.input.value(u"apply-plan"_s).size() != 64 || sha256.size() != 32))
        return context.output.error({ErrorKind::Usage, ErrorReason::None,
                                     u"--apply-plan takes a plan's SHA-256, 64 digits."_s});
    if (isStored && (context.input.has(u"plan-only"_s) || context.input.has(u"route"_s)))
        return context.output.error({ErrorKind::Usage, ErrorReason::None,
                                     u"--apply-plan runs a whole plan: it goes with neither "
                                     u"--plan-only nor --route."_s});
    std::vector<RouteId> routes;
    for (const QString &route : context.input.values(u"route"_s))
        routes.emplace_back(route);
    const Result<std::unique_ptr<Session>> session =
        context.unlock(DueWitnesses::LeaveToTheCommand);
    if (!session)
        return context.output.error(session.error());
    Progress progress = context.output.progress();
    if (context.input.has(u"plan-only"_s))
        return printPlan(context, (*session)->plan(routes, {}, progress));
    const int code = printOutcome(context, isStored ? (*session)->applyPlan(sha256, progress)
                                                    : (*session)->sync(routes, progress));
    context.tellDueWitnesses(**session); // of what was done now
    context.sendDueAlerts(**session);
    return code;
}

int listRuns(CliContext &context)
{
    static constexpr int mostRuns = 100;
    const Result<std::unique_ptr<Session>> session = context.unlock();
    if (!session)
        return context.output.error(session.error());
    const Result<std::vector<Run>> runs = (*session)->runs(mostRuns);
    if (!runs)
        return context.output.error(runs.error());
    QJsonArray json;
    QStringList lines;
    for (const Run &run : *runs) {
        json.append(toJson(run));
        lines.append(run.id.value() + u"  "_s +
                     run.startedAt.toLocalTime().toString(u"yyyy-MM-dd hh:mm:ss"_s) + u"  "_s +
                     runStateName(run.state) + u"  "_s + describe(run.counts));
    }
    context.output.result({{u"runs"_s, json}},
                          lines.isEmpty() ? u"No runs yet."_s : lines.join(u'\n'));
    return exit_code::done;
}

int showRun(CliContext &context)
{
    const Result<std::unique_ptr<Session>> session = context.unlock();
    if (!session)
        return context.output.error(session.error());
    const Result<RunView> view = (*session)->run(RunId(context.input.argument(0)));
    if (!view)
        return context.output.error(view.error());
    QStringList lines{runStateName(view->run.state) + u"  "_s + describe(view->run.counts)};
    for (const RunItemView &item : view->items)
        lines.append(u"  "_s + describe(item));
    context.output.result(toJson(*view), lines.join(u'\n'));
    return exit_code::done;
}

int checkRuns(CliContext &context)
{
    const Result<std::unique_ptr<Session>> session = context.unlock();
    if (!session)
        return context.output.error(session.error());
    Progress progress = context.output.progress();
    const Result<ConfirmationReport> report = (*session)->findConfirmations(progress);
    if (!report)
        return context.output.error(report.error());
    warnOf(context, *report);
    QStringList lines;
    bool isReadable = true;
    for (const WayBackView &view : report->waysBack) {
        lines.append(describe(view));
        // One that isn't there yet is how a new one begins.
        isReadable = isReadable && (!view.problem || view.problem->reason == ErrorReason::NotFound);
    }
    context.output.result(toJson(*report),
                          lines.isEmpty() ? u"No hook has a way back."_s : lines.join(u'\n'));
    return isReadable ? exit_code::done : exit_code::failed;
}

int confirmRun(CliContext &context)
{
    const Result<std::unique_ptr<Session>> session = context.unlock();
    if (!session)
        return context.output.error(session.error());
    Progress progress = context.output.progress();
    const RunId run(context.input.argument(0));
    const Result<qint64> confirmed = (*session)->confirmRun(run, progress);
    if (!confirmed)
        return context.output.error(confirmed.error());
    context.output.result({{u"run"_s, run.value()}, {u"confirmed"_s, *confirmed}},
                          u"Confirmed by "_s + (*session)->actor().name +
                              u": %1 messages."_s.arg(*confirmed));
    return exit_code::done;
}

int undo(CliContext &context)
{
    const Result<std::unique_ptr<Session>> session = context.unlock();
    if (!session)
        return context.output.error(session.error());
    Progress progress = context.output.progress();
    const RunId run(context.input.argument(0));
    if (context.input.has(u"plan-only"_s))
        return printPlan(context, (*session)->planUndo(run, progress));
    const int code = printOutcome(context, (*session)->undo(run, progress));
    context.sendDueAlerts(**session);
    return code;
}

} // namespace

std::vector<Command> syncCommands()
{
    const OptionSpec planOnly{u"plan-only"_s, {}, u"show what would happen, and store the plan"_s};
    const OptionSpec yes{u"yes"_s, {}, u"ask nothing; never releases a held plan"_s};
    return {
        {{u"sync"_s,
          u"Fetches, plans, and applies what the limits allow."_s,
          {{u"route"_s, u"ID"_s, u"only this route; may be repeated"_s},
           planOnly,
           {u"apply-plan"_s, u"SHA256"_s, u"run exactly this plan, also when it is held"_s},
           yes},
          {}},
         sync},
        {{u"runs list"_s, u"Lists the newest runs."_s, {}, {}}, listRuns},
        {{u"runs show"_s, u"Shows what a run wrote."_s, {}, {u"ID"_s}}, showRun},
        {{u"runs check"_s, u"Reads the ways back of the hooks for confirmations."_s, {}, {}},
         checkRuns},
        {{u"runs confirm"_s,
          u"Says that a person saw what the Zap did for a run's messages."_s,
          {},
          {u"RUN"_s}},
         confirmRun},
        {{u"undo"_s, u"Takes back what a run wrote."_s, {planOnly, yes}, {u"RUN"_s}}, undo},
    };
}

} // namespace warden
