#include "core/session/session_review.h"

#include "core/base/timestamp.h"
#include "core/events/event_actions.h"
#include "core/posture/check_table.h"
#include "core/posture/own_checks.h"
#include "core/session/note_length.h"
#include "core/session/quarter_report.h"
#include "core/session/session_alerts.h"
#include "core/session/session_state.h"

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

constexpr int mostBegun = 1'000; // of the newest
constexpr int mostTries = 20;    // of entries that can't be read
constexpr int pageOfEvents = 1'000;
constexpr qint64 mostOfAnAction = 10'000;
constexpr size_t mostShown = 100;
constexpr size_t mostFailures = 20;

struct LastReview
{
    QDateTime begunAt = {}; // invalid: there was none
    qint64 upTo = 0;
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
          actions::hashKeyMade, actions::hashKeyReplaced, actions::grantAdded,
          actions::grantRemoved, u"access."_s}},
        {ReviewTopic::People,
         {u"operator."_s, u"role."_s, actions::passphraseReset, actions::keychainUnlockStarted,
          u"recovery_code."_s, actions::adminChanged, u"two_factor."_s, u"account."_s,
          actions::securityChanged, actions::signInSuspicious}},
        {ReviewTopic::Policies, {u"route."_s, u"policy."_s, actions::contactReadmitted}},
        {ReviewTopic::Copies,
         {actions::contactsExportStarted, actions::contactReportStarted,
          actions::auditExportStarted, actions::auditReportStarted, actions::securityReportStarted,
          actions::workspaceExportStarted, actions::workspaceImported, actions::auditArchiveStarted,
          actions::auditArchiveRead, actions::dataExported}},
        {ReviewTopic::Guards,
         {actions::signInSpoolIncomplete, u"witness."_s, u"alert_rule."_s, u"alert_channel."_s,
          actions::settingChanged, actions::auditRestored, actions::auditTailSigned,
          actions::checkAttested, actions::clockJumped, actions::permissionDenied}},
    };
    return all;
}

Result<std::vector<AuditRow>> newest(AuditReader &log, const QString &action, int most)
{
    AuditFilter filter;
    filter.action = action;
    filter.limit = most;
    filter.showsUnreadable = true; // a damaged one is found by a verification, and ends nothing
    Result<std::vector<AuditRow>> rows = log.rows(filter);
    if (rows)
        std::erase_if(*rows, [](const AuditRow &row) { return !row.isReadable; });
    return rows;
}

Result<LastReview> lastReview(AuditReader &log)
{
    const Result<std::vector<AuditRow>> rows = newest(log, actions::reviewFinished, mostTries);
    if (!rows)
        return rows.failure();
    if (rows->empty())
        return LastReview();
    const Event &event = rows->front().event;
    return LastReview{fromRfc3339(event.details.value(u"begun"_s).toString()).value_or(event.time),
                      event.counts.value(u"to_seq"_s)};
}

// When this person began a review of so much; nothing: never.
Result<std::optional<QDateTime>> begunAt(AuditReader &log, const QString &person, qint64 upTo)
{
    const Result<std::vector<AuditRow>> rows = newest(log, actions::reviewBegun, mostBegun);
    if (!rows)
        return rows.failure();
    const auto begun = std::ranges::find_if(*rows, [&](const AuditRow &row) {
        return row.event.actor == person && row.event.counts.value(u"to_seq"_s) == upTo;
    });
    return begun == rows->end() ? std::optional<QDateTime>() : std::optional(begun->event.time);
}

