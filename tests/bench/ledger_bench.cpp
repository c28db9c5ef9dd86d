// Where one contact went, among 1,000,000 deliveries to 100,000 contacts, beside a plain query by
// index of the same rows through SQLCipher's own interface.
#include "core/session/contact_report.h"
#include "core/session/read_ledger.h"
#include "core/store/tables.h"
#include "tests/bench/made_up_contacts.h"

#include <QElapsedTimer>
#include <QTemporaryDir>

#include <sqlite3.h>

#include <algorithm>
#include <cstdio>
#include <random>

using namespace warden;
using namespace Qt::StringLiterals;

namespace {

constexpr int contacts = 100'000;
constexpr int runs = 10; // each delivers to every contact
constexpr int asked = 1'000;

int failed(const char *what, const Error &error)
{
    std::fprintf(stderr, "%s: %s\n", what, qPrintable(error.detail));
    return 1;
}

// Rows of a run as its journal and its deliveries have them; half of the runs are messages.
Result<void> addRun(Store &store, int number, const BookId &book, const RouteId &route)
{
    Result<Transaction> transaction = store.begin(Durability::Normal);
    if (!transaction)
        return transaction.failure();
    const QString run = RunId::create().value();
    const bool isMessage = number % 2 == 1;
    Result<void> done = store.database().run(
        "INSERT INTO journal (item, run, ordinal, route, book, person, action, state, remote_id,"
        " revision, changed_fields, idempotency_key, sequence, result_remote_id, result_revision,"
        " is_irreversible, error_kind, error_reason, is_image_removed)"
        " SELECT printf('%02d', ?1) || lower(hex(randomblob(17))), ?2, row, ?3, ?4, id, 'update',"
        " 'done', printf('/book/%d.vcf', row), lower(hex(randomblob(8))), 'name,email',"
        " lower(hex(randomblob(16))), 0, '', lower(hex(randomblob(8))), 0, '', '', 1 FROM persons",
        number, run, route, book);
    if (done)
        done = store.database().run(
            "INSERT INTO deliveries (id, item, run, person, route, fields, policy_version,"
            " values_hash, idempotency_key, sequence, state, time, receiver)"
            " SELECT printf('%02d', ?1) || lower(hex(randomblob(17))), item, run, person, route,"
            " 'name,email,phone', 1, randomblob(32), idempotency_key, 0, 'accepted',"
            " 1700000000000 + ?1, ?2 FROM journal WHERE run = ?3",
            number, isMessage ? book : BookId(), run);
    return done ? transaction->commit() : done;
}

Result<std::vector<PersonId>> fill(const QString &path, const Secret &key)
{
    Result<std::unique_ptr<Store>> store = Store::create(path, key, systemClock());
    if (!store)
        return store.failure();
    const Connection connection{.id = ConnectionId::create(), .service = u"file"_s};
    std::vector<Book> books;
    {
        Result<Transaction> transaction = (*store)->begin();
        Result<void> done = (*store)->connections().insert(connection);
        for (int i = 0; i < 3; ++i) {
            books.push_back({.id = BookId::create(), .connection = connection.id});
            books.back().remoteId = QString::number(i);
            if (done)
                done = (*store)->books().insert(books.back());
        }
        if (done)
            done = transaction->commit();
        if (!done)
            return done.failure();
    }
    if (Result<void> filled = storeMadeUpContacts(**store, books[0].id, contacts); !filled)
        return filled.failure();
    for (int run = 0; run < runs; ++run) {
        if (Result<void> added = addRun(**store, run, books[1 + run % 2].id, RouteId::create());
            !added)
            return added.failure();
    }
    Result<Statement> select = (*store)->database().prepare("SELECT id FROM persons ORDER BY row");
    if (!select)
        return select.failure();
    std::vector<PersonId> persons;
    for (;;) {
        const Result<bool> row = select->step();
        if (!row)
            return row.failure();
        if (!*row)
            return persons;
        persons.push_back(select->id<PersonId>(0));
    }
}

// The rows that a ledger is made of, as they are.
class BareReader
{
public:
    BareReader(const QString &path, const QByteArray &key)
    {
        const QByteArray keyed = "PRAGMA key = \"x'" + key.toHex() +
                                 "'\"; PRAGMA cache_size = -65536; PRAGMA query_only = ON";
        m_isOpen =
            sqlite3_open(path.toUtf8().constData(), &m_handle) == SQLITE_OK &&
            sqlite3_exec(m_handle, keyed.constData(), nullptr, nullptr, nullptr) == SQLITE_OK &&
            prepare("SELECT deliveries.*, journal.book FROM deliveries LEFT JOIN journal"
                    " ON journal.item = deliveries.item WHERE deliveries.person = ?1",
                    &m_deliveries) &&
            prepare("SELECT records.*, record_contents.* FROM records JOIN record_contents"
                    " ON record = records.row WHERE person ="
                    " (SELECT row FROM persons WHERE id = ?1)",
                    &m_records);
    }
    ~BareReader()
    {
        sqlite3_finalize(m_deliveries);
        sqlite3_finalize(m_records);
        sqlite3_close(m_handle);
    }
    BareReader(const BareReader &) = delete;
    BareReader &operator=(const BareReader &) = delete;

