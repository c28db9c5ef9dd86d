#include "tests/ui/pages/alerts_fixture.h"
#include "ui/alerts_page/alert_look.h"
#include "ui/audit_page/audit_page.h"
#include "ui/overview_page/overview_page.h"
#include "ui/sync_page/sync_page.h"
#include "ui/text/alert_text.h"
#include "ui/theme/icon.h"
#include "ui/widgets/inline_message.h"
#include "ui/widgets/withheld.h"

#include <QCheckBox>
#include <QDialog>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;
using namespace warden;

namespace {

constexpr int longest = AlertsFixture::longest;
const QString ours = u"What may leave was changed for all routes"_s;
const Secret passphrase = Secret::fromText(u"copper lantern nine otters"_s);

} // namespace

// The slots build on one another, as days with the page do.
class AlertsPageTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void whereNothingWasFoundThePageSaysSo();
    void openOnesComeFirstTheMostSeriousOnTop();
    void levelsDifferBySignAndByWord();
    void oneSaysWhatItMeansAndWhatBroughtItAbout();
    void anEntryIsOneStepAwayInTheLog();
    void buttonsLeadToWhatFits();
    void lockNowLocks();
    void everyControlHasAName();
    void theOverviewSaysWhatIsOpen();
    void takingOneOnIsShown();
    void closingTakesANote();
    void aNoteThatIsTooLongIsSaidBefore();
    void closedOnesAreShownWhereAskedFor();
    void mutedOnesAreShownWhereAskedFor();
    void oneThatIsAskedForIsShownWhateverTheFilters();
    void oneThatHoldsRunsSaysSoAndIsReleasedHere();
    void whoMayNotSettleReadsAndIsToldWhy();
    void aFailureIsSaid();

private:
    QPushButton *button(const QString &name) { return m_page.find<QPushButton>(name); }
    bool shows(const QString &sentence)
    {
        return QTest::qWaitFor([&] { return m_page.text(u"pageSentence"_s) == sentence; }, longest);
    }

    AlertsFixture m_page;
    QString m_owner;
};

void AlertsPageTest::initTestCase()
{
    const Result<void> started = m_page.start();
    QVERIFY2(started, started ? "" : qPrintable(started.error().detail));
    m_owner = m_page.session().actor().name;
    QVERIFY(m_page.session().addOperator(u"Cy"_s, Role::Auditor, passphrase,
                                         KeychainUnlock::NotShared));
    QVERIFY(m_page.beginChanges());
    Progress progress;
    QVERIFY(m_page.alerts().evaluate(progress));
    m_page.closeAll();
}

void AlertsPageTest::whereNothingWasFoundThePageSaysSo()
{
    m_page.show<AlertsPage>();
    QVERIFY(shows(u"Nothing needs your attention."_s));
    QVERIFY(!m_page.list());
    QCOMPARE(m_page.text(u"emptySentence"_s), u"No alert is open"_s);
    m_page.picture(u"alerts-none"_s);
    QCOMPARE(m_page.namelessControls(), QStringList());
}

void AlertsPageTest::openOnesComeFirstTheMostSeriousOnTop()
{
    QVERIFY(m_page.addRule("low_one", "low"));
    QVERIFY(m_page.addRule("critical_one", "critical"));
    QVERIFY(m_page.change());
    QVERIFY(m_page.change());
    QVERIFY(m_page.showAlerts());
    QCOMPARE(m_page.rowTexts(),
             QStringList({u"Open"_s, u"Found by critical_one"_s, u"Found by critical_one"_s, ours,
                          ours, u"Found by low_one"_s, u"Found by low_one"_s}));
    QVERIFY(shows(u"6 alerts are open."_s));
    // Of the same level the newest one; and it is chosen.
    const std::vector<KeptAlert> all = m_page.alerts().list({}).value().alerts;
    const auto newest = std::ranges::find(all, u"Found by critical_one"_s, &KeptAlert::title);
    QCOMPARE(m_page.list()->chosen()->id, newest->id);
    // The keyboard passes over the heading.
    m_page.list()->setFocus();
    QTest::keyClick(m_page.list(), Qt::Key_Up);
    QCOMPARE(m_page.list()->currentRow(), 1);
    m_page.picture(u"alerts"_s);
}

