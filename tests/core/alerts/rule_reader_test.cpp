#include "core/alerts/rule_reader.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace warden;

namespace {

// A rule with this detection, whose first line is the eighth.
QByteArray ruleWith(const QByteArray &detection)
{
    return "title: Somebody was let in\n"
           "id: 4f3c5a1e-7a83-4b8e-9a55-0a1d6b7f1c11\n"
           "status: test\n"
           "level: high\n"
           "logsource:\n"
           "    product: contact_warden\n"
           "detection:\n" +
           detection;
}

QByteArray conditionOf(const QByteArray &condition)
{
    return ruleWith("    a:\n        x: 1\n    b:\n        x: 2\n    _c:\n        x: 3\n"
                    "    condition: " +
                    condition + "\n");
}

QString textOf(const Condition &condition, const Detection &detection)
{
    if (condition.kind == Condition::Kind::Search)
        return detection.searches.at(condition.search).name;
    if (condition.kind == Condition::Kind::Not)
        return u"!"_s + textOf(condition.parts.front(), detection);
    QStringList parts;
    for (const Condition &part : condition.parts)
        parts.append(textOf(part, detection));
    return u"("_s + parts.join(condition.kind == Condition::Kind::And ? u"&"_s : u"|"_s) + u")"_s;
}

} // namespace

class RuleReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRuleIsReadAsItIsWritten();
    void aFileMayHoldSeveralRules();
    void oneBadRuleLeavesTheOthers();
    void whatIsWrongIsToldWithItsLine_data();
    void whatIsWrongIsToldWithItsLine();
    void whatACorrelationCantBeIsToldWithItsLine_data();
    void whatACorrelationCantBeIsToldWithItsLine();
    void aConditionIsReadByPrecedence_data();
    void aConditionIsReadByPrecedence();
    void aCorrelationIsReadAsItIsWritten();
    void eachFaultHasANameOfItsOwn();
};

void RuleReaderTest::aRuleIsReadAsItIsWritten()
{
    const RuleReading reading = readRules("title: A title\n"
                                          "id: 4F3C5A1E-7a83-4b8e-9a55-0a1d6b7f1c11\n"
                                          "name: let_in\n"
                                          "status: stable\n"
                                          "level: critical\n"
                                          "description: |\n"
                                          "    Two\n"
                                          "    lines\n"
                                          "author: Somebody\n"
                                          "date: 2026-11-26\n"
                                          "modified: 2026/11/27\n"
                                          "tags: [attack.t1078, attack.initial-access]\n"
                                          "references:\n"
                                          "    - https://example.org\n"
                                          "falsepositives: Unlikely\n"
                                          "fields: [actor]\n"
                                          "logsource:\n"
                                          "    product: azure\n"
                                          "    service: signinlogs\n"
                                          "    definition: Needs a licence\n"
                                          "detection:\n"
                                          "    selection:\n"
                                          "        ResultType: [50053, null]\n"
                                          "    condition: selection\n"
                                          "contact_warden:\n"
                                          "    action: hold\n");
    QVERIFY(reading.isFine());
    const Rule &rule = reading.rules.front();
    QCOMPARE(rule.title, u"A title"_s);
    QCOMPARE(rule.id, u"4f3c5a1e-7a83-4b8e-9a55-0a1d6b7f1c11"_s);
    QCOMPARE(rule.name, u"let_in"_s);
    QCOMPARE(rule.status, RuleStatus::Stable);
    QCOMPARE(rule.level, RuleLevel::Critical);
    QCOMPARE(rule.description, u"Two\nlines\n"_s);
    QCOMPARE(rule.date, QDate(2026, 11, 26));
    QCOMPARE(rule.modified, QDate(2026, 11, 27));
    QCOMPARE(rule.tags, (QStringList{u"attack.t1078"_s, u"attack.initial-access"_s}));
    QCOMPARE(rule.falsePositives, QStringList{u"Unlikely"_s});
    QCOMPARE(rule.logSource.service, u"signinlogs"_s);
    QCOMPARE(rule.action, RuleAction::Hold);
    const FieldTest &test = rule.detection->searches.front().alternatives.front().front();
    QCOMPARE(test.field, u"ResultType"_s);
    QCOMPARE(test.values.size(), size_t(2));
    QCOMPARE(test.values[0].kind, ValueTest::Kind::Number);
    QCOMPARE(test.values[1].kind, ValueTest::Kind::Null);
}

