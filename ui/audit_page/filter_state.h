#pragma once

#include "core/session/views.h"

#include <QCoreApplication>

namespace warden {

enum class Period { Ever, Today, Yesterday, SevenDays, ThirtyDays, Year, Span };

enum class FilterPart { Time, Actor, Action, Outcome, Source, Object, Run };

// A part of the filter as a person reads it.
struct FilterChip
{
    FilterPart part = FilterPart::Time;
    QString text = {};

    bool operator==(const FilterChip &) const = default;
};

// What part of the log the person wants to see. "The last 7 days" stays that, also when it was kept
// under a name.
struct FilterState
{
    Q_DECLARE_TR_FUNCTIONS(FilterState)
public:
    Period period = Period::Ever;
    QDateTime since = {}; // of a Span: UTC, inclusive
    QDateTime until = {}; // exclusive
    QString text = {};
    QString actor = {};
    QString source = {};
    QString action = {}; // as AuditFilter has it
    std::optional<Outcome> outcome = {};
    QString object = {};     // an id
    QString objectName = {}; // how the person knows it; may be empty
    RunId run = {};

    bool operator==(const FilterState &) const = default;

    bool isEmpty() const { return *this == FilterState{}; }
    // Days begin at midnight of this computer's time zone.
    AuditFilter filter(const QDateTime &now) const;
    std::vector<FilterChip> chips() const;
    void clear(FilterPart part);
};

// For a saved view: at most 4 KiB. Nothing where it isn't one, or one of a later version.
QByteArray toJson(const FilterState &state);
std::optional<FilterState> filterStateFromJson(const QByteArray &json);

// Choices for a menu: what stands in the filter, and its words.
struct FilterChoice
{
    QString value = {};
    QString text = {};
};
std::vector<FilterChoice> actionChoices();
QString sourceWord(const QString &source); // "Google", "Contact Warden"
QString periodWord(Period period);

} // namespace warden
