#include "core/alerts/detection_match.h"
#include "core/alerts/rule_reader.h"
#include "core/base/timestamp.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace warden;

namespace {

QByteArray ruleAbout(const QByteArray &source, const QByteArray &detection)
{
    return "title: a\nlogsource: {" + source + "}\ndetection: " + detection + "\n";
}

// The names of what is said of the event, for a comparison that shows itself.
QString answerTo(const QByteArray &yaml, const Event &event, const QJsonObject &raw)
{
    const RuleReading reading = readRules(yaml);
    if (!reading.isFine())
        return u"refused: "_s + ruleFaultName(reading.problems.front().fault);
    Rule rule = reading.rules.front();
    FieldTable fields;
    assignSlots(*rule.detection, fields);
    const EventView view(event, raw, fields);
    switch (matches(*rule.detection, sourceOf(rule.logSource)->fields, view)) {
    case DetectionAnswer::No:
        return u"no"_s;
    case DetectionAnswer::Yes:
        return u"yes"_s;
    case DetectionAnswer::Undecided:
        break;
    }
    return u"undecided"_s;
}

QString answerFor(const QByteArray &detection, const QByteArray &json)
{
    Event event;
    event.source = u"okta"_s;
    return answerTo(ruleAbout("product: okta", detection), event,
                    QJsonDocument::fromJson(json).object());
}

} // namespace

class DetectionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aValueIsComparedAsTheSpecificationSays_data();
    void aValueIsComparedAsTheSpecificationSays();
    void searchesAreJoinedAsTheSpecificationSays_data();
    void searchesAreJoinedAsTheSpecificationSays();
    void fieldsOfOurOwnEventsAreFound_data();
    void fieldsOfOurOwnEventsAreFound();
};

