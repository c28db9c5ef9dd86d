#pragma once

#include "core/alerts/rule_source.h"

#include <QHash>
#include <QJsonObject>

#include <optional>
#include <vector>

namespace warden {

// What a field has in an event. An object or array also counts as its JSON without blanks, beside
// the plain values of an array.
struct FieldValue
{
    QString text = {};
    QString folded = {};               // for comparing without regard to case
    std::optional<double> number = {}; // also of a text that is written as a number
    bool isNumber = false;             // in the JSON itself
};

struct FieldValues
{
    bool isThere = false;
    bool isNull = true; // not there, or null
    std::vector<FieldValue> list = {};
};

// The fields that a set of rules asks for, by number.
class FieldTable
{
public:
    size_t slotOf(const QString &field);
    const QString &name(size_t slot) const { return m_names[slot]; }
    size_t size() const { return m_names.size(); }

private:
    QHash<QString, size_t> m_slots;
    std::vector<QString> m_names; // in lower case
};

// An event as rules see it. What was looked up is kept, for the next rule.
class EventView
{
public:
    // `raw` is what a service sent; empty where there is nothing, or where it isn't at hand.
    EventView(const Event &event, const QJsonObject &raw, const FieldTable &table);

    bool hasRaw() const { return !m_raw.isEmpty(); }
    const FieldValues &values(RuleSource::Fields fields, size_t slot) const;
    // Each value in the event and in what the service sent, and both as a whole.
    const FieldValues &everything() const;

private:
    FieldValues lookUp(RuleSource::Fields fields, const QString &field) const;
    FieldValues lookUpOwn(const QString &field) const;
    FieldValues lookUpService(const QString &field) const;

    const Event &m_event;
    const QJsonObject &m_raw;
    const FieldTable &m_table;
    QString m_log;
    mutable std::vector<std::optional<FieldValues>> m_own;
    mutable std::vector<std::optional<FieldValues>> m_service;
    mutable std::optional<FieldValues> m_everything;
};

} // namespace warden
