#include "tests/ui/pages/page_fixture.h"
#include "ui/audit_page/audit_page.h"
#include "ui/lists/table.h"
#include "ui/widgets/inline_message.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace warden;

namespace {

constexpr int longest = 20'000;

} // namespace

class AuditPageTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void theLogIsListedNewestFirst();
    void anEntryShowsTheBytesThatAreSigned();
    void filtersNarrowTheLog();
    void verifyingGivesAVerdictInWords();
    void aSavedCheckpointCanBeComparedWith();
    void anExportHoldsEveryEntry();
    void everyControlHasANameAndCanBeReached();

private:
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
    QTRY_VERIFY_WITH_TIMEOUT(m_page.find<QPlainTextEdit>(u"eventJson"_s), longest);
    auto *json = m_page.find<QPlainTextEdit>(u"eventJson"_s);
    QVERIFY(json->toPlainText().startsWith(u"{\"action\":"_s));
    QVERIFY(json->isReadOnly());
}

void AuditPageTest::filtersNarrowTheLog()
{
    const int all = rows();
    auto *what = m_page.find<QComboBox>(u"auditWhat"_s);
    what->setCurrentIndex(what->findData(u"run."_s));
    QTRY_VERIFY_WITH_TIMEOUT(rows() < all, longest);
    auto *list = m_page.find<Table>(u"auditList"_s);
    QVERIFY(list->model()->index(0, 2).data().toString().contains(u"sync"_s));
    auto *text = m_page.find<QLineEdit>(u"auditText"_s);
    QTest::keyClicks(text, u"nothinglikethis"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_page.find<QPushButton>(u"showAllEntries"_s), longest);
    m_page.picture(u"audit-nothing"_s);
    QVERIFY(m_page.press(u"showAllEntries"_s));
    QTRY_VERIFY_WITH_TIMEOUT(m_page.find<Table>(u"auditList"_s) && rows() == all, longest);
}

void AuditPageTest::verifyingGivesAVerdictInWords()
{
    QVERIFY(m_page.press(u"verifyLog"_s));
    QTRY_VERIFY_WITH_TIMEOUT(m_page.find<QLabel>(u"verdictHeadline"_s), longest);
    m_page.picture(u"audit-verdict"_s);
    // The demo has no keychain, so nobody outside vouches for its log.
    QCOMPARE_EQ(m_page.find<QLabel>(u"verdictHeadline"_s)->text(),
                u"Nothing was changed, but not everything is vouched for"_s);
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

void AuditPageTest::everyControlHasANameAndCanBeReached()
{
    QCOMPARE_EQ(m_page.namelessControls(), QStringList());
}

QTEST_MAIN(AuditPageTest)
#include "audit_page_test.moc"
