#include "core/session/session_review.h"

#include "core/events/event_actions.h"
#include "core/posture/check_table.h"
#include "core/posture/own_checks.h"
#include "core/session/quarter_report.h"
#include "core/session/session_alerts.h"
#include "core/session/session_state.h"

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

constexpr int firstReviewDays = 92;
constexpr int pageOfEvents = 1'000;
constexpr qint64 mostOfAnAction = 10'000;
constexpr size_t mostShown = 100;
constexpr size_t mostFailures = 20;
constexpr qsizetype longestNote = 2'000;

struct LastReview
{
    QDateTime time = {}; // invalid: there was none
    qint64 upTo = 0;
};

// From where on events are looked at.
struct ReviewStart
{
    qint64 after = 0;
    QDateTime since = {};
};

struct TopicActions
{
    ReviewTopic topic;
    QStringList actions;
};

const std::vector<TopicActions> &topics()
{
    static const std::vector<TopicActions> all{
        {ReviewTopic::Access,
         {actions::connectionAdded, actions::connectionChanged, actions::connectionRemoved,
          actions::grantAdded, actions::grantRemoved, actions::accessRevoked}},
        {ReviewTopic::People,
         {actions::operatorAdded, actions::operatorRoleChanged, actions::operatorRemoved,
          actions::operatorChangeUntold, actions::roleAdded, actions::roleChanged,
          actions::roleRemoved, actions::passphraseReset, actions::recoveryCodeCreated,
          actions::adminChanged, actions::twoFactorDisabled, actions::securityChanged}},
        {ReviewTopic::Policies,
         {actions::routeAdded, actions::routeChanged, actions::policyDefaultChanged,
          actions::policyGroupsChanged, actions::hashKeyReplaced}},
        {ReviewTopic::Copies,
         {actions::contactsExported, actions::contactReported, actions::auditExported,
          actions::securityReported, actions::workspaceExported, actions::dataExported}},
    };
    return all;
}

Result<LastReview> lastReview(AuditReader &log)
{
    AuditFilter filter;
    filter.action = actions::reviewFinished;
    filter.limit = 1;
    const Result<std::vector<AuditRow>> rows = log.rows(filter);
    if (!rows)
        return rows.failure();
    if (rows->empty())
        return LastReview();
    const Event &event = rows->front().event;
    return LastReview{event.time, event.counts.value(u"to_seq"_s)};
}

// By number, since services tell late of what happened; by time only where that would be all.
ReviewStart startAfter(const LastReview &last, const QDateTime &now)
{
    const QDateTime earliest = now.addDays(-firstReviewDays);
    if (!last.time.isValid() || last.time < earliest)
        return {last.upTo, earliest};
    return {last.upTo, {}};
}

// Whether these are all.
template <typename Take>
Result<bool> each(AuditReader &log, const QString &action, const ReviewStart &start,
                  const Progress &progress, const Take &take)
{
    AuditFilter filter;
    filter.action = action;
    filter.since = start.since;
    filter.limit = pageOfEvents;
    filter.showsUnreadable = true;
    for (qint64 taken = 0; taken < mostOfAnAction;) {
        if (const Result<void> go = progress.check(); !go)
            return go.failure();
        Result<std::vector<AuditRow>> rows = log.rows(filter, progress);
        if (!rows)
            return rows.failure();
        const bool isLast = std::ssize(*rows) < pageOfEvents;
        for (AuditRow &row : *rows) {
            if (row.seq <= start.after)
                return true;
            filter.beforeSeq = row.seq;
            take(std::move(row));
            ++taken;
        }
        if (isLast)
            return true;
    }
    return false;
}

Result<ReviewPart> read(AuditReader &log, const TopicActions &topic, const ReviewStart &start,
                        const Progress &progress, bool &isComplete)
{
    ReviewPart part{.topic = topic.topic};
    for (const QString &action : topic.actions) {
        size_t ofThese = 0;
        const Result<bool> all = each(log, action, start, progress, [&](AuditRow row) {
            ++part.total;
            if (++ofThese <= mostShown)
                part.events.push_back(std::move(row));
        });
        if (!all)
            return all.failure();
        isComplete = isComplete && *all;
    }
    std::ranges::sort(part.events, std::ranges::greater(), &AuditRow::seq);
    if (part.events.size() > mostShown)
        part.events.resize(mostShown);
    return part;
}

