#include "core/watch/log_scan.h"

#include "core/audit/event_table.h"
#include "core/audit/facet_table.h"

#include <QHash>
#include <QJsonDocument>

#include <future>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

// An event that alerts leave in the log: no rule sees it, so that none is about another one.
bool isOfAlerts(const Event &event)
{
    return event.source == "contact-warden"_L1 && event.action.startsWith("alert."_L1);
}

// Whether events of a source and an action are of any use, by the numbers that the log has for
// these.
class WantedKinds
{
public:
    WantedKinds(Database &database, const RuleSet &rules)
        : m_terms(database), m_needs(rules.needs())
    {}

    Result<bool> has(qint64 source, qint64 action)
    {
        const std::pair key(source, action);
        const auto known = m_known.constFind(key);
        if (known != m_known.constEnd())
            return *known;
        const Result<QString> sourceText = m_terms.textOf(source);
        if (!sourceText)
            return sourceText.failure();
        const Result<QString> actionText = m_terms.textOf(action);
        if (!actionText)
            return actionText.failure();
        const bool isWanted = isNeeded(*sourceText, actionText->toCaseFolded());
        m_known.insert(key, isWanted);
        return isWanted;
    }

private:
    // What isn't known may be anything.
    bool isNeeded(const QString &source, const QString &action) const
    {
        if (source.isEmpty() || action.isEmpty())
            return true;
        return std::any_of(m_needs.begin(), m_needs.end(), [&](const EventNeed &need) {
            return (need.source.isEmpty() || need.source == source) &&
                   (need.actions.isEmpty() || need.actions.contains(action));
        });
    }

    FacetTable m_terms;
    const std::vector<EventNeed> &m_needs;
    QHash<std::pair<qint64, qint64>, bool> m_known;
};

// The bytes of some rows, and what they say.
struct Batch
{
    std::vector<std::pair<qint64, QByteArray>> packed;
    std::vector<std::pair<qint64, Event>> events;
};

// That they are canonical is for the log's verification to say, which compares every byte.
void unpack(Batch &batch)
{
    EventUnpacker unpacker;
    for (const auto &[seq, packed] : batch.packed) {
        if (!unpacker.unpack(packed))
            continue;
        const QByteArrayView json = unpacker.json();
        QJsonObject object =
            QJsonDocument::fromJson(QByteArray::fromRawData(json.data(), json.size())).object();
        object.remove("seq"_L1);
        Result<Event> event = eventFromJson(object);
        if (event && !isOfAlerts(*event))
            batch.events.emplace_back(seq, std::move(*event));
    }
}

class Scanner
{
public:
    Scanner(Database &database, const LogScan &scan, const AlertEngine &engine)
        : m_database(database), m_scan(scan), m_engine(engine), m_wanted(database, engine.rules())
    {}

    // While one batch is unpacked beside, the one before is held against the rules.
    Result<void> run(const LogScan::Visit &visit, Progress &progress)
    {
        Result<Statement> select = m_database.prepare(
            "SELECT e.seq, e.packed, f.source, f.action FROM events e"
            " LEFT JOIN facets f ON f.seq = e.seq WHERE e.seq > ? AND e.seq <= ? ORDER BY e.seq");
        if (!select)
            return select.failure();
        select->bind(m_scan.after, m_scan.upTo);
        Batch before;
        while (!m_isAtEnd) {
            Result<Batch> batch = read(*select);
            if (!batch)
                return batch.failure();
            std::future<void> unpacking;
            if (batch->packed.size() < worthAThread)
                unpack(*batch);
            else
                unpacking = std::async(std::launch::async, [&] { unpack(*batch); });
            const Result<bool> goesOn = handOver(before, visit, progress);
            if (unpacking.valid())
                unpacking.wait();
            if (!goesOn)
                return goesOn.failure();
            if (!*goesOn)
                return {};
            if (Result<void> goOn = progress.check(); !goOn)
                return goOn;
            progress.report(
                {Stage::Verifying, {}, m_at - m_scan.after, m_scan.upTo - m_scan.after});
            before = std::move(*batch);
        }
        const Result<bool> handed = handOver(before, visit, progress);
        return handed ? Result<void>() : handed.failure();
    }

private:
    static constexpr size_t mostInABatch = 1024;
    static constexpr size_t worthAThread = 64;

    Result<Batch> read(Statement &select)
    {
        Batch batch;
        for (size_t looked = 0; looked < 4 * mostInABatch && batch.packed.size() < mostInABatch;
             ++looked) {
            const Result<bool> row = select.step();
            if (!row)
                return row.failure();
            if (!*row) {
                m_isAtEnd = true;
                break;
            }
            m_at = select.integer(0);
            if (!select.isNull(2)) {
                const Result<bool> isWanted = m_wanted.has(select.integer(2), select.integer(3));
                if (!isWanted)
                    return isWanted.failure();
                if (!*isWanted)
                    continue;
            }
            batch.packed.emplace_back(m_at, select.bytes(1));
        }
        return batch;
    }

    // Whether it is to go on.
    Result<bool> handOver(const Batch &batch, const LogScan::Visit &visit, Progress &progress)
    {
        for (const auto &[seq, event] : batch.events) {
            if (!m_engine.isInterestedIn(event))
                continue;
            if (const Result<void> goOn = progress.check(); !goOn)
                return goOn.failure();
            QJsonObject raw;
            if (m_engine.needsRaw(event)) {
                const Result<QByteArray> bytes = EventTable(m_database).raw(seq);
                if (!bytes && bytes.error().kind == ErrorKind::Cancelled)
                    return bytes.failure();
                if (bytes)
                    raw = QJsonDocument::fromJson(*bytes).object();
            }
            if (!visit(seq, event, raw))
                return false;
        }
        return true;
    }

    Database &m_database;
    const LogScan m_scan;
    const AlertEngine &m_engine;
    WantedKinds m_wanted;
    qint64 m_at = 0;
    bool m_isAtEnd = false;
};

} // namespace

Result<void> scanLog(Database &database, const LogScan &scan, const AlertEngine &engine,
                     const LogScan::Visit &visit, Progress &progress)
{
    const CancelScope cancel(database, progress);
    return Scanner(database, scan, engine).run(visit, progress);
}

} // namespace warden
