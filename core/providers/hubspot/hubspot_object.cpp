#include "core/providers/hubspot/hubspot_object.h"

#include "core/base/timestamp.h"
#include "core/providers/hubspot/hubspot_api.h"

#include <QCryptographicHash>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace warden {

QDateTime readHubSpotTime(const QString &text)
{
    bool isNumber = false;
    const qint64 number = text.toLongLong(&isNumber);
    if (isNumber)
        return number > 0 && number < 253'402'300'800'000 ? fromMilliseconds(number) : QDateTime();
    const QDateTime time = QDateTime::fromString(text.left(64), Qt::ISODateWithMs);
    return time.isValid() ? time.toUTC() : QDateTime();
}

QString HubSpotObject::revision() const
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (auto property = properties.cbegin(); property != properties.cend(); ++property) {
        if (property.value().isEmpty())
            continue;
        const QByteArray value = property.value().toUtf8();
        hash.addData(property.key().toUtf8() + '=' + QByteArray::number(value.size()) + ':');
        hash.addData(value);
    }
    return QString::fromLatin1(hash.result().toHex().left(32));
}

Result<HubSpotObject> readHubSpotObject(const QJsonObject &json)
{
    HubSpotObject object;
    object.id = json.value(u"id"_s).toString();
    if (object.id.isEmpty() || object.id.size() > 200 || !json.value(u"properties"_s).isObject())
        return fail(ErrorKind::Invalid, ErrorReason::NotThisService, {}, u"no CRM object"_s);
    static const QStringList ours = hubspot::contactProperties();
    const QJsonObject properties = json.value(u"properties"_s).toObject();
    for (const QString &name : ours) {
        const auto value = properties.constFind(name);
        if (value != properties.constEnd())
            object.properties.insert(name, value->toString());
    }
    object.created = readHubSpotTime(json.value(u"createdAt"_s).toString());
    object.updated = readHubSpotTime(json.value(u"updatedAt"_s).toString());
    if (!object.updated.isValid())
        object.updated = readHubSpotTime(
            properties.value(QLatin1StringView(hubspot::modifiedProperty)).toString());
    object.isArchived = json.value(u"archived"_s).toBool();
    object.traceId = json.value(u"objectWriteTraceId"_s).toString();
    return object;
}

QByteArray hubSpotBytes(const HubSpotObject &object)
{
    QJsonObject properties;
    for (auto property = object.properties.cbegin(); property != object.properties.cend();
         ++property) {
        if (!property.value().isEmpty())
            properties.insert(property.key(), property.value());
    }
    QJsonObject json{{u"id"_s, object.id}, {u"properties"_s, properties}};
    if (object.created.isValid())
        json.insert(u"createdAt"_s, toRfc3339(object.created));
    if (object.updated.isValid())
        json.insert(u"updatedAt"_s, toRfc3339(object.updated));
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

Result<HubSpotObject> readHubSpotBytes(const QByteArray &bytes)
{
    const QJsonDocument document = QJsonDocument::fromJson(bytes);
    if (!document.isObject())
        return fail(ErrorKind::Invalid, ErrorReason::UnknownFormat, {}, u"no JSON object"_s);
    return readHubSpotObject(document.object());
}

RawContact rawContact(const HubSpotObject &object)
{
    RawContact raw{object.id, object.revision(), hubSpotBytes(object), {}};
    if (object.updated.isValid())
        raw.modified = object.updated;
    return raw;
}

} // namespace warden
