#include "core/database/database.h"
#include "core/vault/vault.h"
#include "tests/ui/pages/page_fixture.h"
#include "ui/audit_page/audit_page.h"
#include "ui/lists/table.h"
#include "ui/lists/time_bars.h"
#include "ui/widgets/inline_message.h"

#include <QAction>
#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace warden;

namespace {

constexpr int longest = 20'000;
const QString owner = u"Demo owner"_s;

} // namespace

class AuditPageTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void theLogIsListedNewestFirst();
    void anEntryShowsTheBytesThatAreSigned();
    void filtersNarrowTheLog();
    void aPartOfTheTimeIsChosenByTheBars();
    void anEntryLeadsToAllOfItsPerson();
    void anEntryOfASyncShowsOldAndNewValues();
    void whoMaySeeNoContactsSeesNoValues();
    void aViewIsKeptAndFoundAgainAfterALock();
    void verifyingGivesAVerdictInWords();
    void aSavedCheckpointCanBeComparedWith();
    void anExportHoldsEveryEntry();
    void aQuartersReportIsSavedAsPages();
    void aLogFromABackupIsGoneOnWithOnlyAfterAYes();
    void onlyTheOwnerIsOfferedToGoOn();
    void aLogThatWasCutOffIsNotOffered();
    void everyControlHasANameAndCanBeReached();

private:
    QString database() { return m_page.demo().folder() + u"/audit.db"_s; }
    void rollBack();
    QMessageBox *question();
    // What stands in one of the menus.
    void choose(const QString &name)
    {
        auto *action = m_view->findChild<QAction *>(name);
        QVERIFY2(action, qPrintable(name));
        action->trigger();
    }
    int rows() { return m_page.find<Table>(u"auditList"_s)->model()->rowCount(); }
    PageFixture m_page;
    AuditPageView *m_view = nullptr;
};

void AuditPageTest::initTestCase()
{
    const Result<void> started = m_page.start();
    QVERIFY2(started, started ? "" : qPrintable(started.error().detail));
    Progress progress;
    QVERIFY(m_page.session().sync({}, progress));
}

void AuditPageTest::theLogIsListedNewestFirst()
{
    m_view = m_page.show<AuditPageView>();
    QTRY_VERIFY_WITH_TIMEOUT(m_page.find<Table>(u"auditList"_s) && rows() > 5, longest);
    auto *list = m_page.find<Table>(u"auditList"_s);
    const QString oldest = list->model()->index(rows() - 1, 2).data().toString();
    QCOMPARE_EQ(oldest, u"Made this workspace"_s);
    m_page.picture(u"audit"_s);
}

void AuditPageTest::anEntryShowsTheBytesThatAreSigned()
{
    QTRY_VERIFY_WITH_TIMEOUT(m_page.find<QAbstractButton>(u"eventJsonFold"_s), longest);
    QVERIFY(!m_page.find<QPlainTextEdit>(u"eventJson"_s)); // for who wants it
    QVERIFY(m_page.press(u"eventJsonFold"_s));
    auto *json = m_page.find<QPlainTextEdit>(u"eventJson"_s);
    QVERIFY(json->toPlainText().startsWith(u"{\"action\":"_s));
    QVERIFY(json->isReadOnly());
    // Read from the left, also where the window is read from the right.
    QVERIFY(!json->isRightToLeft());
    QCOMPARE(json->document()->defaultTextOption().textDirection(), Qt::LeftToRight);
}

void AuditPageTest::filtersNarrowTheLog()
{
    const int all = rows();
    choose(u"auditWhat-run."_s);
    QTRY_VERIFY_WITH_TIMEOUT(rows() < all, longest);
    auto *list = m_page.find<Table>(u"auditList"_s);
    QVERIFY(list->model()->index(0, 2).data().toString().contains(u"sync"_s));
    m_page.picture(u"audit-filtered"_s);
    QVERIFY(m_page.press(u"auditChip"_s));
    QTRY_VERIFY_WITH_TIMEOUT(rows() == all, longest);
    QVERIFY(!m_page.find<QPushButton>(u"auditChip"_s));
    auto *text = m_page.find<QLineEdit>(u"auditText"_s);
    QTest::keyClicks(text, u"nothinglikethis"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_page.find<QPushButton>(u"showAllEntries"_s), longest);
    m_page.picture(u"audit-nothing"_s);
    QVERIFY(m_page.press(u"showAllEntries"_s));
    QTRY_VERIFY_WITH_TIMEOUT(m_page.find<Table>(u"auditList"_s) && rows() == all, longest);
}

