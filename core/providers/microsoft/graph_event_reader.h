#pragma once

#include "core/providers/service_events.h"

#include <QJsonObject>

namespace warden::graph {

// A signIn and a directoryAudit of Microsoft Graph v1.0. Whatever isn't in its lists of words is
// taken as it comes: Microsoft adds to them.
ServiceEvent signInEvent(const QJsonObject &json);
ServiceEvent directoryAuditEvent(const QJsonObject &json);

// Those of a page of "sign_ins" or "directory_audits". NotThisService: it isn't one; Offline with
// ServerFailed: it says an error.
Result<std::vector<ServiceEvent>> eventsIn(const QJsonObject &page, const QString &stream);

} // namespace warden::graph
