#include "core/alerts/group_window.h"

#include <algorithm>
#include <bit>

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

using Place = std::vector<WindowEvent>::const_iterator;

// How many of the rules were seen, in whatever order.
double rulesIn(Place begin, Place end)
{
    quint64 all = 0;
    for (; begin != end; ++begin)
        all |= begin->rules;
    return std::popcount(all);
}

// How many of the rules were seen one after the other as they are listed.
double rulesInOrder(Place begin, Place end)
{
    int next = 0;
    for (; begin != end; ++begin) {
        if (begin->rules & (quint64(1) << next))
            ++next;
    }
    return next;
}

} // namespace

bool GroupWindow::add(const Correlation &correlation, WindowEvent sighting, size_t mostKept)
{
    if (correlation.isBoundedAbove() && sighting.time <= m_judgedUntil)
        return false;
    const auto place = std::lower_bound(m_sightings.begin(), m_sightings.end(), sighting, isBefore);
    if (place != m_sightings.end() && place->seq == sighting.seq) {
        place->rules |= sighting.rules;
        m_isTallied = false;
        return true;
    }
    if (place != m_sightings.end())
        m_isTallied = false;
    m_sightings.insert(place, std::move(sighting));
    // A good many at once, since what is left is counted anew.
    if (m_sightings.size() > mostKept + mostKept / 10) {
        m_sightings.erase(m_sightings.begin(),
                          m_sightings.end() - static_cast<std::ptrdiff_t>(mostKept));
        m_isTallied = false;
    }
    return true;
}

// Of the time that ends with the sighting at `last`. From one to the next it goes on counting.
double GroupWindow::countAt(const Correlation &correlation, size_t last)
{
    const qint64 since = m_sightings[last].time - correlation.timespan;
    if (!m_isTallied || last + 1 < m_end) {
        m_begin = m_end = 0;
        m_values.clear();
        m_sum = 0;
        m_isTallied = true;
    }
    const bool countsValues = correlation.kind == Correlation::Kind::ValueCount;
    for (; m_end <= last; ++m_end) {
        m_sum += m_sightings[m_end].number;
        if (countsValues)
            ++m_values[m_sightings[m_end].value];
    }
    for (; m_sightings[m_begin].time < since; ++m_begin) {
        m_sum -= m_sightings[m_begin].number;
        if (countsValues && --m_values[m_sightings[m_begin].value] == 0)
            m_values.remove(m_sightings[m_begin].value);
    }
    const auto begin = m_sightings.cbegin() + static_cast<std::ptrdiff_t>(m_begin);
    const auto end = m_sightings.cbegin() + static_cast<std::ptrdiff_t>(m_end);
    switch (correlation.kind) {
    case Correlation::Kind::EventCount:
        return static_cast<double>(m_end - m_begin);
    case Correlation::Kind::ValueCount:
        return static_cast<double>(m_values.size());
    case Correlation::Kind::ValueSum:
        return m_sum;
    case Correlation::Kind::Temporal:
        return rulesIn(begin, end);
    case Correlation::Kind::TemporalOrdered:
        return rulesInOrder(begin, end);
    }
    return 0;
}

std::vector<WindowFound> GroupWindow::foundAround(const Correlation &correlation,
                                                  const WindowEvent &sighting,
                                                  std::vector<Holding> &holding)
{
    std::vector<WindowFound> found;
    const auto place = std::lower_bound(m_sightings.begin(), m_sightings.end(), sighting, isBefore);
    for (auto i = static_cast<size_t>(place - m_sightings.begin());
         i < m_sightings.size() && m_sightings[i].time - sighting.time <= correlation.timespan;
         ++i) {
        const double count = countAt(correlation, i);
        if (!holds(correlation, count))
            continue;
        const WindowFound one = joined(m_sightings[m_begin].time, m_sightings[i].time, count);
        // Of those that this event brings about, the later ones go on with the first.
        const bool goesOn = !found.empty() && found.back().until >= one.from;
        if (!m_sightings[i].onward.empty())
            holding.push_back({m_sightings[i], one.id.isEmpty() && !goesOn});
        if (goesOn) {
            WindowFound &last = found.back();
            const QString id = last.id.isEmpty() ? one.id : last.id;
            last = joined(std::min(last.from, one.from), one.until, count);
            last.id = id;
        } else {
            found.push_back(one);
        }
    }
    return found;
}

std::vector<WindowFound> GroupWindow::foundBefore(const Correlation &correlation, qint64 now,
                                                  std::vector<Holding> &holding)
{
    std::vector<WindowFound> found;
    while (!m_sightings.empty() && m_sightings.front().time + correlation.timespan < now) {
        const qint64 end = m_sightings.front().time + correlation.timespan;
        const auto after =
            std::find_if(m_sightings.begin(), m_sightings.end(),
                         [end](const WindowEvent &sighting) { return sighting.time > end; });
        const auto last = static_cast<size_t>(after - m_sightings.begin()) - 1;
        m_isTallied = false;
        const double count = countAt(correlation, last);
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
    for (const WindowEvent &sighting : m_sightings) {
        if (sighting.time > found.until || found.events.size() >= mostEvidence)
            break;
        if (sighting.time >= found.from)
            found.events.push_back(sighting.seq);
    }
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
    }
    const size_t old =
        std::erase_if(m_covered, [time](const Covered &covered) { return covered.until < time; });
    return gone + old > 0;
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
    m_sightings = std::move(sightings);
    std::sort(m_sightings.begin(), m_sightings.end(), isBefore);
    m_covered = std::move(covered);
    m_judgedUntil = judgedUntil;
    m_isTallied = false;
}

} // namespace warden
