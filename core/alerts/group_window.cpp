#include "core/alerts/group_window.h"

#include <algorithm>
#include <bit>
#include <limits>

namespace warden {

namespace {

constexpr size_t mostEvidence = 100;
constexpr size_t mostCovered = 200;

bool isBefore(const WindowEvent &one, const WindowEvent &other)
{
    return one.time != other.time ? one.time < other.time : one.seq < other.seq;
}

bool holds(const Correlation &correlation, double count)
{
    if (correlation.bounds.empty()) // of temporal ones: each of the rules
        return count >= static_cast<double>(correlation.rules.size());
    return std::all_of(correlation.bounds.begin(), correlation.bounds.end(),
                       [count](const CountBound &bound) { return bound.holds(count); });
}

bool isTemporal(const Correlation &correlation)
{
    return correlation.kind == Correlation::Kind::Temporal ||
           correlation.kind == Correlation::Kind::TemporalOrdered;
}

bool isEarlier(const WindowEvent &sighting, qint64 time)
{
    return sighting.time < time;
}

} // namespace

bool GroupWindow::add(const Correlation &correlation, WindowEvent sighting, size_t mostKept,
                      qint64 &steps)
{
    if (correlation.isBoundedAbove() && sighting.time <= m_judgedUntil)
        return false;
    m_rules |= sighting.rules;
    const auto place = std::lower_bound(m_sightings.begin(), m_sightings.end(), sighting, isBefore);
    if (place != m_sightings.end() && place->seq == sighting.seq) {
        join(correlation, static_cast<size_t>(place - m_sightings.begin()), sighting.rules);
        return true;
    }
    if (place == m_sightings.begin() && m_sightings.size() >= mostKept)
        return false;
    if (place != m_sightings.end())
        m_isTallied = false;
    steps += std::min(place - m_sightings.begin(), m_sightings.end() - place); // that make room
    m_sightings.insert(place, std::move(sighting));
    // A good many at once, since what is left is counted anew.
    if (m_sightings.size() > mostKept + mostKept / 10) {
        m_sightings.erase(m_sightings.begin(),
                          m_sightings.end() - static_cast<std::ptrdiff_t>(mostKept));
        m_isTallied = false;
        noteRules();
    }
    return true;
}

// An event that is there already fits further rules.
void GroupWindow::join(const Correlation &correlation, size_t place, quint64 rules)
{
    WindowEvent &sighting = m_sightings[place];
    const bool isCounted = m_isTallied && place < m_end && isTemporal(correlation);
    if ((sighting.rules | rules) == sighting.rules)
        return;
    sighting.rules |= rules;
    if (isCounted && place + 1 < m_end)
        m_isTallied = false;
    if (isCounted && place + 1 == m_end) {
        m_begun = m_begunBefore;
        tallyRules(correlation, sighting);
    }
}

void GroupWindow::noteRules()
{
    m_rules = 0;
    for (const WindowEvent &sighting : m_sightings)
        m_rules |= sighting.rules;
}

void GroupWindow::tally(const Correlation &correlation, const WindowEvent &sighting)
{
    m_sum += sighting.number;
    if (correlation.kind == Correlation::Kind::ValueCount)
        ++m_values[sighting.value];
    if (!isTemporal(correlation))
        return;
    m_begunBefore = m_begun;
    tallyRules(correlation, sighting);
}

void GroupWindow::tallyRules(const Correlation &correlation, const WindowEvent &sighting)
{
    const bool isOrdered = correlation.kind == Correlation::Kind::TemporalOrdered;
    for (size_t rule = m_begun.size(); rule-- > 0;) { // the last first: an event is one step
        if (sighting.rules & (quint64(1) << rule))
            m_begun[rule] = isOrdered && rule > 0 ? m_begun[rule - 1] : sighting.time;
    }
}

// Of the time that ends with the sighting at `last`. From one to the next it goes on counting.
double GroupWindow::countAt(const Correlation &correlation, size_t last, qint64 &steps)
{
    const qint64 since = m_sightings[last].time - correlation.timespan;
    if (correlation.kind == Correlation::Kind::EventCount) {
        const auto first =
            std::lower_bound(m_sightings.begin(), m_sightings.end(), since, isEarlier);
        m_begin = static_cast<size_t>(first - m_sightings.begin());
        m_end = last + 1;
        return static_cast<double>(m_end - m_begin);
    }
    if (!m_isTallied || last + 1 < m_end) {
        const auto first =
            std::lower_bound(m_sightings.begin(), m_sightings.end(), since, isEarlier);
        m_begin = m_end = static_cast<size_t>(first - m_sightings.begin());
        m_values.clear();
        m_sum = 0;
        m_begun.assign(static_cast<size_t>(correlation.rules.size()),
                       std::numeric_limits<qint64>::min());
        m_isTallied = true;
    }
    for (; m_end <= last; ++m_end, ++steps)
        tally(correlation, m_sightings[m_end]);
    for (; m_sightings[m_begin].time < since; ++m_begin, ++steps) {
        const WindowEvent &gone = m_sightings[m_begin];
        m_sum -= gone.number;
        if (correlation.kind == Correlation::Kind::ValueCount && --m_values[gone.value] == 0)
            m_values.remove(gone.value);
    }
    switch (correlation.kind) {
    case Correlation::Kind::EventCount:
        break; // above
    case Correlation::Kind::ValueCount:
        return static_cast<double>(m_values.size());
    case Correlation::Kind::ValueSum:
        return m_sum;
    case Correlation::Kind::Temporal:
    case Correlation::Kind::TemporalOrdered:
        return static_cast<double>(std::count_if(m_begun.begin(), m_begun.end(),
                                                 [since](qint64 time) { return time >= since; }));
    }
    return 0;
}

// All times that end with this event or one of the next ones have it in common: they are one alert.
std::optional<WindowFound> GroupWindow::foundAround(const Correlation &correlation,
                                                    const WindowEvent &sighting,
                                                    std::vector<Holding> &holding, qint64 &steps)
{
    if (isTemporal(correlation) && !holds(correlation, std::popcount(m_rules)))
        return {};
    std::optional<WindowFound> first;
    qint64 until = 0;
    double count = 0;
    const auto placeOf = [this](auto found) {
        return static_cast<size_t>(found - m_sightings.begin());
    };
    const size_t place =
        placeOf(std::lower_bound(m_sightings.begin(), m_sightings.end(), sighting, isBefore));
    const size_t end =
        placeOf(std::lower_bound(m_sightings.begin(), m_sightings.end(),
                                 sighting.time + correlation.timespan + 1, isEarlier));
    for (size_t i = place, next = place; i < end; i = next, ++steps) {
        next = i + 1;
        // Where there are enough from this one on, that was so of all times that end later.
        if (correlation.kind == Correlation::Kind::EventCount &&
            holds(correlation, static_cast<double>(next - place)))
            next = std::max(next, end - 1);
        const double here = countAt(correlation, i, steps);
        if (!holds(correlation, here))
            continue;
        count = here;
        until = m_sightings[i].time;
        const bool isFirst = !first;
        if (isFirst)
            first = joined(m_sightings[m_begin].time, until, count);
        if (!m_sightings[i].onward.empty() && !m_sightings[i].isPassedOn) {
            m_sightings[i].isPassedOn = true;
            holding.push_back({m_sightings[i], isFirst && first->id.isEmpty()});
        }
    }
    if (!first)
        return {};
    WindowFound whole = joined(first->from, until, count);
    if (!first->id.isEmpty())
        whole.id = first->id;
    return whole;
}

std::vector<WindowFound> GroupWindow::foundBefore(const Correlation &correlation, qint64 now,
                                                  std::vector<Holding> &holding, qint64 &steps)
{
    std::vector<WindowFound> found;
    while (!m_sightings.empty() && m_sightings.front().time + correlation.timespan < now) {
        const qint64 end = m_sightings.front().time + correlation.timespan;
        const auto after =
            std::find_if(m_sightings.begin(), m_sightings.end(),
                         [end](const WindowEvent &sighting) { return sighting.time > end; });
        const auto last = static_cast<size_t>(after - m_sightings.begin()) - 1;
        m_isTallied = false;
        const double count = countAt(correlation, last, steps);
        if (holds(correlation, count)) {
            WindowFound one = joined(m_sightings.front().time, m_sightings[last].time, count);
            one.id.clear();
            found.push_back(std::move(one));
            if (!m_sightings[last].onward.empty())
                holding.push_back({m_sightings[last], true});
        }
        m_judgedUntil = end;
        m_sightings.erase(m_sightings.begin(), after);
        m_isTallied = false;
    }
    return found;
}

// With whatever was made an alert and has an event of this time.
WindowFound GroupWindow::joined(qint64 from, qint64 until, double count)
{
    WindowFound found{{}, from, until, count, {}};
    for (const Covered &covered : m_covered) {
        if (covered.from > until || covered.until < from)
            continue;
        if (found.id.isEmpty())
            found.id = covered.id;
        found.from = std::min(found.from, covered.from);
        found.until = std::max(found.until, covered.until);
    }
    auto place = std::lower_bound(m_sightings.begin(), m_sightings.end(), found.from, isEarlier);
    for (; place != m_sightings.end() && place->time <= found.until &&
           found.events.size() < mostEvidence;
         ++place)
        found.events.push_back(place->seq);
    return found;
}

void GroupWindow::remember(const WindowFound &found, const QString &id)
{
    std::erase_if(m_covered, [&](const Covered &covered) {
        return covered.from <= found.until && covered.until >= found.from;
    });
    if (m_covered.size() >= mostCovered)
        m_covered.erase(m_covered.begin());
    m_covered.push_back({found.from, found.until, id});
}

bool GroupWindow::forgetBefore(qint64 time)
{
    const auto first =
        std::find_if(m_sightings.begin(), m_sightings.end(),
                     [time](const WindowEvent &sighting) { return sighting.time >= time; });
    const auto gone = static_cast<size_t>(first - m_sightings.begin());
    if (gone > 0) {
        m_sightings.erase(m_sightings.begin(), first);
        m_isTallied = m_isTallied && gone <= m_begin;
        m_begin -= std::min(m_begin, gone);
        m_end -= std::min(m_end, gone);
        noteRules();
    }
    const size_t old =
        std::erase_if(m_covered, [time](const Covered &covered) { return covered.until < time; });
    return gone + old > 0;
}

void GroupWindow::forgetOlderHalf()
{
    const auto gone = static_cast<std::ptrdiff_t>(m_sightings.size() - m_sightings.size() / 2);
    m_sightings.erase(m_sightings.begin(), m_sightings.begin() + gone);
    const qint64 from =
        m_sightings.empty() ? std::numeric_limits<qint64>::max() : m_sightings.front().time;
    std::erase_if(m_covered, [from](const Covered &covered) { return covered.until < from; });
    m_isTallied = false;
    noteRules();
}

qint64 GroupWindow::newest() const
{
    return m_sightings.empty() ? 0 : m_sightings.back().time;
}

std::optional<qint64> GroupWindow::due(const Correlation &correlation) const
{
    if (m_sightings.empty())
        return {};
    return m_sightings.front().time + correlation.timespan;
}

void GroupWindow::restore(std::vector<WindowEvent> sightings, std::vector<Covered> covered,
                          qint64 judgedUntil)
{
    m_sightings.assign(std::make_move_iterator(sightings.begin()),
                       std::make_move_iterator(sightings.end()));
    std::sort(m_sightings.begin(), m_sightings.end(), isBefore);
    m_covered = std::move(covered);
    m_judgedUntil = judgedUntil;
    m_isTallied = false;
    noteRules();
}

} // namespace warden
