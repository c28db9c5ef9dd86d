#include "ui/audit_page/outcome_look.h"

namespace warden {

StateKind stateKind(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Success:
        return StateKind::Success;
    case Outcome::Failure:
        return StateKind::Danger;
    case Outcome::Denied:
        return StateKind::Warning;
    case Outcome::Held:
        return StateKind::Held;
    case Outcome::Unknown:
        return StateKind::Neutral;
    }
    Q_UNREACHABLE();
}

} // namespace warden