void DetectionTest::aValueIsComparedAsTheSpecificationSays_data()
{
    QTest::addColumn<QByteArray>("test");
    QTest::addColumn<QByteArray>("value"); // of the field f, as JSON; empty: it isn't there
    QTest::addColumn<bool>("holds");
    const auto row = [](const QByteArray &test, const QByteArray &value, bool holds) {
        QTest::newRow(test + (holds ? " fits " : " doesn't fit ") + value)
            << test << value << holds;
    };
    // Text
    row("f: 'Abc'", R"("aBC")", true);
    row("f: 'Abc'", R"("abcd")", false);
    row("f: 'STRASSE'", R"("strasse")", true);
    row("f: 'STRA\u00dfE?'", R"("straße1")", true);
    row("f: 'STRA\u00dfE?'", R"("straße?1")", false);
    row("f: '\U00010400?'", R"("\ud801\udc281")", true);
    row("f|cased: 'Abc'", R"("aBC")", false);
    row("f|cased: 'Abc'", R"("Abc")", true);
    row("f: 'a*c'", R"("abbbc")", true);
    row("f: 'a*c'", R"("ac")", true);
    row("f: 'a*c'", R"("acd")", false);
    row("f: 'a?c'", R"("abc")", true);
    row("f: 'a?c'", R"("ac")", false);
    row("f: '*b*b*'", R"("abab")", true);
    row("f: '*b*b*'", R"("ab")", false);
    row("f: 'ab*ba'", R"("aba")", false);
    row("f: 'a*'", R"("a\nb")", true);
    // "\*" and "\?" are plain; "\\*" is a backslash before a wildcard; "\\\*" both plain
    row(R"(f: 'a\*c')", R"("a*c")", true);
    row(R"(f: 'a\*c')", R"("abc")", false);
    row(R"(f: 'a\?')", R"("a?")", true);
    row(R"(f: 'a\\*c')", R"("a\\bc")", true);
    row(R"(f: 'a\\*c')", R"("a*c")", false);
    row(R"(f: 'a\\\*c')", R"("a\\*c")", true);
    row(R"(f: 'a\\\*c')", R"("a\\bc")", false);
    row(R"(f: 'a\b')", R"("a\\b")", true);
    row(R"(f: 'a\\b')", R"("a\\b")", true);
    row(R"(f: 'a\\\\b')", R"("a\\\\b")", true);
    row(R"(f: 'a\\\b')", R"("a\\\\b")", true);
    row(R"(f|endswith: '\a.exe')", R"("C:\\A.EXE")", true);
    // Places
    row("f|contains: 'b'", R"("abc")", true);
    row("f|contains: 'bc*e'", R"("abcde")", true);
    row("f|contains: 'x'", R"("abc")", false);
    row("f|startswith: 'ab'", R"("abc")", true);
    row("f|startswith: 'bc'", R"("abc")", false);
    row("f|endswith: 'bc'", R"("abc")", true);
    row("f|endswith: 'ab'", R"("abc")", false);
    row("f|startswith|cased: 'AB'", R"("abc")", false);
    // Lists
    row("f: [x, abc]", R"("abc")", true);
    row("f|contains|all: [a, c]", R"("abc")", true);
    row("f|contains|all: [a, x]", R"("abc")", false);
    row("f: b", R"(["a", "b"])", true);
    row("f|contains|all: [a, b]", R"(["xa", "xb"])", true);
    row("f: '[]'", "[]", true);
    row("f|contains: '\"k\":\"v'", R"([{"k": "v"}])", true);
    row("f.k: v", R"([{"j": 1}, {"k": "v"}])", true);
    row("f.K: v", R"({"k": "v"})", true);
    row("f.k.m: v", R"({"k.m": "v"})", true);
    // Numbers and truth
    row("f: 5", "5", true);
    row("f: 5", R"("5")", true);
    row("f: '5'", "5", true);
    row("f: 5", "5.0", true);
    row("f: 5", "50", false);
    row("f: 5", R"("05")", false);
    row("f: 5", R"("5.0")", false);
    row("f|gt: 5", R"("inf")", false);
    row("f|lt: 5", R"("nan")", false);
    row("f|gt: 5", R"("1e3")", false);
    row("f|gt: -6", R"("-5.5")", true);
    row("f|lt: 5", R"("")", false);
    row("f|lt: 5", R"("-")", false);
    row("f: 1.5", "1.5", true);
    row("f: true", "true", true);
    row("f: 'False'", "false", true);
    row("f: true", "false", false);
    row("f|gt: 5", "6", true);
    row("f|gt: 5", "5", false);
    row("f|gte: 5", R"("5")", true);
    row("f|lt: 5", "4.5", true);
    row("f|lte: 5", "5", true);
    row("f|lte: 5", R"("many")", false);
    row("f|gt: -1", "0", true);
    row("f|gt: 5", "", false);
    // Nothing
    row("f: null", "null", true);
    row("f: null", "", true);
    row("f: null", R"("")", false);
    row("f: ''", R"("")", true);
    row("f: ''", "null", false);
    row("f: ''", "", false);
    row("f: [null, '']", "", true);
    row("f: 'null'", "null", false);
    row("f: 'null'", R"("null")", true);
    row("f|exists: true", "null", true);
    row("f|exists: true", "", false);
    row("f|exists: false", "", true);
    row("f|exists: 'no'", "", false); // refused
    // neq
    row("f|neq: a", R"("b")", true);
    row("f|neq: a", R"("A")", false);
    row("f|neq: [a, b]", R"("b")", false);
    row("f|contains|neq: a", R"("xax")", false);
    // Regular expressions: case counts, anywhere in it
    row("f|re: 'b.d'", R"("abcde")", true);
    row("f|re: 'B.D'", R"("abcde")", false);
    row("f|re|i: 'B.D'", R"("abcde")", true);
    row("f|re: '^b'", R"("a\nb")", false);
    row("f|re|m: '^b'", R"("a\nb")", true);
    row("f|re: 'a.b'", R"("a\nb")", false);
    row("f|re|s: 'a.b'", R"("a\nb")", true);
    row("f|re|i|s: 'A.b'", R"("a\nb")", true);
    row("f|re|all: [a, b]", R"("ab")", true);
    row("f|re|all: [a, c]", R"("ab")", false);
    // Addresses
    row("f|cidr: 10.0.0.0/8", R"("10.200.3.4")", true);
    row("f|cidr: 10.0.0.0/8", R"("11.0.0.1")", false);
    row("f|cidr: 192.0.2.128/25", R"("192.0.2.127")", false);
    row("f|cidr: 192.0.2.128/25", R"("192.0.2.129")", true);
    row("f|cidr: 10.0.0.0/8", R"("::ffff:10.1.2.3")", true);
    row("f|cidr: '2001:db8::/33'", R"("2001:db8:7fff::1")", true);
    row("f|cidr: '2001:db8::/33'", R"("2001:db8:8000::1")", false);
    row("f|cidr: 0.0.0.0/0", R"("2001:db8::1")", false);
    row("f|cidr: 10.0.0.0/8", R"("10")", false);
    row("f|cidr: [192.0.2.0/24, 10.0.0.1]", R"("10.0.0.1")", true);
    // Encodings: "YWJj" is "abc"; within a longer text it has two other forms
    row("f|base64: abc", R"("YWJj")", true);
    row("f|base64offset|contains: foobar", R"("Zm9vYmFy")", true);
    row("f|base64offset|contains: foobar", R"("eGZvb2Jhcng=")", true);
    row("f|base64offset|contains: foobar", R"("eHhmb29iYXI=")", true);
    row("f|base64offset|contains: foobar", R"("Zm9vYmF6")", false);
    row("f|wide|base64: ab", R"("YQBiAA==")", true);
    row("f|utf16be|base64: ab", R"("AGEAYg==")", true);
    row("f|utf16|base64: a", R"("//5hAA==")", true);
    row("f|windash|contains: ' -f '", R"("rm /f x")", true);
    row("f|contains|windash: ' -f '", R"("rm \u2013f x")", true);
    row("f|contains|windash: 'a-f'", R"("a/f")", false);
    // Other fields, and parts of a time
    row("f|fieldref: g", R"("Same")", true);
    row("f|fieldref: h", R"("Same")", false);
    row("f|fieldref|startswith: g", R"("same as g")", true);
    row("f|fieldref|neq: h", R"("Same")", true);
    row("f|hour: 23", R"("2026-11-26T23:10:00Z")", true);
    row("f|hour: 22", R"("2026-11-26T23:10:00+01:00")", true);
    row("f|hour|gte: 22", R"("2026-11-26T21:10:00Z")", false);
    row("f|day: 26", R"("2026-11-26T21:10:00Z")", true);
    row("f|week: 48", R"("2026-11-26T21:10:00Z")", true);
    row("f|year: 2026", R"("not a time")", false);
    row("f|day: 26", R"("2026-11-26T21:10:00")", false); // of which zone isn't said
    // A fraction as it is written
    row("f: '0.1'", "0.1", true);
    row("f|endswith: '.3'", "0.3", true);
    row("f: '1234567.125'", "1234567.125", true);
}

void DetectionTest::aValueIsComparedAsTheSpecificationSays()
{
    QFETCH(QByteArray, test);
    QFETCH(QByteArray, value);
    QFETCH(bool, holds);
    const QByteArray field = value.isEmpty() ? QByteArray() : "\"f\": " + value + ", ";
    const QString answer = answerFor("\n  s:\n    " + test + "\n  condition: s",
                                     "{" + field + "\"g\": \"SAME\", \"other\": null}");
    if (test.contains("'no'"))
        QCOMPARE(answer, u"refused: value_unknown"_s);
    else
        QCOMPARE(answer, holds ? u"yes"_s : u"no"_s);
}

void DetectionTest::searchesAreJoinedAsTheSpecificationSays_data()
{
    QTest::addColumn<QByteArray>("detection");
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("answer");
    const QByteArray both = "{s: {a: 1, b: 2}, condition: s}";
    QTest::newRow("a map: all of it") << both << QByteArray(R"({"a": 1, "b": 2})") << u"yes"_s;
    QTest::newRow("a map: part of it") << both << QByteArray(R"({"a": 1})") << u"no"_s;
    const QByteArray maps = "{s: [{a: 1}, {b: 2, c: 3}], condition: s}";
    QTest::newRow("maps: one") << maps << QByteArray(R"({"a": 1})") << u"yes"_s;
    QTest::newRow("maps: the other") << maps << QByteArray(R"({"b": 2, "c": 3})") << u"yes"_s;
    QTest::newRow("maps: part") << maps << QByteArray(R"({"b": 2, "c": 4})") << u"no"_s;
    const QByteArray words = "{s: [EvilService, 'svc*-n'], condition: s}";
    QTest::newRow("a keyword") << words << QByteArray(R"({"x": {"y": ["an evilservice!"]}})")
                               << u"yes"_s;
    QTest::newRow("a keyword with a star")
        << words << QByteArray(R"({"x": "a svchost -n b"})") << u"yes"_s;
    QTest::newRow("no keyword") << words << QByteArray(R"({"x": "service"})") << u"no"_s;
    const QByteArray all = "{s: {'|all': [one, two]}, condition: s}";
    QTest::newRow("all keywords") << all << QByteArray(R"({"x": "one", "y": "two"})") << u"yes"_s;
    QTest::newRow("one keyword of all") << all << QByteArray(R"({"x": "one"})") << u"no"_s;
    QTest::newRow("a number as a keyword")
        << QByteArray("{s: [4711], condition: s}") << QByteArray(R"({"x": 14711})") << u"yes"_s;
    QTest::newRow("not") << QByteArray("{s: {a: 1}, f: {b: 2}, condition: s and not f}")
                         << QByteArray(R"({"a": 1})") << u"yes"_s;
    QTest::newRow("not, and it is") << QByteArray("{s: {a: 1}, f: {b: 2}, condition: s and not f}")
                                    << QByteArray(R"({"a": 1, "b": 2})") << u"no"_s;
    QTest::newRow("1 of") << QByteArray("{s_1: {a: 1}, s_2: {b: 2}, condition: 1 of s_*}")
                          << QByteArray(R"({"b": 2})") << u"yes"_s;
    QTest::newRow("all of") << QByteArray("{s_1: {a: 1}, s_2: {b: 2}, condition: all of s_*}")
                            << QByteArray(R"({"b": 2})") << u"no"_s;
    const QByteArray bomb = QByteArray(R"({"a": ")") + QByteArray(8000, 'a') + "\"}";
    QTest::newRow("a regex that gives up")
        << QByteArray("{s: {a|re: 'a*a*a*a*a*a*[a-y]*[0-9]'}, condition: s}") << bomb
        << u"undecided"_s;
    QTest::newRow("not one that gives up")
        << QByteArray("{s: {a|re: 'a*a*a*a*a*a*[a-y]*[0-9]'}, condition: not s}") << bomb
        << u"undecided"_s;
    QTest::newRow("one that gives up beside one that decides")
        << QByteArray("{s: {a|re: 'a*a*a*a*a*a*[a-y]*[0-9]'}, t: {a|contains: a}, "
                      "condition: s or t}")
        << bomb << u"yes"_s;
}

void DetectionTest::searchesAreJoinedAsTheSpecificationSays()
{
    QFETCH(QByteArray, detection);
    QFETCH(QByteArray, json);
    QTEST(answerFor(detection, json), "answer");
}

void DetectionTest::fieldsOfOurOwnEventsAreFound_data()
{
    QTest::addColumn<QByteArray>("test");
    QTest::addColumn<QString>("answer");
    QTest::newRow("action") << QByteArray("action: run.finished") << u"yes"_s;
    QTest::newRow("actor") << QByteArray("Actor|contains: ann") << u"yes"_s;
    QTest::newRow("outcome") << QByteArray("outcome: held") << u"yes"_s;
    QTest::newRow("object") << QByteArray("{object.type: route, object.name: 'Office*'}")
                            << u"yes"_s;
    QTest::newRow("counts") << QByteArray("counts.removed|gte: 12") << u"yes"_s;
    QTest::newRow("counts, too few") << QByteArray("counts.removed|gte: 13") << u"no"_s;
    QTest::newRow("details") << QByteArray("details.fields: email") << u"yes"_s;
    QTest::newRow("deeper") << QByteArray("details.a.b: c") << u"yes"_s;
    QTest::newRow("time") << QByteArray("time|hour: 3") << u"yes"_s;
    QTest::newRow("no address") << QByteArray("address: null") << u"yes"_s;
    QTest::newRow("no address is none in a subnet")
        << QByteArray("address|cidr: 0.0.0.0/0") << u"no"_s;
    QTest::newRow("the object as a whole")
        << QByteArray("object|contains: '\"Office to Zap\"'") << u"yes"_s;
    QTest::newRow("there is an object") << QByteArray("object|exists: true") << u"yes"_s;
    QTest::newRow("the counts as a whole") << QByteArray("counts: '{\"removed\":12}'") << u"yes"_s;
    QTest::newRow("another's field") << QByteArray("eventName|exists: true") << u"no"_s;
}

void DetectionTest::fieldsOfOurOwnEventsAreFound()
{
    QFETCH(QByteArray, test);
    Event event;
    event.time = *fromRfc3339(u"2026-11-26T03:15:00.000Z"_s);
    event.actor = u"Joanna"_s;
    event.source = u"contact-warden"_s;
    event.action = u"run.finished"_s;
    event.object = {u"route"_s, u"r1"_s, u"Office to Zap"_s};
    event.outcome = Outcome::Held;
    event.counts = {{u"removed"_s, 12}};
    event.details = {{u"fields"_s, QJsonArray{u"name"_s, u"email"_s}},
                     {u"a"_s, QJsonObject{{u"b"_s, u"c"_s}}}};
    const QByteArray map = test.startsWith('{') ? test : "{" + test + "}";
    QTEST(
        answerTo(ruleAbout("product: contact_warden", "{s: " + map + ", condition: s}"), event, {}),
        "answer");
}

QTEST_GUILESS_MAIN(DetectionTest)
#include "detection_test.moc"
