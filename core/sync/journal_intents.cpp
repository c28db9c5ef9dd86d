#include "core/sync/journal_intents.h"

#include "core/contacts/contact_json.h"
#include "core/crypto/hash.h"
#include "core/store/tables.h"

#include <QRandomGenerator>

#include <array>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

// One key for each destination, so that equal values at two of them don't show.
Result<QByteArray> ledgerKey(Store &store, const BookId &book)
{
    const QString name = u"ledger_key/"_s + book.value();
    const Result<std::optional<QString>> known = store.settings().get(name);
    if (!known)
        return known.failure();
    if (*known)
        return QByteArray::fromHex((*known)->toLatin1());
    std::array<quint32, 8> words;
    QRandomGenerator::system()->generate(words.begin(), words.end());
    const QByteArray key(reinterpret_cast<const char *>(words.data()), sizeof words);
    if (Result<void> set = store.settings().set(name, QString::fromLatin1(key.toHex())); !set)
        return set.failure();
    return key;
}

// How fields leave to a hook by the policy that the plan was made by. Not known where the policy
// is another one by now: then the gate looks at each message again.
Result<std::optional<TreatedFields>> treatedOn(Store &store, const RoutePlan &plan)
{
    const Result<Route> route = store.routes().get(plan.route);
    if (!route)
        return route.failure();
    if (route->policy.version != plan.policyVersion)
        return std::optional<TreatedFields>();
    return std::optional(TreatedFields{route->policy.masked, route->policy.hashed});
}

} // namespace

OutgoingChange outgoingChange(const Plan &plan, const PlanItem &item, const PlannedWrite &write,
                              qint64 sequence)
{
    OutgoingChange change;
    change.item = write.id;
    change.person = item.person;
    change.action = write.action;
    change.remoteId = write.remoteId;
    change.revision = write.revision;
    change.current = write.current;
    change.contact = write.contact;
    change.changedFields = write.action == ChangeAction::Remove ? FieldSet() : write.fields;
    change.idempotencyKey = write.idempotencyKey;
    change.sequence = sequence;
    change.run = plan.run;
    change.created = plan.createdAt;
    return change;
}

Result<std::vector<JournalItem>> writeIntents(Store &store, const Plan &plan,
                                              const RoutePlan &route)
{
    if (route.items.empty())
        return std::vector<JournalItem>(); // its books may be gone, for an undo
    const Result<Book> destination = store.books().get(route.to);
    if (!destination)
        return destination.failure();
    const Result<qint64> lastSequence = store.journal().lastSequence(route.to);
    if (!lastSequence)
        return lastSequence.failure();
    const Result<QByteArray> key = ledgerKey(store, route.to);
    if (!key)
        return key.failure();

    // An address book takes neither masked nor hashed values.
    Result<std::optional<TreatedFields>> treated = std::optional(TreatedFields());
    if (destination->capabilities.isMessageReceiver && plan.undoOf.isEmpty())
        treated = treatedOn(store, route);
    if (!treated)
        return treated.failure();

    const QDateTime now = store.clock()();
    qint64 sequence = *lastSequence;
    std::vector<JournalItem> entries;
    entries.reserve(route.items.size());
    for (const PlanItem &item : route.items) {
        for (const PlannedWrite &write : item.writes) {
            const bool toDestination = write.side == Side::Destination;
            const bool isMessage = toDestination && destination->capabilities.isMessageReceiver;
            JournalItem entry;
            entry.run = plan.run;
            entry.item = write.id;
            entry.ordinal = static_cast<qint64>(entries.size()) + 1;
            entry.route = route.route;
            entry.book = toDestination ? route.to : route.from;
            entry.record = write.record;
            entry.counterpart = toDestination ? item.source : item.destination;
            entry.link = item.link;
            entry.change = outgoingChange(plan, item, write, isMessage ? ++sequence : 0);
            entry.isIrreversible = item.isIrreversible;
            if (Result<void> inserted = store.journal().insert(entry); !inserted)
                return inserted.failure();
            entries.push_back(std::move(entry));
            if (!plan.undoOf.isEmpty() || (write.action == ChangeAction::Remove && !isMessage))
                continue; // nothing about the contact leaves
            Delivery delivery;
            delivery.id = DeliveryId::create();
            delivery.item = write.id;
            delivery.run = plan.run;
            delivery.person = item.person;
            delivery.route = route.route;
            delivery.fields = write.fields | write.leaving;
            if (*treated)
                delivery.treated = TreatedFields{delivery.fields & (*treated)->masked,
                                                 delivery.fields & (*treated)->hashed};
            delivery.policyVersion = route.policyVersion;
            delivery.valuesHash = hmacSha256(*key, contactToJson(write.contact));
            delivery.idempotencyKey = write.idempotencyKey;
            delivery.sequence = entries.back().change.sequence;
            delivery.time = now;
            if (isMessage)
                delivery.receiver = route.to;
            if (Result<void> inserted = store.deliveries().insert(delivery); !inserted)
                return inserted.failure();
        }
    }
    return entries;
}

} // namespace warden