// Those after that number: services tell late, so times don't count. Whether these are all.
template <typename Take>
Result<bool> each(AuditReader &log, const QString &action, qint64 after, const Progress &progress,
                  const Take &take)
{
    AuditFilter filter;
    filter.action = action;
    filter.limit = mostShown; // nearly always enough
    filter.showsUnreadable = true;
    for (qint64 taken = 0; taken < mostOfAnAction;) {
        if (const Result<void> go = progress.check(); !go)
            return go.failure();
        Result<std::vector<AuditRow>> rows = log.rows(filter, progress);
        if (!rows)
            return rows.failure();
        const bool isLast = std::ssize(*rows) < filter.limit;
        filter.limit = pageOfEvents;
        for (AuditRow &row : *rows) {
            if (row.seq <= after)
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

Result<ReviewPart> read(AuditReader &log, const TopicActions &topic, qint64 after,
                        const Progress &progress, bool &isComplete)
{
    ReviewPart part{.topic = topic.topic};
    for (const QString &action : topic.actions) {
        size_t ofThese = 0;
        const Result<bool> all = each(log, action, after, progress, [&](AuditRow row) {
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

Result<void> readFailures(AuditReader &log, SecurityReview &review, qint64 after,
                          const Progress &progress)
{
    std::map<std::pair<QString, QString>, FailedSignIns> byWhom;
    for (const QString &action : failedSignInActions()) {
        const Result<bool> all = each(log, action, after, progress, [&](const AuditRow &row) {
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
    review.failedPeople = std::ssize(review.failures);
    std::ranges::stable_sort(review.failures, std::ranges::greater(), &FailedSignIns::count);
    if (review.failures.size() > mostFailures)
        review.failures.resize(mostFailures);
    return {};
}

} // namespace

QStringList reviewedActions()
{
    QStringList all = failedSignInActions();
    for (const TopicActions &topic : topics())
        all.append(topic.actions);
    return all;
}

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
    case ReviewTopic::Guards:
        return u"guards"_s;
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
    const Result<std::vector<LogArchive>> archives = log->archives();
    if (!last || !size || !archives)
        return fail(!last ? last.error() : !size ? size.error() : archives.error());
    SecurityReview review{.since = last->begunAt, .upTo = *size};
    if (!archives->empty())
        review.archived = std::max<qint64>(archives->back().last - last->upTo, 0);
    std::ranges::copy_if(report->checks, std::back_inserter(review.open), [](const Check &check) {
        return check.answer() == Answer::Fail || check.answer() == Answer::Undetermined;
    });
    Result<AlertPage> alerts = m_session.alerts().list({.withMuted = true});
    if (!alerts)
        return alerts.failure();
    review.alerts = std::move(*alerts);
    for (const TopicActions &topic : topics()) {
        Result<ReviewPart> part = read(*log, topic, last->upTo, progress, review.isComplete);
        if (!part)
            return part.failure();
        review.parts.push_back(std::move(*part));
    }
    if (Result<void> read = readFailures(*log, review, last->upTo, progress); !read)
        return read.failure();
    Event begun = open.event(actions::reviewBegun, {u"security"_s});
    begun.counts = {{u"to_seq"_s, review.upTo}};
    const std::lock_guard lock(open.writing);
    (void)open.note(begun);
    return review;
}

Result<void> Session::Review::finish(qint64 upTo, const QString &note)
{
    State &open = *m_session.m_state;
    if (Result<void> allowed = open.require(Permission::SeeWholeAudit); !allowed)
        return allowed;
    if (Result<void> allowed = open.requireStore(Permission::ManageConnections); !allowed)
        return allowed;
    if (note.size() > longestNote)
        return fail(
            Error{ErrorKind::Usage, ErrorReason::None, u"A note has up to 2,000 characters."_s});
    const std::lock_guard lock(open.writing);
    std::unique_lock reading(open.reading);
    const Result<LastReview> last = lastReview(*open.readLog);
    const Result<std::optional<QDateTime>> begun = begunAt(*open.readLog, open.actor.name, upTo);
    reading.unlock();
    if (!last || !begun)
        return last ? begun.failure() : last.failure();
    if (!*begun || upTo <= last->upTo)
        return fail(Error{ErrorKind::Usage, ErrorReason::None,
                          u"You began no review that goes so far, or it was finished already."_s});
    Event finished = open.event(actions::reviewFinished, {u"security"_s});
    finished.counts = {{u"to_seq"_s, upTo}};
    finished.details = {{u"begun"_s, toRfc3339(**begun)}};
    if (!note.trimmed().isEmpty())
        finished.details.insert(u"note"_s, note.trimmed());
    if (const Result<void> noted = open.note(finished); !noted)
        return noted;
    const Check check =
        newCheck(u"audit.review"_s, u"audit log"_s,
                 wasDone(finished.time, longestUnreviewedDays, open.now()), open.now());
    const Result<qint64> recorded = CheckTable(open.log->database()).record({check});
    return recorded ? Result<void>() : recorded.failure();
}

} // namespace warden
