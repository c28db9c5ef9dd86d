#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QHash>
#include <QStringList>

#include <optional>
#include <vector>

namespace warden {

// Far from what any run brings; sums of what a service says stay numbers.
inline constexpr double largestVolume = 1e15;

// `contact_warden`, `unusual` of a rule: it tells of an event only where the sum of what its fields
// have is far from what is usual for its group.
struct Unusual
{
    enum class Side { More, Less };
    enum class Per { Event, Day }; // Day: what a day of UTC brought, all together

    QStringList fields = {};
    QStringList groupBy = {};
    Side side = Side::More;
    Per per = Per::Event;
    int history = 14;               // so many have to be known; until then it is learning
    double least = 20;              // what is nearer to the median isn't far
    std::optional<double> cap = {}; // beyond it is too much from the first one on
    QString capField = {};          // whose number takes the place of `cap` where an event has it
};

// What is usual: what lies between `low` and `high`, both included.
struct UsualBand
{
    double median = 0;
    double low = 0;
    double high = 0;
    int known = 0; // of how many that was worked out

    bool operator==(const UsualBand &) const = default;
};

// By the median and the median distance from it (MAD), so that a few outliers move nothing: beyond
// is what has a modified z-score of more than 3.5, or is more than 1.5 times the largest. Where all
// are much alike that would be near, so it begins at 2.25 times, or half, of the median, and at
// `least` from it. Of no values: all zero. Too little is only what was so little at most once in
// twenty times.
UsualBand usualBand(std::vector<double> values, double least);

// What is known of a rule's groups: up to 60 events or days of each.
class UsualVolumes
{
public:
    static constexpr size_t mostKnown = 60;
    static constexpr qsizetype mostGroups = 2000; // those that are silent longest go first

    struct Finding
    {
        double volume = 0;
        std::optional<UsualBand> band = {}; // nothing while it is learning
    };
    // Nothing where it is as usual, or was told: of too much for each day by itself; of too little,
    // and of single events, until there is a usual one again. What is much worse than what was told
    // is told again: more than the cap for the first time, twice as much; half of it, nothing. A
    // day is asked about with each of its events whether it is too much, and with the first event
    // of a later one whether it was too little. Saturdays and Sundays are compared with each other,
    // and the other days likewise, as soon as enough of them are known; until then with all.
    // Milliseconds: `time` is the event's, `now` when it came. What was counted for later days than
    // this one, by a clock that was ahead, is dropped.
    std::optional<Finding> add(const Unusual &rule, const QString &group, double value, qint64 time,
                               qint64 now);
    void forgetOlderHalf();
    bool isEmpty() const { return m_groups.isEmpty(); }

    // CBOR. Invalid: these aren't such bytes.
    QByteArray toBytes() const;
    static Result<UsualVolumes> fromBytes(const QByteArray &bytes);

private:
    struct Known
    {
        qint64 at = 0; // a time, or a day since 1970
        double volume = 0;
        std::optional<double> told = {}; // that this was too much of this day
    };
    struct Group
    {
        std::vector<Known> known = {};   // by time
        qint64 newest = 0;               // time of its newest event
        std::optional<double> told = {}; // that this isn't as usual, of all but too much of a day
    };
    static std::vector<Known> alike(const Unusual &rule, const std::vector<Known> &days,
                                    qint64 day);
    static std::optional<Finding> judged(const Unusual &rule, const std::vector<Known> &before,
                                         double volume);
    static std::optional<Finding> news(const Unusual &rule, const std::optional<Finding> &finding,
                                       std::optional<double> &told);
    static std::optional<Finding> addToDay(const Unusual &rule, Group &group, double value,
                                           qint64 day);
    static void forgetAfter(qint64 now, const Unusual &rule, Group &group);
    void forgetSilent(qsizetype most);

    QHash<QString, Group> m_groups;
};

} // namespace warden
