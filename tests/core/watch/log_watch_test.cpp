#include "core/audit/archive_table.h"
#include "tests/core/watch/watch_fixture.h"

#include <QJsonDocument>
#include <QTest>

using namespace warden;
using namespace warden::test;
using namespace Qt::StringLiterals;

// What rules find in a log is kept, once.
class LogWatchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anAlertIsKeptAndToldOfOnce()
    {
        Watched it;
        it.add(failuresOf(u"Ann"_s, 5, it.folder.now));
        const WatchReport report = it.look();
        QCOMPARE(report.events, 5);
        QCOMPARE(report.left, 0);
        QCOMPARE(report.raised.size(), size_t(1));
        const std::vector<KeptAlert> alerts = it.alerts();
        QCOMPARE(alerts.size(), size_t(1));
        const KeptAlert &alert = alerts.front();
        QCOMPARE(alert.file, u"failed_unlocks"_s);
        QCOMPARE(alert.title, u"Several failed attempts to unlock this app"_s);
        QCOMPARE(alert.level, RuleLevel::Medium);
        QCOMPARE(alert.phase, AlertPhase::Open);
        QCOMPARE(alert.raisedAt, it.folder.now);
        QCOMPARE(alert.from, it.folder.now);
        QCOMPARE(alert.until, it.folder.now.addSecs(4));
        QCOMPARE(alert.group, (std::vector<AlertGroup>{{u"actor"_s, u"Ann"_s}}));
        QCOMPARE(alert.events, (std::vector<qint64>{1, 2, 3, 4, 5}));
        AuditReader reader = it.folder.reader();
        QCOMPARE(toldOf(reader, actions::alertRaised), 1);
        const AuditRow told = reader.row(6).value().value();
        QCOMPARE(told.event.action, actions::alertRaised);
        QCOMPARE(told.event.object.id, alert.id);
        QCOMPARE(told.event.object.name, alert.title);
        QCOMPARE(it.look().raised.size(), size_t(0));
        QCOMPARE(it.alerts().size(), size_t(1));
        QVERIFY(it.folder.verify().ok);
    }

    void aNewProcessGoesOnWhereTheLastOneWas()
    {
        Watched it;
        it.add(failuresOf(u"Ann"_s, 3, it.folder.now));
        QCOMPARE(it.look().raised.size(), size_t(0));
        LogWatch other(it.folder.clock());
        it.add(failuresOf(u"Ann"_s, 2, it.folder.now.addSecs(10)));
        const WatchReport report = other.look(it.log, 1000, it.progress).value();
        QCOMPARE(report.events, 2); // the three of before are counted already
        QCOMPARE(report.raised.size(), size_t(1));
        // The first one notices, though it had counted by itself.
        it.add(failuresOf(u"Bob"_s, 5, it.folder.now.addSecs(20)));
        QCOMPARE(it.look().raised.size(), size_t(1));
        QCOMPARE(it.alerts().size(), size_t(2));
    }

    void whatGoesOnIsTheSameAlert()
    {
        Watched it;
        it.add(failuresOf(u"Ann"_s, 5, it.folder.now));
        (void)it.look();
        it.add(failuresOf(u"Ann"_s, 5, it.folder.now.addSecs(100)));
        QCOMPARE(it.look().raised.size(), size_t(0));
        const std::vector<KeptAlert> alerts = it.alerts();
        QCOMPARE(alerts.size(), size_t(1));
        QCOMPARE(alerts.front().count, 10);
        QCOMPARE(alerts.front().until, it.folder.now.addSecs(104));
        AuditReader reader = it.folder.reader();
        QCOMPARE(toldOf(reader, actions::alertRaised), 1);
    }

    void whatAlertsLeaveInTheLogRaisesNone()
    {
        Watched it;
        it.addRules("title: Anything at all\nname: anything\nlogsource: {product: contact_warden}\n"
                    "detection: {s: {source: contact-warden}, condition: s}\n");
        it.add(failuresOf(u"Ann"_s, 1, it.folder.now));
        QCOMPARE(it.look().raised.size(), size_t(1));
        for (int i = 0; i < 3; ++i)
            QCOMPARE(it.look().raised.size(), size_t(0));
        QCOMPARE(it.alerts().size(), size_t(1));
        // What another rule is about is seen: that rules are changed.
        it.add({eventAt(it.folder.now, actions::alertRuleDisabled, u"Ann"_s)});
        QCOMPARE(it.look().raised.size(), size_t(1));
    }

    void howFarItLookedIsWrittenDownBeforeEventsAreTakenOut()
    {
        Watched it;
        it.add({eventAt(it.folder.now, u"own.thing"_s, u"Ann"_s)});
        QCOMPARE(it.look().events, 1);
        WatchStateTable state(it.log.database());
        QCOMPARE(state.head()->lastSeq, 0); // not worth it, for one
        QVERIFY(it.watch.keepReached(it.log));
        const WatchHead kept = state.head().value();
        QCOMPARE(kept.lastSeq, 1);
        QVERIFY(it.watch.keepReached(it.log));
        QCOMPARE(state.head().value(), kept);
    }

    void whatWentIntoAnArchiveBeforeARuleSawItIsTold()
    {
        Watched it;
        it.add(failuresOf(u"Ann"_s, 4, it.folder.now));
        QCOMPARE(it.look().archived, 0);
        it.add(failuresOf(u"Bob"_s, 3, it.folder.now));
        const LogArchive archive{u"old"_s, 1, 6, QByteArray(32, 'r'), QByteArray(32, 's')};
        QVERIFY(ArchiveTable(it.log.database()).insert(archive, databaseKey()));
        LogWatch another(it.folder.clock());
        QCOMPARE(another.look(it.log, 1000, it.progress)->archived, 2);
    }

    void whatIsUsualStandsBesideWhatIsNot()
    {
        Watched it;
        const auto run = [&](int days, qint64 created, qint64 updated) {
            OutboxEvent entry =
                eventAt(it.folder.now.addDays(days), actions::runRouteFinished, u"Ann"_s);
            entry.event.object = {u"route"_s, u"r1"_s, u"Office"_s};
            entry.event.counts = {{u"created"_s, created}, {u"updated"_s, updated}};
            return entry;
        };
        for (int i = -14; i < 0; ++i)
            it.add({run(i, 10, i % 2 == 0 ? 80 : 100)});
        QCOMPARE(it.look().raised.size(), size_t(0));
        // A new process knows what is usual. 500 in a day, in one alert.
        LogWatch other(it.folder.clock());
        it.add({run(0, 0, 200), run(0, 100, 0)});
        const WatchReport report = other.look(it.log, 1000, it.progress).value();
        QCOMPARE(report.raised.size(), size_t(1));
        it.add({run(0, 0, 200)});
        QCOMPARE(other.look(it.log, 1000, it.progress)->raised.size(), size_t(0));
        const KeptAlert alert = it.alerts().front();
        QCOMPARE(alert.file, u"unusual_volume"_s);
        QCOMPARE(alert.count, 300);
        QCOMPARE(alert.group, (std::vector<AlertGroup>{{u"object.id"_s, u"r1"_s},
                                                       {u"usual.median"_s, u"100"_s},
                                                       {u"usual.low"_s, u"48"_s},
                                                       {u"usual.high"_s, u"225"_s},
                                                       {u"usual.known"_s, u"14"_s}}));
        AuditReader reader = it.folder.reader();
        QCOMPARE(toldOf(reader, actions::alertRaised), 1);
        {
            Result<Transaction> transaction =
                Transaction::begin(it.log.database(), TransactionKind::Immediate);
            QVERIFY(RuleFileTable(it.log.database()).setOn(alert.rule, false));
            QVERIFY(transaction->commit());
        }
        it.add({run(1, 0, 9000)});
        QCOMPARE(other.look(it.log, 1000, it.progress)->raised.size(), size_t(0));
        QCOMPARE(it.alerts().size(), size_t(1));
    }

    void whatIsLongOverIsNotTold()
    {
        Watched it;
        it.add({eventAt(it.folder.now.addDays(-31), actions::policyDefaultChanged, u"Ann"_s)});
        QCOMPARE(it.look().raised.size(), size_t(0));
        it.add({eventAt(it.folder.now.addDays(-29), actions::policyDefaultChanged, u"Ann"_s)});
        QCOMPARE(it.look().raised.size(), size_t(1));
    }

    void valuesThatOnlyTheServiceSentAreNotKept()
    {
        Watched it;
        it.addRules("title: A contact\nname: contact\ncorrelation:\n    type: event_count\n"
                    "    rules: [one]\n    group-by: [who, contactName, callerIp]\n"
                    "    timespan: 1h\n    condition: {gte: 1}\n---\n"
                    "title: One\nname: one\nlogsource: {product: hubspot}\n"
                    "detection: {s: {who|exists: true}, condition: s}\n");
        OutboxEvent entry = eventAt(it.folder.now, actions::dataChanged, u"ann@example.org"_s);
        entry.event.source = u"hubspot"_s;
        entry.event.address = u"192.0.2.7"_s;
        entry.raw = R"({"who": "Ann@example.org", "contactName": "Jane Doe",
                        "callerIp": "192.0.2.7"})";
        it.add({entry});
        QCOMPARE(it.look().raised.size(), size_t(1));
        const std::vector<AlertGroup> group = it.alerts().front().group;
        QCOMPARE(group, (std::vector<AlertGroup>{{u"who"_s, u"Ann@example.org"_s},
                                                 {u"contactName"_s, {}},
                                                 {u"callerIp"_s, u"192.0.2.7"_s}}));
    }

    void anEventThatARuleCanNotBeHeldAgainstIsCounted()
    {
        Watched it;
        it.addRules("title: A\nname: blind\nlogsource: {product: hubspot}\n"
                    "detection: {s: {a: b}, condition: s}\n");
        OutboxEvent entry = eventAt(it.folder.now, actions::dataChanged, u"ann@example.org"_s);
        entry.event.source = u"hubspot"_s;
        it.add({entry});
        QCOMPARE(it.look().undecided.value(u"blind"_s), 1);
        QCOMPARE(RuleFileTable(it.log.database()).settings()->value(u"blind"_s).undecided, 1);
    }

    void aBadFileOfRulesLeavesTheOthers()
    {
        Watched it;
        it.addRules("title: [", u"bad"_s);
        it.add(failuresOf(u"Ann"_s, 5, it.folder.now));
        QCOMPARE(it.look().raised.size(), size_t(1));
    }

    void aLongLogIsLookedAtInParts()
    {
        Watched it;
        it.add(failuresOf(u"Ann"_s, 4, it.folder.now));
        it.add(failuresOf(u"Bob"_s, 1, it.folder.now));
        it.add(failuresOf(u"Ann"_s, 1, it.folder.now.addSecs(9)));
        WatchReport report = it.look(2);
        QCOMPARE(report.events, 2);
        QCOMPARE(report.left, 4);
        report = it.look(2);
        report = it.look(2);
        QCOMPARE(report.left, 0);
        QCOMPARE(report.raised.size(), size_t(1));
    }

    void whoStopsLosesNothing()
    {
        Watched it;
        it.addRules("title: Somebody new\nname: newcomer\n"
                    "logsource: {product: contact_warden}\n"
                    "detection: {s: {action: own.thing}, condition: s}\n"
                    "contact_warden:\n    first_seen: {field: actor, learning: 1m}\n");
        it.add({eventAt(it.folder.now.addSecs(-3600), u"own.thing"_s, u"Ann"_s),
                eventAt(it.folder.now.addSecs(-1800), u"own.thing"_s, u"Eve"_s)});
        std::vector<OutboxEvent> events; // all within a quarter of an hour
        for (int i = 0; i < 5000; ++i)
            events.push_back(eventAt(it.folder.now.addMSecs(100 * i - 500'000),
                                     actions::workspaceUnlockFailed, u"Ann"_s));
        it.add(events);
        bool isStopped = false;
        bool mayStop = true;
        // In the middle, when some were counted.
        Progress stopping(
            [&](const ProgressStep &step) { isStopped = mayStop && step.done > 3000; },
            [&] { return isStopped; });
        const Result<WatchReport> stopped = it.watch.look(it.log, 10'000, stopping);
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().kind, ErrorKind::Cancelled);
        QVERIFY(it.alerts().empty());
        isStopped = mayStop = false;
        QVERIFY(it.watch.look(it.log, 10'000, stopping));
        QCOMPARE(it.alerts().front().count, 5000);
        QCOMPARE(it.alerts().front().from, it.folder.now.addSecs(-500));
        QCOMPARE(it.alerts().size(), size_t(2));
        QCOMPARE(it.alerts().back().rule, u"newcomer"_s); // which is new once, for an engine
    }

    void aChangedFileOfRulesCountsFromThenOn()
    {
        Watched it;
        const QByteArray rule = "title: A\nname: own\nlogsource: {product: contact_warden}\n"
                                "detection: {s: {action: own.thing}, condition: s}\n";
        it.addRules(rule);
        it.add({eventAt(it.folder.now, u"own.thing"_s, u"Bob"_s)});
        QCOMPARE(it.look().raised.size(), size_t(1));
        it.addRules(rule + "\n# another text\n");
        it.add({eventAt(it.folder.now, u"own.thing"_s, u"Bob"_s)});
        QCOMPARE(it.look().raised.size(), size_t(1));
        QCOMPARE(it.alerts().size(), size_t(2));
    }
};

QTEST_GUILESS_MAIN(LogWatchTest)
#include "log_watch_test.moc"
