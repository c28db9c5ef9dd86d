#include "core/alerts/rule_standing.h"
#include "tests/core/alerts/alert_tables.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace warden;

class CorrelationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCorrelationFindsWhatItsTableSays_data();
    void aCorrelationFindsWhatItsTableSays();
    void windowsThatShareAnEventAreOneAlert();
    void anAlertHasItsEvents();
    void aRuleThatGeneratesTellsOfItself();
    void rulesOfAnotherFileTellOfThemselves();
    void whatCantBePutTogetherIsToldWithItsLine();
    void aCorrelationIsAsActiveAsItsRules();
};

void CorrelationTest::aCorrelationFindsWhatItsTableSays_data()
{
    QTest::addColumn<QByteArray>("yaml");
    QTest::addColumn<QString>("events");
    QTest::addColumn<QStringList>("alerts"); // new ones
    const QByteArray three =
        failures("type: event_count; rules: [fail]; group-by: [actor]; timespan: 60s; "
                 "condition: {gte: 3}");
    QTest::newRow("three of one person")
        << three << u"0 fail ann\n20 fail ann\n60 fail ann"_s << QStringList{u"many 0-60 ann =3"_s};
    QTest::newRow("a second too slow")
        << three << u"0 fail ann\n20 fail ann\n61 fail ann"_s << QStringList{};
    QTest::newRow("of two persons")
        << three << u"0 fail ann\n20 fail bob\n30 fail ann"_s << QStringList{};
    QTest::newRow("case doesn't count")
        << three << u"0 fail Ann\n20 fail ANN\n30 fail ann"_s << QStringList{u"many 0-30 Ann =3"_s};
    QTest::newRow("nobody isn't a group")
        << three << u"0 fail -\n20 fail -\n30 fail -"_s << QStringList{};
    QTest::newRow("other events between")
        << three << u"0 fail ann\n10 x ann\n20 fail ann\n21 x ann"_s << QStringList{};
    QTest::newRow("it slides") << three << u"0 fail ann\n50 fail ann\n70 fail ann\n100 fail ann"_s
                               << QStringList{u"many 50-100 ann =3"_s};
    QTest::newRow("twice") << three
                           << u"0 fail ann\n1 fail ann\n2 fail ann\n"
                              "100 fail ann\n101 fail ann\n102 fail ann"_s
                           << QStringList{u"many 0-2 ann =3"_s, u"many 100-102 ann =3"_s};
    QTest::newRow("gt") << failures("type: event_count; rules: [fail]; timespan: 60s; "
                                    "condition: {gt: 2}")
                        << u"0 fail a\n1 fail b\n2 fail c"_s << QStringList{u"many 0-2 =3"_s};
    QTest::newRow("two rules") << failures("type: event_count; rules: [fail, good]; "
                                           "group-by: [actor]; timespan: 1m; condition: {gte: 2}")
                               << u"0 fail ann\n5 good ann"_s << QStringList{u"many 0-5 ann =2"_s};
    QTest::newRow("two groups") << failures("type: event_count; rules: [fail]; "
                                            "group-by: [actor, address]; timespan: 1m; "
                                            "condition: {gte: 2}")
                                << u"0 fail ann 1.1.1.1\n5 fail ann 2.2.2.2\n6 fail ann 1.1.1.1"_s
                                << QStringList{u"many 0-6 ann 1.1.1.1 =2"_s};

    const QByteArray values = failures("type: value_count; rules: [fail]; group-by: [address]; "
                                       "timespan: 60s; condition: {field: actor, gte: 3}");
    QTest::newRow("three persons at one address")
        << values << u"0 fail ann 1.1.1.1\n5 fail bob 1.1.1.1\n6 fail cyd 1.1.1.1"_s
        << QStringList{u"many 0-6 1.1.1.1 =3"_s};
    QTest::newRow("one of them twice")
        << values << u"0 fail ann 1.1.1.1\n5 fail bob 1.1.1.1\n6 fail Ann 1.1.1.1"_s
        << QStringList{};
    QTest::newRow("one of them too long ago")
        << values
        << u"0 fail ann 1.1.1.1\n50 fail bob 1.1.1.1\n61 fail cyd 1.1.1.1\n70 fail bob 1.1.1.1"_s
        << QStringList{};
    QTest::newRow("one of them again within the time")
        << values
        << u"0 fail ann 1.1.1.1\n50 fail bob 1.1.1.1\n61 fail cyd 1.1.1.1\n70 fail ann 1.1.1.1"_s
        << QStringList{u"many 50-70 1.1.1.1 =3"_s};

    const QByteArray sums = failures("type: value_sum; rules: [fail]; timespan: 60s; "
                                     "condition: {field: counts.removed, gte: 100}");
    QTest::newRow("a sum") << sums << u"0 fail a - 40\n10 fail a - 50\n20 fail b - 10"_s
                           << QStringList{u"many 0-20 =100"_s};
    QTest::newRow("a sum that is too small")
        << sums << u"0 fail a - 40\n10 fail a - 50\n70 fail b - 30"_s << QStringList{};
    QTest::newRow("without a number") << sums << u"0 fail a\n10 fail a - 99"_s << QStringList{};

    const QByteArray both = failures("type: temporal; rules: [fail, good]; group-by: [actor]; "
                                     "timespan: 60s");
    QTest::newRow("both") << both << u"0 good ann\n30 fail ann"_s
                          << QStringList{u"many 0-30 ann =2"_s};
    QTest::newRow("one twice") << both << u"0 good ann\n30 good ann\n31 fail bob"_s
                               << QStringList{};
    QTest::newRow("both, too far apart") << both << u"0 good ann\n61 fail ann"_s << QStringList{};
    const QByteArray ordered = failures("type: temporal_ordered; rules: [fail, good]; "
                                        "group-by: [actor]; timespan: 60s");
    QTest::newRow("in order") << ordered << u"0 fail ann\n30 good ann"_s
                              << QStringList{u"many 0-30 ann =2"_s};
    QTest::newRow("out of order") << ordered << u"0 good ann\n30 fail ann"_s << QStringList{};
    const QByteArray aliased =
        failures("type: temporal; rules: [fail, good]; group-by: [who]; timespan: 60s; "
                 "aliases: {who: {fail: actor, good: address}}");
    QTest::newRow("by an alias") << aliased << u"0 fail ann x\n30 good bob ann"_s
                                 << QStringList{u"many 0-30 ann =2"_s};
    QTest::newRow("by an alias, another")
        << aliased << u"0 fail ann x\n30 good ann y"_s << QStringList{};

    const QByteArray few = failures("type: event_count; rules: [fail]; group-by: [actor]; "
                                    "timespan: 60s; condition: {lt: 3}");
    QTest::newRow("too few, once the time is over")
        << few << u"0 fail ann\n10 fail ann\n60 x -\n61 x -"_s
        << QStringList{u"many 0-10 ann =2"_s};
    QTest::newRow("too few, but it isn't over")
        << few << u"0 fail ann\n10 fail ann\n60 x -"_s << QStringList{};
    QTest::newRow("not too few") << few << u"0 fail ann\n10 fail ann\n60 fail ann\n200 x -"_s
                                 << QStringList{};
    QTest::newRow("times follow each other")
        << few << u"0 fail ann\n10 fail ann\n20 fail ann\n70 fail ann\n140 x -"_s
        << QStringList{u"many 70-70 ann =1"_s};
    QTest::newRow("a range") << failures("type: event_count; rules: [fail]; timespan: 60s; "
                                         "condition: {gt: 1, lte: 2}")
                             << u"0 fail a\n1 fail a\n100 fail a\n200 fail a\n201 fail a\n"
                                "202 fail a\n300 x -"_s
                             << QStringList{u"many 0-1 =2"_s};

    // A correlation of a correlation: many failures, and then one that was let in.
    const QByteArray chain =
        failures("type: event_count; rules: [fail]; group-by: [actor]; timespan: 60s; "
                 "condition: {gte: 3}") +
        correlation("type: temporal_ordered; rules: [many, good]; group-by: [actor]; "
                    "timespan: 100s",
                    "in");
    QTest::newRow("a chain") << chain << u"0 fail ann\n1 fail ann\n2 fail ann\n90 good ann"_s
                             << QStringList{u"in 2-90 ann =2"_s};
    QTest::newRow("a chain without its end")
        << chain << u"0 fail ann\n1 fail ann\n2 fail ann"_s << QStringList{};
    QTest::newRow("a chain without its start")
        << chain << u"0 fail ann\n1 fail ann\n2 good ann"_s << QStringList{};
    QTest::newRow("a chain whose start goes on for long")
        << chain
        << u"0 fail ann\n1 fail ann\n2 fail ann\n50 fail ann\n51 fail ann\n100 fail ann\n"
           "101 fail ann\n190 good ann"_s
        << QStringList{u"in 100-190 ann =2"_s};
}

