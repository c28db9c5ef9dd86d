#include "core/watch/alert_table.h"

#include "core/database/rows.h"
#include "core/watch/watch_state_table.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <array>
#include <limits>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

constexpr int mostRows = 1000;
constexpr qsizetype shortestId = 8;
constexpr std::array levels = {RuleLevel::Informational, RuleLevel::Low, RuleLevel::Medium,
                               RuleLevel::High, RuleLevel::Critical};

int rankOf(const std::optional<RuleLevel> &level)
{
    return level ? static_cast<int>(*level) : -1;
}

std::optional<RuleLevel> levelOf(int rank)
{
    return rank < 0 || rank > 4 ? std::nullopt : std::optional(levels[static_cast<size_t>(rank)]);
}

QString textOf(const QJsonArray &array)
{
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

QString groupText(const std::vector<AlertGroup> &group)
{
    QJsonArray array;
    for (const AlertGroup &one : group)
        array.append(QJsonArray{one.field, one.value});
    return textOf(array);
}

std::vector<AlertGroup> groupFrom(const QByteArray &json)
{
    std::vector<AlertGroup> group;
    for (const QJsonValue one : QJsonDocument::fromJson(json).array())
        group.push_back({one[0].toString(), one[1].toString()});
    return group;
}

QString numbersText(const std::vector<qint64> &numbers)
{
    QJsonArray array;
    for (const qint64 number : numbers)
        array.append(number);
    return textOf(array);
}

std::vector<qint64> numbersFrom(const QByteArray &json)
{
    std::vector<qint64> numbers;
    for (const QJsonValue number : QJsonDocument::fromJson(json).array())
        numbers.push_back(number.toInteger());
    return numbers;
}

std::optional<AlertStep> stepOf(const Statement &row, int at)
{
    return row.isNull(at) ? std::nullopt : std::optional(AlertStep{row.time(at), row.text(at + 1)});
}

KeptAlert rowOf(const Statement &row)
{
    KeptAlert alert;
    alert.number = row.integer(0);
    alert.id = row.text(1);
    alert.rule = row.text(2);
    alert.revision = row.text(3);
    alert.title = row.text(4);
    alert.description = row.text(5);
    alert.file = row.text(6);
    alert.level = levelOf(row.integer32(7));
    alert.holds = row.integer(8) != 0;
    alert.raisedAt = row.time(9);
    alert.from = row.time(10);
    alert.until = row.time(11);
    alert.count = row.real(12);
    alert.group = groupFrom(row.utf8(13));
    alert.events = numbersFrom(row.utf8(14));
    alert.isMuted = row.integer(15) != 0;
    alert.phase = alertPhaseFromName(row.text(16)).value_or(AlertPhase::Open);
    alert.acknowledged = stepOf(row, 17);
    alert.closed = stepOf(row, 19);
    alert.note = row.text(21);
    return alert;
}

// Three names, some of them twice, so that one statement serves all.
std::array<QString, 3> phaseNames(AlertFilter::Phases phases)
{
    using Phases = AlertFilter::Phases;
    const QString open = alertPhaseName(AlertPhase::Open);
    const QString acknowledged = alertPhaseName(AlertPhase::Acknowledged);
    const QString closed = alertPhaseName(AlertPhase::Closed);
    switch (phases) {
    case Phases::NotClosed:
        return {open, acknowledged, acknowledged};
    case Phases::Open:
        return {open, open, open};
    case Phases::Acknowledged:
        return {acknowledged, acknowledged, acknowledged};
    case Phases::Closed:
        return {closed, closed, closed};
    case Phases::All:
        return {open, acknowledged, closed};
    }
    Q_UNREACHABLE();
}

// What is read of a row, as rowOf() takes it.
#define WARDEN_ALERT_COLUMNS                                                                       \
    "number, id, rule, revision, title, description, file, level, holds, raised_at, began_at,"     \
    " ended_at, count, grouping, events, is_muted, state, acknowledged_at, acknowledged_by,"       \
    " closed_at, closed_by, note"
// ?1 to ?3: states, ?4: the lowest level, ?5: 1 with muted ones, ?6: the rule. What is counted, and
// what a page consists of, is found by an index alone.
#define WARDEN_ALERT_FITS " level >= ?4 AND is_muted <= ?5"
#define WARDEN_ALERT_STATES " state IN (?1, ?2, ?3) AND"
#define WARDEN_ALERT_HOLDS " holds AND state <> 'closed' AND NOT is_muted"
// ?7: before that number, ?8: how many, ?9: those that hold first.
#define WARDEN_ALERT_NEWEST " AND number < ?7 ORDER BY number DESC LIMIT ?8)"
#define WARDEN_ALERT_NEWEST_OF(state)                                                              \
    "SELECT number FROM (SELECT number FROM alerts WHERE state = " state                           \
    " AND" WARDEN_ALERT_FITS WARDEN_ALERT_NEWEST
#define WARDEN_ALERT_PAGE_OF(numbers)                                                              \
    "SELECT " WARDEN_ALERT_COLUMNS " FROM alerts WHERE number IN (" numbers                        \
    " UNION SELECT number FROM (SELECT number FROM alerts INDEXED BY alerts_holding"               \
    " WHERE ?9 AND" WARDEN_ALERT_HOLDS                                                             \
    " AND (?6 = '' OR rule = ?6) AND" WARDEN_ALERT_STATES WARDEN_ALERT_FITS WARDEN_ALERT_NEWEST    \
    ") ORDER BY ?9 AND" WARDEN_ALERT_HOLDS " DESC, number DESC LIMIT ?8"

} // namespace

