#include "core/alerts/bundled_rules.h"
#include "tests/core/alerts/alert_tables.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace warden;

namespace {

constexpr int many = 10'000;

RuleSet bundled(const QString &name)
{
    for (const BundledRule &rule : bundledRules()) {
        if (rule.name == name)
            return RuleSet({{name, readRules(rule.yaml).rules}});
    }
    return {};
}

Event signIn(const QString &action, const QDateTime &time)
{
    Event event;
    event.time = time;
    event.source = u"google"_s;
    event.details = {{u"log"_s, u"login"_s}};
    event.action = action;
    event.actor = u"ann@example.org"_s;
    return event;
}

// Of each of `before` a layer of `size` correlations that name all of them.
QByteArray layer(const QByteArray &name, int size, const QByteArrayList &before)
{
    QByteArray yaml;
    for (int i = 0; i < size; ++i)
        yaml += correlation("type: event_count; rules: [" + before.join(", ") +
                                "]; timespan: 60s; condition: {gte: 2}",
                            name + QByteArray::number(i));
    return yaml;
}

QByteArrayList namesOf(const QByteArray &name, int size)
{
    QByteArrayList names;
    for (int i = 0; i < size; ++i)
        names.append(name + QByteArray::number(i));
    return names;
}

QStringList problemsOf(const RuleSet &set)
{
    QStringList told;
    for (const RuleSetProblem &problem : set.problems())
        told.append(ruleFaultName(problem.problem.fault) + u" "_s + problem.problem.subject);
    return told;
}

} // namespace

// What an engine takes on, whatever comes into the log.
class AlertWorkTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void failuresNewestFirstTakeBoundedWork_data();
    void failuresNewestFirstTakeBoundedWork();
    void aMomentIsPassedOnOnce();
    void inOrderEachEventTakesAFewSteps();
    void layersThatMultiplyAreRefused();
    void sixtyFourWaysAreTaken();
    void aClockThatWasAheadBlindsNobody();
    void aClockThatWasAheadForgetsNothing();
    void aNoisyGroupDoesntMakeOthersForgotten();
    void whatIsStoredCanBeReadAgain();
    void damageBeginsAnewForOneRuleAlone();
};

void AlertWorkTest::failuresNewestFirstTakeBoundedWork_data()
{
    QTest::addColumn<bool>("isLetIn");
    QTest::addColumn<qint64>("mostSteps");
    QTest::newRow("nobody was let in") << false << qint64(many) * 100;
    QTest::newRow("somebody was, in the middle") << true << qint64(many) * many * 2;
}

void AlertWorkTest::failuresNewestFirstTakeBoundedWork()
{
    QFETCH(bool, isLetIn);
    QFETCH(qint64, mostSteps);
    const RuleSet set = bundled(u"sign_in_after_failures"_s);
    QCOMPARE(set.entries().size(), size_t(4));
    AlertEngine engine(set);
    qint64 seq = 0;
    QStringList told;
    if (isLetIn)
        (void)engine.take(++seq, signIn(u"sign_in.succeeded"_s, start), {}, start.addSecs(500));
    for (int i = many; i > 0; --i) {
        const QDateTime time = start.addMSecs((i - many / 2) * 80); // within a quarter of an hour
        const AlertsTaken taken =
            engine.take(++seq, signIn(u"sign_in.failed"_s, time), {}, start.addSecs(500));
        told += textsOf(newOnes(taken.alerts));
        QVERIFY2(engine.steps() < mostSteps, qPrintable(QString::number(many - i)));
    }
    QCOMPARE(told.size(), isLetIn ? 1 : 0);
    QVERIFY(engine.steps() >= many);
}

