#include "tests/core/alerts/alert_tables.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace Qt::StringLiterals;
using namespace warden;

class AlertStateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itComesOutTheSameInWhateverOrder();
    void whatComesTooLateIsToldOf();
    void whatWasJudgedIsntJudgedAgain();
    void aClockThatIsAheadBarsNobody();
    void norDoesItMoveWhatIsUsualOrNew();
    void whatIsSeenForTheFirstTimeIsToldOnce();
    void itGoesOnFromAStoredState();
    void aStateOfAnotherRuleIsLeftOut();
    void aDamagedStateIsRefused();
    void changesAreToldOnce();
    void aNoisyGroupKeepsItsBounds();
};

// What is covered in the end doesn't depend on the order in which a service told it.
void AlertStateTest::itComesOutTheSameInWhateverOrder()
{
    const RuleSet set =
        setOf(failures("type: value_count; rules: [fail]; group-by: [address]; timespan: 60s; "
                       "condition: {field: actor, gte: 3}") +
              correlation("type: temporal; rules: [many, good]; group-by: [address]; timespan: 30s",
                          "in") +
              correlation("type: event_count; rules: [fail]; group-by: [address]; timespan: 90s; "
                          "condition: {gte: 4}",
                          "four") +
              correlation("type: temporal_ordered; rules: [four, good, many]; timespan: 70s; "
                          "group-by: [address]",
                          "after"));
    QString table;
    std::mt19937 random(7);
    for (int i = 0; i < 300; ++i)
        table += QString::number(i * 11) + (random() % 4 ? u" fail p"_s : u" good p"_s) +
                 QString::number(random() % 5) + u" 1.1.1."_s + QString::number(random() % 3) +
                 u"\n"_s;
    std::vector<Given> events = eventsIn(table);
    const auto coveredIn = [&] {
        AlertEngine engine(set);
        for (const Given &given : events)
            (void)engine.take(given.seq, given.event, {}, start.addSecs(4000));
        QStringList spans;
        const AlertState state = engine.state();
        QMap<QString, QStringList> last;
        AlertEngine other(set);
        if (!other.restore(state))
            qFatal("no state");
        // One more event for each address tells what its alerts span by then.
        for (int i = 0; i < 3; ++i) {
            for (const QString &action : {u"fail"_s, u"good"_s}) {
                Event event = events.front().event;
                event.action = action;
                event.actor = u"q"_s;
                event.address = u"1.1.1."_s + QString::number(i);
                for (int seconds = 5; seconds < 3300; seconds += 55) {
                    event.time = start.addSecs(seconds);
                    for (const Alert &alert :
                         other.take(1000 + seconds, event, {}, start.addSecs(4000)).alerts)
                        spans.append(textOf(alert));
                }
            }
        }
        return spans;
    };
    const QStringList inOrder = coveredIn();
    QVERIFY(inOrder.size() > 20);
    for (int i = 0; i < 5; ++i) {
        std::shuffle(events.begin(), events.end(), random);
        QCOMPARE(coveredIn(), inOrder);
    }
    std::sort(events.begin(), events.end(),
              [](const Given &a, const Given &b) { return a.seq > b.seq; });
    QCOMPARE(coveredIn(), inOrder);
}

void AlertStateTest::whatComesTooLateIsToldOf()
{
    const RuleSet set = setOf(failures("type: event_count; rules: [fail]; timespan: 60s; "
                                       "condition: {gte: 2}"));
    AlertLimits limits;
    limits.lateness = 3600 * 1000;
    AlertEngine engine(set, limits);
    const std::vector<Given> events =
        eventsIn(u"10000 fail a\n6400 fail a\n6390 fail a\n6000 fail a"_s);
    QVector<bool> late;
    int found = 0;
    for (const Given &given : events) {
        const AlertsTaken taken = engine.take(given.seq, given.event, {}, start.addSecs(10000));
        late.append(taken.wasTooLate);
        found += static_cast<int>(taken.alerts.size());
    }
    QCOMPARE(late, (QVector<bool>{false, false, false, true}));
    QCOMPARE(found, 1);
}

void AlertStateTest::whatWasJudgedIsntJudgedAgain()
{
    const RuleSet set = setOf(failures("type: event_count; rules: [fail]; timespan: 60s; "
                                       "condition: {lte: 1}"));
    AlertEngine engine(set);
    const std::vector<Given> events = eventsIn(u"0 fail a\n100 x a\n30 fail a\n101 x a"_s);
    QStringList told;
    for (const Given &given : events) {
        const AlertsTaken taken = engine.take(given.seq, given.event, {}, start.addSecs(200));
        told += textsOf(taken.alerts);
        QCOMPARE(taken.wasTooLate, given.seconds == 30);
    }
    told += textsOf(engine.advance(start.addSecs(500)).alerts);
    QCOMPARE(told, QStringList{u"many 0-0 =1"_s});
}

