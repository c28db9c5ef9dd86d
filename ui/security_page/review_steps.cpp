#include "ui/security_page/review_steps.h"

#include "ui/text/alert_rule_text.h"
#include "ui/text/alert_text.h"
#include "ui/text/check_text.h"
#include "ui/text/cloud_text.h"
#include "ui/text/date_text.h"
#include "ui/text/event_text.h"
#include "ui/text/plural.h"
#include "ui/text/words.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ReviewSteps)
};

QString number(qint64 count)
{
    return QLocale().toString(count);
}

ReviewStep openStep(const SecurityReview &review)
{
    ReviewStep step{.name = Text::tr("Open checks"),
                    .question = Text::tr("Is each of these known, and is somebody at it?"),
                    .total = std::ssize(review.open)};
    for (const Check &check : review.open)
        step.lines.push_back(
            {review.isNew(check) ? Text::tr("New") : dayText(check.since), check.connectionName,
             Text::tr("%1: %2").arg(checkTitle(check.id), answerText(check.answer()))});
    return step;
}

ReviewStep alertStep(const SecurityReview &review, const QDateTime &now)
{
    ReviewStep step{.name = Text::tr("Alerts"),
                    .question =
                        Text::tr("Nobody has closed these yet. Do you know what they were?"),
                    .total = review.alerts.total};
    for (const KeptAlert &alert : review.alerts.alerts)
        step.lines.push_back({sentenceCase(whenText(alert.raisedAt, now)), groupValues(alert.group),
                              ruleText(alert.title)});
    if (step.total > std::ssize(step.lines))
        step.rest = Text::tr("The newest %1 of %2.")
                        .arg(number(std::ssize(step.lines)), number(step.total));
    return step;
}

ReviewStep namedStep(ReviewTopic topic)
{
    switch (topic) {
    case ReviewTopic::Access:
        return {.name = Text::tr("Access"),
                .question = Text::tr("Which connections and apps came in? Is each still needed?")};
    case ReviewTopic::People:
        return {.name = Text::tr("People"),
                .question = Text::tr("Who was added, or may do more, here or at a service?")};
    case ReviewTopic::Policies:
        return {.name = Text::tr("Policies"),
                .question = Text::tr("Does more leave than before, and does the Zap need it?")};
    case ReviewTopic::Copies:
        return {.name = Text::tr("Copies"),
                .question =
                    Text::tr("Who took contacts or the log out, and do they still lie about?")};
    case ReviewTopic::Guards:
        return {.name = Text::tr("What watches"),
                .question =
                    Text::tr("Did anybody make the log, its witnesses or the alerts see less?")};
    }
    Q_UNREACHABLE();
}

// What it is about, where the sentence doesn't say so.
QString lineOf(const Event &event)
{
    const QString what = eventSentence(event);
    const QString about = aboutText(event.object);
    const bool isSaid = about.isEmpty() || what.contains(event.object.name);
    return isSaid ? what : Text::tr("%1: %2").arg(what, about);
}

ReviewStep eventStep(const ReviewPart &part, const QDateTime &now)
{
    ReviewStep step = namedStep(part.topic);
    step.total = part.total;
    for (const AuditRow &row : part.events)
        step.lines.push_back(
            {sentenceCase(whenText(row.event.time, now)), actorText(row.event), lineOf(row.event)});
    if (part.total > std::ssize(part.events))
        step.rest = Text::tr("The newest %1 of %2. The audit log has all of them.")
                        .arg(number(std::ssize(part.events)), number(part.total));
    return step;
}

QString placeName(const QString &source)
{
    return source == "contact-warden"_L1 ? Text::tr("here")
                                         : Text::tr("at %1").arg(cloudName(source));
}

ReviewStep failureStep(const SecurityReview &review, const QDateTime &now)
{
    ReviewStep step{.name = Text::tr("Failed sign-ins"),
                    .question =
                        Text::tr("A wrong passphrase happens. Was it these people themselves?"),
                    .total = review.failedSignIns};
    for (const FailedSignIns &failed : review.failures)
        step.lines.push_back({Text::tr("Last %1").arg(whenText(failed.last, now)), failed.actor,
                              failed.count == 1
                                  ? Text::tr("Once, %1").arg(placeName(failed.source))
                                  : Text::tr("%Ln times, %1", nullptr, pluralOf(failed.count))
                                        .arg(placeName(failed.source))});
    if (review.failedPeople > std::ssize(review.failures))
        step.rest = Text::tr("The %1 with the most of %2 names. The audit log has all of them.")
                        .arg(number(std::ssize(review.failures)), number(review.failedPeople));
    return step;
}

} // namespace

std::vector<ReviewStep> reviewSteps(const SecurityReview &review, const QDateTime &now)
{
    std::vector<ReviewStep> steps{openStep(review), alertStep(review, now)};
    for (const ReviewPart &part : review.parts)
        steps.push_back(eventStep(part, now));
    steps.push_back(failureStep(review, now));
    return steps;
}

QString reviewSentence(const SecurityReview &review)
{
    QString sentence = review.isFirst()
                           ? Text::tr("The first review: everything that the log tells.")
                           : Text::tr("What happened since %1, when security was reviewed last.")
                                 .arg(dayText(review.since));
    if (review.archived > 0)
        sentence = Text::tr("%1 Of it, %Ln entries lie in archives and aren't shown.", nullptr,
                            pluralOf(review.archived))
                       .arg(sentence);
    if (!review.isComplete)
        sentence =
            Text::tr("%1 There were too many to count: of each kind it is the newest 10,000.")
                .arg(sentence);
    return sentence;
}

} // namespace warden