QString alertPhaseName(AlertPhase phase)
{
    switch (phase) {
    case AlertPhase::Open:
        return u"open"_s;
    case AlertPhase::Acknowledged:
        return u"acknowledged"_s;
    case AlertPhase::Closed:
        return u"closed"_s;
    }
    Q_UNREACHABLE();
}

std::optional<AlertPhase> alertPhaseFromName(const QString &name)
{
    for (const AlertPhase phase :
         {AlertPhase::Open, AlertPhase::Acknowledged, AlertPhase::Closed}) {
        if (alertPhaseName(phase) == name)
            return phase;
    }
    return {};
}

std::optional<RuleLevel> levelFromName(const QString &name)
{
    for (const RuleLevel level : levels) {
        if (levelName(level) == name)
            return level;
    }
    return {};
}

Result<AlertPage> AlertTable::list(const AlertFilter &filter)
{
    if (filter.limit < 1 || filter.limit > mostRows)
        return fail(ErrorKind::Invalid, ErrorReason::LimitOutOfRange);
    const bool isOfAll = filter.rule.isEmpty();
    const auto [first, second, third] = phaseNames(filter.phases);
    const int rank = rankOf(filter.atLeast);
    const int lowest = rank > 0 ? rank : -1; // without a level counts as informational
    const Result<std::optional<qint64>> total =
        isOfAll ? m_database.integer(
                      "SELECT count(*) FROM alerts WHERE" WARDEN_ALERT_STATES WARDEN_ALERT_FITS,
                      first, second, third, lowest, filter.withMuted)
                : m_database.integer("SELECT count(*) FROM alerts WHERE rule = ?6"
                                     " AND" WARDEN_ALERT_STATES WARDEN_ALERT_FITS,
                                     first, second, third, lowest, filter.withMuted, filter.rule);
    if (!total)
        return total.failure();
    Result<Statement> select =
        isOfAll ? m_database.prepare(WARDEN_ALERT_PAGE_OF(
                      WARDEN_ALERT_NEWEST_OF("?1") " UNION " WARDEN_ALERT_NEWEST_OF(
                          "?2") " UNION " WARDEN_ALERT_NEWEST_OF("?3")))
                : m_database.prepare(WARDEN_ALERT_PAGE_OF(
                      "SELECT number FROM (SELECT number FROM alerts WHERE rule = ?6"
                      " AND" WARDEN_ALERT_STATES WARDEN_ALERT_FITS WARDEN_ALERT_NEWEST));
    if (!select)
        return select.failure();
    const qint64 before = filter.before > 0 ? filter.before : std::numeric_limits<qint64>::max();
    select->bind(first, second, third, lowest, filter.withMuted, filter.rule, before, filter.limit,
                 filter.holdingFirst);
    Result<std::vector<KeptAlert>> alerts = readRows<KeptAlert>(*select, rowOf);
    if (!alerts)
        return alerts.failure();
    return AlertPage{std::move(*alerts), total->value_or(0)};
}