void AlertsPageTest::levelsDifferBySignAndByWord()
{
    QStringList icons;
    QStringList words;
    for (const std::optional<RuleLevel> level : std::initializer_list<std::optional<RuleLevel>>{
             std::nullopt, RuleLevel::Informational, RuleLevel::Low, RuleLevel::Medium,
             RuleLevel::High, RuleLevel::Critical}) {
        icons.append(lookOf(level).icon);
        words.append(levelWord(level));
        QVERIFY(!tintedIcon(icons.back()).isNull());
    }
    QCOMPARE(icons.removeDuplicates(), 0);
    QCOMPARE(words.removeDuplicates(), 0);
    QVERIFY(m_page.showAlerts());
    const QModelIndex first = m_page.list()->model()->index(1, 0);
    QCOMPARE(first.siblingAtColumn(2).data().toString(), u"Critical"_s);
    QVERIFY(!m_page.list()->isColumnHidden(2));
    QVERIFY(m_page.list()->isColumnHidden(1)); // none of these is about anybody
    QVERIFY(!first.data(Qt::DecorationRole).value<QIcon>().isNull());
    QCOMPARE(first.data(Qt::AccessibleTextRole).toString(),
             u"Critical, open: Found by critical_one"_s);
    QCOMPARE(m_page.text(u"alertLevel"_s), u"Critical"_s);
}

void AlertsPageTest::oneSaysWhatItMeansAndWhatBroughtItAbout()
{
    QVERIFY(m_page.showAlerts());
    QVERIFY(m_page.choose(u"Found by low_one"_s));
    QCOMPARE(m_page.text(u"alertMeaning"_s), u"What low_one means."_s);
    QCOMPARE(m_page.text(u"alertHarmless"_s), u"• It was agreed on"_s);
    auto *cause = m_page.find<QWidget>(u"alertCause"_s);
    QVERIFY(cause);
    QStringList values;
    for (QWidget *value : cause->findChildren<QWidget *>())
        values.append(value->accessibleName());
    QVERIFY2(values.join(u'\n').contains(u"Today at"_s), qPrintable(values.join(u'\n')));
    auto *evidence = m_page.find<QTableView>(u"alertEvidence"_s);
    QVERIFY(evidence);
    QCOMPARE(evidence->model()->rowCount(), 1);
}

void AlertsPageTest::anEntryIsOneStepAwayInTheLog()
{
    QVERIFY(m_page.showAlerts());
    QVERIFY(m_page.choose(ours));
    const AlertView view = m_page.alerts().show(m_page.list()->chosen()->id).value();
    const AuditRow entry = view.evidence.front();
    auto *evidence = m_page.find<QTableView>(u"alertEvidence"_s);
    evidence->setFocus();
    QTest::keyClick(evidence, Qt::Key_Return);
    const QString there = m_page.wentTo();
    QVERIFY2(there.startsWith(u"audit/at:"_s), qPrintable(there));
    QVERIFY(m_page.press(u"showEvidence"_s)); // the same by the button
    QCOMPARE(m_page.wentTo(), there);
    m_page.show<AuditPageView>()->open(there.mid(6));
    auto *log = m_page.find<QTableView>(u"auditList"_s);
    QVERIFY(log);
    QTRY_COMPARE_WITH_TIMEOUT(m_page.text(u"eventSentence"_s).isEmpty(), false, longest);
    QTRY_VERIFY_WITH_TIMEOUT(log->model()->rowCount() < 5, longest); // not the whole log
    m_page.picture(u"alerts-entry"_s);
    // And an alert's own entries lead back.
    m_page.show<AuditPageView>()->open(u"object:"_s + view.alert.id);
    QVERIFY(m_page.pressWhenReady(u"openAlert"_s));
    QCOMPARE(m_page.wentTo(), u"alerts/show:"_s + view.alert.id);
}

