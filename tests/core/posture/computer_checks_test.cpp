#include "core/posture/computer_checks.h"

#include <QDir>
#include <QFile>
#include <QStorageInfo>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

using namespace warden;
using namespace Qt::StringLiterals;

namespace {

const QDateTime now(QDate(2026, 11, 26), QTime(12, 0), QTimeZone::utc());

TlsFacts facts(int days)
{
    return {u"TLSv1.3"_s, u"TLS_AES_256_GCM_SHA384"_s, now.addDays(days), u"An authority"_s, false};
}

} // namespace

class ComputerChecksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder.emplace();
        QFile::setPermissions(m_folder->path(),
                              QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }

    void aDatabaseIsEncryptedWhereNothingOfItCanBeRead()
    {
        const QString path = write(u"a.db"_s, QByteArray(4096, '\x9c'));
        QCOMPARE(databasesEncrypted({{path, false}}).answer(), Answer::Pass);
        QCOMPARE(databasesEncrypted({{path, true}}).answer(), Answer::Fail);
        QCOMPARE(databasesEncrypted({{path, {}}}).why(), Unknown::Unreadable);
        QCOMPARE(databasesEncrypted({}).answer(), Answer::Undetermined);
        QCOMPARE(databasesEncrypted({{path + u"x"_s, false}}).why(), Unknown::Unreadable);
        const QString cut = write(u"cut.db"_s, "few");
        QCOMPARE(databasesEncrypted({{cut, false}}).why(), Unknown::Incomplete);
        const QString plain =
            write(u"b.db"_s, QByteArray("SQLite format 3\0", 16).leftJustified(4096));
        QCOMPARE(databasesEncrypted({{plain, false}}).subjects(), QStringList{u"b.db"_s});
        write(u"a.db-wal"_s,
              QByteArray(56, '\1') + QByteArray("SQLite format 3").leftJustified(4096));
        QCOMPARE(databasesEncrypted({{path, false}}).subjects(), QStringList{u"a.db-wal"_s});
    }

    void othersMayNotEnter()
    {
        const QString file = write(u"keyring.json"_s, "{}");
        QCOMPARE(folderIsPrivate(m_folder->path()).answer(), Answer::Pass);
        const auto mine = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
        QFile::setPermissions(m_folder->path(), mine | QFile::ExeGroup);
        QFile::setPermissions(file, QFile::ReadOwner | QFile::ReadOther);
        const Finding finding = folderIsPrivate(m_folder->path());
        QCOMPARE(finding.answer(), Answer::Fail);
        QCOMPARE(finding.failing(), 2);
        QCOMPARE(folderIsPrivate(m_folder->filePath(u"nowhere"_s)).answer(), Answer::Undetermined);
    }

    void memoryGoesNowhereInTheClear()
    {
        const QByteArray head = "Filename\t\tType\t\tSize\t\tUsed\tPriority\n";
        const QString blocks = m_folder->filePath(u"block"_s);
        const auto swap = [&](const QByteArray &text) {
            return swapEncrypted(write(u"swaps"_s, text), blocks);
        };
        QCOMPARE(swap(head).answer(), Answer::Pass);
        QCOMPARE(swap(head + "/dev/zram0 partition 1 0 100\n").answer(), Answer::Pass);
        QCOMPARE(swap(head + "/swapfile file 2097148 0 -2\n").subjects(),
                 QStringList{u"/swapfile"_s});
        QCOMPARE(swap(head + "/dev/dm-1 partition 9 0 -2\n").answer(), Answer::Fail);
        QVERIFY(QDir().mkpath(blocks + u"/dm-1/dm"_s));
        write(u"block/dm-1/dm/uuid"_s, "LVM-abc");
        QCOMPARE(swap(head + "/dev/dm-1 partition 9 0 -2\n").answer(), Answer::Fail);
        write(u"block/dm-1/dm/uuid"_s, "CRYPT-PLAIN-swap");
        QCOMPARE(swap(head + "/dev/dm-1 partition 9 0 -2\n").answer(), Answer::Pass);
        QCOMPARE(swap({}).why(), Unknown::Unreadable);
        QCOMPARE(swap("<html>").why(), Unknown::Unreadable);
        QCOMPARE(swapEncrypted(m_folder->filePath(u"none"_s), blocks).why(), Unknown::NotOffered);
    }

    void aCrashWritesNothing()
    {
        QCOMPARE(coreDumpsOff(true).answer(), Answer::Pass);
        QCOMPARE(coreDumpsOff(false).answer(), Answer::Fail);
        QCOMPARE(coreDumpsOff({}).why(), Unknown::NotOffered);
    }

    void anExportIsFoundForAsLongAsItLiesThere()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"contacts.csv"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        const auto judged = [&](const QString &at, int daysAgo) {
            const QString volume = QStorageInfo(folder.path()).rootPath();
            return exportsAreGone({{at, volume, now.addDays(-daysAgo)}}, now);
        };
        QCOMPARE(exportsAreGone({}, now).answer(), Answer::Pass);
        QCOMPARE(judged(path, longestExportDays).answer(), Answer::Pass);
        const Finding old = judged(path, longestExportDays + 1);
        QCOMPARE(old.answer(), Answer::Fail);
        // Where and when: its name may be a contact's.
        QCOMPARE(old.subjects(), QStringList{folder.path() + u", 2026-11-18"_s});
        QCOMPARE(judged(path, -1).answer(), Answer::Fail); // a clock that was ahead
        QVERIFY(file.remove());
        QCOMPARE(judged(path, 8).answer(), Answer::Pass);
        // A link is one, wherever it leads.
        QVERIFY(QFile::link(folder.filePath(u"elsewhere"_s), path));
        QCOMPARE(judged(path, 8).answer(), Answer::Fail);
        QVERIFY(QFile::remove(path));
        QCOMPARE(judged(folder.filePath(u"gone/too/contacts.csv"_s), 8).answer(), Answer::Pass);
        // What a process left that was killed while it wrote.
        QFile half(path + u".warden.new-0a1b"_s);
        QVERIFY(half.open(QIODevice::WriteOnly));
        QCOMPARE(judged(path, 8).answer(), Answer::Fail);
        QVERIFY(half.remove());
        // Nobody can tell what lies on a disk that isn't here.
        const WrittenFile elsewhere{u"/mnt/disk/contacts.csv"_s, u"/mnt/disk"_s, now.addDays(-8)};
        QCOMPARE(exportsAreGone({elsewhere}, now).why(), Unknown::NeedsAPerson);
    }

    void aServerIsJudgedByItsHandshake()
    {
        const auto one = [](Result<TlsFacts> facts, bool isLoopback = false) {
            return transitEncrypted({{u"dav.example.org"_s, isLoopback, std::move(facts)}}, now);
        };
        QCOMPARE(one(facts(15)).answer(), Answer::Pass);
        QCOMPARE(one(facts(13)).answer(), Answer::Fail);
        QCOMPARE(one(fail(ErrorKind::Denied, ErrorReason::CertificateExpired)).answer(),
                 Answer::Fail);
        QCOMPARE(one(fail(ErrorKind::Denied, ErrorReason::CertificateUntrusted)).answer(),
                 Answer::Fail);
        QCOMPARE(one(fail(ErrorKind::Offline, ErrorReason::HostUnreachable)).why(),
                 Unknown::Unreachable);
        QCOMPARE(one(facts(99), true).why(), Unknown::NotOffered);
        TlsFacts silent = facts(99);
        silent.protocol.clear();
        QCOMPARE(one(silent).why(), Unknown::Unreadable);
        QCOMPARE(transitEncrypted({}, now).answer(), Answer::Undetermined);
    }

private:
    QString write(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_folder->filePath(name));
        if (file.open(QIODevice::WriteOnly))
            file.write(bytes);
        return file.fileName();
    }

    std::optional<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(ComputerChecksTest)
#include "computer_checks_test.moc"
