#include "core/session/session.h"
#include "tests/ui/pages/page_fixture.h"
#include "ui/audit_page/audit_page.h"
#include "ui/lists/table.h"

#include <QAction>
#include <QItemSelectionModel>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace warden;

namespace {

constexpr int longest = 20'000;
constexpr int aPage = 100; // rows that are read at once

} // namespace

// Which entry of the log is chosen, and shown beside the list.
class AuditChoiceTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void whoChoseNothingSeesTheNewest();
    void anEntryStaysChosenWhenNewerOnesCome();
    void whatIsOpenBesideItStaysOpen();
    void severalStayChosen();
    void oneThatWasTakenOutOfTheChoiceStaysOut();
    void anEntryThatStillFitsStaysChosen();
    void oneThatDoesNotFitGivesWayToTheFirst();
    void whereNothingFitsNothingIsShown();
    void anEntryFarDownStaysChosen();
    void whoeverChoosesMeanwhileHasChosen();
    void oneThatDoesNotFitGivesWayAlsoInALongLog();

private:
    Table *list() { return m_view->findChild<Table *>(u"auditList"_s); }
    QString sentence(int row) { return list()->model()->index(row, 2).data().toString(); }
    QString shown()
    {
        const auto *label = m_page.find<QLabel>(u"eventSentence"_s);
        return label ? label->text() : QString();
    }
    QString bytes()
    {
        const auto *json = m_page.find<QPlainTextEdit>(u"eventJson"_s);
        return json ? json->toPlainText() : QString();
    }
    bool isReadAgain()
    {
        QSignalSpy reset(list()->model(), &QAbstractItemModel::modelReset);
        return reset.wait(longest);
    }
    bool addEntries(int count)
    {
        for (int i = 0; i < count; ++i) {
            const QString path = m_page.filePath(u"checkpoint-%1"_s.arg(m_files++));
            if (!m_page.session().auditCheckpoint(path))
                return false;
        }
        return true;
    }
    void choose(const QString &filter)
    {
        auto *action = m_view->findChild<QAction *>(filter);
        QVERIFY2(action, qPrintable(filter));
        action->trigger();
    }
    // Chooses a row and opens the bytes of its entry, which differ from all others'.
    void chooseAndOpen(int row)
    {
        list()->chooseRow(row);
        const QString id = list()->model()->index(row, 0).data(Table::identityRole).toString();
        QTRY_VERIFY_WITH_TIMEOUT(shown() == sentence(row) && !id.isEmpty(), longest);
        QVERIFY(m_page.pressWhenReady(u"eventJsonFold"_s));
        QTRY_VERIFY_WITH_TIMEOUT(!bytes().isEmpty(), longest);
    }

    PageFixture m_page;
    AuditPageView *m_view = nullptr;
    int m_files = 0;
};

void AuditChoiceTest::initTestCase()
{
    const Result<void> started = m_page.start();
    QVERIFY2(started, started ? "" : qPrintable(started.error().detail));
    Progress progress;
    QVERIFY(m_page.session().sync({}, progress));
}

void AuditChoiceTest::init()
{
    m_view = m_page.show<AuditPageView>();
    QTRY_VERIFY_WITH_TIMEOUT(list()->model()->rowCount() > 8 && list()->currentRow() == 0, longest);
    QTRY_VERIFY_WITH_TIMEOUT(!shown().isEmpty(), longest);
}

void AuditChoiceTest::whoChoseNothingSeesTheNewest()
{
    const QString before = list()->model()->index(0, 0).data(Table::identityRole).toString();
    QVERIFY(addEntries(3));
    m_view->refresh();
    QVERIFY(isReadAgain());
    QCOMPARE(list()->currentRow(), 0);
    QVERIFY(list()->model()->index(0, 0).data(Table::identityRole).toString() != before);
    QCOMPARE(shown(), sentence(0));
    QTest::mouseClick(list()->viewport(), Qt::LeftButton, {},
                      list()->visualRect(list()->model()->index(0, 0)).center());
    QVERIFY(addEntries(1));
    m_view->refresh();
    QVERIFY(isReadAgain());
    QCOMPARE(list()->currentRow(), 1); // it was pressed
}

void AuditChoiceTest::anEntryStaysChosenWhenNewerOnesCome()
{
    const QString chosen = sentence(5);
    list()->chooseRow(5);
    QTRY_COMPARE_WITH_TIMEOUT(shown(), chosen, longest);
    QVERIFY(addEntries(2));
    m_view->refresh();
    QVERIFY(isReadAgain());
    QCOMPARE(list()->currentRow(), 7);
    QCOMPARE(list()->chosenRows(), QList<int>{7});
    QCOMPARE(sentence(7), chosen);
    QCOMPARE(shown(), chosen);
}

void AuditChoiceTest::whatIsOpenBesideItStaysOpen()
{
    chooseAndOpen(4);
    const auto *json = m_page.find<QPlainTextEdit>(u"eventJson"_s);
    QVERIFY(addEntries(1));
    m_view->refresh();
    QVERIFY(isReadAgain());
    QCOMPARE(list()->currentRow(), 5);
    QCOMPARE(m_page.find<QPlainTextEdit>(u"eventJson"_s), json); // and isn't made anew
}

void AuditChoiceTest::severalStayChosen()
{
    list()->chooseRow(2);
    for (const int row : {4, 6})
        list()->selectionModel()->select(list()->model()->index(row, 0),
                                         QItemSelectionModel::Select | QItemSelectionModel::Rows);
    QVERIFY(addEntries(1));
    m_view->refresh();
    QVERIFY(isReadAgain());
    QCOMPARE(list()->currentRow(), 3);
    QCOMPARE(list()->chosenRows(), (QList<int>{3, 5, 7}));
}

