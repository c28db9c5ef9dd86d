#include "core/watch/watched_rules.h"

#include "core/alerts/bundled_rules.h"
#include "core/alerts/rule_reader.h"
#include "core/watch/rule_file_table.h"

#include <algorithm>

namespace warden {

const WatchedRules::File *WatchedRules::file(const QString &name) const
{
    const auto found = std::ranges::find(files, name, &File::name);
    return found == files.end() ? nullptr : &*found;
}

WatchedRules watchedRules(std::vector<WatchedRules::File> files)
{
    WatchedRules rules;
    std::vector<RuleFile> read;
    for (const WatchedRules::File &file : files) {
        RuleReading reading = readRules(file.yaml);
        for (RuleProblem &problem : reading.problems)
            rules.refused.push_back({file.name, std::move(problem)});
        read.push_back({file.name, std::move(reading.rules)});
    }
    rules.set = RuleSet(std::move(read));
    const std::vector<RuleSetProblem> &apart = rules.set.problems();
    rules.refused.insert(rules.refused.end(), apart.begin(), apart.end());
    rules.files = std::move(files);
    return rules;
}

Result<std::vector<WatchedRules::File>> watchedFiles(Database &database)
{
    Result<std::vector<AddedRuleFile>> added = RuleFileTable(database).all();
    if (!added)
        return added.failure();
    std::vector<WatchedRules::File> files;
    for (BundledRule &bundled : bundledRules())
        files.push_back({bundled.name, true, std::move(bundled.yaml), std::move(bundled.examples)});
    for (AddedRuleFile &file : *added)
        files.push_back({file.name, false, std::move(file.yaml), std::move(file.examples)});
    return files;
}

Result<WatchedRules> watchedRules(Database &database)
{
    Result<std::vector<WatchedRules::File>> files = watchedFiles(database);
    if (!files)
        return files.failure();
    return watchedRules(std::move(*files));
}

} // namespace warden
