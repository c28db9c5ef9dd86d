#pragma once

#include "core/alerts/rule_problem.h"

#include <QRegularExpression>

namespace warden {

struct RegexFlags
{
    bool ignoresCase = false;   // i
    bool hasLines = false;      // m
    bool dotTakesLines = false; // s
};

// A regular expression out of a rule. Nested repetition and whatever looks back into the text are
// refused (RegexUnsafe), and what is left gives up after a bounded number of steps. An invalid
// expression, and a problem more, where something is wrong.
QRegularExpression safeRegex(const QString &pattern, const RegexFlags &flags, int line,
                             RuleProblems &problems);

enum class RegexAnswer { Yes, No, GaveUp };
// Looks at the first 8,192 characters.
RegexAnswer searchIn(const QRegularExpression &regex, const QString &text);

} // namespace warden
