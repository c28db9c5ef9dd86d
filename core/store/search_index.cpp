#include "core/store/search_index.h"

#include "core/database/rows.h"
#include "core/store/columns.h"
#include "core/store/search_text.h"

#include <QSet>

#include <algorithm>
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
            hit.organization = row.text(5);
        }
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

Result<std::vector<Candidate>> pageByName(Database &database, int limit, int offset)
{
    Result<Statement> select =
        database.prepare("SELECT row, sort_name FROM persons WHERE sort_name IS NOT NULL"
                         " ORDER BY sort_name, row LIMIT ? OFFSET ?");
    if (!select)
        return select.failure();
    return readRows<Candidate>(select->bind(limit, offset), [](const Statement &row) {
        return Candidate{row.integer(0), 0, Rank::NameBegins, row.text(1)};
    });
}

} // namespace

Result<SearchPage> SearchIndex::find(const QString &text, int limit, int offset)
{
    const Result<std::optional<Transaction>> view = columns::view(m_database);
    if (!view)
        return view.failure();
    limit = std::max(limit, 0);
    offset = std::max(offset, 0);
    SearchPage page;
    std::vector<Candidate> shown;
    if (foldedWords(text).isEmpty()) {
        Result<std::vector<Candidate>> listed = pageByName(m_database, limit, offset);
        if (!listed)
            return listed.failure();
        shown = std::move(*listed);
        const Result<std::optional<qint64>> total =
            m_database.integer("SELECT count(*) FROM persons WHERE sort_name IS NOT NULL");
        if (!total)
            return total.failure();
        page.total = total->value_or(0);
    } else {
        Candidates candidates(m_database);
        const Result<void> collected = candidates.collect(text);
        if (!collected)
            return collected.failure();
        const std::vector<Candidate> &found = candidates.found();
        page.total = std::ssize(found);
        page.isTotalExact = !candidates.isFull();
        const qsizetype first = std::min<qsizetype>(offset, std::ssize(found));
        const qsizetype last = std::min<qsizetype>(first + limit, std::ssize(found));
        shown.assign(found.begin() + first, found.begin() + last);
    }
    page.hits.reserve(shown.size());
    for (const Candidate &candidate : shown) {
        Result<SearchHit> hit = readHit(m_database, candidate);
        if (!hit)
            return hit.failure();
        page.hits.push_back(std::move(*hit));
    }
    return page;
}

} // namespace warden