void AlertStateTest::aClockThatIsAheadBarsNobody()
{
    const RuleSet set = setOf(failures("type: event_count; rules: [fail]; timespan: 60s; "
                                       "condition: {gte: 2}"));
    AlertEngine engine(set);
    Event ahead = eventsIn(u"0 fail a"_s).front().event;
    ahead.time = start.addYears(100);
    QVERIFY(!engine.take(1, ahead, {}, start).wasTooLate);
    const Event now = eventsIn(u"5 fail a"_s).front().event;
    QVERIFY(!engine.take(2, now, {}, now.time).wasTooLate);
    QCOMPARE(engine.take(3, now, {}, now.time).alerts.size(), size_t(1));
}

// A service's clock that is ahead: what it tells of counts for when it came.
void AlertStateTest::norDoesItMoveWhatIsUsualOrNew()
{
    const RuleSet set =
        setOf("title: much\nname: much\nlogsource: {product: contact_warden}\n"
              "detection: {s: {action: good}, condition: s}\ncontact_warden:\n"
              "    unusual: {field: counts.removed, side: more, per: day, cap: 10}\n---\n"
              "title: new\nname: new\nlogsource: {product: contact_warden}\n"
              "detection: {s: {action: good}, condition: s}\ncontact_warden:\n"
              "    first_seen: {field: actor, learning: 60s, timespan: 1000s}\n");
    AlertEngine engine(set);
    Event ahead = eventsIn(u"0 good ann x 6"_s).front().event;
    ahead.time = start.addYears(1);
    QCOMPARE(engine.take(1, ahead, {}, start).alerts.size(), size_t(0));
    const Event now = eventsIn(u"61 good bob x 6"_s).front().event;
    QCOMPARE(textsOf(engine.take(2, now, {}, now.time).alerts),
             QStringList({u"much 61-61 =12"_s, u"new 61-61 bob =1"_s}));
    const Event later = eventsIn(u"1001 good ann x"_s).front().event;
    QCOMPARE(textsOf(engine.take(3, later, {}, later.time).alerts),
             QStringList{u"new 1001-1001 ann =1"_s});
}

// Each event has an engine of its own, as after a start.
void AlertStateTest::whatIsSeenForTheFirstTimeIsToldOnce()
{
    const RuleSet set = setOf("title: new\nname: new\nlogsource: {product: contact_warden}\n"
                              "detection: {s: {action: good}, condition: s}\ncontact_warden:\n"
                              "    first_seen: {field: address, group-by: actor, learning: 60s, "
                              "timespan: 1000s}\n");
    QVERIFY(set.problems().empty());
    AlertState state;
    QStringList told;
    for (const Given &given : eventsIn(u"0 good ann x\n50 good ann y\n60 good Ann z\n"
                                       "70 good ann Z\n80 good ann X\n90 good bob z\n"
                                       "95 good ann -\n96 bad ann w\n1090 good ann y\n"
                                       "1095 good ann x\n1070 good ann y\n2080 good ann y"_s)) {
        AlertEngine engine(set);
        QVERIFY(engine.restore(state));
        for (const Alert &alert : engine.take(given.seq, given.event, {}, given.event.time).alerts)
            told.append(textOf(alert));
        state = engine.takeChanges().counted.isEmpty() ? state : engine.state();
    }
    // y was last seen at 50, more than 1,000 s before; x at 80, not z again, and bob is learning.
    QCOMPARE(told, (QStringList{u"new 60-60 Ann z =1"_s, u"new 1090-1090 ann y =1"_s,
                                u"new 1095-1095 ann x =1"_s}));
    AlertState damaged = state;
    damaged.counted.first().chop(1);
    QVERIFY(!AlertEngine(set).restore(damaged));
}

