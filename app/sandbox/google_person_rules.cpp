#include "app/sandbox/google_person_rules.h"

#include <QDate>

#include <functional>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

// What a value of a field may have (developers.google.com/people/api/rest/v1/people#Person), beside
// metadata. What only Google says is taken and ignored.
const QMap<QString, QStringList> &knownKeys()
{
    static const auto words = [](const char *text) {
        return QString::fromLatin1(text).split(u' ');
    };
    static const QMap<QString, QStringList> keys = {
        {u"addresses"_s, words("city country countryCode extendedAddress formattedType "
                               "formattedValue poBox postalCode region streetAddress type")},
        {u"biographies"_s, words("contentType value")},
        {u"birthdays"_s, words("date text")},
        {u"calendarUrls"_s, words("formattedType type url")},
        {u"clientData"_s, words("key value")},
        {u"emailAddresses"_s, words("displayName formattedType type value")},
        {u"events"_s, words("date formattedType type")},
        {u"externalIds"_s, words("formattedType type value")},
        {u"genders"_s, words("addressMeAs formattedValue value")},
        {u"imClients"_s, words("formattedProtocol formattedType protocol type username")},
        {u"interests"_s, words("value")},
        {u"locales"_s, words("value")},
        {u"locations"_s, words("buildingId current deskCode floor floorSection type value")},
        {u"memberships"_s, words("contactGroupMembership domainMembership")},
        {u"miscKeywords"_s, words("formattedType type value")},
        {u"names"_s,
         words("displayName displayNameLastFirst familyName givenName honorificPrefix "
               "honorificSuffix middleName phoneticFamilyName phoneticFullName phoneticGivenName "
               "phoneticHonorificPrefix phoneticHonorificSuffix phoneticMiddleName "
               "unstructuredName")},
        {u"nicknames"_s, words("type value")},
        {u"occupations"_s, words("value")},
        {u"organizations"_s,
         words("costCenter current department domain endDate formattedType "
               "fullTimeEquivalentMillipercent jobDescription location name phoneticName startDate "
               "symbol title type")},
        {u"phoneNumbers"_s, words("canonicalForm formattedType type value")},
        {u"relations"_s, words("formattedType person type")},
        {u"sipAddresses"_s, words("formattedType type value")},
        {u"urls"_s, words("formattedType type value")},
        {u"userDefined"_s, words("key value")},
    };
    return keys;
}

const QStringList &saidByGoogleAlone()
{
    static const QStringList keys = {u"formattedType"_s, u"formattedProtocol"_s, u"canonicalForm"_s,
                                     u"displayNameLastFirst"_s};
    return keys;
}

bool isDate(const QJsonObject &date)
{
    const int year = date.value("year"_L1).toInt();
    const int month = date.value("month"_L1).toInt();
    const int day = date.value("day"_L1).toInt();
    if (year < 0 || year > 9999 || month < 0 || month > 12 || day < 0 || day > 31)
        return false;
    if (day > 0)
        return QDate::isValid(year == 0 ? 2000 : year, month, day);
    return year > 0;
}

std::optional<SandboxResponse> refusalOfValue(const QString &field, const QJsonObject &value)
{
    const QStringList known = knownKeys().value(field) + QStringList{u"metadata"_s};
    if (const auto refusal = unknownName(value, QSet<QString>(known.begin(), known.end())))
        return refusal;
    for (auto part = value.begin(); part != value.end(); ++part) {
        const bool isObject = part.key() == "metadata"_L1 || part.key().endsWith("ate"_L1) ||
                              part.key().endsWith("Membership"_L1);
        const bool isNumberOrFlag = part.key() == "current"_L1 || part.key().contains("Milli"_L1);
        if (isObject ? !part->isObject() : !isNumberOrFlag && !part->isString())
            return badArgument(u"Invalid value at '%1.%2'"_s.arg(field, part.key()));
    }
    if (value.contains("date"_L1) && !isDate(value.value("date"_L1).toObject()))
        return badArgument(u"Invalid date in '%1'"_s.arg(field));
    return {};
}

QString formattedType(const QString &type)
{
    return type.isEmpty() ? QString() : type.first(1).toUpper() + type.sliced(1);
}

