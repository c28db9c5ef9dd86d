#include "tests/core/audit/audit_fixture.h"

#include <QTest>

#include <algorithm>
#include <numeric>

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

    void anEntryThatCantBeReadIsShownAsSuchAmongTheOthers()
    {
        LogFolder folder;
        {
            AuditLog log = folder.create();
            QVERIFY(log.append(numberedEvents(1, 20)));
        }
        QVERIFY(folder.raw().runScript("UPDATE events SET packed = x'01' WHERE seq = 7"));
        AuditReader reader = folder.reader();
        const AuditMatches matches = reader.matches({}).value();
        const AuditFilter all{.showsUnreadable = true};
        for (const std::vector<AuditRow> &rows :
             {reader.list(all)->rows, reader.rowsAt(all, matches, 0, 100).value(),
              reader.rows({.object = numberedEvent(7).object.id, .showsUnreadable = true})
                  .value()}) {
            const auto found = std::ranges::find(rows, qint64{7}, &AuditRow::seq);
            QVERIFY(found != rows.end());
            QCOMPARE(*found, unreadableRow(7));
            QVERIFY(rows.size() > 1);
            QVERIFY(std::ranges::all_of(
                rows, [](const AuditRow &row) { return row.isReadable == (row.seq != 7); }));
        }
        // Who decides by what entries say isn't told that there is none.
        QCOMPARE(reader.rows({}).error().reason, ErrorReason::Damaged);
        QCOMPARE(reader.row(7).error().reason, ErrorReason::Damaged);
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
        QTest::newRow("several actions")
            << AuditFilter{.action = u"run.finished,nothing.like_it,route."_s}
            << Fits([](const AuditRow &row) { return row.seq % 4 == 0; });
        QTest::newRow("an action and a family") << AuditFilter{.action = u"plan.,run.finished"_s}
                                                << Fits([](const AuditRow &) { return true; });
        QTest::newRow("several that never were") << AuditFilter{.action = u"run,nothing."_s}
                                                 << Fits([](const AuditRow &) { return false; });
        QTest::newRow("source") << AuditFilter{.source = u"google"_s}
                                << Fits([](const AuditRow &row) { return row.seq % 25 == 0; });
        QTest::newRow("unknown source")
            << AuditFilter{.source = u"goog"_s} << Fits([](const AuditRow &) { return false; });
        QTest::newRow("outcome") << AuditFilter{.outcome = Outcome::Failure}
                                 << Fits([](const AuditRow &row) { return row.seq % 50 == 0; });
        QTest::newRow("an outcome that never was") << AuditFilter{.outcome = Outcome::Held}
                                                   << Fits([](const AuditRow &) { return false; });
        QTest::newRow("what never comes together")
            << AuditFilter{.actor = u"Ada"_s, .outcome = Outcome::Failure}
            << Fits([](const AuditRow &) { return false; });
        QTest::newRow("object and source in a span")
            << AuditFilter{.since = time(1000), .source = u"google"_s, .object = u"route-3"_s}
            << Fits([](const AuditRow &row) {
                   return row.seq >= 1000 && row.seq % 25 == 0 && row.seq % 7 == 3;
               });
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

        // The same by place, as a list that is scrolled to anywhere reads it.
        const AuditMatches matches = reader.matches(filter).value();
        QCOMPARE(matches.total, qint64(expected.size()));
        for (qint64 place = 0; place < matches.total + 50; place += 333) {
            const std::vector<AuditRow> rows = reader.rowsAt(filter, matches, place, 50).value();
            QCOMPARE(std::ssize(rows), std::clamp<qint64>(matches.total - place, 0, 50));
            for (size_t i = 0; i < rows.size(); ++i)
                QCOMPARE(rows[i].seq, expected[static_cast<size_t>(place) + i]);
        }

        // And bar by bar.
        const AuditHistogram bars = reader.histogram(filter, 37).value();
        QCOMPARE(bars.counts.empty(), filter.since > numberedEvent(m_size).time ||
                                          filter.until == numberedEvent(0).time);
        if (bars.counts.empty())
            return;
        std::vector<qint64> counts(37);
        for (const qint64 seq : expected)
            ++counts.at(
                static_cast<size_t>(bars.from.msecsTo(numberedEvent(seq).time) / bars.barLength));
        QCOMPARE(bars.counts, counts);
    }

    void placesStayWhatTheyWereWhileTheLogGrows()
    {
        LogFolder folder;
        AuditLog log = folder.create();
        QVERIFY(log.append(numberedEvents(1, 1500)));
        AuditReader reader = folder.reader();
        for (const AuditFilter &filter :
             {AuditFilter{}, AuditFilter{.actor = u"Grace"_s}, AuditFilter{.text = u"grace"_s},
              AuditFilter{.object = u"route-3"_s}}) {
            const AuditMatches matches = reader.matches(filter).value();
            const std::vector<AuditRow> before = reader.rowsAt(filter, matches, 3, 20).value();
            QVERIFY(log.append(numberedEvents(reader.size().value() + 1, 40)));
            QCOMPARE(reader.rowsAt(filter, matches, 3, 20).value(), before);
        }
    }

    void aHistogramCoversWhatTheFilterAsksFor()
    {
        AuditReader reader = m_folder.reader();
        const AuditHistogram all = reader.histogram({}, 100).value();
        QCOMPARE(all.from, numberedEvent(1).time);
        QCOMPARE(std::accumulate(all.counts.begin(), all.counts.end(), qint64{0}), m_size);
        const AuditFilter span{.since = numberedEvent(500).time, .until = numberedEvent(700).time};
        const AuditHistogram part = reader.histogram(span, 10).value();
        QCOMPARE(part.from, span.since);
        QCOMPARE(part.barLength, 20'000);
        QCOMPARE(part.counts, std::vector<qint64>(10, 20));
        QVERIFY(!reader.histogram({.until = numberedEvent(0).time}, 5).value().from.isValid());
        for (const int bars : {0, 1001})
            QCOMPARE(reader.histogram({}, bars).error().kind, ErrorKind::Invalid);
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
