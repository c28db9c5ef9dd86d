#include "core/audit/word_check.h"

#include "core/audit/event_rows.h"
#include "core/audit/event_texts.h"
#include "core/audit/row_pipeline.h"
#include "core/audit/row_reader.h"
#include "core/database/word_splitter.h"

#include <algorithm>
#include <memory>

namespace warden {

namespace {

constexpr size_t mostRanges = 1000;

// The words of an event as one number, whatever their order; a word that stands there twice counts
// once, as in the index.
class EventWords
{
public:
    EventWords(std::shared_ptr<WordSplitter> splitter, const SumKey &sumKey)
        : m_splitter(std::move(splitter)), m_sumKey(sumKey)
    {}

    void addTo(RowBatch &batch)
    {
        for (CheckedRow &row : batch.rows)
            row.words = sumOf({batch.packed.data() + row.begin, row.size});
    }

private:
    quint64 sumOf(QByteArrayView packed)
    {
        m_hashes.clear();
        if (!m_unpacker.unpack(packed)) // a finding of its own
            return 0;
        if (textsIn(m_unpacker.json(), m_texts)) {
            for (const QByteArrayView text : m_texts)
                split(text);
        } else if (const Result<AuditRow> row = rowFromJson(m_unpacker.json().toByteArray())) {
            split(searchText(row->event).toUtf8());
        }
        std::ranges::sort(m_hashes);
        const auto repeated = std::ranges::unique(m_hashes);
        quint64 sum = 0;
        for (auto hash = m_hashes.begin(); hash != repeated.begin(); ++hash)
            sum += *hash;
        return sum;
    }
    void split(QByteArrayView text)
    {
        m_splitter->split(
            text, [this](QByteArrayView word) { m_hashes.push_back(wordHash(m_sumKey, word)); });
    }

    std::shared_ptr<WordSplitter> m_splitter;
    SumKey m_sumKey;
    EventUnpacker m_unpacker;
    std::vector<QByteArrayView> m_texts;
    std::vector<quint64> m_hashes;
};

// What is left for each event when its own words are taken from those that the index has for it.
class Differences
{
public:
    Differences(qint64 start, qint64 size)
        : m_start(start), m_left(static_cast<size_t>(std::max<qint64>(0, size - start)))
    {}

    void add(qint64 number, quint64 value)
    {
        if (number > m_start && number <= m_start + std::ssize(m_left))
            m_left[static_cast<size_t>(number - m_start - 1)] += value;
        else // of no event that is here
            m_stray = m_stray ? std::min(*m_stray, number) : number;
    }
    std::vector<NumberRange> ranges() const
    {
        std::vector<NumberRange> ranges;
        if (m_stray)
            ranges.push_back({*m_stray, *m_stray, *m_stray});
        for (size_t i = 0; i < m_left.size(); ++i) {
            const qint64 number = m_start + static_cast<qint64>(i) + 1;
            if (m_left[i] == 0)
                continue;
            if (!ranges.empty() && ranges.back().last == number - 1)
                ranges.back().last = ranges.back().explained = number;
            else if (ranges.size() < mostRanges)
                ranges.push_back({number, number, number});
        }
        return ranges;
    }

private:
    qint64 m_start;
    std::vector<quint64> m_left;
    std::optional<qint64> m_stray = {};
};

// Reads the index as it is, by the first bytes of its words: a part at a time.
class IndexedWords
{
public:
    static Result<IndexedWords> open(Database &database, const SumKey &sumKey)
    {
        const Result<void> made =
            database.runScript("CREATE VIRTUAL TABLE IF NOT EXISTS temp.word_instances"
                               " USING fts5vocab(main, words, instance)");
        if (!made)
            return made.failure();
        return IndexedWords(database, sumKey);
    }

    bool isAtEnd() const { return m_next == parts; }
    Result<void> readNext(Differences &differences)
    {
        const auto add = [&](const RowValues &row) {
            differences.add(row.integer(1), wordHash(m_sumKey, row.text(0)));
        };
        const int part = m_next++;
        const QString from = part == 0 ? QString() : QString(QChar(firstPart + part - 1));
        if (part == parts - 1)
            return m_database->visit("SELECT each(?1, term, doc) FROM temp.word_instances"
                                     " WHERE term >= ?2",
                                     add, from);
        return m_database->visit("SELECT each(?1, term, doc) FROM temp.word_instances"
                                 " WHERE term >= ?2 AND term < ?3",
                                 add, from, QString(QChar(firstPart + part)));
    }

private:
    // What is below "a", each letter, and what is above.
    static constexpr char16_t firstPart = u'a';
    static constexpr int parts = 1 + (u'z' - u'a' + 1) + 1;

    IndexedWords(Database &database, const SumKey &sumKey) : m_database(&database), m_sumKey(sumKey)
    {}

    Database *m_database;
    SumKey m_sumKey;
    int m_next = 0;
};

// Whether its parts fit each other: a search doesn't read all of them, as the above does.
Result<bool> isSound(Database &database)
{
    Result<Statement> check = database.prepare("PRAGMA quick_check(words)");
    if (!check)
        return check.failure();
    const Result<bool> row = check->step();
    if (!row)
        return row.failure();
    return *row && check->text(0) == QStringLiteral("ok");
}

} // namespace

Result<std::vector<NumberRange>> eventsWronglyInWords(Database &database, qint64 start, qint64 size,
                                                      Progress &progress)
{
    const CancelScope cancelled(database, progress);
    const Result<bool> sound = isSound(database);
    if (!sound)
        return sound.failure();
    if (!*sound)
        return std::vector<NumberRange>{{start + 1, size, size}};
    const SumKey sumKey = SumKey::create();
    Result<IndexedWords> index = IndexedWords::open(database, sumKey);
    if (!index)
        return index.failure();
    Result<WordSplitter> splitter = WordSplitter::open(database);
    if (!splitter)
        return splitter.failure();
    Result<RowReader> reader = RowReader::open(database, start, RowCheck::Facets::Ignore);
    if (!reader)
        return reader.failure();
    Differences differences(start, size);
    RowPipeline pipeline(
        [words = EventWords(std::make_shared<WordSplitter>(std::move(*splitter)), sumKey)](
            RowBatch &batch) mutable { words.addTo(batch); });
    qint64 count = 0;
    for (;;) {
        if (const Result<void> filled = pipeline.fill(*reader); !filled)
            return filled.failure();
        if (!index->isAtEnd() && (pipeline.isEmpty() || !pipeline.isOneDone())) {
            if (const Result<void> read = index->readNext(differences); !read)
                return read.failure();
            continue;
        }
        if (pipeline.isEmpty())
            break;
        RowBatch batch = pipeline.pop();
        for (const CheckedRow &row : batch.rows)
            differences.add(row.number, 0 - row.words);
        count += std::ssize(batch.rows);
        pipeline.reuse(std::move(batch));
        if (const Result<void> goOn = progress.check(); !goOn)
            return goOn.failure();
        progress.report({Stage::Verifying, {}, start + count, size});
    }
    return differences.ranges();
}

} // namespace warden
