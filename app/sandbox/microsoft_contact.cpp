#include "app/sandbox/microsoft_contact.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace warden::graphstub {

namespace {

enum class Shape { Text, Texts, Emails, Address, Time };

const QMap<QString, Shape> &shapes()
{
    static const QMap<QString, Shape> all = [] {
        QMap<QString, Shape> map;
        for (const char *name :
             {"assistantName",   "businessHomePage", "companyName", "department", "displayName",
              "fileAs",          "generation",       "givenName",   "initials",   "jobTitle",
              "manager",         "middleName",       "mobilePhone", "nickName",   "officeLocation",
              "personalNotes",   "profession",       "spouseName",  "surname",    "title",
              "yomiCompanyName", "yomiGivenName",    "yomiSurname"})
            map.insert(QString::fromLatin1(name), Shape::Text);
        for (const char *name :
             {"businessPhones", "categories", "children", "homePhones", "imAddresses"})
            map.insert(QString::fromLatin1(name), Shape::Texts);
        for (const char *name : {"businessAddress", "homeAddress", "otherAddress"})
            map.insert(QString::fromLatin1(name), Shape::Address);
        map.insert(u"emailAddresses"_s, Shape::Emails);
        map.insert(u"birthday"_s, Shape::Time);
        return map;
    }();
    return all;
}

const QStringList addressParts = {u"street"_s, u"city"_s, u"state"_s, u"postalCode"_s,
                                  u"countryOrRegion"_s};

Refusal wrongType(const QString &name)
{
    return {400, u"RequestBodyRead"_s,
            u"Cannot convert the literal of '%1' to the expected type."_s.arg(name)};
}

Refusal unknown(const QString &name, const QString &type)
{
    return {400, u"RequestBodyRead"_s,
            u"The property '%1' does not exist on type 'microsoft.graph.%2'."_s.arg(name, type)};
}

bool isText(const QJsonValue &value)
{
    return value.isString() || value.isNull();
}

std::optional<Refusal> checkParts(const QString &name, const QJsonObject &object,
                                  const QStringList &parts, const QString &type)
{
    for (auto part = object.begin(); part != object.end(); ++part) {
        if (!parts.contains(part.key()))
            return unknown(part.key(), type);
        if (!isText(part.value()))
            return wrongType(name);
    }
    return {};
}

std::optional<Refusal> checkValue(const QString &name, Shape shape, const QJsonValue &value)
{
    switch (shape) {
    case Shape::Text:
        return isText(value) ? std::nullopt : std::optional(wrongType(name));
    case Shape::Time: {
        if (value.isNull())
            return {};
        const QDateTime time = QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
        const bool hasZone = value.toString().endsWith(u'Z') || value.toString().contains(u'+');
        return time.isValid() && hasZone ? std::nullopt : std::optional(wrongType(name));
    }
    case Shape::Texts:
        if (!value.isArray())
            return wrongType(name);
        for (const QJsonValue one : value.toArray()) {
            if (!one.isString())
                return wrongType(name);
        }
        return {};
    case Shape::Address:
        if (value.isNull())
            return {};
        return value.isObject()
                   ? checkParts(name, value.toObject(), addressParts, u"physicalAddress"_s)
                   : std::optional(wrongType(name));
    case Shape::Emails:
        if (!value.isArray())
            return wrongType(name);
        for (const QJsonValue one : value.toArray()) {
            if (!one.isObject())
                return wrongType(name);
            if (auto refused =
                    checkParts(name, one.toObject(), {u"address"_s, u"name"_s}, u"emailAddress"_s))
                return refused;
        }
        return {};
    }
    return {};
}

std::optional<Refusal> checkCount(const QString &name, const QJsonValue &value)
{
    static const QMap<QString, int> most = {{u"businessPhones"_s, 2},
                                            {u"homePhones"_s, 2},
                                            {u"emailAddresses"_s, 3},
                                            {u"imAddresses"_s, 3}};
    const qsizetype count = value.toArray().size();
    if (!most.contains(name) || count <= most.value(name))
        return {};
    return Refusal{400, u"ErrorInvalidArgument"_s,
                   u"The multi value property %1 has %2 entries, that exceeds the max allowed "
                   "value of %3"_s.arg(name)
                       .arg(count)
                       .arg(most.value(name))};
}

std::optional<Refusal> checkExtended(const QJsonValue &value, QMap<QString, QString> &extended)
{
    if (!value.isArray())
        return wrongType(u"singleValueExtendedProperties"_s);
    for (const QJsonValue one : value.toArray()) {
        const QString id = one["id"_L1].toString();
        const bool isNamed = id.startsWith("String {"_L1) && id.contains("} Name "_L1);
        if (!isNamed || !one["value"_L1].isString())
            return Refusal{400, u"ErrorInvalidProperty"_s, u"An extended property is malformed."_s};
        extended.insert(id, one["value"_L1].toString());
    }
    return {};
}

} // namespace

