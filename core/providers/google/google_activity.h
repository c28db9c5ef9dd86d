#pragma once

#include "core/providers/service_events.h"

#include <QJsonObject>

namespace warden::google {

// The events of one activity of the Reports API (developers.google.com/admin-sdk/reports): mostly
// one. `application` is "login", "token" or "admin". What apps did with a token ("activity" of
// "token") isn't among them: it is no change, and there may be millions.
std::vector<ServiceEvent> eventsOf(const QJsonObject &activity, const QString &application);

// Those of a page of activities. NotThisService: it isn't one.
Result<std::vector<ServiceEvent>> eventsIn(const QJsonObject &page, const QString &application);

} // namespace warden::google
