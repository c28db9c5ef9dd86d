#include "tests/ui/pages/alerts_fixture.h"
#include "ui/widgets/inline_message.h"

#include <QDateTimeEdit>
#include <QDialog>
#include <QPlainTextEdit>

#include <set>

using namespace Qt::StringLiterals;
using namespace warden;

namespace {

constexpr int longest = AlertsFixture::longest;

} // namespace

// What is done with several alerts at once.
class SeveralAlertsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void severalAreTakenOnAndClosedWithOneNote();
    void theirRulesAreMutedWithOneReasonAndHeardAgain();
    void whatFailsForOneRuleIsToldAndTheOthersAreMuted();

private:
    RuleSetting settingOf(const QString &rule) { return m_page.alerts().rule(rule)->view.setting; }
    QPushButton *button(const QString &name) { return m_page.find<QPushButton>(name); }
    size_t entries(const QString &action)
    {
        AuditFilter filter;
        filter.action = action;
        filter.limit = 1000;
        return m_page.session().auditRows(filter, {})->size();
    }

    AlertsFixture m_page;
};

void SeveralAlertsTest::initTestCase()
{
    const Result<void> started = m_page.start();
    QVERIFY2(started, started ? "" : qPrintable(started.error().detail));
    QVERIFY(m_page.addRule("critical_one", "critical"));
    QVERIFY(m_page.beginChanges());
    Progress progress;
    QVERIFY(m_page.alerts().evaluate(progress));
    m_page.closeAll();
}

void SeveralAlertsTest::severalAreTakenOnAndClosedWithOneNote()
{
    QVERIFY(m_page.change());
    QVERIFY(m_page.change());
    QVERIFY(m_page.showAlerts());
    const size_t before = entries(u"alert.closed"_s);
    m_page.list()->selectAll();
    const std::vector<KeptAlert> chosen = m_page.list()->allChosen();
    const auto open = std::ranges::count(chosen, AlertPhase::Open, &KeptAlert::phase);
    QVERIFY(open > 1);
    QCOMPARE(m_page.text(u"severalAlerts"_s), u"%1 alerts are chosen"_s.arg(chosen.size()));
    QCOMPARE(button(u"acknowledgeAlert"_s)->text(), u"Take on %1 alerts"_s.arg(open));
    m_page.picture(u"alerts-several"_s);
    QVERIFY(m_page.press(u"acknowledgeAlert"_s));
    QTRY_VERIFY_WITH_TIMEOUT(!button(u"acknowledgeAlert"_s), longest);
    QCOMPARE(m_page.list()->allChosen().size(), chosen.size()); // they stay chosen
    QCOMPARE(button(u"closeAlert"_s)->text(), u"Close %1 alerts…"_s.arg(chosen.size()));
    QVERIFY(m_page.press(u"closeAlert"_s));
    auto *dialog = m_page.find<QDialog>(u"closeAlertDialog"_s);
    QVERIFY(dialog);
    m_page.picture(u"alerts-close-several"_s, dialog);
    QCOMPARE(button(u"closeNow"_s)->text(), u"Close %1 alerts"_s.arg(chosen.size()));
    // Somebody else is quicker with one of them: the others are closed all the same.
    QVERIFY(m_page.alerts().close(chosen.front().id, u"By another"_s));
    m_page.find<QPlainTextEdit>(u"closeAlertNote"_s)->setPlainText(u"A drill."_s);
    QVERIFY(m_page.press(u"closeNow"_s));
    QTRY_VERIFY_WITH_TIMEOUT(!m_page.list(), longest); // none is open
    for (const KeptAlert &alert : chosen) {
        const KeptAlert now = m_page.alerts().show(alert.id)->alert;
        QCOMPARE(now.phase, AlertPhase::Closed);
        QCOMPARE(now.note, alert.id == chosen.front().id ? u"By another"_s : u"A drill."_s);
    }
    QCOMPARE(entries(u"alert.closed"_s), before + chosen.size()); // each by itself
}

