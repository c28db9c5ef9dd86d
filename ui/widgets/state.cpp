#include "ui/widgets/state.h"

using namespace Qt::StringLiterals;

namespace warden {

StateLook lookOf(StateKind kind)
{
    switch (kind) {
    case StateKind::Neutral:
        return {u"clock"_s, ColorRole::Neutral, ColorRole::NeutralSoft};
    case StateKind::Info:
        return {u"info"_s, ColorRole::Info, ColorRole::InfoSoft};
    case StateKind::Success:
        return {u"done"_s, ColorRole::Success, ColorRole::SuccessSoft};
    case StateKind::Warning:
        return {u"warning"_s, ColorRole::Warning, ColorRole::WarningSoft};
    case StateKind::Danger:
        return {u"error"_s, ColorRole::Danger, ColorRole::DangerSoft};
    case StateKind::Held:
        return {u"held"_s, ColorRole::Warning, ColorRole::WarningSoft};
    case StateKind::Working:
        return {u"sync"_s, ColorRole::Info, ColorRole::InfoSoft};
    }
    Q_UNREACHABLE();
}

} // namespace warden
