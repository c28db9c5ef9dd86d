#pragma once

#include "core/base/result.h"

#include <QByteArray>

namespace warden {

// An address as SMTP takes it: "ada@example.org". RFC 5321's dot-string before the @, in ASCII, and
// a host's name behind it; letters beyond ASCII in that become "xn--…" (RFC 5891). No display name,
// no quoted part, nothing that could end a line or begin a second address.
// Usage with AddressUnusable (the subject says which) for anything else.
Result<QByteArray> mailAddress(const QString &text);

} // namespace warden
