#include "core/store/run.h"

#include "core/store/enum_names.h"

using namespace Qt::StringLiterals;

namespace warden {

Counts &Counts::operator+=(const Counts &other)
{
    read += other.read;
    created += other.created;
    updated += other.updated;
    removed += other.removed;
    unchanged += other.unchanged;
    skipped += other.skipped;
    failed += other.failed;
    confirmed += other.confirmed;
    irreversible += other.irreversible;
    return *this;
}

bool isOpen(PlanState state)
{
    return state == PlanState::Planned || state == PlanState::Held ||
           state == PlanState::Superseded;
}

QString planStateName(PlanState state)
{
    switch (state) {
    case PlanState::Planned:
        return u"planned"_s;
    case PlanState::Held:
        return u"held"_s;
    case PlanState::Applied:
        return u"applied"_s;
    case PlanState::Stale:
        return u"stale"_s;
    case PlanState::Superseded:
        return u"superseded"_s;
    case PlanState::Declined:
        return u"declined"_s;
    }
    return {};
}

Result<PlanState> planStateFromName(const QString &name)
{
    return valueFromName(name,
                         {PlanState::Planned, PlanState::Held, PlanState::Applied, PlanState::Stale,
                          PlanState::Superseded, PlanState::Declined},
                         planStateName, "plan state");
}

QString runStateName(RunState state)
{
    switch (state) {
    case RunState::Running:
        return u"running"_s;
    case RunState::Done:
        return u"done"_s;
    case RunState::Held:
        return u"held"_s;
    case RunState::Failed:
        return u"failed"_s;
    case RunState::Interrupted:
        return u"interrupted"_s;
    }
    return {};
}

Result<RunState> runStateFromName(const QString &name)
{
    return valueFromName(name,
                         {RunState::Running, RunState::Done, RunState::Held, RunState::Failed,
                          RunState::Interrupted},
                         runStateName, "run state");
}

QString journalStateName(JournalState state)
{
    switch (state) {
    case JournalState::Pending:
        return u"pending"_s;
    case JournalState::Sent:
        return u"sent"_s;
    case JournalState::Done:
        return u"done"_s;
    case JournalState::Failed:
        return u"failed"_s;
    case JournalState::Skipped:
        return u"skipped"_s;
    case JournalState::Cancelled:
        return u"cancelled"_s;
    }
    return {};
}

Result<JournalState> journalStateFromName(const QString &name)
{
    return valueFromName(name,
                         {JournalState::Pending, JournalState::Sent, JournalState::Done,
                          JournalState::Failed, JournalState::Skipped, JournalState::Cancelled},
                         journalStateName, "journal state");
}

QString deliveryStateName(DeliveryState state)
{
    switch (state) {
    case DeliveryState::Unsent:
        return u"unsent"_s;
    case DeliveryState::Sent:
        return u"sent"_s;
    case DeliveryState::Accepted:
        return u"accepted"_s;
    case DeliveryState::Confirmed:
        return u"confirmed"_s;
    }
    return {};
}

QString confirmationWayName(ConfirmationWay way)
{
    switch (way) {
    case ConfirmationWay::File:
        return u"file"_s;
    case ConfirmationWay::Person:
        return u"person"_s;
    }
    return {};
}

Result<ConfirmationWay> confirmationWayFromName(const QString &name)
{
    return valueFromName(name, {ConfirmationWay::File, ConfirmationWay::Person},
                         confirmationWayName, "confirmation");
}

Result<DeliveryState> deliveryStateFromName(const QString &name)
{
    return valueFromName(name,
                         {DeliveryState::Unsent, DeliveryState::Sent, DeliveryState::Accepted,
                          DeliveryState::Confirmed},
                         deliveryStateName, "delivery state");
}

} // namespace warden
