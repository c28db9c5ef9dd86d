#pragma once

#include "core/audit/archive_table.h"
#include "core/audit/audit_verify.h"
#include "core/audit/event_tally.h"
#include "core/session/quarter.h"
#include "core/store/run.h"

#include <QSet>

namespace warden {

// What a quarter of the log comes to: what was synced, who did it, who failed to sign in, and
// whether the log is still what it was. Counts are the log's own.

struct RouteActivity
{
    RouteId route = {};
    QString name = {}; // as it was called last
    qint64 syncs = 0;
    qint64 failed = 0; // of these, not done as they should have been
    Counts counts = {};
};

struct PersonActivity
{
    QString name = {};
    qint64 syncs = 0;
    qint64 undos = 0;
    Counts counts = {};
};

// What one rule found.
struct AlertActivity
{
    QString rule = {};
    QString title = {}; // as it was called last
    QString level = {}; // likewise: "high"; empty: it has none
    qint64 alerts = 0;
    QDateTime last = {};
};

struct WeekActivity
{
    QDate monday = {};
    qint64 syncs = 0;   // and undos
    qint64 changes = 0; // contacts that were created, changed or removed somewhere
};

struct QuarterReport
{
    Quarter quarter = {};
    QString workspaceId = {};
    QDateTime madeAt = {};
    QString madeBy = {};

    std::vector<ActionTally> actions = {}; // everything that the log tells of the quarter
    qint64 syncs = 0;
    qint64 undos = 0;
    qint64 failed = 0; // of both
    Counts counts = {};
    std::vector<RouteActivity> routes = {};  // the busiest first
    std::vector<PersonActivity> people = {}; // likewise
    std::vector<WeekActivity> weeks = {};    // all that begin in the quarter or reach into it
    bool isComplete = true; // else there were more syncs than are read, and the newest are counted

    std::vector<ActorTally> failures = {}; // who failed to sign in most often
    qint64 failedSignIns = 0;              // of everybody

    std::vector<AlertActivity> alerts = {}; // of each rule: the 50 with the most
    qint64 raisedAlerts = 0;                // of all

    // Archives whose events may be of the quarter: they aren't counted.
    std::vector<LogArchive> leftOut = {};

    AuditVerdict verdict = {};  // of the whole log, when the report was made
    QByteArray checkpoint = {}; // its newest, signed

    // An action's events; one that ends with a dot: of all that begin so.
    qint64 count(QStringView action) const;
    qint64 events() const; // of all sources
    bool isOver() const { return madeAt >= quarter.end(); }
};

// That tell of somebody who didn't get in, here or at a service that was fetched from.
const QStringList &failedSignInActions();

// Counts what events of runs tell, each kind newest first, and what recoveries tell before the
// others: a run that was recovered is counted by that.
class RunCounter
{
public:
    explicit RunCounter(QuarterReport &report); // its quarter is known
    static const QStringList &actions();        // to be read, in this order

    void add(const Event &event);
    void finish(); // once all are added: sorts

private:
    void addRun(const Event &event);
    void addRoute(const Event &event);
    void addToWeek(const Event &event, const Counts &counts);

    QuarterReport &m_report;
    QSet<RunId> m_recovered = {};
};

// docs/file-formats/quarter-report.md. Indented: people read it too.
QByteArray quarterReportJson(const QuarterReport &report);

} // namespace warden
