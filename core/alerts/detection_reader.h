#pragma once

#include "core/alerts/detection.h"
#include "core/alerts/rule_problem.h"
#include "core/alerts/yaml_tree.h"

namespace warden {

// The value of a rule's key `detection`. Only to be used where no problem was added.
Detection readDetection(const YamlNode &node, RuleProblems &problems);

} // namespace warden
