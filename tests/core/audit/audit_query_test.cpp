#include "tests/core/audit/audit_fixture.h"

#include <QTest>

using namespace warden;
using namespace warden::test;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(AuditFilter)

class AuditQueryTest : public QObject
{
    Q_OBJECT

private:
    LogFolder m_folder;
    static constexpr qint64 m_size = 10000;

private Q_SLOTS:
    void initTestCase()
    {
        AuditLog log = m_folder.create();
        QVERIFY(log.append(numberedEvents(1, m_size)));
    }

    void aFilterGivesWhatItSays_data()
    {
        QTest::addColumn<AuditFilter>("filter");
        QTest::addColumn<std::function<bool(const AuditRow &)>>("fits");
        const auto time = [](qint64 number) { return numberedEvent(number).time; };
        using Fits = std::function<bool(const AuditRow &)>;

        QTest::newRow("everything") << AuditFilter{} << Fits([](const AuditRow &) { return true; });
        QTest::newRow("actor") << AuditFilter{.actor = u"Grace"_s}
                               << Fits([](const AuditRow &row) { return row.seq % 10 == 0; });
        QTest::newRow("action") << AuditFilter{.action = u"run.finished"_s}
                                << Fits([](const AuditRow &row) { return row.seq % 4 == 0; });
        QTest::newRow("family of actions")
            << AuditFilter{.action = u"run."_s}
            << Fits([](const AuditRow &row) { return row.seq % 4 == 0; });
        QTest::newRow("object") << AuditFilter{.object = u"route-3"_s}
                                << Fits([](const AuditRow &row) { return row.seq % 7 == 3; });
        QTest::newRow("run") << AuditFilter{.run = RunId(u"run-12"_s)}
                             << Fits([](const AuditRow &row) { return row.seq / 10 == 12; });
        QTest::newRow("since is inclusive")
            << AuditFilter{.since = time(9990)}
            << Fits([](const AuditRow &row) { return row.seq >= 9990; });
        QTest::newRow("until is exclusive")
            << AuditFilter{.until = time(20)}
            << Fits([](const AuditRow &row) { return row.seq < 20; });
        QTest::newRow("a span over several blocks")
            << AuditFilter{.since = time(4000), .until = time(8300)}
            << Fits([](const AuditRow &row) { return row.seq >= 4000 && row.seq < 8300; });
        QTest::newRow("after everything")
            << AuditFilter{.since = time(20000)} << Fits([](const AuditRow &) { return false; });
        QTest::newRow("before everything")
            << AuditFilter{.until = time(0)} << Fits([](const AuditRow &) { return false; });
        QTest::newRow("a word") << AuditFilter{.text = u"GRACE"_s}
                                << Fits([](const AuditRow &row) { return row.seq % 10 == 0; });
        QTest::newRow("the beginning of a word")
            << AuditFilter{.text = u"finis"_s}
            << Fits([](const AuditRow &row) { return row.seq % 4 == 0; });
        QTest::newRow("several words")
            << AuditFilter{.text = u"office, 777"_s} << Fits([](const AuditRow &row) {
                   return QString::number(row.seq).startsWith(u"777");
               });
        QTest::newRow("operators are words") << AuditFilter{.text = u"NOT \"grace* OR ("_s}
                                             << Fits([](const AuditRow &) { return false; });
        QTest::newRow("several at once")
            << AuditFilter{.since = time(1000),
                           .until = time(9000),
                           .actor = u"Grace"_s,
                           .action = u"run.finished"_s,
                           .text = u"office"_s}
            << Fits([](const AuditRow &row) {
                   return row.seq >= 1000 && row.seq < 9000 && row.seq % 20 == 0;
               });
    }
    void aFilterGivesWhatItSays()
    {
        QFETCH(AuditFilter, filter);
        QFETCH(std::function<bool(const AuditRow &)>, fits);
        std::vector<qint64> expected;
        for (qint64 seq = m_size; seq >= 1; --seq) {
            if (fits({seq, {}}))
                expected.push_back(seq);
        }
        // Page by page, in pages that don't come out even.
        AuditReader reader = m_folder.reader();
        std::vector<qint64> found;
        filter.limit = 777;
        for (;;) {
            const AuditPage page = reader.list(filter).value();
            QCOMPARE(page.total, qint64(expected.size()));
            for (const AuditRow &row : page.rows) {
                QVERIFY(fits(row));
                found.push_back(row.seq);
            }
            if (page.rows.empty())
                break;
            filter.beforeSeq = page.rows.back().seq;
        }
        QCOMPARE(found, expected);
    }

    void eventsOfASkewedClockAreFoundByTheirTime()
    {
        LogFolder folder;
        AuditLog log = folder.create();
        std::vector<OutboxEvent> events = numberedEvents(1, 9000);
        events[8500].event.time = numberedEvent(5).time; // the clock was wrong for a moment
        QVERIFY(log.append(events));
        const AuditPage page = folder.reader().list({.until = numberedEvent(10).time}).value();
        QCOMPARE(page.total, 10);
        QCOMPARE(page.rows.front().seq, 8501);
        QCOMPARE(page.rows.back().seq, 1);
    }

    void anImpossibleLimitIsRefused_data()
    {
        QTest::addColumn<int>("limit");
        QTest::newRow("none") << 0;
        QTest::newRow("negative") << -1;
        QTest::newRow("too many") << 10001;
    }
    void anImpossibleLimitIsRefused()
    {
        QFETCH(int, limit);
        QCOMPARE(m_folder.reader().rows({.limit = limit}).error().kind, ErrorKind::Invalid);
    }

    void aReaderSeesWhatIsAppendedMeanwhile()
    {
        LogFolder folder;
        AuditLog log = folder.create();
        AuditReader reader = folder.reader();
        QCOMPARE(reader.list({}).value().total, 0);
        QVERIFY(log.append(numberedEvents(1, 2)));
        QCOMPARE(reader.list({}).value().total, 2);
    }
};

QTEST_GUILESS_MAIN(AuditQueryTest)
#include "audit_query_test.moc"
