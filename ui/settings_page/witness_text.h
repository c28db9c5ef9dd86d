#pragma once

#include "core/session/views.h"

namespace warden {

QString witnessTitle(const Witness &witness);                       // "Folder /srv/witness"
QString witnessSchedule(int everyHours);                            // "daily"
QString witnessState(const Witness &witness, const QDateTime &now); // "Told today at 14:05: …"

} // namespace warden
