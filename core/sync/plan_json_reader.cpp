#include "core/base/error_names.h"
#include "core/base/timestamp.h"
#include "core/contacts/contact_json.h"
#include "core/sync/plan_json.h"
#include "core/sync/plan_names.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

tl::unexpected<Error> damaged(QString detail)
{
    return fail(ErrorKind::Storage, ErrorReason::Damaged, {}, std::move(detail));
}

// Reads every element with `read`; the first failure ends it.
template <class T, class Read>
Result<std::vector<T>> readAll(const QJsonArray &array, Read read)
{
    std::vector<T> values;
    values.reserve(static_cast<size_t>(array.size()));
    for (const QJsonValue &element : array) {
        Result<T> value = read(element);
        if (!value)
            return value.failure();
        values.push_back(std::move(*value));
    }
    return values;
}

Result<FieldSet> readFields(const QJsonValue &value)
{
    FieldSet fields;
    for (const QJsonValue &name : value.toArray()) {
        const Result<Field> field = fieldFromName(name.toString());
        if (!field)
            return field.failure();
        fields.insert(*field);
    }
    return fields;
}

Result<FieldChange> readChange(const QJsonValue &value)
{
    const Result<Field> field = fieldFromName(value["field"_L1].toString());
    if (!field)
        return field.failure();
    return FieldChange{*field, value["before"_L1].toString(), value["after"_L1].toString()};
}

Result<MatchOption> readCandidate(const QJsonValue &value)
{
    MatchOption candidate;
    candidate.record = RecordId(value["record"_L1].toString());
    candidate.name = value["name"_L1].toString();
    for (const QJsonValue &name : value["reasons"_L1].toArray()) {
        const Result<MatchReason> reason = matchReasonFromName(name.toString());
        if (!reason)
            return reason.failure();
        candidate.reasons.append(*reason);
    }
    return candidate;
}

Result<PlannedWrite> readWrite(const QJsonValue &value)
{
    PlannedWrite write;
    write.id = PlanItemId(value["id"_L1].toString());
    write.record = RecordId(value["record"_L1].toString());
    write.remoteId = value["remote_id"_L1].toString();
    write.restores = PlanItemId(value["restores"_L1].toString());
    write.revision = value["revision"_L1].toString();
    for (const QJsonValue &record : value["alike"_L1].toArray())
        write.alike.emplace_back(record.toString());
    write.idempotencyKey = value["idempotency_key"_L1].toString();

    const Result<Side> side = sideFromName(value["side"_L1].toString());
    if (!side)
        return side.failure();
    write.side = *side;
    const Result<ChangeAction> action = changeActionFromName(value["action"_L1].toString());
    if (!action)
        return action.failure();
    write.action = *action;
    const Result<FieldSet> fields = readFields(value["fields"_L1]);
    if (!fields)
        return fields.failure();
    write.fields = *fields;
    const Result<FieldSet> leaving = readFields(value["leaving"_L1]);
    if (!leaving)
        return leaving.failure();
    write.leaving = *leaving;
    Result<std::vector<FieldChange>> changes =
        readAll<FieldChange>(value["changes"_L1].toArray(), readChange);
    if (!changes)
        return changes.failure();
    write.changes = std::move(*changes);
    Result<Contact> contact = contactFromJson(
        QJsonDocument(value["contact"_L1].toObject()).toJson(QJsonDocument::Compact));
    if (!contact)
        return contact.failure();
    write.contact = std::move(*contact);
    write.photoSha256 = QByteArray::fromHex(value["photo_sha256"_L1].toString().toLatin1());
    return write;
}

Result<PlanItem> readItem(const QJsonValue &value)
{
    PlanItem item;
    item.link = LinkId(value["link"_L1].toString());
    item.person = PersonId(value["person"_L1].toString());
    item.name = value["name"_L1].toString();
    item.source = RecordId(value["source"_L1].toString());
    item.destination = RecordId(value["destination"_L1].toString());
    item.sourceChange = value["source_change"_L1].toInteger();
    item.destinationChange = value["destination_change"_L1].toInteger();
    item.isHeld = value["held"_L1].toBool();
    item.isIrreversible = value["irreversible"_L1].toBool();
    item.isNewMatch = value["new_match"_L1].toBool();

    const Result<ItemAction> action = itemActionFromName(value["action"_L1].toString());
    if (!action)
        return action.failure();
    item.action = *action;
    const Result<ItemReason> reason = itemReasonFromName(value["reason"_L1].toString());
    if (!reason)
        return reason.failure();
    item.reason = *reason;
    const Result<FieldSet> heldBack = readFields(value["held_back"_L1]);
    const Result<FieldSet> lost = readFields(value["lost"_L1]);
    const Result<FieldSet> masked = readFields(value["masked"_L1]);
    const Result<FieldSet> hashed = readFields(value["hashed"_L1]);
    if (!heldBack || !lost || !masked || !hashed)
        return damaged(u"a plan's field names"_s);
    item.heldBack = *heldBack;
    item.lost = *lost;
    item.masked = *masked;
    item.hashed = *hashed;
    Result<std::vector<FieldChange>> conflicts =
        readAll<FieldChange>(value["conflicts"_L1].toArray(), readChange);
    if (!conflicts)
        return conflicts.failure();
    item.conflicts = std::move(*conflicts);
    Result<std::vector<MatchOption>> candidates =
        readAll<MatchOption>(value["candidates"_L1].toArray(), readCandidate);
    if (!candidates)
        return candidates.failure();
    item.candidates = std::move(*candidates);
    Result<std::vector<PlannedWrite>> writes =
        readAll<PlannedWrite>(value["writes"_L1].toArray(), readWrite);
    if (!writes)
        return writes.failure();
    item.writes = std::move(*writes);
    return item;
}

