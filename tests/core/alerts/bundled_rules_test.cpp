#include "core/alerts/alert_engine.h"
#include "core/alerts/bundled_rules.h"
#include "core/alerts/rule_reader.h"
#include "core/alerts/rule_standing.h"
#include "core/base/timestamp.h"
#include "tests/core/alerts/ordinary_day.h"

#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace warden;

namespace {

const QDateTime start = fromMilliseconds(ordinaryStart);

RuleSet allRules()
{
    std::vector<RuleFile> files;
    for (const BundledRule &bundled : bundledRules())
        files.push_back({bundled.name, readRules(bundled.yaml).rules});
    return RuleSet(std::move(files));
}

QStringList firedBy(AlertEngine &engine, const std::vector<Event> &events)
{
    QStringList fired;
    qint64 seq = engine.lastSeq();
    for (const Event &event : events) {
        for (const Alert &alert : engine.take(++seq, event, {}, event.time).alerts) {
            if (!alert.goesOn)
                fired.append(engine.rules().entry(alert.rule)->file);
        }
    }
    return fired;
}

} // namespace

class BundledRulesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachIsReadAndRuns_data();
    void eachIsReadAndRuns();
    void eachFiresForItsExamplesAndForNoOthers_data() { eachIsReadAndRuns_data(); }
    void eachFiresForItsExamplesAndForNoOthers();
    void anOrdinaryDayRaisesNoAlert();
    void aZapThatGoesOnConfirmingNothingIsOneAlert();
};

void BundledRulesTest::eachIsReadAndRuns_data()
{
    QTest::addColumn<QByteArray>("yaml");
    QTest::addColumn<QByteArray>("examples");
    QVERIFY(bundledRules().size() >= 20);
    for (const BundledRule &rule : bundledRules())
        QTest::newRow(qPrintable(rule.name)) << rule.yaml << rule.examples;
}

void BundledRulesTest::eachIsReadAndRuns()
{
    QFETCH(QByteArray, yaml);
    const RuleReading reading = readRules(yaml);
    for (const RuleProblem &problem : reading.problems)
        qWarning() << problem.line << ruleFaultName(problem.fault) << problem.subject;
    QVERIFY(reading.isFine());
    const Rule &first = reading.rules.front();
    QCOMPARE(first.name, QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(first.level && !first.id.isEmpty() && !first.description.isEmpty());
    const RuleSet set({{first.name, reading.rules}});
    QVERIFY(set.problems().empty());
    for (const RuleEntry &entry : set.entries()) {
        const RuleStanding standing = standingOf(set, entry, {u"google/login"_s});
        QCOMPARE(standingName(standing.kind), u"runs"_s);
        QVERIFY(standing.neverThere.isEmpty());
        QCOMPARE(entry.isSilent, entry.rule.name != first.name);
    }
}

void BundledRulesTest::eachFiresForItsExamplesAndForNoOthers()
{
    QFETCH(QByteArray, yaml);
    QFETCH(QByteArray, examples);
    const Result<std::vector<RuleExample>> read = readExamples(examples, start);
    QVERIFY(read);
    const RuleSet set({{u"own"_s, readRules(yaml).rules}});
    int firing = 0;
    for (const RuleExample &example : *read) {
        AlertEngine engine(set);
        const qsizetype fired = firedBy(engine, example.events).size();
        QVERIFY2(example.fires ? fired == 1 : fired == 0,
                 qPrintable(QString::number(firing) + u" fired "_s + QString::number(fired)));
        firing += example.fires ? 1 : 0;
        if (!example.fires)
            continue;
        // The last event is what brings it about.
        AlertEngine without(set);
        std::vector<Event> before = example.events;
        before.pop_back();
        if (example.events.size() <= 6)
            QVERIFY(firedBy(without, before).isEmpty());
    }
    QVERIFY(firing > 0 && static_cast<size_t>(firing) < read->size());
}

void BundledRulesTest::anOrdinaryDayRaisesNoAlert()
{
    const RuleSet set = allRules();
    QVERIFY(set.problems().empty());
    AlertEngine engine(set);
    QCOMPARE(firedBy(engine, ordinaryDay(100'000)), QStringList{});
    qsizetype bytes = 0;
    for (const QByteArray &counted : engine.state().counted)
        bytes += counted.size();
    qInfo("what is kept of the day: %lld bytes", static_cast<long long>(bytes));
    QVERIFY(bytes < 16 * 1024 * 1024);
}

void BundledRulesTest::aZapThatGoesOnConfirmingNothingIsOneAlert()
{
    const RuleSet set = allRules();
    AlertEngine engine(set);
    QStringList told;
    for (int day = 0; day < 20; ++day) {
        for (const QString &hook : {u"one"_s, u"other"_s}) {
            if (hook == "other"_L1 && day % 10 > 0) // ten days later it is another matter
                continue;
            Event event;
            event.time = start.addDays(day);
            event.source = u"contact-warden"_s;
            event.action = actions::hookUnconfirmed;
            event.object = {u"connection"_s, hook, u"Zapier"_s};
            event.counts = {{u"messages"_s, 2}};
            for (const Alert &alert :
                 engine.take(engine.lastSeq() + 1, event, {}, event.time).alerts)
                told.append(
                    u"%1%2 %3"_s.arg(hook, alert.goesOn ? u"+"_s : QString()).arg(alert.count));
        }
    }
    QCOMPARE(told.size(), 22);
    QCOMPARE(told.mid(0, 3), QStringList({u"one 2"_s, u"other 2"_s, u"one+ 4"_s}));
    QCOMPARE(told.filter(u"one+"_s).size(), 19);
    QCOMPARE(told.filter(u"other 2"_s).size(), 2);
    QCOMPARE(told.back(), u"one+ 16"_s); // of the week up to it, both ends
}

QTEST_GUILESS_MAIN(BundledRulesTest)
#include "bundled_rules_test.moc"
