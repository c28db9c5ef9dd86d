#include "core/audit/event_facets.h"
#include "core/audit/event_rows.h"
#include "core/audit/id_key.h"
#include "tests/core/audit/audit_fixture.h"

#include <QJsonArray>
#include <QTest>

using namespace warden;
using namespace warden::test;
using namespace Qt::StringLiterals;

class EventFacetsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEventIsReadAsItIsWritten_data()
    {
        QTest::addColumn<Event>("event");
        QTest::newRow("usual") << numberedEvent(7);
        Event bare;
        bare.action = u"a.b"_s;
        QTest::newRow("hardly anything in it") << bare;
        Event full = numberedEvent(8);
        full.object.id = RouteId::create().value();
        full.object.name = u"a \"quoted\" \\ name, with } and ] and \n"_s;
        full.actor = u"Zoë 😀"_s;
        full.run = RunId::create();
        full.raw = QString(64, u'0');
        full.counts = {{u"lost"_s, -3}, {rawBytes, 1234}, {u"zero"_s, 0}};
        full.address = u"2001:db8::1"_s;
        full.details = {{u"list"_s, QJsonArray{1.5, u"}]\"\\"_s, QJsonObject{}, QJsonArray{}}},
                        {u"seq"_s, 12},
                        {u"object"_s, QJsonObject{{u"id"_s, u"another"_s}, {u"none"_s, {}}}}};
        QTest::newRow("everything in it") << full;
        for (const auto &[name, time] :
             {std::pair("the beginning", u"1970-01-01T00:00:00.001Z"_s),
              std::pair("a leap day", u"2024-02-29T23:59:59.999Z"_s),
              std::pair("a century without one", u"2100-03-01T00:00:00.000Z"_s),
              std::pair("before the beginning", u"1969-12-31T23:59:59.000Z"_s)}) {
            Event event = numberedEvent(1);
            event.time = QDateTime::fromString(time, Qt::ISODateWithMs);
            QTest::newRow(name) << event;
        }
    }
    void anEventIsReadAsItIsWritten()
    {
        QFETCH(Event, event);
        const QByteArray json = rowToJson({42, event});
        const std::optional<EventFacets> facets = facetsIn(json);
        QVERIFY2(facets, json);
        QCOMPARE(facets->seq, 42);
        QCOMPARE(facets->time, event.time.isValid() ? event.time.toMSecsSinceEpoch() : 0);
        QCOMPARE(facets->actor, QByteArrayView(event.actor.toUtf8()));
        QCOMPARE(facets->source, QByteArrayView(event.source.toUtf8()));
        QCOMPARE(facets->action, QByteArrayView(event.action.toUtf8()));
        QCOMPARE(facets->outcome, QByteArrayView(outcomeName(event.outcome).toUtf8()));
        QCOMPARE(facets->raw, QByteArrayView(event.raw.toUtf8()));
        QCOMPARE(facets->rawBytes, event.counts.value(rawBytes));
        QCOMPARE(facets->eventKey, idKey(event.id.value()));
        const auto keyOf = [](const QString &id) {
            return id.isEmpty() ? std::nullopt : std::optional(idKey(id));
        };
        QCOMPARE(facets->objectKey, keyOf(event.object.id));
        QCOMPARE(facets->runKey, keyOf(event.run.value()));
    }

    void whatIsNotPlainIsLeftToTheSlowWay_data()
    {
        QTest::addColumn<QByteArray>("json");
        const QByteArray json = rowToJson({42, numberedEvent(7)});
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("half of it") << json.left(json.size() / 2);
        QTest::newRow("more behind it") << json + ' ';
        QTest::newRow("no number") << QByteArray(json).replace("\"seq\":42,", "");
        QTest::newRow("an actor with an escape")
            << QByteArray(json).replace("\"Ada\"", "\"A\\\"da\"");
        QTest::newRow("a time of another form")
            << QByteArray(json).replace(".000Z\"", "+01:00\"").replace(".000Z", "Z");
        QTest::newRow("an id that is no text") << QByteArray(json).replace("\"id\":\"", "\"id\":5");
    }
    void whatIsNotPlainIsLeftToTheSlowWay()
    {
        QFETCH(QByteArray, json);
        QVERIFY(!facetsIn(json));
    }

    void noBytesLeadBeyondTheirEnd()
    {
        const QByteArray json = rowToJson({42, numberedEvent(7)});
        for (qsizetype length = 0; length < json.size(); ++length) {
            const QByteArray part(json.constData(), length); // of its own, for the sanitizer
            QVERIFY(!facetsIn(part));
        }
        for (qsizetype at = 0; at < json.size(); ++at) {
            for (const char c : {'"', '\\', '{', '}', '[', ']', ','}) {
                QByteArray changed = json;
                changed[at] = c;
                (void)facetsIn(changed);
            }
        }
    }

    void bothWaysToAKeyAgree()
    {
        for (const QString &id :
             {EventId::create().value(), u"018f3f0a-1c2d-7abc-8def-0123456789ab"_s,
              u"018F3F0A-1C2D-7ABC-8DEF-0123456789AB"_s, u"018f3f0a-1c2d-4abc-8def-0123456789ab"_s,
              u"+18f3f0a-1c2d-7abc-8def-0123456789ab"_s, u"route-1"_s, u"ü"_s, u""_s,
              u"018f3f0a-1c2d-7abc-8déf-0123456789ab"_s, u"0x8f3f0a- c2d-7abc-8def-0123456789ab"_s})
            QCOMPARE(idKey(QByteArrayView(id.toUtf8())), idKey(id));
    }
};

QTEST_GUILESS_MAIN(EventFacetsTest)
#include "event_facets_test.moc"
