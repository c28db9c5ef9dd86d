#pragma once

#include "core/watch/watched_rules.h"

#include <QDateTime>

namespace warden {

// One of a rule's own examples, held against it.
struct RuleTrial
{
    bool shouldFire = false;
    bool hasFired = false;

    bool isAsItShould() const { return shouldFire == hasFired; }
};

// Each example that the file has, held against this one of its rules, with no other file's beside
// it. None where it has no examples. Invalid: it has some that can't be read.
Result<std::vector<RuleTrial>> tryExamples(const WatchedRules::File &file, const QString &rule,
                                           const QDateTime &now);

} // namespace warden
