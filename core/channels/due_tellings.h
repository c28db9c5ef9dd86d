#pragma once

#include "core/channels/alert_telling.h"
#include "core/watch/alert_delivery.h"

namespace warden {

// A delivery that is due, and what it is about.
struct DueAlert
{
    AlertDelivery delivery = {};
    KeptAlert alert = {};
};

// What a channel is told at once, and which deliveries that are.
struct DueTelling
{
    std::vector<AlertDelivery> deliveries = {};
    AlertTelling telling = {};
};

// What can be told now: nothing where the channel is off, and in its quiet hours critical alerts
// alone, if these pass. What was tried together goes together again. What came in the same quiet
// hours is one telling, and so is the rest where it is more than five; else it is one each. One
// tells of at most 100.
std::vector<DueTelling> dueTellings(const AlertChannel &channel, const std::vector<DueAlert> &due,
                                    const QDateTime &now, const QTimeZone &zone);

} // namespace warden
