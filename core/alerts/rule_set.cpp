#include "core/alerts/rule_set.h"

#include "core/alerts/detection_match.h"

#include <QHash>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

constexpr int deepestChain = 4; // of correlations of correlations
constexpr size_t mostWays = 64; // for an event, by which it counts

// By which others refer to it.
QStringList namesOf(const Rule &rule)
{
    QStringList names;
    if (!rule.id.isEmpty())
        names.append(rule.id);
    if (!rule.name.isEmpty())
        names.append(rule.name);
    return names;
}

QHash<QString, size_t> placesByName(const std::vector<RuleEntry> &entries)
{
    QHash<QString, size_t> places;
    for (size_t i = 0; i < entries.size(); ++i) {
        for (const QString &name : namesOf(entries[i].rule))
            places.insert(name, i);
    }
    return places;
}

// Ids are in lower case; a name is as it is written.
std::optional<size_t> placeOf(const QString &reference, const QHash<QString, size_t> &places)
{
    for (const QString &name : {reference, reference.toLower()}) {
        const auto found = places.constFind(name);
        if (found != places.constEnd())
            return *found;
    }
    return {};
}

} // namespace

RuleSet::RuleSet(std::vector<RuleFile> files)
{
    std::vector<RuleEntry> all;
    for (RuleFile &file : files) {
        for (Rule &rule : file.rules) {
            RuleEntry entry;
            entry.rule = std::move(rule);
            entry.file = file.name;
            all.push_back(std::move(entry));
        }
    }
    dropDoubles(all);
    place(std::move(all));
}

const RuleEntry *RuleSet::entry(const QString &key) const
{
    for (const RuleEntry &entry : m_entries) {
        if (entry.rule.id == key || entry.rule.name == key || entry.rule.revision == key)
            return &entry;
    }
    return nullptr;
}

void RuleSet::leaveOut(const RuleEntry &entry, int line, RuleFault fault, const QString &subject)
{
    m_problems.push_back({entry.file, {line, fault, subject}});
}

void RuleSet::dropDoubles(std::vector<RuleEntry> &all)
{
    QHash<QString, QString> seen; // the file of each
    std::erase_if(all, [&](const RuleEntry &entry) {
        // Without either, a second one from the same text.
        QStringList names = namesOf(entry.rule);
        if (names.isEmpty())
            names = QStringList{entry.rule.revision};
        for (const QString &name : names) {
            const auto known = seen.constFind(name);
            if (known == seen.constEnd())
                continue;
            leaveOut(entry, entry.rule.line, RuleFault::RuleTwice, name);
            if (*known != entry.file)
                m_problems.back().problem.otherFile = *known;
            return true;
        }
        for (const QString &name : names)
            seen.insert(name, entry.file);
        return false;
    });
}

// By how many ways each entry leads to a correlation that refers to these; whether none has too
// many then. An entry comes after those that it refers to.
bool RuleSet::takeWays(const std::vector<size_t> &rules)
{
    std::vector<size_t> ways(m_entries.size(), 0);
    for (const size_t rule : rules)
        ++ways[rule];
    for (size_t i = ways.size(); i-- > 0;) {
        if (ways[i] == 0)
            continue;
        if (m_entries[i].ways + ways[i] > mostWays)
            return false;
        for (const size_t rule : m_entries[i].rules)
            ways[rule] += ways[i];
    }
    for (size_t i = 0; i < ways.size(); ++i)
        m_entries[i].ways += ways[i];
    return true;
}

// Again and again those whose rules are placed already, until there are no more.
void RuleSet::place(std::vector<RuleEntry> all)
{
    std::vector<bool> isPlaced(all.size(), false);
    std::vector<bool> isTold(all.size(), false);
    bool isMore = true;
    while (isMore) {
        isMore = false;
        const QHash<QString, size_t> places = placesByName(m_entries);
        for (size_t i = 0; i < all.size(); ++i) {
            if (isPlaced[i] || isTold[i])
                continue;
            std::vector<size_t> rules;
            if (const auto &correlation = all[i].rule.correlation) {
                for (const QString &name : correlation->rules) {
                    if (const std::optional<size_t> place = placeOf(name, places))
                        rules.push_back(*place);
                }
                if (rules.size() < static_cast<size_t>(correlation->rules.size()))
                    continue;
            }
            int depth = 0;
            for (const size_t rule : rules)
                depth = std::max(depth, m_entries[rule].depth + 1);
            if (depth > deepestChain)
                continue;
            if (!takeWays(rules)) {
                isTold[i] = true;
                leaveOut(all[i], all[i].rule.correlation->ruleLines.front(), RuleFault::TooMany,
                         u"rules"_s);
                continue;
            }
            isPlaced[i] = true;
            isMore = true;
            RuleEntry entry = all[i];
            entry.rules = std::move(rules);
            entry.depth = depth;
            lookUp(entry);
            m_entries.push_back(std::move(entry));
        }
    }
    tellOfTheRest(all, isPlaced, std::move(isTold));
}