void SeveralAlertsTest::theirRulesAreMutedWithOneReasonAndHeardAgain()
{
    QVERIFY(m_page.addRule("low_one", "low"));
    QVERIFY(m_page.change());
    QVERIFY(m_page.change());
    QVERIFY(m_page.showAlerts());
    m_page.list()->selectAll();
    const std::vector<KeptAlert> chosen = m_page.list()->allChosen();
    std::set<QString> rules;
    for (const KeptAlert &alert : chosen)
        rules.insert(alert.rule);
    QVERIFY(rules.size() > 1);
    QVERIFY(chosen.size() > rules.size()); // two of one rule
    const size_t before = entries(u"alert_rule.muted"_s);
    QTRY_VERIFY_WITH_TIMEOUT(button(u"muteRules"_s), longest);
    QCOMPARE(button(u"muteRules"_s)->text(), u"Mute %1 rules…"_s.arg(rules.size()));
    m_page.picture(u"alerts-several-rules"_s);
    QVERIFY(m_page.press(u"muteRules"_s));
    auto *dialog = m_page.find<QDialog>(u"muteDialog"_s);
    QVERIFY(dialog);
    const QString which = m_page.text(u"mutedRules"_s);
    QCOMPARE(which.count(u'\n') + 1, qsizetype(rules.size())); // each once
    for (const KeptAlert &alert : chosen)
        QVERIFY2(which.contains(alert.title), qPrintable(which));
    QVERIFY(!m_page.find<QDateTimeEdit>(u"muteUntil"_s));
    m_page.picture(u"alerts-mute-several"_s, dialog);
    QVERIFY(m_page.press(u"muteForTime"_s));
    QVERIFY(m_page.find<QDateTimeEdit>(u"muteUntil"_s));
    m_page.picture(u"alerts-mute-several-until"_s, dialog);
    QVERIFY(m_page.press(u"muteForWeek"_s));
    m_page.find<QPlainTextEdit>(u"muteNote"_s)->setPlainText(u"A drill."_s);
    const QDateTime until = QDateTime::currentDateTimeUtc().addDays(7);
    QVERIFY(m_page.press(u"muteNow"_s));
    QTRY_VERIFY_WITH_TIMEOUT(button(u"unmuteRules"_s), longest);
    QVERIFY(!button(u"muteRules"_s));
    m_page.picture(u"alerts-muted"_s);
    for (const QString &rule : rules) {
        const RuleSetting setting = settingOf(rule);
        QVERIFY(std::abs(setting.mutedUntil.secsTo(until)) < 60);
        QCOMPARE(setting.muteNote, u"A drill."_s);
        QCOMPARE(setting.mutedBy, m_page.session().actor().name);
    }
    QCOMPARE(entries(u"alert_rule.muted"_s), before + rules.size()); // each by itself
    auto *message = m_page.find<InlineMessage>(u"inboxMessage"_s);
    QVERIFY(message->text().startsWith(u"%1 rules are muted"_s.arg(rules.size())));
    QVERIFY(m_page.press(u"inboxMessageAction"_s));
    QTRY_VERIFY_WITH_TIMEOUT(button(u"muteRules"_s), longest);
    QVERIFY(!button(u"unmuteRules"_s));
    for (const QString &rule : rules)
        QVERIFY(!settingOf(rule).mutedUntil.isValid());
    QCOMPARE(entries(u"alert_rule.unmuted"_s), rules.size());
}

void SeveralAlertsTest::whatFailsForOneRuleIsToldAndTheOthersAreMuted()
{
    QVERIFY(m_page.addRule("gone_one", "low"));
    QVERIFY(m_page.change());
    QVERIFY(m_page.showAlerts());
    m_page.list()->selectAll();
    QTRY_VERIFY_WITH_TIMEOUT(button(u"muteRules"_s), longest);
    QVERIFY(m_page.press(u"muteRules"_s));
    const QString before = m_page.text(u"mutedRules"_s);
    QVERIFY(before.contains(u"Found by gone_one"_s));
    // Somebody else removes one while the question is open.
    QVERIFY(m_page.alerts().removeRules(u"gone_one"_s));
    QVERIFY(m_page.press(u"muteNow"_s));
    auto *message = m_page.find<QDialog>(u"muteDialog"_s)->findChild<InlineMessage *>();
    QTRY_VERIFY_WITH_TIMEOUT(message->isVisible(), longest);
    m_page.picture(u"alerts-mute-failed"_s, m_page.find<QDialog>(u"muteDialog"_s));
    QVERIFY(message->text().startsWith(u"One rule"_s));
    QVERIFY(message->findChild<QLabel *>(u"muteMessageDetailsText"_s)
                ->text()
                .contains(u"Found by gone_one"_s));
    QCOMPARE(m_page.text(u"mutedRules"_s), u"Found by gone_one"_s); // to be tried again
    QVERIFY(settingOf(u"low_one"_s).mutedUntil.isValid());
    QVERIFY(settingOf(u"critical_one"_s).mutedUntil.isValid());
    QVERIFY(m_page.press(u"cancelMute"_s));
    QTRY_VERIFY_WITH_TIMEOUT(!m_page.find<QDialog>(u"muteDialog"_s), longest);
    // Whose rule is gone has none to mute.
    QVERIFY(m_page.choose(u"Found by gone_one"_s));
    QVERIFY(!button(u"muteRules"_s));
}

QTEST_MAIN(SeveralAlertsTest)
#include "several_alerts_test.moc"
