#include "core/watch/alert_attempt_table.h"

#include "core/base/error_names.h"
#include "core/database/rows.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

constexpr int mostOfAChannel = 200;
constexpr std::array outcomes = {AttemptOutcome::Sent, AttemptOutcome::Failed,
                                 AttemptOutcome::GivenUp};

AttemptOutcome outcomeFromName(const QString &name)
{
    const auto found = std::ranges::find(outcomes, name, attemptOutcomeName);
    return found == outcomes.end() ? AttemptOutcome::Failed : *found;
}

} // namespace

QString attemptOutcomeName(AttemptOutcome outcome)
{
    switch (outcome) {
    case AttemptOutcome::Sent:
        return u"sent"_s;
    case AttemptOutcome::Failed:
        return u"failed"_s;
    case AttemptOutcome::GivenUp:
        return u"given up"_s;
    }
    Q_UNREACHABLE();
}

Result<void> AlertAttemptTable::insert(const AlertAttempt &attempt)
{
    const std::optional<Error> &failure = attempt.failure;
    const Result<void> inserted = m_database.run(
        "INSERT INTO alert_attempts (at, channel, alerts, outcome, failure_kind, failure_reason)"
        " VALUES (?, ?, ?, ?, ?, ?)",
        attempt.at, attempt.channel, attempt.alerts, attemptOutcomeName(attempt.outcome),
        failure ? kindName(failure->kind) : QString(),
        failure ? reasonName(failure->reason) : QString());
    if (!inserted)
        return inserted;
    return m_database.run(
        "DELETE FROM alert_attempts WHERE channel = ?1 AND number <= (SELECT number FROM"
        " alert_attempts WHERE channel = ?1 ORDER BY number DESC LIMIT 1 OFFSET ?2)",
        attempt.channel, mostOfAChannel);
}

Result<std::vector<AlertAttempt>> AlertAttemptTable::newest(const QString &channel, int limit)
{
    Result<Statement> select = m_database.prepare(
        "SELECT at, channel, alerts, outcome, failure_kind, failure_reason FROM alert_attempts"
        " WHERE channel = ? ORDER BY number DESC LIMIT ?");
    if (!select)
        return select.failure();
    return readRows<AlertAttempt>(select->bind(channel, limit), [](const Statement &row) {
        return AlertAttempt{row.time(0), row.text(1), row.integer(2), outcomeFromName(row.text(3)),
                            errorFromNames(row.text(4), row.text(5))};
    });
}

} // namespace warden