void AlertsPageTest::buttonsLeadToWhatFits()
{
    QVERIFY(m_page.showAlerts());
    QVERIFY(m_page.choose(ours));
    QVERIFY(m_page.text(u"alertAdvice"_s).startsWith(u"Compare what may leave"_s));
    QVERIFY(m_page.press(u"openPolicies"_s));
    QCOMPARE(m_page.wentTo(), u"policies/"_s);
    QVERIFY(m_page.press(u"openRule"_s));
    QTRY_COMPARE_WITH_TIMEOUT(m_page.text(u"ruleTitle"_s), ours, longest);
    QVERIFY(m_page.press(u"showInbox"_s));
    QTRY_COMPARE_WITH_TIMEOUT(m_page.text(u"alertTitle"_s), ours, longest);
}

void AlertsPageTest::lockNowLocks()
{
    QVERIFY(m_page.alerts().addRules(
        m_page.write(u"unlocks.yml"_s,
                     "title: Somebody unlocked\nname: unlocks\nlevel: low\n"
                     "logsource: {product: contact_warden, service: app}\n"
                     "detection: {s: {action: workspace.unlocked}, condition: s}\n"),
        {}, Session::Existing::Keep));
    m_page.lock();
    QVERIFY(m_page.unlock(m_owner));
    QVERIFY(m_page.showAlerts());
    QVERIFY(m_page.choose(u"Somebody unlocked"_s));
    QCOMPARE(m_page.locks(), 0);
    QVERIFY(m_page.press(u"lockNow"_s));
    QCOMPARE(m_page.locks(), 1);
    QVERIFY(m_page.press(u"openPeople"_s));
    QCOMPARE(m_page.wentTo(), u"people/"_s);
    QVERIFY(m_page.alerts().removeRules(u"unlocks"_s));
}

void AlertsPageTest::everyControlHasAName()
{
    QVERIFY(m_page.showAlerts());
    QCOMPARE(m_page.namelessControls(), QStringList());
}

void AlertsPageTest::theOverviewSaysWhatIsOpen()
{
    m_page.show<OverviewPage>();
    auto *need = [&] {
        InlineMessage *found = nullptr;
        (void)QTest::qWaitFor(
            [&] { return (found = m_page.find<InlineMessage>(u"alertsOpen"_s)) != nullptr; },
            longest);
        return found;
    }();
    QVERIFY(need);
    QCOMPARE(need->text(), u"7 alerts are open. The most serious one: “Found by critical_one”."_s);
    m_page.picture(u"alerts-overview"_s);
    QVERIFY(m_page.press(u"alertsOpenAction"_s));
    QVERIFY2(m_page.wentTo().startsWith(u"alerts/show:"_s), qPrintable(m_page.wentTo()));
}

void AlertsPageTest::takingOneOnIsShown()
{
    QVERIFY(m_page.showAlerts());
    const QString id = m_page.list()->chosen()->id;
    QVERIFY(m_page.press(u"acknowledgeAlert"_s));
    QVERIFY(shows(u"6 alerts are open, 1 taken on."_s));
    QCOMPARE(m_page.alerts().show(id)->alert.phase, AlertPhase::Acknowledged);
    QCOMPARE(m_page.list()->chosen()->id, id); // it stays chosen
    QTRY_VERIFY_WITH_TIMEOUT(m_page.text(u"alertSteps"_s).startsWith(u"Taken on by "_s), longest);
    QVERIFY(!button(u"acknowledgeAlert"_s));
    const QStringList rows = m_page.rowTexts();
    QCOMPARE(rows.indexOf(u"Taken on"_s), rows.size() - 2);
    m_page.picture(u"alerts-taken-on"_s);
}

