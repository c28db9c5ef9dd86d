#include "core/database/database.h"
#include "core/database/file_head.h"
#include "core/database/integrity.h"
#include "core/database/open_marker.h"
#include "core/database/transaction.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>
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

Secret key(char fill)
{
    return Secret(QByteArrayView(QByteArray(32, fill)));
}

Result<void> fill(Database &database, int rows)
{
    return database.run("INSERT INTO t (b) WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 "
                        "FROM n WHERE i < ?) SELECT 'marker-text ' || i FROM n",
                        rows);
}

// What a second process does in a test; its answer is its exit code.
int runChild(const QStringList &arguments)
{
    const QString &what = arguments.at(2);
    const QString &path = arguments.at(3);
    if (what == u"mark"_s) {
        for (int i = 0; i < 100; ++i) {
            const Result<OpenMarker> marker = OpenMarker::place(path);
            if (!marker || marker->someoneDied())
                return 1;
        }
        return 0;
    }
    if (what == u"die"_s || what == u"live"_s) {
        const Result<OpenMarker> marker = OpenMarker::place(path);
        Result<Database> database = Database::open(path, key('k'), OpenMode::ReadWrite);
        if (!marker || !database || !database->run("INSERT INTO t (b) VALUES ('from a child')"))
            return 1;
        if (what == u"live"_s)
            return 0;
        Result<Transaction> open = Transaction::begin(*database, TransactionKind::Immediate);
        if (!open || !fill(*database, 1000))
            return 1;
        QProcess::execute(u"kill"_s,
                          {u"-9"_s, QString::number(QCoreApplication::applicationPid())});
    } else if (what == u"look"_s) { // and be the last to leave, as far as it can tell
        Result<Database> database = Database::open(path, key('k'), OpenMode::ReadWrite);
        if (!database)
            return 1;
        const Result<std::optional<qint64>> rows = database->integer("SELECT count(*) FROM t");
        return rows && *rows == arguments.value(4).toLongLong() ? 0 : 2;
    } else if (what == u"hold"_s) {
        Result<Database> database = Database::open(path, key('k'), OpenMode::ReadWrite);
        const Result<Transaction> open = Transaction::begin(*database, TransactionKind::Immediate);
        puts("held");
        fflush(stdout);
        getchar();
        return open ? 0 : 1;
#ifdef Q_OS_UNIX
    } else if (what == u"unprivileged"_s) { // folders that root could write to
        if (setgid(65534) != 0 || setuid(65534) != 0)
            return 1;
        const Result<Database> made = Database::create(path + u"/new.db"_s, key('k'));
        const Result<Database> opened =
            Database::open(path + u"/old.db"_s, key('k'), OpenMode::ReadWrite);
        return !made && made.error().reason == ErrorReason::FolderReadOnly && !opened &&
                       opened.error().kind == ErrorKind::Storage &&
                       opened.error().reason == ErrorReason::FolderReadOnly
                   ? 0
                   : 2;
#endif
    }
    return 1;
}

} // namespace

class DatabaseFaultsTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    int m_number = 0;
    QString newPath() { return m_folder.filePath(u"%1.db"_s.arg(++m_number)); }

    // A closed file of a few hundred pages.
    QString newFile()
    {
        const QString path = newPath();
        Database database = Database::create(path, key('k')).value();
        if (!database.runScript("CREATE TABLE t (a INTEGER PRIMARY KEY, b TEXT NOT NULL) STRICT;"
                                "CREATE INDEX t_b ON t (b)") ||
            !fill(database, 20000))
            qFatal("no database");
        return path;
    }
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
    static QProcess *child(const QString &what, const QString &path, QObject *parent,
                           const QString &more = {})
    {
        auto *process = new QProcess(parent);
        process->start(QCoreApplication::applicationFilePath(), {u"--child"_s, what, path, more});
        return process;
    }
    // What another process finds there that opens the file, counts and closes it.
    bool anotherSees(const QString &path, int rows)
    {
        QProcess *process = child(u"look"_s, path, this, QString::number(rows));
        return process->waitForFinished(20'000) && process->exitStatus() == QProcess::NormalExit &&
               process->exitCode() == 0;
    }

private Q_SLOTS:
    void theFileShowsNothingWithoutItsKey()
    {
        const QString path = newFile();
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
        const QString path = newPath();
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
        QProcess *process = child(u"unprivileged"_s, folder.path(), this);
        QVERIFY(process->waitForFinished(20000));
        QCOMPARE(process->exitCode(), 0);
    }
#endif

    void anExistingFileIsNeverReplaced()
    {
        const QString path = newFile();
        const qint64 size = QFileInfo(path).size();
        QCOMPARE(Database::create(path, key('k')).error().reason, ErrorReason::AlreadyExists);
        QCOMPARE(QFileInfo(path).size(), size);
    }

    void aNewFileIsReadableAtOnce()
    {
        const QString path = newPath();
        Database database = Database::create(path, key('k')).value();
        QVERIFY(QFileInfo(path).size() >= pageSize);
        QVERIFY(Database::open(path, key('k'), OpenMode::ReadOnly));
    }

    void theWrongKeyIsToldApart()
    {
        const Error error = openFailure(newFile(), 'x');
        QCOMPARE(error.kind, ErrorKind::Storage);
        QCOMPARE(error.reason, ErrorReason::WrongKey);
    }

    void aDamagedFirstPageIsntTakenForAWrongKey()
    {
        const QString path = newFile();
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
        const QString path = newFile();
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
        const QString path = newFile();
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
        const QString path = newPath();
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray("SQLite format 3\0", 16) + QByteArray(pageSize, '\1'));
        file.close();
        QCOMPARE(openFailure(path).reason, ErrorReason::NotEncrypted);
    }

    void whatIsntThereIsNotFoundAndNotMade()
    {
        const QString path = newPath();
        QCOMPARE(openFailure(path).reason, ErrorReason::NotFound);
        QVERIFY(!QFileInfo::exists(path));
        QCOMPARE(Database::create(u"/no/such/folder/x.db"_s, key('k')).error().reason,
                 ErrorReason::NotFound);
        QCOMPARE(openFailure(m_folder.path()).reason, ErrorReason::FileUnreadable);
    }

    void aFullDatabaseKeepsWhatItHad()
    {
        Database database = Database::open(newFile(), key('k'), OpenMode::ReadWrite).value();
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

    // POSIX drops all locks of a process on a file when any descriptor of it is closed: the other
    // process would be the last to close, and take the log away from under this one.
    void openingOrReadingAFileOnceMoreGivesUpNoLock()
    {
        const QString path = newFile();
        Database writer = Database::open(path, key('k'), OpenMode::ReadWrite).value();
        QVERIFY(writer.run("INSERT INTO t (b) VALUES ('one more')"));
        QVERIFY(Database::open(path, key('k'), OpenMode::ReadOnly));
        QVERIFY(!Database::open(path, key('x'), OpenMode::ReadOnly));
        QCOMPARE(fileHead(path, 64).value().size(), 64);
        QVERIFY(anotherSees(path, 20'001));
        QVERIFY(writer.run("INSERT INTO t (b) VALUES ('and one')"));
        QVERIFY(anotherSees(path, 20'002));
    }

    void aSecondWriterWaitsAndThenSaysBusy()
    {
        const QString path = newFile();
        QProcess *process = child(u"hold"_s, path, this);
        QVERIFY(process->waitForReadyRead(20000));
        Database database = Database::open(path, key('k'), OpenMode::ReadWrite).value();
        QCOMPARE(database.integer("SELECT count(*) FROM t").value().value_or(0), 20000);
        QElapsedTimer timer;
        timer.start();
        const Result<Transaction> second = Transaction::begin(database, TransactionKind::Immediate);
        QCOMPARE(second.error().kind, ErrorKind::Busy);
        QVERIFY(timer.elapsed() > 3000 && timer.elapsed() < 60'000);
        process->write("\n");
        QVERIFY(process->waitForFinished(20000));
        QVERIFY(Transaction::begin(database, TransactionKind::Immediate));
    }

    void aProcessThatDiesLeavesItsMarkAndNoHalfWrittenRows()
    {
        const QString path = newFile();
        {
            const OpenMarker ours = OpenMarker::place(path).value();
            QVERIFY(!ours.someoneDied());
            QProcess *alive = child(u"live"_s, path, this);
            QVERIFY(alive->waitForFinished(20000));
            QCOMPARE(alive->exitCode(), 0);
            QVERIFY(!OpenMarker::place(path)->someoneDied());
            QProcess *dead = child(u"die"_s, path, this);
            QVERIFY(dead->waitForFinished(20000));
            QCOMPARE(dead->exitStatus(), QProcess::CrashExit);
        }
        QVERIFY(OpenMarker::place(path)->someoneDied());
        QVERIFY(!OpenMarker::place(path)->someoneDied());
        Database database = Database::open(path, key('k'), OpenMode::ReadWrite).value();
        QCOMPARE(database.integer("SELECT count(*) FROM t").value().value_or(0), 20002);
    }

    void whoWasKilledWhileMakingALockFileBarsNobody()
    {
        const QString path = newFile();
        QFile left(path + u".opening"_s);
        QVERIFY(left.open(QIODevice::WriteOnly)); // made, and nothing written yet
        left.close();
        QVERIFY(OpenMarker::place(path));
    }

    void manyThatOpenAndCloseAtOnceTakeNobodyForDead()
    {
        const QString path = newFile();
        std::vector<QProcess *> children;
        for (int i = 0; i < 4; ++i)
            children.push_back(child(u"mark"_s, path, this));
        for (QProcess *each : children) {
            QVERIFY(each->waitForFinished(40000));
            QCOMPARE(each->exitCode(), 0);
        }
    }
};

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (const QStringList arguments = application.arguments(); arguments.value(1) == u"--child"_s)
        return runChild(arguments);
    DatabaseFaultsTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "database_faults_test.moc"