void AlertStateTest::itGoesOnFromAStoredState()
{
    const QByteArray yaml =
        failures("type: event_count; rules: [fail]; group-by: [actor]; timespan: 60s; "
                 "condition: {gte: 3}") +
        correlation("type: temporal_ordered; rules: [many, good]; group-by: [actor]; timespan: 9m; "
                    "generate: true",
                    "in") +
        correlation("type: event_count; rules: [good]; timespan: 60s; condition: {eq: 2}", "two");
    const std::vector<Given> events =
        eventsIn(u"0 fail ann\n5 fail Bob\n10 fail ann\n20 fail ann\n30 fail ann\n40 good ann\n"
                 "50 good bob\n200 fail ann\n300 good cyd"_s);
    const RuleSet set = setOf(yaml);
    AlertEngine whole(set);
    const std::vector<Alert> all = alertsFrom(whole, events);
    QVERIFY(all.size() >= 4);

    std::vector<Alert> inPieces;
    AlertState state;
    for (const Given &given : events) {
        const RuleSet again = setOf(yaml); // as after a start
        AlertEngine engine(again);
        QVERIFY(engine.restore(state));
        QCOMPARE(engine.lastSeq(), given.seq - 1);
        const AlertsTaken taken = engine.take(given.seq, given.event, {}, given.event.time);
        inPieces.insert(inPieces.end(), taken.alerts.begin(), taken.alerts.end());
        state = engine.state();
    }
    QCOMPARE(textsOf(inPieces), textsOf(all));
    QCOMPARE(inPieces, all);
    QCOMPARE(state, whole.state());
}

void AlertStateTest::aStateOfAnotherRuleIsLeftOut()
{
    const QByteArray two =
        failures("type: event_count; rules: [fail]; timespan: 60s; condition: {gte: 2}");
    const RuleSet set = setOf(two);
    AlertEngine engine(set);
    const std::vector<Given> events = eventsIn(u"0 fail a\n1 fail a"_s);
    (void)engine.take(1, events[0].event, {}, events[0].event.time);
    const RuleSet changed = setOf(QByteArray(two).replace("gte: 2", "gte: 1"));
    AlertEngine other(changed);
    QVERIFY(other.restore(engine.state()));
    QCOMPARE(other.lastSeq(), 1);
    const std::vector<Alert> alerts =
        other.take(2, events[1].event, {}, events[1].event.time).alerts;
    QCOMPARE(textsOf(alerts), QStringList{u"many 1-1 =1"_s});
}

void AlertStateTest::aDamagedStateIsRefused()
{
    const RuleSet set = setOf(failures("type: event_count; rules: [fail]; group-by: [actor]; "
                                       "timespan: 60s; condition: {gte: 2}"));
    AlertEngine engine(set);
    (void)alertsFrom(engine, eventsIn(u"0 fail a\n1 fail a\n2 fail b"_s));
    AlertState state = engine.state();
    QCOMPARE(state.counted.size(), 1);
    const QByteArray good = state.counted.first();
    int refused = 0;
    for (qsizetype i = 0; i < good.size(); ++i) {
        state.counted.first() = good.left(i);
        QVERIFY(!AlertEngine(set).restore(state));
        QByteArray flipped = good;
        flipped[i] = static_cast<char>(flipped[i] ^ 0x55);
        state.counted.first() = flipped;
        AlertEngine other(set);
        if (!other.restore(state))
            ++refused;
        else // another number or text: it has to be usable
            (void)alertsFrom(other, eventsIn(u"5 fail a\n6 fail b"_s));
    }
    QVERIFY(refused > 20);
}

void AlertStateTest::changesAreToldOnce()
{
    const RuleSet set = setOf(
        failures("type: event_count; rules: [fail]; timespan: 60s; condition: {gte: 2}") +
        correlation("type: event_count; rules: [good]; timespan: 60s; condition: {gte: 2}", "two"));
    AlertEngine engine(set);
    const std::vector<Given> events = eventsIn(u"0 fail a\n1 good a\n2 x a"_s);
    const auto changed = [&](size_t i) {
        (void)engine.take(events[i].seq, events[i].event, {}, events[i].event.time);
        return engine.takeChanges().counted.keys();
    };
    const QStringList first = changed(0);
    const QStringList second = changed(1);
    QCOMPARE(first, QStringList{set.entry(u"many"_s)->rule.revision});
    QCOMPARE(second, QStringList{set.entry(u"two"_s)->rule.revision});
    QVERIFY(changed(2).isEmpty());
    QCOMPARE(engine.state().counted.size(), 2);
}

void AlertStateTest::aNoisyGroupKeepsItsBounds()
{
    const RuleSet set = setOf(failures("type: value_count; rules: [fail]; group-by: [actor]; "
                                       "timespan: 30d; condition: {field: address, gte: 10000}"));
    AlertLimits limits;
    limits.sightings = 100;
    limits.groups = 50;
    AlertEngine engine(set, limits);
    Event event = eventsIn(u"0 fail ann"_s).front().event;
    for (int i = 0; i < 20000; ++i) {
        event.time = start.addSecs(i);
        event.actor = i % 2 ? u"ann"_s : QString::number(i);
        event.address = QString::number(i);
        QVERIFY(engine.take(i + 1, event, {}, event.time).alerts.empty());
    }
    QVERIFY(engine.state().counted.first().size() < 50'000);
}

QTEST_GUILESS_MAIN(AlertStateTest)
#include "alert_state_test.moc"
