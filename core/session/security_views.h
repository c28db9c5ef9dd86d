#pragma once

#include "core/base/error.h"
#include "core/posture/check.h"
#include "core/posture/trend.h"

#include <vector>

namespace warden {

// The Security page's checks, the most urgent first.
struct SecurityReport
{
    std::vector<Check> checks = {};
    std::vector<TrendDay> trend = {}; // the oldest day first; empty while there is none

    qint64 count(Answer answer) const;
    // Something fails or couldn't be determined.
    bool needsAPerson() const;
};

// What somebody vouches for. Who and when are never said here.
struct AttestationDraft
{
    QString check = {};
    ConnectionId connection = {}; // empty: of the workspace
    QDateTime until = {};
    QString note = {};
    QString file = {}; // evidence: its path, up to 5 MiB; empty: the note alone
};

struct RevokedAccess
{
    // Revoked: the service ended it. ByHand: our secret is gone, and a person has to end it at the
    // service, on `page`. Gone: there was nothing left to end. Failed: a second time goes on.
    enum class State { Revoked, ByHand, Gone, Failed };

    ConnectionId connection = {}; // empty: of a witness of the log
    QString name = {};            // empty: of all witnesses or channels, which couldn't be listed
    QString service = {};
    State state = State::Failed;
    QUrl page = {};
    QString variable = {}; // of the environment, which still has the secret
    std::optional<Error> error = {};
};

QString revokedStateName(RevokedAccess::State state); // "revoked", "by_hand", "gone", "failed"

struct EmergencyRevocation
{
    std::vector<RevokedAccess> all = {};

    bool isFinished() const; // nothing failed
};

} // namespace warden
