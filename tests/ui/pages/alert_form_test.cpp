#include "tests/ui/pages/alerts_fixture.h"
#include "ui/alerts_page/happening_text.h"
#include "ui/alerts_page/rule_form.h"
#include "ui/widgets/inline_message.h"
#include "ui/widgets/withheld.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>

using namespace Qt::StringLiterals;
using namespace warden;

namespace {

constexpr int longest = AlertsFixture::longest;

} // namespace

// Rules for people who don't write YAML.
class AlertFormTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void everythingThatCanHappenHasWords();
    void aTitleFollowsWhatIsChosenUntilSomebodyWritesOne();
    void whatIsNotCountedAsksForNoTime();
    void thePreviewIsWhatIsKept();
    void aRuleIsTriedBeforeItIsSaved();
    void whatWasTriedIsGoneOnceTheRuleIsAnother();
    void aSavedRuleFindsWhatItIsFor();
    void aRuleOfTheFormIsEditedByIt();
    void aRuleThatSomebodyWroteIsNot();
    void everyControlHasAName();

private:
    bool openNew()
    {
        m_page.show<AlertsPage>()->open(u"rules"_s);
        return m_page.pressWhenReady(u"newRule"_s) && form();
    }
    RuleForm *form() { return m_page.find<RuleForm>(u"ruleForm"_s); }
    QComboBox *box(const QString &name) { return m_page.find<QComboBox>(name); }
    QSpinBox *number(const QString &name) { return m_page.find<QSpinBox>(name); }
    void choose(const QString &name, const QVariant &data)
    {
        box(name)->setCurrentIndex(box(name)->findData(data));
    }
    QString preview()
    {
        return form()->findChild<QPlainTextEdit *>(u"rulePreview"_s)->toPlainText();
    }
    // In the form: the page behind it can try the rule that is chosen there.
    bool tryIt()
    {
        auto *run = form()->findChild<QPushButton *>(u"runBacktest"_s);
        if (!run->isEnabled())
            return false;
        QTest::keyClick(run, Qt::Key_Space);
        return true;
    }
    QString result()
    {
        for (const QLabel *label : form()->findChildren<QLabel *>(u"backtestResult"_s)) {
            if (label->isVisible())
                return label->text();
        }
        return {};
    }
    std::vector<AlertRuleView> own()
    {
        std::vector<AlertRuleView> rules = m_page.alerts().rules().value().rules;
        std::erase_if(rules, &AlertRuleView::isBundled);
        return rules;
    }

    AlertsFixture m_page;
};

void AlertFormTest::initTestCase()
{
    const Result<void> started = m_page.start();
    QVERIFY2(started, started ? "" : qPrintable(started.error().detail));
    QVERIFY(m_page.beginChanges());
    QVERIFY(m_page.change());
    QVERIFY(m_page.change());
}

void AlertFormTest::everythingThatCanHappenHasWords()
{
    QStringList words;
    for (const Happening &happening : happenings())
        words.append(happeningText(happening.id));
    QVERIFY(!words.contains(QString()));
    QCOMPARE(words.removeDuplicates(), 0);
}

void AlertFormTest::aTitleFollowsWhatIsChosenUntilSomebodyWritesOne()
{
    QVERIFY(openNew());
    auto *title = m_page.find<QLineEdit>(u"ruleName"_s);
    QCOMPARE(title->text(), happeningText(u"unlock_failed"_s));
    choose(u"ruleHappening"_s, u"hook_failed"_s);
    QCOMPARE(title->text(), u"A hook's test failed"_s);
    title->selectAll();
    QTest::keyClicks(title, u"Mine"_s);
    choose(u"ruleHappening"_s, u"unlocked"_s);
    QCOMPARE(title->text(), u"Mine"_s);
    title->selectAll();
    QTest::keyClick(title, Qt::Key_Delete);
    QVERIFY(!m_page.find<QPushButton>(u"saveRuleNow"_s)->isEnabled());
    QVERIFY(m_page.press(u"cancelRule"_s));
    QVERIFY(own().empty());
}

void AlertFormTest::whatIsNotCountedAsksForNoTime()
{
    QVERIFY(openNew());
    const auto asks = [&] {
        return number(u"ruleTime"_s)->isEnabled() && box(u"ruleEach"_s)->isEnabled();
    };
    QVERIFY(!asks());
    number(u"ruleCount"_s)->setValue(5);
    QVERIFY(asks());
    number(u"ruleCount"_s)->setValue(1);
    choose(u"ruleHappening"_s, u"contacts_removed"_s); // added up, even from one on
    QVERIFY(asks());
    QCOMPARE(number(u"ruleTime"_s)->maximum(), 30 * 24 * 60);
    box(u"ruleUnit"_s)->setCurrentIndex(2); // days
    QCOMPARE(number(u"ruleTime"_s)->maximum(), 30);
    QVERIFY(m_page.press(u"cancelRule"_s));
}

void AlertFormTest::thePreviewIsWhatIsKept()
{
    QVERIFY(openNew());
    choose(u"ruleHappening"_s, u"policies_changed"_s);
    number(u"ruleCount"_s)->setValue(2);
    number(u"ruleTime"_s)->setValue(1);
    box(u"ruleUnit"_s)->setCurrentIndex(1); // hours
    choose(u"ruleEach"_s, u"actor"_s);
    choose(u"ruleLevelChoice"_s, static_cast<int>(RuleLevel::High));
    QVERIFY(preview().contains(u"timespan: 1h\n"_s));
    QVERIFY(preview().contains(u"level: high\n"_s));
    QVERIFY(preview().contains(u"- actor\n"_s));
    m_page.picture(u"alert-form"_s, form());
    const QString text = preview();
    QVERIFY(m_page.press(u"saveRuleNow"_s));
    QTRY_COMPARE_WITH_TIMEOUT(own().size(), size_t{1}, longest);
    QCOMPARE(QString::fromUtf8(m_page.alerts().rule(own().front().rule)->yaml), text);
    QTRY_COMPARE_WITH_TIMEOUT(m_page.text(u"ruleTitle"_s),
                              u"What may leave by new routes was changed"_s, longest);
    QVERIFY(m_page.alerts().removeRules(own().front().file));
}

