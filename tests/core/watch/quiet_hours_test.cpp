#include "core/watch/quiet_hours.h"

#include <QTest>

using namespace warden;
using namespace Qt::StringLiterals;

namespace {

constexpr unsigned long everyDay = 127;
constexpr unsigned long weekend = 96;

QuietHours hours(const QString &from, const QString &to, unsigned long days)
{
    return {QTime::fromString(from, u"HH:mm"_s), QTime::fromString(to, u"HH:mm"_s), days};
}

QString utc(const std::optional<QDateTime> &time)
{
    return time ? time->toUTC().toString(u"yyyy-MM-dd HH:mm"_s) : QString();
}

} // namespace

// When a channel keeps still, worked out by hand with a calendar.
class QuietHoursTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theyLastUntilTheirEnd_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<int>("days");
        QTest::addColumn<QString>("moment"); // in UTC, an hour behind Berlin in winter
        QTest::addColumn<QString>("end");
        const int all = everyDay;
        const int two = weekend;
        QTest::newRow("before") << u"22:00"_s << u"07:00"_s << all << u"2026-11-25 20:59"_s
                                << QString();
        QTest::newRow("begins") << u"22:00"_s << u"07:00"_s << all << u"2026-11-25 21:00"_s
                                << u"2026-11-26 06:00"_s;
        QTest::newRow("after midnight")
            << u"22:00"_s << u"07:00"_s << all << u"2026-11-26 05:59"_s << u"2026-11-26 06:00"_s;
        QTest::newRow("ends") << u"22:00"_s << u"07:00"_s << all << u"2026-11-26 06:00"_s
                              << QString();
        QTest::newRow("within a day")
            << u"12:00"_s << u"13:30"_s << all << u"2026-11-25 11:15"_s << u"2026-11-25 12:30"_s;
        QTest::newRow("on another day")
            << u"12:00"_s << u"13:30"_s << two << u"2026-11-25 11:15"_s << QString();
        QTest::newRow("Sunday's into Monday")
            << u"22:00"_s << u"07:00"_s << two << u"2026-11-30 04:00"_s << u"2026-11-30 06:00"_s;
        QTest::newRow("Friday's isn't meant")
            << u"22:00"_s << u"07:00"_s << two << u"2026-11-28 04:00"_s << QString();
        QTest::newRow("two whole days")
            << u"00:00"_s << u"00:00"_s << two << u"2026-11-28 09:00"_s << u"2026-11-29 23:00"_s;
        // On 2027-03-28 the clock goes from 02:00 to 03:00, on 2026-10-25 from 03:00 to 02:00.
        QTest::newRow("a short night")
            << u"22:00"_s << u"07:00"_s << all << u"2027-03-27 22:00"_s << u"2027-03-28 05:00"_s;
        QTest::newRow("a long night")
            << u"22:00"_s << u"07:00"_s << all << u"2026-10-24 21:00"_s << u"2026-10-25 06:00"_s;
    }
    void theyLastUntilTheirEnd()
    {
        QFETCH(QString, from);
        QFETCH(QString, to);
        QFETCH(int, days);
        QFETCH(QString, moment);
        QFETCH(QString, end);
        QDateTime time = QDateTime::fromString(moment, u"yyyy-MM-dd HH:mm"_s);
        time.setTimeZone(QTimeZone::utc());
        const QuietHours quiet = hours(from, to, static_cast<unsigned long>(days));
        QCOMPARE(utc(quietUntil(quiet, time, QTimeZone("Europe/Berlin"))), end);
    }

    void thoseThatNeverEndOrHaveNoTimeAreRefused()
    {
        QVERIFY(checkQuietHours({}));
        QVERIFY(checkQuietHours(hours(u"22:00"_s, u"07:00"_s, everyDay)));
        QVERIFY(checkQuietHours(hours(u"00:00"_s, u"00:00"_s, weekend)));
        for (const QuietHours &quiet :
             {hours(u"08:00"_s, u"08:00"_s, everyDay), hours(u""_s, u"08:00"_s, weekend),
              hours(u"08:00"_s, u"25:00"_s, weekend)}) {
            const Result<void> checked = checkQuietHours(quiet);
            QVERIFY(!checked);
            QCOMPARE(checked.error().reason, ErrorReason::LimitOutOfRange);
        }
    }
};

QTEST_GUILESS_MAIN(QuietHoursTest)
#include "quiet_hours_test.moc"