Result<void> readFailures(AuditReader &log, SecurityReview &review, const ReviewStart &start,
                          const Progress &progress)
{
    std::map<std::pair<QString, QString>, FailedSignIns> byWhom;
    for (const QString &action : failedSignInActions()) {
        const Result<bool> all = each(log, action, start, progress, [&](const AuditRow &row) {
            const Event &event = row.event;
            FailedSignIns &failed = byWhom[{event.source, event.actor}];
            failed = {event.source, event.actor, failed.count + 1,
                      failed.count == 0 ? event.time : std::max(failed.last, event.time)};
            ++review.failedSignIns;
        });
        if (!all)
            return all.failure();
        review.isComplete = review.isComplete && *all;
    }
    for (auto &[who, failed] : byWhom)
        review.failures.push_back(std::move(failed));
    std::ranges::stable_sort(review.failures, std::ranges::greater(), &FailedSignIns::count);
    if (review.failures.size() > mostFailures)
        review.failures.resize(mostFailures);
    return {};
}

} // namespace

QString reviewTopicName(ReviewTopic topic)
{
    switch (topic) {
    case ReviewTopic::Access:
        return u"access"_s;
    case ReviewTopic::People:
        return u"people"_s;
    case ReviewTopic::Policies:
        return u"policies"_s;
    case ReviewTopic::Copies:
        return u"copies"_s;
    }
    Q_UNREACHABLE();
}

Result<SecurityReview> Session::Review::begin(Progress &progress)
{
    State &open = *m_session.m_state;
    if (Result<void> allowed = open.require(Permission::SeeWholeAudit); !allowed)
        return allowed.failure();
    Result<SecurityReport> report = m_session.securityReport();
    if (!report)
        return report.failure();
    Result<AuditReader> log = open.openReader(); // lists are read meanwhile
    if (!log)
        return log.failure();
    const Result<LastReview> last = lastReview(*log);
    const Result<qint64> size = log->size();
    if (!last || !size)
        return last ? size.failure() : last.failure();
    const ReviewStart start = startAfter(*last, open.now());
    SecurityReview review{.since = start.since.isValid() ? start.since : last->time,
                          .isFirst = !last->time.isValid(),
                          .upTo = *size};
    std::ranges::copy_if(report->checks, std::back_inserter(review.open), [](const Check &check) {
        return check.answer() == Answer::Fail || check.answer() == Answer::Undetermined;
    });
    Result<AlertPage> alerts = m_session.alerts().list({.withMuted = true});
    if (!alerts)
        return alerts.failure();
    review.alerts = std::move(*alerts);
    for (const TopicActions &topic : topics()) {
        Result<ReviewPart> part = read(*log, topic, start, progress, review.isComplete);
        if (!part)
            return part.failure();
        review.parts.push_back(std::move(*part));
    }
    if (Result<void> read = readFailures(*log, review, start, progress); !read)
        return read.failure();
    return review;
}

Result<void> Session::Review::finish(qint64 upTo, const QString &note)
{
    State &open = *m_session.m_state;
    if (Result<void> allowed = open.requireStore(Permission::ManageConnections); !allowed)
        return allowed;
    if (note.size() > longestNote)
        return fail(
            Error{ErrorKind::Usage, ErrorReason::None, u"A note has up to 2,000 characters."_s});
    const std::lock_guard lock(open.writing);
    Result<AuditReader> log =
        AuditReader::open(open.vault.auditPath(), open.vault.key(DataKey::Audit));
    if (!log)
        return log.failure();
    const Result<LastReview> last = lastReview(*log);
    const Result<qint64> size = log->size();
    if (!last || !size)
        return last ? size.failure() : last.failure();
    if (upTo <= last->upTo || upTo > *size)
        return fail(Error{ErrorKind::Usage, ErrorReason::None,
                          u"That entry isn't in the log, or was reviewed already."_s});
    Event finished = open.event(actions::reviewFinished, {u"security"_s});
    finished.counts = {{u"to_seq"_s, upTo}};
    if (!note.trimmed().isEmpty())
        finished.details = {{u"note"_s, note.trimmed()}};
    if (const Result<void> noted = open.note(finished); !noted)
        return noted;
    const Check check =
        newCheck(u"audit.review"_s, u"audit log"_s,
                 wasDone(finished.time, longestUnreviewedDays, open.now()), open.now());
    const Result<qint64> recorded = CheckTable(open.log->database()).record({check});
    return recorded ? Result<void>() : recorded.failure();
}

} // namespace warden
