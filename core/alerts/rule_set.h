#pragma once

#include "core/alerts/event_needs.h"
#include "core/alerts/event_view.h"
#include "core/alerts/rule.h"
#include "core/alerts/rule_problem.h"

namespace warden {

// A rule of a set, with what it refers to looked up.
struct RuleEntry
{
    Rule rule = {};
    QString file = {};
    const RuleSource *source = nullptr; // of a rule with a detection; null: of nothing here
    std::optional<EventNeed> need = {}; // likewise; nothing where no event can fit
    // Of a correlation: places in the set, as many as Correlation::rules; and in FieldTable.
    std::vector<size_t> rules = {};
    std::vector<std::vector<size_t>> groupSlots = {}; // for each of these, its fields of `group-by`
    std::vector<size_t> valueSlots = {};              // of `condition`, `field`
    std::vector<size_t> firstGroupSlots = {};         // of `first_seen`
    std::vector<size_t> firstSlots = {};
    std::vector<size_t> volumeGroupSlots = {}; // of `unusual`
    std::vector<size_t> volumeSlots = {};
    std::optional<size_t> capSlot = {};
    std::vector<size_t> overdueGroupSlots = {}; // of `overdue`
    std::vector<size_t> endSearches = {};       // places in its detection
    std::vector<size_t> parents = {};           // correlations that refer to it
    int depth = 0;                              // of correlations of correlations
    size_t ways = 0; // by which an event that fits it counts for one, through others as well
    // It is part of a correlation of its own file which doesn't generate: it makes no alert.
    bool isSilent = false;
};

struct RuleFile
{
    QString name = {};
    std::vector<Rule> rules = {};
};

struct RuleSetProblem
{
    QString file = {};
    RuleProblem problem = {};

    bool operator==(const RuleSetProblem &) const = default;
};

// Rules that are run together. Each comes after those that it refers to. One that refers to a rule
// that isn't there, or to itself, or has another one's id or name, is left out and told of, and so
// is what refers to it. So is one that an event would reach by too many ways: where each names all
// of the one before, they multiply.
class RuleSet
{
public:
    RuleSet() = default;
    explicit RuleSet(std::vector<RuleFile> files);

    const std::vector<RuleEntry> &entries() const { return m_entries; }
    const std::vector<RuleSetProblem> &problems() const { return m_problems; }
    const FieldTable &fields() const { return m_fields; }
    // Which events any of them can have to do with: those that are the same once.
    const std::vector<EventNeed> &needs() const { return m_needs; }
    // Its entry; a null pointer where there is none. By id, name or revision.
    const RuleEntry *entry(const QString &key) const;

private:
    void leaveOut(const RuleEntry &entry, int line, RuleFault fault, const QString &subject);
    void dropDoubles(std::vector<RuleEntry> &all);
    void place(std::vector<RuleEntry> all);
    bool takeWays(const std::vector<size_t> &rules);
    void tellOfTheRest(const std::vector<RuleEntry> &all, const std::vector<bool> &isPlaced,
                       std::vector<bool> isTold);
    void lookUp(RuleEntry &entry);

    std::vector<RuleEntry> m_entries;
    std::vector<RuleSetProblem> m_problems;
    FieldTable m_fields;
    std::vector<EventNeed> m_needs;
};

} // namespace warden
