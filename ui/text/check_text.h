#pragma once

#include "core/posture/check.h"

namespace warden {

// What a check asks, as a heading: "Both databases are intact".
QString checkTitle(const QString &check);
// "passes", "fails", "couldn't be determined", "attested".
QString answerText(Answer answer);
// Why it couldn't be determined; empty for any other answer.
QString unknownText(const Finding &finding);
// What to do where it doesn't pass.
QString checkAdvice(const Check &check);

} // namespace warden
