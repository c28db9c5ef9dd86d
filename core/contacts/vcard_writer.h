#pragma once

#include "core/contacts/vcard_reader.h"

namespace warden {

// A new card with CRLF line ends, folded at 75 octets. The same contact always gives the same
// bytes. A card needs a name: where the contact has no formatted one, displayName() stands in.
QByteArray writeVCard(const Contact &contact, VCardVersion version);

// The card as its server holds it, changed to say what `desired` says, in its own version and line
// ends. Only properties of fields that differ are touched, and in a list only the entries that
// differ: all other bytes, unknown properties, groups and order stay as they are, and a changed
// entry keeps its place, group and unknown parameters. UID, REV and kind are left alone. Fields
// are compared normalised with `region`, so a card that says the same comes back unchanged.
// Errors: those of readVCard().
Result<QByteArray> patchVCard(QByteArrayView current, const Contact &desired,
                              const QString &region = {});

} // namespace warden