void RuleReaderTest::aFileMayHoldSeveralRules()
{
    const QByteArray one = ruleWith("    a:\n        x: 1\n    condition: a\n");
    const RuleReading reading = readRules(one + "---\n" + one + "---\n");
    QVERIFY(reading.isFine());
    QCOMPARE(reading.rules.size(), size_t(2));
    QCOMPARE(reading.rules[1].line, 12);
    QVERIFY(reading.rules[0].revision != reading.rules[1].revision);
}

void RuleReaderTest::oneBadRuleLeavesTheOthers()
{
    const QByteArray good = ruleWith("    a:\n        x: 1\n    condition: a\n");
    const RuleReading reading = readRules(good + "---\ntitle: Nothing else\n---\n" + good);
    QCOMPARE(reading.rules.size(), size_t(2));
    QVERIFY(!reading.isFine());
    QCOMPARE(reading.problems.front(), (RuleProblem{12, RuleFault::KeyMissing, u"logsource"_s}));
}

void RuleReaderTest::whatIsWrongIsToldWithItsLine_data()
{
    QTest::addColumn<QByteArray>("yaml");
    QTest::addColumn<int>("line");
    QTest::addColumn<RuleFault>("fault");
    const auto row = [](const char *name, const QByteArray &yaml, int line, RuleFault fault) {
        QTest::newRow(name) << yaml << line << fault;
    };
    const auto value = [](const QByteArray &entry) {
        return ruleWith("    a:\n        " + entry + "\n    condition: a\n");
    };
    const QByteArray fine = value("x: 1");
    row("nothing", "", 0, RuleFault::NoRule);
    row("a text", "hello", 1, RuleFault::ValueType);
    row("a list", "- a\n", 1, RuleFault::ValueType);
    row("no yaml", "title: [a\nb: }\n", 2, RuleFault::NotYaml);
    row("a key of the file", fine + "colour: red\n", 11, RuleFault::KeyUnknown);
    row("a key twice", fine + "title: again\n", 11, RuleFault::KeyTwice);
    row("a status", "title: a\nstatus: good\n", 2, RuleFault::ValueUnknown);
    row("a level", "title: a\nlevel: worst\n", 2, RuleFault::ValueUnknown);
    row("an id", "title: a\nid: 12\n", 2, RuleFault::ValueUnknown);
    row("a date", "title: a\ndate: 26.11.2026\n", 2, RuleFault::ValueUnknown);
    row("a tag", "title: a\ntags: [Bad tag]\n", 2, RuleFault::ValueUnknown);
    row("a title that is a list", "title: [a]\n", 1, RuleFault::ValueType);
    row("a log source's key", fine + "contact_warden:\n    action: sing\n", 12,
        RuleFault::ValueUnknown);
    row("first seen without a field", fine + "contact_warden: {first_seen: {learning: 1d}}\n", 11,
        RuleFault::KeyMissing);
    row("first seen for too long",
        fine + "contact_warden: {first_seen: {field: actor, learning: 401d}}\n", 11,
        RuleFault::TimespanInvalid);
    const auto unusual = [&fine](const QByteArray &keys) {
        return fine + "contact_warden: {unusual: {field: counts.read, " + keys + "}}\n";
    };
    row("unusual without a side", unusual("per: day"), 11, RuleFault::KeyMissing);
    row("unusual of another side", unusual("per: day, side: odd"), 11, RuleFault::ValueUnknown);
    row("unusual of a week", unusual("per: week, side: more"), 11, RuleFault::ValueUnknown);
    row("a cap of little", unusual("per: day, side: less, cap: 5"), 11, RuleFault::KeyUnknown);
    row("a short history", unusual("per: day, side: more, history: 4"), 11,
        RuleFault::NumberOutOfRange);
    row("half a contact", unusual("per: day, side: more, cap: 0.5"), 11, RuleFault::ValueType);
    row("unusual, and first seen",
        fine + "contact_warden:\n    first_seen: {field: actor, learning: 1d}\n"
               "    unusual: {field: counts.read, per: day, side: more}\n",
        13, RuleFault::KeyUnknown);
    row("the field of a cap that isn't there",
        unusual("per: day, side: more, cap-field: counts.read"), 11, RuleFault::KeyMissing);
    const auto overdue = [&fine](const QByteArray &keys) {
        return fine + "contact_warden: {overdue: {" + keys + "}}\n";
    };
    row("overdue without a group", overdue("times: 2"), 11, RuleFault::KeyMissing);
    row("overdue at once", overdue("group-by: actor, times: 0"), 11, RuleFault::NumberOutOfRange);
    row("overdue in years", overdue("group-by: actor, least: 91d"), 11, RuleFault::TimespanInvalid);
    row("overdue until what isn't there", overdue("group-by: actor, ends: gone"), 11,
        RuleFault::SearchUnknown);
    row("overdue, and unusual",
        fine + "contact_warden:\n    unusual: {field: counts.read, per: day, side: more}\n"
               "    overdue: {group-by: actor}\n",
        13, RuleFault::KeyUnknown);
    row("a filter", "title: a\nfilter:\n    rules: any\n", 2, RuleFault::KindUnsupported);
    row("a collection of Sigma 1", "title: a\naction: global\n", 2, RuleFault::KindUnsupported);
    row("another taxonomy", fine + "taxonomy: ecs\n", 11, RuleFault::ValueUnknown);
    row("an anchor", "title: &a b\n", 1, RuleFault::AnchorUsed);
    row("an alias", "title: b\nname: *a\n", 2, RuleFault::NotYaml);
    row("a merge key", ruleWith("    a:\n        <<: {x: 1}\n"), 9, RuleFault::AnchorUsed);
    row("a tag of YAML", "title: !!str b\n", 1, RuleFault::TagUsed);
    row("a list as a key", "[a, b]: c\n", 1, RuleFault::ValueType);
    row("no condition", ruleWith("    a:\n        x: 1\n"), 8, RuleFault::KeyMissing);
    row("an empty map", ruleWith("    a: {}\n    condition: a\n"), 8, RuleFault::ValueEmpty);
    row("an empty list", value("x: []"), 9, RuleFault::ValueEmpty);
    row("a map as a value", value("x: {y: 1}"), 9, RuleFault::ValueType);
    row("a modifier", value("x|like: a"), 9, RuleFault::ModifierUnknown);
    row("a placeholder", value("x|expand: '%a%'"), 9, RuleFault::ModifierUnsupported);
    row("a modifier twice", value("x|contains|contains: a"), 9, RuleFault::ModifiersClash);
    row("a modifier twice, that may stand anywhere", value("x|cased|cased: a"), 9,
        RuleFault::ModifiersClash);
    row("two places", value("x|contains|endswith: a"), 9, RuleFault::ModifiersClash);
    row("re and contains", value("x|re|contains: a"), 9, RuleFault::ModifiersClash);
    row("a flag without re", value("x|i: a"), 9, RuleFault::ModifiersClash);
    row("encoded too late", value("x|contains|base64: a"), 9, RuleFault::ModifiersClash);
    row("wide without an encoding", value("x|wide: a"), 9, RuleFault::ModifiersClash);
    row("all of one", value("x|contains|all: a"), 9, RuleFault::ModifiersClash);
    row("a wildcard in base64", value("x|base64: 'a*'"), 9, RuleFault::WildcardMisplaced);
    row("more than a word", value("x|gt: many"), 9, RuleFault::ValueType);
    row("exists of a word", value("x|exists: maybe"), 9, RuleFault::ValueUnknown);
    row("no subnet", value("x|cidr: 10.0.0.0/40"), 9, RuleFault::ValueUnknown);
    row("null and contains", value("x|contains: null"), 9, RuleFault::ValueEmpty);
    row("nothing in contains", value("x|contains: ''"), 9, RuleFault::ValueEmpty);
    row("a number with a nought", value("x: 0017"), 9, RuleFault::NumberUnclear);
    row("a hexadecimal number", value("x: 0x17"), 9, RuleFault::NumberUnclear);
    row("a regex that doesn't close", value("x|re: '(a'"), 9, RuleFault::RegexInvalid);
    row("nested repetition", value("x|re: '(a+)+b'"), 9, RuleFault::RegexUnsafe);
    row("a look back", value("x|re: '(a)\\1'"), 9, RuleFault::RegexUnsafe);
    row("a look around", value("x|re: '(?=a)'"), 9, RuleFault::RegexUnsafe);
    row("a verb", value("x|re: '(*LIMIT_MATCH=9999999999)a'"), 9, RuleFault::RegexUnsafe);
    row("a keyword that begins", value("'|startswith': [a, b]"), 9, RuleFault::ModifiersClash);
    row("an aggregation", conditionOf("a | count() by x > 5"), 14, RuleFault::KindUnsupported);
    row("a timeframe", ruleWith("    a:\n        x: 1\n    timeframe: 5m\n    condition: a\n"), 10,
        RuleFault::KindUnsupported);
    row("an unknown search", conditionOf("a and d"), 14, RuleFault::SearchUnknown);
    row("an unknown pattern", conditionOf("1 of d*"), 14, RuleFault::SearchUnknown);
    row("two of", conditionOf("2 of them"), 14, RuleFault::ConditionInvalid);
    row("a bracket", conditionOf("(a or b"), 14, RuleFault::ConditionInvalid);
    row("two words", conditionOf("a b"), 14, RuleFault::ConditionInvalid);
    row("nothing after and", conditionOf("a and"), 14, RuleFault::ConditionInvalid);
    row("an operator alone", conditionOf("and"), 14, RuleFault::ConditionInvalid);
}

