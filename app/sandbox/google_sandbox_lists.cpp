#include "app/sandbox/google_person_rules.h"
#include "app/sandbox/google_sandbox.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

constexpr qsizetype mostInAList = 100; // of e-mail addresses and of phone numbers, when listed
constexpr qsizetype mostAskedFor = 200;

// All that must be the same in the calls of one listing, and of those with its tokens.
QString parametersOf(const GoogleQuery &query)
{
    QCryptographicHash hash(QCryptographicHash::Sha1);
    for (auto value = query.cbegin(); value != query.cend(); ++value) {
        if (value.key() != "pageToken"_L1 && value.key() != "syncToken"_L1)
            hash.addData((value.key() + u'=' + value->join(u',') + u'\n').toUtf8());
    }
    return QString::fromLatin1(hash.result().toHex());
}

SandboxResponse expired()
{
    return googleError(
        400, "FAILED_PRECONDITION",
        u"Sync token is expired. Clear local cache and retry call without the sync token."_s,
        u"EXPIRED_SYNC_TOKEN"_s);
}

QJsonObject shortened(QJsonObject person)
{
    for (const QString &field : {u"emailAddresses"_s, u"phoneNumbers"_s}) {
        QJsonArray values = person.value(field).toArray();
        while (values.size() > mostInAList)
            values.removeLast();
        if (!values.isEmpty())
            person.insert(field, values);
    }
    return person;
}

std::optional<SandboxResponse> refusalOfSources(const GoogleQuery &query)
{
    static const QStringList valid = {u"READ_SOURCE_TYPE_CONTACT"_s, u"READ_SOURCE_TYPE_PROFILE"_s,
                                      u"READ_SOURCE_TYPE_DOMAIN_CONTACT"_s,
                                      u"READ_SOURCE_TYPE_OTHER_CONTACT"_s};
    if (!fieldMask(query.value(u"sources"_s), valid))
        return badArgument(u"Invalid value at 'sources'"_s);
    return {};
}

} // namespace

QJsonObject GoogleSandbox::personJson(const SandboxPerson &person, const QStringList &fields) const
{
    const QString sourceId = person.id.sliced(1);
    QJsonObject json = {{u"resourceName"_s, u"people/"_s + person.id},
                        {u"etag"_s, u"%"_s + etagOf(person)}};
    for (const QString &field : fields) {
        if (field == "metadata"_L1) {
            QJsonObject metadata = {
                {u"objectType"_s, u"PERSON"_s},
                {u"sources"_s,
                 QJsonArray{QJsonObject{{u"type"_s, u"CONTACT"_s},
                                        {u"id"_s, sourceId},
                                        {u"etag"_s, etagOf(person)},
                                        {u"updateTime"_s, toRfc3339(person.updated)}}}}};
            if (person.isDeleted)
                metadata.insert("deleted"_L1, true);
            json.insert(field, metadata);
        } else if (person.fields.contains(field)) {
            json.insert(field, toldValues(field, person.fields.value(field).toArray(), sourceId));
        }
    }
    return json;
}

