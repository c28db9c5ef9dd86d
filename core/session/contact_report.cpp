#include "core/session/contact_report.h"

#include "core/base/time_json.h"
#include "core/providers/zapier/zapier_retention.h"
#include "core/session/field_names.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

constexpr int reportFormat = 1;

QJsonValue dayOrNull(const QDate &day)
{
    return day.isValid() ? QJsonValue(day.toString(Qt::ISODate)) : QJsonValue();
}

QJsonValue confirmationOf(const SentItem &item)
{
    if (!item.confirmation)
        return {};
    return QJsonObject{{u"how"_s, confirmationWayName(item.confirmation->way)},
                       {u"by"_s, item.confirmation->person},
                       {u"at"_s, timeJson(item.confirmation->time)}};
}

void addKeeping(QJsonObject &object, const QDate &keptUntil, const QDateTime &now)
{
    object.insert(u"kept_until"_s, dayOrNull(keptUntil));
    object.insert(u"days_left"_s, keptUntil.isValid()
                                      ? QJsonValue(std::max(0, daysLeft(keptUntil, now)))
                                      : QJsonValue());
}

// Null where it isn't recorded.
QJsonValue treatedOf(const SentItem &item, SentAs way)
{
    return item.treated ? QJsonValue(namesOf(item.sentAs(way))) : QJsonValue();
}

QJsonObject toJson(const SentField &field, const QDateTime &now)
{
    QJsonArray ways;
    for (SentAs way : field.sentAs)
        ways.append(sentAsName(way));
    QJsonObject object{
        {u"field"_s, fieldName(field.field)},        {u"sent_as"_s, ways},
        {u"first_sent_at"_s, timeJson(field.first)}, {u"last_sent_at"_s, timeJson(field.last)},
        {u"policy_version"_s, field.policyVersion},  {u"state"_s, deliveryStateName(field.state)}};
    addKeeping(object, field.keptUntil, now);
    return object;
}

QJsonObject toJson(const SentItem &item, const QDateTime &now)
{
    QJsonObject object{{u"id"_s, item.id.value()},
                       {u"run"_s, item.run.value()},
                       {u"route"_s, item.route.value()},
                       {u"route_name"_s, item.routeName},
                       {u"fields"_s, namesOf(item.fields)},
                       {u"masked"_s, treatedOf(item, SentAs::Masked)},
                       {u"hashed"_s, treatedOf(item, SentAs::Hashed)},
                       {u"policy_version"_s, item.policyVersion},
                       {u"state"_s, deliveryStateName(item.state)},
                       {u"time"_s, timeJson(item.time)},
                       {u"confirmation"_s, confirmationOf(item)}};
    addKeeping(object, item.keptUntil, now);
    return object;
}

QJsonObject toJson(const ContactDestination &destination, const QDateTime &now)
{
    QJsonArray fields;
    for (const SentField &field : destination.fields)
        fields.append(toJson(field, now));
    QJsonArray items;
    for (const SentItem &item : destination.items)
        items.append(toJson(item, now));
    return {{u"address_book"_s, destination.book.value()},
            {u"name"_s, destination.bookName},
            {u"connection"_s, destination.connectionName},
            {u"service"_s, destination.service},
            {u"holds_now"_s, destination.holdsNow},
            {u"only_receives"_s, destination.isReceiver},
            {u"can_be_removed_there"_s, destination.holdsNow && destination.isWritable},
            {u"fields"_s, fields},
            {u"deliveries"_s, items}};
}

QJsonObject zapierRetention()
{
    return {
        {u"service"_s, u"zapier"_s},
        {u"source"_s, QString::fromLatin1(zapier_retention::source)},
        {u"known_by"_s, u"published"_s}, // not by asking: there is no call for it
        {u"account"_s, u"Deleted on the first Monday of a month, but for what is of that month "
                       u"and the one before: after 29 to 69 days. Some plans set 7 to 30."_s},
        {u"backup_months"_s, zapier_retention::backupMonths},
        {u"not_known"_s, QJsonArray{u"what the Zap did with the values, and where it sent them"_s,
                                    u"whether the account's plan keeps them for a shorter time"_s,
                                    u"whether somebody has deleted them there before"_s,
                                    u"what a test of the Zap has kept"_s}}};
}

} // namespace

QByteArray contactReportJson(const ContactLedger &ledger, const QString &operatorName)
{
    QJsonArray destinations;
    QJsonArray retention;
    for (const ContactDestination &destination : ledger.destinations) {
        destinations.append(toJson(destination, ledger.asOf));
        if (destination.isReceiver && retention.isEmpty())
            retention.append(zapierRetention());
    }
    const QJsonObject report{
        {u"format"_s, u"contact-warden-report"_s}, {u"version"_s, reportFormat},
        {u"person"_s, ledger.person.value()},      {u"name"_s, ledger.name},
        {u"made_at"_s, timeJson(ledger.asOf)},     {u"made_by"_s, operatorName},
        {u"destinations"_s, destinations},         {u"retention"_s, retention}};
    return QJsonDocument(report).toJson(QJsonDocument::Indented);
}

} // namespace warden
