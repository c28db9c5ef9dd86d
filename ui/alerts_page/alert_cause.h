#pragma once

#include "core/session/session_alerts.h"

namespace warden {

// A line of what brought an alert about.
struct AlertFact
{
    QString name = {};
    QString value = {};

    bool operator==(const AlertFact &) const = default;
};

// Who did it, to what, which fields leave by it, how often and when, as far as the alert and its
// entries say. Each is told once.
std::vector<AlertFact> factsOf(const AlertView &view, const QDateTime &now);

} // namespace warden