void AlertWorkTest::aMomentIsPassedOnOnce()
{
    const RuleSet set =
        setOf(failures("type: value_count; rules: [fail]; timespan: 1h; "
                       "condition: {field: actor, gte: 3}") +
              correlation("type: temporal; rules: [many, good]; timespan: 1h", "then"));
    AlertEngine engine(set);
    const std::vector<Given> events = eventsIn(u"300 good ann\n0 fail ann"_s);
    (void)engine.take(1, events[0].event, {}, events[0].event.time);
    Event event = events[1].event;
    constexpr int few = 600;
    for (int i = few; i > 0; --i) {
        event.time = start.addSecs(i);
        event.actor = QString::number(i);
        (void)engine.take(few - i + 2, event, {}, start.addSecs(few));
        QVERIFY2(engine.steps() < qint64(few) * few * 6, qPrintable(QString::number(i)));
    }
}

void AlertWorkTest::inOrderEachEventTakesAFewSteps()
{
    const RuleSet set =
        setOf(failures("type: value_count; rules: [fail]; group-by: [address]; timespan: 30d; "
                       "condition: {field: actor, gte: 3}; generate: true") +
              correlation("type: temporal_ordered; rules: [fail, many]; timespan: 30d", "then"));
    AlertEngine engine(set);
    Event event = eventsIn(u"0 fail ann 1.1.1.1"_s).front().event;
    for (int i = 0; i < many; ++i) {
        event.time = start.addSecs(i);
        event.actor = QString::number(i);
        (void)engine.take(i + 1, event, {}, event.time);
        QVERIFY2(engine.steps() < 200 + qint64(i) * 30, qPrintable(QString::number(i)));
    }
}

void AlertWorkTest::layersThatMultiplyAreRefused()
{
    // Eight ways to the first layer, eight times eight through it: eight too many.
    const RuleSet set = setOf(baseRule("fail") + layer("a", 8, {"fail"}) +
                              layer("b", 8, namesOf("a", 8)) + layer("c", 1, {"b7"}));
    QCOMPARE(problemsOf(set), (QStringList{u"too_many rules"_s, u"rule_unknown b7"_s}));
    QVERIFY(set.entry(u"b6"_s));
    QVERIFY(!set.entry(u"b7"_s));
    // Four layers of 40: what is left has a bound all the same.
    const RuleSet deep =
        setOf(baseRule("fail") + layer("a", 40, {"fail"}) + layer("b", 40, namesOf("a", 40)));
    QCOMPARE(deep.entries().size(), size_t(1 + 40));
    QCOMPARE(deep.problems().size(), size_t(40));
}

void AlertWorkTest::sixtyFourWaysAreTaken()
{
    QVERIFY(setOf(baseRule("fail") + layer("a", 64, {"fail"})).problems().empty());
    QCOMPARE(problemsOf(setOf(baseRule("fail") + layer("a", 65, {"fail"}))),
             QStringList{u"too_many rules"_s});
}

void AlertWorkTest::aClockThatWasAheadBlindsNobody()
{
    const RuleSet set = setOf(failures("type: event_count; rules: [fail]; timespan: 60s; "
                                       "condition: {gte: 2}"));
    const std::vector<Given> events = eventsIn(u"0 fail a\n5 fail a"_s);
    AlertEngine engine(set);
    (void)engine.advance(start.addYears(9)); // an unlock
    AlertEngine next(set);                   // the next one, when the clock was set right
    QVERIFY(next.restore(engine.state()));
    QVERIFY(!next.take(1, events[0].event, {}, events[0].event.time).wasTooLate);
    QCOMPARE(next.take(2, events[1].event, {}, events[1].event.time).alerts.size(), size_t(1));
    QCOMPARE(next.state().newest, start.addSecs(5).toMSecsSinceEpoch());
    // A clock that goes back a little changes nothing.
    (void)next.advance(start.addDays(-2));
    QCOMPARE(next.state().newest, start.addSecs(5).toMSecsSinceEpoch());
    (void)next.advance(start.addDays(-4));
    QCOMPARE(next.state().newest, start.addDays(-4).toMSecsSinceEpoch());
}

