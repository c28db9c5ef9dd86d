#include "core/posture/check_table.h"

#include "core/database/rows.h"
#include "core/database/transaction.h"
#include "core/posture/connection_list.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

constexpr char selectChecks[] =
    "SELECT check_id, connection, name, service, how, answer, evidence, since, checked_at FROM"
    " checks";

QString textOf(const QJsonObject &json)
{
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

bool isSameAnswer(const Finding &one, const Finding &other)
{
    return one.answer() == other.answer() && one.why() == other.why();
}

} // namespace

Result<std::vector<Check>> CheckTable::rows(Statement &select)
{
    return readRows<Check>(select, [](const Statement &row) {
        Check check;
        check.id = row.text(0);
        check.connection = row.id<ConnectionId>(1);
        check.connectionName = row.text(2);
        check.service = row.text(3);
        check.how = row.text(4);
        // What a later version wrote, or nobody did, is no answer.
        const std::optional<Answer> answer = answerFromName(row.text(5));
        const std::optional<Finding> finding =
            answer ? Finding::stored(*answer, QJsonDocument::fromJson(row.utf8(6)).object())
                   : std::nullopt;
        check.finding = finding.value_or(Finding::undetermined(Unknown::Unreadable));
        check.since = row.time(7);
        check.checkedAt = row.time(8);
        return check;
    });
}

Result<bool> CheckTable::recordOne(const Check &check)
{
    Result<std::vector<Check>> before = history(check.id, check.connection, 1);
    if (!before)
        return before.failure();
    const Check *last = before->empty() ? nullptr : &before->front();
    const bool stays = last && isSameAnswer(last->finding, check.finding);
    if (stays && last->finding.needed() == check.finding.needed() &&
        last->finding.subjects() == check.finding.subjects()) {
        const Result<void> repeated = m_database.run(
            "UPDATE checks SET checked_at = ?, name = ?, how = ?, evidence = ? WHERE number ="
            " (SELECT max(number) FROM checks WHERE check_id = ? AND connection = ?)",
            check.checkedAt, check.connectionName, check.how, textOf(check.finding.evidence()),
            check.id, check.connection.value());
        return repeated ? Result<bool>(false) : repeated.failure();
    }
    if (Result<void> inserted = insert(check, stays ? last->since : check.checkedAt); !inserted)
        return inserted.failure();
    return !last || last->finding.answer() != check.finding.answer();
}

// The newest fail stays: no word that is older counts.
Result<void> CheckTable::insert(const Check &check, const QDateTime &since)
{
    Result<void> inserted = m_database.run(
        "INSERT INTO checks (check_id, connection, name, service, how, answer, evidence, since,"
        " checked_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        check.id, check.connection.value(), check.connectionName, check.service, check.how,
        answerName(check.finding.answer()), textOf(check.finding.evidence()), since,
        check.checkedAt);
    if (!inserted)
        return inserted;
    return m_database.run(
        "DELETE FROM checks WHERE check_id = ?1 AND connection = ?2 AND number NOT IN (SELECT"
        " number FROM checks WHERE check_id = ?1 AND connection = ?2 ORDER BY number DESC LIMIT"
        " ?3) AND number <> ifnull((SELECT max(number) FROM checks WHERE check_id = ?1 AND"
        " connection = ?2 AND answer = 'fail'), 0)",
        check.id, check.connection.value(), mostKept);
}

Result<qint64> CheckTable::record(const std::vector<Check> &checks)
{
    Result<Transaction> transaction = Transaction::begin(m_database, TransactionKind::Immediate);
    if (!transaction)
        return transaction.failure();
    qint64 changed = 0;
    for (const Check &check : checks) {
        const Result<bool> isOther = recordOne(check);
        if (!isOther)
            return isOther.failure();
        changed += *isOther ? 1 : 0;
    }
    if (Result<void> committed = transaction->commit(); !committed)
        return committed.failure();
    return changed;
}

Result<std::vector<Check>> CheckTable::newest()
{
    Result<Statement> select = m_database.prepare(
        QByteArray(selectChecks) +
        " WHERE number IN (SELECT max(number) FROM checks GROUP BY check_id, connection) ORDER BY"
        " number");
    if (!select)
        return select.failure();
    select->bind();
    return rows(*select);
}

Result<std::vector<Check>> CheckTable::newestFails()
{
    Result<Statement> select = m_database.prepare(
        QByteArray(selectChecks) +
        " WHERE number IN (SELECT max(number) FROM checks WHERE answer = 'fail' GROUP BY check_id,"
        " connection)");
    if (!select)
        return select.failure();
    select->bind();
    return rows(*select);
}

Result<std::vector<Check>> CheckTable::history(const QString &check, const ConnectionId &connection,
                                               int most)
{
    Result<Statement> select =
        m_database.prepare(QByteArray(selectChecks) +
                           " WHERE check_id = ? AND connection = ? ORDER BY number DESC LIMIT ?");
    if (!select)
        return select.failure();
    select->bind(check, connection.value(), most);
    return rows(*select);
}

Result<std::vector<PastAnswer>> CheckTable::past()
{
    Result<Statement> select = m_database.prepare(
        "SELECT check_id, connection, answer, since FROM checks ORDER BY number");
    if (!select)
        return select.failure();
    return readRows<PastAnswer>(*select, [](const Statement &row) {
        return PastAnswer{row.text(0), row.id<ConnectionId>(1),
                          answerFromName(row.text(2)).value_or(Answer::Undetermined), row.time(3)};
    });
}

Result<void> CheckTable::keepOnly(const std::vector<ConnectionId> &connections)
{
    return m_database.run("DELETE FROM checks WHERE connection <> '' AND connection NOT IN"
                          " (SELECT value FROM json_each(?))",
                          jsonListOf(connections));
}

QDateTime lastFailOf(const std::vector<Check> &fails, const QString &check,
                     const ConnectionId &connection)
{
    const auto found = std::ranges::find_if(fails, [&](const Check &each) {
        return each.id == check && each.connection == connection;
    });
    return found == fails.end() ? QDateTime() : found->checkedAt;
}

} // namespace warden
