#pragma once

#include "core/alerts/alert.h"

#include <QDateTime>

#include <optional>

namespace warden {

enum class AlertPhase { Open, Acknowledged, Closed };

QString alertPhaseName(AlertPhase phase); // "open"
std::optional<AlertPhase> alertPhaseFromName(const QString &name);
std::optional<RuleLevel> levelFromName(const QString &name);

// Who did something with an alert, and when.
struct AlertStep
{
    QDateTime at = {};
    QString by = {}; // an operator's name

    bool operator==(const AlertStep &) const = default;
};

// An alert as it is kept: what a rule found, and what people made of it.
struct KeptAlert
{
    qint64 number = 0; // in the order in which they were raised
    QString id = {};
    QString rule = {}; // Rule::key(); the rule may be gone by now
    QString revision = {};
    QString title = {}; // this and the next three are the rule's, at that moment
    QString description = {};
    QString file = {};
    std::optional<RuleLevel> level = {};
    bool holds = false; // runs wait for it
    QDateTime raisedAt = {};
    QDateTime from = {};  // its first event's time
    QDateTime until = {}; // its last one's
    double count = 1;
    // Values that only what a service sent has are left empty: they may be anything.
    // What is usual (Alert::band) stands behind them, as usual.median, .low, .high and .known.
    std::vector<AlertGroup> group = {};
    std::vector<qint64> events = {}; // numbers in the log, the first 100
    bool isMuted = false;            // raised while its rule was muted
    AlertPhase phase = AlertPhase::Open;
    std::optional<AlertStep> acknowledged = {};
    std::optional<AlertStep> closed = {};
    QString note = {}; // of who closed it

    bool operator==(const KeptAlert &) const = default;
};

// Newest first.
struct AlertFilter
{
    enum class Phases { NotClosed, Open, Acknowledged, Closed, All };
    Phases phases = Phases::NotClosed;
    QString rule = {};                     // Rule::key(); empty: of all
    std::optional<RuleLevel> atLeast = {}; // one without a level counts as informational
    bool withMuted = false;
    bool holdingFirst = false; // those that runs wait for, however old, before the others
    int limit = 100;           // 1 to 1,000
    qint64 before = 0;         // only smaller numbers; 0: from the newest
};

struct AlertPage
{
    std::vector<KeptAlert> alerts = {};
    qint64 total = 0; // all that fit, on whatever page
};

} // namespace warden