void AlertWorkTest::aClockThatWasAheadForgetsNothing()
{
    const RuleSet set = setOf("title: new\nname: new\nlogsource: {product: contact_warden}\n"
                              "detection: {s: {action: good}, condition: s}\ncontact_warden:\n"
                              "    first_seen: {field: actor, learning: 60s, timespan: 1000s}\n");
    AlertEngine engine(set);
    QVERIFY(alertsFrom(engine, eventsIn(u"0 good ann\n1 good bob"_s)).empty());
    (void)engine.advance(start.addYears(9));
    QStringList told;
    for (const Given &given : eventsIn(u"100 good ann\n101 good bob\n102 good eve"_s))
        told += textsOf(engine.take(given.seq + 9, given.event, {}, given.event.time).alerts);
    QCOMPARE(told, QStringList{u"new 102-102 eve =1"_s});
}

void AlertWorkTest::aNoisyGroupDoesntMakeOthersForgotten()
{
    const RuleSet set = setOf(failures("type: event_count; rules: [fail]; group-by: [actor]; "
                                       "timespan: 1d; condition: {gte: 3}"));
    AlertLimits limits;
    limits.ofRule = 500;
    AlertEngine engine(set, limits);
    (void)alertsFrom(engine, eventsIn(u"0 fail bob\n1 fail bob"_s));
    Event event = eventsIn(u"0 fail ann"_s).front().event;
    for (int i = 2; i < 3000; ++i) {
        event.time = start.addSecs(i);
        (void)engine.take(i + 1, event, {}, event.time);
    }
    const qsizetype before = engine.state().counted.first().size();
    (void)engine.advance(start.addSecs(3000));
    QVERIFY(engine.state().counted.first().size() < before * 6 / 10);
    event.actor = u"bob"_s;
    QCOMPARE(textsOf(engine.take(4000, event, {}, event.time).alerts),
             QStringList{u"many 0-2999 bob =3"_s});
}

void AlertWorkTest::whatIsStoredCanBeReadAgain()
{
    const RuleSet set =
        setOf(failures("type: event_count; rules: [fail]; group-by: [actor]; timespan: 1d; "
                       "condition: {gte: 3}") +
              "title: new\nname: new\nlogsource: {product: contact_warden}\n"
              "detection: {s: {action: fail}, condition: s}\ncontact_warden:\n"
              "    first_seen: {field: actor, learning: 60s}\n");
    AlertLimits limits;
    limits.bytes = 100'000;
    AlertEngine engine(set, limits);
    Event event = eventsIn(u"0 fail ann"_s).front().event;
    for (int i = 0; i < 200; ++i) {
        event.time = start.addSecs(i);
        event.actor = QString::number(i) + QString(1000, u'x');
        (void)engine.take(i + 1, event, {}, event.time);
    }
    const AlertState state = engine.takeChanges();
    QCOMPARE(state.counted.size(), 2);
    for (const QByteArray &bytes : state.counted) {
        QVERIFY(bytes.size() <= 100'000);
        QVERIFY(bytes.size() > 20'000);
    }
    QVERIFY(AlertEngine(set).restore(state));
}

void AlertWorkTest::damageBeginsAnewForOneRuleAlone()
{
    const QByteArray count = "timespan: 60s; condition: {gte: 2}";
    const RuleSet set = setOf(failures("type: event_count; rules: [fail]; " + count) +
                              correlation("type: event_count; rules: [good]; " + count, "goods"));
    AlertEngine engine(set);
    const std::vector<Given> events = eventsIn(u"0 fail a\n1 good a\n2 fail a\n3 good a"_s);
    (void)alertsFrom(engine, {events[0], events[1]});
    AlertState state = engine.state();
    state.counted[set.entry(u"many"_s)->rule.revision] = "x";
    AlertEngine next(set);
    QVERIFY(!next.restore(state));
    QCOMPARE(next.lastSeq(), 2);
    QCOMPARE(textsOf(alertsFrom(next, {events[2], events[3]})), QStringList{u"goods 1-3 =2"_s});
}

QTEST_GUILESS_MAIN(AlertWorkTest)
#include "alert_work_test.moc"
