#pragma once

#include "core/alerts/bundled_rules.h"
#include "core/alerts/rule_reader.h"
#include "core/alerts/rule_set.h"

namespace warden {

// The bundled rules three times, each time as rules of their own.
inline RuleSet fiftyRules()
{
    std::vector<RuleFile> files;
    for (int i = 0; i < 3; ++i) {
        const QString mark = QString::number(i);
        for (const BundledRule &bundled : bundledRules()) {
            std::vector<Rule> rules = readRules(bundled.yaml).rules;
            for (Rule &rule : rules) {
                rule.id.clear();
                rule.name += mark;
                rule.revision += mark;
                if (!rule.correlation)
                    continue;
                for (QString &name : rule.correlation->rules)
                    name += mark;
            }
            files.push_back({bundled.name, std::move(rules)});
        }
    }
    return RuleSet(std::move(files));
}

} // namespace warden
