#pragma once

#include "core/database/database.h"
#include "core/store/run.h"

namespace warden {

class JournalTable
{
public:
    explicit JournalTable(Database &database) : m_database(database) {}
    Result<void> insert(const JournalItem &item);
    Result<void> update(const JournalItem &item); // state, result, after, error
    Result<void> setState(const std::vector<PlanItemId> &items, JournalState state);
    Result<std::vector<JournalItem>> ofRun(const RunId &run);
    // What was written, in order; of one route, or of all where it is empty.
    Result<std::vector<JournalItem>> firstDone(const RunId &run, const RouteId &route, int limit);
    Result<qint64> countDone(const RunId &run, const RouteId &route);
    Result<std::vector<JournalItem>> unsettled(const RunId &run); // Pending and Sent, in order
    // Runs with items whose outcome isn't known, oldest first: what a crash or a broken connection
    // left.
    Result<std::vector<RunId>> runsWithUnsettled();
    // The newest message number used for a hook's book; 0 before the first.
    Result<qint64> lastSequence(const BookId &book);
    // The newest message of a hook that was tried: accepted, failed, or nobody knows.
    Result<std::optional<JournalItem>> newestTried(const BookId &book);
    Result<std::vector<JournalItem>> ofPerson(const PersonId &person, int limit); // newest first
    Result<void> removeImagesBefore(const QDateTime &time);

private:
    Database &m_database;
};

} // namespace warden
