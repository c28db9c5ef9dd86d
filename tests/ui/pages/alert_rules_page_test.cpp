#include "tests/ui/pages/alerts_fixture.h"
#include "ui/alerts_page/rule_list.h"
#include "ui/audit_page/audit_page.h"
#include "ui/lists/time_bars.h"
#include "ui/widgets/inline_message.h"
#include "ui/widgets/message_box.h"
#include "ui/widgets/withheld.h"

#include <QAction>
#include <QDateTimeEdit>
#include <QDialog>
#include <QFileDialog>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QScrollArea>

using namespace Qt::StringLiterals;
using namespace warden;

namespace {

constexpr int longest = AlertsFixture::longest;
const QString policies = u"policy_for_all_changed"_s;
const Secret passphrase = Secret::fromText(u"copper lantern nine otters"_s);
const QByteArray badRule = "---\ntitle: Bad\nlogsource: {product: contact_warden}\n"
                           "detection: {s: {a|nonsense: 1}, condition: s}\n";

} // namespace

// The rules, on the page Alerts.
class AlertRulesPageTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void rulesAreListedWithLevelAndState();
    void aRuleIsShownWithWhatItMeansAndItsText();
    void oneWithoutItsSourceSaysSo();
    void examplesAreTried();
    void aRuleIsSwitchedOffAndOn();
    void aRuleIsMutedForATime_data();
    void aRuleIsMutedForATime();
    void howOftenItWouldHaveFiredIsSaidDrawnAndListed();
    void whatWouldNotHaveFiredSaysSo();
    void aFileIsAddedWithItsExamplesAndShown();
    void whatIsRefusedSaysWhereAndWhy();
    void aNameThatIsTakenIsReplacedOnlyWhereAsked();
    void aRulesFileIsSaved();
    void anAddedFileIsRemovedAfterAQuestion();
    void everyControlHasAName();
    void whoMayNotChangeRulesIsToldWhy();

private:
    QPushButton *button(const QString &name) { return m_page.find<QPushButton>(name); }
    QString keyOf(const QString &name) { return m_page.alerts().rule(name)->view.rule; }
    AlertRuleView rule(const QString &name) { return m_page.alerts().rule(name)->view; }
    QString message(const QString &name)
    {
        auto *found = m_page.find<InlineMessage>(name);
        return found ? found->text() : QString();
    }
    bool chooseAction(const QString &name)
    {
        auto *action = m_page.page()->findChild<QAction *>(name);
        if (!action)
            return false;
        action->trigger();
        return true;
    }
    bool openAddDialog(const QString &rules, const QString &examples = {});

    AlertsFixture m_page;
    QString m_owner;
};

void AlertRulesPageTest::initTestCase()
{
    const Result<void> started = m_page.start();
    QVERIFY2(started, started ? "" : qPrintable(started.error().detail));
    m_owner = m_page.session().actor().name;
    QVERIFY(m_page.session().addOperator(u"Cy"_s, Role::Auditor, passphrase,
                                         KeychainUnlock::NotShared));
    QVERIFY(m_page.beginChanges());
    QVERIFY(m_page.addRule("low_one", "low"));
    QVERIFY(m_page.change());
    QVERIFY(m_page.change());
}

void AlertRulesPageTest::rulesAreListedWithLevelAndState()
{
    m_page.show<AlertsPage>();
    QVERIFY(m_page.pressWhenReady(u"showRules"_s));
    QTRY_VERIFY_WITH_TIMEOUT(m_page.rules() && m_page.rules()->model()->rowCount() > 20, longest);
    const QAbstractItemModel *rows = m_page.rules()->model();
    QCOMPARE(rows->index(0, 0).data(Qt::AccessibleTextRole).toString(),
             u"Rules of your own: 1 of 1 active"_s);
    QCOMPARE(rows->index(1, 0).data().toString(), u"Found by low_one"_s);
    QCOMPARE(rows->index(1, 1).data().toString(), u"Low"_s);
    QCOMPARE(rows->index(1, 2).data().toString(), u"Active"_s);
    QCOMPARE(rows->index(2, 0).data().toString(), u"Rules that come along"_s);
    QCOMPARE(rows->index(3, 1).data().toString(), u"Critical"_s); // the most serious on top
    QCOMPARE(qsizetype(rows->rowCount()), std::ssize(m_page.alerts().rules()->rules) + 2);
    m_page.picture(u"alert-rules"_s);
}

