#pragma once

#include "core/base/result.h"

#include <QStringList>
#include <QUrl>

namespace warden {

// localhost, 127.0.0.0/8 or ::1.
bool isLoopback(const QUrl &url);

// Scheme, host and port are the same (RFC 6454).
bool sameOrigin(const QUrl &one, const QUrl &other);

// "dav.example.org", or "dav.example.org:8443" where the port is not the scheme's own.
// This is what a person allows, and what an OtherHostRefused error names. Letters beyond ASCII
// stand in it as "xn--…" (RFC 5891): a Cyrillic "а" must not pass for a Latin one.
QString hostLabel(const QUrl &url);

// Whether `hosts`, as people type or allow them, have the one of `url`.
bool isListedHost(const QUrl &url, const QStringList &hosts);

// May a connection that belongs to `home` send credentials or a body to `url`?
bool isAllowedHost(const QUrl &home, const QUrl &url, const QStringList &allowedHosts);

// Refuses all but https, and http to a loopback address (PlainHttpRefused), an address without
// host, and one with a user or password inside.
Result<void> checkAddress(const QUrl &url);

} // namespace warden
