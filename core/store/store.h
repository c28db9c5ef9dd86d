#pragma once

#include "core/base/secret.h"
#include "core/base/timestamp.h"
#include "core/database/transaction.h"
#include "core/events/event.h"
#include "core/store/connection.h"
#include "core/store/record.h"
#include "core/store/route.h"
#include "core/store/run.h"

#include <memory>

namespace warden {

class ConnectionTable;
class BookTable;
class RecordTable;
class LinkTable;
class RouteTable;
class PlanTable;
class RunTable;
class JournalTable;
class DeliveryTable;
class DecisionTable;
class ErasureTable;
class ExportedFileTable;
class ApprovalTable;
class OutboxTable;
class SearchIndex;
class SettingTable;

// contacts.db: one connection to it, used by one thread at a time. Writers run inside a
// StoreTransaction; a change and the event that tells of it go into the same one.
class Store
{
public:
    static Result<std::unique_ptr<Store>> create(const QString &path, const Secret &key,
                                                 Clock clock);
    static Result<std::unique_ptr<Store>> open(const QString &path, const Secret &key,
                                               OpenMode mode, Clock clock);
    ~Store();

    // BEGIN IMMEDIATE; rolled back unless committed. Full: once committed it survives a power cut,
    // with all before it. Normal, for what can be fetched again: saves the wait for the disk; a
    // power cut may undo the newest transactions, a crash of the program none.
    Result<Transaction> begin(Durability durability = Durability::Full);

    ConnectionTable &connections();
    BookTable &books();
    RecordTable &records();
    LinkTable &links();
    RouteTable &routes();
    PlanTable &plans();
    RunTable &runs();
    JournalTable &journal();
    DeliveryTable &deliveries();
    DecisionTable &decisions();
    ErasureTable &erasures();
    ExportedFileTable &exportedFiles();
    ApprovalTable &approvals();
    OutboxTable &outbox();
    SearchIndex &search();
    SettingTable &settings();

    Database &database();
    const Clock &clock() const;

private:
    struct Tables;
    explicit Store(std::unique_ptr<Tables> tables);
    std::unique_ptr<Tables> m_tables;
};

} // namespace warden
