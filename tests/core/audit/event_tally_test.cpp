#include "tests/core/audit/audit_fixture.h"

#include <QTest>

#include <algorithm>
#include <map>
#include <tuple>

using namespace warden;
using namespace warden::test;
using namespace Qt::StringLiterals;

namespace {

QDateTime timeOf(qint64 number)
{
    return numberedEvent(number).time;
}

} // namespace

// Counts of a span of time, against the events one by one.
class EventTallyTest : public QObject
{
    Q_OBJECT

private:
    static constexpr qint64 size = 3000; // several blocks, and cut ones at both ends
    LogFolder m_folder;

private Q_SLOTS:
    void initTestCase()
    {
        AuditLog log = m_folder.create();
        QVERIFY(log.append(numberedEvents(1, size)));
        // What a service tells late: its time is in the middle, its number at the end.
        Event late = numberedEvent(0);
        late.time = timeOf(1500);
        late.source = u"google"_s;
        late.action = u"sign_in.failed"_s;
        late.actor = u"eve@example.com"_s;
        late.outcome = Outcome::Failure;
        for (qint64 i = 1; i <= 3; ++i) {
            late.id = EventId::create();
            QVERIFY(log.append(std::vector<OutboxEvent>{{size + i, late}}));
        }
    }

    void eachKindIsCountedInTheSpanAndNoneBesides_data()
    {
        QTest::addColumn<qint64>("first");
        QTest::addColumn<qint64>("end");
        QTest::newRow("all") << qint64{1} << size + 1;
        QTest::newRow("a cut at both ends") << qint64{700} << qint64{2300};
        QTest::newRow("within a block") << qint64{1490} << qint64{1510};
        QTest::newRow("a single one") << qint64{1500} << qint64{1501};
        QTest::newRow("none") << size + 10 << size + 20;
    }
    void eachKindIsCountedInTheSpanAndNoneBesides()
    {
        QFETCH(qint64, first);
        QFETCH(qint64, end);
        using Kind = std::tuple<QString, QString, Outcome>;
        std::map<Kind, qint64> expected;
        for (qint64 number = first; number < std::min(end, size + 1); ++number) {
            const Event event = numberedEvent(number);
            ++expected[{event.source, event.action, event.outcome}];
        }
        if (first <= 1500 && end > 1500)
            expected[{u"google"_s, u"sign_in.failed"_s, Outcome::Failure}] = 3;
        const std::vector<ActionTally> tallies =
            m_folder.reader().tallyActions(timeOf(first), timeOf(end)).value();
        std::map<Kind, qint64> counted;
        for (const ActionTally &tally : tallies)
            counted[{tally.source, tally.action, tally.outcome}] += tally.events;
        QVERIFY(counted == expected);
        QCOMPARE(tallies.size(), expected.size());
    }

    void whoDidItMostComesFirstWithTheNewestTime()
    {
        AuditReader reader = m_folder.reader();
        const QStringList actions{u"run.finished"_s, u"sign_in.failed"_s};
        const std::vector<ActorTally> tallies =
            reader.tallyActors(timeOf(1), timeOf(size + 1), actions, 10).value();
        QVERIFY(tallies.size() >= 3);
        QCOMPARE(tallies.front().actor, u"Ada"_s);
        QCOMPARE(tallies.front().source, u"contact-warden"_s);
        for (size_t i = 1; i < tallies.size(); ++i)
            QVERIFY(tallies[i].events <= tallies[i - 1].events);
        const auto eve = std::ranges::find(tallies, u"eve@example.com"_s, &ActorTally::actor);
        QVERIFY(eve != tallies.end());
        QCOMPARE(eve->events, 3);
        QCOMPARE(eve->last, timeOf(1500));
        QCOMPARE(reader.tallyActors(timeOf(1), timeOf(size + 1), actions, 1)->size(), size_t{1});
        QVERIFY(reader.tallyActors(timeOf(1), timeOf(size + 1), {u"no.such"_s}, 9)->empty());
    }

    void aCancelEndsTheCounting()
    {
        const Progress stopped({}, [] { return true; });
        const Result<std::vector<ActionTally>> tallies =
            m_folder.reader().tallyActions(timeOf(1), timeOf(size), stopped);
        QVERIFY(!tallies);
        QCOMPARE(tallies.error().kind, ErrorKind::Cancelled);
    }
};

QTEST_GUILESS_MAIN(EventTallyTest)
#include "event_tally_test.moc"
