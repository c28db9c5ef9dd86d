#pragma once

#include "core/session/views.h"

namespace warden {

QString witnessTitle(const Witness &witness); // "Folder /srv/witness"
QString witnessSchedule(int everyHours);      // "daily"
QList<int> offeredSchedules();                // in hours
// "daily · told today at 14:05, of 1,204 entries"
QString witnessState(const Witness &witness, const QDateTime &now);

} // namespace warden
