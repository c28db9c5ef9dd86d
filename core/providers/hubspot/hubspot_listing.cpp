#include "core/providers/hubspot/hubspot_listing.h"

#include <QJsonArray>
#include <QUrlQuery>

#include <atomic>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

QLatin1StringView modified()
{
    return QLatin1StringView(hubspot::modifiedProperty);
}

QString afterOf(const QJsonObject &page)
{
    const QJsonObject next = page.value(u"paging"_s).toObject().value(u"next"_s).toObject();
    const QJsonValue after = next.value(u"after"_s);
    return after.isDouble() ? QString::number(after.toInteger()) : after.toString();
}

tl::unexpected<Error> notHubSpot(const HubSpotSession &session, const QString &detail)
{
    return fail(ErrorKind::Invalid, ErrorReason::NotThisService, session.host(), detail);
}

Result<std::vector<HubSpotObject>> objectsOf(const QJsonObject &page, const QString &host)
{
    if (!page.value(u"results"_s).isArray())
        return fail(ErrorKind::Invalid, ErrorReason::NotThisService, host, u"no results"_s);
    std::vector<HubSpotObject> objects;
    for (const QJsonValue result : page.value(u"results"_s).toArray()) {
        Result<HubSpotObject> object = readHubSpotObject(result.toObject());
        if (!object)
            return fail(ErrorKind::Invalid, ErrorReason::NotThisService, host,
                        object.error().detail);
        objects.push_back(std::move(*object));
    }
    return objects;
}

// Searches one after the other, each for what changed since the last of the one before. A page's
// `after` is a place in a list that moves up with every edit, so that it serves only within the
// contacts of one moment, where there are more than a page holds.
class SearchPages
{
public:
    SearchPages(qint64 from, QStringList properties)
        : m_from(from), m_last(from), m_properties(std::move(properties))
    {
        m_properties.append(modified());
    }

    RestCall call(const QString &after = {}) const
    {
        const QJsonObject filter{{u"propertyName"_s, modified()},
                                 {u"operator"_s, u"GTE"_s},
                                 {u"value"_s, QString::number(m_from)}};
        QJsonObject body{
            {u"filterGroups"_s, QJsonArray{QJsonObject{{u"filters"_s, QJsonArray{filter}}}}},
            {u"sorts"_s, QJsonArray{modified()}}, // ascending; doubtful that a name alone will do
            {u"properties"_s, QJsonArray::fromStringList(m_properties)},
            {u"limit"_s, hubspot::mostInSearchPage}};
        if (!after.isEmpty())
            body.insert(u"after"_s, after);
        return {.method = "POST",
                .url = QUrl(QLatin1StringView(hubspot::contactsPath) + "/search"_L1),
                .body = body};
    }

    std::optional<RestCall> next(const QJsonObject &page)
    {
        if (!areSorted(page.value(u"results"_s).toArray())) {
            isLost = true;
            return {};
        }
        const QString after = afterOf(page);
        if (after.isEmpty())
            return {};
        const bool isBeyond = m_last == m_from && after.toLongLong() + hubspot::mostInSearchPage >
                                                      hubspot::mostOfSearch;
        if (isBeyond || ++m_count > hubspot::mostSearchPages) {
            isLost = true;
            return {};
        }
        if (m_last == m_from)
            return call(after);
        m_from = m_last;
        return call();
    }

    std::atomic_bool isLost = false; // only a full listing can tell

private:
    bool areSorted(const QJsonArray &results)
    {
        for (const QJsonValue result : results) {
            const QJsonObject properties = result.toObject().value(u"properties"_s).toObject();
            const QDateTime time = readHubSpotTime(properties.value(modified()).toString());
            if (!time.isValid() || time.toMSecsSinceEpoch() < m_last)
                return false;
            m_last = time.toMSecsSinceEpoch();
        }
        return true;
    }

    qint64 m_from;
    qint64 m_last;
    int m_count = 0;
    QStringList m_properties;
};

} // namespace

QUrl HubSpotListing::listingUrl(const QString &properties, bool isArchived,
                                const QString &after) const
{
    QString query = u"limit=%1&archived=%2&properties=%3"_s.arg(
        QString::number(hubspot::mostInPage), isArchived ? u"true"_s : u"false"_s, properties);
    if (!after.isEmpty())
        query += u"&after="_s + QString::fromLatin1(QUrl::toPercentEncoding(after));
    QUrl url{QLatin1StringView(hubspot::contactsPath)};
    url.setQuery(query, QUrl::StrictMode);
    return url;
}

