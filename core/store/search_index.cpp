#include "core/store/search_index.h"

#include "core/database/rows.h"
#include "core/store/columns.h"
#include "core/store/ordered_persons.h"
#include "core/store/search_text.h"

#include <QSet>

#include <algorithm>
#include <span>
#include <tuple>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

// Rising: what is listed first.
enum class Rank { NameBegins, WordInName, Elsewhere };

struct Candidate
{
    qint64 person = 0;
    qint64 record = 0; // 0: whichever record has the name
    Rank rank = Rank::NameBegins;
    QString sortName = {};
};

// The persons that fit, each once, with the best reason; never more than mostCandidates, so that
// one letter costs no more than a name.
class Candidates
{
public:
    explicit Candidates(Database &database) : m_database(database) {}

    Result<void> collect(const QString &text)
    {
        const QString name = sortName(text);
        // From the name itself to the last name that begins with it.
        Result<void> done = add(Rank::NameBegins,
                                "SELECT row, 0, sort_name FROM persons"
                                " WHERE sort_name >= ?1 AND sort_name <= ?2"
                                " ORDER BY sort_name, row LIMIT ?3",
                                name, name + QChar(0xdbff) + QChar(0xdfff));
        if (done && !isFull())
            done = addMatching(Rank::WordInName, matchExpression(text, SearchIn::Name));
        if (done && !isFull())
            done = addMatching(Rank::Elsewhere, matchExpression(text, SearchIn::All));
        std::ranges::sort(m_found, {}, [](const Candidate &candidate) {
            return std::tie(candidate.rank, candidate.sortName, candidate.person);
        });
        return done;
    }

    bool isFull() const { return std::ssize(m_found) >= SearchIndex::mostCandidates; }
    const std::vector<Candidate> &found() const { return m_found; }

private:
    Result<void> addMatching(Rank rank, const QString &expression)
    {
        return add(rank,
                   "SELECT persons.row, records.row, persons.sort_name FROM search"
                   " CROSS JOIN records ON records.row = search.rowid"
                   " CROSS JOIN persons ON persons.row = records.person"
                   " WHERE search MATCH ?1 AND ?2 = '' LIMIT ?3",
                   expression, u""_s);
    }

    Result<void> add(Rank rank, const char *sql, const QString &first, const QString &second)
    {
        Result<Statement> select = m_database.prepare(sql);
        if (!select)
            return select.failure();
        // Those found already may come again.
        select->bind(first, second, SearchIndex::mostCandidates + static_cast<int>(m_found.size()));
        while (!isFull()) {
            const Result<bool> row = select->step();
            if (!row)
                return row.failure();
            if (!*row)
                break;
            Candidate candidate{select->integer(0), select->integer(1), rank, select->text(2)};
            if (m_known.contains(candidate.person))
                continue;
            m_known.insert(candidate.person);
            m_found.push_back(std::move(candidate));
        }
        return {};
    }

    Database &m_database;
    std::vector<Candidate> m_found;
    QSet<qint64> m_known;
};

void addLines(QStringList &all, const QString &lines)
{
    for (const QString &line : lines.split(u'\n', Qt::SkipEmptyParts)) {
        if (!all.contains(line))
            all.append(line);
    }
}

// What a list shows of one person, out of all records that aren't absent.
Result<SearchHit> readHit(Database &database, const Candidate &candidate)
{
    Result<Statement> select = database.prepare(
        "SELECT persons.id, records.row, records.id, books.id, record_contents.name, organization,"
        " emails, phones, record_contents.sort_name FROM persons"
        " CROSS JOIN records ON records.person = persons.row"
        " JOIN record_contents ON record_contents.record = records.row"
        " JOIN books ON books.row = records.book"
        " WHERE persons.row = ? AND is_absent = 0 ORDER BY records.row");
    if (!select)
        return select.failure();
    SearchHit hit;
    bool hasBest = false;
    const Result<void> read = forEachRow(select->bind(candidate.person), [&](const Statement &row) {
        const bool isBest = candidate.record != 0 ? row.integer(1) == candidate.record
                                                  : !hasBest && row.text(8) == candidate.sortName;
        if (hit.record.isEmpty() || isBest) {
            hit.person = row.id<PersonId>(0);
            hit.record = row.id<RecordId>(2);
            hit.name = row.text(4);
        }
        if (hit.organization.isEmpty() || (isBest && !row.text(5).isEmpty()))
            hit.organization = row.text(5);
        hasBest = hasBest || isBest;
        const auto book = row.id<BookId>(3);
        if (std::ranges::find(hit.books, book) == hit.books.end())
            hit.books.push_back(book);
        addLines(hit.emails, row.text(6));
        addLines(hit.phones, row.text(7));
    });
    if (!read)
        return read.failure();
    return hit;
}

