#pragma once

#include "core/audit/audit_query.h"
#include "core/session/session.h"
#include "core/watch/kept_alert.h"

namespace warden {

// What a person looks through together.
enum class ReviewTopic {
    Access,   // connections, and apps that services let in
    People,   // here, and administrators and second factors there
    Policies, // what may leave
    Copies,   // what was taken out of the workspace or a service
};

QString reviewTopicName(ReviewTopic topic); // "access": the command line's word

struct ReviewPart
{
    ReviewTopic topic = ReviewTopic::Access;
    std::vector<AuditRow> events = {}; // the newest 100
    qint64 total = 0;
};

struct FailedSignIns
{
    QString source = {};
    QString actor = {};
    qint64 count = 0;
    QDateTime last = {};
};

// What happened since somebody reviewed security last, and what is open.
struct SecurityReview
{
    // When that was. Where nobody did yet, or nobody for long, it is of the last 92 days.
    QDateTime since = {};
    bool isFirst = true;
    qint64 upTo = 0;                          // the newest event that it covers
    std::vector<Check> open = {};             // that fail or couldn't be determined, as known last
    AlertPage alerts = {};                    // that nobody closed: the newest 100
    std::vector<ReviewPart> parts = {};       // each topic, in their order
    std::vector<FailedSignIns> failures = {}; // here and at services: the 20 with the most
    qint64 failedSignIns = 0;
    bool isComplete = true; // else there was more than 10,000 events of a kind, and these are newer

    bool isNew(const Check &check) const { return check.since > since; }
};

// A person's regular look at what changed: a log that nobody reads warns nobody. See Session: each
// call asks the gate.
class Session::Review
{
public:
    explicit Review(Session &session) : m_session(session) {}

    Result<SecurityReview> begin(Progress &progress);
    // Somebody has looked through everything up to that event: an event says so, and the next
    // review begins there. Usage: it isn't in the log, an earlier review goes as far, or
    // the note has more than 2,000 characters.
    Result<void> finish(qint64 upTo, const QString &note);

private:
    Session &m_session;
};

} // namespace warden
