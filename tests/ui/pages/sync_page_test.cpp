#include "core/session/session_hooks.h"
#include "tests/ui/pages/page_fixture.h"
#include "ui/lists/table.h"
#include "ui/sync_page/route_editor.h"
#include "ui/sync_page/sync_page.h"
#include "ui/widgets/inline_message.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace warden;

namespace {

constexpr int longest = 20'000;

} // namespace

// One story after the other on the demo's services: each slot goes on from where the last ended.
class SyncPageTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void aPreviewWritesNothingAndShowsWhatWouldLeave();
    void applyingThePlanDoesWhatItShowed();
    void everyControlHasANameAndCanBeReached();
    void aSecondSyncFindsNothingToDo();
    void aConflictIsDecidedSideBySide();
    void aMassRemovalWaitsWithBothCountsAndKeepIsTheDefault();
    void keepingRemovesNothingAndSettlesIt();
    void otherRulesAskAgainAndReleasingRemovesExactlyThePlan();
    void aRunCanBeUndoneAfterItsPlanWasShown();
    void whoIsWhoIsDecidedSideBySide();
    void aNewRouteToAHookBeginsWithNameAndEmail();
    void aRouteCanBeSwitchedOff();
    void aRunSaysAcceptedUntilTheWayBackNamesItsMessages();
    void whoHasNoWayBackIsLedToItsForm();
    void aPersonConfirmsByHandAfterAQuestion();
    void aFailedRunSaysWhyAlsoLater();

private:
    RunId openRunOfOneMessage(const QByteArray &name);
    qint64 supplierCards()
    {
        return m_page.demo().sandbox().cardDav().cards(u"suppliers"_s).size();
    }
    QString labelText(const QString &name)
    {
        auto *label = m_page.find<QLabel>(name);
        return label ? label->text() : QString();
    }

    PageFixture m_page;
};

void SyncPageTest::initTestCase()
{
    const Result<void> started = m_page.start();
    QVERIFY2(started, started ? "" : qPrintable(started.error().detail));
}

void SyncPageTest::aPreviewWritesNothingAndShowsWhatWouldLeave()
{
    m_page.show<SyncPage>();
    QTRY_VERIFY_WITH_TIMEOUT(m_page.find<QPushButton>(u"previewFirst"_s), longest);
    m_page.picture(u"sync-home"_s);
    const qint64 before = supplierCards();
    QVERIFY(m_page.press(u"previewFirst"_s));
    QTRY_VERIFY_WITH_TIMEOUT(m_page.find<Table>(u"planItems"_s), longest);
    auto *items = m_page.find<Table>(u"planItems"_s);
    QCOMPARE_GT(items->model()->rowCount(), 30);
    QTRY_VERIFY_WITH_TIMEOUT(m_page.find<QPlainTextEdit>(u"payload"_s), longest);
    QTRY_VERIFY_WITH_TIMEOUT(!m_page.find<QPlainTextEdit>(u"payload"_s)->toPlainText().isEmpty(),
                             longest);
    m_page.picture(u"sync-plan"_s);
    // The last rows are those of the hook.
    for (int row = items->model()->rowCount() - 1; row >= 0; --row) {
        if (items->model()->index(row, 3).data().toString().contains(u"Newsletter"_s) ||
            items->model()->index(row, 3).data().toString().contains(u"Zap"_s)) {
            items->chooseRow(row);
            break;
        }
    }
    QTRY_VERIFY_WITH_TIMEOUT(
        m_page.find<QPlainTextEdit>(u"payload"_s) &&
            m_page.find<QPlainTextEdit>(u"payload"_s)->toPlainText().contains(u"idempotency_key"_s),
        longest);
    const QString payload = m_page.find<QPlainTextEdit>(u"payload"_s)->toPlainText();
    QVERIFY(payload.contains(u"contact.created"_s));
    QVERIFY(!payload.contains(u"\"phone"_s));
    QVERIFY(labelText(u"payloadTitle"_s).contains(u"1 Zapier task"_s));
    QTRY_VERIFY_WITH_TIMEOUT(labelText(u"payloadNote"_s).contains(u"exactly these bytes"_s),
                             longest);
    m_page.picture(u"sync-payload"_s);
    QCOMPARE_EQ(supplierCards(), before);
    QVERIFY(m_page.demo().sandbox().zapier().received().isEmpty());
}