void AlertFormTest::aRuleIsTriedBeforeItIsSaved()
{
    QVERIFY(openNew());
    choose(u"ruleHappening"_s, u"policies_changed"_s);
    QVERIFY(tryIt());
    QTRY_COMPARE_WITH_TIMEOUT(result(), u"It would have fired 3 times in the last 90 days."_s,
                              longest);
    m_page.picture(u"alert-form-tried"_s, form());
    QVERIFY(own().empty());
    number(u"ruleCount"_s)->setValue(3);
    QVERIFY(tryIt());
    QTRY_COMPARE_WITH_TIMEOUT(result(), u"It would have fired once in the last 90 days."_s,
                              longest);
    number(u"ruleCount"_s)->setValue(4);
    QVERIFY(tryIt());
    QTRY_COMPARE_WITH_TIMEOUT(result(), u"It would not have fired in the last 90 days."_s, longest);
    QVERIFY(m_page.press(u"cancelRule"_s));
}

void AlertFormTest::whatWasTriedIsGoneOnceTheRuleIsAnother()
{
    QVERIFY(openNew());
    choose(u"ruleHappening"_s, u"policies_changed"_s);
    QVERIFY(tryIt());
    QTRY_VERIFY_WITH_TIMEOUT(!result().isEmpty(), longest);
    choose(u"ruleHappening"_s, u"unlocked"_s);
    QVERIFY(result().isEmpty());
    QVERIFY(m_page.press(u"cancelRule"_s));
}

void AlertFormTest::aSavedRuleFindsWhatItIsFor()
{
    QVERIFY(openNew());
    choose(u"ruleHappening"_s, u"policies_changed"_s);
    m_page.find<QLineEdit>(u"ruleName"_s)->setText(u"Somebody changes \"what leaves\""_s);
    m_page.find<QLineEdit>(u"ruleDescription"_s)->setText(u"Ask Ann: she decides."_s);
    QTest::keyClick(m_page.find<QCheckBox>(u"ruleHoldsRuns"_s), Qt::Key_Space);
    QVERIFY(m_page.press(u"saveRuleNow"_s));
    QTRY_COMPARE_WITH_TIMEOUT(own().size(), size_t{1}, longest);
    QVERIFY(own().front().holds);
    QTRY_COMPARE_WITH_TIMEOUT(m_page.text(u"ruleMeaning"_s), u"Ask Ann: she decides."_s, longest);
    QCOMPARE(m_page.text(u"ruleHolds"_s), u"It holds all runs until its alerts are closed."_s);
    QVERIFY(m_page.change());
    const AlertPage found = m_page.alerts().list({.rule = own().front().rule}).value();
    QCOMPARE(found.total, 1);
    QCOMPARE(found.alerts.front().title, u"Somebody changes \"what leaves\""_s);
    QVERIFY(found.alerts.front().holds);
    QVERIFY(m_page.alerts().close(found.alerts.front().id, {}));
}

void AlertFormTest::aRuleOfTheFormIsEditedByIt()
{
    const AlertRuleView before = own().front();
    QVERIFY(m_page.showRule(before.rule));
    QVERIFY(m_page.press(u"editRule"_s));
    QVERIFY(form());
    QCOMPARE(box(u"ruleHappening"_s)->currentData().toString(), u"policies_changed"_s);
    QCOMPARE(m_page.find<QLineEdit>(u"ruleName"_s)->text(), before.title);
    QVERIFY(m_page.find<QCheckBox>(u"ruleHoldsRuns"_s)->isChecked());
    choose(u"ruleHappening"_s, u"routes_changed"_s);
    QCOMPARE(m_page.find<QLineEdit>(u"ruleName"_s)->text(), before.title); // somebody wrote it
    QTest::keyClick(m_page.find<QCheckBox>(u"ruleHoldsRuns"_s), Qt::Key_Space);
    choose(u"ruleLevelChoice"_s, static_cast<int>(RuleLevel::Critical));
    QVERIFY(m_page.press(u"saveRuleNow"_s));
    QTRY_COMPARE_WITH_TIMEOUT(m_page.text(u"ruleLevel"_s), u"Critical"_s, longest);
    QCOMPARE(own().size(), size_t{1}); // the same rule, and no second one
    QCOMPARE(own().front().rule, before.rule);
    QVERIFY(!own().front().holds);
}

void AlertFormTest::aRuleThatSomebodyWroteIsNot()
{
    QVERIFY(m_page.addRule("written", "low"));
    QVERIFY(m_page.showRule(u"written"_s));
    QVERIFY(m_page.find<QPushButton>(u"removeRules"_s));
    QVERIFY(!m_page.find<QPushButton>(u"editRule"_s));
}

void AlertFormTest::everyControlHasAName()
{
    QVERIFY(openNew());
    number(u"ruleCount"_s)->setValue(2);
    QVERIFY(m_page.press(u"rulePreviewFold"_s));
    QCOMPARE(m_page.namelessControls(), QStringList());
    QVERIFY(m_page.press(u"cancelRule"_s));
}

QTEST_MAIN(AlertFormTest)
#include "alert_form_test.moc"
