#include "core/alerts/overdue.h"
#include "core/alerts/utc_day.h"

#include <QTest>

#include <limits>

using namespace Qt::StringLiterals;
using namespace warden;

namespace {

constexpr qint64 day = dayLength;
constexpr qint64 hour = day / 24;
const Overdue rule{.groupBy = {u"object.id"_s}, .history = 10, .least = 2 * day};

// "3h: since 0h" where it is told that nothing came since then.
QString textOf(const OverdueGroups::Finding &found)
{
    return u"%1h: since %2h"_s.arg(found.due / hour).arg(found.last / hour);
}

// An event on each of these days at noon, and then the time at which it is asked.
QStringList toldOf(OverdueGroups &groups, const QList<int> &days, qint64 asked)
{
    QStringList told;
    for (const int each : days) {
        const qint64 time = each * day + 12 * hour;
        if (const auto found = groups.add(rule, u"r"_s, {u"R"_s}, time, time, each))
            told.append(textOf(*found));
    }
    for (const OverdueGroups::Finding &found : groups.overdue(rule, asked))
        told.append(textOf(found));
    return told;
}

QList<int> span(int from, int until, int step = 1)
{
    QList<int> days;
    for (int each = from; each <= until; each += step)
        days.append(each);
    return days;
}

} // namespace

class OverdueTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatComesNoMoreIsTold_data()
    {
        QTest::addColumn<QList<int>>("days");
        QTest::addColumn<qint64>("asked");
        QTest::addColumn<QStringList>("told");
        const auto row = [](const char *name, const QList<int> &days, qint64 asked,
                            const QStringList &told) {
            QTest::newRow(name) << days << asked << told;
        };
        const QList<int> working = span(0, 4) + span(7, 11) + span(14, 18);
        row("never", {}, 100 * day, {});
        row("learning: nine times between days", span(0, 9), 100 * day, {});
        row("daily", span(0, 10), 12 * day + 12 * hour + 1, {u"300h: since 252h"_s});
        row("not yet", span(0, 10), 12 * day + 12 * hour, {});
        row("over a weekend, as always", working, 21 * day + 12 * hour, {});
        row("far over a weekend", working, 24 * day + 13 * hour, {u"588h: since 444h"_s});
        row("weekly", span(0, 70, 7), 84 * day + 13 * hour, {u"2028h: since 1692h"_s});
        row("one long time between isn't usual", span(0, 3) + span(12, 19), 21 * day + 13 * hour,
            {u"516h: since 468h"_s});
        row("it came back before anybody asked", span(0, 10) + QList{14}, 15 * day,
            {u"300h: since 252h"_s});
        row("and isn't waited for as long from then on", span(0, 10) + QList{14, 17}, 18 * day,
            {u"300h: since 252h"_s, u"396h: since 348h"_s});
    }
    void whatComesNoMoreIsTold()
    {
        QFETCH(QList<int>, days);
        QFETCH(qint64, asked);
        OverdueGroups groups;
        QTEST(toldOf(groups, days, asked), "told");
        QVERIFY(groups.overdue(rule, asked).empty()); // once
        QVERIFY(groups.overdue(rule, 1000 * day).size() <= 1);
    }

    // By another rhythm, once it is known.
    void whoComesLessOftenIsToldUntilThatIsUsual()
    {
        OverdueGroups groups;
        QList<int> days = span(0, 59);
        for (int week = 1; week <= 10; ++week)
            days.append(59 + 7 * week);
        QCOMPARE(toldOf(groups, days, days.back() * day).size(), 4);
    }

    void nobodyWaitsForWhatHasEnded()
    {
        OverdueGroups groups;
        QCOMPARE(toldOf(groups, span(0, 10), 11 * day), QStringList());
        groups.end(u"r"_s);
        groups.end(u"unknown"_s);
        QCOMPARE(groups.nextDue(rule), std::numeric_limits<qint64>::max());
        QCOMPARE(toldOf(groups, {}, 100 * day), QStringList());
        // It goes on, and the time without it says nothing.
        QCOMPARE(toldOf(groups, {100}, 102 * day + 12 * hour), QStringList());
        QCOMPARE(groups.nextDue(rule), 102 * day + 12 * hour);
        QCOMPARE(toldOf(groups, {}, 102 * day + 13 * hour), QStringList{u"2460h: since 2412h"_s});
    }

    void aClockThatWasAheadOnceKeepsNothingWaiting()
    {
        OverdueGroups groups;
        QCOMPARE(toldOf(groups, span(0, 10), 11 * day), QStringList());
        // Its own, and then the computer's.
        QVERIFY(!groups.add(rule, u"r"_s, {}, 900 * day, 11 * day, 11));
        QCOMPARE(groups.nextDue(rule), 13 * day);
        (void)groups.add(rule, u"r"_s, {}, 900 * day, 900 * day, 12);
        QVERIFY(groups.overdue(rule, 12 * day).empty());
        QCOMPARE(groups.nextDue(rule), 14 * day);
        QCOMPARE(groups.overdue(rule, 14 * day + 1).size(), size_t(1));
    }

    void whatIsKeptIsBounded()
    {
        OverdueGroups groups;
        for (int i = 0; i < 2100; ++i)
            (void)groups.add(rule, QString::number(i), {}, i, i, i);
        QVERIFY(groups.size() <= OverdueGroups::mostGroups);
        (void)toldOf(groups, span(0, 500), 501 * day);
        QVERIFY(groups.toBytes().size() < 60'000);
        for (int i = 0; i < 20; ++i)
            groups.forgetOlderHalf();
        QVERIFY(groups.isEmpty());
    }

    void bytesAreReadAgainAndOthersRefused()
    {
        OverdueGroups groups;
        (void)toldOf(groups, span(0, 10), 11 * day);
        (void)groups.add(rule, u"other"_s, {u"O"_s}, 0, 0, 1);
        groups.end(u"other"_s);
        const QByteArray bytes = groups.toBytes();
        Result<OverdueGroups> read = OverdueGroups::fromBytes(bytes);
        QVERIFY(read);
        QCOMPARE(read->toBytes(), bytes);
        const std::vector<OverdueGroups::Finding> found = read->overdue(rule, 100 * day);
        QCOMPARE(found.size(), size_t(1));
        QCOMPARE(found.front().shown, std::vector{u"R"_s});
        QCOMPARE(found.front().seq, 10);
        QVERIFY(!OverdueGroups::fromBytes(bytes + "x"));
        for (qsizetype i = 0; i < bytes.size(); ++i)
            QVERIFY(!OverdueGroups::fromBytes(bytes.first(i)));
    }
};

QTEST_GUILESS_MAIN(OverdueTest)
#include "overdue_test.moc"
