#pragma once

#include "core/alerts/detection.h"
#include "core/alerts/rule_problem.h"
#include "core/alerts/yaml_tree.h"

namespace warden {

// "selection and not 1 of filter_*", or a list of such, of which one is enough. `not` binds more
// than `and`, and that more than `or`. `them` are the searches that don't begin with "_".
Condition readCondition(const YamlNode &node, const std::vector<Search> &searches,
                        RuleProblems &problems);

} // namespace warden
