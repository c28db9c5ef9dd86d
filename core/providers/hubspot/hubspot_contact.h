#pragma once

#include "core/providers/hubspot/hubspot_object.h"

namespace warden {

// Between a contact and HubSpot's properties.
//
//   Name          firstname lastname salutation; no middle name, no suffix, no whole of its own
//   Email         email, the others in hs_additional_emails (separated by ";"); without types
//   Phone         phone, mobilephone, fax: one of each
//   Address       address city state zip country: one
//   Organization  company; without units
//   Title         jobtitle; without role
//   Birthday      date_of_birth, which is free text
//   Url           website: one
//
// What a contact has besides is not held there.
Contact contactFrom(const HubSpotObject &object);

// The fields that a portal with these properties can hold.
FieldSet hubSpotFields(const QStringList &properties);
// Of how many values.
QList<ValueLimit> hubSpotLimits(const QStringList &properties);

// What the properties of these fields should be; those that HubSpot is to clear are empty. Where
// there is room for one of several values, the preferred one is taken, then the one that is there
// already (`current`), then the first.
HubSpotProperties propertiesFrom(const Contact &contact, const FieldSet &fields,
                                 const HubSpotProperties &current);

} // namespace warden
