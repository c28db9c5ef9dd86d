#pragma once

#include "core/alerts/alert.h"
#include "core/alerts/alert_state.h"
#include "core/alerts/group_window.h"
#include "core/alerts/rule_set.h"
#include "core/base/result.h"

#include <QSet>

namespace warden {

struct AlertLimits
{
    // How much later than the newest event one may come and still count for correlations. What the
    // services allow themselves: see docs/service-events.md.
    qint64 lateness = qint64(72) * 3600 * 1000;    // milliseconds
    size_t sightings = 10000;                      // of a group; the oldest go first
    qsizetype ofRule = 200'000;                    // sightings of a rule, in all its groups
    qsizetype bytes = qsizetype(64) * 1024 * 1024; // of what is stored of a rule
    size_t groups = 20000;    // of a rule; those that are silent longest go first
    qsizetype values = 50000; // of `first_seen` of a rule; likewise
};

// What an event brought about.
struct AlertsTaken
{
    std::vector<Alert> alerts = {};
    // Rules (by key) that can't be decided for it: a regular expression took too long, or what the
    // service sent isn't at hand.
    QStringList undecided = {};
    bool wasTooLate = false; // for a correlation that it would have counted for

    void append(AlertsTaken other);
};

// Holds events against rules, one after the other, as they come into the log. It has no clock and
// stores nothing: state() goes into the store together with the alerts, and a new engine goes on
// from there. An event is given once: those up to lastSeq() are taken already.
class AlertEngine
{
public:
    // The set has to outlive it.
    explicit AlertEngine(const RuleSet &rules, AlertLimits limits = {});

    // `raw` is what a service sent about it, or empty. `arrival` is when it came into the log: a
    // service's clock that is ahead has no part in what is too late. A batch goes best by time.
    AlertsTaken take(qint64 seq, const Event &event, const QJsonObject &raw,
                     const QDateTime &arrival);
    // Correlations with upper bounds whose time is over by now, and what is overdue.
    AlertsTaken advance(const QDateTime &now);

    const RuleSet &rules() const { return m_rules; }
    qint64 lastSeq() const { return m_lastSeq; }
    // How much work it was so far, whatever the machine: rules asked, events gone over again.
    qint64 steps() const { return m_steps; }
    // Whether any rule can have to do with it.
    bool isInterestedIn(const Event &event) const { return !entriesFor(event).empty(); }
    // Whether one needs what the service sent.
    bool needsRaw(const Event &event) const;

    // What has to be stored: all of it, or of the rules for which something was counted since this
    // was called last.
    AlertState state() const;
    AlertState takeChanges();
    // Rules that changed, or aren't there any more, are left out: they begin anew. Invalid: what
    // there is of a rule isn't a state; then so does this one, and the others go on.
    Result<void> restore(const AlertState &state);

private:
    struct Counted // of one rule
    {
        QHash<QString, GroupWindow> groups = {};
        qint64 nextDue = std::numeric_limits<qint64>::max();
        SeenValues seen = {};       // of a rule with `first_seen`
        UsualVolumes volumes = {};  // of one with `unusual`
        OverdueGroups awaited = {}; // of one with `overdue`
        bool isEmpty() const
        {
            return groups.isEmpty() && seen.isEmpty() && volumes.isEmpty() && awaited.isEmpty();
        }
        bool hasChanged = false;
    };
    const std::vector<size_t> &entriesFor(const Event &event) const;
    std::vector<Onward> onwardFrom(size_t entry, const EventView &view,
                                   RuleSource::Fields fields) const;
    bool isNews(size_t entry, const EventView &view, qint64 time, std::vector<AlertGroup> &group);
    bool isUnusual(size_t entry, const EventView &view, qint64 time, qint64 arrived, Alert &alert);
    void await(size_t entry, const EventView &view, qint64 seq, qint64 time, qint64 arrived,
               AlertsTaken &taken);
    void tellOverdue(size_t entry, qint64 now, AlertsTaken &taken);
    void tell(size_t entry, const OverdueGroups::Finding &found, AlertsTaken &taken);
    void comeBack(const QDateTime &now);
    void count(const Onward &place, qint64 time, qint64 seq, AlertsTaken &taken);
    void judge(size_t entry, qint64 now, AlertsTaken &taken);
    void passOn(const std::vector<Holding> &holding, AlertsTaken &taken);
    void tell(size_t entry, GroupWindow &group, const QString &key, const WindowFound &found,
              AlertsTaken &taken);
    void makeRoom(size_t entry);
    void forgetSilent(size_t entry, size_t most);
    void forgetOfTheLargest(size_t entry);
    QByteArray bytesThatFit(size_t entry);
    QByteArray bytesOf(size_t entry) const;

    const RuleSet &m_rules;
    const AlertLimits m_limits;
    std::vector<Counted> m_counted; // as many as entries
    qint64 m_lastSeq = 0;
    qint64 m_newest = 0; // time of events, but never after their arrival
    qint64 m_steps = 0;
    int m_sinceRoom = 0;
    mutable QHash<QString, std::vector<size_t>> m_entriesByKind;
};

} // namespace warden