void AuditChoiceTest::oneThatWasTakenOutOfTheChoiceStaysOut()
{
    list()->chooseRow(2);
    const auto select = [this](int row, QItemSelectionModel::SelectionFlag how) {
        list()->selectionModel()->select(list()->model()->index(row, 0),
                                         how | QItemSelectionModel::Rows);
    };
    select(4, QItemSelectionModel::Select);
    select(2, QItemSelectionModel::Deselect);
    QVERIFY(addEntries(1));
    m_view->refresh();
    QVERIFY(isReadAgain());
    QCOMPARE(list()->currentRow(), 3);
    QCOMPARE(list()->chosenRows(), QList<int>{5});
}

void AuditChoiceTest::anEntryThatStillFitsStaysChosen()
{
    const int last = list()->model()->rowCount() - 1;
    chooseAndOpen(last);
    const QString before = bytes();
    choose(u"auditWhat-workspace."_s);
    QVERIFY(isReadAgain());
    QCOMPARE(list()->currentRow(), list()->model()->rowCount() - 1);
    QVERIFY(list()->currentRow() < last);
    QCOMPARE(bytes(), before);
    QVERIFY(m_page.press(u"auditChip"_s));
    QVERIFY(isReadAgain());
    QCOMPARE(list()->currentRow(), last);
    QCOMPARE(bytes(), before);
}

void AuditChoiceTest::oneThatDoesNotFitGivesWayToTheFirst()
{
    const int last = list()->model()->rowCount() - 1;
    list()->chooseRow(last);
    QTRY_COMPARE_WITH_TIMEOUT(shown(), sentence(last), longest);
    choose(u"auditWhat-run."_s);
    QVERIFY(isReadAgain());
    QCOMPARE(list()->currentRow(), 0);
    QTRY_COMPARE_WITH_TIMEOUT(shown(), sentence(0), longest);
}

void AuditChoiceTest::whereNothingFitsNothingIsShown()
{
    list()->chooseRow(3);
    QTRY_COMPARE_WITH_TIMEOUT(shown(), sentence(3), longest);
    QTest::keyClicks(m_page.find<QLineEdit>(u"auditText"_s), u"nothinglikethis"_s);
    QTRY_COMPARE_WITH_TIMEOUT(list()->model()->rowCount(), 0, longest);
    QVERIFY(!m_view->findChild<QLabel *>(u"eventSentence"_s)); // nor behind what says so
    QVERIFY(m_page.pressWhenReady(u"showAllEntries"_s));
    QTRY_VERIFY_WITH_TIMEOUT(list()->model()->rowCount() > 0 && list()->currentRow() == 0, longest);
    QTRY_COMPARE_WITH_TIMEOUT(shown(), sentence(0), longest);
}

void AuditChoiceTest::anEntryFarDownStaysChosen()
{
    QVERIFY(addEntries(2 * aPage));
    m_view->refresh();
    QVERIFY(isReadAgain());
    QTRY_VERIFY_WITH_TIMEOUT(list()->model()->rowCount() > 2 * aPage, longest);
    const int chosen = 2 * aPage + 5; // a page that isn't the first one
    list()->chooseRow(chosen);
    QTRY_VERIFY_WITH_TIMEOUT(!list()->model()->index(chosen, 0).data(Table::isUnreadRole).toBool(),
                             longest);
    chooseAndOpen(chosen);
    const QString before = bytes();
    QVERIFY(addEntries(1));
    m_view->refresh();
    QVERIFY(isReadAgain());
    QCOMPARE(bytes(), before); // also until it is found
    QTRY_COMPARE_WITH_TIMEOUT(list()->currentRow(), chosen + 1, longest);
    QTRY_VERIFY_WITH_TIMEOUT(
        !list()->model()->index(chosen + 1, 0).data(Table::isUnreadRole).toBool(), longest);
    QCOMPARE(bytes(), before);
}

void AuditChoiceTest::whoeverChoosesMeanwhileHasChosen()
{
    const int last = list()->model()->rowCount() - 1;
    QTRY_VERIFY_WITH_TIMEOUT(list()->model()->rowCount() > 2 * aPage, longest);
    list()->chooseRow(last);
    QTRY_VERIFY_WITH_TIMEOUT(!shown().isEmpty() && shown() == sentence(last), longest);
    m_view->refresh();
    QVERIFY(isReadAgain());
    list()->chooseRow(2); // before the place of the other one is known
    QTRY_VERIFY_WITH_TIMEOUT(list()->model()->rowCount() > 2 * aPage, longest);
    QTest::qWait(200);
    QCOMPARE(list()->currentRow(), 2);
    QCOMPARE(shown(), sentence(2));
}

void AuditChoiceTest::oneThatDoesNotFitGivesWayAlsoInALongLog()
{
    QTRY_VERIFY_WITH_TIMEOUT(list()->model()->rowCount() > 2 * aPage, longest);
    const int last = list()->model()->rowCount() - 1; // "Made this workspace"
    list()->chooseRow(last);
    QTRY_VERIFY_WITH_TIMEOUT(!shown().isEmpty() && shown() == sentence(last), longest);
    choose(u"auditWhat-audit."_s); // more than a page of others
    QVERIFY(isReadAgain());
    QTRY_COMPARE_WITH_TIMEOUT(list()->currentRow(), 0, longest);
    QTRY_COMPARE_WITH_TIMEOUT(shown(), sentence(0), longest);
}

QTEST_MAIN(AuditChoiceTest)
#include "audit_choice_test.moc"
