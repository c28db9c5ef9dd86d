#include "core/permissions/approved_change.h"

using namespace Qt::StringLiterals;

namespace warden {

QString changeActionName(ChangeAction action)
{
    switch (action) {
    case ChangeAction::Create:
        return u"create"_s;
    case ChangeAction::Update:
        return u"update"_s;
    case ChangeAction::Remove:
        return u"remove"_s;
    }
    return {};
}

Result<PlanApproval> approvePlan(const Actor &actor, const QByteArray &planHash, bool isHeld)
{
    if (planHash.size() != 32)
        return fail(ErrorKind::Internal, u"a plan's hash has 32 bytes"_s);
    if (Result<void> allowed = require(actor, Permission::RunSync); !allowed)
        return allowed.failure();
    if (isHeld) {
        if (Result<void> allowed = require(actor, Permission::ReleaseHeldPlan); !allowed)
            return allowed.failure();
    }
    return PlanApproval(planHash, actor);
}

Result<ApprovedChange> approveChange(const PlanApproval &approval, OutgoingChange change,
                                     const FieldPolicy &policy, const QStringList &neverLeaving)
{
    const bool isRemoval = change.action == ChangeAction::Remove;
    if (!isRemoval && isInAnyGroup(change.groups, neverLeaving))
        return fail(ErrorKind::Denied, ErrorReason::GroupNeverLeaves);
    FieldSet leaving = change.changedFields;
    // Nothing of the other side's own to keep: all that is in it would leave.
    if (change.current.isEmpty() && !isRemoval)
        leaving = leaving | filledFields(change.contact);
    if (!policy.allowed.containsAll(leaving))
        return fail(ErrorKind::Denied, ErrorReason::PolicyTightened, {},
                    u"the change holds fields that may not leave"_s);
    for (Field field : (leaving & policy.treated()).toList()) {
        if (!isTreated(change.contact, field, policy.treatment(field)))
            return fail(ErrorKind::Denied, ErrorReason::PolicyTightened, {},
                        u"the change holds plain values of a field"_s);
    }
    return ApprovedChange(std::move(change), approval);
}

} // namespace warden
