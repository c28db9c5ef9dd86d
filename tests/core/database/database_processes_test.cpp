#include "core/database/file_head.h"
#include "core/database/open_marker.h"
#include "core/database/transaction.h"
#include "tests/core/database/database_support.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QTest>

using namespace warden;
using namespace Qt::StringLiterals;

namespace {

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
    }
    return 1;
}

} // namespace

// Several processes at one file.
class DatabaseProcessesTest : public QObject
{
    Q_OBJECT

private:
    DatabaseFolder m_files;

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
    // POSIX drops all locks of a process on a file when any descriptor of it is closed: the other
    // process would be the last to close, and take the log away from under this one.
    void openingOrReadingAFileOnceMoreGivesUpNoLock()
    {
        const QString path = m_files.newFile();
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
        const QString path = m_files.newFile();
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
        const QString path = m_files.newFile();
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
        const QString path = m_files.newFile();
        QFile left(path + u".opening"_s);
        QVERIFY(left.open(QIODevice::WriteOnly)); // made, and nothing written yet
        left.close();
        QVERIFY(OpenMarker::place(path));
    }

    void manyThatOpenAndCloseAtOnceTakeNobodyForDead()
    {
        const QString path = m_files.newFile();
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
    DatabaseProcessesTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "database_processes_test.moc"
