#include "core/database/database.h"
#include "core/database/integrity.h"
#include "core/database/migration.h"
#include "core/database/transaction.h"

#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

#include <algorithm>
#include <array>

using namespace warden;
using namespace Qt::StringLiterals;

namespace {

Secret key(char fill)
{
    return Secret(QByteArrayView(QByteArray(32, fill)));
}

} // namespace

class DatabaseTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    int m_number = 0;
    QString newPath() { return m_folder.filePath(u"%1.db"_s.arg(++m_number)); }

    Database newDatabase(const char *schema = "CREATE TABLE t (a INTEGER PRIMARY KEY, b TEXT NOT "
                                              "NULL UNIQUE, c BLOB, d REAL) STRICT")
    {
        Database database = Database::create(newPath(), key('k')).value();
        if (const Result<void> made = database.runScript(schema); !made)
            qFatal("%s", qUtf8Printable(made.error().detail));
        return database;
    }

private Q_SLOTS:
    void aBoundTextMayChangeBeforeItIsRead()
    {
        Database database = newDatabase();
        Result<Statement> prepared = database.prepare("INSERT INTO t (a, b) VALUES (?, ?)");
        QVERIFY(prepared);
        prepared->bindAt(1, 1);
        {
            QString text = u"Zoë "_s + QString::number(1);
            prepared->bindAt(2, text);
            text.fill(u'x');
        }
        Statement insert = std::move(*prepared);
        QVERIFY(insert.run());
        QVERIFY(!insert.run()); // nothing is bound any more: NULL isn't allowed
        Result<Statement> read = database.prepare("SELECT b FROM t");
        QVERIFY(read->step().value());
        QCOMPARE(read->text(0), u"Zoë 1"_s);
    }

    void statementsOfOneTextMayBeOpenAtOnce()
    {
        Database database = newDatabase();
        for (int i = 0; i < 3; ++i)
            QVERIFY(database.run("INSERT INTO t (a, b) VALUES (?, ?)", i, QString::number(i)));
        const char *sql = "SELECT b FROM t WHERE a >= ? ORDER BY a";
        for (int round = 0; round < 2; ++round) {
            Result<Statement> outer = database.prepare(sql);
            outer->bind(0);
            for (int i = 0; i < 3; ++i) {
                QVERIFY(outer->step().value());
                QCOMPARE(outer->text(0), QString::number(i));
                Result<Statement> inner = database.prepare(sql);
                QVERIFY(inner->bind(2).step().value());
                QCOMPARE(inner->text(0), u"2"_s);
            }
            QVERIFY(!outer->step().value());
        }
    }

    void moreTextsThanAreKeptDisturbNoOpenStatement()
    {
        Database database = newDatabase();
        Result<Statement> open = database.prepare("SELECT ?");
        open->bind(u"open"_s);
        for (int i = 0; i < 1000; ++i)
            QCOMPARE(database.integer("SELECT " + QByteArray::number(i)).value(), i);
        QVERIFY(open->step().value());
        QCOMPARE(open->text(0), u"open"_s);
    }

    void valuesComeBackAsTheyWereBound()
    {
        Database database = newDatabase();
        const QString text = u"Zoë \U0001F600 'quoted'"_s;
        const QByteArray bytes("\0\1\2\xff", 4);
        QVERIFY(
            database.run("INSERT INTO t (a, b, c, d) VALUES (?, ?, ?, ?)", 7, text, bytes, 1.5));
        QVERIFY(database.run("INSERT INTO t (a, b, c, d) VALUES (?, ?, ?, ?)", 8, QString(),
                             QByteArray(), nullptr));
        QVERIFY(database.run("INSERT INTO t (a, b, c) VALUES (?, ?, ?)", 9, u"n"_s,
                             std::optional<QByteArray>()));
        Result<Statement> rows = database.prepare("SELECT a, b, c, d FROM t ORDER BY a");
        QVERIFY(rows->step().value());
        QCOMPARE(rows->integer(0), 7);
        QCOMPARE(rows->text(1), text);
        QCOMPARE(rows->bytes(2), bytes);
        QCOMPARE(rows->real(3), 1.5);
        QVERIFY(rows->step().value());
        QVERIFY(!rows->isNull(1) && rows->text(1).isEmpty());
        QVERIFY(!rows->isNull(2) && rows->bytes(2).isEmpty() && !rows->bytes(2).isNull());
        QVERIFY(rows->isNull(3));
        QVERIFY(rows->step().value());
        QVERIFY(rows->isNull(2) && rows->bytes(2).isNull());
        QVERIFY(!rows->step().value());
    }

    void idsAndTimesAreBoundAsTextAndMilliseconds()
    {
        Database database = newDatabase("CREATE TABLE t (id TEXT, time INTEGER) STRICT");
        const RouteId id = RouteId::create();
        const QDateTime time = QDateTime::fromMSecsSinceEpoch(1'700'000'000'123, QTimeZone::utc());
        QVERIFY(database.run("INSERT INTO t (id, time) VALUES (?, ?)", id, time));
        QVERIFY(database.run("INSERT INTO t (id, time) VALUES (?, ?)", RouteId(), QDateTime()));
        Result<Statement> rows = database.prepare("SELECT id, time FROM t");
        QVERIFY(rows->step().value());
        QCOMPARE(rows->id<RouteId>(0), id);
        QCOMPARE(rows->time(1), time);
        QVERIFY(rows->step().value());
        QVERIFY(rows->isNull(0) && rows->isNull(1));
    }

    void theSameTextCanBeInUseTwiceAtOnce()
    {
        Database database = newDatabase();
        for (int i = 0; i < 3; ++i)
            QVERIFY(database.run("INSERT INTO t (b) VALUES (?)", QString::number(i)));
        int pairs = 0;
        Result<Statement> outer = database.prepare("SELECT b FROM t");
        while (outer->step().value()) {
            Result<Statement> inner = database.prepare("SELECT b FROM t");
            while (inner->step().value())
                ++pairs;
        }
        QCOMPARE(pairs, 9);
    }

    void aStatementFromTheCacheKeepsNoOldValues()
    {
        Database database = newDatabase();
        QCOMPARE(database.integer("SELECT ?", 5).value().value_or(0), 5);
        Result<Statement> again = database.prepare("SELECT ?");
        QVERIFY(again->step().value());
        QVERIFY(again->isNull(0));
    }

    void tooManyParametersAreAnErrorAndNotForgotten()
    {
        Database database = newDatabase();
        QCOMPARE(database.run("SELECT ?", 1, 2).error().kind, ErrorKind::Internal);
    }

    void aRepeatedRowIsAConflict()
    {
        Database database = newDatabase();
        QVERIFY(database.run("INSERT INTO t (b) VALUES (?)", u"secret-value"_s));
        const Result<void> again = database.run("INSERT INTO t (b) VALUES (?)", u"secret-value"_s);
        QCOMPARE(again.error().kind, ErrorKind::Conflict);
        QCOMPARE(again.error().reason, ErrorReason::AlreadyExists);
        QVERIFY(again.error().detail.contains(u"t.b"_s));
        QVERIFY(!again.error().detail.contains(u"secret-value"_s));
    }

    void aBadSearchExpressionIsntRepeatedInTheError()
    {
        Database database = newDatabase("CREATE VIRTUAL TABLE f USING fts5(x)");
        const Result<void> result =
            database.run("SELECT x FROM f WHERE f MATCH ?", u"AND AND hunter2"_s);
        QVERIFY(!result);
        QVERIFY2(!result.error().detail.contains(u"hunter2"_s), qPrintable(result.error().detail));
    }

    void aMisspeltColumnInDoubleQuotesIsAnError()
    {
        Database database = newDatabase();
        QVERIFY(!database.prepare("SELECT \"no_such_column\" FROM t"));
    }

    void settingsAreAsPromised_data()
    {
        QTest::addColumn<QByteArray>("pragma");
        QTest::addColumn<qint64>("value");
        QTest::newRow("foreign keys") << QByteArray("PRAGMA foreign_keys") << qint64{1};
        QTest::newRow("cache") << QByteArray("PRAGMA cache_size") << qint64{-65536};
        QTest::newRow("temporary tables") << QByteArray("PRAGMA temp_store") << qint64{2};
        QTest::newRow("full sync") << QByteArray("PRAGMA synchronous") << qint64{2};
        QTest::newRow("untrusted schema") << QByteArray("PRAGMA trusted_schema") << qint64{0};
        QTest::newRow("page size") << QByteArray("PRAGMA page_size") << qint64{4096};
    }
    void settingsAreAsPromised()
    {
        QFETCH(QByteArray, pragma);
        QFETCH(qint64, value);
        Database database = newDatabase();
        QCOMPARE(database.integer(pragma).value().value_or(-1), value);
        const QString path = database.path();
        const Database second = std::move(database);
        Database reopened = Database::open(path, key('k'), OpenMode::ReadWrite).value();
        QCOMPARE(reopened.integer(pragma).value().value_or(-1), value);
    }

    void itWritesAheadAndCanBeReadMeanwhile()
    {
        Database writer = newDatabase();
        {
            Result<Statement> mode = writer.prepare("PRAGMA journal_mode");
            QVERIFY(mode->step().value());
            QCOMPARE(mode->text(0), u"wal"_s);
        }
        Database reader = Database::open(writer.path(), key('k'), OpenMode::ReadOnly).value();
        Result<Transaction> open = Transaction::begin(writer, TransactionKind::Immediate);
        QVERIFY(writer.run("INSERT INTO t (b) VALUES ('x')"));
        QCOMPARE(reader.integer("SELECT count(*) FROM t").value().value_or(-1), 0);
        QVERIFY(open->commit());
        QCOMPARE(reader.integer("SELECT count(*) FROM t").value().value_or(-1), 1);
    }

    void aReadOnlyConnectionCannotWrite()
    {
        Database writer = newDatabase();
        Database reader = Database::open(writer.path(), key('k'), OpenMode::ReadOnly).value();
        const Result<void> written = reader.run("INSERT INTO t (b) VALUES ('x')");
        QCOMPARE(written.error().kind, ErrorKind::Storage);
        QCOMPARE(written.error().reason, ErrorReason::FolderReadOnly);
    }

    void whatIsntCommittedIsRolledBack()
    {
        Database database = newDatabase();
        {
            Result<Transaction> transaction =
                Transaction::begin(database, TransactionKind::Immediate);
            QVERIFY(transaction);
            QVERIFY(database.run("INSERT INTO t (b) VALUES ('x')"));
            QVERIFY(!Transaction::begin(database, TransactionKind::Deferred));
        }
        QCOMPARE(database.integer("SELECT count(*) FROM t").value().value_or(-1), 0);
        QVERIFY(!database.isInTransaction());
    }

    void migrationsRunOnceAndInOrder()
    {
        constexpr std::array first{Migration{1, "CREATE TABLE a (x TEXT) STRICT"}};
        constexpr std::array both{
            first[0],
            Migration{2, "ALTER TABLE a ADD COLUMN y TEXT; INSERT INTO a VALUES ('1','2')"}};
        Database database = newDatabase();
        QVERIFY(applyMigrations(database, first));
        QCOMPARE(database.userVersion().value(), 1);
        QVERIFY(applyMigrations(database, both));
        QVERIFY(applyMigrations(database, both));
        QCOMPARE(database.userVersion().value(), 2);
        QCOMPARE(database.integer("SELECT count(*) FROM a").value().value_or(-1), 1);
        QCOMPARE(applyMigrations(database, first).error().reason, ErrorReason::NewerVersion);
    }

    void aFailedMigrationLeavesThingsAsTheyWere()
    {
        constexpr std::array bad{
            Migration{1, "CREATE TABLE a (x TEXT) STRICT; CREATE TABLE t (y)"}};
        Database database = newDatabase();
        QVERIFY(!applyMigrations(database, bad));
        QCOMPARE(database.userVersion().value(), 0);
        QVERIFY(!database.prepare("SELECT x FROM a"));
    }

    void aReaderDoesntMigrate()
    {
        constexpr std::array steps{Migration{1, "CREATE TABLE a (x TEXT) STRICT"}};
        Database writer = newDatabase();
        Database reader = Database::open(writer.path(), key('k'), OpenMode::ReadOnly).value();
        QCOMPARE(applyMigrations(reader, steps).error().kind, ErrorKind::Stale);
        QVERIFY(applyMigrations(writer, steps));
        QVERIFY(applyMigrations(reader, steps));
    }

    void aGoodFilePassesTheCheck()
    {
        Database database = newDatabase();
        QVERIFY(database.run("INSERT INTO t (b) WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT "
                             "i + 1 FROM n WHERE i < 5000) SELECT 'row ' || i FROM n"));
        Progress progress;
        QCOMPARE(integrityCheck(database, progress).value(), QStringList());
    }

    void aCheckEndsWhenThePersonStops()
    {
        Database database = newDatabase();
        int asked = 0;
        Progress progress({}, [&] { return ++asked > 1; });
        QVERIFY(database.run("INSERT INTO t (b) WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT "
                             "i + 1 FROM n WHERE i < 50000) SELECT 'row ' || i FROM n"));
        QCOMPARE(integrityCheck(database, progress).error().kind, ErrorKind::Cancelled);
        QCOMPARE(database.integer("SELECT count(*) FROM t").value().value_or(-1), 50000);
    }

    void aCopyIsTheSameDatabaseUnderAnotherKey()
    {
        Database database = newDatabase();
        QVERIFY(database.runScript("PRAGMA user_version = 7; INSERT INTO t (b) VALUES ('kept')"));
        const QString path = newPath();
        Progress progress;
        QVERIFY(database.copyTo(path, key('n'), progress));
        QCOMPARE(Database::open(path, key('k'), OpenMode::ReadOnly).error().reason,
                 ErrorReason::WrongKey);
        Result<Database> copy = Database::open(path, key('n'), OpenMode::ReadWrite);
        QVERIFY(copy);
        QCOMPARE(copy->userVersion().value(), 7);
        QCOMPARE(copy->integer("SELECT count(*) FROM t WHERE b = 'kept'").value().value_or(-1), 1);
        QVERIFY(integrityCheck(*copy, progress).value().isEmpty());
        QCOMPARE(database.copyTo(path, key('n'), progress).error().reason,
                 ErrorReason::AlreadyExists);
        QVERIFY(QFileInfo::exists(path)); // another's file isn't cleared away
    }

    void aStoppedCopyLeavesNoFile()
    {
        Database database = newDatabase();
        const QString path = newPath();
        Progress stopped({}, [] { return true; });
        QCOMPARE(database.copyTo(path, key('n'), stopped).error().kind, ErrorKind::Cancelled);
        QVERIFY(!QFileInfo::exists(path));
    }

    void aRewriteThatAReaderHindersSaysSo()
    {
        Database database = newDatabase();
        QVERIFY(database.run("INSERT INTO t (a, b) VALUES (1, ?)", QString(10000, u'z')));
        const QFileInfo wal(database.path() + u"-wal"_s);
        Database other = Database::open(database.path(), key('k'), OpenMode::ReadOnly).value();
        {
            Result<Transaction> reading = Transaction::begin(other, TransactionKind::Deferred);
            QVERIFY(reading);
            QVERIFY(other.integer("SELECT count(*) FROM t"));
            QVERIFY(database.run("DELETE FROM t"));
            const Result<void> hindered = database.rewrite();
            QVERIFY(!hindered);
            QCOMPARE(hindered.error().kind, ErrorKind::Busy);
        }
        QVERIFY(database.rewrite());
        QCOMPARE(QFileInfo(wal.filePath()).size(), 0);
    }

    void aTransactionThatMayNotBeginHoldsNothing()
    {
        Database database = newDatabase();
        database.setBeginCheck([] { return fail(ErrorKind::Conflict, u"moved on"_s); });
        QCOMPARE(Transaction::begin(database, TransactionKind::Immediate).error().kind,
                 ErrorKind::Conflict);
        QVERIFY(!database.isInTransaction());
        QVERIFY(Transaction::begin(database, TransactionKind::Deferred));
    }

    void aLongQueryEndsWithinATenthOfASecond()
    {
        Database database = newDatabase();
        Progress progress({}, [] { return true; });
        const CancelScope cancel(database, progress);
        qint64 quickest = 1000; // of several tries: the machine may be busy with something else
        for (int i = 0; i < 10; ++i) {
            QElapsedTimer timer;
            timer.start();
            const Result<std::optional<qint64>> endless =
                database.integer("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n "
                                 "WHERE i < 1000000000) SELECT sum(i) FROM n");
            QCOMPARE(endless.error().kind, ErrorKind::Cancelled);
            quickest = std::min(quickest, timer.elapsed());
        }
        QCOMPARE_LT(quickest, 100);
    }
};

QTEST_GUILESS_MAIN(DatabaseTest)
#include "database_test.moc"
