#pragma once

#include "core/permissions/approved_change.h"
#include "core/providers/hubspot/hubspot_object.h"

namespace warden {

// What a change sends: one of a batch call's inputs.
struct HubSpotInput
{
    QJsonObject json = {};
    HubSpotProperties sent = {}; // the properties in it
};

// `writable`: the properties that may be written; others are left out.
//
// Create: all that the contact has, or the item that is given back as it was. Its name is
// `objectWriteTraceId`, which the answer repeats.
HubSpotInput creationOf(const OutgoingChange &change, const QStringList &writable);
// Update: what differs from `current`, and nothing where nothing does. "" clears.
HubSpotInput updateOf(const OutgoingChange &change, const HubSpotObject &current,
                      const QStringList &writable);
HubSpotInput removalOf(const OutgoingChange &change);

// Whether all that was sent is there; HubSpot writes e-mail addresses in small letters.
bool holdsWhatWasSent(const HubSpotObject &object, const HubSpotProperties &sent);

} // namespace warden
