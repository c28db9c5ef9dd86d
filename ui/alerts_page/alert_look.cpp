#include "ui/alerts_page/alert_look.h"

#include "ui/text/alert_text.h"

using namespace Qt::StringLiterals;

namespace warden {

LevelLook lookOf(std::optional<RuleLevel> level)
{
    if (!level)
        return {u"unknown"_s, ColorRole::Neutral};
    switch (*level) {
    case RuleLevel::Informational:
        return {u"eye"_s, ColorRole::Neutral};
    case RuleLevel::Low:
        return {u"info"_s, ColorRole::Info};
    case RuleLevel::Medium:
        return {u"alerts"_s, ColorRole::Warning};
    case RuleLevel::High:
        return {u"warning"_s, ColorRole::Danger};
    case RuleLevel::Critical:
        return {u"error"_s, ColorRole::Danger};
    }
    Q_UNREACHABLE();
}

StateKind stateKind(const KeptAlert &alert)
{
    if (keepsRunsWaiting(alert))
        return StateKind::Held;
    switch (alert.phase) {
    case AlertPhase::Open:
        return StateKind::Warning;
    case AlertPhase::Acknowledged:
        return StateKind::Working;
    case AlertPhase::Closed:
        return StateKind::Success;
    }
    Q_UNREACHABLE();
}

} // namespace warden
