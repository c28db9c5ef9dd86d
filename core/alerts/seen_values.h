#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QHash>
#include <QString>

namespace warden {

// `contact_warden`, `first_seen` of a rule: it tells of an event only where what the fields have
// wasn't seen before with this rule, in this group.
struct FirstSeen
{
    QStringList fields = {};
    QStringList groupBy = {};
    qint64 learning = 0; // milliseconds from a group's first event on in which nothing is told
    qint64 timespan = 0; // after which what was seen is forgotten
};

// What was seen of a rule's fields, by group.
class SeenValues
{
public:
    // Whether it is worth telling: not known yet, and its group isn't learning any more.
    bool isNew(const FirstSeen &rule, const QString &group, const QString &value, qint64 time);
    // Makes room where there are many: what wasn't seen for so long (no matter what the clock says:
    // one that is ahead once forgets nothing), and beyond `most` the oldest.
    bool forget(qint64 timespan, qsizetype most);
    void forgetOlderHalf();
    bool isEmpty() const { return m_groups.isEmpty(); }

    // CBOR. Invalid: these aren't such bytes.
    QByteArray toBytes() const;
    static Result<SeenValues> fromBytes(const QByteArray &bytes);

private:
    struct Group
    {
        qint64 first = 0;
        QHash<QString, qint64> last = {};
    };
    QHash<QString, Group> m_groups;
};

} // namespace warden
