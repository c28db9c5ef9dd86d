#include "app/sandbox/hubspot_search.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

HubSpotRefusal refused(const QString &message)
{
    return {400, u"VALIDATION_ERROR"_s, message};
}

struct Sort
{
    QString property = u"hs_object_id"_s;
    bool isDescending = false;
};

// "name", "-name", {"propertyName": …, "direction": "DESCENDING"}, or that as text.
Sort readSort(const QJsonValue &value)
{
    const QString text = value.toString();
    const QJsonObject object =
        value.isObject() ? value.toObject() : QJsonDocument::fromJson(text.toUtf8()).object();
    if (!object.isEmpty())
        return {object.value(u"propertyName"_s).toString(),
                object.value(u"direction"_s).toString() == "DESCENDING"_L1};
    if (text.startsWith(u'-'))
        return {text.mid(1), true};
    return {text, false};
}

// Times and numbers as numbers, all else as text.
QString comparable(const QString &property, const QString &value)
{
    if (property == "lastmodifieddate"_L1 || property == "createdate"_L1) {
        const Result<QDateTime> time = fromRfc3339(value);
        return u"%1"_s.arg(time ? time->toMSecsSinceEpoch() : value.toLongLong(), 20);
    }
    if (property == "hs_object_id"_L1)
        return u"%1"_s.arg(value.toLongLong(), 20);
    return value.toLower();
}

QStringList valuesOf(const QJsonObject &filter, const QString &property)
{
    QStringList values;
    for (const QJsonValue value : filter.value(u"values"_s).toArray())
        values.append(comparable(property, value.toString()));
    return values;
}

bool holds(const HubSpotRecords &records, const HubSpotRecord &record, const QJsonObject &filter)
{
    const QString property = filter.value(u"propertyName"_s).toString();
    const QString how = filter.value(u"operator"_s).toString();
    const std::optional<QString> known = records.valueOf(record, property);
    if (how == "HAS_PROPERTY"_L1 || how == "NOT_HAS_PROPERTY"_L1)
        return known.has_value() == (how == "HAS_PROPERTY"_L1);
    const QString value = comparable(property, known.value_or(QString()));
    const QString other = comparable(property, filter.value(u"value"_s).toString());
    if (how == "NEQ"_L1)
        return value != other;
    if (how == "NOT_IN"_L1)
        return !valuesOf(filter, property).contains(value);
    if (!known)
        return false;
    if (how == "EQ"_L1)
        return value == other;
    if (how == "LT"_L1)
        return value < other;
    if (how == "LTE"_L1)
        return value <= other;
    if (how == "GT"_L1)
        return value > other;
    if (how == "GTE"_L1)
        return value >= other;
    if (how == "IN"_L1)
        return valuesOf(filter, property).contains(value);
    if (how == "BETWEEN"_L1)
        return value >= other &&
               value <= comparable(property, filter.value(u"highValue"_s).toString());
    return value.contains(other) == (how == "CONTAINS_TOKEN"_L1);
}

std::optional<HubSpotRefusal> checkFilters(const HubSpotRecords &records, const QJsonArray &groups)
{
    static const QStringList operators{u"EQ"_s,
                                       u"NEQ"_s,
                                       u"LT"_s,
                                       u"LTE"_s,
                                       u"GT"_s,
                                       u"GTE"_s,
                                       u"BETWEEN"_s,
                                       u"IN"_s,
                                       u"NOT_IN"_s,
                                       u"HAS_PROPERTY"_s,
                                       u"NOT_HAS_PROPERTY"_s,
                                       u"CONTAINS_TOKEN"_s,
                                       u"NOT_CONTAINS_TOKEN"_s};
    qsizetype count = 0;
    for (const QJsonValue group : groups) {
        const QJsonArray filters = group.toObject().value(u"filters"_s).toArray();
        count += filters.size();
        if (filters.size() > 6)
            return refused(u"More than 6 filters in a group"_s);
        for (const QJsonValue filter : filters) {
            const QJsonObject object = filter.toObject();
            if (!operators.contains(object.value(u"operator"_s).toString()))
                return refused(u"Unknown operator"_s);
            if (!records.propertyNames().contains(object.value(u"propertyName"_s).toString()))
                return refused(u"There was a problem with the request: PROPERTY_DOESNT_EXIST"_s);
        }
    }
    if (groups.size() > 5 || count > 18)
        return refused(u"Too many filters"_s);
    return {};
}

bool matches(const HubSpotRecords &records, const HubSpotRecord &record, const QJsonArray &groups)
{
    return groups.isEmpty() || std::ranges::any_of(groups, [&](const QJsonValue &group) {
               const QJsonArray filters = group.toObject().value(u"filters"_s).toArray();
               return std::ranges::all_of(filters, [&](const QJsonValue &filter) {
                   return holds(records, record, filter.toObject());
               });
           });
}

} // namespace

std::variant<HubSpotSearchResult, HubSpotRefusal>
searchRecords(const HubSpotRecords &records, const QJsonObject &body, const QDateTime &indexed)
{
    const int limit = body.value(u"limit"_s).toInt(10);
    bool isNumber = true;
    const QString afterText = body.value(u"after"_s).toString();
    const qsizetype after = afterText.isEmpty() ? 0 : afterText.toLongLong(&isNumber);
    if (limit < 1 || limit > 200)
        return refused(u"limit must be from 1 to 200"_s);
    if (!isNumber || after < 0)
        return refused(u"after is no position"_s);
    if (after + limit > 10'000)
        return refused(u"paging beyond 10000 results"_s);
    const QJsonArray sorts = body.value(u"sorts"_s).toArray();
    if (sorts.size() > 1)
        return refused(u"only one sort is supported"_s);
    const Sort sort = sorts.isEmpty() ? Sort() : readSort(sorts.first());
    if (!records.propertyNames().contains(sort.property))
        return refused(u"unknown property to sort by"_s);
    const QJsonArray groups = body.value(u"filterGroups"_s).toArray();
    if (const std::optional<HubSpotRefusal> bad = checkFilters(records, groups))
        return *bad;

    std::vector<std::pair<QString, const HubSpotRecord *>> found;
    for (const auto &[id, record] : records.all()) {
        if (!record.isArchived() && record.updated <= indexed && matches(records, record, groups))
            found.emplace_back(
                comparable(sort.property,
                           records.valueOf(record, sort.property).value_or(QString())),
                &record);
    }
    std::ranges::stable_sort(found, [&](const auto &one, const auto &other) {
        return sort.isDescending ? one.first > other.first : one.first < other.first;
    });
    HubSpotSearchResult result;
    result.total = static_cast<qsizetype>(found.size());
    for (qsizetype i = after; i < std::min(result.total, after + limit); ++i)
        result.page.push_back(found[static_cast<size_t>(i)].second);
    if (after + limit < result.total)
        result.after = QString::number(after + limit);
    return result;
}

} // namespace warden