Relink readRelink(const QJsonValue &value)
{
    return {LinkId(value["link"_L1].toString()),     PersonId(value["person"_L1].toString()),
            RecordId(value["source"_L1].toString()), RecordId(value["destination"_L1].toString()),
            value["source_change"_L1].toInteger(),   value["destination_change"_L1].toInteger(),
            value["new_match"_L1].toBool()};
}

Counts readCounts(const QJsonValue &value)
{
    Counts counts;
    counts.read = value["read"_L1].toInteger();
    counts.created = value["created"_L1].toInteger();
    counts.updated = value["updated"_L1].toInteger();
    counts.removed = value["removed"_L1].toInteger();
    counts.unchanged = value["unchanged"_L1].toInteger();
    counts.skipped = value["skipped"_L1].toInteger();
    counts.failed = value["failed"_L1].toInteger();
    counts.irreversible = value["irreversible"_L1].toInteger();
    return counts;
}

Result<RoutePlan> readRoute(const QJsonValue &value)
{
    RoutePlan route;
    route.route = RouteId(value["id"_L1].toString());
    route.routeName = value["name"_L1].toString();
    route.routeVersion = value["version"_L1].toInteger();
    route.policyVersion = value["policy_version"_L1].toInteger();
    route.from = BookId(value["from"_L1].toString());
    route.to = BookId(value["to"_L1].toString());
    route.counts = readCounts(value["counts"_L1]);
    route.unreadable = value["unreadable"_L1].toInteger();
    route.tasks = value["tasks"_L1].toInteger();
    for (const QJsonValue &link : value["dropped"_L1].toArray())
        route.dropped.emplace_back(link.toString());
    for (const QJsonValue &relink : value["relinks"_L1].toArray())
        route.relinks.push_back(readRelink(relink));
    for (const QJsonValue &name : value["holds"_L1].toArray()) {
        const Result<HoldReason> reason = holdReasonFromName(name.toString());
        if (!reason)
            return reason.failure();
        route.holds.push_back(*reason);
    }
    const QJsonArray unavailable = value["unavailable"_L1].toArray();
    if (unavailable.size() == 2)
        route.unavailable = errorFromNames(unavailable[0].toString(), unavailable[1].toString())
                                .value_or(Error{ErrorKind::Internal});
    Result<std::vector<PlanItem>> items = readAll<PlanItem>(value["items"_L1].toArray(), readItem);
    if (!items)
        return items.failure();
    route.items = std::move(*items);
    return route;
}

} // namespace

Result<Plan> planFromJson(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError || !document.isObject())
        return damaged(u"a plan is not JSON"_s);
    const QJsonObject object = document.object();
    if (object["format"_L1].toInt() != planFormat)
        return fail(ErrorKind::Storage, ErrorReason::NewerVersion, {}, u"a plan's format"_s);

    Plan plan;
    plan.id = PlanId(object["id"_L1].toString());
    plan.nonce = QByteArray::fromHex(object["nonce"_L1].toString().toLatin1());
    plan.run = RunId(object["run"_L1].toString());
    plan.undoOf = RunId(object["undo_of"_L1].toString());
    plan.erases = PersonId(object["erases"_L1].toString());
    plan.isMerge = object["merge"_L1].toBool();
    const Result<QDateTime> created = fromRfc3339(object["created_at"_L1].toString());
    if (!created)
        return created.failure();
    plan.createdAt = *created;
    Result<std::vector<RoutePlan>> routes =
        readAll<RoutePlan>(object["routes"_L1].toArray(), readRoute);
    if (!routes)
        return routes.failure();
    plan.routes = std::move(*routes);
    plan.sha256 = QCryptographicHash::hash(json, QCryptographicHash::Sha256);
    return plan;
}

} // namespace warden