void AlertRulesPageTest::aRuleIsShownWithWhatItMeansAndItsText()
{
    QVERIFY(m_page.showRule(u"low_one"_s));
    QCOMPARE(m_page.text(u"ruleLevel"_s), u"Low"_s);
    QCOMPARE(m_page.text(u"ruleMeaning"_s), u"What low_one means."_s);
    QCOMPARE(m_page.text(u"ruleHarmless"_s), u"• It was agreed on"_s);
    QVERIFY(!m_page.find<QPlainTextEdit>(u"ruleText"_s)); // folded
    QVERIFY(m_page.press(u"ruleTextFold"_s));
    auto *text = m_page.find<QPlainTextEdit>(u"ruleText"_s);
    QVERIFY(text);
    QVERIFY(text->isReadOnly());
    QCOMPARE(text->toPlainText().toUtf8(), AlertsFixture::ruleText("low_one", "low"));
}

void AlertRulesPageTest::oneWithoutItsSourceSaysSo()
{
    const QString path = m_page.write(
        u"elsewhere.yml"_s,
        "title: Elsewhere\nname: elsewhere\nlogsource: {product: okta}\n"
        "detection: {s: {eventtype: x}, condition: s}\n"
        "---\ntitle: Google\nname: at_google\n"
        "logsource: {product: gcp, service: google_workspace.login}\n"
        "detection: {s: {eventName: x}, condition: s}\n"
        "---\ntitle: Never\nname: never\nlogsource: {product: contact_warden, service: app}\n"
        "detection: {s: {nonsense: x}, condition: s}\n");
    QVERIFY(m_page.alerts().addRules(path, {}, Session::Existing::Keep));
    QVERIFY(m_page.showRule(u"elsewhere"_s));
    QCOMPARE(m_page.text(u"ruleWhy"_s),
             u"It is inactive: nothing here brings the events that it looks at."_s);
    QVERIFY(m_page.showRule(u"at_google"_s));
    QCOMPARE(m_page.text(u"ruleWhy"_s), u"It is inactive until events of Google were fetched."_s);
    m_page.picture(u"alert-rule-inactive"_s);
    QVERIFY(m_page.showRule(u"never"_s));
    QCOMPARE(m_page.text(u"ruleWhy"_s), u"It can't match: its events never have nonsense."_s);
    QVERIFY(m_page.alerts().removeRules(u"elsewhere"_s));
}

void AlertRulesPageTest::examplesAreTried()
{
    QVERIFY(m_page.showRule(keyOf(u"failed_unlocks"_s)));
    QVERIFY(m_page.press(u"tryExamples"_s));
    QTRY_COMPARE_WITH_TIMEOUT(message(u"ruleMessage"_s), u"All examples came out as they should."_s,
                              longest);
    QCOMPARE(m_page.text(u"ruleMessageWhatToDo"_s),
             u"It fired for 2 examples and kept quiet for 4."_s);
    m_page.picture(u"alert-rule-examples"_s);
    QVERIFY(m_page.showRule(u"low_one"_s)); // has none
    QVERIFY(!button(u"tryExamples"_s)->isEnabled());
}

void AlertRulesPageTest::aRuleIsSwitchedOffAndOn()
{
    QVERIFY(m_page.showRule(u"low_one"_s));
    QCOMPARE(button(u"switchRule"_s)->text(), u"Switch off"_s);
    QVERIFY(m_page.press(u"switchRule"_s));
    QTRY_VERIFY_WITH_TIMEOUT(button(u"switchRule"_s)->text() == u"Switch on"_s, longest);
    QVERIFY(!rule(u"low_one"_s).setting.isOn);
    QCOMPARE(m_page.rules()->chosen()->rule, u"low_one"_s);
    QCOMPARE(m_page.rules()->model()->index(1, 2).data().toString(), u"Off"_s);
    QVERIFY(m_page.press(u"switchRule"_s));
    QTRY_VERIFY_WITH_TIMEOUT(button(u"switchRule"_s)->text() == u"Switch off"_s, longest);
    QVERIFY(rule(u"low_one"_s).setting.isOn);
}

