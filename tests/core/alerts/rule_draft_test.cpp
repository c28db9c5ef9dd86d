#include "core/alerts/alert_engine.h"
#include "core/alerts/rule_draft.h"
#include "core/alerts/rule_reader.h"
#include "core/alerts/rule_set.h"
#include "core/alerts/rule_standing.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace warden;

namespace {

const QString id = u"0b6b2f1e-3f0a-4c7e-9a53-5f1a0f3f2c11"_s;

RuleDraft draftOf(const QString &happening)
{
    return {.id = id, .title = u"A rule"_s, .happening = happening};
}

} // namespace

// What a form makes is a rule like any other, and is recognised again.
class RuleDraftTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyHappeningGivesARuleThatCanFindIt_data();
    void everyHappeningGivesARuleThatCanFindIt();
    void whatIsChosenStandsInTheRule();
    void oneIsEnoughWhereNothingIsCounted();
    void itFiresForSoManyInItsTimeAndNoFewer_data();
    void itFiresForSoManyInItsTimeAndNoFewer();
    void whatWasWrittenIsReadBack_data();
    void whatWasWrittenIsReadBack();
    void whatSomebodyChangedIsNobodysDraft();
    void timesAreWrittenAsPeopleSayThem();
};

void RuleDraftTest::everyHappeningGivesARuleThatCanFindIt_data()
{
    QTest::addColumn<QString>("happening");
    QTest::addColumn<int>("count");
    for (const Happening &happening : happenings()) {
        const QByteArray name = QString(happening.id).toLatin1();
        for (const int count : {1, 7})
            QTest::addRow("%s %d", name.constData(), count) << QString(happening.id) << count;
    }
}

void RuleDraftTest::everyHappeningGivesARuleThatCanFindIt()
{
    QFETCH(QString, happening);
    QFETCH(int, count);
    RuleDraft draft = draftOf(happening);
    draft.count = count;
    draft.each = u"actor"_s;
    const RuleReading reading = readRules(toYaml(draft));
    QVERIFY2(reading.isFine(), toYaml(draft).constData());
    const RuleSet set({RuleFile{u"form"_s, reading.rules}});
    QVERIFY(set.problems().empty());
    const RuleEntry *entry = set.entry(id);
    QVERIFY(entry);
    QVERIFY(!entry->isSilent);
    const RuleStanding standing =
        standingOf(set, *entry, {u"google/login"_s, u"microsoft/sign_ins"_s});
    QVERIFY2(standing.neverThere.isEmpty(), qPrintable(standing.neverThere.join(u' ')));
    QVERIFY(standing.isActive());
}

void RuleDraftTest::whatIsChosenStandsInTheRule()
{
    RuleDraft draft = draftOf(u"sign_in_failed"_s);
    draft.title = u"Say \"no\": #1 – ü"_s;
    draft.description = u"- not: a list"_s;
    draft.level = RuleLevel::Critical;
    draft.count = 5;
    draft.seconds = 1800;
    draft.each = u"address"_s;
    draft.holds = true;
    const RuleReading reading = readRules(toYaml(draft));
    QVERIFY2(reading.isFine(), toYaml(draft).constData());
    const Rule &rule = reading.rules.front();
    QCOMPARE(rule.id, id);
    QCOMPARE(rule.title, draft.title);
    QCOMPARE(rule.description, draft.description);
    QVERIFY(rule.level == RuleLevel::Critical);
    QVERIFY(rule.action == RuleAction::Hold);
    QVERIFY(rule.correlation);
    QVERIFY(rule.correlation->kind == Correlation::Kind::EventCount);
    QCOMPARE(rule.correlation->groupBy, QStringList{u"address"_s});
    QCOMPARE(rule.correlation->timespan, qint64{1800} * 1000);
    QCOMPARE(rule.correlation->bounds,
             std::vector<CountBound>({{CountBound::Kind::GreaterOrEqual, 5}}));
}

void RuleDraftTest::oneIsEnoughWhereNothingIsCounted()
{
    const RuleReading once = readRules(toYaml(draftOf(u"two_factor_off"_s)));
    QCOMPARE(once.rules.size(), size_t{1});
    QVERIFY(once.rules.front().detection);
    QVERIFY(once.rules.front().action == RuleAction::None);
    // What is added up is counted, even from one on.
    const RuleReading sum = readRules(toYaml(draftOf(u"contacts_removed"_s)));
    QCOMPARE(sum.rules.size(), size_t{2});
    QVERIFY(sum.rules.front().correlation->kind == Correlation::Kind::ValueSum);
    QCOMPARE(sum.rules.front().correlation->valueFields, QStringList{u"counts.removed"_s});
}

