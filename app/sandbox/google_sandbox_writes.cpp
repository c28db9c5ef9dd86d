#include "app/sandbox/google_person_rules.h"
#include "app/sandbox/google_sandbox.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

constexpr qsizetype mostWritten = 200;
constexpr qsizetype mostRemoved = 500;

SandboxResponse stale()
{
    SandboxResponse response = googleError(
        400, "FAILED_PRECONDITION",
        u"Request person.etag is different than the current person.etag. Clear local cache and "
        u"get the latest person."_s,
        u"failedPrecondition"_s);
    return response;
}

std::optional<QStringList> readMask(const QJsonObject &body)
{
    return fieldMask({body.value("readMask"_L1).toString()}, readablePersonFields());
}

// The status of one item, made of the refusal of a whole request.
QJsonObject statusOf(const SandboxResponse &refusal)
{
    const QJsonValue error = QJsonDocument::fromJson(refusal.body).object().value("error"_L1);
    const bool isStale = error["status"_L1].toString() == "FAILED_PRECONDITION"_L1;
    const int code = refusal.status == 404 ? 5 : isStale ? 9 : 3;
    return {{u"httpStatusCode"_s, refusal.status},
            {u"status"_s, QJsonObject{{u"code"_s, code}, {u"message"_s, error["message"_L1]}}}};
}

} // namespace

std::optional<SandboxResponse> GoogleSandbox::refusalOfNew(const QJsonObject &person) const
{
    return refusalOfPerson(person, writablePersonFields(),
                           [this](const QString &group) { return m_people.group(group); });
}

std::optional<SandboxResponse> GoogleSandbox::refusalOfUpdate(const QString &name,
                                                              const QJsonObject &person,
                                                              const QStringList &mask) const
{
    const SandboxPerson *current = m_people.person(name);
    if (!current)
        return noSuchThing();
    if (const auto refused = refusalOfPerson(
            person, mask, [this](const QString &group) { return m_people.group(group); }))
        return refused;
    if (mask.contains("memberships"_L1) && person.value("memberships"_L1).toArray().isEmpty())
        return badArgument(u"At least one contact group membership is required."_s);
    const QJsonArray sources = person["metadata"_L1]["sources"_L1].toArray();
    if (sources.isEmpty())
        return badArgument(u"person.metadata.sources is required."_s);
    for (const QJsonValue source : sources) {
        if (source["type"_L1].toString() == "CONTACT"_L1)
            return source["etag"_L1].toString() == etagOf(*current)
                       ? std::optional<SandboxResponse>()
                       : stale();
    }
    return badArgument(u"A contact source is required."_s);
}

SandboxResponse GoogleSandbox::createOne(const SandboxRequest &request, const QJsonObject &body)
{
    const GoogleQuery query = googleQuery(request.query);
    if (const auto refused = unknownName(query, {u"personFields"_s, u"sources"_s}))
        return *refused;
    const auto fields = fieldMask(query.value(u"personFields"_s), readablePersonFields());
    if (!fields)
        return badArgument(u"Invalid personFields mask."_s);
    if (const auto refused = refusalOfNew(body))
        return *refused;
    return googleAnswer(personJson(*m_people.person(create(body)),
                                   fields->isEmpty() ? readablePersonFields() : *fields));
}

SandboxResponse GoogleSandbox::updateOne(const SandboxRequest &request, const QJsonObject &body)
{
    const GoogleQuery query = googleQuery(request.query);
    if (const auto refused =
            unknownName(query, {u"personFields"_s, u"sources"_s, u"updatePersonFields"_s}))
        return *refused;
    const auto mask = fieldMask(query.value(u"updatePersonFields"_s), writablePersonFields());
    if (!mask || mask->isEmpty())
        return badArgument(u"updatePersonFields mask is required."_s);
    const QString name = request.path.sliced(4).section(u':', 0, 0);
    if (const auto refused = refusalOfUpdate(name, body, *mask))
        return *refused;
    update(name, body, *mask);
    return googleAnswer(personJson(*m_people.person(name), readablePersonFields()));
}

