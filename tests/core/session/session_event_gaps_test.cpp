#include "core/base/timestamp.h"
#include "tests/core/session/log_world.h"

#include <QTest>

using namespace warden;
using namespace Qt::StringLiterals;

// What may be missing of a service's log is said.
class SessionEventGapsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aGapIsSaidInTheLogAlsoWhereTheFetchIsStopped()
    {
        LogWorld world;
        REQUIRE_VALUE(world.startWithLogs(u"google"_s));
        REQUIRE_VALUE(world.fetch());
        world.clouds.googleLogs().moveClock(181);
        world.clouds.google().faults().add(
            {.kind = FaultKind::Hang, .count = 0, .path = u"applications/token"_s, .seconds = 0});
        bool isAtToken = false;
        Progress stopping({}, [&] {
            isAtToken =
                isAtToken || world.clouds.google().requests().last().path.contains(u"token"_s);
            return isAtToken;
        });
        QVERIFY(!world.session->fetchServiceEvents(world.id, stopping));
        const std::vector<Event> noted = world.own(u"audit.fetched"_s);
        QVERIFY(noted.front().details.value(u"gaps"_s).toObject().contains(u"login"_s));
        world.clouds.google().faults().clear();
        REQUIRE_VALUE(world.fetch());
        const QJsonObject later =
            world.own(u"audit.fetched"_s).front().details.value(u"gaps"_s).toObject();
        QVERIFY(!later.contains(u"login"_s)); // once is enough
        QVERIFY(later.contains(u"token"_s));
    }

    void eventsThatMayBeMissingAreSaidInTheLog()
    {
        LogWorld world;
        REQUIRE_VALUE(world.startWithLogs(u"google"_s));
        REQUIRE_VALUE(world.fetch());
        world.clouds.googleLogs().moveClock(181);
        const Result<ConnectionFetch> fetch = world.fetch();
        REQUIRE_VALUE(fetch);
        QVERIFY(fetch->streams.front().gapFrom < fetch->streams.front().gapUntil);
        AuditFilter filter;
        filter.action = u"audit.fetched"_s;
        const Result<AuditPage> page = world.session->auditList(filter);
        REQUIRE_VALUE(page);
        const QJsonObject gaps = page->rows.front().event.details.value(u"gaps"_s).toObject();
        QCOMPARE(gaps.keys(), QStringList({u"admin"_s, u"login"_s, u"token"_s}));
        QCOMPARE(gaps.value(u"login"_s).toObject().value(u"from"_s).toString(),
                 toRfc3339(fetch->streams.front().gapFrom));
    }

    void microsoftKeepsAWeekAloneWithoutALicence_data()
    {
        QTest::addColumn<bool>("isLicensed");
        QTest::addColumn<bool>("isGap");
        QTest::newRow("a month with one") << true << false;
        QTest::newRow("a week without") << false << true;
    }
    void microsoftKeepsAWeekAloneWithoutALicence()
    {
        QFETCH(bool, isLicensed);
        QFETCH(bool, isGap);
        LogWorld world;
        REQUIRE_VALUE(world.startWithLogs(u"microsoft"_s));
        world.clouds.microsoftLogs().setLicensed(isLicensed);
        REQUIRE_VALUE(world.fetch());
        world.clouds.microsoftLogs().moveClock(10);
        const Result<ConnectionFetch> fetch = world.fetch();
        REQUIRE_VALUE(fetch);
        const StreamFetch &audits = fetch->streams.back();
        QCOMPARE(audits.stream, u"directory_audits"_s);
        QCOMPARE(audits.gapFrom.isValid(), isGap);
        // From what was read until a week ago.
        if (isGap)
            QVERIFY(audits.gapFrom.daysTo(audits.gapUntil) >= 3);
    }
};

QTEST_GUILESS_MAIN(SessionEventGapsTest)
#include "session_event_gaps_test.moc"
