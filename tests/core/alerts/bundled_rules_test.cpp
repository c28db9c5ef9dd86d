#include "core/alerts/alert_engine.h"
#include "core/alerts/bundled_rules.h"
#include "core/alerts/rule_reader.h"
#include "core/alerts/rule_standing.h"
#include "core/base/timestamp.h"
#include "core/events/event_actions.h"

#include <QElapsedTimer>
#include <QJsonObject>
#include <QTest>

#include <random>

using namespace Qt::StringLiterals;
using namespace warden;

namespace {

const QDateTime start = fromMilliseconds(1'790'000'000'000);

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

// A day as it mostly is: people sign in and now and then mistype, syncs run, a few things change.
std::vector<Event> ordinaryDay(int count)
{
    std::mt19937 random(26);
    std::vector<Event> events;
    for (int i = 0; i < count; ++i) {
        Event event;
        event.time = start.addMSecs(qint64(i) * 86'400'000 / count);
        const auto person = static_cast<int>(random() % 900);
        const auto kind = random() % 1000;
        event.source = kind % 2 ? u"google"_s : u"microsoft"_s;
        event.details = {{u"log"_s, kind % 2 ? u"login"_s : u"sign_ins"_s}};
        event.actor = u"p"_s + QString::number(person) + u"@example.org"_s;
        event.address = u"198.51.100."_s + QString::number(person % 250);
        event.action = actions::signInSucceeded;
        if (kind < 8) {
            event.action = actions::signInFailed;
            event.outcome = Outcome::Failure;
        } else if (kind < 60) {
            event.action = actions::grantAdded;
            event.details.insert(u"log"_s, u"token"_s);
            event.details.insert(u"name"_s, u"authorize"_s);
        } else if (kind < 200) {
            event.source = u"contact-warden"_s;
            event.details = {};
            event.actor = u"Ann"_s;
            event.address.clear();
            event.action = kind < 100 ? actions::runRouteFinished : actions::runFinished;
            event.object = {u"route"_s, u"r"_s + QString::number(i), u"Office"_s};
            event.counts = {{u"removed"_s, static_cast<qint64>(random() % 3)}};
        }
        events.push_back(event);
    }
    return events;
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
    void sprayedPasswordsAreNoticedInTheFirstTenth();
    void anEventIsHeldAgainstFiftyRulesSoon();
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

void BundledRulesTest::sprayedPasswordsAreNoticedInTheFirstTenth()
{
    const RuleSet set = allRules();
    AlertEngine engine(set);
    QCOMPARE(firedBy(engine, ordinaryDay(10'000)), QStringList{});
    std::vector<Event> attack;
    for (int i = 0; i < 200; ++i) {
        Event event;
        event.time = start.addSecs(86'400 + i * 30);
        event.source = u"microsoft"_s;
        event.action = actions::signInFailed;
        event.outcome = Outcome::Failure;
        event.actor = u"p"_s + QString::number(i) + u"@example.org"_s;
        event.address = u"203.0.113.66"_s;
        event.details = {{u"log"_s, u"sign_ins"_s}};
        attack.push_back(event);
    }
    attack.resize(20); // a tenth
    QCOMPARE(firedBy(engine, attack), QStringList{u"password_spraying"_s});
}

void BundledRulesTest::anEventIsHeldAgainstFiftyRulesSoon()
{
    std::vector<RuleFile> files;
    for (int i = 0; i < 3; ++i) {
        for (const BundledRule &bundled : bundledRules()) {
            std::vector<Rule> rules = readRules(bundled.yaml).rules;
            for (Rule &rule : rules) { // as rules of their own
                rule.id.clear();
                rule.name += QString::number(i);
                rule.revision += QString::number(i);
                if (rule.correlation) {
                    for (QString &name : rule.correlation->rules)
                        name += QString::number(i);
                }
            }
            files.push_back({bundled.name, rules});
        }
    }
    const RuleSet set(std::move(files));
    QVERIFY(set.problems().empty());
    QVERIFY(set.entries().size() >= 50);
    const std::vector<Event> day = ordinaryDay(20'000);
    qint64 best = std::numeric_limits<qint64>::max();
    for (int round = 0; round < 3; ++round) {
        AlertEngine engine(set);
        QElapsedTimer timer;
        timer.start();
        (void)firedBy(engine, day);
        best = std::min(best, timer.nsecsElapsed() / static_cast<qint64>(day.size()));
    }
    qInfo("%d rules: %.1f µs an event", int(set.entries().size()), double(best) / 1000);
    QVERIFY(best < 1'000'000); // a millisecond
}

QTEST_GUILESS_MAIN(BundledRulesTest)
#include "bundled_rules_test.moc"
