#include "tests/e2e/small_disk.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;

namespace warden {

// A workspace that moves to or from a disk without room, on the one of small-disk.sh.
class FullDiskMoveTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_world = std::make_unique<CommandLineWorld>(WorldUnlock::Passphrase);
        QVERIFY(m_world->run({u"init"_s, u"--recovery-out"_s, m_world->path(u"code"_s)}).isOk());
        QFile code(m_world->path(u"code"_s));
        QVERIFY(code.open(QIODevice::ReadOnly));
        m_world->environment().insert(u"CODE"_s, QString::fromLatin1(code.readAll().trimmed()));
        QVERIFY(m_world->run({u"workspace"_s, u"export"_s, m_world->path(u"move"_s)}).isOk());
    }

    void init() { QFile::remove(onDisk(u"ballast"_s)); }

    void anExportWithoutRoomLeavesNothingBehind()
    {
        for (const qint64 room : {0, 8'192, 150'000}) {
            QVERIFY(leave(room));
            const CommandResult full =
                m_world->run({u"workspace"_s, u"export"_s, onDisk(u"move"_s)});
            QVERIFY2(saysFull(full), full.summary());
            QCOMPARE(QDir(onDisk({})).entryList(QDir::Files | QDir::Hidden),
                     QStringList{u"ballast"_s});
        }
    }

    void anImportWithoutRoomMakesNoWorkspaceAndCanBeRepeated()
    {
        const QStringList import{
            u"--workspace"_s,         onDisk(u"new"_s), u"--json"_s,
            u"workspace"_s,           u"import"_s,      m_world->path(u"move"_s),
            u"--recovery-code-env"_s, u"CODE"_s};
        for (const qint64 room : {0, 8'192, 100'000, 300'000}) {
            QVERIFY(leave(room));
            const CommandResult full = m_world->runBare(import);
            QVERIFY2(saysFull(full), full.summary());
            for (const char *name : {"new/keyring.json", "new/contacts.db", "new/audit.db"})
                QVERIFY2(!QFile::exists(onDisk(QString::fromLatin1(name))), name);
            QFile::remove(onDisk(u"ballast"_s));
        }
        const CommandResult imported = m_world->runBare(import);
        QVERIFY2(imported.isOk(), imported.summary());
    }

private:
    std::unique_ptr<CommandLineWorld> m_world; // on the ordinary disk
};

} // namespace warden

QTEST_GUILESS_MAIN(warden::FullDiskMoveTest)
#include "full_disk_move_test.moc"
