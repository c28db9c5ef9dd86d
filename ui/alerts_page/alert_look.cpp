#include "ui/alerts_page/alert_look.h"

#include "ui/text/alert_text.h"
#include "ui/text/words.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/state_badge.h"

#include <QHBoxLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace warden {

static constexpr int signSize = 20;

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

QLayout *makeLevelRow(std::optional<RuleLevel> level, const QString &objectName,
                      StateBadge *standing)
{
    const LevelLook look = lookOf(level);
    QLabel *word = makeLabel(sentenceCase(levelWord(level)), TextStyle::Strong);
    word->setObjectName(objectName);
    word->setWordWrap(false);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::small);
    row->addWidget(new IconLabel(look.icon, look.role, signSize));
    row->addWidget(word);
    row->addSpacing(space::small);
    row->addWidget(standing);
    row->addStretch();
    return row;
}

} // namespace warden
