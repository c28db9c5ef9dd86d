#pragma once

#include "core/contacts/contact.h"

namespace warden {

// Fields of which a part can be shown that says little. Of a note, a group, a picture or a property
// that nobody knows, any part may say everything.
FieldSet maskableFields();

// Leaves of a field what a person needs to recognise a value that they know already:
//   name          initials: "A. L."              nickname      its first letter: "A•••"
//   email         "a•••@example.com"             phone         the last two digits: "•••42"
//   address       the country                    organization  the first letter
//   title         the first letter, also of the role
//   birthday, anniversary  the year              url           scheme and host
//   im            the scheme: "xmpp:•••"         relation      initials
// Where there is no such part, "•••" says that there was a value. What a mask made, it leaves as it
// is. A field that can't be masked is emptied.
void maskField(Contact &contact, Field field);

} // namespace warden
