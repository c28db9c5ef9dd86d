#include "core/audit/audit_query.h"

#include "core/audit/event_rows.h"
#include "core/audit/event_table.h"
#include "core/base/timestamp.h"
#include "core/database/transaction.h"

#include <algorithm>
#include <functional>
#include <iterator>
#include <limits>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

constexpr int mostRows = 10000;
constexpr qsizetype longestText = 1000; // characters
constexpr int mostWords = 20;
constexpr qint64 longLog = 40'000; // events; below, the index of words is quick for any word
constexpr qint64 mostLookedThrough = 1000;
constexpr size_t fewRows = 100;     // by then it shows whether a word is common
constexpr size_t mostActions = 500; // in one family

// A filter as SQL: literal conditions, and the values for their parameters.
struct Conditions
{
    QByteArray sql = {}; // " AND … AND …"
    QStringList texts = {};

    void add(QByteArrayView condition, const QString &value)
    {
        sql.append(" AND ").append(condition);
        texts.append(value);
    }
};

// Words without case and accents, as the index of words has them.
QStringList wordsIn(const QString &text)
{
    QStringList words;
    QString word;
    const QString plain = text.normalized(QString::NormalizationForm_D).toCaseFolded() + u' ';
    for (const QChar c : plain) {
        if (c.isLetterOrNumber() || c.isSurrogate()) {
            word.append(c);
        } else if (!c.isMark() && !word.isEmpty()) {
            words.append(word);
            word.clear();
        }
    }
    return words;
}

// ann, smi → "ann"* "smi"*: whatever the person types is a word and never an operator.
QString searchExpression(const QStringList &words)
{
    QStringList terms;
    for (const QString &word : words)
        terms.append(u'"' + word + u"\"*"_s);
    return terms.join(u' ');
}

bool hasAll(const Event &event, const QStringList &words)
{
    const QStringList present = wordsIn(searchText(event));
    return std::all_of(words.begin(), words.end(), [&](const QString &word) {
        return std::any_of(present.begin(), present.end(),
                           [&](const QString &one) { return one.startsWith(word); });
    });
}

Conditions conditionsOf(const AuditFilter &filter)
{
    Conditions conditions;
    if (!filter.actor.isEmpty())
        conditions.add("e.actor = ?", filter.actor);
    if (!filter.action.isEmpty())
        conditions.add("e.action = ?", filter.action);
    if (!filter.object.isEmpty())
        conditions.add("e.object_id = ?", filter.object);
    if (!filter.run.isEmpty())
        conditions.add("e.run = ?", filter.run.value());
    return conditions;
}

struct Span
{
    qint64 first = 1;
    qint64 last = std::numeric_limits<qint64>::max();
};

// Where a span of time can lie in the order of numbers: from the times of whole blocks.
Result<Span> spanOf(Database &database, const AuditFilter &filter)
{
    Span span;
    if (filter.since.isValid()) {
        const Result<std::optional<qint64>> block = database.integer(
            "SELECT min(block) FROM time_blocks WHERE latest >= ?", toRfc3339(filter.since));
        if (!block)
            return block.failure();
        span.first = *block ? **block * eventsInTimeBlock + 1 : span.last;
    }
    if (filter.until.isValid()) {
        const Result<std::optional<qint64>> block = database.integer(
            "SELECT max(block) FROM time_blocks WHERE earliest < ?", toRfc3339(filter.until));
        if (!block)
            return block.failure();
        span.last = *block ? (**block + 1) * eventsInTimeBlock : 0;
    }
    return span;
}

void addTimes(Conditions &conditions, const AuditFilter &filter)
{
    if (filter.since.isValid())
        conditions.add("e.time >= ?", toRfc3339(filter.since));
    if (filter.until.isValid())
        conditions.add("e.time < ?", toRfc3339(filter.until));
}

Result<Statement> prepared(Database &database, const QByteArray &sql, const Conditions &conditions,
                           const QString &words, const Span &span)
{
    Result<Statement> select = database.prepare(sql);
    if (!select)
        return select;
    select->reset();
    int index = 0;
    if (!words.isEmpty())
        select->bindAt(++index, words);
    select->bindAt(++index, span.first);
    select->bindAt(++index, span.last);
    for (const QString &text : conditions.texts)
        select->bindAt(++index, text);
    return select;
}