void AlertsPageTest::closingTakesANote()
{
    QVERIFY(m_page.showAlerts());
    QVERIFY(m_page.choose(u"Somebody unlocked"_s));
    const QString id = m_page.list()->chosen()->id;
    QVERIFY(m_page.press(u"closeAlert"_s));
    auto *dialog = m_page.find<QDialog>(u"closeAlertDialog"_s);
    QVERIFY(dialog);
    m_page.picture(u"alerts-close"_s, dialog);
    m_page.find<QPlainTextEdit>(u"closeAlertNote"_s)->setPlainText(u"That was me."_s);
    QVERIFY(m_page.press(u"closeNow"_s));
    QTRY_VERIFY_WITH_TIMEOUT(!m_page.rowTexts().contains(u"Somebody unlocked"_s), longest);
    const KeptAlert closed = m_page.alerts().show(id)->alert;
    QCOMPARE(closed.phase, AlertPhase::Closed);
    QCOMPARE(closed.note, u"That was me."_s);
}

void AlertsPageTest::aNoteThatIsTooLongIsSaidBefore()
{
    QVERIFY(m_page.showAlerts());
    QVERIFY(m_page.press(u"closeAlert"_s));
    auto *note = m_page.find<QPlainTextEdit>(u"closeAlertNote"_s);
    QVERIFY(note);
    note->setPlainText(QString(2001, u'x'));
    QVERIFY(!button(u"closeNow"_s)->isEnabled());
    QCOMPARE(m_page.find<InlineMessage>(u"closeAlertMessage"_s)->text(),
             u"The note is too long: it has 2,001 characters of 2,000."_s);
    note->setPlainText(QString(2000, u'x'));
    QVERIFY(button(u"closeNow"_s)->isEnabled());
    QVERIFY(m_page.press(u"cancelClose"_s));
}

void AlertsPageTest::closedOnesAreShownWhereAskedFor()
{
    QVERIFY(m_page.showAlerts());
    QVERIFY(!m_page.rowTexts().contains(u"Closed"_s));
    QVERIFY(m_page.press(u"alertsAll"_s));
    QTRY_VERIFY_WITH_TIMEOUT(m_page.rowTexts().contains(u"Closed"_s), longest);
    QVERIFY(m_page.choose(u"Somebody unlocked"_s));
    QVERIFY(m_page.text(u"alertSteps"_s).endsWith(u"Note: That was me."_s));
    QVERIFY(!button(u"closeAlert"_s));
    QVERIFY(m_page.rowTexts().indexOf(u"Closed"_s) > m_page.rowTexts().indexOf(u"Taken on"_s));
}

void AlertsPageTest::mutedOnesAreShownWhereAskedFor()
{
    QVERIFY(m_page.alerts().muteRule(u"low_one"_s, QDateTime::currentDateTimeUtc().addDays(1)));
    m_page.closeAll();
    QVERIFY(m_page.change());
    QVERIFY(m_page.showAlerts());
    QVERIFY(!m_page.rowTexts().contains(u"Found by low_one"_s));
    auto *muted = m_page.find<QCheckBox>(u"alertsMuted"_s);
    QTest::keyClick(muted, Qt::Key_Space);
    QTRY_VERIFY_WITH_TIMEOUT(m_page.rowTexts().contains(u"Found by low_one"_s), longest);
    QVERIFY(m_page.choose(u"Found by low_one"_s));
    QCOMPARE(m_page.text(u"alertSteps"_s), u"It was raised while its rule was muted."_s);
}

void AlertsPageTest::oneThatIsAskedForIsShownWhateverTheFilters()
{
    AlertFilter filter{.phases = AlertFilter::Phases::Closed, .withMuted = true};
    const KeptAlert closed = m_page.alerts().list(filter).value().alerts.front();
    QVERIFY(m_page.showAlerts());
    m_page.show<AlertsPage>()->open(u"show:"_s + closed.id);
    QTRY_VERIFY_WITH_TIMEOUT(m_page.list() && m_page.list()->chosen() &&
                                 m_page.list()->chosen()->id == closed.id,
                             longest);
    QVERIFY(button(u"alertsAll"_s)->isChecked());
}

