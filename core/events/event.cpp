#include "core/events/event.h"

#include "core/base/timestamp.h"
#include "core/events/canonical_json.h"

#include <array>
#include <cmath>
#include <utility>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

constexpr std::array allOutcomes{Outcome::Success, Outcome::Failure, Outcome::Denied, Outcome::Held,
                                 Outcome::Unknown};

// Takes keys out of an object; what is left over at the end is unknown.
class Reader
{
public:
    explicit Reader(const QJsonObject &object) : m_left(object) {}

    QString text(const QString &key)
    {
        const QJsonValue value = m_left.take(key);
        if (!value.isUndefined() && !value.isString())
            m_isGood = false;
        return value.toString();
    }
    QJsonObject object(const QString &key)
    {
        const QJsonValue value = m_left.take(key);
        if (!value.isUndefined() && !value.isObject())
            m_isGood = false;
        return value.toObject();
    }
    bool isDone() const { return m_isGood && m_left.isEmpty(); }

private:
    QJsonObject m_left;
    bool m_isGood = true;
};

void put(QJsonObject &object, const QString &key, const QString &text)
{
    if (!text.isEmpty())
        object.insert(key, text);
}

Result<QMap<QString, qint64>> countsFromJson(const QJsonObject &json)
{
    QMap<QString, qint64> counts;
    for (auto it = json.begin(); it != json.end(); ++it) {
        const double number = it.value().toDouble(std::nan(""));
        if (!(std::abs(number) <= 9007199254740992.0) || number != std::floor(number))
            return fail(ErrorKind::Invalid, u"a count that isn't a whole number"_s);
        counts.insert(it.key(), it.value().toInteger());
    }
    return counts;
}

} // namespace

QString outcomeName(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Success:
        return u"success"_s;
    case Outcome::Failure:
        return u"failure"_s;
    case Outcome::Denied:
        return u"denied"_s;
    case Outcome::Held:
        return u"held"_s;
    case Outcome::Unknown:
        return u"unknown"_s;
    }
    Q_UNREACHABLE();
}

Result<Outcome> outcomeFromName(const QString &name)
{
    for (const Outcome outcome : allOutcomes) {
        if (outcomeName(outcome) == name)
            return outcome;
    }
    return fail(ErrorKind::Invalid, u"not an outcome"_s);
}

QJsonObject toJson(const Event &event)
{
    QJsonObject json;
    json.insert(u"id"_s, event.id.value());
    if (event.time.isValid())
        json.insert(u"time"_s, toRfc3339(event.time));
    put(json, u"actor"_s, event.actor);
    put(json, u"source"_s, event.source);
    json.insert(u"action"_s, event.action);
    QJsonObject object;
    put(object, u"type"_s, event.object.type);
    put(object, u"id"_s, event.object.id);
    put(object, u"name"_s, event.object.name);
    if (!object.isEmpty())
        json.insert(u"object"_s, object);
    json.insert(u"outcome"_s, outcomeName(event.outcome));
    put(json, u"address"_s, event.address);
    put(json, u"run"_s, event.run.value());
    QJsonObject counts;
    for (auto it = event.counts.begin(); it != event.counts.end(); ++it)
        counts.insert(it.key(), it.value());
    if (!counts.isEmpty())
        json.insert(u"counts"_s, counts);
    if (!event.details.isEmpty())
        json.insert(u"details"_s, event.details);
    put(json, u"raw"_s, event.raw);
    return json;
}

Result<Event> eventFromJson(const QJsonObject &json)
{
    Reader reader(json);
    Event event;
    event.id = EventId(reader.text(u"id"_s));
    const QString time = reader.text(u"time"_s);
    event.actor = reader.text(u"actor"_s);
    event.source = reader.text(u"source"_s);
    event.action = reader.text(u"action"_s);
    Reader object(reader.object(u"object"_s));
    event.object = {object.text(u"type"_s), object.text(u"id"_s), object.text(u"name"_s)};
    const Result<Outcome> outcome = outcomeFromName(reader.text(u"outcome"_s));
    event.address = reader.text(u"address"_s);
    event.run = RunId(reader.text(u"run"_s));
    const Result<QMap<QString, qint64>> counts = countsFromJson(reader.object(u"counts"_s));
    event.details = reader.object(u"details"_s);
    event.raw = reader.text(u"raw"_s);

    if (!object.isDone() || !reader.isDone())
        return fail(ErrorKind::Invalid, u"an event with an unknown key or a wrong type"_s);
    if (event.id.isEmpty() || event.action.isEmpty())
        return fail(ErrorKind::Invalid, u"an event without id or action"_s);
    if (!outcome)
        return outcome.failure();
    if (!counts)
        return counts.failure();
    event.outcome = *outcome;
    event.counts = *counts;
    if (!time.isEmpty()) {
        const Result<QDateTime> parsed = fromRfc3339(time);
        if (!parsed)
            return parsed.failure();
        event.time = *parsed;
    }
    return event;
}

QByteArray toCanonicalJson(const Event &event)
{
    return canonicalJson(toJson(event));
}

Result<Event> eventFromJson(const QByteArray &json)
{
    const Result<QJsonObject> object = fromCanonicalJson(json);
    if (!object)
        return object.failure();
    return eventFromJson(*object);
}

} // namespace warden
