#pragma once

#include "core/contacts/contact.h"

namespace warden {

// Room for so many values of a field. A value counts for the first limit of its field whose type it
// has; a limit without a type takes any. A value that no limit of its field takes has no room; a
// field without limits has room for all.
struct ValueLimit
{
    Field field = Field::Email;
    QString type = {}; // "home", as in Entry::types; fields without types have limits without
    int most = 1;

    bool operator==(const ValueLimit &) const = default;
};

// Which of the limits takes a value of these types, as an index; -1: none.
qsizetype limitFor(Field field, const QStringList &types, const QList<ValueLimit> &limits);

// The fields of which the contact has more than there is room for. An organisation counts by its
// units, a name by its parts of the types "prefix", "additional" and "suffix", a title by its
// "role".
FieldSet beyondLimits(const Contact &contact, const QList<ValueLimit> &limits);

// The dates that are filled, but aren't a year, a month and a day.
FieldSet partialDates(const Contact &contact);
bool isWholeDate(const PartialDate &date);

} // namespace warden
