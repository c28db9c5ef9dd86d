#pragma once

#include "core/contacts/contact.h"

#include <optional>

namespace warden {

// A contact as the store keeps it: text trimmed, NFC, with \n; entries without a value dropped;
// entries that say the same thing twice united (their types together). Values otherwise stay as
// people wrote them; a name that has only its parts is read as a whole too. `region` is the
// workspace's ("DE"), or empty.
Contact normalise(Contact contact, const QString &region);

// A phone number in E.164 ("+493012345"), where it is a possible number; `region` tells what a
// number without a country code means. An extension is not part of it. Safe from any thread.
std::optional<QString> toE164(const QString &number, const QString &region);

// What makes two addresses the same one: trimmed, case-folded, the domain as ACE (RFC 5891).
QString emailKey(const QString &address);

// What makes two names of a group the same one: regardless of case, of white space around it and
// of how much is within, and of how Unicode puts a letter together.
QString groupKey(const QString &name);

// What makes two numbers the same one: E.164 and the extension, if it has one ("+493012345;ext=7").
// Nothing where it is no number that could be dialled from abroad.
std::optional<QString> phoneKey(const QString &number, const QString &region);

// A number's digits and letters, without "+" or "00" before them: equal for every way to write the
// same number, but not for a national and an international form.
QString phoneDigits(const QString &number);

} // namespace warden