void SyncPageTest::applyingThePlanDoesWhatItShowed()
{
    QVERIFY(m_page.press(u"planApply"_s));
    QTRY_VERIFY_WITH_TIMEOUT(m_page.find<QLabel>(u"syncResultHeadline"_s), longest);
    m_page.picture(u"sync-result"_s);
    QCOMPARE_EQ(labelText(u"syncResultHeadline"_s), u"Synced"_s);
    QCOMPARE_EQ(supplierCards(), 30);
    QTRY_VERIFY_WITH_TIMEOUT(m_page.find<Table>(u"runs"_s), longest);
    QCOMPARE_EQ(m_page.find<Table>(u"runs"_s)->model()->rowCount(), 1);
}

void SyncPageTest::everyControlHasANameAndCanBeReached()
{
    QCOMPARE_EQ(m_page.namelessControls(), QStringList());
}

void SyncPageTest::aSecondSyncFindsNothingToDo()
{
    // The second one still sends what the first one brought to the customers.
    QVERIFY(m_page.press(u"closeResult"_s));
    QVERIFY(m_page.press(u"syncNow"_s));
    QTRY_COMPARE_WITH_TIMEOUT(labelText(u"syncResultHeadline"_s), u"Synced"_s, longest);
    QVERIFY(m_page.pressWhenReady(u"syncNow"_s));
    QTRY_COMPARE_WITH_TIMEOUT(labelText(u"syncResultHeadline"_s), u"Everything is in sync"_s,
                              longest);
}

void SyncPageTest::aConflictIsDecidedSideBySide()
{
    Route route = m_page.session().routes()->front();
    route.conflicts = ConflictStrategy::Ask;
    QVERIFY(m_page.session().setRoute(route));
    CardDavSandbox &dav = m_page.demo().sandbox().cardDav();
    const QByteArray someone = "Priya Raman";
    const auto change = [&](const QString &book, const QByteArray &note) {
        const QMap<QString, QByteArray> cards = dav.cards(book);
        for (auto it = cards.begin(); it != cards.end(); ++it) {
            if (it.value().contains(someone))
                dav.put(
                    book, it.key(),
                    QByteArray(it.value()).replace("END:VCARD", "NOTE:" + note + "\r\nEND:VCARD"));
        }
    };
    change(u"customers"_s, "Alpha");
    change(u"suppliers"_s, "Beta");
    m_page.show<SyncPage>();
    QVERIFY(m_page.pressWhenReady(u"previewFirst"_s));
    QTRY_VERIFY_WITH_TIMEOUT(m_page.find<QRadioButton>(u"chooseSource"_s), longest);
    m_page.picture(u"sync-conflict"_s);
    QVERIFY(m_page.press(u"chooseSource"_s));
    QVERIFY(m_page.pressWhenReady(u"planDecisionsAction"_s));
    QTRY_VERIFY_WITH_TIMEOUT(m_page.find<QPushButton>(u"planApply"_s) &&
                                 m_page.find<QPushButton>(u"planApply"_s)->isEnabled(),
                             longest);
    m_page.picture(u"sync-decided"_s);
    QVERIFY(m_page.press(u"planApply"_s));
    QTRY_COMPARE_WITH_TIMEOUT(labelText(u"syncResultHeadline"_s), u"Synced"_s, longest);
    const QList<QByteArray> cards = dav.cards(u"suppliers"_s).values();
    QVERIFY(std::any_of(cards.begin(), cards.end(), [&](const QByteArray &card) {
        return card.contains(someone) && card.contains("NOTE:Alpha");
    }));
}

void SyncPageTest::aMassRemovalWaitsWithBothCountsAndKeepIsTheDefault()
{
    CardDavSandbox &cards = m_page.demo().sandbox().cardDav();
    int removed = 0;
    for (const QString &card : cards.cards(u"customers"_s).keys()) {
        if (removed < 15 && cards.remove(u"customers"_s, card))
            ++removed;
    }
    QVERIFY(m_page.press(u"syncNow"_s));
    QTRY_COMPARE_WITH_TIMEOUT(labelText(u"syncResultHeadline"_s), u"Part of it waits for you"_s,
                              longest);
    m_page.picture(u"sync-held-result"_s);
    QVERIFY(m_page.press(u"reviewWaiting"_s));
    QTRY_VERIFY_WITH_TIMEOUT(m_page.find<QPushButton>(u"planKeep"_s), longest);
    m_page.picture(u"sync-held"_s);
    auto *reason = m_page.find<InlineMessage>(u"holdReason"_s);
    QVERIFY(reason);
    QVERIFY2(reason->text().contains(u"15 of 30 contacts would be removed at Suppliers; the "
                                     u"limits are 10 and 20 %."_s),
             qPrintable(reason->text()));
    QCOMPARE_EQ(m_page.find<QPushButton>(u"planKeep"_s)->text(), u"Keep them"_s);
    QVERIFY(m_page.find<QPushButton>(u"planRelease"_s)->text().startsWith(u"Remove "_s));
    QVERIFY(!m_page.find<QPushButton>(u"planApply"_s));
    QCOMPARE_EQ(m_page.namelessControls(), QStringList());
}

