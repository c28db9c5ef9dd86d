#pragma once

#include "core/session/security_views.h"

namespace warden {

// What belongs together on the page: "grants", "two_factor", … as the checks' ids begin.
QString groupOf(const QString &check);
QString groupTitle(const QString &group);
// "1 fails, 2 couldn't be determined, 3 pass".
QString answerCounts(const std::vector<Check> &checks);
// How the business stands, in one sentence.
QString standing(const SecurityReport &report, const QDateTime &now);

} // namespace warden
