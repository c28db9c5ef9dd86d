#pragma once

#include "core/permissions/field_policy.h"
#include "core/permissions/permission.h"

#include <QDateTime>

namespace warden {

enum class ChangeAction { Create, Update, Remove };

QString changeActionName(ChangeAction action); // "create"

// One write to a service or file, as the journal holds it.
struct OutgoingChange
{
    PlanItemId item = {}; // ours: journal, origin marker
    PersonId person = {}; // ours: what a hook calls the contact's id
    ChangeAction action = ChangeAction::Create;
    QString remoteId = {};   // Create: a name proposed by us, which a service may replace
    QString revision = {};   // what the change was planned against; empty for Create
    QByteArray current = {}; // the item as last read, so that unknown properties survive; on a
                             // Create the item to give back as it was (undo), else empty
    Contact contact = {};    // Create, Update: the item's whole new content. Remove: as last known
    FieldSet changedFields = {};
    QString idempotencyKey = {};
    qint64 sequence = 0;     // counts the messages to one hook; 0 elsewhere
    RunId run = {};          // what a hook calls the batch
    QDateTime created = {};  // when the plan was made: known before, and the same in repeats
    QStringList groups = {}; // of the contact where it comes from: for the gate, never sent
};

class ApprovedChange;

// That an operator let a plan run. Made by approvePlan() alone.
class PlanApproval
{
public:
    const QByteArray &planHash() const { return m_planHash; }
    const Actor &actor() const { return m_actor; }

private:
    PlanApproval(QByteArray planHash, Actor actor)
        : m_planHash(std::move(planHash)), m_actor(std::move(actor))
    {}
    friend Result<PlanApproval> approvePlan(const Actor &, const QByteArray &, bool);

    QByteArray m_planHash;
    Actor m_actor;
};

// The only thing that a provider accepts for writing. Made by approveChange() alone, so that a
// path around approval doesn't compile.
class ApprovedChange
{
public:
    const OutgoingChange &change() const { return m_change; }
    const QByteArray &planHash() const { return m_planHash; }
    const OperatorId &operatorId() const { return m_operatorId; }

private:
    ApprovedChange(OutgoingChange change, const PlanApproval &approval)
        : m_change(std::move(change)), m_planHash(approval.planHash()),
          m_operatorId(approval.actor().id)
    {}
    friend Result<ApprovedChange> approveChange(const PlanApproval &, OutgoingChange,
                                                const FieldPolicy &, const QStringList &);

    OutgoingChange m_change;
    QByteArray m_planHash;
    OperatorId m_operatorId;
};

// planHash: 32 bytes, SHA-256 of the plan. A held plan needs ReleaseHeldPlan besides RunSync.
Result<PlanApproval> approvePlan(const Actor &actor, const QByteArray &planHash, bool isHeld);

// Applies the policy of this moment once more: one that was tightened since the plan still counts.
// Denied, with PolicyTightened, when a changed field may not leave any more, or not as it is in the
// change; with GroupNeverLeaves when the contact is in one of the groups that may never leave.
Result<ApprovedChange> approveChange(const PlanApproval &approval, OutgoingChange change,
                                     const FieldPolicy &policy,
                                     const QStringList &neverLeaving = {});

} // namespace warden
