#pragma once

#include "core/permissions/field_policy.h"

namespace warden {

// All but a picture.
FieldSet hashableFields();

// Puts HMAC-SHA256 with the destination's key, in lower-case hex, in the place of each value, and
// nothing besides but what kind of value it is. What is hashed is written in UTF-8 and NFC:
//   email                  in lower case, the domain as ACE
//   phone                  E.164 ("+493012345") with its extension, else digits and letters alone
//   birthday, anniversary  "1815-12-10", "--12-10", "1815"
//   all else               trimmed, white space as one space, case-folded; an address and a name
//                          are one value, the address's parts with a line each
// Equal values get the same hash at one destination, and another one elsewhere.
void hashField(Contact &contact, Field field, const FieldHashing &hashing);

// What a hash of this value is made of.
QString hashedText(Field field, const QString &value, const QString &region);

// Whether all that the field holds are such hashes.
bool isHashed(const Contact &contact, Field field);

} // namespace warden
