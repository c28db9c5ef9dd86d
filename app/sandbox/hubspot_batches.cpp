#include "app/sandbox/hubspot_answers.h"
#include "app/sandbox/hubspot_sandbox.h"

#include <QJsonDocument>
#include <QSet>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

constexpr qsizetype mostInputs = 100;

QDateTime now()
{
    return QDateTime::currentDateTimeUtc();
}

HubSpotRefusal notFound()
{
    return {404, u"OBJECT_NOT_FOUND"_s, u"Object not found. objectId are usually numeric."_s};
}

QStringList namesIn(const QJsonObject &properties)
{
    QStringList names = properties.keys();
    names.removeIf([](const QString &name) { return HubSpotRecords::isReadOnly(name); });
    return names;
}

// Each input has a name of its own: then each fails for itself.
bool isMultiStatus(const QJsonArray &inputs)
{
    QSet<QString> names;
    for (const QJsonValue input : inputs)
        names.insert(input.toObject().value(u"objectWriteTraceId"_s).toString());
    return names.size() == inputs.size() && !names.contains(QString());
}

} // namespace

SandboxResponse HubSpotSandbox::create(const SandboxRequest &request)
{
    const QJsonObject input = QJsonDocument::fromJson(request.body).object();
    QJsonObject result;
    if (const auto refused = writeOne(input, u"create"_s, result))
        return hubSpotRefused(*refused);
    return hubSpotJson(201, result);
}

SandboxResponse HubSpotSandbox::single(const SandboxRequest &request, const QString &id)
{
    const bool isByEmail = queryValues(request, u"idProperty"_s).contains(u"email"_s);
    HubSpotRecord *record = isByEmail ? m_records.findByEmail(id) : m_records.find(id);
    const bool wantsArchived = queryValues(request, u"archived"_s).contains(u"true"_s);
    if (request.method == "DELETE") {
        if (record && !record->isArchived())
            m_records.archive(*record, now());
        return {204, {}, {}};
    }
    if (!record || record->isArchived() != wantsArchived)
        return hubSpotRefused(notFound());
    if (request.method == "GET") {
        QStringList properties = queryValues(request, u"properties"_s);
        if (const auto unknown = unknownAmong(properties))
            return *unknown;
        if (properties.isEmpty())
            properties = {u"email"_s, u"firstname"_s, u"lastname"_s};
        return hubSpotJson(200, json(*record, properties));
    }
    QJsonObject input = QJsonDocument::fromJson(request.body).object();
    input.insert(u"id"_s, QString::number(record->id));
    QJsonObject result;
    if (const auto refused = writeOne(input, u"update"_s, result))
        return hubSpotRefused(*refused);
    return hubSpotJson(200, result);
}

SandboxResponse HubSpotSandbox::batch(const SandboxRequest &request, const QString &call)
{
    const QJsonObject body = QJsonDocument::fromJson(request.body).object();
    const QJsonArray inputs = body.value(u"inputs"_s).toArray();
    if (inputs.isEmpty() || inputs.size() > mostInputs)
        return hubSpotRefused({400, u"VALIDATION_ERROR"_s, u"from 1 to 100 inputs"_s});
    if (call == "read"_L1)
        return batchRead(body, queryValues(request, u"archived"_s).contains(u"true"_s));
    if (call == "create"_L1 || call == "update"_L1 || call == "upsert"_L1)
        return batchWrite(inputs, call);
    if (call != "archive"_L1)
        return hubSpotRefused({404, u"OBJECT_NOT_FOUND"_s, u"resource not found"_s});
    for (const QJsonValue input : inputs) {
        HubSpotRecord *record = m_records.find(input.toObject().value(u"id"_s).toString());
        if (record && !record->isArchived())
            m_records.archive(*record, now());
    }
    return {204, {}, {}};
}

