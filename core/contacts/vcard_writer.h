#pragma once

#include "core/contacts/vcard_reader.h"

namespace warden {

// A new card with CRLF line ends, folded at 75 octets. The same contact always gives the same
// bytes. A card needs a name: where the contact has no formatted one, displayName() stands in.
QByteArray writeVCard(const Contact &contact, VCardVersion version);

} // namespace warden