Result<KeptAlert> AlertTable::get(const QString &id)
{
    if (id.size() < shortestId)
        return fail(ErrorKind::Usage, ErrorReason::NotKnownHere, id);
    Result<Statement> select = m_database.prepare(
        "SELECT " WARDEN_ALERT_COLUMNS " FROM alerts WHERE id BETWEEN ?1 AND ?2 LIMIT 2");
    if (!select)
        return select.failure();
    select->bind(id, id + QChar(0xffff)); // all that begin with it
    Result<std::vector<KeptAlert>> alerts = readRows<KeptAlert>(*select, rowOf);
    if (!alerts)
        return alerts.failure();
    if (alerts->size() != 1)
        return fail(ErrorKind::Usage, ErrorReason::NotKnownHere, id);
    return std::move(alerts->front());
}

Result<std::optional<KeptAlert>> AlertTable::find(const QString &id)
{
    Result<Statement> select =
        m_database.prepare("SELECT " WARDEN_ALERT_COLUMNS " FROM alerts WHERE id = ?");
    if (!select)
        return select.failure();
    return readFirstRow<KeptAlert>(select->bind(id), rowOf);
}

Result<std::optional<KeptAlert>> AlertTable::holding()
{
    Result<Statement> select =
        m_database.prepare("SELECT " WARDEN_ALERT_COLUMNS " FROM alerts WHERE" WARDEN_ALERT_HOLDS
                           " ORDER BY number LIMIT 1");
    if (!select)
        return select.failure();
    return readFirstRow<KeptAlert>(*select, rowOf);
}

Result<void> AlertTable::insert(const KeptAlert &alert)
{
    return m_database.run(
        "INSERT INTO alerts (id, rule, revision, title, description, file, level, holds, raised_at,"
        " began_at, ended_at, count, grouping, events, is_muted, state)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        alert.id, alert.rule, alert.revision, alert.title, alert.description, alert.file,
        rankOf(alert.level), alert.holds, alert.raisedAt, alert.from, alert.until, alert.count,
        groupText(alert.group), numbersText(alert.events), alert.isMuted,
        alertPhaseName(alert.phase));
}

Result<void> AlertTable::goOn(const KeptAlert &alert)
{
    return m_database.run("UPDATE alerts SET began_at = ?, ended_at = ?, count = ?, events = ?,"
                          " is_muted = ? WHERE id = ?",
                          alert.from, alert.until, alert.count, numbersText(alert.events),
                          alert.isMuted, alert.id);
}

Result<void> AlertTable::reopen(const QString &id)
{
    return m_database.run("UPDATE alerts SET state = 'open' WHERE id = ? AND state = 'closed'", id);
}

Result<void> AlertTable::settle(const KeptAlert &alert)
{
    const AlertStep none;
    const AlertStep &acknowledged = alert.acknowledged ? *alert.acknowledged : none;
    const AlertStep &closed = alert.closed ? *alert.closed : none;
    const Result<void> settled = m_database.run(
        "UPDATE alerts SET state = ?, acknowledged_at = ?, acknowledged_by = ?, closed_at = ?,"
        " closed_by = ?, note = ? WHERE id = ?",
        alertPhaseName(alert.phase), acknowledged.at, acknowledged.by, closed.at, closed.by,
        alert.note, alert.id);
    return settled ? WatchStateTable(m_database).countChange() : settled;
}

} // namespace warden
