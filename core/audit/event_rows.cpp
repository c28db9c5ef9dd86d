#include "core/audit/event_rows.h"

#include "core/crypto/hash.h"
#include "core/events/canonical_json.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

constexpr qsizetype longestName = 256;      // characters
constexpr qsizetype longestDetails = 24576; // bytes
constexpr qsizetype mostCounts = 64;

void collectTexts(const QJsonValue &value, QStringList &texts)
{
    if (value.isString()) {
        texts.append(value.toString());
    } else if (value.isArray()) {
        for (const QJsonValue &item : value.toArray())
            collectTexts(item, texts);
    } else if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (const QJsonValue &item : object)
            collectTexts(item, texts);
    }
}

bool isWhole(const QJsonValue &value)
{
    if (value.isString())
        return value.toString().isValidUtf16();
    if (value.isArray())
        return std::ranges::all_of(value.toArray(), isWhole);
    const QJsonObject object = value.toObject();
    for (auto member = object.begin(); member != object.end(); ++member) {
        if (!member.key().isValidUtf16() || !isWhole(member.value()))
            return false;
    }
    return true;
}

} // namespace

QByteArray rowToJson(const AuditRow &row)
{
    QJsonObject json = toJson(row.event);
    json.insert(u"seq"_s, row.seq);
    return canonicalJson(json);
}

Result<AuditRow> rowFromJson(const QByteArray &json)
{
    Result<QJsonObject> object = fromCanonicalJson(json);
    if (!object)
        return object.failure();
    const qint64 seq = object->take(u"seq"_s).toInteger();
    if (seq <= 0)
        return fail(ErrorKind::Invalid, u"an event without its number"_s);
    const Result<Event> event = eventFromJson(*object);
    if (!event)
        return event.failure();
    return AuditRow{seq, *event};
}

qint64 sequenceIn(QByteArrayView json)
{
    // A quote inside a text is escaped, and after "seq" only "source" and "time" follow: the last
    // place where this stands is the row's own number.
    constexpr QByteArrayView key = ",\"seq\":";
    const qsizetype at = json.lastIndexOf(key);
    if (at < 0)
        return 0;
    const qsizetype begin = at + key.size();
    qsizetype end = begin;
    while (end < json.size() && json.at(end) >= '0' && json.at(end) <= '9')
        ++end;
    return json.sliced(begin, end - begin).toByteArray().toLongLong();
}

Event bounded(Event event)
{
    for (QString *name : {&event.actor, &event.source, &event.action, &event.object.type,
                          &event.object.id, &event.object.name, &event.address, &event.raw}) {
        name->truncate(longestName);
        if (!name->isValidUtf16())
            *name = QString::fromUtf8(name->toUtf8());
    }
    event.run = RunId(event.run.value().left(longestName));
    while (event.counts.size() > mostCounts)
        event.counts.erase(std::prev(event.counts.end()));
    const QByteArray details = canonicalJson(event.details);
    if (details.size() > longestDetails)
        event.details = {{u"omitted_bytes"_s, details.size()},
                         {u"omitted_sha256"_s, QString::fromLatin1(sha256(details).toHex())}};
    else if (!isWhole(event.details))
        event.details = QJsonDocument::fromJson(details).object();
    return event;
}

QString searchText(const Event &event)
{
    QStringList texts{event.actor,
                      event.source,
                      event.action,
                      event.object.type,
                      event.object.name,
                      event.address,
                      outcomeName(event.outcome)};
    collectTexts(event.details, texts);
    return texts.join(u' ');
}

} // namespace warden
