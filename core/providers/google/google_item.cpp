#include "core/providers/google/google_item.h"

#include "core/providers/google/google_person_reader.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

constexpr qsizetype longestName = 500;

QJsonObject contactSourceOf(const QJsonObject &person)
{
    for (const QJsonValue source : person["metadata"_L1]["sources"_L1].toArray()) {
        if (source["type"_L1].toString() == "CONTACT"_L1)
            return source.toObject();
    }
    return {};
}

} // namespace

bool GoogleGroups::knows(const QString &resourceName) const
{
    return names.contains(resourceName) || others.contains(resourceName);
}

QString GoogleGroups::resourceOf(const QString &name) const
{
    return names.key(name);
}

QByteArray itemBytes(const QJsonObject &person, const GoogleGroups &groups)
{
    QJsonObject kept = person;
    kept.remove("etag"_L1); // of the answer: another one for other fields
    QJsonObject metadata = kept.value("metadata"_L1).toObject();
    for (const QLatin1StringView key :
         {"previousResourceNames"_L1, "linkedPeopleResourceNames"_L1, "objectType"_L1})
        metadata.remove(key);
    kept.insert("metadata"_L1, metadata);
    QJsonObject names;
    for (const QString &group : membershipsOf(person)) {
        if (const QString name = groups.names.value(group); !name.isEmpty())
            names.insert(group, name);
    }
    return QJsonDocument(QJsonObject{{u"groups"_s, names}, {u"person"_s, kept}})
        .toJson(QJsonDocument::Compact);
}

Result<GoogleItem> readItem(const QByteArray &bytes)
{
    const QJsonObject object = QJsonDocument::fromJson(bytes).object();
    const QJsonValue person = object.value("person"_L1);
    if (!person.isObject())
        return fail(ErrorKind::Invalid, ErrorReason::UnknownFormat, {}, u"no person"_s);
    GoogleItem item;
    item.person = person.toObject();
    const QJsonObject groups = object.value("groups"_L1).toObject();
    for (auto group = groups.begin(); group != groups.end(); ++group)
        item.groups.insert(group.key(), group.value().toString());
    return item;
}

bool isPersonName(const QString &resourceName)
{
    if (!resourceName.startsWith("people/"_L1) || resourceName.size() > longestName)
        return false;
    const QString id = resourceName.sliced(7);
    return !id.isEmpty() && id != "."_L1 && id != ".."_L1 && id != "me"_L1;
}

QString revisionOf(const QJsonObject &person)
{
    const QString etag = contactSourceOf(person).value("etag"_L1).toString();
    return etag.isEmpty() ? person.value("etag"_L1).toString() : etag;
}

std::optional<QDateTime> modifiedOf(const QJsonObject &person)
{
    const QDateTime time = QDateTime::fromString(
        contactSourceOf(person).value("updateTime"_L1).toString(), Qt::ISODateWithMs);
    if (!time.isValid())
        return {};
    return time.toUTC();
}

QStringList membershipsOf(const QJsonObject &person)
{
    QStringList groups;
    for (const QJsonValue membership : person.value("memberships"_L1).toArray()) {
        const QString group =
            membership["contactGroupMembership"_L1]["contactGroupResourceName"_L1].toString();
        if (!group.isEmpty() && isOfContact(membership.toObject()))
            groups.append(group);
    }
    return groups;
}

RawContact rawContactOf(const QJsonObject &person, const GoogleGroups &groups)
{
    return {person.value("resourceName"_L1).toString(), revisionOf(person),
            itemBytes(person, groups), modifiedOf(person)};
}

} // namespace warden