void CorrelationTest::aCorrelationFindsWhatItsTableSays()
{
    QFETCH(QByteArray, yaml);
    QFETCH(QString, events);
    const RuleSet set = setOf(yaml);
    QVERIFY(set.problems().empty());
    AlertEngine engine(set);
    QTEST(textsOf(newOnes(alertsFrom(engine, eventsIn(events)))), "alerts");
}

void CorrelationTest::windowsThatShareAnEventAreOneAlert()
{
    const RuleSet set =
        setOf(failures("type: event_count; rules: [fail]; group-by: [actor]; timespan: 60s; "
                       "condition: {gte: 2}"));
    AlertEngine engine(set);
    const std::vector<Alert> alerts =
        alertsFrom(engine, eventsIn(u"0 fail ann\n50 fail ann\n100 fail ann\n161 fail ann\n"
                                    "170 fail ann"_s));
    QCOMPARE(textsOf(alerts), (QStringList{u"many 0-50 ann =2"_s, u"many+ 0-100 ann =2"_s,
                                           u"many 161-170 ann =2"_s}));
    QCOMPARE(alerts[0].id, alerts[1].id);
    QVERIFY(alerts[0].id != alerts[2].id);
    QCOMPARE(alerts[1].events, (std::vector<qint64>{1, 2, 3}));
}

