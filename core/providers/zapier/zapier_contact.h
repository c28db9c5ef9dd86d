#pragma once

#include "core/base/json_writer.h"
#include "core/contacts/contact.h"

namespace warden {

// What a message can hold: all but photos.
FieldSet zapierFields();

// The contact as flat fields that a Zap's steps can pick (docs/zapier-messages.md), keys sorted,
// only what is filled. Writes one JSON object.
void writeZapierContact(JsonWriter &json, const Contact &contact);

} // namespace warden
