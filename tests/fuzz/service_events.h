#pragma once

#include "core/audit/event_facets.h"
#include "core/audit/event_rows.h"
#include "core/audit/event_texts.h"
#include "core/providers/service_events.h"

#include <QJsonDocument>

#include <cstdlib>

namespace warden {

// What a service told becomes a line of the log: it is within bounds, reads as it was written, and
// the quick readers see in it what the whole one sees.
inline void requireLoggable(const ServiceEvent &one)
{
    if (one.key.isEmpty() || one.key.size() > 10'000 || one.raw.isEmpty())
        std::abort();
    const QDateTime time = one.event.time;
    if (time.isValid() && (time.toUTC().date().year() < 1970 || time.toUTC().date().year() > 9999))
        std::abort();
    const AuditRow row{7, bounded(one.event)};
    const QByteArray json = rowToJson(row);
    const Result<AuditRow> read = rowFromJson(json);
    if (json.size() > 48 * 1024 || !read || read->event != row.event || sequenceIn(json) != 7)
        std::abort();
    const std::optional<EventFacets> facets = facetsIn(json);
    if (facets && (facets->actor != row.event.actor.toUtf8() || facets->seq != 7))
        std::abort();
    std::vector<QByteArrayView> texts;
    const bool areAll = textsIn(json, texts);
    for (const QByteArrayView text : texts) {
        if (areAll && !searchText(row.event).toUtf8().contains(text))
            std::abort();
    }
}

inline void requireLoggable(const Result<std::vector<ServiceEvent>> &events)
{
    if (!events)
        return;
    for (const ServiceEvent &one : *events)
        requireLoggable(one);
}

// The first byte chooses the stream; the rest is a page of it.
inline QJsonObject pageIn(const uint8_t *data, size_t size)
{
    return QJsonDocument::fromJson(QByteArray(reinterpret_cast<const char *>(data) + 1,
                                              static_cast<qsizetype>(size) - 1))
        .object();
}

} // namespace warden
