#include "core/base/timestamp.h"
#include "core/crypto/hash.h"
#include "core/session/connection_settings.h"
#include "core/session/service_log.h"
#include "tests/core/session/log_world.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTest>

#include <cstdlib>

using namespace warden;
using namespace Qt::StringLiterals;

namespace {

void eachCloud()
{
    QTest::addColumn<QString>("service");
    for (const char *service : {"google", "microsoft", "hubspot"})
        QTest::newRow(service) << QString::fromLatin1(service);
}

QStringList statesOf(const ConnectionFetch &fetch)
{
    QStringList states;
    for (const StreamFetch &stream : fetch.streams)
        states.append(stream.stream + u' ' + fetchStateName(stream.state));
    return states;
}

} // namespace

class SessionEventsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachEventComesOnceHoweverOftenItIsFetched_data() { eachCloud(); }
    void eachEventComesOnceHoweverOftenItIsFetched()
    {
        QFETCH(QString, service);
        LogWorld world;
        REQUIRE_VALUE(world.startWithLogs(service));
        for (const int hours : {1, 5, 300})
            world.addFailure(service, hours);
        const Result<ConnectionFetch> first = world.fetch();
        REQUIRE_VALUE(first);
        for (const StreamFetch &stream : first->streams)
            QCOMPARE(stream.state, FetchState::Done);
        QCOMPARE(first->streams.front().added, 3);

        const Result<ConnectionFetch> second = world.fetch();
        REQUIRE_VALUE(second);
        QCOMPARE(second->streams.front().added, 0);
        QVERIFY(second->streams.front().repeated > 0);

        world.addFailure(service, 20); // it arrives late
        const Result<ConnectionFetch> third = world.fetch();
        REQUIRE_VALUE(third);
        QCOMPARE(third->streams.front().added, 1);
        const std::vector<AuditRow> rows = world.told(service);
        QCOMPARE(rows.size(), size_t{4});
        QCOMPARE(rows.front().event.action, u"sign_in.failed"_s);
        QCOMPARE(rows.front().event.actor, u"eve20@example.com"_s);
        QCOMPARE(rows.front().event.outcome, Outcome::Failure);
        QCOMPARE(rows.front().event.address, u"198.51.100.7"_s);
        QCOMPARE(rows.front().event.object.id, world.id.value());
        const Result<QByteArray> raw = world.session->auditRaw(rows.front().seq);
        REQUIRE_VALUE(raw);
        QVERIFY(raw->contains("eve20@example.com"));
    }

    // By days, and by more than the services keep. What is kept of it are the service's times.
    void ourClockBeingWrongLeavesNothingOut_data()
    {
        QTest::addColumn<QString>("service");
        QTest::addColumn<int>("days");
        for (const char *service : {"google", "hubspot"}) {
            for (const int days : {-3, 3, 200})
                QTest::addRow("%s, %d days", service, days) << QString::fromLatin1(service) << days;
        }
    }
    void ourClockBeingWrongLeavesNothingOut()
    {
        QFETCH(QString, service);
        QFETCH(int, days);
        LogWorld world;
        REQUIRE_VALUE(world.startWithLogs(service));
        for (const int hours : {2, 24 * 80})
            world.addFailure(service, hours);
        world.moveClock(days);
        Result<ConnectionFetch> fetch = world.fetch();
        REQUIRE_VALUE(fetch);
        QCOMPARE(fetch->streams.front().state, FetchState::Done);
        QCOMPARE(fetch->streams.front().added, 2);
        const EventCursor cursor =
            cursorOf(world.session->connections()->front().connection, u"login"_s);
        const QDateTime now = QDateTime::currentDateTimeUtc();
        QVERIFY(cursor.newest <= now);
        QVERIFY(std::abs(cursor.started.secsTo(now)) < 600);
        // Somebody puts it right. What came late meanwhile is there as well.
        world.moveClock(-days);
        world.addFailure(service, 1);
        world.addFailure(service, 20);
        fetch = world.fetch();
        REQUIRE_VALUE(fetch);
        QCOMPARE(fetch->streams.front().added, 2);
    }

    void pagesThatRepeatAndThrottlingLoseNothing()
    {
        LogWorld world;
        REQUIRE_VALUE(world.startWithLogs(u"google"_s));
        world.clouds.googleLogs().setPageSize(2);
        world.clouds.googleLogs().setRepeating(1);
        world.clouds.googleLogs().throttleNext(1);
        for (int hours = 1; hours <= 7; ++hours)
            world.addFailure(u"google"_s, hours);
        REQUIRE_VALUE(world.fetch());
        QCOMPARE(world.told(u"google"_s).size(), size_t{7});
    }

    void nothingIsAskedOfAServiceThatDidNotAllowIt_data() { eachCloud(); }
    void nothingIsAskedOfAServiceThatDidNotAllowIt()
    {
        QFETCH(QString, service);
        LogWorld world;
        REQUIRE_VALUE(world.start(service));
        world.addFailure(service, 1);
        const auto before = world.requestsAt(service).size();
        const Result<ConnectionFetch> fetch = world.fetch();
        REQUIRE_VALUE(fetch);
        QCOMPARE(world.requestsAt(service).size(), before);
        for (const StreamFetch &stream : fetch->streams) {
            QCOMPARE(stream.state, FetchState::NoPermission);
            QVERIFY(!stream.scopes.isEmpty() && !stream.needed.isEmpty());
        }
        QVERIFY(world.told(service).empty());
        // What was allowed once is asked for by later sign-ins as well.
        REQUIRE_VALUE(world.allowLogs());
        REQUIRE_VALUE(world.signInAgain(*world.session, world.id));
        REQUIRE_VALUE(world.fetch());
        QCOMPARE(world.told(service).size(), size_t{1});
    }

    void whoIsNoAdministratorThereIsToldWhichRoleItTakes_data() { eachCloud(); }
    void whoIsNoAdministratorThereIsToldWhichRoleItTakes()
    {
        QFETCH(QString, service);
        LogWorld world;
        REQUIRE_VALUE(world.startWithLogs(service));
        world.logsOf(service).setAdministrator(false);
        const Result<ConnectionFetch> fetch = world.fetch();
        REQUIRE_VALUE(fetch);
        const StreamFetch &first = fetch->streams.front();
        QCOMPARE(first.state, FetchState::NoPermission);
        QVERIFY(!first.needed.isEmpty() && first.scopes.isEmpty());
        // It isn't the sign-in that has ended.
        QCOMPARE(world.session->connections()->front().connection.state, ConnectionState::Ok);
    }

    void aLogThatIsNotLicensedKeepsNoOtherFromBeingRead()
    {
        LogWorld microsoft;
        REQUIRE_VALUE(microsoft.startWithLogs(u"microsoft"_s));
        microsoft.clouds.microsoftLogs().setLicensed(false);
        microsoft.clouds.microsoftLogs().add(u"directoryAudits"_s,
                                             QDateTime::currentDateTimeUtc().addSecs(-60),
                                             u"ann@example.com"_s, u"Consent to application"_s);
        const Result<ConnectionFetch> fetch = microsoft.fetch();
        REQUIRE_VALUE(fetch);
        QCOMPARE(statesOf(*fetch),
                 QStringList({u"sign_ins not_licensed"_s, u"directory_audits done"_s}));
        QCOMPARE(fetch->streams.front().needed, u"Microsoft Entra ID P1"_s);
        QCOMPARE(microsoft.told(u"microsoft"_s).front().event.action, u"grant.added"_s);

        LogWorld hubspot;
        REQUIRE_VALUE(hubspot.startWithLogs(u"hubspot"_s));
        hubspot.clouds.hubspotLogs().setLicensed(false);
        const Result<ConnectionFetch> other = hubspot.fetch();
        REQUIRE_VALUE(other);
        QCOMPARE(statesOf(*other),
                 QStringList({u"login done"_s, u"security done"_s, u"audit_logs not_licensed"_s}));
    }

    void aSignInThatWasWithdrawnIsAFailureAndTheConnectionSaysSo()
    {
        LogWorld world;
        REQUIRE_VALUE(world.startWithLogs(u"google"_s));
        world.clouds.googleSignIn().revokeAll();
        const Result<ConnectionFetch> fetch = world.fetch();
        REQUIRE_VALUE(fetch);
        QCOMPARE(fetch->streams.front().state, FetchState::Failed);
        QCOMPARE(fetch->streams.front().error->reason, ErrorReason::SignInEnded);
        QCOMPARE(world.session->connections()->front().connection.state,
                 ConnectionState::SignInNeeded);
    }

    void aWebPageInsteadOfAnAnswerFailsItsLogAlone()
    {
        LogWorld world;
        REQUIRE_VALUE(world.startWithLogs(u"google"_s));
        world.addFailure(u"google"_s, 1);
        world.clouds.google().faults().add(
            {.kind = FaultKind::HtmlInstead, .count = 0, .path = u"applications/token"_s});
        const Result<ConnectionFetch> fetch = world.fetch();
        REQUIRE_VALUE(fetch);
        QCOMPARE(statesOf(*fetch),
                 QStringList({u"login done"_s, u"token failed"_s, u"admin done"_s}));
        QCOMPARE(fetch->streams[1].error->reason, ErrorReason::NotThisService);
        QCOMPARE(world.told(u"google"_s).size(), size_t{1});
    }

    void aServerThatHangsCanBeStoppedAndWhatCameBeforeStays()
    {
        LogWorld world;
        REQUIRE_VALUE(world.startWithLogs(u"google"_s));
        world.addFailure(u"google"_s, 1);
        world.clouds.google().faults().add(
            {.kind = FaultKind::Hang, .count = 0, .path = u"applications/token"_s, .seconds = 0});
        QElapsedTimer timer;
        Progress stopping({}, [&] {
            if (world.told(u"google"_s).empty())
                return false;
            if (!timer.isValid())
                timer.start();
            return timer.elapsed() > 300;
        });
        const Result<EventFetch> fetch = world.session->fetchServiceEvents(world.id, stopping);
        QVERIFY(!fetch);
        QCOMPARE(fetch.error().kind, ErrorKind::Cancelled);
        QVERIFY2(timer.elapsed() < 20'000, qPrintable(QString::number(timer.elapsed())));
        QCOMPARE(world.told(u"google"_s).size(), size_t{1});
        const std::vector<Event> noted = world.own(u"audit.fetched"_s);
        QCOMPARE(noted.size(), size_t{1});
        QCOMPARE(noted.front().outcome, Outcome::Success);
        QCOMPARE(noted.front().details.value(u"streams"_s).toObject().value(u"token"_s),
                 QJsonValue(u"later"_s));
    }

    void whoImportsAFileIsNamedBeforeItsFirstEntryIsThere()
    {
        LogWorld world;
        const QString path = world.path(u"zapier.csv"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QByteArray bytes = "Activity,Object,Performed by,Date\n";
        for (int i = 0; i < 600; ++i)
            bytes += "User login,,eve@example.com,2026-10-02T08:" +
                     QByteArray::number(i / 60).rightJustified(2, '0') + ':' +
                     QByteArray::number(i % 60).rightJustified(2, '0') + "Z\n";
        file.write(bytes);
        file.close();
        int checks = 0;
        Progress stopping({}, [&] { return ++checks > 1; }); // after the first part
        QVERIFY(!world.session->importZapierLog(path, stopping));
        QCOMPARE(world.told(u"zapier"_s).size(), size_t{500});
        const std::vector<Event> started = world.own(u"audit.import_started"_s);
        QCOMPARE(started.size(), size_t{1});
        QCOMPARE(started.front().actor, u"Ann"_s);
        QCOMPARE(started.front().counts.value(u"rows"_s), 600);
        QCOMPARE(started.front().details.value(u"file_sha256"_s).toString(),
                 QString::fromLatin1(sha256(bytes).toHex()));
        QVERIFY(world.own(u"audit.imported"_s).empty());
    }

    void eachFetchIsAnEventWithCountsAndNothingElse()
    {
        LogWorld world;
        REQUIRE_VALUE(world.startWithLogs(u"hubspot"_s));
        world.addFailure(u"hubspot"_s, 1);
        REQUIRE_VALUE(world.fetch());
        AuditFilter filter;
        filter.action = u"audit.fetched"_s;
        const Result<AuditPage> page = world.session->auditList(filter);
        REQUIRE_VALUE(page);
        QCOMPARE(page->rows.size(), size_t{1});
        const Event &event = page->rows.front().event;
        QCOMPARE(event.counts.value(u"added"_s), 1);
        QCOMPARE(event.object.id, world.id.value());
        QCOMPARE(event.outcome, Outcome::Success);
        QCOMPARE(event.details.value(u"streams"_s).toObject().keys(),
                 QStringList({u"audit_logs"_s, u"login"_s, u"security"_s}));
        QVERIFY(!event.details.contains(u"gaps"_s));
    }

    void whoSwitchedOffASecondFactorIsAHintForTheCheck()
    {
        LogWorld world;
        REQUIRE_VALUE(world.startWithLogs(u"hubspot"_s));
        const auto enrolled = [&]() -> Finding {
            const SecurityReport report = *world.session->checkSecurity(world.id, world.progress());
            return std::ranges::find(report.checks, u"two_factor.enrolled"_s, &Check::id)->finding;
        };
        QCOMPARE(enrolled().why(), Unknown::NotOffered);
        const QDateTime time = QDateTime::currentDateTimeUtc().addSecs(-60);
        world.clouds.hubspotLogs().add(u"security"_s, time, u"ann@example.com"_s,
                                       u"REMOVE_TWO_FACTOR_AUTHENTICATION"_s);
        REQUIRE_VALUE(world.fetch());
        QCOMPARE(enrolled().why(), Unknown::NeedsAPerson);
        QCOMPARE(enrolled().subjects(), QStringList{u"ann@example.com"_s});
        // In one fetch: what came last counts, in whatever order it is told.
        const auto add = [&](int secondsAgo, const QString &person, const QString &what) {
            world.clouds.hubspotLogs().add(u"security"_s,
                                           QDateTime::currentDateTimeUtc().addSecs(-secondsAgo),
                                           person, what + u"_TWO_FACTOR_AUTHENTICATION"_s);
        };
        add(40, u"ann@example.com"_s, u"ADD"_s);
        add(30, u"bo@example.com"_s, u"ADD"_s);
        add(20, u"bo@example.com"_s, u"REMOVE"_s);
        REQUIRE_VALUE(world.fetch());
        QCOMPARE(enrolled().subjects(), QStringList{u"bo@example.com"_s});
    }

    void aHubSpotAuditEventNamesNoContact()
    {
        LogWorld world;
        REQUIRE_VALUE(world.startWithLogs(u"hubspot"_s));
        world.clouds.hubspotLogs().add(u"audit-logs"_s,
                                       QDateTime::currentDateTimeUtc().addSecs(-60),
                                       u"ann@example.com"_s, u"UPDATE"_s);
        REQUIRE_VALUE(world.fetch());
        const std::vector<AuditRow> rows = world.told(u"hubspot"_s);
        QCOMPARE(rows.size(), size_t{1});
        QCOMPARE(rows.front().event.action, u"data.changed"_s);
        QVERIFY(!toCanonicalJson(rows.front().event).contains("0-1-99"));
    }

    void theCursorGoesWithItsConnectionAndALostOneOnlyRepeats()
    {
        LogWorld world;
        REQUIRE_VALUE(world.startWithLogs(u"google"_s));
        world.addFailure(u"google"_s, 1);
        REQUIRE_VALUE(world.fetch());
        Connection connection = world.session->connections()->front().connection;
        QVERIFY(cursorOf(connection, u"login"_s).newest.isValid());
        // As a process leaves it that dies between the log and the cursor: nothing is kept of it.
        REQUIRE_VALUE(
            world.session->removeConnection(world.id, Session::Revocation::None, world.progress()));
        QVERIFY(world.session->connections()->empty());
        QCOMPARE(world.told(u"google"_s).size(), size_t{1});
    }

    void aConnectionThatIsRemovedMeanwhileStopsNoOther()
    {
        LogWorld world;
        REQUIRE_VALUE(world.startWithLogs(u"google"_s));
        const ConnectionId google = world.id;
        REQUIRE_VALUE(world.startWithLogs(u"hubspot"_s));
        world.addFailure(u"google"_s, 1);
        world.addFailure(u"hubspot"_s, 1);
        bool isRemoved = false;
        Progress removing(
            [&](const ProgressStep &step) {
                if (isRemoved || step.stage != Stage::Fetching)
                    return;
                isRemoved = true;
                Result<std::unique_ptr<Session>> other = world.unlock();
                if (other)
                    isRemoved = bool((*other)->removeConnection(google, Session::Revocation::None,
                                                                world.progress()));
            },
            [] { return false; });
        const Result<EventFetch> all = world.session->fetchServiceEvents({}, removing);
        REQUIRE_VALUE(all);
        QVERIFY(isRemoved);
        QCOMPARE(all->connections.size(), size_t{2});
        QCOMPARE(world.told(u"google"_s).size(), size_t{1});
        QCOMPARE(world.told(u"hubspot"_s).size(), size_t{1});
    }

    void anEventHasTheSameIdWhicheverConnectionToldOfIt()
    {
        Connection one;
        one.id = ConnectionId(u"one"_s);
        one.service = u"google"_s;
        Connection other = one;
        other.id = ConnectionId(u"other"_s);
        ServiceEvent event;
        event.key = u"[\"1\",\"t\"]"_s;
        QCOMPARE(logged(event, one).event.id, logged(event, other).event.id);
        ServiceEvent next = event;
        next.key = u"[\"2\",\"t\"]"_s;
        QVERIFY(logged(event, one).event.id != logged(next, one).event.id);
        // A stand-in can't take the place of the service's own.
        other.isSandbox = true;
        QVERIFY(logged(event, one).event.id != logged(event, other).event.id);
        other.isSandbox = false;
        other.service = u"hubspot"_s;
        QVERIFY(logged(event, one).event.id != logged(event, other).event.id);
    }
};

QTEST_GUILESS_MAIN(SessionEventsTest)
#include "session_events_test.moc"