Result<std::vector<SearchHit>> readHits(Database &database, std::span<const Candidate> candidates)
{
    std::vector<SearchHit> hits;
    hits.reserve(candidates.size());
    for (const Candidate &candidate : candidates) {
        Result<SearchHit> hit = readHit(database, candidate);
        if (!hit)
            return hit.failure();
        hits.push_back(std::move(*hit));
    }
    return hits;
}

template <class Item>
std::span<const Item> part(const std::vector<Item> &all, int limit, int offset)
{
    const size_t first = std::min(static_cast<size_t>(offset), all.size());
    return std::span(all).subspan(first, std::min(static_cast<size_t>(limit), all.size() - first));
}

Result<SearchPage> pageByName(Database &database, int limit, int offset)
{
    Result<Statement> select =
        database.prepare("SELECT row, sort_name FROM persons WHERE sort_name IS NOT NULL"
                         " ORDER BY sort_name, row LIMIT ? OFFSET ?");
    if (!select)
        return select.failure();
    const auto listed = readRows<Candidate>(select->bind(limit, offset), [](const Statement &row) {
        return Candidate{row.integer(0), 0, Rank::NameBegins, row.text(1)};
    });
    if (!listed)
        return listed.failure();
    const Result<std::optional<qint64>> total =
        database.integer("SELECT count(*) FROM persons WHERE sort_name IS NOT NULL");
    if (!total)
        return total.failure();
    Result<std::vector<SearchHit>> hits = readHits(database, *listed);
    if (!hits)
        return hits.failure();
    return SearchPage{std::move(*hits), total->value_or(0)};
}

Result<SearchPage> pageByRank(Database &database, const QString &text, int limit, int offset)
{
    Candidates candidates(database);
    const Result<void> collected = candidates.collect(text);
    if (!collected)
        return collected.failure();
    Result<std::vector<SearchHit>> hits =
        readHits(database, part(candidates.found(), limit, offset));
    if (!hits)
        return hits.failure();
    return SearchPage{std::move(*hits), std::ssize(candidates.found()), !candidates.isFull()};
}

} // namespace

Result<SearchPage> SearchIndex::find(const QString &text, int limit, int offset,
                                     const std::optional<ContactOrder> &order)
{
    const Result<std::optional<Transaction>> view = columns::view(m_database);
    if (!view)
        return view.failure();
    limit = std::max(limit, 0);
    offset = std::max(offset, 0);
    if (order)
        return pageInOrder(text, *order, limit, offset);
    return foldedWords(text).isEmpty() ? pageByName(m_database, limit, offset)
                                       : pageByRank(m_database, text, limit, offset);
}

Result<SearchPage> SearchIndex::pageInOrder(const QString &text, const ContactOrder &order,
                                            int limit, int offset)
{
    if (offset > 0 && m_kept && m_kept->text == text && m_kept->order == order) {
        Result<SearchPage> page = pageOf(*m_kept, limit, offset);
        // Otherwise somebody has gone since.
        if (!page || page->hits.size() == part(m_kept->persons, limit, offset).size())
            return page;
    }
    Result<Ordered> made = putInOrder(text, order);
    if (!made)
        return made.failure();
    m_kept = std::move(*made);
    return pageOf(*m_kept, limit, offset);
}

Result<SearchIndex::Ordered> SearchIndex::putInOrder(const QString &text, const ContactOrder &order)
{
    const bool isAll = foldedWords(text).isEmpty();
    Candidates candidates(m_database);
    if (Result<void> collected = isAll ? Result<void>() : candidates.collect(text); !collected)
        return collected.failure();
    std::vector<qint64> found;
    std::ranges::transform(candidates.found(), std::back_inserter(found), &Candidate::person);
    Result<std::vector<qint64>> persons =
        isAll ? allPersonsBy(order, m_database) : personsBy(order, m_database, found);
    if (!persons)
        return persons.failure();
    return Ordered{text, order, std::move(*persons), isAll || !candidates.isFull()};
}

// Without those who aren't there any more.
Result<SearchPage> SearchIndex::pageOf(const Ordered &ordered, int limit, int offset)
{
    Result<Statement> select = m_database.prepare(
        "SELECT row, sort_name FROM persons WHERE row = ? AND sort_name IS NOT NULL");
    if (!select)
        return select.failure();
    std::vector<Candidate> shown;
    for (const qint64 person : part(ordered.persons, limit, offset)) {
        const Result<void> read = forEachRow(select->bind(person), [&shown](const Statement &row) {
            shown.push_back({row.integer(0), 0, Rank::NameBegins, row.text(1)});
        });
        if (!read)
            return read.failure();
    }
    Result<std::vector<SearchHit>> hits = readHits(m_database, shown);
    if (!hits)
        return hits.failure();
    return SearchPage{std::move(*hits), std::ssize(ordered.persons), ordered.isExact};
}

} // namespace warden
