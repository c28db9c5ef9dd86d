#pragma once

#include "core/contacts/contact.h"

#include <QByteArray>
#include <QJsonValue>

namespace warden {

inline constexpr qsizetype maxContactJsonSize = 96 * 1024 * 1024;

// The canonical form of docs/file-formats/contact-json.md: UTF-8, keys sorted, no white space,
// nothing empty, photos as base64. Equal contacts give equal bytes, so it can be hashed; it is how
// contacts are stored.
QByteArray contactToJson(const Contact &contact);

// The inverse. Errors: Invalid with reason Damaged (not this form; the detail says where), TooLarge
// or NewerVersion (a key that this version doesn't know).
Result<Contact> contactFromJson(QByteArrayView json);

// One field's value in the same form; "null" where it is empty. Title has its role beside it.
QByteArray fieldToJson(const Contact &contact, Field field);
QJsonValue fieldToJsonValue(const Contact &contact, Field field);
Result<void> setFieldFromJson(Contact &contact, Field field, QByteArrayView json);

} // namespace warden