void SyncPageTest::keepingRemovesNothingAndSettlesIt()
{
    QVERIFY(m_page.press(u"planKeep"_s));
    QTRY_VERIFY_WITH_TIMEOUT(m_page.find<InlineMessage>(u"syncMessage"_s), longest);
    m_page.picture(u"sync-kept"_s);
    QCOMPARE_EQ(supplierCards(), 30);
    QVERIFY(m_page.session().waitingPlans()->empty());
    QVERIFY(!m_page.find<QPushButton>(u"reviewWaiting"_s));
    QVERIFY(m_page.pressWhenReady(u"syncNow"_s));
    QTRY_COMPARE_WITH_TIMEOUT(labelText(u"syncResultHeadline"_s), u"Everything is in sync"_s,
                              longest);
    QCOMPARE_EQ(supplierCards(), 30);
}

void SyncPageTest::otherRulesAskAgainAndReleasingRemovesExactlyThePlan()
{
    QVERIFY(m_page.session().setRoute(m_page.session().routes()->front()));
    QVERIFY(m_page.pressWhenReady(u"syncNow"_s));
    QTRY_COMPARE_WITH_TIMEOUT(labelText(u"syncResultHeadline"_s), u"Part of it waits for you"_s,
                              longest);
    QVERIFY(m_page.pressWhenReady(u"waitingPlanAction"_s));
    QVERIFY(m_page.pressWhenReady(u"planRelease"_s));
    QTRY_VERIFY_WITH_TIMEOUT(m_page.find<QLabel>(u"syncResultHeadline"_s), longest);
    QCOMPARE_EQ(supplierCards(), 15);
}

void SyncPageTest::aRunCanBeUndoneAfterItsPlanWasShown()
{
    QVERIFY(m_page.press(u"openRun"_s));
    QTRY_VERIFY_WITH_TIMEOUT(m_page.find<Table>(u"runItems"_s), longest);
    m_page.picture(u"sync-run"_s);
    QVERIFY(m_page.press(u"undoRun"_s));
    QTRY_VERIFY_WITH_TIMEOUT(m_page.find<QPushButton>(u"planApply"_s), longest);
    m_page.picture(u"sync-undo"_s);
    QCOMPARE_EQ(m_page.find<QPushButton>(u"planApply"_s)->text(), u"Undo"_s);
    QCOMPARE_EQ(supplierCards(), 15);
    QVERIFY(m_page.press(u"planApply"_s));
    QTRY_VERIFY_WITH_TIMEOUT(m_page.find<QLabel>(u"syncResultHeadline"_s), longest);
    QCOMPARE_EQ(supplierCards(), 30);
}

