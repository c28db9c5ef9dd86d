#include "core/alerts/usual_volume.h"

#include "core/alerts/stored_groups.h"
#include "core/alerts/utc_day.h"

#include <QCborArray>
#include <QCborValue>

#include <algorithm>
#include <cmath>
#include <utility>

namespace warden {

namespace {

// Iglewicz and Hoaglin: 0.6745 makes the MAD of a normal distribution its standard deviation.
constexpr double farthestScore = 3.5;
constexpr double normalShare = 0.6745;
constexpr double shareMore = 1.25; // of the median: 2.25 times of it
constexpr double shareLess = 0.5;
constexpr double overLargest = 1.5; // times
constexpr size_t rarely = 20;       // one in so many

double medianOf(std::vector<double> &values)
{
    const size_t middle = values.size() / 2;
    const auto place = values.begin() + static_cast<std::ptrdiff_t>(middle);
    std::nth_element(values.begin(), place, values.end());
    if (values.size() % 2 == 1)
        return *place;
    return (*std::max_element(values.begin(), place) + *place) / 2;
}

bool isWeekend(qint64 day)
{
    constexpr qint64 mondayBefore = -3; // 1970 began on a Thursday
    const qint64 place = ((day - mondayBefore) % 7 + 7) % 7;
    return place > 4;
}

bool isMuchWorse(const Unusual &rule, double told, double volume)
{
    if (rule.side == Unusual::Side::Less)
        return volume < told && (volume == 0 || volume <= told / 2);
    const bool passesCap = rule.cap && told <= *rule.cap && volume > *rule.cap;
    return passesCap || volume >= 2 * told;
}

QCborValue toCbor(const std::optional<double> &told)
{
    return told ? QCborValue(*told) : QCborValue(nullptr);
}

// As it was first: a bool, that something was told, and no volume.
bool isTold(const QCborValue &value)
{
    return value.isNull() || value.isBool() ||
           (value.isDouble() && std::isfinite(value.toDouble()));
}

std::optional<double> numberIn(const QCborValue &value)
{
    return value.isDouble() ? std::optional(value.toDouble()) : std::nullopt;
}

} // namespace

UsualBand usualBand(std::vector<double> values, double least)
{
    if (values.empty())
        return {};
    UsualBand band;
    band.known = static_cast<int>(values.size());
    band.median = medianOf(values);
    const double largestOne = *std::ranges::max_element(values);
    for (double &value : values)
        value = std::abs(value - band.median);
    const double spread = farthestScore * medianOf(values) / normalShare;
    // Where they are far from each other, half more than ever is enough.
    const double far = std::min(band.median + spread, overLargest * largestOne);
    band.high = std::max(far, band.median + std::max(shareMore * band.median, least));
    band.low = std::max(0.0, band.median - std::max({spread, shareLess * band.median, least}));
    return band;
}

// The days before that are like this one, as soon as there are enough of them; else all.
std::vector<UsualVolumes::Known> UsualVolumes::alike(const Unusual &rule,
                                                     const std::vector<Known> &days, qint64 day)
{
    std::vector<Known> before;
    std::vector<Known> same;
    size_t busy = 0;
    for (const Known &one : days) {
        if (one.at >= day)
            continue;
        before.push_back(one);
        if (isWeekend(one.at) != isWeekend(day))
            continue;
        same.push_back(one);
        busy += one.volume > 0 ? 1 : 0;
    }
    return busy >= static_cast<size_t>(rule.history) ? same : before;
}

std::optional<UsualVolumes::Finding>
UsualVolumes::judged(const Unusual &rule, const std::vector<Known> &before, double volume)
{
    Finding finding{volume, {}};
    std::vector<double> values;
    size_t asLow = 0;
    for (const Known &one : before) {
        asLow += one.volume <= volume ? 1 : 0;
        if (one.volume > 0) // most syncs change nothing: it is about those that do
            values.push_back(one.volume);
    }
    if (values.size() >= static_cast<size_t>(rule.history))
        finding.band = usualBand(std::move(values), rule.least);
    bool isFar = false;
    if (rule.side == Unusual::Side::More) {
        isFar = (rule.cap && volume > *rule.cap) || (finding.band && volume > finding.band->high);
    } else if (finding.band) {
        // However far the others are from each other, nothing at all is little.
        const bool isNothing = volume == 0 && finding.band->median >= rule.least;
        // What comes again and again isn't told.
        isFar = (volume < finding.band->low || isNothing) && asLow * rarely <= before.size();
    }
    return isFar ? std::optional(finding) : std::nullopt;
}

// What is told of that, after what was told before.
std::optional<UsualVolumes::Finding> UsualVolumes::news(const Unusual &rule,
                                                        const std::optional<Finding> &finding,
                                                        std::optional<double> &told)
{
    if (!finding)
        told.reset();
    if (!finding || (told && !isMuchWorse(rule, *told, finding->volume)))
        return {};
    told = finding->volume;
    return finding;
}

std::optional<UsualVolumes::Finding> UsualVolumes::addToDay(const Unusual &rule, Group &group,
                                                            double value, qint64 day)
{
    std::vector<Known> &days = group.known;
    auto place = std::ranges::lower_bound(days, day, {}, &Known::at);
    std::optional<Finding> tooLittle;
    const bool isNewest = place == days.end();
    if (isNewest && rule.side == Unusual::Side::Less && !days.empty()) {
        const Known &over = days.back();
        tooLittle = news(rule, judged(rule, alike(rule, days, over.at), over.volume), group.told);
    }
    if (isNewest || place->at > day)
        place = days.insert(place, {day, value});
    else
        place->volume = std::min(place->volume + value, largestVolume);
    if (rule.side == Unusual::Side::Less)
        return tooLittle;
    return news(rule, judged(rule, alike(rule, days, day), place->volume), place->told);
}

void UsualVolumes::forgetAfter(qint64 now, const Unusual &rule, Group &group)
{
    group.newest = std::min(group.newest, now);
    if (rule.per == Unusual::Per::Day)
        std::erase_if(group.known, [&](const Known &day) { return day.at > dayOf(now); });
}

std::optional<UsualVolumes::Finding> UsualVolumes::add(const Unusual &rule, const QString &group,
                                                       double value, qint64 time, qint64 now)
{
    if (!m_groups.contains(group) && m_groups.size() >= mostGroups)
        forgetSilent(mostGroups * 9 / 10);
    Group &known = m_groups[group];
    forgetAfter(now, rule, known);
    const qint64 counted = std::min(time, now);
    known.newest = std::max(known.newest, counted);
    std::optional<Finding> finding;
    if (rule.per == Unusual::Per::Day) {
        finding = addToDay(rule, known, value, dayOf(counted));
    } else {
        finding = news(rule, judged(rule, known.known, value), known.told);
        // In the order in which they came.
        known.known.push_back(
            {std::max(counted, known.known.empty() ? counted : known.known.back().at), value});
    }
    // The day that goes on isn't one of those that it is compared with.
    if (known.known.size() > mostKnown + (rule.per == Unusual::Per::Day ? 1 : 0))
        known.known.erase(known.known.begin());
    return finding;
}

void UsualVolumes::forgetSilent(qsizetype most)
{
    std::vector<std::pair<qint64, QString>> byAge;
    for (auto it = m_groups.cbegin(); it != m_groups.cend(); ++it)
        byAge.emplace_back(it->newest, it.key());
    std::sort(byAge.begin(), byAge.end());
    for (size_t i = 0; i < byAge.size() && m_groups.size() > most; ++i)
        m_groups.remove(byAge[i].second);
}

void UsualVolumes::forgetOlderHalf()
{
    forgetSilent(m_groups.size() / 2);
}

QByteArray UsualVolumes::toBytes() const
{
    QStringList names = m_groups.keys();
    names.sort(); // the same, the same bytes
    QCborArray groups;
    for (const QString &name : std::as_const(names)) {
        const Group &group = *m_groups.constFind(name);
        QCborArray known;
        for (const Known &one : group.known)
            known.append(QCborArray{one.at, one.volume, toCbor(one.told)});
        groups.append(QCborArray{name, group.newest, toCbor(group.told), known});
    }
    return toStoredGroups(groups);
}

Result<UsualVolumes> UsualVolumes::fromBytes(const QByteArray &bytes)
{
    const auto invalid = [] {
        return fail(ErrorKind::Invalid, QStringLiteral("no volumes of an alert rule"));
    };
    const std::optional<QCborArray> stored = fromStoredGroups(bytes);
    if (!stored)
        return invalid();
    UsualVolumes volumes;
    for (const QCborValue item : *stored) {
        const QCborArray fields = item.toArray();
        if (fields.size() != 4 || !fields.at(0).isString() || !fields.at(1).isInteger() ||
            !isTold(fields.at(2)) || !fields.at(3).isArray() ||
            volumes.m_groups.contains(fields.at(0).toString()))
            return invalid();
        Group group{{}, fields.at(1).toInteger(), numberIn(fields.at(2))};
        for (const QCborValue event : fields.at(3).toArray()) {
            const QCborArray one = event.toArray();
            const bool isInOrder =
                group.known.empty() || one.at(0).toInteger() >= group.known.back().at;
            if (one.size() < 2 || one.size() > 3 || !one.at(0).isInteger() ||
                !one.at(1).isDouble() || !std::isfinite(one.at(1).toDouble()) ||
                (one.size() == 3 && !isTold(one.at(2))) || !isInOrder)
                return invalid();
            group.known.push_back(
                {one.at(0).toInteger(), one.at(1).toDouble(), numberIn(one.at(2))});
        }
        if (fields.at(2).isTrue() && !group.known.empty())
            group.told = group.known.back().told = group.known.back().volume;
        if (group.known.size() > mostKnown + 1)
            return invalid();
        volumes.m_groups.insert(fields.at(0).toString(), std::move(group));
    }
    return volumes;
}

} // namespace warden
