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
    Copies,   // what was taken out of the workspace or a service: begun, whatever came of it
    Guards,   // what watches over the rest: the log, its witnesses, rules and settings
};

QString reviewTopicName(ReviewTopic topic); // "access": the command line's word
// What a review shows; one that ends with a dot stands for all that begin so.
QStringList reviewedActions();

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
    QDateTime since = {}; // when that began; invalid: nobody did yet, and it is of the whole log
    qint64 upTo = 0;      // the newest event that it covers
    qint64 archived = 0;  // so many events since then lie in archives, and aren't shown
    std::vector<Check> open = {};             // that fail or couldn't be determined, as known last
    AlertPage alerts = {};                    // that nobody closed: the newest 100
    std::vector<ReviewPart> parts = {};       // each topic, in their order
    std::vector<FailedSignIns> failures = {}; // here and at services: the 20 with the most
    qint64 failedSignIns = 0;
    qint64 failedPeople = 0; // names, also of those that aren't among these
    bool isComplete = true;  // else there were more than 10,000 of an action: the newest count

    bool isFirst() const { return !since.isValid(); }
    bool isNew(const Check &check) const { return isFirst() || check.since > since; }
};

// A person's regular look at what changed: a log that nobody reads warns nobody. See Session: each
// call asks the gate.
class Session::Review
{
public:
    explicit Review(Session &session) : m_session(session) {}

    // An event says who began it and how far it goes; where the log takes none, it is shown all
    // the same and can't be finished.
    Result<SecurityReview> begin(Progress &progress);
    // The same person has looked through what began with this: an event says so, and the next
    // review begins there. Usage: this person began no such review, an earlier one goes as far, or
    // the note has more than 2,000 characters.
    Result<void> finish(qint64 upTo, const QString &note);

private:
    Session &m_session;
};

} // namespace warden
