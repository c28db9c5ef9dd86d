#pragma once

#include "core/events/event.h"
#include "core/permissions/permission.h"
#include "core/store/run.h"
#include "core/sync/destinations.h"
#include "core/sync/plan.h"

namespace warden {

// Events about plans and runs: ids, counts, field names and hashes, never a contact's value.
Event planEvent(const QString &action, const Plan &plan, const QString &actor,
                const QDateTime &time);
Event runEvent(const QString &action, const Run &run, const QDateTime &time);
// When the run ended. It says how many were read only where that is all that its source has.
Event routeEvent(const Run &run, const RunRoute &route, const Plan &plan, const RoutePlan &planned,
                 const Destinations &destinations);

QMap<QString, qint64> countsByName(const Counts &counts);

} // namespace warden
