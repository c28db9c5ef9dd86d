#include "core/base/error_names.h"

namespace warden {

std::optional<Error> errorFromNames(const QString &kind, const QString &reason)
{
    if (kind.isEmpty())
        return {};
    Error error;
    for (int each = 0; each <= static_cast<int>(ErrorKind::Internal); ++each) {
        if (kindName(static_cast<ErrorKind>(each)) == kind)
            error.kind = static_cast<ErrorKind>(each);
    }
    for (int each = 1; each <= static_cast<int>(ErrorReason::LogNotTrusted); ++each) {
        if (reasonName(static_cast<ErrorReason>(each)) == reason)
            error.reason = static_cast<ErrorReason>(each);
    }
    return error;
}

} // namespace warden