void RuleSet::tellOfTheRest(const std::vector<RuleEntry> &all, const std::vector<bool> &isPlaced,
                            std::vector<bool> isTold)
{
    // Those that are told of already take with them what refers to them; what is left refers to
    // itself, by whatever way.
    const QHash<QString, size_t> known = placesByName(all);
    for (size_t i = 0; i < all.size(); ++i)
        isTold[i] = isTold[i] || isPlaced[i];
    bool isMore = true;
    while (isMore) {
        isMore = false;
        for (size_t i = 0; i < all.size(); ++i) {
            if (isTold[i])
                continue;
            const Correlation &correlation = *all[i].rule.correlation;
            for (qsizetype k = 0; k < correlation.rules.size() && !isTold[i]; ++k) {
                const std::optional<size_t> place = placeOf(correlation.rules.at(k), known);
                if (place && (isPlaced[*place] || !isTold[*place]))
                    continue;
                isTold[i] = true;
                isMore = true;
                leaveOut(all[i], correlation.ruleLines[static_cast<size_t>(k)],
                         RuleFault::RuleUnknown, correlation.rules.at(k));
            }
        }
    }
    for (size_t i = 0; i < all.size(); ++i) {
        if (isTold[i])
            continue;
        const Correlation &correlation = *all[i].rule.correlation;
        const bool isReady =
            std::all_of(correlation.rules.begin(), correlation.rules.end(),
                        [&](const QString &name) { return isPlaced[*placeOf(name, known)]; });
        leaveOut(all[i], correlation.ruleLines.front(),
                 isReady ? RuleFault::TooDeep : RuleFault::RuleCircle, correlation.rules.front());
    }
}

void RuleSet::lookUp(RuleEntry &entry)
{
    if (entry.rule.detection) {
        assignSlots(*entry.rule.detection, m_fields);
        entry.source = sourceOf(entry.rule.logSource);
        if (entry.source)
            entry.need = needOf(*entry.source, *entry.rule.detection);
        if (entry.need && std::ranges::find(m_needs, *entry.need) == m_needs.end())
            m_needs.push_back(*entry.need);
        if (const std::optional<FirstSeen> &first = entry.rule.firstSeen) {
            for (const QString &field : first->groupBy)
                entry.firstGroupSlots.push_back(m_fields.slotOf(field));
            for (const QString &field : first->fields)
                entry.firstSlots.push_back(m_fields.slotOf(field));
        }
        if (const std::optional<Unusual> &unusual = entry.rule.unusual) {
            for (const QString &field : unusual->groupBy)
                entry.volumeGroupSlots.push_back(m_fields.slotOf(field));
            for (const QString &field : unusual->fields)
                entry.volumeSlots.push_back(m_fields.slotOf(field));
            if (!unusual->capField.isEmpty())
                entry.capSlot = m_fields.slotOf(unusual->capField);
        }
        if (const std::optional<Overdue> &overdue = entry.rule.overdue) {
            for (const QString &field : overdue->groupBy)
                entry.overdueGroupSlots.push_back(m_fields.slotOf(field));
            for (const QString &name : overdue->ends)
                entry.endSearches.push_back(*entry.rule.detection->search(name));
        }
        return;
    }
    const Correlation &correlation = *entry.rule.correlation;
    for (size_t i = 0; i < entry.rules.size(); ++i) {
        std::vector<size_t> fields;
        for (const QString &name : correlation.groupBy) {
            const auto alias =
                std::find_if(correlation.aliases.begin(), correlation.aliases.end(),
                             [&](const GroupAlias &known) { return known.name == name; });
            QString field = name;
            if (alias != correlation.aliases.end() &&
                !alias->fields.at(static_cast<qsizetype>(i)).isEmpty())
                field = alias->fields.at(static_cast<qsizetype>(i));
            fields.push_back(m_fields.slotOf(field));
        }
        entry.groupSlots.push_back(std::move(fields));
        RuleEntry &part = m_entries[entry.rules[i]];
        part.parents.push_back(m_entries.size());
        part.isSilent = part.isSilent || (part.file == entry.file && !correlation.generates);
    }
    for (const QString &field : correlation.valueFields)
        entry.valueSlots.push_back(m_fields.slotOf(field));
}

} // namespace warden
