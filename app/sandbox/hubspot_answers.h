#pragma once

#include "app/sandbox/hubspot_records.h"
#include "app/sandbox/sandbox_message.h"

#include <QJsonArray>

namespace warden {

// The shapes of HubSpot's answers.
SandboxResponse hubSpotJson(int status, const QJsonObject &body);
SandboxResponse hubSpotRefused(const HubSpotRefusal &refusal, QJsonObject more = {});
SandboxResponse hubSpotRateLimit(const QString &policy);
// One of the `errors` of a 207.
QJsonObject hubSpotBatchError(const HubSpotRefusal &refusal, const QString &contextKey,
                              const QString &contextValue);
SandboxResponse hubSpotBatch(int status, const QJsonArray &results, const QJsonArray &errors);

// "a=1&a=2,3": 1, 2 and 3. HubSpot takes both ways to give a list.
QStringList queryValues(const SandboxRequest &request, const QString &name);

} // namespace warden
