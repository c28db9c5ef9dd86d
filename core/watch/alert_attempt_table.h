#pragma once

#include "core/base/error.h"
#include "core/database/database.h"

#include <QDateTime>

#include <vector>

namespace warden {

enum class AttemptOutcome {
    Sent,    // whom it went to said that it was taken
    Failed,  // it is tried again
    GivenUp, // it isn't
};

QString attemptOutcomeName(AttemptOutcome outcome); // "sent", "failed", "given up"

// A message that was tried: what came of it, and nothing of what it said or where it went.
struct AlertAttempt
{
    QDateTime at = {};
    QString channel = {};
    qint64 alerts = 0; // that it told of; 0: it was a test
    AttemptOutcome outcome = AttemptOutcome::Sent;
    std::optional<Error> failure = {}; // kind and reason alone

    bool isTest() const { return alerts == 0; }
    bool operator==(const AlertAttempt &) const = default;
};

// Of each channel the newest 200.
class AlertAttemptTable
{
public:
    explicit AlertAttemptTable(Database &database) : m_database(database) {}

    Result<void> insert(const AlertAttempt &attempt);
    Result<std::vector<AlertAttempt>> newest(const QString &channel, int limit); // newest first

private:
    Database &m_database;
};

} // namespace warden
