#include "core/crypto/ed25519.h"
#include "core/witnesses/witness_folder.h"

#include <QDir>
#include <QFile>
#include <QProcess>
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

    void eachCheckpointIsAFileOfItsOwnThatItsWitnessCanRead()
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
        QVERIFY(file.permissions().testFlags(QFile::ReadGroup | QFile::ReadOther));
        QVERIFY(!(file.permissions() & (QFile::WriteGroup | QFile::WriteOther)));
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

    // What docs/security.md recommends: whoever is there adds files, and changes none.
    void aFolderThatFilesMayOnlyBeAddedToIsEnough()
    {
        QTemporaryDir folder;
        if (QProcess::execute(u"chattr"_s, {u"+a"_s, folder.path()}) != 0)
            QSKIP("no folder that files can only be added to");
        const Result<void> kept = keepInFolder(folder.path(), told(9));
        const Result<void> again = keepInFolder(folder.path(), told(9));
        const QStringList names = QDir(folder.path()).entryList(QDir::Files | QDir::Hidden);
        QCOMPARE(QProcess::execute(u"chattr"_s, {u"-a"_s, folder.path()}), 0);
        QVERIFY(kept && again);
        QCOMPARE(names, QStringList{checkpointFileName(told(9).checkpoint)});
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

    void whoFillsAFolderWithRubbishHidesNothing()
    {
        QTemporaryDir folder;
        QVERIFY(keepInFolder(folder.path(), told(1000)));
        for (qint64 size = 0; size < 101; ++size) {
            QFile rubbish(
                folder.filePath(checkpointFileName(told(9'999'999'999 - size).checkpoint)));
            QVERIFY(rubbish.open(QIODevice::WriteOnly) && rubbish.write("no checkpoint") > 0);
        }
        const auto newest = newestInFolder(folder.path(), origin, m_key);
        QVERIFY(!newest);
        QCOMPARE(newest.error().kind, ErrorKind::Conflict);
        QCOMPARE(newest.error().reason, ErrorReason::NotACheckpoint);
        QVERIFY(newest.error().subject.startsWith(folder.path()));
    }

    void aNameThatHasNoSizeIsNoneOfOurs()
    {
        QTemporaryDir folder;
        QVERIFY(keepInFolder(folder.path(), told(1000)));
        for (int i = 0; i < 101; ++i) {
            QFile note(folder.filePath(u"contact-warden-0196f2c0-note %1.txt"_s.arg(i)));
            QVERIFY(note.open(QIODevice::WriteOnly) && note.write("by hand") > 0);
        }
        QCOMPARE(newestInFolder(folder.path(), origin, m_key).value(), told(1000).checkpoint);
    }

    void aNewestThatCanNotBeReadJustNowIsNotPassedOver()
    {
        QTemporaryDir folder;
        QVERIFY(keepInFolder(folder.path(), told(9)));
        const QString path = folder.filePath(checkpointFileName(told(10).checkpoint));
        QVERIFY(QDir().mkpath(folder.filePath(u"elsewhere"_s)));
        // A folder behind the name is there and can't be read, for root neither.
        QVERIFY(QFile::link(folder.filePath(u"elsewhere"_s), path));
        const auto newest = newestInFolder(folder.path(), origin, m_key);
        QVERIFY(!newest);
        QCOMPARE(newest.error().reason, ErrorReason::FileUnreadable);
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
