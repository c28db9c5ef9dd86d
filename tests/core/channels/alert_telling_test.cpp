#include "core/channels/channel_sending.h"
#include "tests/peers/canned_server.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMessageAuthenticationCode>
#include <QTest>
#include <QTimeZone>

using namespace warden;
using namespace Qt::StringLiterals;

namespace {

const QDateTime start = QDateTime::fromMSecsSinceEpoch(1'800'000'000'000, QTimeZone::utc());

KeptAlert alertOf(const QString &id)
{
    KeptAlert alert;
    alert.id = id;
    alert.title = u"Failed log-ins & more"_s;
    alert.description = u"private-description"_s;
    alert.note = u"private-note"_s;
    alert.file = u"private-file"_s;
    alert.level = RuleLevel::High;
    alert.raisedAt = alert.from = start;
    alert.until = start.addSecs(60);
    alert.count = 5;
    alert.group = {{u"actor"_s, u"private-actor"_s}};
    alert.events = {4711};
    return alert;
}

Secret secretOf(const QByteArray &bytes)
{
    return Secret(QByteArrayView(bytes));
}

AlertTelling tellingOf(int alerts)
{
    AlertTelling telling;
    telling.key = u"alert-1/1"_s;
    telling.at = start;
    telling.workspace = u"acme"_s;
    for (int i = 0; i < alerts; ++i)
        telling.alerts.push_back(alertOf(u"alert-%1"_s.arg(i + 1)));
    return telling;
}

} // namespace

// What leaves for a hook, and which answers count as a yes.
class AlertTellingTest : public QObject
{
    Q_OBJECT

private:
    using Answer = CannedServer::Answer;

    static tl::expected<void, ChannelFailure>
    told(CannedServer &server, AlertChannelKind kind, const AlertTelling &telling,
         std::chrono::milliseconds patience = patienceForChannels)
    {
        Progress progress;
        AlertChannel channel;
        channel.kind = kind;
        const QByteArray address = server.url(u"/secret-path"_s).toEncoded();
        return tellChannel(channel, {secretOf(address), secretOf("key")}, telling, progress,
                           patience);
    }

    static Answer saying(int status, const QByteArray &body, const QList<QByteArray> &headers = {})
    {
        return [=](QTcpSocket &socket, const CannedRequest &) {
            CannedServer::respond(socket, status, body, headers);
        };
    }

private Q_SLOTS:
    void theBodyIsSignedAndHasTheAlertsKey()
    {
        CannedServer server(saying(200, "{}"));
        QVERIFY(told(server, AlertChannelKind::Webhook, tellingOf(2)));
        const CannedRequest request = server.requests().constFirst();
        QCOMPARE(request.method, "POST");
        QCOMPARE(request.headers.value("idempotency-key"), "alert-1/1");
        // By another implementation than ours.
        QCOMPARE(request.headers.value("x-contact-warden-signature"),
                 QMessageAuthenticationCode::hash(request.body, "key", QCryptographicHash::Sha256)
                     .toHex());
        const QJsonObject body = QJsonDocument::fromJson(request.body).object();
        QCOMPARE(body.value(u"key"_s).toString(), u"alert-1/1"_s);
        const QJsonObject alert = body.value(u"alerts"_s).toArray().at(1).toObject();
        QCOMPARE(alert.value(u"id"_s).toString(), u"alert-2"_s);
        QCOMPARE(alert.value(u"level"_s).toString(), u"high"_s);
        QCOMPARE(alert.value(u"count"_s).toInt(), 5);
        QCOMPARE(body.value(u"workspace"_s).toString(), u"acme"_s);
        for (const char *unsaid : {"private-", "4711", "secret-path", "channel"})
            QVERIFY2(!request.body.contains(unsaid), unsaid);
    }

    void nothingInASlackTextIsAMention()
    {
        CannedServer server(saying(200, "ok"));
        AlertTelling telling = tellingOf(1);
        telling.alerts.front().title.prepend(u"<!channel> "_s);
        QVERIFY(told(server, AlertChannelKind::Slack, telling));
        const QByteArray body = server.requests().constFirst().body;
        const QJsonObject json = QJsonDocument::fromJson(body).object();
        QCOMPARE(json.keys(), QStringList({u"mrkdwn"_s, u"text"_s}));
        QCOMPARE(json.value(u"mrkdwn"_s), QJsonValue(false));
        const QString text = json.value(u"text"_s).toString();
        QVERIFY(text.contains(u"&lt;!channel&gt; Failed log-ins &amp; more"_s));
        QVERIFY(!text.contains(u'<') && !text.contains(u"private-"_s));
    }

