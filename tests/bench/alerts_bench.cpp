#include "core/alerts/alert_engine.h"
#include "tests/bench/fifty_rules.h"
#include "tests/core/alerts/ordinary_day.h"

#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>

using namespace warden;

// Prints as "name value" lines: how many rules there are, and microseconds for one event.
int main()
{
    const RuleSet rules = fiftyRules();
    if (!rules.problems().empty())
        return 1;
    const std::vector<Event> day = ordinaryDay(100'000);
    qint64 best = std::numeric_limits<qint64>::max();
    for (int round = 0; round < 3; ++round) {
        AlertEngine engine(rules);
        QElapsedTimer timer;
        timer.start();
        qint64 seq = 0;
        for (const Event &event : day)
            (void)engine.take(++seq, event, {}, event.time);
        best = std::min(best, timer.nsecsElapsed());
    }
    std::printf("rules %d\n", int(rules.entries().size()));
    std::printf("event %.2f\n", double(best) / 1000 / double(day.size()));
    return 0;
}
