#pragma once

#include "core/providers/google/google_item.h"

namespace warden {

// What the next fetch needs to know of this one: the two tokens and the groups' names. Kept as
// JSON; what was written for other fields or by another version reads as nothing.
struct GoogleState
{
    QString peopleToken = {};
    QString groupsToken = {};
    GoogleGroups groups = {};

    bool operator==(const GoogleState &) const = default;
};

QByteArray toBytes(const GoogleState &state);
GoogleState googleStateFrom(const QByteArray &bytes);

} // namespace warden
