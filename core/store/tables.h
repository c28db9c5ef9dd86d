#pragma once

#include "core/store/store.h"

#include <QHash>

namespace warden {

// Each table's statements. Not found is ErrorReason::NotFound. All writers expect an open
// transaction.

class ConnectionTable
{
public:
    explicit ConnectionTable(Database &database) : m_database(database) {}
    Result<void> insert(const Connection &connection);
    Result<void> update(const Connection &connection);
    Result<void> remove(const ConnectionId &id); // with its books, records, links and routes
    Result<Connection> get(const ConnectionId &id);
    Result<std::vector<Connection>> all();

private:
    Database &m_database;
};

class BookTable
{
public:
    explicit BookTable(Database &database) : m_database(database) {}
    Result<void> insert(const Book &book);
    Result<void> update(const Book &book); // all but syncState
    Result<void> setSyncState(const BookId &id, const QByteArray &syncState,
                              const QDateTime &fetchedAt, bool wasFullListing);
    Result<Book> get(const BookId &id);
    Result<std::vector<Book>> ofConnection(const ConnectionId &id);
    Result<std::vector<Book>> all();

private:
    Database &m_database;
};

// What was fetched. Not a way to edit contacts: it only mirrors what a service holds.
class RecordTable
{
public:
    RecordTable(Database &database, Clock clock);

    // Inserts or replaces by (book, remoteId). changeNumber grows only where the contact differs or
    // an absent record came back. New records get a person of their own. Keeps the search index and
    // the match keys. Returns ids and change numbers in the order given.
    struct Stored
    {
        RecordId id;
        qint64 changeNumber;
    };
    Result<std::vector<Stored>> upsert(const BookId &book,
                                       const std::vector<IncomingRecord> &records);

    Result<void> markAbsent(const BookId &book, const QStringList &remoteIds);
    // Absent records that no link speaks of any more.
    Result<void> removeAbsentWithoutLinks(const BookId &book);
    Result<void>
    remove(const RecordId &id); // with its keys and search entry, when its removal is settled

    Result<Record> get(const RecordId &id);
    Result<std::optional<Record>> find(const BookId &book, const QString &remoteId);
    Result<std::vector<Record>> ofPerson(const PersonId &person);
    Result<QHash<QString, QString>>
    revisions(const BookId &book);            // remote id → revision, absent ones left out
    Result<qint64> count(const BookId &book); // absent ones left out
    Result<void> setPerson(const RecordId &record, const PersonId &person);

    // Calls `visit` for each record that isn't absent, by name; stops at its first failure.
    Result<void> forEach(const std::optional<BookId> &book,
                         const std::function<Result<void>(const Record &)> &visit);

private:
    Database &m_database;
    Clock m_clock;
};

class LinkTable
{
public:
    explicit LinkTable(Database &database) : m_database(database) {}
    Result<void> put(const Link &link);
    Result<void> remove(const LinkId &id);
    Result<std::optional<Link>> findBySource(const RouteId &route, const RecordId &source);
    Result<std::optional<Link>> findByRecord(const RouteId &route,
                                             const RecordId &record); // either side

    // See PairsToConsider. A pair counts as unchanged when both records' change numbers are the
    // link's and the policy version is the route's. Unlinked records of a hook's route: source
    // only.
    Result<PairsToConsider> pairsToConsider(const Route &route);

private:
    Database &m_database;
};

class RouteTable
{
public:
    explicit RouteTable(Database &database) : m_database(database) {}
    Result<void> insert(const Route &route);
    Result<void> update(const Route &route); // the caller raises version and policy.version
    Result<void> remove(const RouteId &id);  // with its links; contacts stay
    Result<Route> get(const RouteId &id);
    Result<std::vector<Route>> all();

private:
    Database &m_database;
};

class PlanTable
{
public:
    explicit PlanTable(Database &database) : m_database(database) {}
    Result<void> insert(const StoredPlan &plan);
    Result<void> setState(const PlanId &id, PlanState state);
    Result<StoredPlan> findByHash(const QByteArray &sha256);
    Result<std::vector<StoredPlan>> waiting();              // Planned and Held, newest first
    Result<void> removeBodiesBefore(const QDateTime &time); // hash and state stay

private:
    Database &m_database;
};

class RunTable
{
public:
    explicit RunTable(Database &database) : m_database(database) {}
    Result<void> insert(const Run &run);
    Result<void> update(const Run &run); // with its routes
    Result<Run> get(const RunId &id);
    Result<std::vector<Run>> newest(int limit);
    Result<std::vector<Run>> unfinished(); // state Running

private:
    Database &m_database;
};

class JournalTable
{
public:
    explicit JournalTable(Database &database) : m_database(database) {}
    Result<void> insert(const JournalItem &item);
    Result<void> update(const JournalItem &item); // state, result, after, error
    Result<void> setState(const std::vector<PlanItemId> &items, JournalState state);
    Result<std::vector<JournalItem>> ofRun(const RunId &run);
    Result<std::vector<JournalItem>> unsettled(const RunId &run); // Pending and Sent, in order
    // Runs with items whose outcome isn't known, oldest first: what a crash or a broken connection
    // left.
    Result<std::vector<RunId>> runsWithUnsettled();
    // The newest message number used for a hook's book; 0 before the first.
    Result<qint64> lastSequence(const BookId &book);
    Result<std::vector<JournalItem>> ofPerson(const PersonId &person, int limit); // newest first
    Result<void> removeImagesBefore(const QDateTime &time);

private:
    Database &m_database;
};

class DeliveryTable
{
public:
    explicit DeliveryTable(Database &database) : m_database(database) {}
    Result<void> insert(const Delivery &delivery);
    Result<void> setState(const PlanItemId &item, DeliveryState state, const QDateTime &time);
    Result<std::vector<Delivery>> ofPerson(const PersonId &person);
    Result<std::vector<Delivery>> ofRun(const RunId &run);

private:
    Database &m_database;
};

// Events on their way to the audit log: written with the change they tell of.
class OutboxTable
{
public:
    struct Entry
    {
        qint64 number; // 1, 2, 3 … without gaps, never used again
        Event event;
    };

    explicit OutboxTable(Database &database) : m_database(database) {}
    Result<void> append(const Event &event);
    Result<std::vector<Entry>> waiting(int limit);
    Result<void> removeUpTo(qint64 number);
    // Size and root of the log as last seen (decision 26).
    Result<void> rememberLog(qint64 size, const QByteArray &root);
    struct LogSeen
    {
        qint64 size = 0;
        QByteArray root = {};
    };
    Result<LogSeen> logSeen();

private:
    Database &m_database;
};

struct SearchHit
{
    PersonId person = {};
    RecordId record = {}; // the one that matched best
    QString name = {};
    QString organization = {};
    QStringList emails = {};
    QStringList phones = {};
    std::vector<BookId> books = {};
};

struct SearchPage
{
    std::vector<SearchHit> hits = {};
    qint64 total = 0;
};

// Names, organisations, e-mails and phones; each word of the text is a prefix, case and accents
// don't count. An empty text lists all by name.
class SearchIndex
{
public:
    explicit SearchIndex(Database &database) : m_database(database) {}
    Result<SearchPage> find(const QString &text, int limit, int offset = 0);

private:
    Database &m_database;
};

class SettingTable
{
public:
    explicit SettingTable(Database &database) : m_database(database) {}
    Result<void> set(const QString &key, const QString &value);
    Result<std::optional<QString>> get(const QString &key);

private:
    Database &m_database;
};

} // namespace warden
