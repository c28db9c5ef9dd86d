#include "tests/core/providers/files/file_probe.h"

using namespace warden;
using namespace Qt::StringLiterals;

// Runs as an ordinary user: root is never refused.
class FileRightsTest : public QObject, private FileProbe
{
    Q_OBJECT

    QString m_path = pathOf(u"book"_s);
    QString m_file = pathOf(u"book/contacts.vcf"_s);

private Q_SLOTS:
    void init()
    {
        QVERIFY(QDir().mkpath(m_path));
        QVERIFY(save(m_file, card("a", "Ada")));
    }
    void cleanup()
    {
        QFile::setPermissions(m_path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        QFile::setPermissions(m_file, QFile::ReadOwner | QFile::WriteOwner);
    }

    void aReadOnlyFolderIsSaidSoAndNothingChanges()
    {
        QVERIFY(QFile::setPermissions(m_path, QFile::ReadOwner | QFile::ExeOwner));
        FilesProvider file({m_file});
        QVERIFY(!file.books(m_progress)->front().isWritable);
        QCOMPARE(push(file, {creating(u"b"_s, u"Bo"_s)}).front().error().reason,
                 ErrorReason::FolderReadOnly);
        QCOMPARE(contents(m_file), card("a", "Ada"));
        FilesProvider folder({m_path});
        const Fetched fetched = fetch(folder);
        QCOMPARE(push(folder, {creating(u"b"_s, u"Bo"_s)}).front().error().reason,
                 ErrorReason::FolderReadOnly);
        QVERIFY(!push(folder, {removing(fetched.items.first())}).front());
        QVERIFY(QFile::exists(m_file));
    }

    void aReadOnlyFileIsNotReplaced()
    {
        QVERIFY(QFile::setPermissions(m_file, QFile::ReadOwner));
        FilesProvider file({m_file});
        QCOMPARE(push(file, {creating(u"b"_s, u"Bo"_s)}).front().error().reason,
                 ErrorReason::ReadOnly);
        FilesProvider folder({m_path});
        const RawContact raw = fetch(folder).items.first();
        QCOMPARE(push(folder, {renaming(raw, folder, u"Adah"_s)}).front().error().reason,
                 ErrorReason::ReadOnly);
        QCOMPARE(contents(m_file), card("a", "Ada"));
    }

    void aFileThatMayNotBeReadIsNoEmptyListing()
    {
        QVERIFY(QFile::setPermissions(m_file, QFile::Permissions()));
        FilesProvider file({m_file});
        QCOMPARE(fetch(file).result.error().reason, ErrorReason::FileUnreadable);
        FilesProvider folder({m_path});
        const Fetched fetched = fetch(folder);
        QCOMPARE(fetched.result->unreadable.size(), 1);
        QVERIFY(fetched.result->listed.contains(u"contacts.vcf"_s));
    }
};

QTEST_GUILESS_MAIN(FileRightsTest)
#include "file_rights_test.moc"
