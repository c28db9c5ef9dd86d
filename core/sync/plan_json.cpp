#include "core/sync/plan_json.h"

#include "core/base/json_writer.h"
#include "core/base/timestamp.h"
#include "core/contacts/contact_json.h"
#include "core/crypto/hash.h"
#include "core/sync/plan_names.h"

#include <QRandomGenerator>

#include <algorithm>
#include <array>
#include <future>
#include <span>

namespace warden {

namespace {

void writeFieldNames(JsonWriter &json, const char *key, const FieldSet &fields)
{
    json.key(key);
    json.beginArray();
    for (Field field : fields.toList())
        json.value(fieldName(field));
    json.endArray();
}

void writeChanges(JsonWriter &json, const char *key, const std::vector<FieldChange> &changes)
{
    json.key(key);
    json.beginArray();
    for (const FieldChange &change : changes) {
        json.beginObject();
        json.member("after", change.after);
        json.member("before", change.before);
        json.member("field", fieldName(change.field));
        json.endObject();
    }
    json.endArray();
}

void writeCandidates(JsonWriter &json, const std::vector<MatchOption> &candidates)
{
    json.key("candidates");
    json.beginArray();
    for (const MatchOption &candidate : candidates) {
        json.beginObject();
        json.member("name", candidate.name);
        json.key("reasons");
        json.beginArray();
        for (MatchReason reason : candidate.reasons)
            json.value(matchReasonName(reason));
        json.endArray();
        json.member("record", candidate.record.value());
        json.endObject();
    }
    json.endArray();
}

// A picture would make a plan huge; its hash binds it just as well.
void writeContact(JsonWriter &json, Contact contact)
{
    json.key("contact");
    if (contact.photo.data.isEmpty()) {
        json.raw(contactToJson(contact));
        return;
    }
    const QByteArray hash = sha256(contact.photo.data).toHex();
    contact.photo.data.clear();
    json.raw(contactToJson(contact));
    json.member("photo_sha256", QString::fromLatin1(hash));
}

void writeWrite(JsonWriter &json, const PlannedWrite &write)
{
    json.beginObject();
    json.member("action", changeActionName(write.action));
    json.key("alike");
    json.beginArray();
    for (const RecordId &record : write.alike)
        json.value(record.value());
    json.endArray();
    writeChanges(json, "changes", write.changes);
    writeContact(json, write.contact);
    writeFieldNames(json, "fields", write.fields);
    json.member("id", write.id.value());
    json.member("idempotency_key", write.idempotencyKey);
    writeFieldNames(json, "leaving", write.leaving);
    json.member("record", write.record.value());
    json.member("remote_id", write.remoteId);
    json.member("revision", write.revision);
    json.member("restores", write.restores.value());
    json.member("side", sideName(write.side));
    json.endObject();
}

void writeItem(JsonWriter &json, const PlanItem &item)
{
    json.beginObject();
    json.member("action", itemActionName(item.action));
    writeCandidates(json, item.candidates);
    writeChanges(json, "conflicts", item.conflicts);
    json.member("destination", item.destination.value());
    json.member("destination_change", item.destinationChange);
    writeFieldNames(json, "hashed", item.hashed);
    json.member("held", item.isHeld);
    writeFieldNames(json, "held_back", item.heldBack);
    json.member("irreversible", item.isIrreversible);
    json.member("link", item.link.value());
    writeFieldNames(json, "lost", item.lost);
    writeFieldNames(json, "masked", item.masked);
    json.member("name", item.name);
    json.member("new_match", item.isNewMatch);
    json.member("person", item.person.value());
    json.member("reason", itemReasonName(item.reason));
    json.member("source", item.source.value());
    json.member("source_change", item.sourceChange);
    json.key("writes");
    json.beginArray();
    for (const PlannedWrite &write : item.writes)
        writeWrite(json, write);
    json.endArray();
    json.endObject();
}

QByteArray itemsToJson(std::span<const PlanItem> items)
{
    JsonWriter json;
    json.beginArray();
    for (const PlanItem &item : items)
        writeItem(json, item);
    json.endArray();
    return json.take();
}

// A first sync's plan has as many items as the book: the two halves are written side by side.
void writeItems(JsonWriter &json, std::span<const PlanItem> items)
{
    constexpr size_t worthAThread = 1000;
    json.key("items");
    if (items.size() < worthAThread) {
        json.raw(itemsToJson(items));
        return;
    }
    const size_t half = items.size() / 2;
    std::future<QByteArray> second =
        std::async(std::launch::async | std::launch::deferred, itemsToJson, items.subspan(half));
    QByteArray all = itemsToJson(items.first(half));
    all.back() = ',';
    all.append(QByteArrayView(second.get()).sliced(1));
    json.raw(all);
}

void writeRelink(JsonWriter &json, const Relink &relink)
{
    json.beginObject();
    json.member("destination", relink.destination.value());
    json.member("destination_change", relink.destinationChange);
    json.member("link", relink.link.value());
    json.member("new_match", relink.isNewMatch);
    json.member("person", relink.person.value());
    json.member("source", relink.source.value());
    json.member("source_change", relink.sourceChange);
    json.endObject();
}

void writeCounts(JsonWriter &json, const Counts &counts)
{
    json.key("counts");
    json.beginObject();
    json.member("created", counts.created);
    json.member("failed", counts.failed);
    json.member("irreversible", counts.irreversible);
    json.member("read", counts.read);
    json.member("removed", counts.removed);
    json.member("skipped", counts.skipped);
    json.member("unchanged", counts.unchanged);
    json.member("updated", counts.updated);
    json.endObject();
}

void writeRoute(JsonWriter &json, const RoutePlan &route)
{
    json.beginObject();
    writeCounts(json, route.counts);
    json.key("dropped");
    json.beginArray();
    for (const LinkId &link : route.dropped)
        json.value(link.value());
    json.endArray();
    json.member("from", route.from.value());
    json.key("holds");
    json.beginArray();
    for (HoldReason reason : route.holds)
        json.value(holdReasonName(reason));
    json.endArray();
    json.member("id", route.route.value());
    writeItems(json, route.items);
    json.member("name", route.routeName);
    json.member("policy_version", route.policyVersion);
    json.key("relinks");
    json.beginArray();
    for (const Relink &relink : route.relinks)
        writeRelink(json, relink);
    json.endArray();
    json.member("tasks", route.tasks);
    json.member("to", route.to.value());
    json.key("unavailable");
    json.beginArray();
    if (route.unavailable) {
        json.value(kindName(route.unavailable->kind));
        json.value(reasonName(route.unavailable->reason));
    }
    json.endArray();
    json.member("unreadable", route.unreadable);
    json.member("version", route.routeVersion);
    json.endObject();
}

} // namespace

QByteArray toCanonicalJson(const Plan &plan)
{
    JsonWriter json;
    json.beginObject();
    json.member("created_at", toRfc3339(plan.createdAt));
    if (!plan.erases.isEmpty())
        json.member("erases", plan.erases.value());
    json.member("format", planFormat);
    json.member("id", plan.id.value());
    if (plan.isMerge)
        json.member("merge", true);
    json.member("nonce", QString::fromLatin1(plan.nonce.toHex()));
    json.key("routes");
    json.beginArray();
    for (const RoutePlan &route : plan.routes)
        writeRoute(json, route);
    json.endArray();
    json.member("run", plan.run.value());
    json.member("undo_of", plan.undoOf.value());
    json.endObject();
    return json.take();
}

void seal(Plan &plan, const QDateTime &now)
{
    std::array<quint32, 8> words;
    QRandomGenerator::system()->generate(words.begin(), words.end());
    plan.id = PlanId::create();
    plan.run = RunId::create();
    plan.nonce = QByteArray(reinterpret_cast<const char *>(words.data()), sizeof words);
    plan.createdAt = now;
    plan.sealed = toCanonicalJson(plan);
    plan.sha256 = warden::sha256(plan.sealed);
}

} // namespace warden
