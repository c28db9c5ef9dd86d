#include "core/events/event_actions.h"
#include "ui/audit_page/audit_model.h"
#include "ui/audit_page/outcome_look.h"
#include "ui/audit_page/written_values.h"
#include "ui/lists/table.h"
#include "ui/text/event_text.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace warden;

namespace {

std::vector<AuditRow> rowsFrom(qint64 newest, int count)
{
    std::vector<AuditRow> rows;
    for (qint64 seq = newest; seq > newest - count; --seq) {
        AuditRow row;
        row.seq = seq;
        row.event.actor = seq % 2 ? u"Ada"_s : u"Grace"_s;
        row.event.source = u"contact-warden"_s;
        row.event.action = actions::planCreated;
        rows.push_back(row);
    }
    return rows;
}

QString shown(const AuditModel &model, int row)
{
    return model.data(model.index(row, 1), Qt::DisplayRole).toString();
}

} // namespace

class AuditModelTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aMillionRowsAreReadOnlyWhereTheyAreLookedAt();
    void aPageThatCouldNotBeReadIsAskedForAgain();
    void onlyThePagesLookedAtLastAreHeld();
    void scrollingPastDoesNotAskForEveryPage();
    void anAnswerToAnEarlierFilterIsDropped();
    void thoseWhoDidSomethingAreKnownAsFarAsRead();
    void everyActionHasASentence_data();
    void everyActionHasASentence();
    void aSyncTellsItsCounts();
    void aChangedValueIsShownWithTheOldOne();
    void anUnknownActionIsShownByItsName();
    void whoIsOnlyTheAppWhereTheAppTells();
    void anEntryThatCantBeReadSaysSo();
    void outcomesAreWordsAndIcons();
};

void AuditModelTest::aMillionRowsAreReadOnlyWhereTheyAreLookedAt()
{
    constexpr int all = 1'000'000;
    AuditModel model;
    QSignalSpy wanted(&model, &AuditModel::pageWanted);
    const int reading = model.startOver();
    model.takeNewest(reading, rowsFrom(all, AuditModel::pageSize));
    QCOMPARE_EQ(model.rowCount(), AuditModel::pageSize);
    QCOMPARE_EQ(shown(model, 1), u"Ada"_s);
    model.takeTotal(reading, all);
    QTRY_COMPARE(model.rowCount(), all); // not all at once: that would hold up the window
    QVERIFY(wanted.isEmpty());

    constexpr int deep = 765'432;
    QVERIFY(!model.row(deep));
    QVERIFY(model.index(deep, 0).data(Table::isUnreadRole).toBool()); // so it isn't copied
    QVERIFY(!model.index(1, 0).data(Table::isUnreadRole).toBool());
    QVERIFY(wanted.isEmpty()); // nor asked for
    QCOMPARE_EQ(shown(model, deep), QString());
    QCOMPARE_EQ(shown(model, deep), QString());
    QCOMPARE_EQ(wanted.count(), 1);
    const int page = wanted.at(0).at(1).toInt();
    QCOMPARE_EQ(page, deep / AuditModel::pageSize);
    QSignalSpy changed(&model, &AuditModel::dataChanged);
    model.takePage(reading, page,
                   rowsFrom(all - page * AuditModel::pageSize, AuditModel::pageSize));
    QCOMPARE_EQ(changed.count(), 1);
    QCOMPARE_EQ(model.row(deep)->seq, qint64(all - deep));
}

void AuditModelTest::aPageThatCouldNotBeReadIsAskedForAgain()
{
    AuditModel model;
    QSignalSpy wanted(&model, &AuditModel::pageWanted);
    const int reading = model.startOver();
    model.takeNewest(reading, rowsFrom(1000, AuditModel::pageSize));
    model.takeTotal(reading, 1000);
    shown(model, 500);
    model.giveUp(reading, 5);
    shown(model, 500);
    QCOMPARE_EQ(wanted.count(), 2);
}

