#pragma once

#include "core/database/database.h"
#include "core/events/event.h"

#include <vector>

namespace warden {

inline constexpr qint64 eventsInBlock = 1024;

inline qint64 blockOf(qint64 seq)
{
    return (seq - 1) / eventsInBlock;
}

// The first column of all rows that a statement has.
Result<std::vector<qint64>> numbersOf(Statement &select);

// What finds events: audit.db's tables terms, facets and facet_blocks. Nothing is proved by them.
class FacetTable
{
public:
    explicit FacetTable(Database &database) : m_database(database) {}

    Result<void> insert(qint64 seq, const Event &event);

    // Nothing where no event ever had this actor, source, action or outcome.
    Result<std::optional<qint64>> term(const QString &text);
    Result<QString> textOf(qint64 term); // empty where there is no such term
    Result<std::vector<QString>> sources();
    // Those that begin so; at most 500.
    Result<std::vector<qint64>> termsBeginning(const QString &start);

    // The numbers of events that may have this id, by its key.
    Result<std::vector<qint64>> withId(const EventId &id);

private:
    Result<qint64> termFor(const QString &text);

    Database &m_database;
};

} // namespace warden
