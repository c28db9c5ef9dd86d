#pragma once

#include "core/contacts/contact.h"
#include "core/providers/google/google_item.h"

namespace warden {

// Contacts as the People API takes them: the inverse of google_person_reader.h.
//
// An update replaces whole fields, so each begins with what the person has now: values that stay
// are sent back as they are, with all that we don't know of them; of a value whose kind alone
// changes the rest stays. What Google makes itself (formattedType, canonicalForm, displayName, …)
// isn't sent.

// The fields of a person that hold these of a contact, as an update mask names them, sorted.
QStringList personFieldsFor(const FieldSet &fields);

// `current` with `fields` as the contact has them, restricted to personFieldsFor(fields).
// Groups that `groups` doesn't know are left out; see groupsMissing(). The last group of a contact
// can't be taken away, so myContacts stands in for it.
QJsonObject personWith(const Contact &contact, const FieldSet &fields, const QJsonObject &current,
                       const GoogleGroups &groups);

// A new person: all of the contact's fields, or the whole of `former` where it is given back (of
// its groups the names count, since the groups themselves may be others now). `origin` is its mark.
QJsonObject newPerson(const Contact &contact, const GoogleItem &former, const GoogleGroups &groups,
                      const QString &origin);

// The names among `wanted` that no group has.
QStringList groupsMissing(const QStringList &wanted, const GoogleGroups &groups);

} // namespace warden
