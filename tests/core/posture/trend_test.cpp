#include "core/posture/trend.h"

#include <QTest>
#include <QTimeZone>

using namespace warden;
using namespace Qt::StringLiterals;

namespace {

const QDateTime now(QDate(2026, 11, 26), QTime(12, 0), QTimeZone::utc());

PastAnswer found(const QString &check, Answer answer, int daysAgo)
{
    return {check, {}, answer, now.addDays(-daysAgo)};
}

std::vector<qint64> numbers(const std::vector<PastAnswer> &answers)
{
    std::vector<qint64> failing;
    for (const TrendDay &day : trendOf(answers, now))
        failing.push_back(day.failing);
    return failing;
}

} // namespace

class TrendTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachDayCountsWhatFailedAtItsEnd()
    {
        QCOMPARE(numbers({found(u"a"_s, Answer::Fail, 3), found(u"b"_s, Answer::Fail, 2),
                          found(u"a"_s, Answer::Pass, 1)}),
                 (std::vector<qint64>{1, 2, 1, 1}));
        QCOMPARE(trendOf({found(u"a"_s, Answer::Fail, 1)}, now).front().day, QDate(2026, 11, 25));
    }

    void aFailLastsUntilAPass()
    {
        QCOMPARE(numbers({found(u"a"_s, Answer::Fail, 2), found(u"a"_s, Answer::Undetermined, 1),
                          found(u"a"_s, Answer::Pass, 0)}),
                 (std::vector<qint64>{1, 1, 0}));
        QCOMPARE(numbers({found(u"a"_s, Answer::Undetermined, 1)}), (std::vector<qint64>{0, 0}));
    }

    void theSameCheckOfTwoConnectionsIsTwo()
    {
        PastAnswer other = found(u"a"_s, Answer::Fail, 0);
        other.connection = ConnectionId(u"c"_s);
        QCOMPARE(numbers({found(u"a"_s, Answer::Fail, 0), other}), (std::vector<qint64>{2}));
    }

    void itBeginsNoEarlierThanNinetyDaysAgo()
    {
        const std::vector<TrendDay> days = trendOf({found(u"a"_s, Answer::Fail, 400)}, now);
        QCOMPARE(days.size(), size_t{trendDays});
        QCOMPARE(days.front().failing, 1);
        QCOMPARE(days.back().day, now.date());
    }

    void nothingFoundIsNoTrend()
    {
        QVERIFY(trendOf({}, now).empty());
        QVERIFY(trendOf({found(u"a"_s, Answer::Fail, -3)}, now).empty()); // a clock was ahead
    }
};

QTEST_GUILESS_MAIN(TrendTest)
#include "trend_test.moc"
