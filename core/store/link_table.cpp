#include "core/store/link_table.h"

#include "core/database/rows.h"
#include "core/store/columns.h"
#include "core/store/pairing.h"
#include "core/store/record_row.h"

namespace warden {

namespace {

// Where a link's record is gone: AUTOINCREMENT begins at 1.
constexpr qint64 noRow = 0;

constexpr char selectLinks[] =
    "SELECT links.id, routes.id, person, source_id, destination_id, source_change,"
    " destination_change, links.policy_version, came_from_source, source_base, destination_base"
    " FROM link_details JOIN links ON links.row = link_details.link JOIN routes ON routes.row ="
    " links.route";

Result<Link> readLink(const Statement &row)
{
    Link link;
    link.id = row.id<LinkId>(0);
    link.route = row.id<RouteId>(1);
    link.person = row.id<PersonId>(2);
    link.source = row.id<RecordId>(3);
    link.destination = row.id<RecordId>(4);
    link.sourceChange = row.integer(5);
    link.destinationChange = row.integer(6);
    link.policyVersion = row.integer(7);
    link.cameFromSource = row.integer(8) != 0;
    Result<Contact> source = columns::toContact(row.bytes(9));
    if (!source)
        return source.failure();
    Result<Contact> destination = columns::toContact(row.bytes(10));
    if (!destination)
        return destination.failure();
    link.sourceBase = std::move(*source);
    link.destinationBase = std::move(*destination);
    return link;
}

// What a link points to, by row; nothing for what isn't there.
struct LinkRows
{
    std::optional<qint64> route = {};
    std::optional<qint64> source = {};
    std::optional<qint64> destination = {};
    std::optional<qint64> link = {};  // the link itself, where it is stored already
    std::optional<qint64> other = {}; // another link of the route with the same source
};

Result<LinkRows> rowsOf(Database &database, const Link &link)
{
    Result<Statement> select = database.prepare(
        "SELECT routes.row, source.row, destination.row, link.row,"
        " (SELECT row FROM links WHERE route = routes.row AND source = source.row AND id <> ?4"
        " LIMIT 1) FROM routes LEFT JOIN records AS source ON source.id = ?2"
        " LEFT JOIN records AS destination ON destination.id = ?3"
        " LEFT JOIN links AS link ON link.id = ?4 WHERE routes.id = ?1");
    if (!select)
        return select.failure();
    select->bind(link.route, link.source, link.destination, link.id);
    const auto read = [](const Statement &row) {
        const auto integer = [&row](int column) {
            return row.isNull(column) ? std::nullopt : std::optional(row.integer(column));
        };
        return LinkRows{integer(0), integer(1), integer(2), integer(3), integer(4)};
    };
    const Result<std::optional<LinkRows>> rows = readFirstRow<LinkRows>(*select, read);
    if (!rows)
        return rows.failure();
    return rows->value_or(LinkRows());
}

// NULL for an empty id.
std::optional<qint64> columnOf(const RecordId &id, const std::optional<qint64> &row)
{
    return id.isEmpty() ? std::nullopt : std::optional(row.value_or(noRow));
}

Result<std::vector<LinkState>> linkStates(Database &database, const RouteId &route)
{
    Result<Statement> select = database.prepare(
        "SELECT row, source, destination, source_change, destination_change, policy_version"
        " FROM links WHERE route = (SELECT row FROM routes WHERE id = ?)"
        " ORDER BY source, destination");
    if (!select)
        return select.failure();
    return readRows<LinkState>(select->bind(route), [](const Statement &row) {
        LinkState state;
        state.link = row.integer(0);
        if (!row.isNull(1))
            state.source = row.integer(1);
        if (!row.isNull(2))
            state.destination = row.integer(2);
        state.sourceChange = row.integer(3);
        state.destinationChange = row.integer(4);
        state.policyVersion = row.integer(5);
        return state;
    });
}

Result<std::vector<RecordState>> recordStates(Database &database, const BookId &book)
{
    Result<Statement> select =
        database.prepare("SELECT row, change_number, is_absent FROM records"
                         " WHERE book = (SELECT row FROM books WHERE id = ?)");
    if (!select)
        return select.failure();
    return readRows<RecordState>(select->bind(book), [](const Statement &row) {
        return RecordState{row.integer(0), row.integer(1), row.integer(2) != 0};
    });
}

// Absent records that this route doesn't link and of which no other route's base knows already that
// they are gone.
Result<qint64> lostStrangers(Database &database, const RouteId &route, const BookId &book)
{
    const Result<std::optional<qint64>> count = database.integer(
        "SELECT count(*) FROM records WHERE is_absent = 1"
        " AND book = (SELECT row FROM books WHERE id = ?1)"
        " AND NOT EXISTS (SELECT 1 FROM link_details JOIN links ON links.row = link"
        " WHERE source_id = records.id AND (source_change = change_number"
        " OR route = (SELECT row FROM routes WHERE id = ?2)))"
        " AND NOT EXISTS (SELECT 1 FROM link_details JOIN links ON links.row = link"
        " WHERE destination_id = records.id AND (destination_change = change_number"
        " OR route = (SELECT row FROM routes WHERE id = ?2)))",
        book, route);
    return count ? Result<qint64>(count->value_or(0)) : count.failure();
}

// Reads the links and records that a pair is made of.
class PairReader
{
public:
    static Result<PairReader> open(Database &database)
    {
        Result<Statement> link = database.prepare(QByteArray(selectLinks) + " WHERE links.row = ?");
        if (!link)
            return link.failure();
        Result<Statement> record =
            database.prepare(QByteArray(selectRecords) + " WHERE records.row = ?");
        if (!record)
            return record.failure();
        return PairReader(std::move(*link), std::move(*record));
    }

