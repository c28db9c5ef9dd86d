#include "core/store/schema.h"
#include "tests/core/store/store_fixture.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QTest>

#include <thread>

using namespace warden;
using namespace Qt::StringLiterals;

namespace {

constexpr int childRecords = 300;

std::vector<IncomingRecord> batch(int size)
{
    std::vector<IncomingRecord> records;
    for (int i = 0; i < size; ++i)
        records.push_back(incoming(u"batch-%1"_s.arg(i), fullContact()));
    return records;
}

// Writes batches and the event that tells of each until it is killed; prints a line a commit.
int writeUntilKilled(const QString &path, const QString &book)
{
    const Result<std::unique_ptr<Store>> store = StoreFixture::reopen(path);
    if (!store)
        return 1;
    for (int round = 0;; ++round) {
        Result<Transaction> transaction = (*store)->begin();
        if (!transaction)
            return 1;
        std::vector<IncomingRecord> records = batch(childRecords);
        for (IncomingRecord &record : records)
            record.remoteId += u"-%1"_s.arg(round);
        const auto stored = (*store)->records().upsert(BookId(book), records);
        Event event;
        event.time = StoreFixture::now();
        if (!stored || !(*store)->outbox().append(event) || !transaction->commit())
            return 1;
        puts("committed");
        fflush(stdout);
    }
}

qint64 number(Store &store, const char *sql)
{
    return store.database().integer(sql)->value_or(-1);
}

// A message to a hook, an item that went elsewhere, and a plan that waits.
constexpr const char *version1Route =
    "INSERT INTO books (id, connection, remote_id, name, is_writable, capabilities,"
    " identity_account, identity_collection, sync_state) VALUES"
    " ('from', 'c', 'f', 'From', 1, '{}', '', '', x''),"
    " ('to', 'c', 't', 'To', 1, '{}', '', '', x'');"
    "INSERT INTO routes (id, name, from_book, to_book, direction, policy_fields, policy_version,"
    " groups, deletions, conflicts, limit_removals, limit_removals_percent,"
    " limit_removals_percent_from, limit_matches_percent, limit_matches_percent_from, is_enabled,"
    " version) VALUES ('way', 'Way', 'from', 'to', 'one_way', 'name', 3, '[]', 'synced', 'ask',"
    " 10, 20, 10, 20, 50, 1, 4)";

constexpr const char *version1Rows =
    "INSERT INTO journal (item, run, ordinal, book, action, state, remote_id, revision,"
    " changed_fields, idempotency_key, sequence, result_remote_id, result_revision,"
    " is_irreversible, error_kind, error_reason, is_image_removed) VALUES"
    " ('i1', 'r', 1, 'hook', 'create', 'done', '', '', 'name', 'key', 1, '', '', 1, '', '', 0),"
    " ('i2', 'r', 2, 'hook', 'create', 'done', '', '', 'name', 'other', 0, '', '', 0, '', '', 0);"
    "INSERT INTO deliveries (id, item, run, fields, policy_version, values_hash,"
    " idempotency_key, sequence, state) VALUES"
    " ('d1', 'i1', 'r', 'name', 1, x'', 'key', 1, 'accepted'),"
    " ('d2', 'i2', 'r', 'name', 1, x'', 'other', 0, 'accepted');"
    "INSERT INTO plans (id, sha256, state, body) VALUES ('p', x'00', 'held', x'7b7d')";

} // namespace

class StoreFaultsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWrongKeyIsToldApartFromDamage()
    {
        StoreFixture fixture;
        fixture.store.reset();
        const auto wrong = Store::open(fixture.path(), StoreFixture::key('x'), OpenMode::ReadWrite,
                                       StoreFixture::now);
        QVERIFY(!wrong && wrong.error().reason == ErrorReason::WrongKey);
        QVERIFY(StoreFixture::reopen(fixture.path()).has_value());
    }

    void theFileShowsNothingOfWhatItHolds()
    {
        StoreFixture fixture;
        fixture.add(fixture.from.id, u"1"_s, person(u"Marker Name"_s));
        fixture.store.reset();
        QFile file(fixture.path());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(bytes.size() > 4096);
        for (const char *marker : {"SQLite format", "Marker", "marker", "CREATE TABLE"})
            QVERIFY2(!bytes.contains(marker), marker);
    }

    void aFileOfEveryPastVersionIsBroughtUpToDate_data()
    {
        QTest::addColumn<int>("version");
        for (const Migration &migration : storeMigrations())
            QTest::addRow("version %d", migration.version) << migration.version;
    }
    void aFileOfEveryPastVersionIsBroughtUpToDate()
    {
        QFETCH(int, version);
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"contacts.db"_s);
        {
            Result<Database> database = Database::create(path, StoreFixture::key());
            QVERIFY(database.has_value());
            QVERIFY(
                applyMigrations(*database, storeMigrations().first(static_cast<size_t>(version))));
            // Columns of version 1, which every later version keeps or carries over.
            QVERIFY(database->runScript(
                "INSERT INTO connections (id, service, name, account, settings, state, is_sandbox)"
                " VALUES ('c', 'file', 'Kept', 'a', '{}', 'ok', 0)"));
            QVERIFY(database->runScript(version1Route));
            if (version == 1)
                QVERIFY(database->runScript(version1Rows));
        }
        const auto store = StoreFixture::reopen(path);
        QVERIFY(store.has_value());
        QCOMPARE((*store)->database().userVersion(), storeMigrations().back().version);
        QCOMPARE((*store)->connections().get(ConnectionId(u"c"_s))->name, u"Kept"_s);
        const auto route = (*store)->routes().get(RouteId(u"way"_s));
        QVERIFY(route && route->policy == FieldPolicy({{Field::Name}, 3}));
        QCOMPARE(route->limits.alertAbove, Limits().alertAbove);
        if (version > 1)
            return;
        // A message from before can be confirmed; a plan that doesn't say its bytes can't be
        // applied.
        const auto messages = (*store)->deliveries().unconfirmed(BookId(u"hook"_s), 10);
        QVERIFY(messages && messages->size() == 1);
        QCOMPARE(messages->front().idempotencyKey, u"key"_s);
        QVERIFY(!messages->front().treated); // nobody wrote down how it left
        QVERIFY((*store)->plans().waiting()->empty());
    }

    void aFileOfANewerVersionIsLeftAlone()
    {
        StoreFixture fixture;
        QVERIFY(fixture.store->database().runScript("PRAGMA user_version = 999"));
        fixture.store.reset();
        const auto newer = StoreFixture::reopen(fixture.path());
        QVERIFY(!newer && newer.error().reason == ErrorReason::NewerVersion);
    }

    void aFullDiskIsSaidAndLosesNothing()
    {
        StoreFixture fixture;
        const RecordId kept = fixture.add(fixture.from.id, u"kept"_s, fullContact());
        Database &database = fixture.store->database();
        const qint64 pages = number(*fixture.store, "PRAGMA page_count");
        QVERIFY(database.runScript("PRAGMA max_page_count = " + QByteArray::number(pages + 10)));
        const QString failure = fixture.write([&](Store &open) -> Result<void> {
            const auto stored = open.records().upsert(fixture.from.id, batch(2000));
            return stored ? Result<void>() : Result<void>(stored.failure());
        });
        QVERIFY2(failure.startsWith(u"storage disk_full"_s), qUtf8Printable(failure));
        QCOMPARE(fixture.store->records().count(fixture.from.id), 1);
        QVERIFY(fixture.store->records().get(kept)->contact == fullContact());
        // With room again, the same goes through.
        QVERIFY(database.runScript("PRAGMA max_page_count = 1000000"));
        QCOMPARE(fixture.write([&](Store &open) -> Result<void> {
            const auto stored = open.records().upsert(fixture.from.id, batch(2000));
            return stored ? Result<void>() : Result<void>(stored.failure());
        }),
                 QString());
        QCOMPARE(fixture.store->records().count(fixture.from.id), 2001);
    }

    void aKilledWriterLeavesTheOldOrTheNewState()
    {
        StoreFixture fixture;
        fixture.store.reset();
        for (const int delay : {0, 3, 7, 20, 45}) {
            QProcess child;
            child.start(QCoreApplication::applicationFilePath(),
                        {u"child"_s, fixture.path(), fixture.from.id.value()});
            QVERIFY(child.waitForReadyRead(20000)); // one commit is through
            QTest::qSleep(delay);
            child.kill();
            QVERIFY(child.waitForFinished(20000));
            const qint64 reported = child.readAll().count("committed");
            const auto store = StoreFixture::reopen(fixture.path());
            QVERIFY(store.has_value());
            // Rows, their search entries and the events that tell of them: all or none.
            const qint64 records = number(**store, "SELECT count(*) FROM records");
            QCOMPARE(records % childRecords, 0);
            QVERIFY(records >= childRecords * std::min<qint64>(reported, 1));
            QCOMPARE(number(**store, "SELECT count(*) FROM record_contents"), records);
            QCOMPARE(number(**store, "SELECT count(*) FROM persons"), records);
            QCOMPARE(number(**store, "SELECT count(*) FROM search"), records);
            QVERIFY(number(**store, "SELECT count(*) FROM outbox") * childRecords >= records);
            QCOMPARE(number(**store, "SELECT count(*) FROM outbox"),
                     number(**store, "SELECT max(number) FROM outbox"));
            Result<Transaction> transaction = (*store)->begin();
            QVERIFY(
                (*store)->database().run("INSERT INTO search (search) VALUES ('integrity-check')"));
        }
    }

    void aReaderSeesWholeTransactionsWhileOneWrites()
    {
        StoreFixture fixture;
        std::atomic<bool> isDone = false;
        QString failure;
        int looks = 0;
        std::thread reader([&, path = fixture.path()] {
            const auto store = StoreFixture::reopen(path, OpenMode::ReadOnly);
            if (!store) {
                failure = store.error().detail;
                return;
            }
            while (!isDone) {
                const auto page = (*store)->search().find(u"ada"_s, 5);
                const Result<qint64> count = (*store)->records().count(fixture.from.id);
                if (!page || !count)
                    failure = page ? count.error().detail : page.error().detail;
                else if (*count % 100 != 0)
                    failure = u"half a transaction"_s;
                ++looks;
            }
        });
        QString writing;
        for (int round = 0; round < 10 && writing.isEmpty(); ++round) {
            std::vector<IncomingRecord> records = batch(100);
            for (IncomingRecord &record : records)
                record.remoteId += u"-%1"_s.arg(round);
            writing = fixture.write([&](Store &open) -> Result<void> {
                const auto stored = open.records().upsert(fixture.from.id, records);
                return stored ? Result<void>() : Result<void>(stored.failure());
            });
        }
        isDone = true;
        reader.join();
        QCOMPARE(writing, QString());
        QCOMPARE(failure, QString());
        QVERIFY(looks > 0);
    }

    void aReadOnlyStoreCannotWrite()
    {
        StoreFixture fixture;
        const auto store = StoreFixture::reopen(fixture.path(), OpenMode::ReadOnly);
        QVERIFY(store.has_value());
        const Result<Transaction> transaction = (*store)->begin();
        QVERIFY(!transaction || !(*store)->settings().set(u"a"_s, u"b"_s));
    }

    void bothDurabilitiesCommit()
    {
        StoreFixture fixture;
        for (const Durability durability : {Durability::Normal, Durability::Full}) {
            Result<Transaction> transaction = fixture.store->begin(durability);
            QVERIFY(transaction.has_value());
            QCOMPARE(number(*fixture.store, "PRAGMA synchronous"),
                     durability == Durability::Full ? 2 : 1);
            QVERIFY(fixture.store->settings().set(u"a"_s, u"b"_s));
            QVERIFY(transaction->commit());
        }
    }
};

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"child"_s)
        return writeUntilKilled(arguments.value(2), arguments.value(3));
    StoreFaultsTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "store_faults_test.moc"