void AlertRulesPageTest::aRuleIsMutedForATime_data()
{
    QTest::addColumn<QString>("action");
    QTest::addColumn<int>("hours");
    QTest::addRow("hour") << u"muteHour"_s << 1;
    QTest::addRow("day") << u"muteDay"_s << 24;
    QTest::addRow("week") << u"muteWeek"_s << 7 * 24;
    QTest::addRow("until") << u"muteUntilTime"_s << 10 * 24;
}

void AlertRulesPageTest::aRuleIsMutedForATime()
{
    QFETCH(QString, action);
    QFETCH(int, hours);
    QVERIFY(m_page.showRule(u"low_one"_s));
    QVERIFY(button(u"muteRule"_s));
    const QDateTime until = QDateTime::currentDateTimeUtc().addSecs(hours * 3600);
    QVERIFY(chooseAction(action));
    if (auto *dialog = m_page.find<QDialog>(u"muteDialog"_s)) {
        m_page.find<QDateTimeEdit>(u"muteUntil"_s)->setDateTime(until.toLocalTime());
        m_page.picture(u"alert-rule-mute"_s, dialog);
        QVERIFY(m_page.press(u"muteNow"_s));
    }
    QTRY_VERIFY_WITH_TIMEOUT(button(u"unmuteRule"_s), longest);
    const qint64 off = std::abs(rule(u"low_one"_s).setting.mutedUntil.secsTo(until));
    QVERIFY2(off <= 60, qPrintable(QString::number(off)));
    QCOMPARE(m_page.rules()->model()->index(1, 2).data().toString(), u"Muted"_s);
    QVERIFY(m_page.text(u"ruleMuted"_s).startsWith(u"Muted until "_s));
    QVERIFY(m_page.press(u"unmuteRule"_s));
    QTRY_VERIFY_WITH_TIMEOUT(button(u"muteRule"_s), longest);
    QVERIFY(!rule(u"low_one"_s).setting.mutedUntil.isValid());
}

void AlertRulesPageTest::howOftenItWouldHaveFiredIsSaidDrawnAndListed()
{
    QVERIFY(m_page.showRule(keyOf(policies)));
    QVERIFY(m_page.press(u"backtest30"_s));
    QVERIFY(m_page.press(u"runBacktest"_s));
    QTRY_COMPARE_WITH_TIMEOUT(m_page.text(u"backtestResult"_s),
                              u"It would have fired 2 times in the last 30 days."_s, longest);
    auto *bars = m_page.find<TimeBars>(u"backtestBars"_s);
    QVERIFY(bars);
    QVERIFY2(bars->accessibleDescription().startsWith(u"2 alerts from "_s),
             qPrintable(bars->accessibleDescription()));
    m_page.picture(u"alert-rule-backtest"_s);
    // The last day has both; Enter leads to its entries.
    bars->setFocus();
    QTest::keyClick(bars, Qt::Key_End);
    QVERIFY(bars->accessibleDescription().startsWith(u"2 alerts on "_s));
    QTest::keyClick(bars, Qt::Key_Return);
    QVERIFY2(m_page.wentTo().startsWith(u"audit/at:"_s), qPrintable(m_page.wentTo()));
    auto *newest = m_page.find<QTableView>(u"backtestNewest"_s);
    QVERIFY(newest);
    QCOMPARE(newest->model()->rowCount(), 2);
    QCOMPARE(newest->model()->index(0, 1).data().toString(),
             u"Changed what new routes let out – "_s + m_owner);
    newest->setFocus();
    QTest::keyClick(newest, Qt::Key_Return);
    const QString there = m_page.wentTo();
    m_page.show<AuditPageView>()->open(there.mid(6));
    QTRY_COMPARE_WITH_TIMEOUT(m_page.text(u"eventSentence"_s), u"Changed what new routes let out"_s,
                              longest);
}

