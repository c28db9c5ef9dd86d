#pragma once

#include "core/providers/service_events.h"

#include <QJsonObject>

namespace warden::graph {

// A signIn and a directoryAudit of Microsoft Graph v1.0. Whatever isn't in its lists of words is
// taken as it comes: Microsoft adds to them.
ServiceEvent signInEvent(const QJsonObject &json);
ServiceEvent directoryAuditEvent(const QJsonObject &json);

} // namespace warden::graph
