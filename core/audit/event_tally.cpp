#include "core/audit/event_tally.h"

#include "core/audit/event_numbers.h"
#include "core/base/timestamp.h"
#include "core/database/rows.h"
#include "core/database/transaction.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

constexpr int mostKinds = 10'000;

struct TimeSpan
{
    qint64 since = 0; // milliseconds
    qint64 until = 0;
    NumberSpan numbers = {}; // of all blocks that have an event then
};

// Nothing where no event is of that time.
Result<std::optional<TimeSpan>> spanOf(Database &database, const QDateTime &since,
                                       const QDateTime &until)
{
    TimeSpan span{toMilliseconds(since), toMilliseconds(until), {}};
    const Result<std::optional<qint64>> first =
        database.integer("SELECT min(block) FROM facet_blocks WHERE latest >= ? AND earliest < ?",
                         span.since, span.until);
    if (!first)
        return first.failure();
    const Result<std::optional<qint64>> last =
        database.integer("SELECT max(block) FROM facet_blocks WHERE latest >= ? AND earliest < ?",
                         span.since, span.until);
    if (!last)
        return last.failure();
    if (!*first || !*last)
        return std::optional<TimeSpan>();
    span.numbers = {warden::spanOf(**first).first, warden::spanOf(**last).last};
    return std::optional(span);
}

} // namespace

Result<std::vector<ActionTally>> tallyActions(Database &database, const QDateTime &since,
                                              const QDateTime &until, const Progress &progress)
{
    const CancelScope cancel(database, progress);
    const Result<std::optional<TimeSpan>> span = spanOf(database, since, until);
    if (!span)
        return span.failure();
    if (!*span)
        return std::vector<ActionTally>();
    Result<Statement> select = database.prepare(
        "SELECT s.text, a.text, o.text, n.events FROM"
        " (SELECT source, action, outcome, count(*) AS events FROM facets"
        "  WHERE seq BETWEEN ? AND ? AND time >= ? AND time < ? GROUP BY source, action, outcome) n"
        " JOIN terms s ON s.id = n.source JOIN terms a ON a.id = n.action"
        " JOIN terms o ON o.id = n.outcome ORDER BY s.text, a.text, o.text LIMIT ?");
    if (!select)
        return select.failure();
    select->bind((*span)->numbers.first, (*span)->numbers.last, (*span)->since, (*span)->until,
                 mostKinds);
    return readRows<ActionTally>(*select, [](const Statement &row) {
        const Result<Outcome> outcome = outcomeFromName(row.text(2));
        return ActionTally{row.text(0), row.text(1), outcome ? *outcome : Outcome::Unknown,
                           row.integer(3)};
    });
}

Result<std::vector<ActorTally>> tallyActors(Database &database, const QDateTime &since,
                                            const QDateTime &until, const QStringList &actions,
                                            int most, const Progress &progress)
{
    const CancelScope cancel(database, progress);
    const Result<std::optional<TimeSpan>> span = spanOf(database, since, until);
    if (!span)
        return span.failure();
    if (!*span)
        return std::vector<ActorTally>();
    Result<Statement> select =
        database.prepare("SELECT s.text, a.text, n.events, n.last FROM"
                         " (SELECT source, actor, count(*) AS events, max(time) AS last FROM facets"
                         "  WHERE seq BETWEEN ? AND ? AND time >= ? AND time < ? AND action IN"
                         "   (SELECT id FROM terms WHERE text IN (SELECT value FROM json_each(?)))"
                         "  GROUP BY source, actor) n"
                         " JOIN terms s ON s.id = n.source JOIN terms a ON a.id = n.actor"
                         " ORDER BY n.events DESC, n.last DESC, s.text, a.text LIMIT ?");
    if (!select)
        return select.failure();
    const QString names = QString::fromUtf8(
        QJsonDocument(QJsonArray::fromStringList(actions)).toJson(QJsonDocument::Compact));
    select->bind((*span)->numbers.first, (*span)->numbers.last, (*span)->since, (*span)->until,
                 names, most);
    return readRows<ActorTally>(*select, [](const Statement &row) {
        return ActorTally{row.text(0), row.text(1), row.integer(2),
                          fromMilliseconds(row.integer(3))};
    });
}

} // namespace warden
