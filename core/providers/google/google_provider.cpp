#include "core/providers/google/google_provider.h"

#include "core/http/http_error.h"
#include "core/http/http_origin.h"
#include "core/providers/google/google_groups.h"
#include "core/providers/google/google_listing.h"
#include "core/providers/google/google_person_reader.h"
#include "core/providers/google/google_person_writer.h"
#include "core/providers/google/google_service.h"
#include "core/providers/google/google_writer.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

const QString &bookId()
{
    static const QString id = u"contacts"_s;
    return id;
}

Capabilities capabilitiesOf(const GoogleAccount &account)
{
    Capabilities capabilities;
    capabilities.fields.remove(Field::Photo);
    capabilities.limits = {{Field::Organization, {}, 1}}; // department
    capabilities.canCreate = account.canWrite;
    capabilities.canUpdate = account.canWrite;
    capabilities.canRemove = account.canWrite;
    capabilities.canRestore = account.canWrite;
    capabilities.isIncremental = true;
    capabilities.knowsTimes = true;
    capabilities.proposesIds = false;
    capabilities.writeBatch = mostChangesInABatch;
    return capabilities;
}

Result<void> checkBook(const QString &book)
{
    if (book != bookId())
        return fail(ErrorKind::Invalid, ErrorReason::NotFound, book);
    return {};
}

} // namespace

GoogleProvider::GoogleProvider(GoogleAccount account, std::shared_ptr<Authorization> authorization,
                               HttpOptions options, Clock clock, Waiting waiting)
    : m_account(std::move(account)),
      m_client(peopleService(m_account.endpoint), std::move(authorization), std::move(options),
               std::move(clock), std::move(waiting))
{}

Result<std::vector<RemoteBook>> GoogleProvider::books(Progress &progress)
{
    // The groups are asked for by the same right as the people.
    if (const Result<void> loaded = loadGroups(progress); !loaded)
        return loaded.failure();
    std::vector<RemoteBook> books;
    books.push_back(
        {bookId(), u"Google Contacts"_s, m_account.canWrite, capabilitiesOf(m_account)});
    return books;
}

Result<FetchResult> GoogleProvider::fetch(const FetchRequest &request, const FetchSink &sink,
                                          Progress &progress)
{
    if (const Result<void> known = checkBook(request.book); !known)
        return known.failure();
    const SourceIdentity identity = {m_account.accountId, bookId()};
    if (request.expected != SourceIdentity() && request.expected != identity)
        return fail(ErrorKind::Invalid, ErrorReason::OtherAccount, hostLabel(m_account.endpoint));
    GoogleListing listing(m_client, sink, progress);
    Result<FetchResult> result = listing.run(googleStateFrom(request.syncState));
    if (!result)
        return result;
    // An account whose state can't be read any more was asked for a delta all the same.
    result->wasTokenExpired |=
        !request.syncState.isEmpty() && googleStateFrom(request.syncState).peopleToken.isEmpty();
    result->identity = identity;
    m_groups = listing.groups();
    return result;
}

Result<QHash<QString, QString>> GoogleProvider::list(const QString &book, Progress &progress)
{
    if (const Result<void> known = checkBook(book); !known)
        return known.failure();
    return listRevisions(m_client, progress);
}

Result<RawContact> GoogleProvider::get(const QString &book, const QString &remoteId,
                                       Progress &progress)
{
    if (const Result<void> known = checkBook(book); !known)
        return known.failure();
    if (!isPersonName(remoteId))
        return fail(ErrorKind::Invalid, ErrorReason::NotFound, {}, u"no person's name"_s);
    if (const Result<void> loaded = loadGroups(progress); !loaded)
        return loaded.failure();
    const Result<QJsonObject> person = askPeople(m_client, personCall(remoteId), progress);
    if (!person)
        return person.failure();
    // Merged into somebody else: by this name it is gone.
    if (person->value("resourceName"_L1).toString() != remoteId)
        return fail(ErrorKind::Invalid, ErrorReason::NotFound, {}, u"it has another name now"_s);
    return rawContactOf(*person, *m_groups);
}

Result<Contact> GoogleProvider::normalise(const RawContact &raw) const
{
    const Result<GoogleItem> item = readItem(raw.bytes);
    if (!item)
        return item.failure();
    return readPerson(item->person, item->groups);
}

Result<QByteArray> GoogleProvider::preview(const QString &book, const OutgoingChange &change) const
{
    if (const Result<void> known = checkBook(book); !known)
        return known.failure();
    GoogleGroups groups = m_groups.value_or(GoogleGroups());
    if (const Result<GoogleItem> item = readItem(change.current)) {
        for (auto group = item->groups.cbegin(); group != item->groups.cend(); ++group)
            groups.names.insert(group.key(), group.value());
    }
    for (const QString &name : groupsMissing(groupsWanted(change), groups))
        groups.names.insert(u"contactGroups/(%1)"_s.arg(name), name);
    const Result<QJsonObject> person = personFor(change, groups);
    if (!person)
        return person.failure();
    return QJsonDocument(batchOf({&change}, {*person}).body).toJson(QJsonDocument::Compact);
}

std::vector<Result<PushOutcome>> GoogleProvider::push(const QString &book,
                                                      std::span<const ApprovedChange> changes,
                                                      Progress &progress)
{
    Result<void> ready = checkBook(book);
    if (ready && !m_account.canWrite)
        ready = fail(ErrorKind::Denied, ErrorReason::ScopesMissing, u"contacts"_s);
    if (ready)
        ready = progress.check();
    if (ready)
        ready = loadGroups(progress);
    if (!ready)
        return std::vector<Result<PushOutcome>>(changes.size(), fail(withoutDoubt(ready.error())));
    return GoogleWriter(m_client, *m_groups, progress).write(changes);
}

Result<std::optional<FoundCreations>>
GoogleProvider::created(const QString &book, const QStringList &items, Progress &progress)
{
    if (const Result<void> known = checkBook(book); !known)
        return known.failure();
    Result<QHash<QString, QString>> found = listMarked(m_client, items, progress);
    if (!found)
        return found.failure();
    return std::optional(FoundCreations{std::move(*found), mostListingDelay});
}

Result<void> GoogleProvider::loadGroups(Progress &progress)
{
    if (m_groups)
        return {};
    Result<GroupListing> groups = readGroups(m_client, {}, {}, progress);
    if (!groups)
        return groups.failure();
    m_groups = std::move(groups->groups);
    return {};
}

} // namespace warden
