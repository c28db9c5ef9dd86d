#pragma once

#include "core/alerts/alert_engine.h"
#include "core/audit/audit_log.h"
#include "core/base/timestamp.h"
#include "core/watch/kept_alert.h"
#include "core/watch/rule_file_table.h"
#include "core/watch/watch_state_table.h"
#include "core/watch/watched_rules.h"

namespace warden {

// What a look at the log came to.
struct WatchReport
{
    qint64 events = 0;                     // that were looked at
    qint64 left = 0;                       // that are still to be looked at
    std::vector<KeptAlert> raised = {};    // new ones, and closed ones that went on
    QHash<QString, qint64> undecided = {}; // how many events each rule couldn't be held against
    qint64 tooLate = 0;                    // events that came too late for a correlation
    qint64 archived = 0; // events that went into an archive before a rule saw them

    void append(WatchReport other);
};

// Holds what came into the log against the rules. What was counted, what was found and the events
// that tell of it are written in one transaction, and only if nobody else did so meanwhile: each
// alert is raised once, whatever ends the process. Of events that no rule has to do
// with, only how far they go is written, every 500. Used by one thread at a time.
class LogWatch
{
public:
    // A look ends after so many steps of work (AlertEngine::steps()), about a second at the most.
    static constexpr qint64 mostStepsOfALook = 10'000'000;

    explicit LogWatch(Clock clock, qint64 mostSteps = mostStepsOfALook)
        : m_clock(std::move(clock)), m_mostSteps(mostSteps)
    {}

    // Looks at up to `most` of the events that are still to be looked at; fewer, where somebody
    // filled the log with what takes long. What is left is said.
    Result<WatchReport> look(AuditLog &log, qint64 most, Progress &progress);
    // Writes down how far the log was looked at, where that isn't yet: before events are taken out
    // of it. Conflict with ChangedMeanwhile.
    Result<void> keepReached(AuditLog &log);

private:
    struct Ready // rules, and an engine for them
    {
        RuleSet rules;
        std::unique_ptr<AlertEngine> engine;
        WatchHead head;       // as it was stored last
        qint64 reached = 0;   // the number up to which events were looked at
        bool isStored = true; // nothing was counted since
        bool hasTidied = false;
    };
    struct Seen
    {
        WatchReport report;
        AlertsTaken taken;
    };
    struct Findings
    {
        std::vector<KeptAlert> raised;
        std::vector<KeptAlert> goingOn;
        std::vector<KeptAlert> shown; // the raised ones, and those that are open again
        QStringList reopened;         // ids, of those that went on
        std::vector<OutboxEvent> told;
    };
    Result<void> prepare(Database &database);
    Result<WatchReport> lookOnce(AuditLog &log, qint64 most, Progress &progress);
    Result<Seen> see(Database &database, qint64 most, Progress &progress);
    Result<Findings> sorted(Database &database, const std::vector<Alert> &alerts);
    void goOn(KeptAlert one, const Alert &alert, const RuleSetting &setting,
              Findings &findings) const;
    Result<KeptAlert> kept(Database &database, const Alert &alert) const;
    Event eventOf(const QString &action, const KeptAlert &alert) const;
    Result<void> write(AuditLog &log, const Findings &findings, const WatchReport &report);

    Clock m_clock;
    const qint64 m_mostSteps;
    std::unique_ptr<Ready> m_ready;
    qint64 m_unseen = 0; // see WatchReport::archived
};

} // namespace warden
