#include "core/session/session.h"
#include "tests/ui/pages/page_fixture.h"
#include "ui/contacts_page/contacts_page.h"
#include "ui/contacts_page/export_dialog.h"
#include "ui/widgets/inline_message.h"

#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QPointer>
#include <QPushButton>
#include <QRadioButton>

using namespace Qt::StringLiterals;
using namespace warden;

namespace {

constexpr int longest = 20'000;

} // namespace

// Contacts as a file.
class ContactsExportTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void anExportSaysThatItIsNotEncrypted();
    void anExportAsksForAFileOfItsKind();

private:
    PageFixture m_page;
};

void ContactsExportTest::initTestCase()
{
    const Result<void> started = m_page.start();
    QVERIFY2(started, started ? "" : qPrintable(started.error().detail));
    Progress progress;
    QVERIFY(m_page.session().sync({}, progress));
    m_page.show<ContactsPage>();
}

void ContactsExportTest::anExportSaysThatItIsNotEncrypted()
{
    QVERIFY(m_page.pressWhenReady(u"exportContacts"_s));
    auto *dialog = m_page.find<ExportDialog>(u"exportDialog"_s);
    QVERIFY(dialog);
    QVERIFY(dialog->findChild<QWidget *>(u"exportWarning"_s)->isVisible());
    m_page.picture(u"contacts-export"_s, dialog);
    const QString path = m_page.filePath(u"all.vcf"_s);
    dialog->exportTo(path);
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path) &&
                                 dialog->findChild<QPushButton *>(u"exportNow"_s)->isEnabled(),
                             longest);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("BEGIN:VCARD"));
    dialog->close();
}

void ContactsExportTest::anExportAsksForAFileOfItsKind()
{
    QVERIFY(m_page.pressWhenReady(u"exportContacts"_s));
    auto *dialog = m_page.find<ExportDialog>(u"exportDialog"_s);
    const auto ask = [&](const QString &format) {
        dialog->findChild<QRadioButton *>(format)->setChecked(true);
        QTest::keyClick(dialog->findChild<QPushButton *>(u"exportNow"_s), Qt::Key_Space);
        return dialog->findChild<QFileDialog *>(u"fileDialog"_s);
    };
    QPointer<QFileDialog> file;
    for (const QString &kind : {u"VCard vcf"_s, u"Csv csv"_s, u"Json json"_s}) {
        file = ask(u"export"_s + kind.section(u' ', 0, 0));
        const QString ending = kind.section(u' ', 1);
        QCOMPARE(file->acceptMode(), QFileDialog::AcceptSave);
        QVERIFY(!file->testOption(QFileDialog::DontConfirmOverwrite));
        QCOMPARE(file->defaultSuffix(), ending);
        QCOMPARE(file->selectedFiles(),
                 QStringList{QDir::home().filePath(u"contacts."_s + ending)});
        file->reject();
        QTRY_VERIFY(!file);
        QVERIFY(dialog->findChild<QPushButton *>(u"exportNow"_s)->isEnabled());
    }
    file = ask(u"exportCsv"_s);
    Q_EMIT file->fileSelected(m_page.filePath(u"no such folder/all.csv"_s));
    auto *message = dialog->findChild<InlineMessage *>(u"exportMessage"_s);
    QTRY_VERIFY_WITH_TIMEOUT(message->isVisible() && !message->text().isEmpty(), longest);
    Q_EMIT file->fileSelected(m_page.filePath(u"all.csv"_s));
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(m_page.filePath(u"all.csv"_s)), longest);
    dialog->close();
}

QTEST_MAIN(ContactsExportTest)
#include "contacts_export_test.moc"
