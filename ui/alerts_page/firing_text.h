#pragma once

#include "core/watch/backtest.h"

namespace warden {

QString alertsText(qint64 count); // "3 alerts"; "No alerts"
// "It would have fired 3 times in the last 90 days."
QString firedSentence(const RuleBacktest &rule, int days);
// What one of these times was about: "Ann, 192.0.2.7: 5 counted", "Synced “Office”: 3 new".
QString firingText(const Firing &firing);

} // namespace warden
