#pragma once

#include "core/database/database.h"
#include "core/store/run.h"

namespace warden {

// Contacts that a run created, changed or removed somewhere.
struct RunChanges
{
    QDateTime startedAt = {};
    qint64 changes = 0;
};

class RunTable
{
public:
    explicit RunTable(Database &database) : m_database(database) {}
    Result<void> insert(const Run &run);
    Result<void> update(const Run &run); // with its routes
    // Takes the messages that are confirmed by now into the counts of the run and of its routes.
    Result<void> countConfirmed(const RunId &id);
    Result<Run> get(const RunId &id);
    Result<std::vector<Run>> newest(int limit);
    Result<std::vector<Run>> unfinished(); // state Running
    // Of runs that began then or later: the 100,000 newest.
    Result<std::vector<RunChanges>> changesSince(const QDateTime &time);
    // When the last run up to a time began; invalid where there is none.
    Result<QDateTime> lastStartUntil(const QDateTime &time);

private:
    Database &m_database;
};

} // namespace warden
