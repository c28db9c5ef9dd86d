#pragma once

#include "core/watch/watched_rules.h"

#include <QSet>

namespace warden {

// An example, and whether a rule told of it.
struct RuleTrial
{
    bool shouldFire = false;
    bool hasFired = false;

    bool isAsItShould() const { return shouldFire == hasFired; }
};

// Each example that the file has, held against all rules there are: whether one of these fired. A
// file's examples don't name the rule that they are of. They begin with a Monday in UTC, so that
// days and weeks are the same whenever somebody looks. None where it has no examples. Invalid: it
// has some that can't be read.
Result<std::vector<RuleTrial>> tryExamples(const RuleSet &all, const WatchedRules::File &file,
                                           const QSet<QString> &rules);

} // namespace warden
