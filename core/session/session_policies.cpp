#include "core/crypto/random.h"
#include "core/events/event_actions.h"
#include "core/session/field_names.h"
#include "core/session/never_leaving.h"
#include "core/session/policy_rules.h"
#include "core/session/session_state.h"
#include "core/store/policy_settings.h"
#include "core/sync/sending_rules.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

constexpr qsizetype hashKeySize = 32;

Result<PolicyDefault> policyDefault(Store &store, const QString &service)
{
    const Result<std::optional<FieldPolicy>> stored = storedPolicyDefault(store, service);
    if (!stored)
        return stored.failure();
    return PolicyDefault{service, stored->value_or(builtInPolicy(service)), !*stored};
}

PolicyPreview previewOf(const Record &record, const FieldPolicy &policy, const FieldSet &holds,
                        const FieldHashing &hashing)
{
    PolicyPreview preview;
    preview.person = record.person;
    preview.name = displayName(record.contact);
    const Contact leaving = applyPolicy(record.contact, policy, hashing);
    for (Field field : filledFields(record.contact).toList()) {
        FieldPreview line{field, policy.treatment(field), !holds.contains(field),
                          fieldText(record.contact, field)};
        if (!line.isLost)
            line.after = fieldText(leaving, field);
        preview.fields.push_back(std::move(line));
    }
    return preview;
}

} // namespace

Result<PolicySettings> Session::policySettings()
{
    const Result<StoreAccess> access = m_state->toRead(Permission::SeeRoutes);
    if (!access)
        return access.failure();
    PolicySettings settings;
    for (const QString &service : policyServices()) {
        Result<PolicyDefault> one = policyDefault(access->store, service);
        if (!one)
            return one.failure();
        settings.defaults.push_back(std::move(*one));
    }
    Result<QStringList> groups = neverLeavingGroups(access->store);
    if (!groups)
        return groups.failure();
    settings.neverLeaving = std::move(*groups);
    Result<QStringList> takenOff = groupsToOpen(access->store);
    if (!takenOff)
        return takenOff.failure();
    settings.takenOff = std::move(*takenOff);
    return settings;
}

Result<FieldPolicy> Session::startingPolicy(const BookId &to)
{
    const Result<StoreAccess> access = m_state->toRead(Permission::SeeRoutes);
    if (!access)
        return access.failure();
    const Result<Book> book = access->store.books().get(to);
    if (!book)
        return notKnown(book.error(), to.value());
    const Result<Connection> connection = access->store.connections().get(book->connection);
    if (!connection)
        return connection.failure();
    Result<PolicyDefault> start = policyDefault(access->store, connection->service);
    if (!start)
        return start.failure();
    return start->policy;
}

Result<void> Session::setPolicyDefault(const QString &service, const FieldPolicy &policy)
{
    const Result<StoreAccess> access = m_state->toWrite(Permission::ManageRoutes);
    if (!access)
        return access.failure();
    Store &store = access->store;
    if (!policyServices().contains(service))
        return fail(ErrorKind::Usage, ErrorReason::NotKnownHere, service);
    if (Result<void> fine = checkPolicy(policy, isHookService(service)); !fine)
        return fine;
    Event event = m_state->event(actions::policyDefaultChanged, {u"workspace"_s});
    event.details = {{u"service"_s, service},
                     {u"fields"_s, namesOf(policy.allowed)},
                     {u"masked"_s, namesOf(policy.masked)},
                     {u"hashed"_s, namesOf(policy.hashed)}};
    Result<Transaction> transaction = store.begin();
    if (!transaction)
        return transaction.failure();
    const Result<PolicyDefault> before = policyDefault(store, service);
    if (!before)
        return before.failure();
    noteWidening(event.details, policy, before->policy);
    Result<void> stored = warden::setPolicyDefault(store, service, policy);
    if (stored)
        stored = store.outbox().append(event);
    return stored ? m_state->commit(*transaction) : stored;
}

Result<PolicyPreview> Session::previewPolicy(const Route &draft, const PersonId &person)
{
    if (Result<void> allowed = m_state->require(Permission::SeeRoutes); !allowed)
        return allowed.failure();
    const Result<StoreAccess> access = m_state->toRead(Permission::SeeContacts);
    if (!access)
        return access.failure();
    const Result<std::vector<Record>> records = access->store.records().ofPerson(person);
    if (!records)
        return records.failure();
    const auto record = std::ranges::find_if(*records, [&draft](const Record &each) {
        return each.book == draft.from && !each.isAbsent;
    });
    if (record == records->end())
        return fail(ErrorKind::Usage, ErrorReason::NotKnownHere, person.value());
    return m_state->previewPolicy(draft, *record, access->store);
}

Result<PolicyPreview> Session::previewPolicyAt(const Route &draft, qint64 place)
{
    if (Result<void> allowed = m_state->require(Permission::SeeRoutes); !allowed)
        return allowed.failure();
    const Result<StoreAccess> access = m_state->toRead(Permission::SeeContacts);
    if (!access)
        return access.failure();
    const Result<qint64> total = access->store.records().count(draft.from);
    if (!total)
        return total.failure();
    if (*total == 0)
        return fail(ErrorKind::Invalid, ErrorReason::NotFound);
    const qint64 shown = std::clamp<qint64>(place, 0, *total - 1);
    const Result<std::optional<Record>> record = access->store.records().at(draft.from, shown);
    if (!record)
        return record.failure();
    if (!*record)
        return fail(ErrorKind::Invalid, ErrorReason::NotFound);
    Result<PolicyPreview> preview = m_state->previewPolicy(draft, **record, access->store);
    if (preview) {
        preview->place = shown;
        preview->total = *total;
    }
    return preview;
}

Result<PolicyPreview> Session::State::previewPolicy(const Route &draft, const Record &record,
                                                    Store &from)
{
    const Result<Book> to = from.books().get(draft.to);
    if (!to)
        return notKnown(to.error(), draft.to.value());
    if (Result<void> fine = checkPolicy(draft.policy, to->capabilities.isMessageReceiver); !fine)
        return fine.failure();
    const Result<QStringList> groups = neverLeavingOn(from, draft);
    if (!groups)
        return groups.failure();
    FieldHashing hashing{.region = region};
    bool isExample = false;
    if (!draft.policy.hashed.isEmpty()) {
        Result<Secret> key = credentials->read(ProviderFactory::hashKeyName(to->connection));
        isExample = !key;
        if (!key)
            key = randomSecret(hashKeySize);
        if (!key)
            return key.failure();
        hashing.key = std::make_shared<const Secret>(std::move(*key));
    }
    PolicyPreview preview = previewOf(record, draft.policy, to->capabilities.fields, hashing);
    preview.isExample = isExample;
    preview.neverLeaves = isInAnyGroup(record.contact.groups, *groups);
    return preview;
}

} // namespace warden
