#include "core/providers/google/google_activity.h"
#include "core/providers/hubspot/hubspot_event_reader.h"
#include "core/providers/microsoft/graph_event_reader.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace warden;
using namespace Qt::StringLiterals;

static QJsonObject object(const char *json)
{
    return QJsonDocument::fromJson(json).object();
}

class EventReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void googlesWordsBecomeOurs_data()
    {
        QTest::addColumn<QString>("log");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("action");
        const auto row = [](const char *log, const char *name, const char *action) {
            QTest::addRow("%s %s", log, name)
                << QString::fromLatin1(log) << QString::fromLatin1(name)
                << QString::fromLatin1(action);
        };
        row("login", "login_success", "sign_in.succeeded");
        row("login", "login_failure", "sign_in.failed");
        row("login", "login_challenge", "sign_in.challenged");
        row("login", "suspicious_login", "sign_in.suspicious");
        row("login", "logout", "sign_in.ended");
        row("login", "2sv_enroll", "two_factor.enabled");
        row("login", "2sv_disable", "two_factor.disabled");
        row("login", "password_edit", "account.changed");
        row("login", "account_disabled_hijacked", "account.disabled");
        row("login", "something_new", "service.event");
        row("token", "authorize", "grant.added");
        row("token", "revoke", "grant.removed");
        row("admin", "GRANT_ADMIN_PRIVILEGE", "admin.changed");
        row("admin", "AUTHORIZE_API_CLIENT_ACCESS", "grant.added");
        row("admin", "ENFORCE_STRONG_AUTHENTICATION", "security.changed");
    }
    void googlesWordsBecomeOurs()
    {
        QFETCH(QString, log);
        QFETCH(QString, name);
        QFETCH(QString, action);
        QJsonObject activity = object(R"({"id":{"time":"2026-11-05T09:30:00.123Z",
            "uniqueQualifier":"-7","customerId":"C1"},"actor":{"email":"ann@example.com"},
            "ipAddress":"2001:db8::1"})");
        activity.insert(u"events"_s, QJsonArray{QJsonObject{{u"name"_s, name}}});
        const std::vector<ServiceEvent> events = google::eventsOf(activity, log);
        QCOMPARE(events.size(), size_t{1});
        QCOMPARE(events.front().event.action, action);
        QCOMPARE(events.front().event.actor, u"ann@example.com"_s);
        QCOMPARE(events.front().event.address, u"2001:db8::1"_s);
        QCOMPARE(events.front().event.details.value(u"name"_s).toString(), name);
        QVERIFY(events.front().event.time.isValid());
    }

    void whatAppsDoWithATokenAtGoogleIsLeftOut()
    {
        const QJsonObject activity = object(R"({"id":{"uniqueQualifier":"1"},
            "events":[{"name":"activity"},{"name":"authorize",
            "parameters":[{"name":"app_name","value":"Zapier"},
            {"name":"scope","multiValue":["contacts"]},{"name":"secret","value":"x"}]}]})");
        const std::vector<ServiceEvent> events = google::eventsOf(activity, u"token"_s);
        QCOMPARE(events.size(), size_t{1});
        const QJsonObject details = events.front().event.details;
        QCOMPARE(details.value(u"target"_s).toString(), u"Zapier"_s);
        QVERIFY(!details.value(u"parameters"_s).toObject().contains(u"secret"_s));
    }

    void twoEventsOfOneActivityAreTwo()
    {
        const QJsonObject activity = object(R"({"id":{"uniqueQualifier":"1"},
            "events":[{"name":"logout"},{"name":"logout"}]})");
        const std::vector<ServiceEvent> events = google::eventsOf(activity, u"login"_s);
        QCOMPARE(events.size(), size_t{2});
        QVERIFY(events[0].key != events[1].key);
    }

    void aTimeThatTheLogCannotHoldIsNone_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isTime");
        QTest::newRow("a time") << u"2026-11-05T09:30:00Z"_s << true;
        QTest::newRow("the last year") << u"9999-12-31T23:30:00Z"_s << true;
        QTest::newRow("a year later in UTC") << u"9999-12-31T23:30:00-05:00"_s << false;
        QTest::newRow("a year earlier in UTC") << u"0001-01-01T00:00:00+05:00"_s << false;
        QTest::newRow("before 1970") << u"1969-12-31T23:59:59Z"_s << false;
    }
    void aTimeThatTheLogCannotHoldIsNone()
    {
        QFETCH(QString, text);
        QFETCH(bool, isTime);
        const QJsonObject activity{{u"id"_s, QJsonObject{{u"time"_s, text}}},
                                   {u"events"_s, QJsonArray{QJsonObject{{u"name"_s, u"x"_s}}}}};
        QCOMPARE(google::eventsOf(activity, u"login"_s).front().event.time.isValid(), isTime);
    }

    void microsoftsErrorsAreFailuresChallengesOrNeither_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("action");
        QTest::addColumn<Outcome>("outcome");
        QTest::newRow("good") << QByteArray(R"({"id":"1","status":{"errorCode":0}})")
                              << u"sign_in.succeeded"_s << Outcome::Success;
        QTest::newRow("wrong password") << QByteArray(R"({"id":"1","status":{"errorCode":50126}})")
                                        << u"sign_in.failed"_s << Outcome::Failure;
        QTest::newRow("second factor") << QByteArray(R"({"id":"1","status":{"errorCode":50074}})")
                                       << u"sign_in.challenged"_s << Outcome::Unknown;
        QTest::newRow("risk") << QByteArray(
                                     R"({"id":"1","riskState":"atRisk","status":{"errorCode":0}})")
                              << u"sign_in.suspicious"_s << Outcome::Success;
        QTest::newRow("nothing said")
            << QByteArray(R"({"id":"1"})") << u"service.event"_s << Outcome::Unknown;
        QTest::newRow("no code of theirs")
            << QByteArray(R"({"id":"1","status":{"errorCode":50126777777777777}})")
            << u"service.event"_s << Outcome::Unknown;
    }
    void microsoftsErrorsAreFailuresChallengesOrNeither()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, action);
        QFETCH(Outcome, outcome);
        const ServiceEvent event = graph::signInEvent(object(json.constData()));
        QCOMPARE(event.event.action, action);
        QCOMPARE(event.event.outcome, outcome);
    }

    void microsoftsSevenDigitsOfASecondAreRead()
    {
        const ServiceEvent event = graph::directoryAuditEvent(
            object(R"({"id":"1","activityDateTime":"2026-11-05T09:30:00.1234567Z",
                       "activityDisplayName":"Add user","result":"unknownFutureValue",
                       "initiatedBy":{"user":null,"app":{"displayName":"Sync"}}})"));
        QCOMPARE(event.event.time.toUTC().time().msec(), 123);
        QCOMPARE(event.event.actor, u"Sync"_s);
        QCOMPARE(event.event.outcome, Outcome::Unknown);
    }

    void aHubSpotEventIsReadFromEachOfItsLogs()
    {
        const ServiceEvent factor = hubspot::eventOf(
            object(R"({"id":"1","type":"REMOVE_TWO_FACTOR_AUTHENTICATION","userId":7,
                       "createdAt":"2026-11-05T09:30:00Z"})"),
            u"security"_s, u"24680135"_s);
        QCOMPARE(factor.event.action, u"two_factor.disabled"_s);
        QCOMPARE(factor.event.actor, u"7"_s);
        const ServiceEvent change =
            hubspot::eventOf(object(R"({"id":"1","category":"CRM_OBJECT","action":"UPDATE",
                       "targetObjectId":"ada@example.com","actingUser":{"userId":7}})"),
                             u"audit_logs"_s, u"24680135"_s);
        QVERIFY(!toCanonicalJson(change.event).contains("ada@"));
        QVERIFY(factor.key != change.key);
    }

    void whatHubSpotDoesNotSayIsNotMadeUp()
    {
        const ServiceEvent login =
            hubspot::eventOf(object(R"({"id":"1","email":"ann@x.org"})"), u"login"_s, u"1"_s);
        QCOMPARE(login.event.action, u"service.event"_s);
        QCOMPARE(login.event.outcome, Outcome::Unknown);
        const ServiceEvent codes = hubspot::eventOf(
            object(R"({"id":"1","type":"TWO_FACTOR_CODES_SHOWN"})"), u"security"_s, u"1"_s);
        QCOMPARE(codes.event.action, u"security.changed"_s);
    }

    void whateverComesHasAKeyAndHarmsNothing_data()
    {
        QTest::addColumn<QByteArray>("json");
        for (const char *json : {"{}", R"({"id":5})", R"({"id":[],"status":"x","actor":3})",
                                 R"({"id":{"time":"yesterday"},"events":[1,null,{"name":{}}]})",
                                 R"({"initiatedBy":"me","targetResources":[[]],"loginAt":true})"})
            QTest::newRow(json) << QByteArray(json);
    }
    void whateverComesHasAKeyAndHarmsNothing()
    {
        QFETCH(QByteArray, json);
        const QJsonObject item = object(json.constData());
        for (const ServiceEvent &event : google::eventsOf(item, u"login"_s))
            QVERIFY(!event.key.isEmpty());
        QVERIFY(!graph::signInEvent(item).key.isEmpty());
        QVERIFY(!graph::directoryAuditEvent(item).key.isEmpty());
        QVERIFY(!hubspot::eventOf(item, u"login"_s, u"1"_s).key.isEmpty());
    }
};

QTEST_GUILESS_MAIN(EventReaderTest)
#include "event_reader_test.moc"