    void aLongDigestNamesTwentyAndCountsTheRest()
    {
        const QString text = tellingText(tellingOf(25));
        QVERIFY(text.contains(u"alerts show alert-20\n"_s));
        QVERIFY(!text.contains(u"alerts show alert-21\n"_s));
        QVERIFY(text.contains(u"And 5 more"_s));
        QCOMPARE(tellingSubject(tellingOf(25)), u"Contact Warden: 25 alerts"_s);
    }

    void aSubjectIsOneLine()
    {
        AlertTelling telling = tellingOf(1);
        telling.alerts.front().title = u"a\r\nBcc: x "_s + QString(500, u'b');
        QVERIFY(tellingSubject(telling).startsWith(u"Contact Warden: high alert: a Bcc: x b"_s));
        QCOMPARE(tellingSubject(telling).size(), 180);
    }

    void onlyItsOwnYesIsAYes_data()
    {
        QTest::addColumn<AlertChannelKind>("kind");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<bool>("isYes");
        using Kind = AlertChannelKind;
        const QByteArray json = "application/json";
        const QByteArray html = "text/html; charset=utf-8";
        QTest::newRow("empty") << Kind::Webhook << QByteArray() << json << true;
        QTest::newRow("a page") << Kind::Webhook << QByteArray("<html>") << html << false;
        QTest::newRow("Zapier's") << Kind::Zapier << QByteArray(R"({"status":"success"})") << json
                                  << true;
        QTest::newRow("not Zapier's") << Kind::Zapier << QByteArray("{}") << json << false;
        QTest::newRow("Slack's") << Kind::Slack << QByteArray("ok") << html << true;
        QTest::newRow("not Slack's") << Kind::Slack << QByteArray("<html>ok") << html << false;
    }
    void onlyItsOwnYesIsAYes()
    {
        QFETCH(AlertChannelKind, kind);
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, type);
        QFETCH(bool, isYes);
        CannedServer server(saying(200, body, {"Content-Type: " + type}));
        const auto answer = told(server, kind, tellingOf(1));
        QCOMPARE(answer.has_value(), isYes);
        if (!isYes)
            QCOMPARE(answer.error().error.reason, ErrorReason::NotThisService);
    }

    void whatAServerAsksToWaitIsHandedOn()
    {
        CannedServer server(saying(429, "slow down", {"Retry-After: 120"}));
        const auto answer = told(server, AlertChannelKind::Webhook, tellingOf(1));
        QVERIFY(!answer);
        QCOMPARE(answer.error().error.kind, ErrorKind::RateLimited);
        QCOMPARE(answer.error().retryAfter.count(), 120);
    }

    void whatHangsIsGivenUp()
    {
        CannedServer server([](QTcpSocket &, const CannedRequest &) {});
        const auto answer =
            told(server, AlertChannelKind::Webhook, tellingOf(1), std::chrono::milliseconds(300));
        QVERIFY(!answer);
        QCOMPARE(answer.error().error.reason, ErrorReason::TimedOut);
    }

    void aStopEndsTheWait()
    {
        CannedServer server([](QTcpSocket &, const CannedRequest &) {});
        Progress stopped({}, [&] { return !server.requests().isEmpty(); });
        const QByteArray address = server.url(u"/x"_s).toEncoded();
        const auto answer = tellChannel({}, {secretOf(address)}, tellingOf(1), stopped);
        QVERIFY(!answer);
        QCOMPARE(answer.error().error.kind, ErrorKind::Cancelled);
    }

    void aMailIsTheSameOneHoweverOftenItIsSent()
    {
        const QJsonObject settings{{u"from"_s, u"a@example.org"_s},
                                   {u"to"_s, QJsonArray{u"b@example.org"_s}}};
        AlertTelling telling = tellingOf(1);
        const QByteArray first = toEnvelope(alertMail(settings, telling)).value().text;
        QVERIFY(first.contains("\r\nMessage-ID: <alert-1/1@example.org>\r\n"));
        telling.at = start.addSecs(600);
        const QByteArray second = toEnvelope(alertMail(settings, telling)).value().text;
        QVERIFY(second.contains("\r\nMessage-ID: <alert-1/1@example.org>\r\n"));
        QVERIFY(first.contains("What to do: open Contact Warden"));
        QVERIFY(!first.contains("private-"));
    }

    void noRedirectIsFollowed()
    {
        CannedServer server(saying(307, {}, {"Location: /elsewhere"}));
        QVERIFY(!told(server, AlertChannelKind::Webhook, tellingOf(1)));
        QCOMPARE(server.requests().size(), 1);
    }

    void aTestSaysThatNothingHappened()
    {
        AlertTelling telling;
        telling.key = u"test"_s;
        telling.at = start;
        telling.isTest = true;
        CannedServer server(saying(200, "ok"));
        QVERIFY(told(server, AlertChannelKind::Slack, telling));
        QVERIFY(server.requests().constFirst().body.contains("Nothing has happened"));
    }
};

QTEST_GUILESS_MAIN(AlertTellingTest)
#include "alert_telling_test.moc"
