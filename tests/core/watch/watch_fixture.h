#pragma once

#include "core/database/transaction.h"
#include "core/events/event_actions.h"
#include "core/watch/alert_table.h"
#include "core/watch/log_watch.h"
#include "tests/core/audit/audit_fixture.h"

#include <QTest>

namespace warden::test {

using namespace Qt::StringLiterals;

inline OutboxEvent eventAt(const QDateTime &time, const QString &action, const QString &actor)
{
    OutboxEvent entry;
    entry.event.time = time;
    entry.event.source = u"contact-warden"_s;
    entry.event.action = action;
    entry.event.actor = actor;
    return entry;
}

// Failed attempts to unlock, a second apart: five are an alert.
inline std::vector<OutboxEvent> failuresOf(const QString &actor, int count, const QDateTime &from)
{
    std::vector<OutboxEvent> events;
    for (int i = 0; i < count; ++i)
        events.push_back(eventAt(from.addSecs(i), actions::workspaceUnlockFailed, actor));
    return events;
}

inline std::vector<KeptAlert> allAlerts(Database &database)
{
    AlertFilter filter;
    filter.phases = AlertFilter::Phases::All;
    filter.withMuted = true;
    filter.limit = 1000;
    return AlertTable(database).list(filter).value().alerts;
}

inline qint64 toldOf(AuditReader &reader, const QString &action)
{
    AuditFilter filter;
    filter.action = action;
    return reader.list(filter).value().total;
}

// A log, and who looks at it.
struct Watched
{
    LogFolder folder;
    AuditLog log = folder.create();
    LogWatch watch{folder.clock()};
    Progress progress;

    void add(const std::vector<OutboxEvent> &events) { QVERIFY(log.append(events)); }
    WatchReport look(qint64 most = 1000)
    {
        Result<WatchReport> report = watch.look(log, most, progress);
        if (!report)
            qWarning() << report.error().detail << reasonName(report.error().reason);
        return report.value_or(WatchReport{-1});
    }
    std::vector<KeptAlert> alerts() { return allAlerts(log.database()); }
    void close()
    {
        KeptAlert alert = alerts().front();
        alert.phase = AlertPhase::Closed;
        alert.closed = AlertStep{folder.now, u"Ann"_s};
        QVERIFY(AlertTable(log.database()).settle(alert));
    }
    void addRules(const QByteArray &yaml, const QString &name = u"own"_s)
    {
        Result<Transaction> transaction =
            Transaction::begin(log.database(), TransactionKind::Immediate);
        QVERIFY(RuleFileTable(log.database()).put({name, yaml, {}, folder.now, u"Ann"_s}));
        QVERIFY(transaction->commit());
    }
};

} // namespace warden::test
