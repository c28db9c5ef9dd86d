#include "app/cli/commands/alert_json.h"
#include "app/cli/commands/check_lines.h"
#include "app/cli/commands/commands.h"
#include "app/cli/json.h"
#include "core/session/session_review.h"

using namespace Qt::StringLiterals;

namespace warden {

namespace {

QString timeText(const QDateTime &time)
{
    return time.toLocalTime().toString(u"yyyy-MM-dd hh:mm"_s);
}

QString lineOf(const AuditRow &row)
{
    return u"  %1  %2  %3  %4  %5"_s.arg(row.seq).arg(timeText(row.event.time), row.event.actor,
                                                      row.event.action, row.event.object.name);
}

QJsonObject toJson(const SecurityReview &review)
{
    QJsonArray open;
    for (const Check &check : review.open) {
        QJsonObject json = checkJson(check);
        json.insert(u"is_new"_s, review.isNew(check));
        open.append(json);
    }
    QJsonArray topics;
    for (const ReviewPart &part : review.parts) {
        QJsonObject topic = warden::toJson(AuditPage{part.events, part.total});
        topic.insert(u"topic"_s, reviewTopicName(part.topic));
        topics.append(topic);
    }
    QJsonArray failures;
    for (const FailedSignIns &failed : review.failures)
        failures.append(QJsonObject{{u"source"_s, failed.source},
                                    {u"actor"_s, failed.actor},
                                    {u"count"_s, failed.count},
                                    {u"last"_s, timeJson(failed.last)}});
    QJsonArray alerts;
    for (const KeptAlert &alert : review.alerts.alerts)
        alerts.append(warden::toJson(alert));
    return {{u"since"_s, timeJson(review.since)},
            {u"is_first"_s, review.isFirst()},
            {u"up_to"_s, review.upTo},
            {u"archived"_s, review.archived},
            {u"is_complete"_s, review.isComplete},
            {u"open"_s, open},
            {u"alerts"_s, QJsonObject{{u"alerts"_s, alerts}, {u"total"_s, review.alerts.total}}},
            {u"topics"_s, topics},
            {u"failed_sign_ins"_s, QJsonObject{{u"total"_s, review.failedSignIns},
                                               {u"people"_s, review.failedPeople},
                                               {u"by"_s, failures}}}};
}

QString toText(const SecurityReview &review)
{
    QStringList lines{review.isFirst() ? u"The first review: everything that the log tells."_s
                                       : u"What happened since %1."_s.arg(timeText(review.since))};
    if (review.archived > 0)
        lines.append(
            u"%1 entries since then lie in archives and aren't shown."_s.arg(review.archived));
    for (const Check &check : review.open)
        lines.append((review.isNew(check) ? u"New. "_s : QString()) + checkLines(check));
    lines.append(u"alerts that nobody closed: %1"_s.arg(review.alerts.total));
    for (const KeptAlert &alert : review.alerts.alerts)
        lines.append(u"  %1  %2  %3"_s.arg(alert.id, timeText(alert.raisedAt), alert.title));
    for (const ReviewPart &part : review.parts) {
        lines.append(u"%1: %2"_s.arg(reviewTopicName(part.topic)).arg(part.total));
        for (const AuditRow &row : part.events)
            lines.append(lineOf(row));
    }
    lines.append(u"failed sign-ins: %1"_s.arg(review.failedSignIns));
    for (const FailedSignIns &failed : review.failures)
        lines.append(u"  %1  %2  %3, last %4"_s.arg(failed.source, failed.actor)
                         .arg(failed.count)
                         .arg(timeText(failed.last)));
    if (!review.isComplete)
        lines.append(u"There is more than these; \"audit list\" has all of it."_s);
    return lines.join(u'\n');
}

QString howToFinish(const SecurityReview &review)
{
    return u"\nTo say that you went through it: security review --finish %1"_s.arg(review.upTo);
}

int finish(CliContext &context, Session &session)
{
    bool isNumber = false;
    const qint64 upTo = context.input.value(u"finish"_s).toLongLong(&isNumber);
    if (!isNumber || upTo < 1)
        return context.output.error({ErrorKind::Usage, ErrorReason::None,
                                     u"--finish takes the number that the review ended with."_s});
    const Result<void> done = Session::Review(session).finish(upTo, context.input.value(u"note"_s));
    if (!done)
        return context.output.error(done.error());
    context.output.result({{u"up_to"_s, upTo}}, u"Reviewed up to entry %1."_s.arg(upTo));
    return exit_code::done;
}

int review(CliContext &context)
{
    const Result<std::unique_ptr<Session>> session = context.unlock();
    if (!session)
        return context.output.error(session.error());
    if (context.input.has(u"finish"_s))
        return finish(context, **session);
    Progress progress = context.output.progress();
    const Result<SecurityReview> review = Session::Review(**session).begin(progress);
    context.output.endProgress();
    if (!review)
        return context.output.error(review.error());
    QString text = toText(*review);
    if (isAllowed((*session)->actor(), Permission::ManageConnections)) // an auditor only looks
        text += howToFinish(*review);
    context.output.result(toJson(*review), text);
    return exit_code::done;
}

} // namespace

std::vector<Command> reviewCommands()
{
    return {{{u"security review"_s,
              u"Shows what happened since the last review, or ends one."_s,
              {{u"finish"_s, u"SEQ"_s, u"you went through everything up to there"_s},
               {u"note"_s, u"TEXT"_s, u"with --finish: for the log"_s}},
              {}},
             review}};
}

} // namespace warden
