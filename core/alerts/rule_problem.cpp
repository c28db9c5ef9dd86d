#include "core/alerts/rule_problem.h"

using namespace Qt::StringLiterals;

namespace warden {

namespace {

constexpr size_t mostProblems = 50;
constexpr qsizetype longestSubject = 200;

} // namespace

QString ruleFaultName(RuleFault fault)
{
    switch (fault) {
    case RuleFault::TooLarge:
        return u"too_large"_s;
    case RuleFault::TooLong:
        return u"too_long"_s;
    case RuleFault::TooDeep:
        return u"too_deep"_s;
    case RuleFault::TooMany:
        return u"too_many"_s;
    case RuleFault::NotText:
        return u"not_text"_s;
    case RuleFault::NotYaml:
        return u"not_yaml"_s;
    case RuleFault::NoRule:
        return u"no_rule"_s;
    case RuleFault::AnchorUsed:
        return u"anchor_used"_s;
    case RuleFault::TagUsed:
        return u"tag_used"_s;
    case RuleFault::KeyTwice:
        return u"key_twice"_s;
    case RuleFault::KeyMissing:
        return u"key_missing"_s;
    case RuleFault::KeyUnknown:
        return u"key_unknown"_s;
    case RuleFault::ValueUnknown:
        return u"value_unknown"_s;
    case RuleFault::ValueType:
        return u"value_type"_s;
    case RuleFault::ValueTooLong:
        return u"value_too_long"_s;
    case RuleFault::ValueEmpty:
        return u"value_empty"_s;
    case RuleFault::NumberUnclear:
        return u"number_unclear"_s;
    case RuleFault::KindUnsupported:
        return u"kind_unsupported"_s;
    case RuleFault::ModifierUnknown:
        return u"modifier_unknown"_s;
    case RuleFault::ModifierUnsupported:
        return u"modifier_unsupported"_s;
    case RuleFault::ModifiersClash:
        return u"modifiers_clash"_s;
    case RuleFault::RegexInvalid:
        return u"regex_invalid"_s;
    case RuleFault::RegexUnsafe:
        return u"regex_unsafe"_s;
    case RuleFault::WildcardMisplaced:
        return u"wildcard_misplaced"_s;
    case RuleFault::SearchUnknown:
        return u"search_unknown"_s;
    case RuleFault::ConditionInvalid:
        return u"condition_invalid"_s;
    case RuleFault::TimespanInvalid:
        return u"timespan_invalid"_s;
    case RuleFault::NumberOutOfRange:
        return u"number_out_of_range"_s;
    case RuleFault::RuleUnknown:
        return u"rule_unknown"_s;
    case RuleFault::RuleTwice:
        return u"rule_twice"_s;
    case RuleFault::RuleCircle:
        return u"rule_circle"_s;
    case RuleFault::GroupUnnamed:
        return u"group_unnamed"_s;
    }
    return {};
}

void RuleProblems::add(int line, RuleFault fault, const QString &subject)
{
    if (m_list.size() < mostProblems)
        m_list.push_back({line, fault, subject.left(longestSubject)});
}

} // namespace warden
