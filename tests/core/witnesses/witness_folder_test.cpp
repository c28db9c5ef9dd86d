#include "core/crypto/ed25519.h"
#include "core/witnesses/witness_folder.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace warden;
using namespace Qt::StringLiterals;

namespace {

const QString origin = u"contact-warden/0196f2c0"_s;

Secret seed(char fill = 's')
{
    return Secret(QByteArray(32, fill));
}

ToldCheckpoint told(qint64 size, char root = 'r', const QString &name = origin, char key = 's')
{
    const Checkpoint checkpoint{name, size, QByteArray(32, root)};
    return {checkpoint, signCheckpoint(checkpoint, seed(key)).value(), {}};
}

} // namespace

class WitnessFolderTest : public QObject
{
    Q_OBJECT

    QByteArray m_key;

private Q_SLOTS:
    void initTestCase() { m_key = ed25519PublicKey(seed()).value(); }

    void eachCheckpointIsAFileOfItsOwnForTheOwnerAlone()
    {
        QTemporaryDir folder;
        QVERIFY(keepInFolder(folder.path(), told(9)));
        QVERIFY(keepInFolder(folder.path(), told(10)));
        QVERIFY(keepInFolder(folder.path(), told(10))); // the same once more
        const QStringList names = QDir(folder.path()).entryList(QDir::Files);
        QCOMPARE(names, (QStringList{u"contact-warden-0196f2c0-0000000009.txt"_s,
                                     u"contact-warden-0196f2c0-0000000010.txt"_s}));
        QFile file(folder.filePath(names.last()));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), told(10).note);
#ifdef Q_OS_UNIX
        QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
#endif
    }

    void aCheckpointIsNeverReplacedByAnother()
    {
        QTemporaryDir folder;
        QVERIFY(keepInFolder(folder.path(), told(9)));
        const Result<void> other = keepInFolder(folder.path(), told(9, 'x'));
        QVERIFY(!other);
        QCOMPARE(other.error().reason, ErrorReason::AlreadyExists);
        QFile file(folder.filePath(checkpointFileName(told(9).checkpoint)));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), told(9).note);
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
    }

    void aFolderThatIsGoneIsNotMadeAnew()
    {
        QTemporaryDir folder;
        const QString gone = folder.filePath(u"stick"_s);
        const Result<void> kept = keepInFolder(gone, told(9));
        QVERIFY(!kept);
        QCOMPARE(kept.error().reason, ErrorReason::FolderMissing);
        QVERIFY(!QFile::exists(gone));
        QCOMPARE(newestInFolder(gone, origin, m_key).error().reason, ErrorReason::FolderMissing);
    }

    void theNewestIsTheLargestThatThisWorkspaceSigned()
    {
        QTemporaryDir folder;
        QCOMPARE(newestInFolder(folder.path(), origin, m_key).value(), std::nullopt);
        QVERIFY(keepInFolder(folder.path(), told(9)));
        QVERIFY(keepInFolder(folder.path(), told(1000)));
        QVERIFY(keepInFolder(folder.path(), told(5000, 'r', u"contact-warden/another"_s)));
        QVERIFY(keepInFolder(folder.path(), told(4000, 'r', origin, 'o'))); // another key's
        QFile rubbish(folder.filePath(checkpointFileName(told(9999).checkpoint)));
        QVERIFY(rubbish.open(QIODevice::WriteOnly) && rubbish.write("no checkpoint") > 0);
        rubbish.close();
        QCOMPARE(newestInFolder(folder.path(), origin, m_key).value(), told(1000).checkpoint);
    }

    void aFolderInsideTheWorkspaceIsRefusedHoweverItIsNamed()
    {
        QTemporaryDir folder;
        const QString workspace = folder.filePath(u"workspace"_s);
        QVERIFY(QDir().mkpath(workspace + u"/inner"_s));
        QVERIFY(QDir().mkpath(folder.filePath(u"workspace-2"_s)));
        QVERIFY(QFile::link(workspace + u"/inner"_s, folder.filePath(u"link"_s)));
        QVERIFY(checkWitnessFolder(folder.filePath(u"workspace-2"_s), workspace));
        for (const QString &near : {workspace, workspace + u"/inner"_s, folder.filePath(u"link"_s),
                                    folder.filePath(u"workspace-2/../workspace"_s)})
            QCOMPARE(checkWitnessFolder(near, workspace).error().reason,
                     ErrorReason::FolderTooNear);
        QCOMPARE(checkWitnessFolder(folder.filePath(u"no"_s), workspace).error().reason,
                 ErrorReason::FolderMissing);
        QCOMPARE(checkWitnessFolder(u"relative"_s, workspace).error().reason,
                 ErrorReason::PathMissing);
    }
};

QTEST_GUILESS_MAIN(WitnessFolderTest)
#include "witness_folder_test.moc"
