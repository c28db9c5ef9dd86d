#include "tests/fakes/fake_service.h"

#include "core/contacts/contact_json.h"

using namespace Qt::StringLiterals;

namespace warden {

void FakeService::put(const QString &id, const Contact &contact)
{
    ++number;
    items.insert(id, {contactToJson(contact), u"r%1"_s.arg(number), number});
    removed.remove(id);
}

void FakeService::remove(QString id)
{
    if (items.remove(id) > 0)
        removed.insert(id, ++number);
}

Contact FakeService::contact(const QString &id) const
{
    return contactFromJson(items.value(id).bytes).value_or(Contact{});
}

QList<Contact> FakeService::contacts() const
{
    QList<Contact> all;
    for (const Item &item : items)
        all.append(contactFromJson(item.bytes).value_or(Contact{}));
    return all;
}

Result<std::vector<RemoteBook>> FakeProvider::books(Progress &)
{
    return std::vector<RemoteBook>{{u"contacts"_s, u"Contacts"_s, true, m_service.capabilities}};
}

QHash<QString, QString> FakeProvider::listing() const
{
    QHash<QString, QString> listed;
    if (m_service.listsNothing)
        return listed;
    for (auto item = m_service.items.cbegin(); item != m_service.items.cend(); ++item)
        listed.insert(item.key(), item->revision);
    return listed;
}

Result<FetchResult> FakeProvider::fetch(const FetchRequest &request, const FetchSink &sink,
                                        Progress &)
{
    ++m_service.fetches;
    if (m_service.fetchError)
        return fail(*m_service.fetchError);
    if (!request.expected.account.isEmpty() && request.expected != m_service.identity)
        return fail(ErrorKind::Invalid, ErrorReason::OtherAccount);

    FetchResult result;
    result.identity = m_service.identity;
    const bool isDelta = !request.syncState.isEmpty() && !m_service.tokenExpired &&
                         !m_service.listsNothing && m_service.capabilities.isIncremental;
    const qint64 since = isDelta ? request.syncState.toLongLong() : 0;
    result.kind = isDelta ? ListingKind::Delta : ListingKind::Full;
    result.wasTokenExpired = !request.syncState.isEmpty() && m_service.tokenExpired;
    std::vector<RawContact> changed;
    for (auto item = m_service.items.cbegin(); item != m_service.items.cend(); ++item) {
        if (item->number > since && !m_service.listsNothing)
            changed.push_back({item.key(), item->revision, item->bytes, {}});
    }
    if (isDelta) {
        for (auto gone = m_service.removed.cbegin(); gone != m_service.removed.cend(); ++gone) {
            if (*gone > since)
                result.removed.append(gone.key());
        }
    } else {
        result.listed = listing();
    }
    result.syncState = QByteArray::number(m_service.number);
    if (Result<void> taken = sink(std::move(changed)); !taken)
        return taken.failure();
    return result;
}

Result<QHash<QString, QString>> FakeProvider::list(const QString &, Progress &)
{
    if (!m_service.secondListingDiffers)
        return listing();
    QHash<QString, QString> all;
    for (auto item = m_service.items.cbegin(); item != m_service.items.cend(); ++item)
        all.insert(item.key(), item->revision);
    return all;
}

Result<RawContact> FakeProvider::get(const QString &, const QString &remoteId, Progress &)
{
    ++m_service.gets;
    if (m_service.cannotBeReadBack)
        return fail(ErrorKind::Offline, ErrorReason::TimedOut);
    const auto item = m_service.items.constFind(remoteId);
    if (item == m_service.items.cend())
        return fail(ErrorKind::Invalid, ErrorReason::NotFound);
    return RawContact{remoteId, item->revision, item->bytes, {}};
}

Result<Contact> FakeProvider::normalise(const RawContact &raw) const
{
    return contactFromJson(raw.bytes);
}

Result<QByteArray> FakeProvider::preview(const QString &, const OutgoingChange &change) const
{
    return contactToJson(change.contact);
}

std::vector<Result<PushOutcome>>
FakeProvider::push(const QString &, std::span<const ApprovedChange> changes, Progress &progress)
{
    std::vector<Result<PushOutcome>> outcomes;
    for (const ApprovedChange &change : changes) {
        if (progress.isCancelled())
            outcomes.emplace_back(fail(ErrorKind::Cancelled, u"stopped"_s));
        else
            outcomes.push_back(pushOne(change.change()));
        if (m_service.afterPush)
            m_service.afterPush();
    }
    return outcomes;
}

Result<PushOutcome> FakeProvider::pushOne(const OutgoingChange &change)
{
    if (m_service.pushError) {
        if (const std::optional<Error> error = m_service.pushError(change))
            return fail(*error);
    }
    m_service.pushed.append(change);
    Contact contact = change.contact;
    QString id = change.remoteId;
    if (change.action == ChangeAction::Create && !m_service.capabilities.proposesIds) {
        id = u"own-%1"_s.arg(m_service.number + 1);
        contact.uid.clear();
    }
    const auto known = m_service.items.constFind(id);
    PushOutcome outcome{id, {}, std::nullopt, false};
    if (m_service.capabilities.isMessageReceiver) {
        if (m_service.pushesThenFails)
            return fail(ErrorKind::Offline, m_service.lostAnswer);
        return outcome;
    }
    if (change.action == ChangeAction::Create) {
        if (known != m_service.items.cend())
            return fail(ErrorKind::Conflict, ErrorReason::AlreadyExists);
    } else if (known == m_service.items.cend() || known->revision != change.revision) {
        return fail(ErrorKind::Conflict, ErrorReason::ChangedMeanwhile);
    }
    if (change.action == ChangeAction::Remove) {
        m_service.remove(id);
    } else {
        m_service.put(id, contact);
        if (change.action == ChangeAction::Create)
            m_service.marks.insert(change.item.value(), id);
        outcome.revision = m_service.items.value(id).revision;
        if (!m_service.cannotBeReadBack && !m_service.tellsNoContent)
            outcome.readBack = m_service.items.value(id).bytes;
    }
    if (m_service.pushesThenFails)
        return fail(ErrorKind::Offline, m_service.lostAnswer);
    return outcome;
}

Result<std::optional<FoundCreations>> FakeProvider::created(const QString &,
                                                            const QStringList &items, Progress &)
{
    if (m_service.cannotBeAskedForMarks)
        return fail(ErrorKind::Offline, ErrorReason::TimedOut);
    if (!m_service.marksCreations)
        return std::optional<FoundCreations>();
    FoundCreations found{.mostDelay = m_service.marksShowAfter};
    for (const QString &item : items) {
        if (m_service.marks.contains(item))
            found.remoteIds.insert(item, m_service.marks.value(item));
    }
    return std::optional(found);
}

} // namespace warden
