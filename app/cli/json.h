#pragma once

#include "core/base/time_json.h"
#include "core/session/people_views.h"
#include "core/session/views.h"

#include <QJsonArray>
#include <QJsonObject>

namespace warden {

// The shapes of the contract.
QJsonObject toJson(const ConnectionView &view);
QJsonObject addedJson(const ConnectionView &view); // {"connection", "address_books"}
QJsonObject toJson(const Route &route);
QJsonObject toJson(const Counts &counts, bool isUndo);
QJsonObject toJson(const SyncOutcome &outcome);
QJsonObject toJson(const Plan &plan);
QJsonObject toJson(const Run &run);
QJsonObject toJson(const ConfirmationReport &report);
QJsonObject toJson(const RunView &view);
QJsonObject toJson(const ContactPage &page);
QJsonObject toJson(const ContactView &view);
QJsonObject toJson(const AuditPage &page);
QJsonObject toJson(const OperatorView &view);
QJsonObject toJson(const RoleView &view);
QJsonObject toJson(const AuditVerdict &verdict);

} // namespace warden
