#include "core/session/service_log.h"

#include "core/base/timestamp.h"
#include "core/crypto/hash.h"
#include "core/session/connection_settings.h"

#include <QUuid>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

// UUIDv8 (RFC 9562, section 5.8): the first bits of a SHA-256.
EventId idFrom(const QByteArray &name)
{
    QByteArray bytes = sha256(name).first(16);
    bytes[6] = static_cast<char>((bytes[6] & 0x0f) | 0x80);
    bytes[8] = static_cast<char>((bytes[8] & 0x3f) | 0x80);
    return EventId(QUuid::fromRfc4122(bytes).toString(QUuid::WithoutBraces));
}

} // namespace

static std::optional<EventWindow> gapOf(const QJsonObject &values)
{
    const EventWindow gap{settings::time(values, u"gap_from"_s),
                          settings::time(values, u"gap_until"_s)};
    return gap.since.isValid() && gap.until.isValid() ? std::optional(gap) : std::nullopt;
}

EventCursor cursorOf(const Connection &connection, const QString &stream)
{
    const QJsonObject all = connection.settings.value(settings::eventCursors).toObject();
    const QJsonObject values = all.value(stream).toObject();
    return {.newest = settings::time(values, u"newest"_s),
            .position = settings::time(values, u"position"_s),
            .started = settings::time(values, u"started"_s),
            .stepSeconds = values.value(u"step"_s).toInteger(),
            .gap = gapOf(values)};
}

void setCursor(Connection &connection, const QString &stream, const EventCursor &cursor)
{
    QJsonObject values;
    const auto put = [&](const QString &key, const QDateTime &time) {
        if (time.isValid())
            settings::setTime(values, key, time);
    };
    put(u"newest"_s, cursor.newest);
    put(u"position"_s, cursor.position);
    put(u"started"_s, cursor.started);
    if (cursor.stepSeconds > 0)
        values.insert(u"step"_s, cursor.stepSeconds);
    if (cursor.gap) {
        put(u"gap_from"_s, cursor.gap->since);
        put(u"gap_until"_s, cursor.gap->until);
    }
    QJsonObject all = connection.settings.value(settings::eventCursors).toObject();
    all.insert(stream, values);
    connection.settings.insert(settings::eventCursors, all);
}

OutboxEvent logged(ServiceEvent told, const Connection &connection)
{
    Event &event = told.event;
    event.source = connection.service;
    event.object = {u"connection"_s, connection.id.value(), connection.name};
    // A stand-in's events are never taken for the service's.
    const QString place = connection.isSandbox ? connection.id.value() : QString();
    event.id = idFrom(
        (u"service event\n"_s + connection.service + u'\n' + place + u'\n' + told.key).toUtf8());
    return {{}, std::move(told.event), std::move(told.raw)};
}

FetchState stateOf(EventRefusal::Kind kind)
{
    switch (kind) {
    case EventRefusal::Kind::NotLicensed:
        return FetchState::NotLicensed;
    case EventRefusal::Kind::NoScope:
    case EventRefusal::Kind::NoRole:
    case EventRefusal::Kind::NotEnabled:
        return FetchState::NoPermission;
    case EventRefusal::Kind::NotOffered:
        return FetchState::NotOffered;
    }
    Q_UNREACHABLE();
}

} // namespace warden
