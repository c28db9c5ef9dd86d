#pragma once

#include "core/audit/audit_log.h"
#include "core/providers/events/event_catch_up.h"
#include "core/session/event_views.h"
#include "core/store/connection.h"

#include <QJsonObject>

namespace warden {

// Where the reading of a stream has got to, kept among its connection's settings.
EventCursor cursorOf(const Connection &connection, const QString &stream);
void setCursor(Connection &connection, const QString &stream, const EventCursor &cursor);

// An event of a service as the log takes it: source, object and an id that follows from the service
// and its key alone, so that the same event has the same id whichever connection told of it.
OutboxEvent logged(ServiceEvent told, const Connection &connection);

FetchState stateOf(EventRefusal::Kind kind);

} // namespace warden
