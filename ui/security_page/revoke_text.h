#pragma once

#include "core/session/security_views.h"
#include "core/session/views.h"

namespace warden {

// What an emergency will do to a connection; empty: it has nothing to end.
QString beforeRevoking(const ConnectionView &view);
// What it came to, in whole sentences.
QString afterRevoking(const RevokedAccess &access);
// "Everything is revoked", and how much is left for a person.
QString revokedTitle(const EmergencyRevocation &revocation);

} // namespace warden