Result<qint64> countRows(Database &database, const Conditions &conditions, const QString &words,
                         const Span &span)
{
    QByteArray sql;
    if (words.isEmpty())
        sql = "SELECT count(*) FROM events e WHERE e.seq BETWEEN ? AND ?" + conditions.sql;
    else if (conditions.sql.isEmpty())
        sql = "SELECT count(*) FROM words WHERE words MATCH ? AND rowid BETWEEN ? AND ?";
    else
        sql = "SELECT count(*) FROM words w CROSS JOIN events e ON e.seq = w.rowid"
              " WHERE words MATCH ? AND w.rowid BETWEEN ? AND ?" +
              conditions.sql;
    Result<Statement> select = prepared(database, sql, conditions, words, span);
    if (!select)
        return select.failure();
    const Result<bool> row = select->step();
    if (!row)
        return row.failure();
    return *row ? select->integer(0) : 0;
}

// Blocks that lie wholly within the span of time are counted as a whole.
Result<qint64> countTimes(Database &database, const AuditFilter &filter)
{
    const QString since = filter.since.isValid() ? toRfc3339(filter.since) : u""_s;
    const QString until = filter.until.isValid() ? toRfc3339(filter.until) : u"~"_s;
    Result<Statement> blocks =
        database.prepare("SELECT block, events, earliest >= ?1 AND latest < ?2 FROM time_blocks"
                         " WHERE latest >= ?1 AND earliest < ?2");
    if (!blocks)
        return blocks.failure();
    blocks->bind(since, until);
    Conditions times;
    addTimes(times, filter);
    qint64 total = 0;
    for (;;) {
        const Result<bool> row = blocks->step();
        if (!row)
            return row.failure();
        if (!*row)
            return total;
        if (blocks->integer(2) != 0) {
            total += blocks->integer(1);
            continue;
        }
        const qint64 before = blocks->integer(0) * eventsInTimeBlock;
        const Result<qint64> some =
            countRows(database, times, {}, {before + 1, before + eventsInTimeBlock});
        if (!some)
            return some;
        total += *some;
    }
}

Result<qint64> total(Database &database, const AuditFilter &filter)
{
    Conditions conditions = conditionsOf(filter);
    const QString words =
        searchExpression(wordsIn(filter.text.left(longestText)).mid(0, mostWords));
    const bool hasTimes = filter.since.isValid() || filter.until.isValid();
    if (conditions.sql.isEmpty() && words.isEmpty())
        return hasTimes ? countTimes(database, filter) : EventTable(database).size();
    const Result<Span> span = spanOf(database, filter);
    if (!span)
        return span.failure();
    addTimes(conditions, filter);
    return countRows(database, conditions, words, *span);
}

// "run." stands for the actions that begin so and occur: each is looked up by itself, since an
// index gives the numbers in order for one action only.
Result<std::vector<AuditFilter>> singleActions(Database &database, const AuditFilter &filter)
{
    if (!filter.action.endsWith(u'.'))
        return std::vector{filter};
    QString after = filter.action;
    after.back() = QChar(u'.' + 1); // the first text that doesn't begin so
    std::vector<AuditFilter> single;
    AuditFilter one = filter;
    while (single.size() < mostActions) {
        Result<Statement> next =
            database.prepare("SELECT min(action) FROM events WHERE action > ? AND action < ?");
        if (!next)
            return next.failure();
        const Result<bool> row = next->bind(one.action, after).step();
        if (!row)
            return row.failure();
        if (!*row || next->isNull(0))
            break;
        one.action = next->text(0);
        single.push_back(one);
    }
    return single;
}

Result<void> check(const AuditFilter &filter)
{
    if (filter.limit < 1 || filter.limit > mostRows || filter.beforeSeq < 0)
        return fail(ErrorKind::Invalid, u"a page has 1 to 10,000 rows"_s);
    return {};
}

// Decides on a row that was read: true goes on reading.
using TakeRow = std::function<bool(AuditRow row)>;