    bool isOpen() const { return m_isOpen; }

    // How many deliveries there were.
    int read(const PersonId &person)
    {
        (void)rows(m_records, person);
        return rows(m_deliveries, person);
    }

private:
    bool prepare(const char *sql, sqlite3_stmt **statement)
    {
        return sqlite3_prepare_v2(m_handle, sql, -1, statement, nullptr) == SQLITE_OK;
    }

    int rows(sqlite3_stmt *statement, const PersonId &person)
    {
        const QByteArray id = person.value().toUtf8();
        sqlite3_bind_text(statement, 1, id.constData(), static_cast<int>(id.size()),
                          SQLITE_TRANSIENT);
        int count = 0;
        for (; sqlite3_step(statement) == SQLITE_ROW; ++count) {
            for (int column = 0; column < sqlite3_column_count(statement); ++column)
                m_bytes += sqlite3_column_bytes(statement, column);
        }
        sqlite3_reset(statement);
        return count;
    }

    sqlite3 *m_handle = nullptr;
    sqlite3_stmt *m_deliveries = nullptr;
    sqlite3_stmt *m_records = nullptr;
    bool m_isOpen = false;
    qint64 m_bytes = 0; // so that they are really read
};

double percentile(std::vector<double> &values, double share)
{
    std::ranges::sort(values);
    return values[static_cast<size_t>(share * double(values.size() - 1))];
}

} // namespace

int main()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"contacts.db"_s);
    const QByteArray keyBytes(32, 'k');
    const Secret key{QByteArrayView(keyBytes)};
    QElapsedTimer timer;
    timer.start();
    const Result<std::vector<PersonId>> persons = fill(path, key);
    if (!persons)
        return failed("fill", persons.error());
    std::printf("stored %zu contacts and %d deliveries in %lld ms, file %lld MB\n", persons->size(),
                contacts * runs, static_cast<long long>(timer.elapsed()),
                static_cast<long long>(QFileInfo(path).size() / 1'000'000));
    Result<std::unique_ptr<Store>> store =
        Store::open(path, key, OpenMode::ReadOnly, systemClock());
    if (!store)
        return failed("open", store.error());
    BareReader bare(path, keyBytes);
    if (!bare.isOpen())
        return 1;
    std::vector<double> ours;
    std::vector<double> theirs;
    std::vector<double> reports;
    std::mt19937 random(11);
    for (int i = 0; i < asked; ++i) {
        const PersonId person = (*persons)[random() % persons->size()];
        Result<ContactLedger> ledger = fail(ErrorKind::Internal, u"not read"_s);
        int rows = 0;
        // Each has a page cache of its own; who comes first pays for the system's.
        for (const bool isOurs : {i % 2 == 0, i % 2 != 0}) {
            timer.restart();
            if (isOurs)
                ledger = readLedger(**store, person);
            else
                rows = bare.read(person);
            (isOurs ? ours : theirs).push_back(double(timer.nsecsElapsed()) / 1e6);
        }
        if (!ledger)
            return failed("ledger", ledger.error());
        if (rows != runs || deliveriesOf(*ledger) != runs)
            return 1;
        timer.restart();
        const QByteArray report = contactReportJson(*ledger, u"Ada"_s);
        reports.push_back(double(timer.nsecsElapsed()) / 1e6);
        if (report.isEmpty())
            return 1;
    }
    std::printf("beyond the ledger, a report takes %.3f ms\n", percentile(reports, 0.5));
    std::printf("ratio ledger-1000000-deliveries %.3f %.3f ms 3\n", percentile(ours, 0.5),
                percentile(theirs, 0.5));
    std::printf("figure ledger-99th-percentile %.2f ms 16\n", percentile(ours, 0.99));
    return 0;
}