SandboxResponse GoogleSandbox::removeOne(const SandboxRequest &request)
{
    const QString name = request.path.sliced(4).section(u':', 0, 0);
    if (!m_people.person(name))
        return noSuchThing();
    m_people.remove(name);
    return googleAnswer({});
}

SandboxResponse GoogleSandbox::createSeveral(const QJsonObject &body)
{
    if (const auto refused = unknownName(body, {u"contacts"_s, u"readMask"_s, u"sources"_s}))
        return *refused;
    const auto fields = readMask(body);
    const QJsonArray contacts = body.value("contacts"_L1).toArray();
    if (!fields)
        return badArgument(u"Invalid readMask."_s);
    if (contacts.isEmpty() || contacts.size() > mostWritten)
        return badArgument(u"Up to 200 contacts are allowed."_s);
    for (const QJsonValue contact : contacts) {
        if (const auto refused = unknownName(contact.toObject(), {u"contactPerson"_s}))
            return *refused;
        const auto refused = refusalOfNew(contact["contactPerson"_L1].toObject());
        if (refused && !m_options.failsItemsAlone)
            return *refused;
    }
    QJsonArray created;
    for (const QJsonValue contact : contacts) {
        const QJsonObject person = contact["contactPerson"_L1].toObject();
        if (const auto refused = refusalOfNew(person)) {
            created.append(statusOf(*refused));
            continue;
        }
        const QString name = create(person);
        created.append(QJsonObject{{u"httpStatusCode"_s, 200},
                                   {u"requestedResourceName"_s, name},
                                   {u"status"_s, QJsonObject()},
                                   {u"person"_s, personJson(*m_people.person(name), *fields)}});
    }
    return googleAnswer(fields->isEmpty() ? QJsonObject()
                                          : QJsonObject{{u"createdPeople"_s, created}});
}

SandboxResponse GoogleSandbox::updateSeveral(const QJsonObject &body)
{
    if (const auto refused =
            unknownName(body, {u"contacts"_s, u"readMask"_s, u"updateMask"_s, u"sources"_s}))
        return *refused;
    const auto fields = readMask(body);
    const auto mask = fieldMask({body.value("updateMask"_L1).toString()}, writablePersonFields());
    const QJsonObject contacts = body.value("contacts"_L1).toObject();
    if (!fields || !mask || mask->isEmpty())
        return badArgument(u"updateMask is required, and both masks must be valid."_s);
    if (contacts.isEmpty() || contacts.size() > mostWritten)
        return badArgument(u"Up to 200 contacts are allowed."_s);
    if (!m_options.failsItemsAlone) {
        for (auto contact = contacts.begin(); contact != contacts.end(); ++contact) {
            if (const auto refused =
                    refusalOfUpdate(contact.key(), contact.value().toObject(), *mask))
                return *refused;
        }
    }
    QJsonObject results;
    for (auto contact = contacts.begin(); contact != contacts.end(); ++contact) {
        if (const auto refused =
                refusalOfUpdate(contact.key(), contact.value().toObject(), *mask)) {
            results.insert(contact.key(), statusOf(*refused));
            continue;
        }
        update(contact.key(), contact.value().toObject(), *mask);
        results.insert(
            contact.key(),
            QJsonObject{{u"httpStatusCode"_s, 200},
                        {u"requestedResourceName"_s, contact.key()},
                        {u"status"_s, QJsonObject()},
                        {u"person"_s, personJson(*m_people.person(contact.key()), *fields)}});
    }
    return googleAnswer(fields->isEmpty() ? QJsonObject()
                                          : QJsonObject{{u"updateResult"_s, results}});
}

SandboxResponse GoogleSandbox::removeSeveral(const QJsonObject &body)
{
    if (const auto refused = unknownName(body, {u"resourceNames"_s}))
        return *refused;
    const QJsonArray names = body.value("resourceNames"_L1).toArray();
    if (names.isEmpty() || names.size() > mostRemoved)
        return badArgument(u"Up to 500 contacts are allowed."_s);
    for (const QJsonValue name : names) {
        if (!m_people.person(name.toString()))
            return noSuchThing();
    }
    for (const QJsonValue name : names)
        m_people.remove(name.toString());
    return googleAnswer({});
}

} // namespace warden
