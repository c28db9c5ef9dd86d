#pragma once

#include "core/alerts/rule.h"

#include <QByteArrayView>

#include <span>

namespace warden {

// Something that a person may want to be told of, without knowing how events are called.
struct Happening
{
    QLatin1StringView id;
    QLatin1StringView service;  // of `logsource`: "app" or "services"
    QLatin1StringView actions;  // with blanks between
    bool isFailure = false;     // only where its outcome is one
    QLatin1StringView sum = {}; // the field whose numbers are added up; empty: events are counted
};
std::span<const Happening> happenings();
const Happening *findHappening(const QString &id); // null: there is none

// A rule as a form has it. It is written as Sigma, as any other rule is.
struct RuleDraft
{
    QString id = {}; // a UUID in lower case
    QString title = {};
    QString description = {};
    RuleLevel level = RuleLevel::Medium;
    QString happening = {}; // Happening::id
    int count = 1;          // so often, or so many, at least
    qint64 seconds = 900;   // within this time
    QString each = {};      // counted by itself for each value of this field; empty: all together
    bool holds = false;

    // Whether it counts; else one event is enough, and the time and `each` don't matter.
    bool isCounting() const;
    bool operator==(const RuleDraft &) const = default;
};

// The same draft gives the same bytes.
QByteArray toYaml(const RuleDraft &draft);
// What was written for a draft; nothing for what anybody else wrote, or changed since.
std::optional<RuleDraft> draftIn(QByteArrayView yaml);
// The file that it is kept as, without its end.
QString fileNameOf(const RuleDraft &draft);

} // namespace warden
