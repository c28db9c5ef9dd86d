#include "core/store/store.h"

#include "core/store/schema.h"
#include "core/store/tables.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace warden {

// Pages. A first sync changes the same pages again and again: they are copied into the file every
// 128 MB instead of every 4, and when the store closes. They are safe in the WAL file before.
constexpr const char *checkpoints = "PRAGMA wal_autocheckpoint = 32000";

struct Store::Tables
{
    Tables(Database openDatabase, Clock ownClock)
        : database(std::move(openDatabase)), clock(std::move(ownClock))
    {}

    Database database;
    Clock clock;
    Durability durability = Durability::Full; // as the connection is set now
    ConnectionTable connections{database};
    BookTable books{database};
    RecordTable records{database};
    LinkTable links{database};
    RouteTable routes{database};
    PlanTable plans{database};
    RunTable runs{database};
    JournalTable journal{database};
    DeliveryTable deliveries{database};
    DecisionTable decisions{database};
    ErasureTable erasures{database};
    ExportedFileTable exportedFiles{database};
    ApprovalTable approvals{database};
    OutboxTable outbox{database};
    SearchIndex search{database};
    SettingTable settings{database};
};

Store::Store(std::unique_ptr<Tables> tables) : m_tables(std::move(tables)) {}
Store::~Store() = default;

Result<std::unique_ptr<Store>> Store::create(const QString &path, const Secret &key, Clock clock)
{
    Result<Database> database = Database::create(path, key, Durability::Full);
    if (!database)
        return database.failure();
    Result<void> ready = applyMigrations(*database, storeMigrations());
    if (ready)
        ready = database->runScript(checkpoints);
    if (!ready) {
        database = ready.failure(); // closes it
        for (const QString &suffix : {u""_s, u"-wal"_s, u"-shm"_s})
            QFile::remove(path + suffix);
        return database.failure();
    }
    return std::unique_ptr<Store>(
        new Store(std::make_unique<Tables>(std::move(*database), std::move(clock))));
}

Result<std::unique_ptr<Store>> Store::open(const QString &path, const Secret &key, OpenMode mode,
                                           Clock clock)
{
    Result<Database> database = Database::open(path, key, mode, Durability::Full);
    if (!database)
        return database.failure();
    Result<void> ready = applyMigrations(*database, storeMigrations());
    if (ready && mode == OpenMode::ReadWrite)
        ready = database->runScript(checkpoints);
    if (!ready)
        return ready.failure();
    return std::unique_ptr<Store>(
        new Store(std::make_unique<Tables>(std::move(*database), std::move(clock))));
}

Result<Transaction> Store::begin(Durability durability)
{
    Database &database = m_tables->database;
    if (durability != m_tables->durability && !database.isInTransaction()) {
        const Result<void> set =
            database.runScript(durability == Durability::Full ? "PRAGMA synchronous = FULL"
                                                              : "PRAGMA synchronous = NORMAL");
        if (!set)
            return set.failure();
        m_tables->durability = durability;
    }
    return Transaction::begin(database, TransactionKind::Immediate);
}

ConnectionTable &Store::connections()
{
    return m_tables->connections;
}

BookTable &Store::books()
{
    return m_tables->books;
}

RecordTable &Store::records()
{
    return m_tables->records;
}

LinkTable &Store::links()
{
    return m_tables->links;
}

RouteTable &Store::routes()
{
    return m_tables->routes;
}

PlanTable &Store::plans()
{
    return m_tables->plans;
}

RunTable &Store::runs()
{
    return m_tables->runs;
}

JournalTable &Store::journal()
{
    return m_tables->journal;
}

DeliveryTable &Store::deliveries()
{
    return m_tables->deliveries;
}

ApprovalTable &Store::approvals()
{
    return m_tables->approvals;
}

ErasureTable &Store::erasures()
{
    return m_tables->erasures;
}

ExportedFileTable &Store::exportedFiles()
{
    return m_tables->exportedFiles;
}

DecisionTable &Store::decisions()
{
    return m_tables->decisions;
}

OutboxTable &Store::outbox()
{
    return m_tables->outbox;
}

SearchIndex &Store::search()
{
    return m_tables->search;
}

SettingTable &Store::settings()
{
    return m_tables->settings;
}

Database &Store::database()
{
    return m_tables->database;
}

const Clock &Store::clock() const
{
    return m_tables->clock;
}

} // namespace warden