void RuleReaderTest::whatIsWrongIsToldWithItsLine()
{
    QFETCH(QByteArray, yaml);
    QFETCH(int, line);
    QFETCH(RuleFault, fault);
    const RuleReading reading = readRules(yaml);
    QVERIFY(reading.rules.empty());
    for (const RuleProblem &problem : reading.problems) {
        if (problem.fault == fault && problem.line == line)
            return;
    }
    for (const RuleProblem &problem : reading.problems)
        qWarning() << problem.line << ruleFaultName(problem.fault) << problem.subject;
    QFAIL("not told");
}

namespace {

QByteArray correlationWith(const QByteArray &lines)
{
    return "title: Many\ncorrelation:\n" + lines;
}

} // namespace

void RuleReaderTest::whatACorrelationCantBeIsToldWithItsLine_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<int>("line");
    QTest::addColumn<RuleFault>("fault");
    const QByteArray start = "    type: event_count\n    rules: [a]\n";
    QTest::newRow("a type") << QByteArray("    type: most\n") << 3 << RuleFault::ValueUnknown;
    QTest::newRow("an average") << QByteArray("    type: value_avg\n") << 3
                                << RuleFault::KindUnsupported;
    QTest::newRow("no time") << start << 3 << RuleFault::KeyMissing;
    QTest::newRow("a time of two") << start + "    timespan: 1h30m\n"
                                   << 5 << RuleFault::TimespanInvalid;
    QTest::newRow("no time at all") << start + "    timespan: 0m\n"
                                    << 5 << RuleFault::TimespanInvalid;
    QTest::newRow("too long a time") << start + "    timespan: 31d\n"
                                     << 5 << RuleFault::TimespanInvalid;
    QTest::newRow("a key") << start + "    within: 5m\n" << 5 << RuleFault::KeyUnknown;
    QTest::newRow("an empty condition") << start + "    timespan: 5m\n    condition: {}\n"
                                        << 6 << RuleFault::ValueEmpty;
    QTest::newRow("words as a condition")
        << start + "    timespan: 5m\n    condition: a and not b\n"
        << 6 << RuleFault::KindUnsupported;
    QTest::newRow("too many") << start + "    timespan: 5m\n    condition: {gte: 10001}\n"
                              << 6 << RuleFault::NumberOutOfRange;
    QTest::newRow("a text") << start + "    timespan: 5m\n    condition: {gte: '5'}\n"
                            << 6 << RuleFault::ValueType;
    for (const char *number :
         {"nan", "inf", "1e300", "1e3", "0x5", "05", "1_0", "9999999999999999999"})
        QTest::newRow(number) << start + "    timespan: 5m\n    condition: {gte: " + number + "}\n"
                              << 6 << RuleFault::ValueType;
    QTest::newRow("a sum that isn't a number")
        << QByteArray("    type: value_sum\n    rules: [a]\n    timespan: 5m\n"
                      "    condition: {gte: nan, field: x}\n")
        << 6 << RuleFault::ValueType;
    QTest::newRow("a field that isn't counted")
        << start + "    timespan: 5m\n    condition: {gte: 5, field: x}\n"
        << 6 << RuleFault::KeyUnknown;
    QTest::newRow("an alias without a group")
        << start + "    timespan: 5m\n    condition: {gte: 5}\n    aliases: {who: {a: actor}}\n"
        << 7 << RuleFault::GroupUnnamed;
    QTest::newRow("one rule beside itself")
        << QByteArray("    type: temporal\n    rules: [a]\n    timespan: 5m\n") << 3
        << RuleFault::NumberOutOfRange;
}