void AlertRulesPageTest::whatWouldNotHaveFiredSaysSo()
{
    QVERIFY(m_page.showRule(keyOf(u"password_spraying"_s)));
    QVERIFY(m_page.press(u"runBacktest"_s));
    QTRY_COMPARE_WITH_TIMEOUT(m_page.text(u"backtestResult"_s),
                              u"It would not have fired in the last 90 days."_s, longest);
    QVERIFY(!m_page.find<TimeBars>(u"backtestBars"_s));
    QVERIFY(m_page.press(u"backtest30"_s)); // what was found isn't about these days
    QVERIFY(!m_page.find<QLabel>(u"backtestResult"_s));
}

bool AlertRulesPageTest::openAddDialog(const QString &rules, const QString &examples)
{
    m_page.show<AlertsPage>()->open(u"rules"_s);
    if (!m_page.pressWhenReady(u"addRules"_s) || !m_page.find<QDialog>(u"addRulesDialog"_s))
        return false;
    m_page.find<QLineEdit>(u"rulesFile"_s)->setText(rules);
    m_page.find<QLineEdit>(u"examplesFile"_s)->setText(examples);
    return m_page.press(u"addRulesNow"_s);
}

void AlertRulesPageTest::aFileIsAddedWithItsExamplesAndShown()
{
    const QString examples =
        m_page.write(u"mine.json"_s,
                     "{\"fires\": [[{\"at\": 0, \"source\": \"contact-warden\", \"action\": "
                     "\"policy.default_changed\", \"actor\": \"Ann\", \"outcome\": \"success\"}]],"
                     " \"quiet\": [[{\"at\": 0, \"source\": \"contact-warden\", \"action\": "
                     "\"workspace.unlocked\", \"actor\": \"Ann\", \"outcome\": \"success\"}]]}");
    const QString rules = m_page.write(u"Mine.yml"_s, AlertsFixture::ruleText("mine", "high"));
    m_page.show<AlertsPage>()->open(u"rules"_s);
    QVERIFY(m_page.pressWhenReady(u"addRules"_s));
    auto *dialog = m_page.find<QDialog>(u"addRulesDialog"_s);
    QVERIFY(dialog);
    QVERIFY(!button(u"addRulesNow"_s)->isEnabled());
    m_page.find<QLineEdit>(u"rulesFile"_s)->setText(rules);
    m_page.find<QLineEdit>(u"examplesFile"_s)->setText(examples);
    m_page.picture(u"alert-rules-add"_s, dialog);
    QCOMPARE(m_page.namelessControls(), QStringList());
    QVERIFY(m_page.press(u"addRulesNow"_s));
    QTRY_COMPARE_WITH_TIMEOUT(message(u"rulesMessage"_s), u"One rule was added."_s, longest);
    QTRY_COMPARE_WITH_TIMEOUT(m_page.text(u"ruleTitle"_s), u"Found by mine"_s, longest);
    QVERIFY(m_page.press(u"tryExamples"_s));
    QTRY_COMPARE_WITH_TIMEOUT(message(u"ruleMessage"_s), u"All examples came out as they should."_s,
                              longest);
}

void AlertRulesPageTest::whatIsRefusedSaysWhereAndWhy()
{
    // Nothing of it can be taken: the dialog says so, and nothing is kept.
    QVERIFY(openAddDialog(m_page.write(u"bad.yml"_s, badRule.mid(4))));
    QTRY_COMPARE_WITH_TIMEOUT(message(u"addRulesMessage"_s), u"None of its rules can be taken."_s,
                              longest);
    QCOMPARE(m_page.text(u"addRulesMessageWhatToDo"_s),
             u"Line 3: the modifier “nonsense” isn't known."_s);
    m_page.picture(u"alert-rules-refused"_s, m_page.find<QDialog>(u"addRulesDialog"_s));
    QVERIFY(m_page.press(u"cancelAddRules"_s));
    // Some of it can: it is kept, and what isn't is said, now and later.
    QVERIFY(openAddDialog(
        m_page.write(u"half.yml"_s, AlertsFixture::ruleText("half", "low") + badRule)));
    QTRY_COMPARE_WITH_TIMEOUT(message(u"rulesMessage"_s),
                              u"One rule was added. Others are refused."_s, longest);
    QVERIFY(m_page.showRule(u"half"_s));
    QCOMPARE(message(u"refusedRules"_s), u"One rule of your files is refused."_s);
    QVERIFY(m_page.press(u"refusedRulesDetails"_s));
    QCOMPARE(m_page.text(u"refusedRulesDetailsText"_s),
             u"half: Line 12: the modifier “nonsense” isn't known."_s);
    m_page.picture(u"alert-rules-half"_s);
    QVERIFY(m_page.alerts().removeRules(u"half"_s));
}