Result<void> readRows(Database &database, const Conditions &conditions, const QString &words,
                      const Span &span, qint64 limit, const TakeRow &take)
{
    // From the index of words the numbers come in order; the events are looked up one by one.
    QByteArray sql = words.isEmpty()
                         ? "SELECT e.json FROM events e WHERE e.seq BETWEEN ? AND ?"
                         : "SELECT e.json FROM words w CROSS JOIN events e ON e.seq = w.rowid"
                           " WHERE words MATCH ? AND w.rowid BETWEEN ? AND ?";
    sql += conditions.sql +
           (words.isEmpty() ? " ORDER BY e.seq DESC LIMIT " : " ORDER BY w.rowid DESC LIMIT ") +
           QByteArray::number(limit);
    Result<Statement> statement = prepared(database, sql, conditions, words, span);
    if (!statement)
        return statement.failure();
    for (;;) {
        const Result<bool> row = statement->step();
        if (!row)
            return row.failure();
        if (!*row)
            return {};
        Result<AuditRow> event = rowFromJson(statement->utf8(0));
        if (!event)
            return fail(ErrorKind::Storage, ErrorReason::Damaged, u"audit.db"_s,
                        u"an event that can't be read: "_s + event.error().detail);
        if (!take(std::move(*event)))
            return {};
    }
}

Result<std::vector<AuditRow>> rowsOf(Database &database, const AuditFilter &filter)
{
    Result<Span> span = spanOf(database, filter);
    if (!span)
        return span.failure();
    if (filter.beforeSeq > 0)
        span->last = std::min(span->last, filter.beforeSeq - 1);
    Conditions conditions = conditionsOf(filter);
    addTimes(conditions, filter);
    const QStringList words = wordsIn(filter.text.left(longestText)).mid(0, mostWords);
    std::vector<AuditRow> rows;
    const auto limit = static_cast<size_t>(filter.limit);
    const TakeRow keep = [&](AuditRow row) {
        rows.push_back(std::move(row));
        return rows.size() < limit;
    };
    if (words.isEmpty()) {
        const Result<void> read = readRows(database, conditions, {}, *span, filter.limit, keep);
        return read ? Result<std::vector<AuditRow>>(std::move(rows)) : read.failure();
    }

    const Result<qint64> size = EventTable(database).size();
    if (!size)
        return size.failure();
    span->last = std::min(span->last, *size);
    if (*size > longLog) {
        // A common word fills the page from the newest events. The index would first gather all
        // of its places, which in a long log are a million; for a rare one they are few.
        size_t looked = 0;
        const Result<void> read =
            readRows(database, conditions, {}, *span, mostLookedThrough, [&](AuditRow row) {
                span->last = row.seq - 1;
                ++looked;
                if (hasAll(row.event, words))
                    keep(std::move(row));
                return rows.size() < limit && (looked < fewRows || rows.size() * 10 > looked);
            });
        if (!read)
            return read.failure();
    }
    if (rows.size() < limit) {
        const Result<void> read = readRows(database, conditions, searchExpression(words), *span,
                                           static_cast<qint64>(limit - rows.size()), keep);
        if (!read)
            return read.failure();
    }
    return rows;
}

} // namespace

Result<std::vector<AuditRow>> listRows(Database &database, const AuditFilter &filter,
                                       const Progress &progress)
{
    const Result<void> checked = check(filter);
    if (!checked)
        return checked.failure();
    const CancelScope cancel(database, progress);
    const Result<std::vector<AuditFilter>> single = singleActions(database, filter);
    if (!single)
        return single.failure();
    std::vector<AuditRow> rows;
    for (const AuditFilter &one : *single) {
        Result<std::vector<AuditRow>> some = rowsOf(database, one);
        if (!some)
            return some;
        rows.insert(rows.end(), std::make_move_iterator(some->begin()),
                    std::make_move_iterator(some->end()));
    }
    if (single->size() > 1) {
        std::sort(rows.begin(), rows.end(),
                  [](const AuditRow &a, const AuditRow &b) { return a.seq > b.seq; });
        if (rows.size() > static_cast<size_t>(filter.limit))
            rows.resize(static_cast<size_t>(filter.limit));
    }
    return rows;
}

Result<AuditPage> listEvents(Database &database, const AuditFilter &filter,
                             const Progress &progress)
{
    const Result<Transaction> view = Transaction::begin(database, TransactionKind::Deferred);
    if (!view)
        return view.failure();
    Result<std::vector<AuditRow>> rows = listRows(database, filter, progress);
    if (!rows)
        return rows.failure();
    const CancelScope cancel(database, progress);
    const Result<std::vector<AuditFilter>> single = singleActions(database, filter);
    if (!single)
        return single.failure();
    AuditPage page{std::move(*rows), 0};
    for (const AuditFilter &one : *single) {
        const Result<qint64> count = total(database, one);
        if (!count)
            return count.failure();
        page.total += *count;
    }
    return page;
}

} // namespace warden
