#pragma once

#include <QString>

#include <vector>

namespace warden {

// Why a rule is refused. Names stay (ruleFaultName()); sentences for people are made in the window.
enum class RuleFault {
    // The file
    TooLarge,   // bytes; subject: how many are taken
    TooLong,    // lines
    TooDeep,    // nesting
    TooMany,    // of the subject: documents, nodes, values, rules
    NotText,    // not UTF-8, or control characters
    NotYaml,    // subject: what the reader of YAML says
    NoRule,     // nothing in it
    AnchorUsed, // anchors, aliases, merge keys: a small file could stand for a large one
    TagUsed,    // an explicit YAML tag
    KeyTwice,
    // Keys and values
    KeyMissing,
    KeyUnknown,
    ValueUnknown, // none of those that the key allows
    ValueType,    // a text where a list is due, and so on
    ValueTooLong,
    ValueEmpty,
    NumberUnclear,   // 0x17, 017: put it in quotes
    KindUnsupported, // filters, rule collections, placeholders, aggregations of Sigma 1
    // Detection
    ModifierUnknown,
    ModifierUnsupported, // one of the specification's
    ModifiersClash,      // which can't follow each other, or don't fit the value
    RegexInvalid,
    RegexUnsafe,       // could take for ever, or uses more than the specification allows
    WildcardMisplaced, // where the value is encoded
    SearchUnknown,     // the condition names one that isn't there
    ConditionInvalid,
    // Correlation
    TimespanInvalid,
    NumberOutOfRange,
    RuleUnknown,  // it refers to one that isn't there
    RuleTwice,    // two rules of the same id or name
    RuleCircle,   // it refers to itself, by whatever way
    GroupUnnamed, // an alias that isn't used, or names a rule that isn't referred to
};

// "unknown_key": for the command line, logs and tests.
QString ruleFaultName(RuleFault fault);

struct RuleProblem
{
    int line = 0; // from 1; 0: the file as a whole
    RuleFault fault = RuleFault::NotYaml;
    QString subject = {};   // the key, value or name that it is about; at most 200 characters
    QString otherFile = {}; // of RuleTwice: which has it already; empty: the same

    bool operator==(const RuleProblem &) const = default;
};

// Collects what is wrong, up to a number that a person may read.
class RuleProblems
{
public:
    void add(int line, RuleFault fault, const QString &subject = {});
    bool isEmpty() const { return m_list.empty(); }
    const std::vector<RuleProblem> &list() const { return m_list; }

private:
    std::vector<RuleProblem> m_list;
};

} // namespace warden
