#include "tests/core/audit/audit_fixture.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QTest>

using namespace warden;
using namespace warden::test;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(AuditFilter)

// Times on a log of a million events with WARDEN_LONG; else 50,000, whose times are only told: how
// busy the machine is would say more about them than the code does.
class AuditScaleTest : public QObject
{
    Q_OBJECT

private:
    LogFolder m_folder; // long enough for the way in which a long log is searched
    const bool m_isLong = qEnvironmentVariableIsSet("WARDEN_LONG");
    const qint64 m_size = m_isLong ? 1'000'000 : 50'000;

    bool isInTime(qint64 milliseconds, qint64 most) const
    {
        return !m_isLong || milliseconds < most;
    }

private Q_SLOTS:
    void initTestCase()
    {
        constexpr qint64 batch = 5000;
        QElapsedTimer timer;
        timer.start();
        AuditLog log = m_folder.create();
        for (qint64 first = 1; first <= m_size; first += batch)
            QVERIFY(log.append(numberedEvents(first, batch)));
        qInfo("%lld events appended in %lld ms, %lld MiB", m_size, timer.elapsed(),
              QFileInfo(m_folder.path()).size() >> 20);
    }

    void anEventTakesLessThan400Bytes()
    {
        LogFolder folder;
        AuditLog log = folder.create();
        for (qint64 run = 0; run < 500; ++run) {
            std::vector<OutboxEvent> batch;
            const RunId id = RunId::create();
            for (qint64 i = 0; i < 20; ++i) {
                Event event = numberedEvent(run * 20 + i);
                event.object.id = RouteId::create().value();
                event.object.name = u"Google Contacts to Zapier"_s;
                event.run = id;
                for (const QString &name : {u"created"_s, u"updated"_s, u"removed"_s, u"skipped"_s,
                                            u"unchanged"_s, u"failed"_s, u"confirmed"_s})
                    event.counts.insert(name, run % 13 * i);
                batch.push_back({run * 20 + i + 1, event});
            }
            QVERIFY(log.append(batch));
        }
        Database database = folder.raw();
        QVERIFY(database.checkpointWal());
        const qint64 each = QFileInfo(folder.path()).size() / log.append({})->size;
        qInfo("%lld bytes an event", each);
        QVERIFY(each < 400);
    }

    void theWholeLogIsVerifiedInSeconds()
    {
        QElapsedTimer timer;
        timer.start();
        const AuditVerdict verdict = m_folder.verify();
        qInfo("verified in %lld ms", timer.elapsed());
        QVERIFY(verdict.ok);
        QCOMPARE(verdict.size, m_size);
        QVERIFY(isInTime(timer.elapsed(), 5000 + m_size / 20));
    }

    void openingTakesNoLongerForALongLog()
    {
        QElapsedTimer timer;
        timer.start();
        QVERIFY(m_folder.open()->verdictAtOpen().ok);
        qInfo("opened in %lld ms", timer.elapsed());
        QVERIFY(isInTime(timer.elapsed(), 500));
    }

    void oneMoreEventIsAppendedAtOnce()
    {
        AuditLog log = m_folder.open().value();
        qint64 longest = 0;
        for (qint64 i = 1; i <= 20; ++i) {
            QElapsedTimer timer;
            timer.start();
            QVERIFY(log.append(numberedEvents(m_size + i, 1)));
            longest = std::max(longest, timer.elapsed());
        }
        qInfo("the slowest of 20 appends took %lld ms", longest);
        QVERIFY(isInTime(longest, 1000));
    }

