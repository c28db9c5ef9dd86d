#include "ui/text/alert_rule_text.h"
#include "ui/text/alert_text.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace warden;

// Words for alerts and their rules.
class AlertTextTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyFaultHasASentenceOfItsOwnWithItsLine();
    void aFaultOfTheWholeFileHasNoLine();
    void aRuleIsOffBeforeAnythingElse();
    void onlyWhatIsOpenAndNotMutedKeepsRunsWaiting();
    void whatIsUsualIsNotWhatAnAlertIsAbout();
};

void AlertTextTest::everyFaultHasASentenceOfItsOwnWithItsLine()
{
    QSet<QString> sentences;
    constexpr int last = static_cast<int>(RuleFault::GroupUnnamed);
    for (int fault = 0; fault <= last; ++fault) {
        const QString text = ruleProblemText({7, static_cast<RuleFault>(fault), u"<b>50%1</b>"_s});
        QVERIFY2(text.startsWith(u"Line 7: "_s) && text.endsWith(u'.'), qPrintable(text));
        sentences.insert(text);
    }
    QCOMPARE(sentences.size(), last + 1);
    QCOMPARE(ruleProblemText({7, RuleFault::ModifierUnknown, u"%2x"_s}),
             u"Line 7: the modifier “%2x” isn't known."_s);
}

void AlertTextTest::aFaultOfTheWholeFileHasNoLine()
{
    QCOMPARE(ruleProblemText({0, RuleFault::TooLarge, u"262144"_s}),
             u"The file is too large: 262144 are taken."_s);
}

void AlertTextTest::aRuleIsOffBeforeAnythingElse()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    AlertRuleView rule;
    QCOMPARE(ruleStandingWord(rule, now), u"active"_s);
    rule.setting.mutedUntil = now.addSecs(60);
    QCOMPARE(ruleStandingWord(rule, now), u"muted"_s);
    QCOMPARE(ruleStandingWord(rule, now.addSecs(60)), u"active"_s);
    rule.standing.kind = RuleStanding::Kind::NotConnected;
    QCOMPARE(ruleStandingWord(rule, now), u"no source"_s);
    rule.standing.kind = RuleStanding::Kind::NeverMatches;
    QCOMPARE(ruleStandingWord(rule, now), u"can't match"_s);
    rule.setting.isOn = false;
    QCOMPARE(ruleStandingWord(rule, now), u"off"_s);
}

void AlertTextTest::onlyWhatIsOpenAndNotMutedKeepsRunsWaiting()
{
    KeptAlert alert;
    QVERIFY(!keepsRunsWaiting(alert));
    alert.holds = true;
    QVERIFY(keepsRunsWaiting(alert));
    alert.phase = AlertPhase::Acknowledged;
    QVERIFY(keepsRunsWaiting(alert));
    alert.isMuted = true;
    QVERIFY(!keepsRunsWaiting(alert));
    alert.isMuted = false;
    alert.phase = AlertPhase::Closed;
    QVERIFY(!keepsRunsWaiting(alert));
}

void AlertTextTest::whatIsUsualIsNotWhatAnAlertIsAbout()
{
    QCOMPARE(
        groupValues(
            {{u"actor"_s, u"Ann"_s}, {u"object.id"_s, u"r1"_s}, {u"usual.median"_s, u"100"_s}}),
        u"Ann"_s); // an id tells nobody anything
    QSet<QString> words;
    for (const QString &field :
         {u"usual.median"_s, u"usual.low"_s, u"usual.high"_s, u"usual.known"_s}) {
        QVERIFY(groupFieldWord(field) != field);
        words.insert(groupFieldWord(field));
    }
    QCOMPARE(words.size(), 4);
}

QTEST_GUILESS_MAIN(AlertTextTest)
#include "alert_text_test.moc"