    Result<Pair> read(const PairRows &rows)
    {
        Pair pair;
        if (rows.link) {
            Result<std::optional<Link>> link =
                readFirstRow<Link>(m_link.bind(*rows.link), readLink);
            if (!link)
                return link.failure();
            pair.link = std::move(*link);
        }
        Result<std::optional<Record>> source = readRecordAt(rows.source);
        if (!source)
            return source.failure();
        Result<std::optional<Record>> destination = readRecordAt(rows.destination);
        if (!destination)
            return destination.failure();
        pair.source = std::move(*source);
        pair.destination = std::move(*destination);
        return pair;
    }

private:
    PairReader(Statement link, Statement record)
        : m_link(std::move(link)), m_record(std::move(record))
    {}

    Result<std::optional<Record>> readRecordAt(const std::optional<qint64> &row)
    {
        if (!row)
            return std::optional<Record>();
        return readFirstRow<Record>(m_record.bind(*row), readRecord);
    }

    Statement m_link;
    Statement m_record;
};

} // namespace

Result<void> LinkTable::put(const Link &link)
{
    const Result<void> open = columns::requireTransaction(m_database);
    if (!open)
        return open.failure();
    const Result<LinkRows> rows = rowsOf(m_database, link);
    if (!rows)
        return rows.failure();
    if (!rows->route)
        return columns::notFound("route", link.route.value());
    if (rows->other)
        return fail(ErrorKind::Conflict, ErrorReason::AlreadyExists, {},
                    QStringLiteral("the record has another link in this route"));
    const std::optional<qint64> source = columnOf(link.source, rows->source);
    const std::optional<qint64> destination = columnOf(link.destination, rows->destination);
    const Result<void> written =
        rows->link
            ? m_database.run("UPDATE links SET route = ?, source = ?, destination = ?,"
                             " source_change = ?, destination_change = ?, policy_version = ?"
                             " WHERE row = ?",
                             *rows->route, source, destination, link.sourceChange,
                             link.destinationChange, link.policyVersion, *rows->link)
            : m_database.run("INSERT INTO links (id, route, source, destination, source_change,"
                             " destination_change, policy_version) VALUES (?, ?, ?, ?, ?, ?, ?)",
                             link.id, *rows->route, source, destination, link.sourceChange,
                             link.destinationChange, link.policyVersion);
    if (!written)
        return written.failure();
    const qint64 row = rows->link ? *rows->link : m_database.lastRowId();
    const QByteArray sourceBase = columns::fromContact(link.sourceBase);
    return m_database.run(
        "INSERT INTO link_details (link, person, source_id, destination_id, came_from_source,"
        " source_base, destination_base) VALUES (?, ?, ?, ?, ?, ?, ?)"
        " ON CONFLICT (link) DO UPDATE SET person = excluded.person,"
        " source_id = excluded.source_id, destination_id = excluded.destination_id,"
        " came_from_source = excluded.came_from_source, source_base = excluded.source_base,"
        " destination_base = excluded.destination_base",
        row, link.person, link.source, link.destination, link.cameFromSource, sourceBase,
        // Mostly both sides hold the same.
        link.destinationBase == link.sourceBase ? sourceBase
                                                : columns::fromContact(link.destinationBase));
}

Result<void> LinkTable::remove(const LinkId &id)
{
    const Result<void> open = columns::requireTransaction(m_database);
    if (!open)
        return open.failure();
    const Result<void> removed = m_database.run("DELETE FROM links WHERE id = ?", id);
    if (!removed)
        return removed.failure();
    return columns::requireChanged(m_database, "link", id.value());
}

Result<std::optional<Link>> LinkTable::find(const LinkId &id)
{
    Result<Statement> select = m_database.prepare(QByteArray(selectLinks) + " WHERE links.id = ?");
    if (!select)
        return select.failure();
    return readFirstRow<Link>(select->bind(id), readLink);
}

Result<std::optional<Link>> LinkTable::findBySource(const RouteId &route, const RecordId &source)
{
    Result<Statement> select =
        m_database.prepare(QByteArray(selectLinks) + " WHERE source_id = ?1 AND routes.id = ?2");
    if (!select)
        return select.failure();
    return readFirstRow<Link>(select->bind(source, route), readLink);
}

Result<std::optional<Link>> LinkTable::findByRecord(const RouteId &route, const RecordId &record)
{
    Result<std::optional<Link>> bySource = findBySource(route, record);
    if (!bySource || *bySource)
        return bySource;
    Result<Statement> select = m_database.prepare(QByteArray(selectLinks) +
                                                  " WHERE destination_id = ?1 AND routes.id = ?2");
    if (!select)
        return select.failure();
    return readFirstRow<Link>(select->bind(record, route), readLink);
}

Result<PairsToConsider> LinkTable::pairsToConsider(const Route &route)
{
    const Result<std::optional<Transaction>> view = columns::view(m_database);
    if (!view)
        return view.failure();
    const Result<std::vector<LinkState>> links = linkStates(m_database, route.id);
    if (!links)
        return links.failure();
    const Result<std::vector<RecordState>> sources = recordStates(m_database, route.from);
    if (!sources)
        return sources.failure();
    const Result<std::vector<RecordState>> destinations = recordStates(m_database, route.to);
    if (!destinations)
        return destinations.failure();
    const Pairing pairing = pairUp(*links, *sources, *destinations, route.policy.version);

    PairsToConsider result;
    result.unchanged = pairing.unchanged;
    result.linked = std::ssize(*links);
    result.sourceSize = pairing.presentSources;
    result.destinationSize = pairing.presentDestinations;
    result.sourceSizeBefore = pairing.presentSources + pairing.lostSources;
    result.destinationSizeBefore = pairing.presentDestinations + pairing.lostDestinations;
    if (pairing.hasAbsentStrangers) {
        const Result<qint64> sourcesLost = lostStrangers(m_database, route.id, route.from);
        if (!sourcesLost)
            return sourcesLost.failure();
        const Result<qint64> destinationsLost = lostStrangers(m_database, route.id, route.to);
        if (!destinationsLost)
            return destinationsLost.failure();
        result.sourceSizeBefore += *sourcesLost;
        result.destinationSizeBefore += *destinationsLost;
    }
    result.pairs.reserve(pairing.pairs.size());
    Result<PairReader> reader = PairReader::open(m_database);
    if (!reader)
        return reader.failure();
    for (const PairRows &rows : pairing.pairs) {
        Result<Pair> pair = reader->read(rows);
        if (!pair)
            return pair.failure();
        result.pairs.push_back(std::move(*pair));
    }
    return result;
}

} // namespace warden
