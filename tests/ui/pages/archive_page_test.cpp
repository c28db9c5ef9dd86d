#include "core/audit/audit_log.h"
#include "core/vault/vault.h"
#include "tests/ui/pages/page_fixture.h"
#include "ui/audit_page/archive_bar.h"
#include "ui/audit_page/audit_page.h"
#include "ui/lists/table.h"

#include <QAction>
#include <QComboBox>
#include <QDialog>
#include <QFile>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace warden;

namespace {

constexpr int longest = 20'000;
const QString owner = u"Demo owner"_s;

} // namespace

// Where the list of the log ends.
class ArchivePageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const Result<void> started = m_page.start();
        QVERIFY2(started, started ? "" : qPrintable(started.error().detail));
    }

    void olderEntriesGoIntoAFile()
    {
        m_page.lock();
        {
            Vault vault = Vault::open(m_page.demo().folder()).value();
            QVERIFY(vault.unlockWithPassphrase(owner, m_page.demo().passphrase()));
            AuditKeys keys{
                vault.key(DataKey::Audit).clone(), {}, vault.key(DataKey::Signing).clone()};
            AuditLog log = AuditLog::open(database(), vault.workspaceId(), std::move(keys), nullptr,
                                          systemClock())
                               .value();
            std::vector<OutboxEvent> old(2100);
            for (OutboxEvent &entry : old) {
                entry.event.time = QDateTime::currentDateTimeUtc().addDays(-800);
                entry.event.actor = owner;
                entry.event.source = u"contact-warden"_s;
                entry.event.action = u"contacts.exported"_s;
            }
            QVERIFY(log.append(old));
        }
        QVERIFY(m_page.unlock(owner));
        m_view = m_page.show<AuditPageView>();
        QTRY_VERIFY_WITH_TIMEOUT(m_page.find<Table>(u"auditList"_s) && rows() > 2100, longest);
        const int all = rows();
        QVERIFY(!m_page.find<QLabel>(u"dueEntries"_s));
        m_view->findChild<QAction *>(u"archiveEntries"_s)->trigger();
        QDialog *dialog = nullptr;
        QTRY_VERIFY(dialog = m_view->findChild<QDialog *>(u"archiveDialog"_s));
        auto *keep = dialog->findChild<QComboBox *>(u"keepEntries"_s);
        QCOMPARE_EQ(keep->currentText(), u"For ever"_s);
        keep->setFocus();
        QTest::keyClick(keep, Qt::Key_Down); // 6 months
        QTRY_VERIFY_WITH_TIMEOUT(m_page.find<QLabel>(u"dueEntries"_s), longest);
        m_page.picture(u"audit-archive"_s, dialog);
        QTest::keyClick(dialog, Qt::Key_Escape);
        QVERIFY(m_page.find<QPushButton>(u"archiveDue"_s)->isEnabled());
        m_page.picture(u"audit-archive-due"_s);

        const QString path = m_page.filePath(u"old.archive"_s);
        m_view->findChild<ArchiveBar *>()->archive(QDateTime::currentDateTime().addDays(-400),
                                                   path);
        QTRY_VERIFY_WITH_TIMEOUT(m_page.find<QLabel>(u"archivedEntries"_s), longest);
        QCOMPARE_EQ(m_page.find<QLabel>(u"archivedEntries"_s)->text(),
                    u"Entries %1 to %2 are archived, in old.archive."_s.arg(
                        QLocale().toString(1), QLocale().toString(2048)));
        QVERIFY(QFile::exists(path));
        QTRY_VERIFY_WITH_TIMEOUT(rows() < all - 2000, longest);
        QTRY_VERIFY_WITH_TIMEOUT(!m_page.find<QLabel>(u"dueEntries"_s), longest);
        QVERIFY(!m_page.find<QPushButton>(u"archiveDue"_s)); // nothing is any more
        m_page.picture(u"audit-archived"_s);
        QCOMPARE_EQ(m_page.namelessControls(), QStringList());
    }

private:
    QString database() { return m_page.demo().folder() + u"/audit.db"_s; }
    int rows() { return m_page.find<Table>(u"auditList"_s)->model()->rowCount(); }
    PageFixture m_page;
    AuditPageView *m_view = nullptr;
};

QTEST_MAIN(ArchivePageTest)
#include "archive_page_test.moc"
