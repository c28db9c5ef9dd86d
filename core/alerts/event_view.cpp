#include "core/alerts/event_view.h"

#include "core/alerts/field_aliases.h"
#include "core/alerts/subnet.h"
#include "core/base/timestamp.h"
#include "core/events/canonical_json.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

constexpr size_t mostValues = 1000;    // of a field
constexpr size_t mostInAnEvent = 5000; // for keywords
constexpr int deepest = 16;

// "-12.5", and no "1e3", "0x10" or "inf".
std::optional<double> numberIn(const QString &text)
{
    constexpr qsizetype longest = 20;
    bool hasDigit = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t c = text.at(i).unicode();
        const bool isDigit = c >= u'0' && c <= u'9';
        if (!isDigit && c != u'.' && !(c == u'-' && i == 0))
            return {};
        hasDigit = hasDigit || isDigit;
    }
    bool isFine = false;
    const double number = hasDigit && text.size() <= longest ? text.toDouble(&isFine) : 0;
    return isFine ? std::optional(number) : std::nullopt;
}

void addText(FieldValues &values, const QString &text)
{
    values.isThere = true;
    values.isNull = false;
    values.list.push_back({text, text.toCaseFolded(), numberIn(text), false});
}

void addNumber(FieldValues &values, double number)
{
    addText(values, QString::fromLatin1(canonicalNumber(number)));
    values.list.back().number = number;
    values.list.back().isNumber = true;
}

QString jsonText(const QJsonValue &value)
{
    const QJsonDocument document =
        value.isArray() ? QJsonDocument(value.toArray()) : QJsonDocument(value.toObject());
    return QString::fromUtf8(document.toJson(QJsonDocument::Compact));
}

// A number, text or truth value; false for anything else.
bool addScalar(FieldValues &values, const QJsonValue &value)
{
    if (value.isString())
        addText(values, value.toString());
    else if (value.isDouble())
        addNumber(values, value.toDouble());
    else if (value.isBool())
        addText(values, value.toBool() ? u"true"_s : u"false"_s);
    else
        return false;
    return true;
}

void add(FieldValues &values, const QJsonValue &value)
{
    if (value.isUndefined() || values.list.size() >= mostValues)
        return;
    values.isThere = true;
    if (addScalar(values, value) || value.isNull())
        return;
    for (const QJsonValue item : value.toArray()) {
        if (values.list.size() < mostValues)
            addScalar(values, item);
    }
    addText(values, jsonText(value));
}

// Exactly, else without regard to case.
QJsonValue member(const QJsonObject &object, const QString &name)
{
    const auto exact = object.constFind(name);
    if (exact != object.constEnd())
        return *exact;
    for (auto it = object.constBegin(); it != object.constEnd(); ++it) {
        if (it.key().compare(name, Qt::CaseInsensitive) == 0)
            return *it;
    }
    return QJsonValue::Undefined;
}

// What `path` leads to from its part `at` on, through each item of an array.
template <class Sink>
void follow(const QJsonValue &value, const QStringList &path, qsizetype at, int depth,
            const Sink &sink)
{
    if (depth > deepest)
        return;
    if (at == path.size())
        return sink(value);
    if (value.isArray()) {
        const QJsonArray items = value.toArray();
        for (qsizetype i = 0; i < std::min(items.size(), qsizetype(mostValues)); ++i)
            follow(items.at(i), path, at, depth + 1, sink);
        return;
    }
    if (!value.isObject())
        return;
    const QJsonObject object = value.toObject();
    follow(member(object, path.at(at)), path, at + 1, depth + 1, sink);
    // A name may have dots of its own.
    if (at + 1 < path.size()) {
        const QJsonValue whole = member(object, path.mid(at).join(u'.'));
        if (!whole.isUndefined())
            sink(whole);
    }
}

// {"name": …, "value": …}: Google's parameters; {"displayName", "newValue"} and {"key", "value"}:
// Entra's, where the new value is JSON in a text.
void addNamed(FieldValues &values, const QJsonValue &list, const QString &wanted)
{
    for (const QJsonValue item : list.toArray()) {
        const QJsonObject pair = item.toObject();
        bool isMeant = false;
        for (const QLatin1StringView key : {"name"_L1, "displayName"_L1, "key"_L1})
            isMeant =
                isMeant || pair.value(key).toString().compare(wanted, Qt::CaseInsensitive) == 0;
        if (!isMeant)
            continue;
        for (const QLatin1StringView key : {"value"_L1, "boolValue"_L1, "intValue"_L1,
                                            "multiValue"_L1, "multiIntValue"_L1, "messageValue"_L1})
            add(values, pair.value(key));
        const QString quoted = pair.value("newValue"_L1).toString();
        if (quoted.size() >= 2 && quoted.startsWith(u'"') && quoted.endsWith(u'"'))
            addText(values, quoted.mid(1, quoted.size() - 2));
        else
            add(values, pair.value("newValue"_L1));
    }
}

