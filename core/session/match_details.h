#pragma once

#include "core/store/decision.h"

#include <QJsonObject>

namespace warden {

// Of the event that somebody decided, or took back, whether a record and another one are the same
// person. The log names the two by our ids alone.
QJsonObject matchDetails(MatchVerdict verdict, const RecordId &other);

} // namespace warden
