#include "core/posture/trend.h"

#include <QTimeZone>

#include <algorithm>
#include <map>

namespace warden {

std::vector<TrendDay> trendOf(const std::vector<PastAnswer> &answers, const QDateTime &now)
{
    std::map<std::pair<QString, QString>, std::vector<const PastAnswer *>> checks;
    const QDate today = now.toUTC().date();
    QDate first = today.addDays(1);
    for (const PastAnswer &answer : answers) {
        checks[{answer.check, answer.connection.value()}].push_back(&answer);
        first = std::min(first, answer.since.toUTC().date());
    }
    first = std::max(first, today.addDays(1 - trendDays));
    std::vector<TrendDay> days;
    for (QDate day = first; day <= today; day = day.addDays(1)) {
        const QDateTime end = day == today ? now : day.addDays(1).startOfDay(QTimeZone::utc());
        TrendDay one{day};
        for (const auto &[check, found] : checks) {
            const auto last =
                std::find_if(found.rbegin(), found.rend(), [&](const PastAnswer *answer) {
                    return answer->since <= end && answer->answer != Answer::Undetermined;
                });
            one.failing += last != found.rend() && (*last)->answer == Answer::Fail ? 1 : 0;
        }
        days.push_back(one);
    }
    return days;
}

} // namespace warden
