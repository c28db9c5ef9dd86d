#include "core/sync/write_rules.h"

#include "core/sync/change_text.h"

namespace warden {

namespace {

const Capabilities &capabilitiesOf(const RouteContext &context, Side side)
{
    return side == Side::Destination ? context.destination : context.source;
}

Contact reduced(const RouteContext &context, Side side, const Contact &contact)
{
    const FieldSet fields = context.fieldsTo(side);
    Contact result = contact;
    for (Field field : (FieldSet::all() - fields).toList())
        clearField(result, field);
    return result;
}

PlannedWrite newWrite(Side side, ChangeAction action, const std::optional<Record> &record)
{
    PlannedWrite write;
    write.id = PlanItemId::create();
    write.side = side;
    write.action = action;
    write.idempotencyKey = newUuid();
    if (record) {
        write.record = record->id;
        write.remoteId = record->remoteId;
        write.revision = record->revision;
        write.current = record->raw;
    }
    return write;
}

// What is only a kind, a name's spelling or a label doesn't make a contact anybody could use.
bool identifiesSomebody(const Contact &contact)
{
    return !displayName(contact).isEmpty();
}

} // namespace

void noteLosses(const RouteContext &context, Side side, const Contact &contact, PlanItem &item)
{
    const Capabilities &capabilities = capabilitiesOf(context, side);
    const FieldSet filled = filledFields(contact);
    item.heldBack = filled - context.route.policy.allowed;
    item.masked = filled & context.route.policy.masked & capabilities.fields;
    item.hashed = filled & context.route.policy.hashed & capabilities.fields;
    FieldSet lost = (filled - capabilities.fields) | beyondLimits(contact, capabilities.limits);
    if (!capabilities.holdsPartialDates)
        lost = lost | partialDates(contact);
    item.lost = lost & context.route.policy.allowed;
}

PlannedWrite updateWrite(const RouteContext &context, Side side,
                         const std::optional<Record> &record, const Contact &before,
                         const Contact &after, const FieldSet &fields)
{
    PlannedWrite write = newWrite(side, ChangeAction::Update, record);
    // A hook has nothing of its own to keep: all that is in the message leaves.
    const bool isMessage = capabilitiesOf(context, side).isMessageReceiver;
    write.contact = isMessage ? reduced(context, side, after) : after;
    write.fields = fields;
    write.leaving = isMessage ? fields | filledFields(write.contact) : fields;
    write.changes = describeChanges(before, after, fields);
    return write;
}

PlannedWrite removeWrite(const RouteContext &context, Side side,
                         const std::optional<Record> &record, const Contact &lastKnown)
{
    PlannedWrite write = newWrite(side, ChangeAction::Remove, record);
    if (!capabilitiesOf(context, side).isMessageReceiver)
        write.contact = lastKnown; // for undo; a hook gets the id alone
    write.changes = describeChanges(lastKnown, Contact{}, filledFields(lastKnown));
    return write;
}

PairDecision createItem(const RouteContext &context, Side side, PlanItem item,
                        const Contact &contact)
{
    noteLosses(context, side, contact, item);
    PlannedWrite write = newWrite(side, ChangeAction::Create, std::nullopt);
    write.contact =
        reduced(context, side, side == Side::Destination ? context.leaving(contact) : contact);
    if (!identifiesSomebody(write.contact)) {
        item.action = ItemAction::Skip;
        item.reason = ItemReason::NothingMayLeave;
        return {.item = std::move(item)};
    }
    write.fields = write.leaving = filledFields(write.contact);
    write.changes = describeChanges(Contact{}, write.contact, write.fields);
    // Our own UID: some servers refuse one that another collection of the account has already.
    write.contact.uid = write.id.value();
    write.remoteId = write.id.value();
    item.action = ItemAction::Create;
    item.isIrreversible = capabilitiesOf(context, side).isMessageReceiver;
    item.writes.push_back(std::move(write));
    return {.item = std::move(item)};
}

} // namespace warden
