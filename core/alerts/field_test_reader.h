#pragma once

#include "core/alerts/detection.h"
#include "core/alerts/rule_problem.h"
#include "core/alerts/yaml_tree.h"

namespace warden {

// `field|modifier|modifier: value`, or a list of values.
FieldTest readFieldTest(const YamlNode &key, const YamlNode &value, RuleProblems &problems);

// A text that is looked for in the whole event.
FieldTest readKeyword(const YamlNode &value, RuleProblems &problems);

} // namespace warden
