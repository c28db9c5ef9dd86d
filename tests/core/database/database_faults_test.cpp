#include "core/database/integrity.h"
#include "tests/core/database/database_support.h"

#include <QProcess>
#include <QTest>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#include <unistd.h>
#endif
#ifdef Q_OS_LINUX
#include <sys/mount.h>
#endif

using namespace warden;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 pageSize = 4096;

// What an ordinary user meets in folders that root could write to; the answer is the exit code.
int runUnprivileged(const QString &folder)
{
#ifdef Q_OS_UNIX
    if (setgid(65534) != 0 || setuid(65534) != 0)
        return 1;
#endif
    const Result<Database> made = Database::create(folder + u"/new.db"_s, key('k'));
    const Result<Database> opened =
        Database::open(folder + u"/old.db"_s, key('k'), OpenMode::ReadWrite);
    return !made && made.error().reason == ErrorReason::FolderReadOnly && !opened &&
                   opened.error().kind == ErrorKind::Storage &&
                   opened.error().reason == ErrorReason::FolderReadOnly
               ? 0
               : 2;
}

} // namespace

class DatabaseFaultsTest : public QObject
{
    Q_OBJECT

private:
    DatabaseFolder m_files;

    static void overwrite(const QString &path, qint64 at, const QByteArray &bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.seek(at));
        QCOMPARE(file.write(bytes), bytes.size());
    }
    static QByteArray flipped(const QString &path, qint64 at)
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly) || !file.seek(at))
            return {};
        QByteArray byte = file.read(1);
        byte[0] = static_cast<char>(byte[0] ^ 0x40);
        return byte;
    }
    static Error openFailure(const QString &path, char withKey = 'k')
    {
        const Result<Database> database = Database::open(path, key(withKey), OpenMode::ReadWrite);
        return database ? Error{ErrorKind::Usage} : database.error();
    }
private Q_SLOTS:
    void theFileShowsNothingWithoutItsKey()
    {
        const QString path = m_files.newFile();
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray all = file.readAll();
        QVERIFY(all.size() > 100 * pageSize);
        QVERIFY(!all.startsWith("SQLite"));
        QVERIFY(!all.contains("marker-text"));
        QVERIFY(!all.contains("CREATE TABLE"));
    }

#ifdef Q_OS_UNIX
    void nobodyElseMayReadTheFiles()
    {
        const QString path = m_files.newPath();
        Database database = Database::create(path, key('k')).value();
        QVERIFY(database.runScript("CREATE TABLE t (b TEXT) STRICT"));
        for (const QString &suffix : {u""_s, u"-wal"_s, u"-shm"_s}) {
            struct stat status = {};
            QCOMPARE(stat(QFile::encodeName(path + suffix).constData(), &status), 0);
            QCOMPARE(status.st_mode & 0777, 0600u);
        }
    }

    void aFolderWithoutPermissionIsNamedAsTheReason()
    {
        if (geteuid() != 0)
            QSKIP("needs root, to become an ordinary user");
        QTemporaryDir folder(u"/tmp/warden-XXXXXX"_s);
        {
            Database database = Database::create(folder.filePath(u"old.db"_s), key('k')).value();
        }
        QCOMPARE(chmod(QFile::encodeName(folder.path()).constData(), 0755), 0);
        QCOMPARE(chmod(QFile::encodeName(folder.filePath(u"old.db"_s)).constData(), 0644), 0);
        QProcess process;
        process.start(QCoreApplication::applicationFilePath(),
                      {u"--unprivileged"_s, folder.path()});
        QVERIFY(process.waitForFinished(20000));
        QCOMPARE(process.exitCode(), 0);
    }