QJsonObject toldName(QJsonObject name)
{
    const auto part = [&](const char *key) {
        return name.value(QLatin1StringView(key)).toString();
    };
    QStringList parts = {part("honorificPrefix"), part("givenName"), part("middleName"),
                         part("familyName"), part("honorificSuffix")};
    parts.removeAll(QString());
    const QString whole = part("unstructuredName");
    if (parts.isEmpty() && !whole.isEmpty()) {
        // Google takes it apart as far as it can.
        const qsizetype space = whole.lastIndexOf(u' ');
        name.insert("givenName"_L1, space < 0 ? whole : whole.first(space));
        if (space >= 0)
            name.insert("familyName"_L1, whole.sliced(space + 1));
        name.insert("displayName"_L1, whole);
        return name;
    }
    name.insert("displayName"_L1, parts.join(u' '));
    name.insert("unstructuredName"_L1, parts.join(u' '));
    return name;
}

} // namespace

const QStringList &writablePersonFields()
{
    static const QStringList fields = knownKeys().keys();
    return fields;
}

const QStringList &readablePersonFields()
{
    static const QStringList fields =
        writablePersonFields() +
        QStringList{u"ageRanges"_s, u"coverPhotos"_s, u"metadata"_s, u"photos"_s, u"skills"_s};
    return fields;
}

std::optional<SandboxResponse>
refusalOfPerson(const QJsonObject &person, const QStringList &fields,
                const std::function<bool(const QString &)> &isKnownGroup)
{
    const QStringList keys =
        readablePersonFields() + QStringList{u"resourceName"_s, u"etag"_s, u"fileAses"_s};
    if (const auto refusal = unknownName(person, QSet<QString>(keys.begin(), keys.end())))
        return refusal;
    for (const QString &field : fields) {
        const QJsonValue list = person.value(field);
        if (!list.isUndefined() && !list.isArray())
            return badArgument(u"Invalid value at '%1'"_s.arg(field));
        const QJsonArray values = list.toArray();
        const bool isSingle = field == "biographies"_L1 || field == "birthdays"_L1 ||
                              field == "genders"_L1 || field == "names"_L1;
        if (isSingle && values.size() > 1)
            return badArgument(u"Only one of '%1' is allowed"_s.arg(field));
        for (const QJsonValue value : values) {
            if (!value.isObject())
                return badArgument(u"Invalid value at '%1'"_s.arg(field));
            if (const auto refusal = refusalOfValue(field, value.toObject()))
                return refusal;
            const QString group =
                value["contactGroupMembership"_L1]["contactGroupResourceName"_L1].toString();
            if (!group.isEmpty() && !isKnownGroup(group))
                return badArgument(u"Unknown contact group"_s);
        }
    }
    return {};
}

QJsonArray keptValues(const QString &field, const QJsonArray &values)
{
    QJsonArray kept;
    for (const QJsonValue value : values) {
        QJsonObject object = value.toObject();
        const bool isPrimary = object["metadata"_L1]["sourcePrimary"_L1].toBool();
        object.remove("metadata"_L1);
        for (const QString &key : saidByGoogleAlone())
            object.remove(key);
        if (field == "names"_L1)
            object.remove("displayName"_L1);
        for (const QString &key : object.keys()) {
            if (object.value(key) == QJsonValue(QString()))
                object.remove(key);
        }
        if (object.isEmpty())
            continue;
        if (isPrimary)
            object.insert("metadata"_L1, QJsonObject{{u"sourcePrimary"_s, true}});
        kept.append(object);
    }
    return kept;
}

QJsonArray toldValues(const QString &field, const QJsonArray &values, const QString &sourceId)
{
    QJsonArray told;
    for (const QJsonValue value : values) {
        QJsonObject object = value.toObject();
        QJsonObject metadata = object.value("metadata"_L1).toObject();
        metadata.insert("source"_L1, QJsonObject{{u"type"_s, u"CONTACT"_s}, {u"id"_s, sourceId}});
        if (told.isEmpty())
            metadata.insert("primary"_L1, true);
        object.insert("metadata"_L1, metadata);
        if (knownKeys().value(field).contains("formattedType"_L1) && object.contains("type"_L1))
            object.insert("formattedType"_L1, formattedType(object["type"_L1].toString()));
        if (field == "names"_L1)
            object = toldName(object);
        if (field == "phoneNumbers"_L1 && object["value"_L1].toString().startsWith(u'+'))
            object.insert("canonicalForm"_L1,
                          object["value"_L1].toString().remove(u' ').remove(u'-'));
        told.append(object);
    }
    return told;
}

} // namespace warden