void AlertsPageTest::oneThatHoldsRunsSaysSoAndIsReleasedHere()
{
    m_page.closeAll();
    QVERIFY(m_page.addRule("holding_one", "medium", AlertsFixture::holds()));
    QVERIFY(m_page.change());
    Progress progress;
    QCOMPARE(m_page.session().sync({}, progress).error().kind, ErrorKind::Held);
    // Sync says why, and leads here.
    m_page.show<SyncPage>();
    QVERIFY(m_page.pressWhenReady(u"syncNow"_s));
    const auto message = [&] { return m_page.find<InlineMessage>(u"syncMessage"_s); };
    QTRY_VERIFY_WITH_TIMEOUT(message(), longest);
    QCOMPARE(message()->text(),
             u"Nothing is synced because of an alert: “Found by holding_one”."_s);
    m_page.picture(u"alerts-sync-held"_s);
    QVERIFY(m_page.press(u"syncMessageAction"_s));
    QCOMPARE(m_page.wentTo(), u"alerts/holding"_s);
    // The page shows it at once, above more serious ones.
    m_page.show<AlertsPage>()->open(u"holding"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_page.text(u"alertTitle"_s), u"Found by holding_one"_s, longest);
    QVERIFY(m_page.text(u"pageSentence"_s)
                .endsWith(u"Nothing is synced until one of them is closed."_s));
    QCOMPARE(m_page.find<InlineMessage>(u"alertHolds"_s)->text(),
             u"Nothing is synced until this alert is closed."_s);
    QCOMPARE(m_page.rowTexts().value(1), u"Found by holding_one"_s);
    m_page.picture(u"alerts-holding"_s);
    QVERIFY(m_page.press(u"alertHoldsAction"_s));
    QCOMPARE(m_page.wentTo(), u"sync/"_s);
    // Taking it on doesn't release; closing does.
    QVERIFY(m_page.press(u"acknowledgeAlert"_s));
    QTRY_VERIFY_WITH_TIMEOUT(!button(u"acknowledgeAlert"_s), longest);
    QCOMPARE(m_page.session().sync({}, progress).error().kind, ErrorKind::Held);
    QVERIFY(m_page.find<InlineMessage>(u"alertHolds"_s));
    QVERIFY(m_page.press(u"closeAlert"_s));
    QVERIFY(m_page.pressWhenReady(u"closeNow"_s));
    QTRY_VERIFY_WITH_TIMEOUT(!m_page.rowTexts().contains(u"Found by holding_one"_s), longest);
    const Result<SyncOutcome> synced = m_page.session().sync({}, progress);
    QVERIFY2(synced, synced ? "" : qPrintable(synced.error().detail));
    QVERIFY(m_page.alerts().removeRules(u"holding_one"_s));
}

void AlertsPageTest::whoMayNotSettleReadsAndIsToldWhy()
{
    QVERIFY(m_page.change());
    m_page.lock();
    QVERIFY(m_page.unlock(u"Cy"_s, passphrase));
    QVERIFY(m_page.showAlerts());
    for (const QString &name : {u"acknowledgeAlert"_s, u"muteRules"_s, u"closeAlert"_s}) {
        QVERIFY(button(name));
        QVERIFY(isWithheld(button(name)));
        QCOMPARE(button(name)->toolTip(),
                 u"Your role (Auditor) may not connect or change accounts."_s);
    }
    QCOMPARE(m_page.namelessControls(), QStringList());
    m_page.picture(u"alerts-auditor"_s);
    AuditFilter refusals;
    refusals.action = u"permission.denied"_s;
    m_page.close();
    QCOMPARE(m_page.session().auditRows(refusals, {})->size(), size_t{0});
    m_page.lock();
    QVERIFY(m_page.unlock(m_owner));
}

void AlertsPageTest::aFailureIsSaid()
{
    QVERIFY(m_page.showAlerts());
    const QString id = m_page.list()->chosen()->id;
    QVERIFY(m_page.alerts().close(id, {})); // by somebody else meanwhile
    QVERIFY(m_page.press(u"acknowledgeAlert"_s));
    QTRY_VERIFY_WITH_TIMEOUT(m_page.find<InlineMessage>(u"alertsMessage"_s), longest);
    QTRY_VERIFY_WITH_TIMEOUT(!m_page.list()->chosen() || m_page.list()->chosen()->id != id,
                             longest); // and what is so now is shown
}

QTEST_MAIN(AlertsPageTest)
#include "alerts_page_test.moc"
