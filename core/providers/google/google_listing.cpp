#include "core/providers/google/google_listing.h"

#include "core/providers/google/google_groups.h"
#include "core/providers/google/google_person_reader.h"
#include "core/providers/google/google_service.h"

#include <QJsonArray>
#include <QSet>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

constexpr int mostPages = 200;         // Google allows some ten thousand contacts
constexpr qsizetype mostInAList = 100; // of e-mail addresses and of phone numbers, when listed

// The call for the page that follows; nothing after the last.
Result<std::optional<RestCall>> nextPage(const QJsonObject &page, const QString &fields,
                                         bool wantsSyncToken, const QString &syncToken)
{
    if (const Result<void> fine = checkNoErrorInside(page); !fine)
        return fine.failure();
    const QString token = page.value("nextPageToken"_L1).toString();
    if (token.isEmpty())
        return std::optional<RestCall>();
    return std::optional(connectionsCall(fields, wantsSyncToken, syncToken, token));
}

} // namespace

Result<FetchResult> GoogleListing::run(const GoogleState &before)
{
    m_state = before;
    Result<GroupListing> groups =
        readGroups(m_client, before.groups, before.groupsToken, m_progress);
    if (!groups)
        return groups.failure();
    m_state.groups = std::move(groups->groups);
    m_state.groupsToken = groups->token;

    // People don't count as changed where one of their groups has another name now.
    const bool wantsAll = before.peopleToken.isEmpty() || groups->hasRenamed;
    Result<void> read = readPeople(wantsAll ? QString() : before.peopleToken);
    if (!read && !wantsAll && read.error().kind == ErrorKind::Stale) {
        read = readPeople({});
        m_result.wasTokenExpired = true;
    }
    if (!read)
        return read.failure();
    if (const Result<void> rest = takeLater(); !rest)
        return rest.failure();
    // Without a token the listing isn't known to be whole.
    if (m_peopleToken.isEmpty())
        return fail(ErrorKind::Invalid, ErrorReason::NotThisService, {},
                    u"a listing without its sync token"_s);
    m_state.peopleToken = m_peopleToken;
    m_result.syncState = toBytes(m_state);
    // Somebody who is listed is there, under whatever former names.
    m_result.removed.removeIf([&](const QString &name) { return m_result.listed.contains(name); });
    m_result.removed.removeDuplicates();
    if (m_result.kind == ListingKind::Full)
        m_result.removed.clear();
    else
        m_result.listed.clear();
    return std::move(m_result);
}

Result<void> GoogleListing::readPeople(const QString &syncToken)
{
    m_result = {};
    m_result.kind = syncToken.isEmpty() ? ListingKind::Full : ListingKind::Delta;
    m_peopleToken.clear();
    m_count = 0;
    m_cut.clear();
    m_later.clear();
    const QString fields = personFieldsToRead();
    return m_client.readPages(
        connectionsCall(fields, true, syncToken, {}),
        [&](const QJsonObject &page) { return nextPage(page, fields, true, syncToken); },
        [this](const QJsonObject &page) { return takePage(page); }, mostPages, m_progress);
}

Result<void> GoogleListing::takePage(const QJsonObject &page)
{
    if (const Result<void> fine = checkNoErrorInside(page); !fine)
        return fine.failure();
    m_peopleToken = page.value("nextSyncToken"_L1).toString();
    const QJsonArray people = page.value("connections"_L1).toArray();
    std::vector<RawContact> contacts;
    contacts.reserve(static_cast<size_t>(people.size()));
    for (const QJsonValue person : people)
        takePerson(person.toObject(), contacts);
    m_count += people.size();
    m_progress.report({Stage::Fetching, {}, m_count, page.value("totalItems"_L1).toInteger()});
    if (contacts.empty())
        return {};
    return m_sink(std::move(contacts));
}

void GoogleListing::takePerson(const QJsonObject &person, std::vector<RawContact> &contacts)
{
    const QString name = person.value("resourceName"_L1).toString();
    const QJsonObject metadata = person.value("metadata"_L1).toObject();
    if (!isPersonName(name)) {
        m_result.unreadable.push_back(
            {name, {ErrorKind::Invalid, ErrorReason::UnknownFormat, {}, u"no person's name"_s}});
        return;
    }
    for (const QJsonValue former : metadata.value("previousResourceNames"_L1).toArray())
        m_result.removed.append(former.toString());
    if (metadata.value("deleted"_L1).toBool()) {
        m_result.removed.append(name);
        return;
    }
    m_result.listed.insert(name, revisionOf(person));
    if (isCut(person))
        m_cut.append(name);
    else if (hasUnknownGroup(person))
        m_later.push_back(person);
    else
        contacts.push_back(rawContactOf(person, m_state.groups));
}

