#pragma once

#include "core/alerts/overdue.h"
#include "core/alerts/rule_problem.h"
#include "core/alerts/usual_volume.h"
#include "core/alerts/yaml_tree.h"

namespace warden {

// The value of `contact_warden`, `unusual`. Only to be used where no problem was added.
Unusual readUnusual(const YamlNode &node, RuleProblems &problems);
// Of `overdue`, likewise. That the search it names is there is for whoever has the detection.
Overdue readOverdue(const YamlNode &node, RuleProblems &problems);

} // namespace warden