SandboxResponse HubSpotSandbox::batchRead(const QJsonObject &body, bool isArchived)
{
    QStringList properties;
    for (const QJsonValue name : body.value(u"properties"_s).toArray())
        properties.append(name.toString());
    if (const auto unknown = unknownAmong(properties))
        return *unknown;
    if (!body.contains(u"propertiesWithHistory"_s) || !body.contains(u"properties"_s))
        return hubSpotRefused({400, u"VALIDATION_ERROR"_s, u"a list of properties is missing"_s});
    const bool isByEmail = body.value(u"idProperty"_s).toString() == "email"_L1;
    QJsonArray results;
    QJsonArray errors;
    for (const QJsonValue input : body.value(u"inputs"_s).toArray()) {
        const QString id = input.toObject().value(u"id"_s).toString();
        const HubSpotRecord *record = isByEmail ? m_records.findByEmail(id) : m_records.find(id);
        if (record && record->isArchived() == isArchived)
            results.append(json(*record, properties));
        else
            errors.append(hubSpotBatchError(notFound(), u"ids"_s, id));
    }
    return hubSpotBatch(200, results, errors);
}

std::optional<HubSpotRefusal> HubSpotSandbox::checkOne(const QJsonObject &input,
                                                       const QString &call, HubSpotRecord *&record)
{
    const QString id = input.value(u"id"_s).toString();
    const QString idProperty = input.value(u"idProperty"_s).toString();
    const QJsonObject properties = input.value(u"properties"_s).toObject();
    if (!input.value(u"properties"_s).isObject() || (call == "create"_L1 && properties.isEmpty()))
        return HubSpotRefusal{400, u"VALIDATION_ERROR"_s, u"no properties"_s};
    record = nullptr;
    if (call != "create"_L1) {
        record = idProperty == "email"_L1 ? m_records.findByEmail(id) : m_records.find(id);
        if (record && record->isArchived())
            record = nullptr;
        if (!record && call == "update"_L1)
            return notFound();
    }
    return m_records.check(properties, record ? record->id : 0);
}

std::optional<HubSpotRefusal> HubSpotSandbox::writeOne(const QJsonObject &input,
                                                       const QString &call, QJsonObject &result)
{
    HubSpotRecord *record = nullptr;
    if (const auto refused = checkOne(input, call, record))
        return refused;
    const QJsonObject properties = input.value(u"properties"_s).toObject();
    const bool isNew = !record;
    if (isNew)
        record = &m_records.create(properties, now());
    else
        m_records.update(*record, properties, now());
    // Only what was written and a few of its own: the whole contact isn't in the answer.
    result = json(*record, namesIn(properties));
    if (const QJsonValue trace = input.value(u"objectWriteTraceId"_s); trace.isString())
        result.insert(u"objectWriteTraceId"_s, trace);
    if (call == "upsert"_L1)
        result.insert(u"new"_s, isNew);
    return {};
}

SandboxResponse HubSpotSandbox::batchWrite(const QJsonArray &inputs, const QString &call)
{
    const bool isEachForItself = isMultiStatus(inputs);
    QSet<QString> addresses;
    for (const QJsonValue input : inputs) {
        if (isEachForItself)
            break; // else all or nothing
        HubSpotRecord *record = nullptr;
        if (const auto refused = checkOne(input.toObject(), call, record))
            return hubSpotRefused(*refused);
        const QString address = input.toObject()
                                    .value(u"properties"_s)
                                    .toObject()
                                    .value(u"email"_s)
                                    .toString()
                                    .toLower();
        if (!address.isEmpty() && addresses.contains(address))
            return hubSpotRefused({409, u"CONFLICT"_s, u"Duplicate e-mail in the batch"_s});
        addresses.insert(address);
    }
    QJsonArray results;
    QJsonArray errors;
    for (const QJsonValue input : inputs) {
        const QJsonObject object = input.toObject();
        QJsonObject result;
        if (const auto refused = writeOne(object, call, result))
            errors.append(hubSpotBatchError(*refused, u"objectWriteTraceId"_s,
                                            object.value(u"objectWriteTraceId"_s).toString()));
        else
            results.prepend(result); // in another order: what belongs to what the names tell
    }
    return hubSpotBatch(call == "create"_L1 ? 201 : 200, results, errors);
}