void SyncPageTest::whoIsWhoIsDecidedSideBySide()
{
    CardDavSandbox &dav = m_page.demo().sandbox().cardDav();
    const auto put = [&dav](const QString &book, const QByteArray &name, const QByteArray &extra) {
        dav.put(book, QString::fromLatin1(name).remove(u' ') + u".vcf"_s,
                "BEGIN:VCARD\r\nVERSION:3.0\r\nUID:" + name + "\r\nFN:" + name + "\r\nN:;" + name +
                    ";;;\r\nEMAIL:desk@harbour.example\r\n" + extra + "END:VCARD\r\n");
    };
    put(u"customers"_s, "Robin Vale", "TEL:+44 20 7946 0001\r\nORG:Harbour Ltd\r\n");
    put(u"suppliers"_s, "R. Vale", "ORG:Harbour Ltd\r\n");
    put(u"suppliers"_s, "Front Desk", "TEL:+44 20 7946 0099\r\n");
    m_page.show<SyncPage>();
    QVERIFY(m_page.pressWhenReady(u"previewFirst"_s));
    QTRY_VERIFY_WITH_TIMEOUT(m_page.find<QRadioButton>(u"samePerson/1"_s), longest);
    QTRY_VERIFY_WITH_TIMEOUT(m_page.find<QWidget>(u"matchFields"_s), longest);
    QVERIFY(m_page.find<QRadioButton>(u"decideLater"_s)->isChecked());
    QVERIFY(!m_page.find<InlineMessage>(u"planDecisions"_s));
    m_page.picture(u"sync-match"_s);
    QCOMPARE_EQ(m_page.namelessControls(), QStringList());

    // An answer can be changed until the plan has taken it.
    QVERIFY(m_page.press(u"differentPeople"_s));
    QTRY_VERIFY(m_page.find<InlineMessage>(u"planDecisions"_s));
    QVERIFY(m_page.press(u"decideLater"_s));
    QTRY_VERIFY(!m_page.find<InlineMessage>(u"planDecisions"_s));
    const QString first = m_page.find<QRadioButton>(u"samePerson/0"_s)->text();
    const QString vale = first.contains(u"R. Vale"_s) ? u"samePerson/0"_s : u"samePerson/1"_s;
    QVERIFY(m_page.press(vale));
    QTRY_COMPARE_WITH_TIMEOUT(labelText(u"matchWith"_s), u"Robin Vale beside R. Vale"_s, longest);
    m_page.picture(u"sync-match-decided"_s);
    QVERIFY(m_page.pressWhenReady(u"planDecisionsAction"_s));
    QTRY_VERIFY_WITH_TIMEOUT(m_page.find<QPushButton>(u"planApply"_s) &&
                                 m_page.find<QPushButton>(u"planApply"_s)->isEnabled(),
                             longest);
    QVERIFY(!m_page.find<QRadioButton>(vale));
    const Result<ContactPage> found = m_page.session().searchContacts({u"Robin Vale"_s, 10});
    QVERIFY(found && !found->contacts.empty());
    const Result<ContactView> robin = m_page.session().contact(found->contacts.front().person);
    QVERIFY(robin);
    QCOMPARE_EQ(robin->matches.size(), size_t{2});
    const auto same = [](const MatchView &match) {
        return match.decision.verdict == MatchVerdict::Same && match.otherName == "R. Vale"_L1;
    };
    QVERIFY(std::ranges::any_of(robin->matches, same));
    m_page.show<SyncPage>();
    QTRY_VERIFY_WITH_TIMEOUT(m_page.find<QPushButton>(u"addRoute"_s), longest);
}

void SyncPageTest::aNewRouteToAHookBeginsWithNameAndEmail()
{
    QVERIFY(m_page.press(u"addRoute"_s));
    auto *editor = m_page.find<RouteEditor>(u"routeEditor"_s);
    QVERIFY(editor);
    auto *to = editor->findChild<QComboBox *>(u"routeTo"_s);
    to->setCurrentIndex(to->count() - 1);
    QCOMPARE_EQ(editor->draft().policy.allowed, FieldSet({Field::Name, Field::Email}));
    QVERIFY(!editor->findChild<QComboBox *>(u"routeDirection"_s)->isEnabled());
    editor->findChild<QRadioButton *>(u"hookDeletions/never"_s)->setChecked(true);
    auto *alertAbove = editor->findChild<QSpinBox *>(u"routeAlertAbove"_s);
    QCOMPARE_EQ(alertAbove->value(), Limits().alertAbove);
    alertAbove->setValue(700);
    m_page.picture(u"sync-editor"_s, editor);
    const size_t before = m_page.session().routes()->size();
    QTest::keyClick(editor->findChild<QPushButton *>(u"saveRoute"_s), Qt::Key_Space);
    QTRY_COMPARE_WITH_TIMEOUT(m_page.session().routes()->size(), before + 1, longest);
    QVERIFY(m_page.session().routes()->back().deletions == DeletionStrategy::Never);
    QCOMPARE_EQ(m_page.session().routes()->back().limits.alertAbove, 700);
}

void SyncPageTest::aRouteCanBeSwitchedOff()
{
    QTRY_VERIFY_WITH_TIMEOUT(m_page.find<QCheckBox>(u"routeOn"_s), longest);
    auto *first = m_page.find<QCheckBox>(u"routeOn"_s);
    QVERIFY(first->isChecked());
    QTest::keyClick(first, Qt::Key_Space);
    QTRY_VERIFY_WITH_TIMEOUT(!m_page.session().routes()->front().isEnabled, longest);
    m_page.picture(u"sync-home-later"_s);
}

