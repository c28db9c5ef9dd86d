#pragma once

#include "core/providers/service_events.h"

#include <QJsonObject>

namespace warden::hubspot {

// One entry of "login", "security" or "audit_logs" of the account activity API. A target of the
// audit log isn't taken over: it may be a contact.
ServiceEvent eventOf(const QJsonObject &json, const QString &stream, const QString &portal);

// Those of a page. NotThisService: it isn't one.
Result<std::vector<ServiceEvent>> eventsIn(const QJsonObject &page, const QString &stream,
                                           const QString &portal);

} // namespace warden::hubspot