    void theFirstPageComesAtOnce_data()
    {
        QTest::addColumn<AuditFilter>("filter");
        const auto time = [this](qint64 part) { return numberedEvent(m_size * part / 10).time; };
        QTest::newRow("everything") << AuditFilter{};
        QTest::newRow("outcome") << AuditFilter{.outcome = Outcome::Failure};
        QTest::newRow("actor and outcome")
            << AuditFilter{.actor = u"Grace"_s, .outcome = Outcome::Failure};
        QTest::newRow("what never comes together")
            << AuditFilter{.actor = u"Ada"_s, .outcome = Outcome::Failure};
        QTest::newRow("source, action and object")
            << AuditFilter{.source = u"google"_s, .action = u"plan."_s, .object = u"route-3"_s};
        QTest::newRow("actor and word") << AuditFilter{.actor = u"Grace"_s, .text = u"office"_s};
        QTest::newRow("rare object") << AuditFilter{.object = u"route-3"_s};
        QTest::newRow("actor") << AuditFilter{.actor = u"Grace"_s};
        QTest::newRow("common actor") << AuditFilter{.actor = u"Ada"_s};
        QTest::newRow("nobody") << AuditFilter{.actor = u"Nobody"_s};
        QTest::newRow("action") << AuditFilter{.action = u"run.finished"_s};
        QTest::newRow("family of actions") << AuditFilter{.action = u"run."_s};
        QTest::newRow("unknown action") << AuditFilter{.action = u"workspace."_s};
        QTest::newRow("run") << AuditFilter{.run = RunId(u"run-12"_s)};
        QTest::newRow("long ago") << AuditFilter{.until = time(1)};
        QTest::newRow("a span") << AuditFilter{.since = time(3), .until = time(4)};
        QTest::newRow("actor in a span")
            << AuditFilter{.since = time(3), .until = time(4), .actor = u"Grace"_s};
        QTest::newRow("common word") << AuditFilter{.text = u"office"_s};
        QTest::newRow("rare word") << AuditFilter{.text = u"77"_s};
        QTest::newRow("two words") << AuditFilter{.text = u"grace zap"_s};
        QTest::newRow("deep page") << AuditFilter{.actor = u"Ada"_s, .beforeSeq = m_size / 2};
    }
    void theFirstPageComesAtOnce()
    {
        QFETCH(AuditFilter, filter);
        AuditReader reader = m_folder.reader();
        QVERIFY(reader.rows({})); // opens files, reads the schema
        QElapsedTimer timer;
        timer.start();
        const std::vector<AuditRow> rows = reader.rows(filter).value();
        const qint64 rowsTime = timer.nsecsElapsed() / 1000;
        timer.restart();
        const AuditPage page = reader.list(filter).value();
        qInfo("%s: %lld us for %zu rows, %lld us with the total of %lld", QTest::currentDataTag(),
              rowsTime, rows.size(), timer.nsecsElapsed() / 1000, page.total);
        QVERIFY(isInTime(rowsTime / 1000, 500));
        // Whatever way was taken, the rows are the ones that fit, newest first.
        for (size_t i = 0; i < rows.size(); ++i) {
            QVERIFY(i == 0 || rows[i].seq < rows[i - 1].seq);
            QVERIFY(!filter.text.startsWith(u"grace"_s) || rows[i].seq % 10 == 0);
            QVERIFY(filter.text != u"77"_s || QString::number(rows[i].seq).startsWith(u"77"_s) ||
                    rows[i].seq > m_size);
        }
        QCOMPARE(rows.size(), std::min<size_t>(100, static_cast<size_t>(page.total)));
    }

    void aQuarterIsTalliedInSeconds()
    {
        AuditReader reader = m_folder.reader();
        const QDateTime since = numberedEvent(1).time;
        const QDateTime until = numberedEvent(m_size + 1).time;
        QElapsedTimer timer;
        timer.start();
        const std::vector<ActionTally> actions = reader.tallyActions(since, until).value();
        const qint64 actionTime = timer.restart();
        QVERIFY(reader.tallyActors(since, until, {u"run.finished"_s}, 20));
        const qint64 actorTime = timer.restart();
        AuditFilter filter{
            .since = since, .until = until, .action = u"run.finished"_s, .limit = 5000};
        qint64 read = 0;
        for (std::vector<AuditRow> rows = reader.rows(filter).value(); !rows.empty();
             rows = reader.rows(filter).value()) {
            read += std::ssize(rows);
            filter.beforeSeq = rows.back().seq;
        }
        qInfo("%lld ms for actions, %lld ms for actors, %lld ms for %lld runs", actionTime,
              actorTime, timer.elapsed(), read);
        qint64 events = 0;
        qint64 runs = 0;
        for (const ActionTally &tally : actions) {
            events += tally.events;
            runs += tally.action == u"run.finished"_s ? tally.events : 0;
        }
        QCOMPARE(events, m_size);
        QCOMPARE(runs, read);
        QVERIFY(isInTime(actionTime + actorTime, 5000));
    }
};

QTEST_GUILESS_MAIN(AuditScaleTest)
#include "audit_scale_test.moc"
