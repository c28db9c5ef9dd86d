#include "tests/core/session/session_fixture.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>

using namespace warden;
using namespace Qt::StringLiterals;

namespace {

Event runEvent(const QString &action, const QString &run, const QString &actor, qint64 created,
               const QDateTime &time)
{
    Event event;
    event.action = action;
    event.run = RunId(run);
    event.actor = actor;
    event.time = time;
    event.counts = {{u"read"_s, created}, {u"created"_s, created}};
    return event;
}

} // namespace

// A quarter of the log as a file.
class SessionReportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_session.reset();
        m_fixture = std::make_unique<SessionFixture>();
        m_session = m_fixture->create();
    }

    void aQuarterHasThreeMonths_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QDate>("first");
        QTest::addColumn<QDate>("last");
        QTest::newRow("1") << u"2026-Q1"_s << QDate(2026, 1, 1) << QDate(2026, 3, 31);
        QTest::newRow("2") << u"2026-Q2"_s << QDate(2026, 4, 1) << QDate(2026, 6, 30);
        QTest::newRow("3") << u"2026-Q3"_s << QDate(2026, 7, 1) << QDate(2026, 9, 30);
        QTest::newRow("4") << u"2027-Q4"_s << QDate(2027, 10, 1) << QDate(2027, 12, 31);
    }
    void aQuarterHasThreeMonths()
    {
        QFETCH(QString, name);
        QFETCH(QDate, first);
        QFETCH(QDate, last);
        const Quarter quarter = Quarter::fromName(name).value();
        QCOMPARE(quarter.name(), name);
        QCOMPARE(quarter.firstDay(), first);
        QCOMPARE(quarter.lastDay(), last);
        QCOMPARE(Quarter::of(first), quarter);
        QCOMPARE(Quarter::of(last), quarter);
        QCOMPARE(Quarter::of(first.addDays(-1)), quarter.previous());
        QCOMPARE(quarter.end(), Quarter::of(last.addDays(1)).begin());
        QVERIFY(!Quarter::fromName(name + u'0'));
        QVERIFY(!Quarter::fromName(u"2026-Q5"_s));
        QVERIFY(!Quarter::fromName(u"0000-Q1"_s)); // there was no such year
    }

    void whatWasSyncedAndByWhomIsCounted()
    {
        m_fixture->addBooks(*m_session, 10);
        sync(*m_session);
        m_session.reset();
        m_fixture->addOperator(u"Bo"_s, Role::Administrator);
        const Result<std::unique_ptr<Session>> bo = m_fixture->unlock(u"Bo"_s);
        REQUIRE_VALUE(bo);
        m_fixture->writeBook(u"a.vcf"_s, 12);
        const SyncOutcome second = sync(**bo);
        REQUIRE_VALUE((*bo)->undo(second.run->id, m_fixture->progress()));
        const Result<QuarterReport> report = reportOf(**bo, now());
        REQUIRE_VALUE(report);
        QCOMPARE(report->syncs, 2);
        QCOMPARE(report->undos, 1);
        QCOMPARE(report->failed, 0);
        QCOMPARE(report->counts.created, 12);
        QCOMPARE(report->counts.removed, 2); // by the undo
        QCOMPARE(report->routes.size(), size_t{1});
        QCOMPARE(report->routes.front().syncs, 3);
        QCOMPARE(report->routes.front().counts.created, 12);
        QVERIFY(report->routes.front().name.contains(u"→"_s));
        QCOMPARE(report->people.size(), size_t{2});
        QCOMPARE(report->people.front().name, u"Bo"_s); // two of three
        QCOMPARE(report->people.front().undos, 1);
        QCOMPARE(report->people.back().counts.created, 10);
        qint64 changes = 0;
        qint64 syncs = 0;
        for (const WeekActivity &week : report->weeks) {
            changes += week.changes;
            syncs += week.syncs;
            QCOMPARE(week.monday.dayOfWeek(), 1);
        }
        QCOMPARE(changes, 14);
        QCOMPARE(syncs, 3);
        QVERIFY(report->weeks.size() >= 13 && report->weeks.size() <= 15);
        QVERIFY(report->isComplete);
    }

    void onlyItsOwnQuarterCounts()
    {
        const Quarter before = now();
        m_fixture->addBooks(*m_session, 2);
        sync(*m_session);
        m_fixture->moveClock(100);
        m_fixture->writeBook(u"a.vcf"_s, 3);
        sync(*m_session);
        const Quarter after = Quarter::of(m_fixture->environment().clock().toLocalTime().date());
        QVERIFY(before != after);
        const Result<QuarterReport> first = reportOf(*m_session, before);
        REQUIRE_VALUE(first);
        QCOMPARE(first->counts.created, 2);
        QVERIFY(first->isOver());
        const Result<QuarterReport> second = reportOf(*m_session, after);
        REQUIRE_VALUE(second);
        QCOMPARE(second->counts.created, 1);
        QVERIFY(!second->isOver());
        const Result<QuarterReport> nothing = reportOf(*m_session, {1999, 2});
        REQUIRE_VALUE(nothing);
        QCOMPARE(nothing->events(), 0);
        QVERIFY(nothing->routes.empty() && nothing->people.empty());
    }

    void failedSignInsAreCountedByWhom()
    {
        m_session.reset();
        const auto wrong = Secret::fromText(u"not the passphrase"_s);
        for (int i = 0; i < 2; ++i)
            QVERIFY(!Session::unlockWithPassphrase(m_fixture->workspace(), u"Ann"_s, wrong,
                                                   m_fixture->environment()));
        const Result<std::unique_ptr<Session>> ann = m_fixture->unlock();
        REQUIRE_VALUE(ann);
        const Result<QuarterReport> report = reportOf(**ann, now());
        REQUIRE_VALUE(report);
        QCOMPARE(report->failedSignIns, 2);
        QCOMPARE(report->failures.size(), size_t{1});
        QCOMPARE(report->failures.front().actor, u"Ann"_s);
        QCOMPARE(report->failures.front().events, 2);
        QCOMPARE(report->count(u"workspace.unlock_failed"), 2);
        QCOMPARE(report->count(u"workspace."), report->count(u"workspace.created") + 2 +
                                                   report->count(u"workspace.unlocked") +
                                                   report->count(u"workspace.locked"));
    }

    void alertsAreCountedByRule()
    {
        REQUIRE_VALUE(m_session->addOperator(u"Cy"_s, Role::Administrator, m_fixture->passphrase(),
                                             KeychainUnlock::Ask));
        const Result<QuarterReport> report = reportOf(*m_session, now());
        REQUIRE_VALUE(report);
        QCOMPARE(report->raisedAlerts, report->count(u"alert.raised"));
        const auto rights = std::ranges::find(
            report->alerts, u"Somebody was given more rights in this app"_s, &AlertActivity::title);
        QVERIFY(rights != report->alerts.end());
        QCOMPARE(rights->alerts, 1);
        QCOMPARE(rights->level, u"high"_s);
        QVERIFY(!rights->rule.isEmpty() && rights->last.isValid());
    }

    void theLogIsVerifiedAndSaysThatAReportWasMade()
    {
        const Result<QuarterReport> report = reportOf(*m_session, now());
        REQUIRE_VALUE(report);
        QVERIFY(report->verdict.size > 0);
        QCOMPARE(report->verdict.root.size(), 32);
        QVERIFY(report->checkpoint.contains("contact-warden"));
        const QJsonObject json = fileAsJson();
        QCOMPARE(json.value(u"format"_s).toString(), u"contact-warden-quarter"_s);
        QCOMPARE(json.value(u"quarter"_s).toString(), now().name());
        QCOMPARE(json.value(u"made_by"_s).toString(), u"Ann"_s);
        QCOMPARE(json.value(u"checkpoint"_s).toString().toUtf8(), report->checkpoint);
        QCOMPARE(json.value(u"verification"_s).toObject().value(u"size"_s).toInteger(),
                 report->verdict.size);
        QVERIFY(!json.value(u"actions"_s).toArray().isEmpty());
        QCOMPARE(json.value(u"alerts"_s)[u"raised"_s].toInteger(), report->raisedAlerts);
        QCOMPARE(eventsOf(u"audit.verified"_s).size(), size_t{1});
        QCOMPARE(eventsOf(u"audit.report_started"_s).size(), size_t{1});
        const std::vector<AuditRow> told = eventsOf(u"audit.reported"_s);
        QCOMPARE(told.size(), size_t{1});
        QCOMPARE(told.front().event.object.name, now().name());
        QCOMPARE(told.front().event.outcome, Outcome::Success);
    }

    void aFileThatIsThereIsKeptAndTheLogTellsOfTheAttempt()
    {
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("mine");
        file.close();
        const Result<QuarterReport> refused = m_session->auditReport(
            now(), path(), Session::Existing::Keep, {}, m_fixture->progress());
        QVERIFY(!refused);
        QCOMPARE(refused.error().reason, ErrorReason::AlreadyExists);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("mine"));
        QCOMPARE(eventsOf(u"audit.reported"_s).front().event.outcome, Outcome::Failure);
        REQUIRE_VALUE(reportOf(*m_session, now())); // with Replace
    }

    void anotherKindOfFileIsRefusedBeforeAnythingHappens()
    {
        for (const QString &name : {u"report.txt"_s, u"report"_s, u"report.pdf"_s}) {
            const Result<QuarterReport> refused = m_session->auditReport(
                now(), m_fixture->path(name), Session::Existing::Keep, {}, m_fixture->progress());
            QVERIFY(!refused);
            QCOMPARE(refused.error().kind, ErrorKind::Usage);
            QVERIFY(!QFile::exists(m_fixture->path(name)));
        }
        QVERIFY(eventsOf(u"audit.report_started"_s).empty());
        QVERIFY(eventsOf(u"audit.verified"_s).empty());
    }

    void whatACallerRendersIsWritten()
    {
        const QString pdf = m_fixture->path(u"report.pdf"_s);
        const auto render = [](const QuarterReport &report) -> Result<QByteArray> {
            return QByteArray("pages of ") + report.quarter.name().toUtf8();
        };
        REQUIRE_VALUE(m_session->auditReport(now(), pdf, Session::Existing::Keep, render,
                                             m_fixture->progress()));
        QFile file(pdf);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("pages of ") + now().name().toUtf8());
        QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    }

    void anAuditorMakesItWithoutTheContacts()
    {
        m_fixture->addBooks(*m_session, 2);
        sync(*m_session);
        m_session.reset();
        m_fixture->addOperator(u"Ida"_s, Role::Auditor);
        const Result<std::unique_ptr<Session>> auditor = m_fixture->unlock(u"Ida"_s);
        REQUIRE_VALUE(auditor);
        const Result<QuarterReport> report = reportOf(**auditor, now());
        REQUIRE_VALUE(report);
        QCOMPARE(report->counts.created, 2);
        QCOMPARE(report->madeBy, u"Ida"_s);
    }

    void aRunThatWasRecoveredCountsOnce()
    {
        const QDateTime time(QDate(2026, 8, 12), QTime(12, 0));
        QuarterReport report;
        report.quarter = {2026, 3};
        RunCounter counter(report);
        counter.add(runEvent(u"run.recovered"_s, u"r1"_s, u"Ann"_s, 5, time));
        counter.add(runEvent(u"run.finished"_s, u"r1"_s, u"Ann"_s, 4, time));
        counter.add(runEvent(u"run.finished"_s, u"r2"_s, u"Ann"_s, 1, time));
        counter.finish();
        QCOMPARE(report.syncs, 2);
        QCOMPARE(report.counts.created, 6);
        const auto week =
            std::ranges::find(report.weeks, QDate(2026, 8, 10), &WeekActivity::monday);
        QVERIFY(week != report.weeks.end());
        QCOMPARE(week->syncs, 2);
        QCOMPARE(week->changes, 6);
    }

private:
    Quarter now() const
    {
        return Quarter::of(m_fixture->environment().clock().toLocalTime().date());
    }
    QString path() const { return m_fixture->path(u"report.json"_s); }
    SyncOutcome sync(Session &session)
    {
        Result<SyncOutcome> outcome = session.sync({}, m_fixture->progress());
        if (!outcome || !outcome->run)
            qFatal("no sync");
        return std::move(*outcome);
    }
    Result<QuarterReport> reportOf(Session &session, const Quarter &quarter)
    {
        return session.auditReport(quarter, path(), Session::Existing::Replace, {},
                                   m_fixture->progress());
    }
    QJsonObject fileAsJson()
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object()
                                              : QJsonObject();
    }
    std::vector<AuditRow> eventsOf(const QString &action)
    {
        AuditFilter filter;
        filter.action = action;
        const Result<AuditPage> page = m_session->auditList(filter);
        return page ? page->rows : std::vector<AuditRow>();
    }

    std::unique_ptr<SessionFixture> m_fixture;
    std::unique_ptr<Session> m_session;
};

QTEST_GUILESS_MAIN(SessionReportTest)
#include "session_report_test.moc"