bool GoogleListing::isCut(const QJsonObject &person) const
{
    return person.value("emailAddresses"_L1).toArray().size() >= mostInAList ||
           person.value("phoneNumbers"_L1).toArray().size() >= mostInAList;
}

bool GoogleListing::hasUnknownGroup(const QJsonObject &person) const
{
    for (const QString &group : membershipsOf(person)) {
        if (!m_state.groups.knows(group))
            return true;
    }
    return false;
}

// The pages come by a thread that uses the client; what needs another request waits for its end.
Result<void> GoogleListing::takeLater()
{
    if (!m_cut.isEmpty()) {
        Result<std::vector<QJsonObject>> whole =
            getPeople(m_client, m_cut, personFieldsToRead(), m_progress);
        if (!whole)
            return whole.failure();
        for (QJsonObject &person : *whole) {
            m_result.listed.insert(person.value("resourceName"_L1).toString(), revisionOf(person));
            m_later.push_back(std::move(person));
        }
    }
    if (m_later.empty())
        return {};
    // The token stays the older one: what changes meanwhile is told again.
    const Result<GroupListing> now =
        readGroups(m_client, m_state.groups, m_state.groupsToken, m_progress);
    if (!now)
        return now.failure();
    GoogleGroups groups = m_state.groups;
    for (auto group = now->groups.names.cbegin(); group != now->groups.names.cend(); ++group) {
        if (!groups.names.contains(group.key()))
            groups.names.insert(group.key(), group.value());
    }
    m_state.groups = groups;
    std::vector<RawContact> contacts;
    for (const QJsonObject &person : m_later)
        contacts.push_back(rawContactOf(person, groups));
    return m_sink(std::move(contacts));
}

// Everybody, without a sync token.
static Result<void> listPeople(RestClient &client, const QString &fields,
                               const std::function<void(const QJsonObject &person)> &take,
                               Progress &progress)
{
    qint64 count = 0;
    return client.readPages(
        connectionsCall(fields, false, {}, {}),
        [&](const QJsonObject &page) { return nextPage(page, fields, false, {}); },
        [&](const QJsonObject &page) -> Result<void> {
            if (const Result<void> fine = checkNoErrorInside(page); !fine)
                return fine.failure();
            const QJsonArray people = page.value("connections"_L1).toArray();
            for (const QJsonValue person : people) {
                if (isPersonName(person["resourceName"_L1].toString()))
                    take(person.toObject());
            }
            count += people.size();
            progress.report({Stage::Listing, {}, count, page.value("totalItems"_L1).toInteger()});
            return {};
        },
        mostPages, progress);
}

Result<QHash<QString, QString>> listRevisions(RestClient &client, Progress &progress)
{
    QHash<QString, QString> revisions;
    const auto take = [&](const QJsonObject &person) {
        revisions.insert(person.value("resourceName"_L1).toString(), revisionOf(person));
    };
    const Result<void> read = listPeople(client, u"metadata"_s, take, progress);
    if (!read)
        return read.failure();
    return revisions;
}

Result<QHash<QString, QString>> listMarked(RestClient &client, const QStringList &marks,
                                           Progress &progress)
{
    const QSet<QString> wanted(marks.begin(), marks.end());
    QHash<QString, QString> found;
    const auto take = [&](const QJsonObject &person) {
        if (const QString mark = readPerson(person, {}).uid; wanted.contains(mark))
            found.insert(mark, person.value("resourceName"_L1).toString());
    };
    const Result<void> read = listPeople(client, u"clientData,metadata"_s, take, progress);
    if (!read)
        return read.failure();
    return found;
}

Result<std::vector<QJsonObject>> getPeople(RestClient &client, const QStringList &resourceNames,
                                           const QString &personFields, Progress &progress)
{
    std::vector<QJsonObject> people;
    for (qsizetype i = 0; i < resourceNames.size(); i += mostReadInABatch) {
        const QStringList some = resourceNames.mid(i, mostReadInABatch);
        const Result<QJsonObject> answer =
            askPeople(client, peopleCall(some, personFields), progress);
        if (!answer)
            return answer.failure();
        for (const QJsonValue response : answer->value("responses"_L1).toArray()) {
            const QJsonObject person = response["person"_L1].toObject();
            const std::optional<Error> error = peopleStatusError(response.toObject());
            if (error && error->reason != ErrorReason::NotFound)
                return fail(*error);
            // Another name than asked for: merged into somebody else, and gone by this one.
            const QString name = person.value("resourceName"_L1).toString();
            if (!error && some.contains(name))
                people.push_back(person);
        }
    }
    return people;
}

} // namespace warden
