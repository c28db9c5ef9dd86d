#include "core/watch/rule_trial.h"

#include "core/alerts/alert_engine.h"
#include "core/alerts/bundled_rules.h"

namespace warden {

namespace {

bool hasFired(const RuleSet &rules, const QString &rule, const RuleExample &example)
{
    AlertEngine engine(rules);
    qint64 seq = 0;
    for (const Event &event : example.events) {
        for (const Alert &alert : engine.take(++seq, event, {}, event.time).alerts) {
            if (alert.rule == rule)
                return true;
        }
    }
    return false;
}

} // namespace

Result<std::vector<RuleTrial>> tryExamples(const WatchedRules::File &file, const QString &rule,
                                           const QDateTime &now)
{
    std::vector<RuleTrial> trials;
    if (file.examples.isEmpty())
        return trials;
    const Result<std::vector<RuleExample>> examples = readExamples(file.examples, now);
    if (!examples)
        return examples.failure();
    const WatchedRules alone = watchedRules({file});
    for (const RuleExample &example : *examples)
        trials.push_back({example.fires, hasFired(alone.set, rule, example)});
    return trials;
}

} // namespace warden
