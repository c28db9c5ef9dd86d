#pragma once

#include "core/contacts/contact.h"

namespace warden {

// Which fields may leave on a route. `version` grows with every change and is written into each
// delivery, so that the ledger can say under which policy something left.
struct FieldPolicy
{
    FieldSet allowed = FieldSet::all();
    qint64 version = 1;

    bool operator==(const FieldPolicy &) const = default;
};

// The contact without the fields that may not leave. The uid stays only where all fields may leave:
// it can be personal.
Contact applyPolicy(const Contact &contact, const FieldPolicy &policy);

// Filled fields that the policy holds back, for the preview.
FieldSet heldBack(const Contact &contact, const FieldPolicy &policy);

} // namespace warden
