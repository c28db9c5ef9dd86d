#pragma once

#include "core/base/id.h"
#include "core/base/result.h"

#include <QDateTime>
#include <QJsonObject>

namespace warden {

using ApprovalId = Id<struct ApprovalTag>;

// What a second person is asked to agree to.
enum class ApprovalSubject {
    Removals,       // object: the plan's SHA-256 in hex
    NewDestination, // object: the route's id, or a moved connection's
    WiderPolicy,    // object: the route's id
    ContactExport,  // object: the operator's id
    OpenedGroups,   // of those that never leave; object: "workspace"
};

enum class ApprovalState {
    Waiting,
    Granted,
    Refused,
    Used,      // what was agreed to once has been done
    Withdrawn, // nobody needs to agree any more
};

struct ApprovalRequest
{
    ApprovalId id = {};
    ApprovalSubject subject = ApprovalSubject::Removals;
    QString object = {};
    QString name = {}; // of the route, for people
    qint64 amount = 0; // Removals and OpenedGroups: how many
    // WiderPolicy: the route's rules that were agreed to last. OpenedGroups: {"groups":[…]} that
    // shall leave the list.
    QJsonObject before = {};
    OperatorId askedBy = {};
    QString askedByName = {};
    QDateTime askedAt = {};
    ApprovalState state = ApprovalState::Waiting;
    OperatorId decidedBy = {};
    QString decidedByName = {};
    QDateTime decidedAt = {};

    bool operator==(const ApprovalRequest &) const = default;
};

// A contract of the command line and the log: "removals", "waiting".
QString approvalSubjectName(ApprovalSubject subject);
QString approvalStateName(ApprovalState state);

} // namespace warden