Result<void> HubSpotListing::readAll(const Sink &sink, Progress &progress)
{
    const QString properties = m_properties.join(u',');
    const auto next = [&](const QJsonObject &page) -> Result<std::optional<RestCall>> {
        const QString after = afterOf(page);
        if (after.isEmpty())
            return std::optional<RestCall>();
        return std::optional(RestCall{.url = listingUrl(properties, false, after)});
    };
    QSet<QString> seen;
    const auto take = [&](const QJsonObject &page) -> Result<void> {
        Result<std::vector<HubSpotObject>> objects = objectsOf(page, m_session.host());
        if (!objects)
            return objects.failure();
        const qsizetype before = seen.size();
        std::vector<HubSpotObject> live;
        for (HubSpotObject &object : *objects) {
            const qsizetype count = seen.size();
            seen.insert(object.id);
            if (seen.size() > count && !object.isArchived)
                live.push_back(std::move(object));
        }
        if (seen.size() == before && !afterOf(page).isEmpty())
            return notHubSpot(m_session, u"a listing without end"_s);
        return sink(std::move(live));
    };
    return m_session.rest().readPages({.url = listingUrl(properties, false, {})}, next, take,
                                      hubspot::mostPages, progress);
}

Result<bool> HubSpotListing::readChanges(const QDateTime &from, const Sink &sink,
                                         Progress &progress)
{
    SearchPages pages(from.toMSecsSinceEpoch(), m_properties);
    const auto next = [&](const QJsonObject &page) -> Result<std::optional<RestCall>> {
        return pages.next(page);
    };
    const auto take = [&](const QJsonObject &page) -> Result<void> {
        Result<std::vector<HubSpotObject>> objects = objectsOf(page, m_session.host());
        if (!objects)
            return objects.failure();
        std::erase_if(*objects, [](const HubSpotObject &object) { return object.isArchived; });
        return sink(std::move(*objects));
    };
    const Result<void> read =
        m_session.searching().readPages(pages.call(), next, take, hubspot::mostPages, progress);
    if (!read)
        return read.failure();
    return !pages.isLost;
}

Result<QStringList> HubSpotListing::archivedIds(Progress &progress)
{
    const QString onlyId = u"hs_object_id"_s;
    const auto next = [&](const QJsonObject &page) -> Result<std::optional<RestCall>> {
        const QString after = afterOf(page);
        if (after.isEmpty())
            return std::optional<RestCall>();
        return std::optional(RestCall{.url = listingUrl(onlyId, true, after)});
    };
    QSet<QString> ids;
    const auto take = [&](const QJsonObject &page) -> Result<void> {
        const Result<std::vector<HubSpotObject>> objects = objectsOf(page, m_session.host());
        if (!objects)
            return objects.failure();
        const qsizetype before = ids.size();
        for (const HubSpotObject &object : *objects) {
            // Who answers with live contacts here didn't understand, and nothing may be concluded.
            if (!object.isArchived)
                return notHubSpot(m_session, u"live contacts among the archived"_s);
            ids.insert(object.id);
        }
        if (ids.size() == before && !afterOf(page).isEmpty())
            return notHubSpot(m_session, u"a listing without end"_s);
        return {};
    };
    const Result<void> read = m_session.rest().readPages({.url = listingUrl(onlyId, true, {})},
                                                         next, take, hubspot::mostPages, progress);
    if (!read)
        return read.failure();
    return ids.values();
}

Result<std::vector<HubSpotObject>>
HubSpotListing::read(const QStringList &ids, const QString &idProperty, Progress &progress)
{
    QJsonArray inputs;
    for (const QString &id : ids)
        inputs.append(QJsonObject{{u"id"_s, id}});
    QJsonObject body{{u"inputs"_s, inputs},
                     {u"properties"_s, QJsonArray::fromStringList(m_properties)},
                     {u"propertiesWithHistory"_s, QJsonArray()}};
    if (!idProperty.isEmpty())
        body.insert(u"idProperty"_s, idProperty);
    const Result<QJsonObject> answer = m_session.rest().ask(
        {.method = "POST",
         .url = QUrl(QLatin1StringView(hubspot::contactsPath) + "/batch/read"_L1),
         .body = body},
        progress);
    if (!answer)
        return answer.failure();
    return objectsOf(*answer, m_session.host());
}

} // namespace warden