SandboxResponse GoogleSandbox::connections(const SandboxRequest &request)
{
    const GoogleQuery query = googleQuery(request.query);
    if (const auto refused =
            unknownName(query, {u"personFields"_s, u"pageSize"_s, u"pageToken"_s, u"syncToken"_s,
                                u"requestSyncToken"_s, u"sources"_s, u"sortOrder"_s}))
        return *refused;
    if (const auto refused = refusalOfSources(query))
        return *refused;
    const auto fields = fieldMask(query.value(u"personFields"_s), readablePersonFields());
    if (!fields || fields->isEmpty())
        return badArgument(u"personFields mask is required."_s);
    const std::optional<int> pageSize = pageSizeOf(query, 100, 1000);
    if (!pageSize)
        return badArgument(u"Page size must be between 1 and 1000."_s);

    const QString parameters = parametersOf(query);
    const QString syncToken = query.value(u"syncToken"_s).value(0);
    const QString pageToken = query.value(u"pageToken"_s).value(0);
    qint64 after = 0;
    if (!syncToken.isEmpty()) {
        const QJsonObject sync = openToken(syncToken);
        if (m_faults.take(request, {FaultKind::ExpiredToken}) ||
            sync["epoch"_L1] != m_people.epoch())
            return expired();
        if (sync["parameters"_L1].toString() != parameters)
            return badArgument(u"Request parameters must match those of the sync token."_s);
        after = sync["after"_L1].toInteger();
    }
    if (!pageToken.isEmpty()) {
        const QJsonObject page = openToken(pageToken);
        if (page["parameters"_L1].toString() != parameters ||
            page["sync"_L1].toString() != syncToken)
            return badArgument(u"Request parameters must match those of the page token."_s);
        after = page["after"_L1].toInteger();
    }

    const qint64 told =
        m_people.lastChangeUntil(m_options.clock().addSecs(-m_options.syncDelaySeconds));
    QStringList names = m_people.changedAfter(after, *pageSize + 1, !syncToken.isEmpty());
    if (!syncToken.isEmpty())
        names.removeIf(
            [&](const QString &name) { return m_people.people().constFind(name)->change > told; });
    bool hasMore = names.size() > *pageSize;
    names = names.first(std::min<qsizetype>(names.size(), *pageSize));
    QJsonArray people;
    for (const QString &name : names) {
        const auto found = m_people.people().constFind(name);
        const SandboxPerson &person = *found;
        QJsonObject json = shortened(personJson(person, *fields));
        if (!syncToken.isEmpty() && !person.formerNames.isEmpty()) {
            QJsonObject metadata = json.value("metadata"_L1).toObject();
            metadata.insert("previousResourceNames"_L1,
                            QJsonArray::fromStringList(person.formerNames));
            json.insert("metadata"_L1, metadata);
        }
        people.append(json);
        after = person.change;
    }
    if (m_faults.take(request, {FaultKind::EmptyListing})) {
        people = {};
        hasMore = false;
    }
    QJsonObject answer = {{u"totalPeople"_s, static_cast<qint64>(m_people.count())},
                          {u"totalItems"_s, static_cast<qint64>(m_people.count())}};
    if (!people.isEmpty())
        answer.insert("connections"_L1, people);
    QJsonObject next = {{u"after"_s, after}, {u"parameters"_s, parameters}, {u"sync"_s, syncToken}};
    if (m_faults.take(request, {FaultKind::SamePage})) {
        answer.insert("nextPageToken"_L1, pageToken.isEmpty() ? sealToken(next) : pageToken);
    } else if (m_faults.take(request, {FaultKind::EndlessPages})) {
        next.insert("again"_L1, openToken(pageToken)["again"_L1].toInt() + 1);
        answer.insert("nextPageToken"_L1, sealToken(next));
    } else if (hasMore) {
        answer.insert("nextPageToken"_L1, sealToken(next));
    } else if (query.value(u"requestSyncToken"_s).value(0) == "true"_L1) {
        answer.insert("nextSyncToken"_L1, sealToken({{u"epoch"_s, m_people.epoch()},
                                                     {u"after"_s, told},
                                                     {u"parameters"_s, parameters}}));
    }
    return googleAnswer(answer);
}

SandboxResponse GoogleSandbox::onePerson(const SandboxRequest &request)
{
    const GoogleQuery query = googleQuery(request.query);
    if (const auto refused = unknownName(query, {u"personFields"_s, u"sources"_s}))
        return *refused;
    if (const auto refused = refusalOfSources(query))
        return *refused;
    const auto fields = fieldMask(query.value(u"personFields"_s), readablePersonFields());
    if (!fields || fields->isEmpty())
        return badArgument(u"personFields mask is required."_s);
    QString name = request.path.sliced(4);
    for (const SandboxPerson &person : m_people.people()) {
        if (person.formerNames.contains(name))
            name = u"people/"_s + person.id;
    }
    const SandboxPerson *person = m_people.person(name);
    return person ? googleAnswer(personJson(*person, *fields)) : noSuchThing();
}

SandboxResponse GoogleSandbox::severalPeople(const SandboxRequest &request)
{
    const GoogleQuery query = googleQuery(request.query);
    if (const auto refused =
            unknownName(query, {u"personFields"_s, u"sources"_s, u"resourceNames"_s}))
        return *refused;
    if (const auto refused = refusalOfSources(query))
        return *refused;
    const auto fields = fieldMask(query.value(u"personFields"_s), readablePersonFields());
    const QStringList names = query.value(u"resourceNames"_s);
    if (!fields || fields->isEmpty())
        return badArgument(u"personFields mask is required."_s);
    if (names.isEmpty() || names.size() > mostAskedFor)
        return badArgument(u"resourceNames must have between 1 and 200 names."_s);
    QJsonArray responses;
    for (const QString &name : names) {
        const SandboxPerson *person = m_people.person(name);
        QJsonObject response = {{u"requestedResourceName"_s, name},
                                {u"httpStatusCode"_s, person ? 200 : 404},
                                {u"status"_s, QJsonObject()}};
        if (person)
            response.insert("person"_L1, personJson(*person, *fields));
        else
            response.insert("status"_L1,
                            QJsonObject{{u"code"_s, 5}, {u"message"_s, u"Not found."_s}});
        responses.append(response);
    }
    return googleAnswer({{u"responses"_s, responses}});
}

} // namespace warden
