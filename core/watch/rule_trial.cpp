#include "core/watch/rule_trial.h"

#include "core/alerts/alert_engine.h"
#include "core/alerts/bundled_rules.h"

#include <QDateTime>
#include <QTimeZone>

namespace warden {

namespace {

bool hasFired(const RuleSet &all, const QSet<QString> &rules, const RuleExample &example)
{
    AlertEngine engine(all);
    qint64 seq = 0;
    for (const Event &event : example.events) {
        for (const Alert &alert : engine.take(++seq, event, {}, event.time).alerts) {
            if (rules.contains(alert.rule))
                return true;
        }
    }
    return false;
}

} // namespace

Result<std::vector<RuleTrial>> tryExamples(const RuleSet &all, const WatchedRules::File &file,
                                           const QSet<QString> &rules)
{
    std::vector<RuleTrial> trials;
    if (file.examples.isEmpty())
        return trials;
    const QDateTime monday = QDate(2026, 1, 5).startOfDay(QTimeZone::utc());
    const Result<std::vector<RuleExample>> examples = readExamples(file.examples, monday);
    if (!examples)
        return examples.failure();
    for (const RuleExample &example : *examples)
        trials.push_back({example.fires, hasFired(all, rules, example)});
    return trials;
}

} // namespace warden