// What somebody else does.

QString HubSpotSandbox::put(const QMap<QString, QString> &properties, const QString &id)
{
    QJsonObject json;
    for (auto property = properties.cbegin(); property != properties.cend(); ++property)
        json.insert(property.key(), property.value());
    const QMutexLocker locker(&m_mutex);
    if (HubSpotRecord *record = id.isEmpty() ? nullptr : m_records.find(id)) {
        m_records.update(*record, json, now());
        return id;
    }
    return QString::number(m_records.create(json, now()).id);
}

bool HubSpotSandbox::archive(const QString &id)
{
    const QMutexLocker locker(&m_mutex);
    HubSpotRecord *record = m_records.find(id);
    if (!record || record->isArchived())
        return false;
    m_records.archive(*record, now());
    return true;
}

void HubSpotSandbox::restore(const QString &id)
{
    const QMutexLocker locker(&m_mutex);
    if (HubSpotRecord *record = m_records.find(id)) {
        record->archivedAt = {};
        m_records.update(*record, {}, now());
    }
}

void HubSpotSandbox::erase(const QString &id)
{
    const QMutexLocker locker(&m_mutex);
    m_records.erase(id.toLongLong());
}

void HubSpotSandbox::merge(const QString &primary, const QString &other)
{
    const QMutexLocker locker(&m_mutex);
    if (HubSpotRecord *record = m_records.find(primary))
        m_records.merge(*record, other.toLongLong(), now());
}

void HubSpotSandbox::generate(int count)
{
    const QMutexLocker locker(&m_mutex);
    const QDateTime first = now().addSecs(-count - 3600);
    for (int i = 0; i < count; ++i) {
        const QString number = QString::number(i);
        m_records.create({{u"email"_s, u"person%1@example.com"_s.arg(number)},
                          {u"firstname"_s, u"Zoë %1"_s.arg(number)},
                          {u"lastname"_s, u"Müller"_s},
                          {u"phone"_s, u"+49 30 23125 %1"_s.arg(i % 1000, 3, 10, QChar(u'0'))},
                          {u"company"_s, u"Company %1"_s.arg(i % 50)}},
                         first.addSecs(i));
    }
}

void HubSpotSandbox::setUpdated(const QString &id, const QDateTime &time)
{
    const QMutexLocker locker(&m_mutex);
    if (HubSpotRecord *record = m_records.find(id))
        record->updated = time;
}

void HubSpotSandbox::addProperty(const QString &name)
{
    const QMutexLocker locker(&m_mutex);
    m_records.addProperty(name);
}

QMap<QString, QString> HubSpotSandbox::properties(const QString &id) const
{
    const QMutexLocker locker(&m_mutex);
    const auto found = m_records.all().find(id.toLongLong());
    return found == m_records.all().end() ? QMap<QString, QString>() : found->second.properties;
}

QStringList HubSpotSandbox::ids() const
{
    const QMutexLocker locker(&m_mutex);
    QStringList ids;
    for (const auto &[id, record] : m_records.all()) {
        if (!record.isArchived())
            ids.append(QString::number(id));
    }
    return ids;
}

void HubSpotSandbox::setIndexLag(std::chrono::milliseconds lag)
{
    const QMutexLocker locker(&m_mutex);
    m_indexLag = lag;
}

void HubSpotSandbox::setPortal(const QString &portal)
{
    const QMutexLocker locker(&m_mutex);
    m_portal = portal;
}

void HubSpotSandbox::setDailyQuotaUsed(bool isUsed)
{
    const QMutexLocker locker(&m_mutex);
    m_isQuotaUsed = isUsed;
}

void HubSpotSandbox::answerNext(const SandboxResponse &response, int count, const QString &path)
{
    const QMutexLocker locker(&m_mutex);
    m_prepared.append({response, count, path});
}

} // namespace warden