void AlertRulesPageTest::aNameThatIsTakenIsReplacedOnlyWhereAsked()
{
    const QString path = m_page.write(u"Mine.yml"_s, AlertsFixture::ruleText("mine", "critical"));
    QVERIFY(openAddDialog(path));
    QTRY_VERIFY_WITH_TIMEOUT(button(u"addRulesMessageAction"_s), longest);
    QVERIFY(rule(u"mine"_s).level == RuleLevel::High);
    QVERIFY(m_page.press(u"addRulesMessageAction"_s));
    QTRY_VERIFY_WITH_TIMEOUT(rule(u"mine"_s).level == RuleLevel::Critical, longest);
    QTRY_VERIFY_WITH_TIMEOUT(!m_page.find<QDialog>(u"addRulesDialog"_s), longest);
}

void AlertRulesPageTest::aRulesFileIsSaved()
{
    QVERIFY(m_page.showRule(u"mine"_s));
    QVERIFY(m_page.press(u"saveRule"_s));
    auto *dialog = m_page.page()->findChild<QFileDialog *>();
    QVERIFY(dialog);
    QVERIFY(dialog->selectedFiles().value(0).endsWith(u"/mine.yml"_s));
    const QString path = m_page.filePath(u"saved.yml"_s);
    dialog->reject();
    Q_EMIT dialog->fileSelected(path);
    QTRY_COMPARE_WITH_TIMEOUT(message(u"ruleMessage"_s), u"The rule's file is saved."_s, longest);
    QFile saved(path);
    QVERIFY(saved.open(QIODevice::ReadOnly));
    QCOMPARE(saved.readAll(), AlertsFixture::ruleText("mine", "critical"));
}

void AlertRulesPageTest::anAddedFileIsRemovedAfterAQuestion()
{
    QVERIFY(m_page.showRule(keyOf(policies)));
    QVERIFY(!button(u"removeRules"_s)); // one of ours stays
    QVERIFY(m_page.showRule(u"mine"_s));
    QVERIFY(m_page.press(u"removeRules"_s));
    auto *question = m_page.find<MessageBox>(u"removeRulesQuestion"_s);
    QVERIFY(question);
    question->reject();
    QVERIFY(m_page.alerts().rule(u"mine"_s));
    QVERIFY(m_page.press(u"removeRules"_s));
    QVERIFY(m_page.press(u"removeRulesConfirmed"_s));
    QTRY_COMPARE_WITH_TIMEOUT(message(u"rulesMessage"_s), u"The file is removed."_s, longest);
    QVERIFY(!m_page.alerts().rule(u"mine"_s));
}

void AlertRulesPageTest::everyControlHasAName()
{
    QVERIFY(m_page.showRule(u"low_one"_s));
    QCOMPARE(m_page.namelessControls(), QStringList());
}

void AlertRulesPageTest::whoMayNotChangeRulesIsToldWhy()
{
    m_page.lock();
    QVERIFY(m_page.unlock(u"Cy"_s, passphrase));
    QVERIFY(m_page.showRule(u"low_one"_s));
    for (const QString &name : {u"addRules"_s, u"switchRule"_s, u"muteRule"_s, u"removeRules"_s}) {
        QVERIFY2(button(name), qPrintable(name));
        QVERIFY2(isWithheld(button(name)), qPrintable(name));
        QCOMPARE(button(name)->toolTip(),
                 u"Your role (Auditor) may not connect or change accounts."_s);
    }
    // Trying is for who sees the whole log.
    QVERIFY(m_page.press(u"runBacktest"_s));
    QTRY_VERIFY_WITH_TIMEOUT(m_page.find<QLabel>(u"backtestResult"_s), longest);
    m_page.picture(u"alert-rules-auditor"_s);
    m_page.lock();
    QVERIFY(m_page.unlock(m_owner));
}

QTEST_MAIN(AlertRulesPageTest)
#include "alert_rules_page_test.moc"
