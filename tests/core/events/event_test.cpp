#include "core/base/timestamp.h"
#include "core/events/canonical_json.h"
#include "core/events/event.h"
#include "core/events/event_actions.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace warden;
using namespace Qt::StringLiterals;

namespace {

Event fullEvent()
{
    Event event;
    event.id = EventId(u"01890000-0000-7000-8000-000000000001"_s);
    event.time = fromMilliseconds(1'762'335'000'123);
    event.actor = u"Zoë \"Z\""_s;
    event.source = u"contact-warden"_s;
    event.action = actions::runFinished;
    event.object = {u"route"_s, u"r1"_s, u"Office → Zap"_s};
    event.outcome = Outcome::Held;
    event.run = RunId(u"run1"_s);
    event.counts = {{u"read"_s, 3}, {u"created"_s, 1}};
    event.details = QJsonObject{{u"fields"_s, QJsonArray{u"email"_s, u"name"_s}}};
    return event;
}

QJsonObject parsed(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

} // namespace

class EventTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEventComesBackAsItWasWritten()
    {
        QCOMPARE(eventFromJson(toCanonicalJson(fullEvent())).value(), fullEvent());
        Event bare;
        bare.action = u"x"_s;
        QCOMPARE(eventFromJson(toCanonicalJson(bare)).value(), bare);
    }

    void theBytesAreTheDocumentedOnes()
    {
        QCOMPARE(
            QString::fromUtf8(toCanonicalJson(fullEvent())),
            u"{\"action\":\"run.finished\",\"actor\":\"Zoë \\\"Z\\\"\",\"counts\":{\"created\":"
            "1,\"read\":3},\"details\":{\"fields\":[\"email\",\"name\"]},\"id\":\"01890000-"
            "0000-7000-8000-000000000001\",\"object\":{\"id\":\"r1\",\"name\":\"Office → "
            "Zap\",\"type\":\"route\"},\"outcome\":\"held\",\"run\":\"run1\",\"source\":"
            "\"contact-warden\",\"time\":\"2025-11-05T09:30:00.123Z\"}"_s);
    }

    void numbersAreWrittenAsRfc8785Says_data()
    {
        // RFC 8785, appendix B.
        QTest::addColumn<double>("number");
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("zero") << 0.0 << QByteArray("0");
        QTest::newRow("minus zero") << -0.0 << QByteArray("0");
        QTest::newRow("smallest") << 5e-324 << QByteArray("5e-324");
        QTest::newRow("largest") << 1.7976931348623157e308 << QByteArray("1.7976931348623157e+308");
        QTest::newRow("2^53") << 9007199254740992.0 << QByteArray("9007199254740992");
        QTest::newRow("-2^53") << -9007199254740992.0 << QByteArray("-9007199254740992");
        QTest::newRow("2^68") << 295147905179352830000.0 << QByteArray("295147905179352830000");
        QTest::newRow("1e23") << 1e23 << QByteArray("1e+23");
        QTest::newRow("below 1e21")
            << 999999999999999900000.0 << QByteArray("999999999999999900000");
        QTest::newRow("1e21") << 1e21 << QByteArray("1e+21");
        QTest::newRow("1e-6") << 0.000001 << QByteArray("0.000001");
        QTest::newRow("9.99e-7") << 9.999999999999997e-7 << QByteArray("9.999999999999997e-7");
        QTest::newRow("thirds") << 333333333.3333332 << QByteArray("333333333.3333332");
        QTest::newRow("negative") << -0.0000033333333333333333
                                  << QByteArray("-0.0000033333333333333333");
    }
    void numbersAreWrittenAsRfc8785Says()
    {
        QFETCH(double, number);
        QFETCH(QByteArray, text);
        QCOMPARE(canonicalJson({{u"n"_s, number}}), "{\"n\":" + text + "}");
        QCOMPARE(fromCanonicalJson("{\"n\":" + text + "}").value().value(u"n"_s).toDouble(),
                 number);
    }

    void keysAreSortedByUtf16Unit()
    {
        // RFC 8785, section 3.2.3: U+1F600 (D83D …) comes before U+FB33.
        const QJsonObject object{{u"\u20ac"_s, 1}, {u"\r"_s, 2},         {u"\ufb33"_s, 3},
                                 {u"1"_s, 4},      {u"\U0001F600"_s, 5}, {u"\u0080"_s, 6},
                                 {u"\u00f6"_s, 7}};
        QCOMPARE(QString::fromUtf8(canonicalJson(object)),
                 u"{\"\\r\":2,\"1\":4,\"\u0080\":6,\"\u00f6\":7,\"\u20ac\":1,\"\U0001F600\":5,"
                 "\"\ufb33\":3}"_s);
    }

    void controlCharactersAreEscapedTheShortWay()
    {
        QCOMPARE(canonicalJson({{u"s"_s, u"\b\f\n\r\t\x0f\x1f\x7f\"\\/"_s}}),
                 QByteArray("{\"s\":\"\\b\\f\\n\\r\\t\\u000f\\u001f\x7f\\\"\\\\/\"}"));
    }

    void otherFormsAreRefused_data()
    {
        QTest::addColumn<QByteArray>("json");
        const QByteArray good = toCanonicalJson(fullEvent());
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("an array") << QByteArray("[]");
        QTest::newRow("empty") << QByteArray("{}");
        QTest::newRow("half") << good.left(good.size() / 2);
        QTest::newRow("blank") << good + ' ';
        QTest::newRow("second value") << good + good;
        QTest::newRow("unknown key") << QByteArray(good).replace("\"actor\"", "\"acto\"");
        QTest::newRow("doubled key")
            << QByteArray(good).replace("{\"action\"", "{\"action\":\"x\",\"action\"");
        QTest::newRow("unknown outcome") << QByteArray(good).replace("held", "fine");
        QTest::newRow("text as a count")
            << QByteArray(good).replace("\"read\":3", "\"read\":\"3\"");
        QTest::newRow("half a count") << QByteArray(good).replace("\"read\":3", "\"read\":3.5");
        QTest::newRow("object as text") << QByteArray(good).replace("\"run1\"", "{}");
        QTest::newRow("no offset") << QByteArray(good).replace(".123Z", ".123");
        QTest::newRow("broken UTF-8") << QByteArray(good).replace("Office", "Off\xff\xfe");
        QTest::newRow("huge") << "{\"action\":\"" + QByteArray(70000, 'x') + "\"}";
        QTest::newRow("deep") << "{\"details\":" + QByteArray(200, '[') + QByteArray(200, ']') +
                                     '}';
    }
    void otherFormsAreRefused()
    {
        QFETCH(QByteArray, json);
        const Result<Event> event = eventFromJson(json);
        QVERIFY(!event);
        QCOMPARE(event.error().kind, ErrorKind::Invalid);
    }

    void everyOutcomeHasAName()
    {
        for (const Outcome outcome :
             {Outcome::Success, Outcome::Failure, Outcome::Denied, Outcome::Held, Outcome::Unknown})
            QCOMPARE(outcomeFromName(outcomeName(outcome)).value(), outcome);
        QVERIFY(parsed(toCanonicalJson(fullEvent())).value(u"outcome"_s).toString() == u"held"_s);
    }
};

QTEST_GUILESS_MAIN(EventTest)
#include "event_test.moc"
