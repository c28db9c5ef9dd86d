#include "core/providers/zapier/zapier_log.h"

#include <QSet>
#include <QTest>
#include <QTimeZone>

#include <ctime>

using namespace warden;
using namespace Qt::StringLiterals;

class ZapierLogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bothFormsOfThePageAreRead_data()
    {
        QTest::addColumn<QByteArray>("csv");
        QTest::newRow("now") << QByteArray("Activity,Object,Performed by,Date\r\n"
                                           "User login,,ann@example.com,2026-11-05T09:30:00Z\r\n");
        QTest::newRow("before") << QByteArray(
            "\xEF\xBB\xBFItem;Action;Details;Performed By;Date and time\n"
            ";User login;;ann@example.com;\"Nov 5, 2026 9:30 AM\"\n");
        QTest::newRow("by its fields' names")
            << QByteArray("action\tuser_email\ttimestamp\nUser login\tann@example.com\t"
                          "2026-11-05 09:30:00 UTC\n");
    }
    void bothFormsOfThePageAreRead()
    {
        QFETCH(QByteArray, csv);
        const Result<ZapierLog> log = readZapierLog(csv);
        QVERIFY2(log, qPrintable(log ? QString() : log.error().detail));
        QCOMPARE(log->events.size(), size_t{1});
        const Event &event = log->events.front().event;
        QCOMPARE(event.time, QDateTime(QDate(2026, 11, 5), QTime(9, 30), QTimeZone::utc()));
        QCOMPARE(event.actor, u"ann@example.com"_s);
        QCOMPARE(event.action, u"sign_in.succeeded"_s);
    }

    void wordsOfTheLogBecomeOurs_data()
    {
        QTest::addColumn<QString>("activity");
        QTest::addColumn<QString>("action");
        QTest::newRow("a") << u"App connection created"_s << u"grant.added"_s;
        QTest::newRow("b") << u"App connection unshared"_s << u"grant.removed"_s;
        QTest::newRow("c") << u"App connection deleted"_s << u"grant.removed"_s;
        QTest::newRow("d") << u"Turned on"_s << u"admin.changed"_s;
        QTest::newRow("e") << u"Audit log exported"_s << u"data.exported"_s;
    }
    void wordsOfTheLogBecomeOurs()
    {
        QFETCH(QString, activity);
        QFETCH(QString, action);
        const Result<ZapierLog> log =
            readZapierLog("Activity,Date\n" + activity.toUtf8() + ",2026-11-05T09:30:00Z\n");
        QVERIFY(log);
        QCOMPARE(log->events.front().event.action, action);
    }

    void theSameRowIsTheSameEventInAnotherExport()
    {
        const QByteArray row = "Turned on,Zap,ann@example.com,2026-11-05T09:30:00Z\n";
        const QByteArray header = "Activity,Object,Performed by,Date\n";
        const Result<ZapierLog> one = readZapierLog(header + row);
        const Result<ZapierLog> two =
            readZapierLog(header + "Turned off,Zap,ann@example.com,2026-11-06T09:30:00Z\n" + row);
        QVERIFY(one && two);
        QCOMPARE(one->events.front().key, two->events.back().key);
        QVERIFY(two->events.front().key != two->events.back().key);
    }

    // A column that Zapier adds or renames doesn't make each event a new one.
    void theSameRowIsTheSameEventUnderOtherColumns()
    {
        const Result<ZapierLog> one = readZapierLog(
            "Activity,Object,Performed by,Date\nTurned on,Zap,ann@x.org,2026-11-05T09:30:00Z\n");
        const Result<ZapierLog> two =
            readZapierLog("Action,Item,Actor,Place,Date and time\n"
                          "Turned on,Zap,ann@x.org,Here,\"Nov 5, 2026 9:30 AM\"\n");
        QVERIFY(one && two);
        QCOMPARE(one->events.front().key, two->events.front().key);
    }

    void twoEqualRowsAreTwoEvents()
    {
        const QByteArray header = "Activity,Object,Performed by,Date\n";
        const QByteArray row = "Turned on,Zap,ann@example.com,\"Nov 5, 2026 9:30 AM\"\n";
        const Result<ZapierLog> one = readZapierLog(header + row);
        const Result<ZapierLog> two = readZapierLog(header + row + row);
        QVERIFY(one && two);
        QCOMPARE(two->events.size(), size_t{2});
        QVERIFY(two->events[0].key != two->events[1].key);
        QCOMPARE(two->events[0].key, one->events[0].key);
    }

    // Half past two on that day isn't there in New York.
    void aTimeIsReadWhateverTheTimeZoneHere()
    {
        const QByteArray zone = qgetenv("TZ");
        qputenv("TZ", "America/New_York");
        tzset();
        const Result<ZapierLog> log =
            readZapierLog("Activity,Date\nTurned on,\"Mar 8, 2026 2:30 AM\"\n"
                          "Turned on,2026-03-08 02:30:00\n");
        zone.isNull() ? qunsetenv("TZ") : qputenv("TZ", zone);
        tzset();
        QVERIFY(log);
        QCOMPARE(log->events.size(), size_t{2});
        for (const ServiceEvent &one : log->events)
            QCOMPARE(one.event.time, QDateTime(QDate(2026, 3, 8), QTime(2, 30), QTimeZone::utc()));
    }

    void rowsThatTellNoTimeAreCountedAndTheOthersGoOn()
    {
        const Result<ZapierLog> log =
            readZapierLog("Activity,Date\nA,yesterday\nB,2026-11-05T09:30:00Z\nC,1,2,3\nD\n"
                          "E,9999-12-31T23:30:00-05:00\n"); // a year later in UTC
        QVERIFY(log);
        QCOMPARE(log->events.size(), size_t{1});
        QCOMPARE(log->unreadable, 4);
    }

    void aFormulaInACellIsText()
    {
        const Result<ZapierLog> log = readZapierLog(
            "Activity,Object,Date\nTurned on,'=HYPERLINK(\"x\"),2026-11-05T09:30:00Z\n");
        QVERIFY(log);
        QVERIFY(log->events.empty() ||
                log->events.front().event.details.value(u"target"_s).toString().size() <= 200);
    }

    void whatIsNoSuchTableIsRefused_data()
    {
        QTest::addColumn<QByteArray>("csv");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("another table") << QByteArray("Name,Phone\nAda,1\n");
        QTest::newRow("a page") << QByteArray("<!doctype html><html></html>");
        QTest::newRow("no time") << QByteArray("Activity,Object\nA,B\n");
    }
    void whatIsNoSuchTableIsRefused()
    {
        QFETCH(QByteArray, csv);
        const Result<ZapierLog> log = readZapierLog(csv);
        QVERIFY(!log);
        QCOMPARE(log.error().kind, ErrorKind::Invalid);
    }
};

QTEST_GUILESS_MAIN(ZapierLogTest)
#include "zapier_log_test.moc"
