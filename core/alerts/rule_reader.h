#pragma once

#include "core/alerts/rule.h"
#include "core/alerts/rule_problem.h"

#include <QByteArrayView>

namespace warden {

struct RuleReading
{
    std::vector<Rule> rules = {};           // those that are read
    std::vector<RuleProblem> problems = {}; // why the others aren't

    bool isFine() const { return problems.empty() && !rules.empty(); }
};

// The rules of one YAML file, one a document (docs/alert-rules.md says what of Sigma 2.1 is taken).
// A rule with anything that isn't understood is refused as a whole; the others of its file are read
// all the same, but for a file that isn't YAML or is too large, which has none.
RuleReading readRules(QByteArrayView yaml);

} // namespace warden