void AuditPageTest::aPartOfTheTimeIsChosenByTheBars()
{
    const int all = rows();
    auto *bars = m_page.find<TimeBars>(u"auditBars"_s);
    QTRY_VERIFY_WITH_TIMEOUT(bars->accessibleDescription().startsWith(QLocale().toString(all)),
                             longest);
    // The demo was made in one go: its first bar has some of its entries and not all.
    QTest::mouseClick(bars, Qt::LeftButton, {}, QPoint(1, 10));
    QTRY_VERIFY_WITH_TIMEOUT(m_page.find<QPushButton>(u"auditChip"_s), longest);
    QTRY_VERIFY_WITH_TIMEOUT(rows() < all && rows() > 0, longest);
    QVERIFY(m_page.press(u"auditChip"_s));
    QTRY_VERIFY_WITH_TIMEOUT(rows() == all, longest);
}

void AuditPageTest::anEntryLeadsToAllOfItsPerson()
{
    const int all = rows();
    choose(u"auditWhat-workspace."_s);
    QTRY_COMPARE_WITH_TIMEOUT(rows(), 1, longest);
    QVERIFY(m_page.pressWhenReady(u"allByThem"_s));
    QTRY_COMPARE_WITH_TIMEOUT(rows(), all - 1, longest); // one is the app's own
    auto *list = m_page.find<Table>(u"auditList"_s);
    for (int row = 0; row < rows(); ++row)
        QCOMPARE_EQ(list->model()->index(row, 1).data().toString(), owner);
    m_page.picture(u"audit-person"_s);
    QVERIFY(m_page.press(u"auditChip"_s));
}

void AuditPageTest::anEntryOfASyncShowsOldAndNewValues()
{
    choose(u"auditWhat-run."_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_page.find<QLabel>(u"writtenName"_s), longest);
    QCOMPARE(m_view->findChildren<QLabel *>(u"writtenName"_s).size(), 20); // and no more
    QVERIFY(!m_page.find<QLabel>(u"valuesNote"_s));
    m_page.picture(u"audit-values"_s);
    m_page.picture(u"audit-values-part"_s, m_page.find<QWidget>(u"writtenValues"_s));
    QCOMPARE_EQ(m_page.namelessControls(), QStringList());
    QVERIFY(m_page.press(u"restOfRun"_s));
    QVERIFY(m_page.wentTo().startsWith(u"sync/"_s));
    QVERIFY(m_page.press(u"auditChip"_s));
}

void AuditPageTest::whoMaySeeNoContactsSeesNoValues()
{
    QVERIFY(m_page.session().addOperator(u"Otto"_s, Role::Auditor, m_page.demo().passphrase(),
                                         KeychainUnlock::NotShared));
    m_page.lock();
    QVERIFY(m_page.unlock(u"Otto"_s));
    m_view = m_page.show<AuditPageView>();
    choose(u"auditWhat-run."_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_page.find<QLabel>(u"valuesNote"_s), longest);
    QVERIFY(m_page.find<QLabel>(u"valuesNote"_s)->text().contains(u"without contacts"_s));
    QVERIFY(!m_page.find<QLabel>(u"writtenName"_s));
    QVERIFY(!m_page.find<QPushButton>(u"fetchServiceEvents"_s));
    m_page.picture(u"audit-values-auditor"_s);
    m_page.lock();
    QVERIFY(m_page.unlock(owner));
    m_view = m_page.show<AuditPageView>();
}

void AuditPageTest::aViewIsKeptAndFoundAgainAfterALock()
{
    choose(u"auditOutcome-success"_s);
    choose(u"auditKeepView"_s);
    QLineEdit *name = nullptr;
    QTRY_VERIFY(name = m_view->findChild<QLineEdit *>(u"viewName"_s));
    QTest::keyClicks(name, u"What went well & more"_s);
    m_page.picture(u"audit-keep-view"_s, name->window());
    QTest::keyClick(name, Qt::Key_Return);
    const QString kept = u"auditView-What went well & more"_s;
    QTRY_VERIFY_WITH_TIMEOUT(m_view->findChild<QAction *>(kept), longest);
    m_page.lock();
    QVERIFY(m_page.unlock(owner));
    m_view = m_page.show<AuditPageView>();
    QTRY_VERIFY_WITH_TIMEOUT(m_view->findChild<QAction *>(kept), longest);
    choose(kept);
    QTRY_COMPARE_WITH_TIMEOUT(m_view->findChildren<QPushButton *>(u"auditChip"_s).size(), 1,
                              longest);
    choose(u"auditRemoveView-What went well & more"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!m_view->findChild<QAction *>(kept), longest);
    QVERIFY(m_page.press(u"auditChip"_s));
}