void RuleReaderTest::whatACorrelationCantBeIsToldWithItsLine()
{
    QFETCH(QByteArray, lines);
    QFETCH(int, line);
    QFETCH(RuleFault, fault);
    const RuleReading reading = readRules(correlationWith(lines));
    QVERIFY(reading.rules.empty());
    QCOMPARE(ruleFaultName(reading.problems.front().fault), ruleFaultName(fault));
    QCOMPARE(reading.problems.front().line, line);
}

void RuleReaderTest::aConditionIsReadByPrecedence_data()
{
    QTest::addColumn<QByteArray>("condition");
    QTest::addColumn<QString>("read");
    QTest::newRow("one") << QByteArray("a") << u"a"_s;
    QTest::newRow("and before or") << QByteArray("a or b and _c") << u"(a|(b&_c))"_s;
    QTest::newRow("not before and") << QByteArray("not a and b") << u"(!a&b)"_s;
    QTest::newRow("brackets") << QByteArray("not (a or b) and _c") << u"(!(a|b)&_c)"_s;
    QTest::newRow("them leave out _") << QByteArray("all of them") << u"(a&b)"_s;
    QTest::newRow("1 of them") << QByteArray("1 of them") << u"(a|b)"_s;
    QTest::newRow("any of a pattern") << QByteArray("any of _*") << u"_c"_s;
    QTest::newRow("a pattern is whole") << QByteArray("all of *") << u"(a&b&_c)"_s;
    QTest::newRow("of within not") << QByteArray("a and not 1 of b*") << u"(a&!b)"_s;
    QTest::newRow("not not") << QByteArray("not not a") << u"!!a"_s;
    QTest::newRow("a list") << QByteArray("[a, not b]") << u"(a|!b)"_s;
}

