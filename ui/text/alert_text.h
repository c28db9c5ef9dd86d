#pragma once

#include "core/session/session_alerts.h"

namespace warden {

// Words for alerts, lower case where they stand inside a sentence.

QString levelWord(std::optional<RuleLevel> level); // "high"; "no level"
QString alertPhaseWord(AlertPhase phase);          // "open", "taken on", "closed"
// What a rule counts for each, as a heading: "Person"; a field that isn't known by its name.
QString groupFieldWord(const QString &field);
// The values that an alert is about: "Ann, 192.0.2.7"; empty where it is about none. What is known
// by an id alone is left out.
QString groupValues(const std::vector<AlertGroup> &group);
// What an id of a group stands for, as an event of it names it; empty where it doesn't.
QString nameIn(const Event &event, const AlertGroup &group);
// Whether runs wait for it as things are.
bool keepsRunsWaiting(const KeptAlert &alert);

} // namespace warden
