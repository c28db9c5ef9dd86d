#include "core/providers/zapier/zapier_retention.h"

#include <QTest>
#include <QTimeZone>

using namespace warden;

class ZapierRetentionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // The example that Zapier gives: on March 4, 2024, what is of January goes.
    void aMonthGoesOnTheFirstMondayOfTheMonthAfterTheNext_data()
    {
        QTest::addColumn<QDate>("accepted");
        QTest::addColumn<QDate>("last");
        QTest::newRow("the first of a month") << QDate(2024, 1, 1) << QDate(2024, 3, 4);
        QTest::newRow("the last of a month") << QDate(2024, 1, 31) << QDate(2024, 3, 4);
        QTest::newRow("over the year") << QDate(2026, 11, 26) << QDate(2027, 1, 4);
        QTest::newRow("a first that is a Monday") << QDate(2026, 4, 10) << QDate(2026, 6, 1);
    }
    void aMonthGoesOnTheFirstMondayOfTheMonthAfterTheNext()
    {
        QFETCH(QDate, accepted);
        QFETCH(QDate, last);
        const QDateTime time(accepted, QTime(12, 0), QTimeZone::utc());
        QCOMPARE(zapier_retention::lastDay(time), last);
    }

    void itIsNoOtherSpanThanIsPublished()
    {
        for (QDate day(2024, 1, 1); day.year() < 2030; day = day.addDays(1)) {
            const QDateTime time(day, QTime(12, 0), QTimeZone::utc());
            const qint64 days = day.daysTo(zapier_retention::lastDay(time));
            QVERIFY2(days >= 28 && days <= 69, qPrintable(day.toString(Qt::ISODate)));
        }
    }

    void backupsAreGoneFourMonthsLater()
    {
        const QDateTime time(QDate(2024, 1, 5), QTime(12, 0), QTimeZone::utc());
        QCOMPARE(zapier_retention::lastBackupDay(time), QDate(2024, 7, 4));
    }
};

QTEST_GUILESS_MAIN(ZapierRetentionTest)
#include "zapier_retention_test.moc"