void AuditPageTest::verifyingGivesAVerdictInWords()
{
    QVERIFY(m_page.press(u"verifyLog"_s));
    QTRY_VERIFY_WITH_TIMEOUT(m_page.find<QLabel>(u"verdictHeadline"_s), longest);
    m_page.picture(u"audit-verdict"_s);
    // The demo has no keychain, so nobody outside vouches for its log.
    QCOMPARE_EQ(m_page.find<QLabel>(u"verdictHeadline"_s)->text(),
                u"Nothing was changed, but not everything is vouched for"_s);
    QVERIFY(m_page.find<QLabel>(u"verdictSentence"_s)->text().contains(u"as they were signed"_s));
    QVERIFY(!m_page.find<QLabel>(u"verdictRoot"_s));
    QVERIFY(m_page.press(u"verdictDetails"_s));
    QVERIFY(m_page.find<QLabel>(u"verdictRoot"_s));
    m_page.picture(u"audit-verdict-details"_s);
    QVERIFY(m_page.press(u"addWitnessFor"_s));
    QCOMPARE(m_page.wentTo(), u"settings/witnesses"_s);
    QVERIFY(m_page.press(u"closeVerdict"_s));
}

void AuditPageTest::aSavedCheckpointCanBeComparedWith()
{
    const QString path = m_page.filePath(u"checkpoint.txt"_s);
    m_view->saveCheckpoint(path);
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path), longest);
    QTRY_VERIFY_WITH_TIMEOUT(m_page.find<QPushButton>(u"verifyLog"_s)->isEnabled(), longest);
    m_page.picture(u"audit-checkpoint"_s);
    m_view->verify(path);
    QTRY_VERIFY_WITH_TIMEOUT(m_page.find<QLabel>(u"verdictHeadline"_s), longest);
    m_page.picture(u"audit-compared"_s);
    QVERIFY(m_page.find<QLabel>(u"verdictHeadline"_s)->width() > m_page.page()->width() / 2);
    QVERIFY(!m_page.find<QLabel>(u"verdictHeadline"_s)->text().contains(u"tampered"_s));
}

void AuditPageTest::anExportHoldsEveryEntry()
{
    const QString folder = m_page.filePath(u"log"_s);
    m_view->exportTo(folder, Session::LogFormat::JsonLines);
    QTRY_VERIFY_WITH_TIMEOUT(m_page.find<QPushButton>(u"exportLog"_s)->isEnabled(), longest);
    QFile file(folder + u"/events.jsonl"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().count('\n') >= rows() - 1);
}

void AuditPageTest::aQuartersReportIsSavedAsPages()
{
    choose(u"reportQuarter"_s);
    QComboBox *quarters = nullptr;
    QTRY_VERIFY(quarters = m_view->findChild<QComboBox *>(u"quarter"_s));
    QCOMPARE(quarters->currentIndex(), 1); // the newest that is over
    m_page.picture(u"audit-quarter"_s, quarters->window());
    QTest::keyClick(quarters->window()->findChild<QPushButton *>(u"chooseReportFile"_s),
                    Qt::Key_Space);
    auto *file = m_view->findChild<QFileDialog *>(u"fileDialog"_s);
    QVERIFY(file);
    QCOMPARE(file->defaultSuffix(), u"pdf"_s);
    quarters->window()->close();
    const QString path = m_page.filePath(u"quarter.pdf"_s);
    m_view->saveReport(Quarter::of(QDate::currentDate()), path);
    QTRY_VERIFY_WITH_TIMEOUT(m_page.find<InlineMessage>(u"auditMessage"_s), longest);
    QVERIFY(m_page.find<InlineMessage>(u"auditMessage"_s)->text().contains(u"is saved"_s));
    m_page.picture(u"audit-reported"_s);
    QFile saved(path);
    QVERIFY(saved.open(QIODevice::ReadOnly));
    QVERIFY(saved.readAll().startsWith("%PDF"));
    if (const QString kept = qEnvironmentVariable("WARDEN_SCREENSHOTS"); !kept.isEmpty())
        saved.copy(kept + u"/demo-quarter.pdf"_s);
}

// The log is as it was before a sync.
void AuditPageTest::rollBack()
{
    const QString kept = m_page.filePath(u"kept-audit.db"_s);
    QFile::remove(kept);
    m_page.lock();
    QVERIFY(QFile::copy(database(), kept));
    QVERIFY(m_page.unlock(owner));
    Progress progress;
    QVERIFY(m_page.session().sync({}, progress));
    m_page.lock();
    for (const QString &suffix : {QString(), u"-wal"_s, u"-shm"_s})
        QFile::remove(database() + suffix);
    QVERIFY(QFile::copy(kept, database()));
}

QMessageBox *AuditPageTest::question()
{
    return m_view->findChild<QMessageBox *>(u"restoredLogQuestion"_s);
}