// A run that sent one message; shown.
RunId SyncPageTest::openRunOfOneMessage(const QByteArray &name)
{
    Progress progress;
    // Whatever else there is to send: what one route brings, another one passes on the next time.
    for (int round = 0; round < 4; ++round) {
        const Result<SyncOutcome> before = m_page.session().sync({}, progress);
        if (!before)
            return {};
        if (before->counts.created + before->counts.updated + before->counts.removed == 0)
            break;
    }
    m_page.demo().sandbox().cardDav().put(u"customers"_s, QString::fromLatin1(name) + u".vcf"_s,
                                          "BEGIN:VCARD\r\nVERSION:4.0\r\nUID:" + name +
                                              "\r\nFN:" + name + "\r\nEMAIL:" + name +
                                              "@example.com\r\nEND:VCARD\r\n");
    const Result<SyncOutcome> outcome = m_page.session().sync({}, progress);
    if (!outcome || !outcome->run)
        return {};
    m_page.show<SyncPage>()->open(outcome->run->id.value());
    return outcome->run->id;
}

void SyncPageTest::aRunSaysAcceptedUntilTheWayBackNamesItsMessages()
{
    QVERIFY(!openRunOfOneMessage("Confirmed").isEmpty());
    QTRY_COMPARE_WITH_TIMEOUT(labelText(u"messageCounts"_s), u"Messages: 1 accepted"_s, longest);
    QVERIFY(labelText(u"runItemSentence"_s).contains(u"isn't known"_s));
    m_page.picture(u"sync-run-accepted"_s);
    QCOMPARE_EQ(m_page.namelessControls(), QStringList());
    QVERIFY(m_page.press(u"lookForConfirmations"_s));
    QTRY_COMPARE_WITH_TIMEOUT(labelText(u"messageCounts"_s), u"Messages: 1 confirmed"_s, longest);
    QVERIFY(labelText(u"runItemSentence"_s).contains(u"last step named this message"_s));
    m_page.picture(u"sync-run-confirmed"_s);
}

void SyncPageTest::whoHasNoWayBackIsLedToItsForm()
{
    const std::vector<ConnectionView> views = m_page.session().connections().value();
    const ConnectionView &hook = *std::ranges::find_if(
        views, [](const ConnectionView &view) { return !view.wayBack.isEmpty(); });
    Session::Hooks hooks(m_page.session());
    QVERIFY(hooks.setWayBack(hook.connection.id, {}));
    QVERIFY(!openRunOfOneMessage("Unconfirmed").isEmpty());
    QVERIFY(m_page.pressWhenReady(u"lookForConfirmations"_s));
    QVERIFY(m_page.pressWhenReady(u"messageStatesMessageAction"_s));
    QCOMPARE_EQ(m_page.wentTo(), u"connections/way-back:"_s + hook.connection.name);
    QVERIFY(hooks.setWayBack(hook.connection.id, hook.wayBack));
}

void SyncPageTest::aPersonConfirmsByHandAfterAQuestion()
{
    m_page.demo().sandbox().zapier().setConfirming(false);
    const RunId run = openRunOfOneMessage("Byhand");
    QVERIFY(m_page.pressWhenReady(u"confirmByHand"_s));
    auto *yes = m_page.find<QPushButton>(u"confirmYes"_s);
    QVERIFY(yes);
    QVERIFY(labelText(u"messageCounts"_s).contains(u"1 accepted"_s)); // asked first
    m_page.picture(u"sync-run-question"_s, yes->window());
    QTest::keyClick(yes, Qt::Key_Space);
    QTRY_COMPARE_WITH_TIMEOUT(labelText(u"messageCounts"_s), u"Messages: 1 confirmed"_s, longest);
    QVERIFY(labelText(u"runItemSentence"_s).contains(u"Demo owner said"_s));
    const Result<RunView> view = m_page.session().run(run);
    QVERIFY(view);
    QCOMPARE_EQ(view->run.counts.confirmed, 1);
}

void SyncPageTest::aFailedRunSaysWhyAlsoLater()
{
    m_page.demo().sandbox().cardDav().faults().add({.kind = FaultKind::HtmlInstead, .count = 0});
    Progress progress;
    const Result<SyncOutcome> outcome = m_page.session().sync({}, progress);
    m_page.demo().sandbox().cardDav().faults().clear();
    QVERIFY(outcome && outcome->run);
    m_page.show<SyncPage>()->open(outcome->run->id.value());
    QTRY_VERIFY_WITH_TIMEOUT(m_page.find<InlineMessage>(u"runMessage"_s), longest);
    const QString said = m_page.find<InlineMessage>(u"runMessage"_s)->text();
    QVERIFY2(said.contains(outcome->routes.front().routeName), qPrintable(said));
    QVERIFY(!said.contains(u"nothing to write"_s));
    m_page.picture(u"sync-run-failed"_s);
}

QTEST_MAIN(SyncPageTest)
#include "sync_page_test.moc"
