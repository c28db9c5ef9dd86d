#include "core/audit/export_ocsf.h"

#include "core/audit/address_family.h"
#include "core/audit/merkle_tree.h"
#include "core/audit/ocsf_mapping.h"
#include "core/base/timestamp.h"
#include "core/events/canonical_json.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

constexpr int typesOfAClass = 100; // type_uid counts a class's activities so

QJsonObject product(const QString &name)
{
    if (name == u"contact-warden"_s)
        return {{u"name"_s, u"Contact Warden"_s},
                {u"vendor_name"_s, u"Contact Warden"_s},
                {u"version"_s, QStringLiteral(WARDEN_VERSION)}};
    return {{u"name"_s, name}, {u"vendor_name"_s, name}};
}

// `source`: whose word "system" is ours.
QJsonObject user(const QString &name, const QString &source)
{
    const bool isSystem = name == u"system"_s && source == u"contact-warden"_s;
    return {{u"name"_s, name.isEmpty() ? u"unknown"_s : name},
            {u"type_id"_s, isSystem         ? 3
                           : name.isEmpty() ? 0
                                            : 1}};
}

// Whose account was changed: the object, or one's own. A service's events are about its
// connection, and name the account among the details.
QJsonObject accountOf(const Event &event)
{
    if (event.source != u"contact-warden"_s) {
        const QString target = event.details.value(u"target"_s).toString();
        return user(target.isEmpty() ? event.actor : target, event.source);
    }
    if (event.object.id.isEmpty() && event.object.name.isEmpty())
        return user(event.actor, event.source);
    QJsonObject account{{u"type_id"_s, 1}};
    if (!event.object.id.isEmpty())
        account.insert(u"uid"_s, event.object.id);
    if (!event.object.name.isEmpty())
        account.insert(u"name"_s, event.object.name);
    return account;
}

// status_id and status: OCSF knows success and failure, and "Other" with a word of our own.
void addStatus(QJsonObject &line, Outcome outcome)
{
    const auto set = [&](int id, const QString &status) {
        line.insert(u"status_id"_s, id);
        line.insert(u"status"_s, status);
    };
    switch (outcome) {
    case Outcome::Success:
        return set(1, u"Success"_s);
    case Outcome::Failure:
        return set(2, u"Failure"_s);
    case Outcome::Denied:
        line.insert(u"status_detail"_s, u"denied"_s);
        return set(2, u"Failure"_s);
    case Outcome::Held:
        return set(99, u"held"_s);
    case Outcome::Unknown:
        return set(0, u"Unknown"_s);
    }
}

QJsonObject sourceEndpoint(const Event &event)
{
    if (addressFamily(event.address) != AddressFamily::None)
        return {{u"ip"_s, event.address}};
    return {{u"svc_name"_s, event.source}};
}

QJsonObject objectOf(const Event &event)
{
    QJsonObject object;
    for (const auto &[key, text] :
         {std::pair(u"type"_s, event.object.type), std::pair(u"uid"_s, event.object.id),
          std::pair(u"name"_s, event.object.name)}) {
        if (!text.isEmpty())
            object.insert(key, text);
    }
    if (!object.contains(u"uid"_s) && !object.contains(u"name"_s))
        object.insert(u"name"_s, event.object.type.isEmpty() ? event.source : event.object.type);
    return object;
}

// What the class asks for beside what all have.
void addOfClass(QJsonObject &line, OcsfClass classUid, const Event &event)
{
    switch (classUid) {
    case OcsfClass::AccountChange:
        line.insert(u"user"_s, accountOf(event));
        return;
    case OcsfClass::Authentication:
        line.insert(u"user"_s, user(event.actor, event.source));
        line.insert(u"service"_s, QJsonObject{{u"name"_s, event.source}});
        return;
    case OcsfClass::EntityManagement:
        line.insert(u"entity"_s, objectOf(event));
        return;
    case OcsfClass::ApplicationLifecycle:
        line.insert(u"app"_s, product(event.source));
        return;
    case OcsfClass::ApiActivity:
        line.insert(u"api"_s, QJsonObject{{u"operation"_s, event.action}});
        line.insert(u"src_endpoint"_s, sourceEndpoint(event));
        line.insert(u"resources"_s, QJsonArray{objectOf(event)});
        return;
    case OcsfClass::DatastoreActivity:
        line.insert(u"database"_s,
                    QJsonObject{{u"name"_s, u"contacts"_s}, {u"type_id"_s, 1}}); // relational
        line.insert(u"src_endpoint"_s, sourceEndpoint(event));
        return;
    }
}

} // namespace

QByteArray ocsfLine(const AuditRow &row, const QByteArray &json)
{
    const Event &event = row.event;
    const OcsfMapping mapping = ocsfMapping(event.action);
    const int classUid = static_cast<int>(mapping.classUid);
    QJsonObject metadata{{u"version"_s, u"1.3.0"_s},
                         {u"product"_s, product(event.source)},
                         {u"uid"_s, event.id.value()},
                         {u"sequence"_s, row.seq},
                         {u"event_code"_s, event.action},
                         {u"log_name"_s, u"audit.db"_s},
                         {u"original_time"_s, toRfc3339(event.time)}};
    if (!event.run.value().isEmpty())
        metadata.insert(u"correlation_uid"_s, event.run.value());
    QJsonObject unmapped{{u"leaf_sha256"_s, QString::fromLatin1(leafHash(json).toHex())}};
    const QJsonObject whole = toJson(event);
    for (const QString &key : {u"counts"_s, u"details"_s, u"raw"_s}) {
        if (whole.contains(key))
            unmapped.insert(key, whole.value(key));
    }
    QJsonObject line{{u"class_uid"_s, classUid},
                     {u"category_uid"_s, classUid / 1000},
                     {u"activity_id"_s, mapping.activityId},
                     {u"type_uid"_s, classUid * typesOfAClass + mapping.activityId},
                     {u"severity_id"_s, static_cast<int>(mapping.severity)},
                     {u"time"_s, event.time.isValid() ? event.time.toMSecsSinceEpoch() : 0},
                     {u"message"_s, event.action},
                     {u"metadata"_s, metadata},
                     {u"actor"_s, QJsonObject{{u"user"_s, user(event.actor, event.source)},
                                              {u"app_name"_s, event.source}}},
                     {u"raw_data"_s, QString::fromUtf8(json)},
                     {u"unmapped"_s, unmapped}};
    constexpr int otherActivity = 99;
    if (mapping.activityId == otherActivity)
        line.insert(u"activity_name"_s, event.action);
    if (!event.address.isEmpty())
        line.insert(u"src_endpoint"_s, sourceEndpoint(event));
    addStatus(line, event.outcome);
    addOfClass(line, mapping.classUid, event);
    return canonicalJson(line) + '\n';
}

} // namespace warden
