#pragma once

#include "core/alerts/correlation.h"

#include <QHash>
#include <QString>

#include <deque>
#include <optional>
#include <vector>

namespace warden {

// How an event counts for a correlation of a set.
struct Onward
{
    size_t entry = 0; // the correlation's place in the set
    quint64 rules = 0;
    QString group = {};              // in folded case
    std::vector<QString> shown = {}; // as the event has it
    QString value = {};
    double number = 0;
    std::vector<Onward> further = {}; // for those that refer to that one

    bool operator==(const Onward &) const = default;
};

// An event that counts for a correlation, as it is remembered.
struct WindowEvent
{
    qint64 time = 0;    // milliseconds
    qint64 seq = 0;     // its number in the log
    quint64 rules = 0;  // a bit for each of Correlation::rules that it fits
    QString value = {}; // of `field`, in folded case
    double number = 0;  // the same as a number
    // What it is for the correlations that refer to this one, where this one holds.
    std::vector<Onward> onward = {};
    bool isPassedOn = false; // they know of it. Not kept: to be told again does them no harm.

    bool operator==(const WindowEvent &) const = default;
};

// A moment at which a correlation holds.
struct Holding
{
    WindowEvent sighting = {};
    bool isFirst = false; // it makes an alert; else it goes on with one
};

// An alert that was made: all events of its group from the first to the last belong to it.
struct Covered
{
    qint64 from = 0;
    qint64 until = 0;
    QString id = {};

    bool operator==(const Covered &) const = default;
};

// What of a group makes an alert, or goes on with one.
struct WindowFound
{
    QString id = {}; // of the alert; empty: a new one
    qint64 from = 0;
    qint64 until = 0;
    double count = 0;                // at its last event
    std::vector<qint64> events = {}; // numbers in the log, the first 100
};

// The events of one group, kept as long as one that comes late may have to do with them.
//
// Where a correlation has only lower bounds, it is asked at each event about the time that ends
// with it: [t - timespan, t]. Where that holds it is an alert; two such times that have an event in
// common are one alert, so no event is part of two. Where more events could end that it holds (lt,
// lte, eq, neq), times follow each other: one begins with the first event after the last one's end,
// and is asked about once it is over.
//
// A service may tell the newest first, and anybody may make a service tell a lot. So each call adds
// to `steps` how many events it went over: at most the window's own, a fixed number of times.
class GroupWindow
{
public:
    // Whether it was taken: not when it is older than what was judged, or than all that is kept
    // where no more is.
    bool add(const Correlation &correlation, WindowEvent sighting, size_t mostKept, qint64 &steps);
    // What holds around an event that was added just now; `holding` are the moments at which it
    // does so that weren't passed on yet. Only for lower bounds.
    std::optional<WindowFound> foundAround(const Correlation &correlation,
                                           const WindowEvent &sighting,
                                           std::vector<Holding> &holding, qint64 &steps);
    // Times that are over. Only for upper bounds.
    std::vector<WindowFound> foundBefore(const Correlation &correlation, qint64 now,
                                         std::vector<Holding> &holding, qint64 &steps);
    void remember(const WindowFound &found, const QString &id);
    // Forgets what ended before.
    bool forgetBefore(qint64 time); // whether there was any
    void forgetOlderHalf();

    bool isEmpty() const { return m_sightings.empty() && m_covered.empty(); }
    qint64 newest() const;
    std::optional<qint64> due(const Correlation &correlation) const;

    // For keeping it: all that it consists of.
    std::vector<QString> shown = {}; // the group's values, as the first event wrote them
    const std::deque<WindowEvent> &sightings() const { return m_sightings; }
    const std::vector<Covered> &covered() const { return m_covered; }
    qint64 judgedUntil() const { return m_judgedUntil; }
    void restore(std::vector<WindowEvent> sightings, std::vector<Covered> covered,
                 qint64 judgedUntil);

private:
    WindowFound joined(qint64 from, qint64 until, double count);
    void tally(const Correlation &correlation, const WindowEvent &sighting);
    void tallyRules(const Correlation &correlation, const WindowEvent &sighting);
    void join(const Correlation &correlation, size_t place, quint64 rules);
    void noteRules();

    std::deque<WindowEvent> m_sightings; // by time, then by number
    quint64 m_rules = 0;                 // of all of them
    std::vector<Covered> m_covered;
    qint64 m_judgedUntil = 0;
    // The last time that was asked about, for the next event: which sightings, and their values.
    size_t m_begin = 0;
    size_t m_end = 0;
    QHash<QString, int> m_values;
    double m_sum = 0;
    // Of temporal ones, for each rule: when it was seen last; where order counts, when the last of
    // those began that have all rules up to this one after each other.
    std::vector<qint64> m_begun;
    std::vector<qint64> m_begunBefore; // the last sighting, which may fit a further rule
    bool m_isTallied = false;

    double countAt(const Correlation &correlation, size_t last, qint64 &steps);
};

} // namespace warden
