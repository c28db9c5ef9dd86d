#include "core/alerts/group_codec.h"

#include <QCborArray>
#include <QCborValue>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

constexpr int version = 1;
constexpr qsizetype largest = qsizetype(64) * 1024 * 1024;
constexpr int deepest = 8;

QCborArray toArray(const std::vector<QString> &texts)
{
    QCborArray array;
    for (const QString &text : texts)
        array.append(text);
    return array;
}

QCborArray toArray(const std::vector<Onward> &onward,
                   const std::function<QString(size_t)> &revisionOf)
{
    QCborArray array;
    for (const Onward &next : onward)
        array.append(QCborArray{revisionOf(next.entry), static_cast<qint64>(next.rules), next.group,
                                toArray(next.shown), next.value, next.number,
                                toArray(next.further, revisionOf)});
    return array;
}

// Takes values of an array in turn; once one is of another type, all is wrong.
class Values
{
public:
    explicit Values(const QCborValue &value) : m_array(value.toArray()), m_isFine(value.isArray())
    {}

    bool isAtEnd() const { return m_at >= m_array.size(); }
    bool isFine() const { return m_isFine; }
    bool isDone() const { return m_isFine && isAtEnd(); }
    void spoil() { m_isFine = false; }

    QCborValue next()
    {
        if (isAtEnd())
            m_isFine = false;
        return m_array.at(m_at++);
    }
    qint64 number()
    {
        const QCborValue value = next();
        m_isFine = m_isFine && value.isInteger();
        return value.toInteger();
    }
    double real()
    {
        const QCborValue value = next();
        m_isFine = m_isFine && (value.isDouble() || value.isInteger());
        return value.toDouble();
    }
    QString text()
    {
        const QCborValue value = next();
        m_isFine = m_isFine && value.isString();
        return value.toString();
    }
    std::vector<QString> texts()
    {
        Values list(next());
        std::vector<QString> texts;
        while (list.isFine() && !list.isAtEnd())
            texts.push_back(list.text());
        m_isFine = m_isFine && list.isFine();
        return texts;
    }

private:
    const QCborArray m_array;
    qsizetype m_at = 0;
    bool m_isFine;
};

using EntryOf = std::function<std::optional<size_t>(const QString &)>;

std::vector<Onward> onwardIn(Values &outer, const EntryOf &entryOf, int depth)
{
    std::vector<Onward> onward;
    Values list(outer.next());
    while (depth < deepest && list.isFine() && !list.isAtEnd()) {
        Values fields(list.next());
        const std::optional<size_t> entry = entryOf(fields.text());
        Onward next;
        next.rules = static_cast<quint64>(fields.number());
        next.group = fields.text();
        next.shown = fields.texts();
        next.value = fields.text();
        next.number = fields.real();
        next.further = onwardIn(fields, entryOf, depth + 1);
        if (!fields.isDone())
            list.spoil();
        if (!entry)
            continue;
        next.entry = *entry;
        onward.push_back(std::move(next));
    }
    if (!list.isDone())
        outer.spoil();
    return onward;
}

WindowEvent sightingIn(Values &list, const EntryOf &entryOf)
{
    Values fields(list.next());
    WindowEvent sighting;
    sighting.time = fields.number();
    sighting.seq = fields.number();
    sighting.rules = static_cast<quint64>(fields.number());
    sighting.value = fields.text();
    sighting.number = fields.real();
    sighting.onward = onwardIn(fields, entryOf, 0);
    if (!fields.isDone())
        list.spoil();
    return sighting;
}

bool readGroup(Values &list, const EntryOf &entryOf, QHash<QString, GroupWindow> &groups)
{
    Values fields(list.next());
    const QString key = fields.text();
    GroupWindow group;
    group.shown = fields.texts();
    const qint64 judgedUntil = fields.number();
    std::vector<WindowEvent> sightings;
    Values sightingList(fields.next());
    while (sightingList.isFine() && !sightingList.isAtEnd())
        sightings.push_back(sightingIn(sightingList, entryOf));
    std::vector<Covered> covered;
    Values coveredList(fields.next());
    while (coveredList.isFine() && !coveredList.isAtEnd()) {
        Values one(coveredList.next());
        covered.push_back({one.number(), one.number(), one.text()});
        if (!one.isDone())
            coveredList.spoil();
    }
    if (!sightingList.isDone() || !coveredList.isDone() || !fields.isDone() || groups.contains(key))
        return false;
    group.restore(std::move(sightings), std::move(covered), judgedUntil);
    groups.insert(key, std::move(group));
    return true;
}

} // namespace

QByteArray groupsToBytes(const QHash<QString, GroupWindow> &groups,
                         const std::function<QString(size_t entry)> &revisionOf)
{
    QStringList keys = groups.keys();
    keys.sort(); // the same state, the same bytes
    QCborArray all;
    for (const QString &key : keys) {
        const GroupWindow &group = *groups.constFind(key);
        QCborArray sightings;
        for (const WindowEvent &one : group.sightings())
            sightings.append(QCborArray{one.time, one.seq, static_cast<qint64>(one.rules),
                                        one.value, one.number, toArray(one.onward, revisionOf)});
        QCborArray covered;
        for (const Covered &one : group.covered())
            covered.append(QCborArray{one.from, one.until, one.id});
        all.append(QCborArray{key, toArray(group.shown), group.judgedUntil(), sightings, covered});
    }
    return QCborValue(QCborArray{version, all}).toCbor();
}

Result<QHash<QString, GroupWindow>>
groupsFromBytes(const QByteArray &bytes,
                const std::function<std::optional<size_t>(const QString &revision)> &entryOf)
{
    const auto invalid = [] { return fail(ErrorKind::Invalid, u"no counts of an alert rule"_s); };
    if (bytes.size() > largest)
        return invalid();
    QCborParserError error;
    const QCborValue value = QCborValue::fromCbor(bytes, &error);
    if (error.error != QCborError::NoError || error.offset != bytes.size())
        return invalid();
    Values top(value);
    if (top.number() != version)
        return invalid();
    Values list(top.next());
    QHash<QString, GroupWindow> groups;
    while (list.isFine() && !list.isAtEnd()) {
        if (!readGroup(list, entryOf, groups))
            return invalid();
    }
    if (!list.isDone() || !top.isDone())
        return invalid();
    return groups;
}

} // namespace warden
