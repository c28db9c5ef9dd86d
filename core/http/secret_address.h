#pragma once

#include "core/base/progress.h"
#include "core/http/http_client.h"

namespace warden {

// A hook's address, which is all that it takes to send there and so is kept as a secret.

// Usage with AddressUnusable: checkAddress()'s, or longer than 2,000 bytes.
Result<void> checkSecretAddress(const Secret &address);
QString shownSecretAddress(const Secret &address); // "https://hooks.example.org/…"

// Posts JSON there. The answer as it is, also one that says no or sends on. `authority` in PEM is
// trusted besides the system's.
Result<HttpResponse> postTo(const Secret &address, const QByteArray &authority,
                            const QByteArray &body, const QList<HttpHeader> &headers,
                            Progress &progress,
                            std::chrono::milliseconds patience = std::chrono::seconds(30));

} // namespace warden