void RuleReaderTest::aConditionIsReadByPrecedence()
{
    QFETCH(QByteArray, condition);
    const RuleReading reading = readRules(conditionOf(condition));
    QVERIFY(reading.isFine());
    const Detection &detection = *reading.rules.front().detection;
    QTEST(textOf(detection.condition, detection), "read");
}

void RuleReaderTest::aCorrelationIsReadAsItIsWritten()
{
    const RuleReading reading = readRules(correlationWith("    type: value_count\n"
                                                          "    rules:\n"
                                                          "        - one\n"
                                                          "        - two\n"
                                                          "    group-by: [who]\n"
                                                          "    timespan: 90m\n"
                                                          "    aliases:\n"
                                                          "        who:\n"
                                                          "            one: actor\n"
                                                          "            two: details.target\n"
                                                          "    condition:\n"
                                                          "        field: address\n"
                                                          "        gt: 3\n"
                                                          "        lte: 9\n"
                                                          "generate: true\n"));
    QVERIFY(reading.isFine());
    const Correlation &correlation = *reading.rules.front().correlation;
    QCOMPARE(correlation.kind, Correlation::Kind::ValueCount);
    QCOMPARE(correlation.rules, (QStringList{u"one"_s, u"two"_s}));
    QCOMPARE(correlation.ruleLines, (std::vector<int>{5, 6}));
    QCOMPARE(correlation.timespan, 90 * 60 * 1000);
    QCOMPARE(correlation.aliases.front().fields, (QStringList{u"actor"_s, u"details.target"_s}));
    QCOMPARE(correlation.bounds.size(), size_t(2));
    QVERIFY(correlation.isBoundedAbove());
    QVERIFY(correlation.generates);
}

void RuleReaderTest::eachFaultHasANameOfItsOwn()
{
    QSet<QString> names;
    for (int i = 0; i <= static_cast<int>(RuleFault::GroupUnnamed); ++i) {
        const QString name = ruleFaultName(static_cast<RuleFault>(i));
        QVERIFY(!name.isEmpty());
        QVERIFY2(!names.contains(name), qPrintable(name));
        names.insert(name);
    }
}

QTEST_GUILESS_MAIN(RuleReaderTest)
#include "rule_reader_test.moc"