void AuditModelTest::onlyThePagesLookedAtLastAreHeld()
{
    AuditModel model;
    const int reading = model.startOver();
    model.takeNewest(reading, rowsFrom(100'000, AuditModel::pageSize));
    model.takeTotal(reading, 100'000);
    for (int page = 1; page <= 200; ++page)
        model.takePage(reading, page, rowsFrom(100'000 - page * 100, AuditModel::pageSize));
    QVERIFY(model.row(200 * AuditModel::pageSize));
    QVERIFY(!model.row(0));
}

void AuditModelTest::scrollingPastDoesNotAskForEveryPage()
{
    AuditModel model;
    QSignalSpy wanted(&model, &AuditModel::pageWanted);
    const int reading = model.startOver();
    model.takeNewest(reading, rowsFrom(100'000, AuditModel::pageSize));
    model.takeTotal(reading, 100'000);
    for (int row = 100; row < 90'000; row += 10)
        shown(model, row);
    QVERIFY(wanted.count() < 10);
}

void AuditModelTest::anAnswerToAnEarlierFilterIsDropped()
{
    AuditModel model;
    const int first = model.startOver();
    const int second = model.startOver();
    model.takeNewest(second, rowsFrom(9, 2));
    model.takeNewest(first, rowsFrom(9, 9));
    model.takeTotal(first, 500);
    model.takePage(first, 0, rowsFrom(99, 2));
    QCOMPARE_EQ(model.rowCount(), 2);
    QCOMPARE_EQ(model.row(0)->seq, qint64(9));
}

void AuditModelTest::thoseWhoDidSomethingAreKnownAsFarAsRead()
{
    AuditModel model;
    model.takeNewest(model.startOver(), rowsFrom(3, 3));
    QCOMPARE_EQ(model.actors(), (QStringList{u"Ada"_s, u"Grace"_s}));
    QCOMPARE_EQ(model.sources(), QStringList{u"contact-warden"_s});
}

void AuditModelTest::everyActionHasASentence_data()
{
    QTest::addColumn<QString>("action");
    for (const QString &action : {actions::workspaceCreated,
                                  actions::workspaceExportStarted,
                                  actions::workspaceExported,
                                  actions::workspaceImported,
                                  actions::workspaceRetired,
                                  actions::workspaceResumed,
                                  actions::workspaceUnlocked,
                                  actions::workspaceUnlockFailed,
                                  actions::signInSpoolStarted,
                                  actions::signInSpoolIncomplete,
                                  actions::workspaceLocked,
                                  actions::recoveryCodeCreated,
                                  actions::passphraseChanged,
                                  actions::connectionAdded,
                                  actions::connectionTested,
                                  actions::connectionRemoved,
                                  actions::connectionChanged,
                                  actions::hookTested,
                                  actions::hookConfirmed,
                                  actions::routeAdded,
                                  actions::routeChanged,
                                  actions::routeRemoved,
                                  actions::planCreated,
                                  actions::planHeld,
                                  actions::planApproved,
                                  actions::planDeclined,
                                  actions::planStale,
                                  actions::runStarted,
                                  actions::runRouteFinished,
                                  actions::runFinished,
                                  actions::runRecovered,
                                  actions::runConfirmed,
                                  actions::runUndone,
                                  actions::matchDecided,
                                  actions::matchForgotten,
                                  actions::contactsExportStarted,
                                  actions::contactsExported,
                                  actions::contactReportStarted,
                                  actions::contactReported,
                                  actions::contactEraseStarted,
                                  actions::contactErased,
                                  actions::contactReadmitted,
                                  actions::auditVerified,
                                  actions::auditExportStarted,
                                  actions::auditExported,
                                  actions::checkpointExported,
                                  actions::auditTailSigned,
                                  actions::auditRestored,
                                  actions::clockJumped,
                                  actions::approvalRequested,
                                  actions::approvalGranted,
                                  actions::approvalRefused,
                                  actions::approvalWithdrawn,
                                  actions::permissionDenied,
                                  actions::auditProofExported,
                                  actions::settingChanged,
                                  actions::auditReportStarted,
                                  actions::auditReported,
                                  actions::securityReportStarted,
                                  actions::securityReported,
                                  actions::alertRaised,
                                  actions::alertReopened,
                                  actions::alertAcknowledged,
                                  actions::alertClosed,
                                  actions::alertRuleAdded,
                                  actions::alertRuleRemoved,
                                  actions::alertRuleEnabled,
                                  actions::alertRuleDisabled,
                                  actions::alertRuleMuted,
                                  actions::alertRuleUnmuted,
                                  actions::alertChannelAdded,
                                  actions::alertChannelChanged,
                                  actions::alertChannelRemoved,
                                  actions::alertChannelTested,
                                  actions::alertChannelGaveUp})
        QTest::newRow(qPrintable(action)) << action;
}

void AuditModelTest::everyActionHasASentence()
{
    QFETCH(QString, action);
    Event event;
    event.action = action;
    event.object.name = u"Team"_s;
    const QString sentence = eventSentence(event);
    QVERIFY(sentence != action);
    QVERIFY(!sentence.contains(u"%1"_s));
    QVERIFY(sentence.at(0).isUpper());
}

void AuditModelTest::aSyncTellsItsCounts()
{
    Event event;
    event.action = actions::runRouteFinished;
    event.object = {u"route"_s, u"id"_s, u"Team → Newsletter"_s};
    event.counts = {{u"read"_s, 4}, {u"created"_s, 3}, {u"updated"_s, 1}, {u"failed"_s, 0}};
    QCOMPARE_EQ(eventSentence(event), u"Synced “Team → Newsletter”: 3 new, 1 changed"_s);
    QCOMPARE_EQ(namedCounts(event).size(), size_t(3));
    QCOMPARE_EQ(aboutText(event.object), u"Route “Team → Newsletter”"_s);
}

void AuditModelTest::aChangedValueIsShownWithTheOldOne()
{
    WrittenContact contact{.action = ChangeAction::Update};
    const FieldChange title{Field::Title, u"Buyer"_s, u"Manager %1"_s};
    QCOMPARE_EQ(writtenText(contact, title), u"Buyer → Manager %1"_s);
    QCOMPARE_EQ(writtenText(contact, {Field::Title, {}, u"Manager"_s}), u"– → Manager"_s);
    contact.isBeforeKnown = false;
    QCOMPARE_EQ(writtenText(contact, title), u"Manager %1"_s);
    contact.action = ChangeAction::Remove;
    QCOMPARE_EQ(writtenText(contact, title), u"Buyer"_s);
}

void AuditModelTest::whoIsOnlyTheAppWhereTheAppTells()
{
    Event event;
    event.source = u"contact-warden"_s;
    event.actor = u"system"_s;
    QCOMPARE(actorText(event), u"Contact Warden"_s);
    event.actor = u"Ada"_s;
    QCOMPARE(actorText(event), u"Ada"_s);
    event.source = u"google"_s;
    event.actor = u"system"_s;
    QCOMPARE(actorText(event), u"system"_s);
    event.actor.clear();
    QCOMPARE(actorText(event), u"Not told"_s);
}

void AuditModelTest::anEntryThatCantBeReadSaysSo()
{
    AuditModel model;
    std::vector<AuditRow> rows = rowsFrom(3, 3);
    rows[1] = unreadableRow(2);
    model.takeNewest(model.startOver(), std::move(rows));
    QCOMPARE(model.rowCount(), 3);
    QVERIFY(model.data(model.index(1, 2), Qt::DisplayRole).toString().contains("can't be read"_L1));
    QVERIFY(!model.data(model.index(2, 2), Qt::DisplayRole).toString().contains("read"_L1));
}

void AuditModelTest::anUnknownActionIsShownByItsName()
{
    Event event;
    event.action = u"moon.landed"_s;
    QCOMPARE_EQ(eventSentence(event), u"moon.landed"_s);
}

void AuditModelTest::outcomesAreWordsAndIcons()
{
    QStringList words;
    for (Outcome outcome :
         {Outcome::Success, Outcome::Failure, Outcome::Denied, Outcome::Held, Outcome::Unknown}) {
        QVERIFY(!words.contains(outcomeWord(outcome)));
        words << outcomeWord(outcome);
        QVERIFY(!lookOf(stateKind(outcome)).icon.isEmpty());
    }
}

QTEST_GUILESS_MAIN(AuditModelTest)
#include "audit_model_test.moc"
