#include "core/watch/log_scan.h"

#include "core/alerts/event_needs.h"
#include "core/audit/event_rows.h"
#include "core/audit/event_table.h"

#include <QHash>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

constexpr qint64 eventsBetweenReports = 4096;

// Whether events of a source and an action are of any use, by the numbers that the log has for
// these.
class WantedKinds
{
public:
    WantedKinds(Database &database, const RuleSet &rules)
        : m_database(database), m_needs(needsOf(rules))
    {}

    Result<bool> has(qint64 source, qint64 action)
    {
        const std::pair key(source, action);
        const auto known = m_known.constFind(key);
        if (known != m_known.constEnd())
            return *known;
        const Result<QString> sourceText = textOf(source);
        if (!sourceText)
            return sourceText.failure();
        const Result<QString> actionText = textOf(action);
        if (!actionText)
            return actionText.failure();
        const bool isWanted = isNeeded(*sourceText, actionText->toCaseFolded());
        m_known.insert(key, isWanted);
        return isWanted;
    }

private:
    Result<QString> textOf(qint64 id)
    {
        Result<Statement> select = m_database.prepare("SELECT text FROM terms WHERE id = ?");
        if (!select)
            return select.failure();
        select->bind(id);
        const Result<bool> row = select->step();
        if (!row)
            return row.failure();
        return *row ? select->text(0) : QString();
    }

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

    Database &m_database;
    const std::vector<EventNeed> m_needs;
    QHash<std::pair<qint64, qint64>, bool> m_known;
};

} // namespace

bool isOfAlerts(const Event &event)
{
    return event.source == "contact-warden"_L1 && event.action.startsWith("alert."_L1);
}

Result<void> scanLog(Database &database, const LogScan &scan, const AlertEngine &engine,
                     const LogScan::Visit &visit, Progress &progress)
{
    const CancelScope cancel(database, progress);
    Result<Statement> select = database.prepare(
        "SELECT e.seq, e.packed, f.source, f.action FROM events e"
        " LEFT JOIN facets f ON f.seq = e.seq WHERE e.seq > ? AND e.seq <= ? ORDER BY e.seq");
    if (!select)
        return select.failure();
    select->bind(scan.after, scan.upTo);
    WantedKinds wanted(database, engine.rules());
    EventTable events(database);
    EventUnpacker unpacker;
    qint64 looked = 0;
    for (;;) {
        const Result<bool> row = select->step();
        if (!row)
            return row.failure();
        if (!*row)
            return {};
        const qint64 seq = select->integer(0);
        if (++looked % eventsBetweenReports == 0) {
            if (Result<void> goOn = progress.check(); !goOn)
                return goOn;
            progress.report({Stage::Verifying, {}, seq - scan.after, scan.upTo - scan.after});
        }
        if (!select->isNull(2)) {
            const Result<bool> isWanted = wanted.has(select->integer(2), select->integer(3));
            if (!isWanted)
                return isWanted.failure();
            if (!*isWanted)
                continue;
        }
        if (!unpacker.unpack(select->view(1)))
            continue;
        const Result<AuditRow> event = rowFromJson(unpacker.json().toByteArray());
        if (!event || isOfAlerts(event->event) || !engine.isInterestedIn(event->event))
            continue;
        QJsonObject raw;
        if (engine.needsRaw(event->event)) {
            const Result<QByteArray> bytes = events.raw(seq);
            if (!bytes && bytes.error().kind == ErrorKind::Cancelled)
                return bytes.failure();
            if (bytes)
                raw = QJsonDocument::fromJson(*bytes).object();
        }
        if (!visit(seq, event->event, raw))
            return {};
    }
}

} // namespace warden