void CorrelationTest::anAlertHasItsEvents()
{
    const RuleSet set = setOf(baseRule("fail"));
    AlertEngine engine(set);
    const std::vector<Alert> alerts =
        alertsFrom(engine, eventsIn(u"0 good ann\n5 fail ann\n6 fail ann"_s));
    QCOMPARE(alerts.size(), size_t(2));
    QCOMPARE(alerts[0].events, std::vector<qint64>{2});
    QCOMPARE(alerts[1].events, std::vector<qint64>{3});
    QVERIFY(alerts[0].id != alerts[1].id);
    AlertEngine again(set);
    QCOMPARE(alertsFrom(again, eventsIn(u"0 good ann\n5 fail ann\n6 fail ann"_s)), alerts);
}

void CorrelationTest::aRuleThatGeneratesTellsOfItself()
{
    const RuleSet set = setOf(failures("type: event_count; rules: [fail]; timespan: 60s; "
                                       "generate: true; condition: {gte: 2}"));
    AlertEngine engine(set);
    QCOMPARE(textsOf(alertsFrom(engine, eventsIn(u"0 fail a\n1 fail a"_s))),
             (QStringList{u"fail 0-0 =1"_s, u"fail 1-1 =1"_s, u"many 0-1 =2"_s}));
}

void CorrelationTest::rulesOfAnotherFileTellOfThemselves()
{
    const RuleReading one = readRules(baseRule("fail"));
    const RuleReading two = readRules(
        correlation("type: event_count; rules: [fail]; timespan: 60s; condition: {gte: 2}"));
    const RuleSet set({{u"two"_s, two.rules}, {u"one"_s, one.rules}});
    QVERIFY(set.problems().empty());
    AlertEngine engine(set);
    QCOMPARE(textsOf(alertsFrom(engine, eventsIn(u"0 fail a\n1 fail a"_s))),
             (QStringList{u"fail 0-0 =1"_s, u"fail 1-1 =1"_s, u"many 0-1 =2"_s}));
}

void CorrelationTest::whatCantBePutTogetherIsToldWithItsLine()
{
    const QByteArray count = "timespan: 60s; condition: {gte: 2}";
    const RuleReading reading = readRules(
        baseRule("fail") + correlation("type: event_count; rules: [gone]; " + count, "a") +
        correlation("type: event_count; rules: [c]; " + count, "b") +
        correlation("type: event_count; rules: [b]; " + count, "c") +
        correlation("type: event_count; rules: [a]; " + count, "d") + baseRule("fail"));
    QVERIFY(reading.isFine());
    const RuleSet set({{u"file"_s, reading.rules}});
    QStringList told;
    for (const RuleSetProblem &problem : set.problems())
        told.append(QString::number(problem.problem.line) + u" "_s +
                    ruleFaultName(problem.problem.fault) + u" "_s + problem.problem.subject);
    told.sort();
    QCOMPARE(told,
             (QStringList{u"10 rule_unknown gone"_s, u"18 rule_circle c"_s, u"26 rule_circle b"_s,
                          u"34 rule_unknown a"_s, u"38 rule_twice fail"_s}));
    QCOMPARE(set.entries().size(), size_t(1));
}

void CorrelationTest::aCorrelationIsAsActiveAsItsRules()
{
    const QByteArray google = "title: g\nname: g\nlogsource: {product: google_workspace}\n"
                              "detection: {s: {eventName: a}, condition: s}\n---\n";
    const RuleSet set = setOf(
        baseRule("fail") + google + correlation("type: temporal; rules: [fail, g]; timespan: 1m") +
        correlation("type: event_count; rules: [g, fail]; timespan: 1m; condition: {gte: 2}",
                    "any"));
    const auto nameOf = [&](const QString &rule, const QSet<QString> &connected) {
        return standingName(standingOf(set, *set.entry(rule), connected).kind);
    };
    QCOMPARE(nameOf(u"many"_s, {}), u"not_connected"_s);
    QCOMPARE(nameOf(u"any"_s, {}), u"runs"_s);
    QCOMPARE(nameOf(u"many"_s, {u"google/login"_s}), u"runs"_s);
}

QTEST_GUILESS_MAIN(CorrelationTest)
#include "correlation_test.moc"
