#include "core/session/security_views.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warden {

qint64 SecurityReport::count(Answer answer) const
{
    return std::ranges::count(checks, answer, &Check::answer);
}

bool SecurityReport::needsAPerson() const
{
    return count(Answer::Fail) + count(Answer::Undetermined) > 0;
}

QString revokedStateName(RevokedAccess::State state)
{
    switch (state) {
    case RevokedAccess::State::Revoked:
        return u"revoked"_s;
    case RevokedAccess::State::ByHand:
        return u"by_hand"_s;
    case RevokedAccess::State::Gone:
        return u"gone"_s;
    case RevokedAccess::State::Failed:
        return u"failed"_s;
    }
    return {};
}

bool EmergencyRevocation::isFinished() const
{
    return std::ranges::none_of(
        all, [](const RevokedAccess &each) { return each.state == RevokedAccess::State::Failed; });
}

} // namespace warden
