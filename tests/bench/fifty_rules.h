#pragma once

#include "core/alerts/bundled_rules.h"
#include "core/alerts/rule_reader.h"
#include "core/alerts/rule_set.h"

namespace warden {

// The bundled rules, again and again as rules of their own, until fifty files tell of something.
inline RuleSet fiftyRules()
{
    constexpr size_t most = 50;
    std::vector<RuleFile> files;
    for (int i = 0; files.size() < most; ++i) {
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
            if (files.size() < most)
                files.push_back({bundled.name, std::move(rules)});
        }
    }
    return RuleSet(std::move(files));
}

} // namespace warden
