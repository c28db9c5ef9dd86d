#pragma once

#include "core/session/security_views.h"

namespace warden {

// "1 fails, 2 couldn't be determined, 3 pass".
QString answerCounts(const std::vector<Check> &checks);
// What needs a person: "2 things need your attention: 1 fails, …".
QString needText(const SecurityReport &report);
QDateTime lastChecked(const SecurityReport &report); // invalid: nobody has
// How the business stands, in one sentence.
QString standing(const SecurityReport &report, const QDateTime &now);

} // namespace warden