const QStringList &writableNames()
{
    static const QStringList names = shapes().keys();
    return names;
}

bool isSelectable(const QString &name)
{
    static const QStringList byService = {u"id"_s, u"changeKey"_s, u"createdDateTime"_s,
                                          u"lastModifiedDateTime"_s, u"parentFolderId"_s};
    return shapes().contains(name) || byService.contains(name);
}

std::optional<Refusal> check(const QJsonObject &body, QMap<QString, QString> &extended)
{
    for (auto property = body.begin(); property != body.end(); ++property) {
        const QString name = property.key();
        if (name == "singleValueExtendedProperties"_L1) {
            if (auto refused = checkExtended(property.value(), extended))
                return refused;
            continue;
        }
        if (name == "@odata.type"_L1)
            continue;
        const auto shape = shapes().constFind(name);
        if (shape == shapes().constEnd())
            return unknown(name, u"contact"_s);
        if (auto refused = checkValue(name, *shape, property.value()))
            return refused;
        if (auto refused = checkCount(name, property.value()))
            return refused;
    }
    return {};
}

QJsonObject emptyContact()
{
    QJsonObject contact;
    for (auto shape = shapes().begin(); shape != shapes().end(); ++shape) {
        const bool isList = *shape == Shape::Texts || *shape == Shape::Emails;
        const QJsonValue none =
            *shape == Shape::Address ? QJsonValue(QJsonObject()) : QJsonValue(QJsonValue::Null);
        contact.insert(shape.key(), isList ? QJsonValue(QJsonArray()) : none);
    }
    return contact;
}

static QJsonValue stored(Shape shape, const QJsonValue &value)
{
    switch (shape) {
    case Shape::Text: {
        QString text = value.toString();
        text.replace("\r\n"_L1, "\n"_L1).replace("\n"_L1, "\r\n"_L1);
        return value.isNull() ? value : QJsonValue(text);
    }
    case Shape::Time:
        return value.isNull() ? value : QJsonValue(value.toString().left(10) + u"T11:59:00Z"_s);
    case Shape::Texts:
        return value;
    case Shape::Address: {
        QJsonObject kept = value.toObject();
        for (const QString &part : kept.keys()) {
            if (kept.value(part).toString().isEmpty())
                kept.remove(part);
        }
        return kept;
    }
    case Shape::Emails: {
        QJsonArray kept;
        for (const QJsonValue one : value.toArray()) {
            QJsonObject email = one.toObject();
            if (!email.contains(u"name"_s))
                email.insert(u"name"_s, email.value(u"address"_s));
            kept.append(email);
        }
        return kept;
    }
    }
    return {};
}

void apply(const QJsonObject &body, QJsonObject &contact)
{
    for (auto property = body.begin(); property != body.end(); ++property) {
        if (const auto shape = shapes().constFind(property.key()); shape != shapes().constEnd())
            contact.insert(property.key(), stored(*shape, property.value()));
    }
}

} // namespace warden::graphstub