#endif

    void anExistingFileIsNeverReplaced()
    {
        const QString path = m_files.newFile();
        const qint64 size = QFileInfo(path).size();
        QCOMPARE(Database::create(path, key('k')).error().reason, ErrorReason::AlreadyExists);
        QCOMPARE(QFileInfo(path).size(), size);
    }

    void aNewFileIsReadableAtOnce()
    {
        const QString path = m_files.newPath();
        Database database = Database::create(path, key('k')).value();
        QVERIFY(QFileInfo(path).size() >= pageSize);
        QVERIFY(Database::open(path, key('k'), OpenMode::ReadOnly));
    }

    void theWrongKeyIsToldApart()
    {
        const Error error = openFailure(m_files.newFile(), 'x');
        QCOMPARE(error.kind, ErrorKind::Storage);
        QCOMPARE(error.reason, ErrorReason::WrongKey);
    }

    void aDamagedFirstPageIsntTakenForAWrongKey()
    {
        const QString path = m_files.newFile();
        overwrite(path, 100, flipped(path, 100));
        QCOMPARE(openFailure(path).reason, ErrorReason::Damaged);
    }

    void aFlippedByteIsFound_data()
    {
        QTest::addColumn<qint64>("page");
        QTest::newRow("second page") << qint64{1};
        QTest::newRow("somewhere in the middle") << qint64{77};
    }
    void aFlippedByteIsFound()
    {
        QFETCH(qint64, page);
        const QString path = m_files.newFile();
        const qint64 at = page * pageSize + 1234;
        overwrite(path, at, flipped(path, at));
        Result<Database> database = Database::open(path, key('k'), OpenMode::ReadWrite);
        if (!database) {
            QCOMPARE(database.error().reason, ErrorReason::Damaged);
            return;
        }
        Progress progress;
        const QStringList found = integrityCheck(*database, progress).value();
        QVERIFY2(found.join(u'\n').contains(u"page %1"_s.arg(page + 1)),
                 qPrintable(found.join(u'\n')));
        Result<Statement> rows = database->prepare("SELECT b FROM t NOT INDEXED");
        Result<bool> row = rows ? rows->step() : rows.failure();
        while (row && *row)
            row = rows->step();
        Result<Statement> index = database->prepare("SELECT count(*) FROM t INDEXED BY t_b");
        const Result<bool> counted = index ? index->step() : index.failure();
        QVERIFY(!row || !counted);
        QCOMPARE((row ? counted.error() : row.error()).reason, ErrorReason::Damaged);
    }

    void aTruncatedFileIsDamaged_data()
    {
        QTest::addColumn<qint64>("size");
        QTest::newRow("nothing") << qint64{0};
        QTest::newRow("a few bytes") << qint64{100};
        QTest::newRow("half a page") << pageSize / 2;
        QTest::newRow("some pages") << 20 * pageSize;
        QTest::newRow("a torn page") << 20 * pageSize + 1000;
    }
    void aTruncatedFileIsDamaged()
    {
        QFETCH(qint64, size);
        const QString path = m_files.newFile();
        QVERIFY(QFile::resize(path, size));
        Result<Database> database = Database::open(path, key('k'), OpenMode::ReadWrite);
        if (!database) {
            QVERIFY(database.error().reason == ErrorReason::Damaged ||
                    (size == pageSize / 2 && database.error().reason == ErrorReason::WrongKey));
        } else {
            Progress progress;
            QVERIFY(!integrityCheck(*database, progress).value().isEmpty());
        }
        QCOMPARE(QFileInfo(path).size(), size);
    }

    void plainSqliteIsRefused()
    {
        const QString path = m_files.newPath();
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray("SQLite format 3\0", 16) + QByteArray(pageSize, '\1'));
        file.close();
        QCOMPARE(openFailure(path).reason, ErrorReason::NotEncrypted);
    }

    void whatIsntThereIsNotFoundAndNotMade()
    {
        const QString path = m_files.newPath();
        QCOMPARE(openFailure(path).reason, ErrorReason::NotFound);
        QVERIFY(!QFileInfo::exists(path));
        QCOMPARE(Database::create(u"/no/such/folder/x.db"_s, key('k')).error().reason,
                 ErrorReason::NotFound);
        QCOMPARE(openFailure(m_files.path()).reason, ErrorReason::FileUnreadable);
    }

    void aFullDatabaseKeepsWhatItHad()
    {
        Database database =
            Database::open(m_files.newFile(), key('k'), OpenMode::ReadWrite).value();
        QVERIFY(database.runScript("PRAGMA max_page_count = 10"));
        const Result<void> filled = fill(database, 100000);
        QCOMPARE(filled.error().kind, ErrorKind::Storage);
        QCOMPARE(filled.error().reason, ErrorReason::DiskFull);
        QCOMPARE(database.integer("SELECT count(*) FROM t").value().value_or(0), 20000);
    }

#ifdef Q_OS_LINUX
    void aFullDiskKeepsWhatWasCommitted()
    {
        QTemporaryDir folder;
        const QByteArray mountPoint = QFile::encodeName(folder.path());
        if (geteuid() != 0 || mount("tmpfs", mountPoint.constData(), "tmpfs", 0, "size=1m") != 0)
            QSKIP("needs the right to mount a small file system");
        const auto unmount = qScopeGuard([&] { umount2(mountPoint.constData(), MNT_DETACH); });
        const QString path = folder.filePath(u"full.db"_s);
        {
            Database database = Database::create(path, key('k')).value();
            QVERIFY(database.runScript("CREATE TABLE t (b TEXT) STRICT"));
            QVERIFY(fill(database, 100));
            Result<void> filled;
            int committed = 0;
            for (int i = 0; i < 1000 && filled; ++i) {
                filled = fill(database, 500);
                committed += filled ? 1 : 0;
            }
            QCOMPARE(filled.error().reason, ErrorReason::DiskFull);
            QCOMPARE(database.integer("SELECT count(*) FROM t").value().value_or(0),
                     100 + 500 * committed);
            QVERIFY(!Database::create(folder.filePath(u"second.db"_s), key('k')));
            QVERIFY(!QFileInfo::exists(folder.filePath(u"second.db"_s)));
        }
        Database reopened = Database::open(path, key('k'), OpenMode::ReadOnly).value();
        Progress progress;
        QCOMPARE(integrityCheck(reopened, progress).value(), QStringList());
    }
#endif
};

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (const QStringList arguments = application.arguments();
        arguments.value(1) == u"--unprivileged"_s)
        return runUnprivileged(arguments.value(2));
    DatabaseFaultsTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "database_faults_test.moc"