void AuditPageTest::aLogFromABackupIsGoneOnWithOnlyAfterAYes()
{
    rollBack();
    QVERIFY(m_page.unlock(owner));
    Progress progress;
    const Result<SyncOutcome> refused = m_page.session().sync({}, progress);
    QVERIFY(!refused);
    QCOMPARE(refused.error().reason, ErrorReason::LogNotTrusted);
    const RestoredLog restored = m_page.session().restoredLog(progress).value();
    m_view = m_page.show<AuditPageView>();
    m_view->open(u"verify"_s);
    QVERIFY(m_page.pressWhenReady(u"goOnWithLog"_s));
    QVERIFY(m_page.find<QPushButton>(u"compareCheckpoint"_s));
    QCOMPARE_EQ(m_page.namelessControls(), QStringList());
    m_page.picture(u"audit-restored"_s);
    QTRY_VERIFY(question());
    const QString missing = QLocale().toString(restored.sizeBefore - restored.sizeNow);
    QVERIFY(question()->informativeText().startsWith(missing + u" entries"_s));
    QCOMPARE(question()->defaultButton()->objectName(), u"goOnDeclined"_s);
    m_page.picture(u"audit-restored-question"_s, question());
    QTest::keyClick(question(), Qt::Key_Return);
    QTRY_VERIFY(!question());
    QVERIFY(m_page.press(u"goOnWithLog"_s));
    QTRY_VERIFY(question());
    QTest::keyClick(question(), Qt::Key_Escape);
    QTRY_VERIFY(!question());
    QVERIFY(m_page.session().restoredLog(progress).value() == restored);

    QVERIFY(m_page.press(u"goOnWithLog"_s));
    QTRY_VERIFY(question());
    QTest::keyClick(question()->findChild<QPushButton *>(u"goOnConfirmed"_s), Qt::Key_Space);
    QTRY_VERIFY_WITH_TIMEOUT(!question() && m_page.find<QLabel>(u"verdictHeadline"_s), longest);
    m_page.picture(u"audit-gone-on"_s);
    QCOMPARE(m_page.find<InlineMessage>(u"auditMessage"_s)->text(), u"Syncs can run again."_s);
    QVERIFY(!m_page.find<QPushButton>(u"goOnWithLog"_s));
    QVERIFY(m_page.find<QLabel>(u"verdictHeadline"_s)->text().startsWith(u"Nothing was changed"_s));
    const Result<SyncOutcome> synced = m_page.session().sync({}, progress);
    QVERIFY(synced);
    AuditFilter restores;
    restores.action = u"audit.restored"_s;
    QCOMPARE(m_page.session().auditList(restores)->total, 1);
}

void AuditPageTest::onlyTheOwnerIsOfferedToGoOn()
{
    {
        m_page.lock();
        Vault vault = Vault::open(m_page.demo().folder()).value();
        QVERIFY(vault.unlockWithPassphrase(owner, m_page.demo().passphrase()));
        QVERIFY(vault.addOperator(u"Ida"_s, Role::Administrator, m_page.demo().passphrase(),
                                  Vault::KeychainOfOthers::NotShared));
    }
    rollBack();
    QVERIFY(m_page.unlock(u"Ida"_s));
    m_view = m_page.show<AuditPageView>();
    m_view->open(u"verify"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_page.find<QLabel>(u"verdictHeadline"_s), longest);
    QCOMPARE_EQ(m_page.find<QLabel>(u"verdictHeadline"_s)->text(),
                u"The end of the log is missing"_s);
    QVERIFY(!m_page.find<QPushButton>(u"goOnWithLog"_s));
}

void AuditPageTest::aLogThatWasCutOffIsNotOffered()
{
    m_page.lock();
    {
        Vault vault = Vault::open(m_page.demo().folder()).value();
        QVERIFY(vault.unlockWithPassphrase(owner, m_page.demo().passphrase()));
        Result<Database> opened =
            Database::open(database(), vault.key(DataKey::Audit), OpenMode::ReadWrite);
        QVERIFY(opened);
        QVERIFY(opened->runScript("DROP TRIGGER events_remain; DELETE FROM events WHERE seq > 3;"));
    }
    QVERIFY(m_page.unlock(owner));
    m_view = m_page.show<AuditPageView>();
    m_view->open(u"verify"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_page.find<QLabel>(u"verdictHeadline"_s), longest);
    QCOMPARE_EQ(m_page.find<QLabel>(u"verdictHeadline"_s)->text(),
                u"The end of the log is missing"_s);
    QVERIFY(!m_page.find<QPushButton>(u"goOnWithLog"_s));
}

void AuditPageTest::everyControlHasANameAndCanBeReached()
{
    QCOMPARE_EQ(m_page.namelessControls(), QStringList());
}

QTEST_MAIN(AuditPageTest)
#include "audit_page_test.moc"
