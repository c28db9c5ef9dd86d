#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QHash>
#include <QStringList>

#include <optional>
#include <vector>

namespace warden {

// `contact_warden`, `overdue` of a rule: it tells of a group whose events came again and again, and
// come no more.
struct Overdue
{
    QStringList groupBy = {};
    QStringList ends = {}; // searches of the detection: what fits one says that none is expected
    int history = 10;      // so many days between two days with events have to be known
    double times = 2;      // overdue after so many times the longest that is usual …
    qint64 least = 0;      // … and after so long at least, in milliseconds
};

// When a group's events came last, and after how many days each. From day to day (of UTC): how
// often they come within one isn't a matter of this.
class OverdueGroups
{
public:
    static constexpr size_t mostKnown = 60;       // days between, of a group
    static constexpr qsizetype mostGroups = 2000; // those that are silent longest go first

    struct Finding
    {
        QString group = {};
        std::vector<QString> shown = {};
        qint64 last = 0; // time and number of its last event
        qint64 seq = 0;
        qint64 due = 0; // time at which there should have been another one
    };
    // The next of its events, of `now` at the latest. What it is found overdue at is told once.
    std::optional<Finding> add(const Overdue &rule, const QString &group,
                               const std::vector<QString> &shown, qint64 time, qint64 now,
                               qint64 seq);
    // None is expected until there is another one.
    void end(const QString &group);
    // Those that are overdue by now, by name; each once.
    std::vector<Finding> overdue(const Overdue &rule, qint64 now);
    // When the next one will be, or this one; the largest number where none is expected.
    qint64 nextDue(const Overdue &rule) const;
    qint64 nextDue(const Overdue &rule, const QString &group) const;

    qsizetype size() const { return m_groups.size(); }
    bool isEmpty() const { return m_groups.isEmpty(); }
    void forgetOlderHalf();

    // CBOR. Invalid: these aren't such bytes.
    QByteArray toBytes() const;
    static Result<OverdueGroups> fromBytes(const QByteArray &bytes);

private:
    struct Group
    {
        std::vector<qint64> days = {}; // between, the newest last
        qint64 last = 0;
        qint64 seq = 0;
        bool isExpected = false;
        bool isTold = false;
        std::vector<QString> shown = {};
    };
    static std::optional<qint64> dueOf(const Overdue &rule, const Group &group);
    static Finding findingOf(const QString &name, const Group &group, qint64 due);
    void forgetSilent(qsizetype most);

    QHash<QString, Group> m_groups;
};

} // namespace warden
