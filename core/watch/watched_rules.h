#pragma once

#include "core/alerts/rule_set.h"
#include "core/database/database.h"

namespace warden {

// All rules that the log is held against: the program's own, and those that people added.
struct WatchedRules
{
    struct File
    {
        QString name = {};
        bool isBundled = false;
        QByteArray yaml = {};
        QByteArray examples = {};
    };
    std::vector<File> files = {}; // the program's own first
    RuleSet set = {};
    std::vector<RuleSetProblem> refused = {}; // of all files: what can't be read or put together

    const File *file(const QString &name) const;
};

Result<WatchedRules> watchedRules(Database &database);
// What these are read from, which takes longer: no lock is needed for that.
Result<std::vector<WatchedRules::File>> watchedFiles(Database &database);

// Those of these files alone.
WatchedRules watchedRules(std::vector<WatchedRules::File> files);

} // namespace warden