void collect(FieldValues &values, const QJsonValue &value, int depth)
{
    if (depth > deepest || values.list.size() >= mostInAnEvent)
        return;
    if (value.isArray()) {
        for (const QJsonValue item : value.toArray())
            collect(values, item, depth + 1);
    } else if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto it = object.constBegin(); it != object.constEnd(); ++it)
            collect(values, *it, depth + 1);
    } else {
        addScalar(values, value);
    }
}

} // namespace

size_t FieldTable::slotOf(const QString &field)
{
    const QString name = field.toLower();
    const auto found = m_slots.constFind(name);
    if (found != m_slots.constEnd())
        return *found;
    m_slots.insert(name, m_names.size());
    m_names.push_back(name);
    return m_names.size() - 1;
}

EventView::EventView(const Event &event, const QJsonObject &raw, const FieldTable &table)
    : m_event(event), m_raw(raw), m_table(table), m_log(event.details.value("log"_L1).toString())
{}

const FieldValues &EventView::values(RuleSource::Fields fields, size_t slot) const
{
    auto &kept = fields == RuleSource::Fields::Own ? m_own : m_service;
    if (kept.empty())
        kept.resize(m_table.size());
    std::optional<FieldValues> &values = kept[slot];
    if (!values)
        values = lookUp(fields, m_table.name(slot));
    return *values;
}

FieldValues EventView::lookUp(RuleSource::Fields fields, const QString &field) const
{
    return fields == RuleSource::Fields::Own ? lookUpOwn(field) : lookUpService(field);
}

FieldValues EventView::lookUpOwn(const QString &field) const
{
    FieldValues values;
    const auto put = [&](const QString &text) {
        if (!text.isEmpty())
            addText(values, text);
        return values;
    };
    if (field == "action"_L1)
        return put(m_event.action);
    if (field == "actor"_L1)
        return put(m_event.actor);
    if (field == "source"_L1)
        return put(m_event.source);
    if (field == "outcome"_L1)
        return put(outcomeName(m_event.outcome));
    if (field == "address"_L1)
        return put(m_event.address);
    if (field == "network"_L1)
        return put(networkOf(m_event.address));
    if (field == "id"_L1)
        return put(m_event.id.value());
    if (field == "run"_L1)
        return put(m_event.run.value());
    if (field == "time"_L1)
        return put(m_event.time.isValid() ? toRfc3339(m_event.time) : QString());
    if (field == "object.type"_L1)
        return put(m_event.object.type);
    if (field == "object.id"_L1)
        return put(m_event.object.id);
    if (field == "object.name"_L1)
        return put(m_event.object.name);
    if (field == "object"_L1 || field == "counts"_L1) {
        add(values, toJson(m_event).value(field));
        return values;
    }
    const QStringList path = field.split(u'.');
    if (path.front() == "counts"_L1) {
        const QString name = path.mid(1).join(u'.');
        for (auto it = m_event.counts.constBegin(); it != m_event.counts.constEnd(); ++it) {
            if (it.key().compare(name, Qt::CaseInsensitive) == 0)
                add(values, QJsonValue(static_cast<double>(it.value())));
        }
        return values;
    }
    if (path.front() == "details"_L1)
        follow(m_event.details, path, 1, 0, [&](const QJsonValue &found) { add(values, found); });
    return values;
}

FieldValues EventView::lookUpService(const QString &field) const
{
    FieldValues values;
    const auto put = [&](const QJsonValue &found) { add(values, found); };
    follow(m_raw, field.split(u'.'), 0, 0, put);
    for (const FieldPlace &place : placesOf(m_event.source, m_log, field)) {
        // Graph's status is an object, beside which there is a word for it.
        if (values.isThere && place.kind != FieldPlace::Kind::Status)
            continue;
        switch (place.kind) {
        case FieldPlace::Kind::Path:
            follow(m_raw, place.path, 0, 0, put);
            break;
        case FieldPlace::Kind::Constant:
            addText(values, place.wanted);
            break;
        case FieldPlace::Kind::Named:
            follow(m_raw, place.path, 0, 0,
                   [&](const QJsonValue &list) { addNamed(values, list, place.wanted); });
            break;
        case FieldPlace::Kind::Status:
            follow(m_raw, place.path, 0, 0, [&](const QJsonValue &code) {
                if (code.isDouble())
                    addText(values, code.toDouble() == 0 ? u"Success"_s : u"Failure"_s);
            });
            break;
        }
    }
    return values;
}

const FieldValues &EventView::everything() const
{
    if (!m_everything) {
        FieldValues values;
        const QJsonObject event = toJson(m_event);
        collect(values, event, 0);
        collect(values, m_raw, 0);
        addText(values, jsonText(event));
        if (hasRaw())
            addText(values, jsonText(m_raw));
        m_everything = std::move(values);
    }
    return *m_everything;
}

} // namespace warden
