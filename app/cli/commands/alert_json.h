#pragma once

#include "core/session/session_alerts.h"

#include <QJsonObject>

namespace warden {

QJsonObject toJson(const KeptAlert &alert);
QJsonObject toJson(const AlertView &view); // with "evidence"
QJsonObject toJson(const AlertRuleView &rule);
QJsonObject toJson(const RuleSetProblem &problem);

// For people.
QString alertLines(const KeptAlert &alert);
QString ruleLines(const AlertRuleView &rule);
QString problemLine(const RuleSetProblem &problem); // "own, line 3: key_unknown (x)"

} // namespace warden