void RuleDraftTest::itFiresForSoManyInItsTimeAndNoFewer_data()
{
    QTest::addColumn<QString>("each");
    QTest::addColumn<int>("events");
    QTest::addColumn<int>("secondsBetween");
    QTest::addColumn<bool>("fires");
    QTest::addRow("enough") << QString() << 3 << 10 << true;
    QTest::addRow("one too few") << QString() << 2 << 10 << false;
    QTest::addRow("too slow") << QString() << 3 << 40 << false;
    QTest::addRow("of one person") << u"actor"_s << 3 << 10 << true;
    QTest::addRow("of nobody's address") << u"address"_s << 3 << 10 << false;
}

void RuleDraftTest::itFiresForSoManyInItsTimeAndNoFewer()
{
    QFETCH(QString, each);
    QFETCH(int, events);
    QFETCH(int, secondsBetween);
    QFETCH(bool, fires);
    RuleDraft draft = draftOf(u"unlocked"_s);
    draft.count = 3;
    draft.seconds = 60;
    draft.each = each;
    const RuleSet set({RuleFile{u"form"_s, readRules(toYaml(draft)).rules}});
    AlertEngine engine(set);
    const QDateTime start = QDateTime::currentDateTimeUtc();
    bool hasFired = false;
    for (int i = 0; i < events; ++i) {
        Event event;
        event.time = start.addSecs(qint64{i} * secondsBetween);
        event.source = u"contact-warden"_s;
        event.action = u"workspace.unlocked"_s;
        event.actor = u"Ann"_s;
        for (const Alert &alert : engine.take(i + 1, event, {}, event.time).alerts)
            hasFired = hasFired || alert.rule == id;
    }
    QCOMPARE(hasFired, fires);
}

void RuleDraftTest::whatWasWrittenIsReadBack_data()
{
    everyHappeningGivesARuleThatCanFindIt_data();
}

void RuleDraftTest::whatWasWrittenIsReadBack()
{
    QFETCH(QString, happening);
    QFETCH(int, count);
    RuleDraft draft = draftOf(happening);
    draft.title = u"Line\nbreak, \\ and {braces}"_s;
    draft.count = count;
    draft.seconds = 2 * 24 * 3600;
    draft.each = u"object.id"_s;
    draft.holds = count > 1;
    const std::optional<RuleDraft> read = draftIn(toYaml(draft));
    QVERIFY(read);
    QCOMPARE(*read, draft);
}

void RuleDraftTest::whatSomebodyChangedIsNobodysDraft()
{
    const QByteArray yaml = toYaml(draftOf(u"unlocked"_s));
    QVERIFY(draftIn(yaml));
    QVERIFY(!draftIn(QByteArray(yaml).replace("medium", "high")));
    QVERIFY(!draftIn(yaml + "# more\n"));
    QVERIFY(!draftIn(yaml.mid(yaml.indexOf('\n') + 1)));
    QVERIFY(!draftIn("# Made by a form: {\"level\": 99}\n"));
    QVERIFY(!draftIn("# Made by a form: "));
    QVERIFY(!draftIn({}));
    RuleDraft odd = draftOf(u"unlocked"_s);
    odd.each = u"details.x\n        - y"_s;
    odd.count = 2;
    QVERIFY(!draftIn(toYaml(odd)));
}

void RuleDraftTest::timesAreWrittenAsPeopleSayThem()
{
    RuleDraft draft = draftOf(u"unlocked"_s);
    draft.count = 2;
    const auto written = [&](qint64 seconds) {
        draft.seconds = seconds;
        const QString text = QString::fromUtf8(toYaml(draft));
        return text.section(u"timespan: "_s, 1).section(u'\n', 0, 0);
    };
    QCOMPARE(written(45), u"45s"_s);
    QCOMPARE(written(900), u"15m"_s);
    QCOMPARE(written(2 * 3600), u"2h"_s);
    QCOMPARE(written(2 * 24 * 3600), u"2d"_s);
    QCOMPARE(written(90 * 60), u"90m"_s);
}

QTEST_GUILESS_MAIN(RuleDraftTest)
#include "rule_draft_test.moc"
