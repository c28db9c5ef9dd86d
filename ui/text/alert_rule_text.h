#pragma once

#include "core/session/session_alerts.h"

namespace warden {

// What a bundled rule says in English, in the person's language: its title, what it means, when it
// is harmless. The words of somebody's own rule stay as they are.
QString ruleText(const QString &words);

// How a rule of alerts stands, in a word or two: "active", "muted", "off", "no source".
QString ruleStandingWord(const AlertRuleView &rule, const QDateTime &now);
// Why it can't find anything, or what of it, in a sentence; empty: it can find all.
QString ruleStandingSentence(const RuleStanding &standing);

// Why a rule is refused, with its line: "Line 7: the modifier “nonsense” isn't known."
QString ruleProblemText(const RuleProblem &problem);

} // namespace warden
