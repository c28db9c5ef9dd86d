#pragma once

#include "core/alerts/correlation.h"
#include "core/alerts/rule_problem.h"
#include "core/alerts/yaml_tree.h"

namespace warden {

// The value of a rule's key `correlation`. Only to be used where no problem was added.
Correlation readCorrelation(const YamlNode &node, RuleProblems &problems);

} // namespace warden
