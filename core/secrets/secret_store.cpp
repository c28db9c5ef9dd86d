#include "core/secrets/secret_store.h"

using namespace Qt::StringLiterals;

namespace warden {

tl::unexpected<Error> failureOf(SecretState state, QString detail)
{
    ErrorReason reason = ErrorReason::None;
    switch (state) {
    case SecretState::Present:
        return fail(ErrorKind::Internal, u"an entry that is present is no failure"_s);
    case SecretState::Missing:
        reason = ErrorReason::KeychainEntryGone;
        break;
    case SecretState::Locked:
        reason = ErrorReason::KeychainLocked;
        break;
    case SecretState::Unavailable:
        reason = ErrorReason::KeychainMissing;
        break;
    case SecretState::Silent:
        reason = ErrorReason::KeychainSilent;
        break;
    }
    return fail(ErrorKind::Locked, reason, {}, std::move(detail));
}

} // namespace warden
