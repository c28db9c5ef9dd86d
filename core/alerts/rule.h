#pragma once

#include "core/alerts/correlation.h"
#include "core/alerts/detection.h"
#include "core/alerts/overdue.h"
#include "core/alerts/seen_values.h"
#include "core/alerts/usual_volume.h"

#include <QDate>
#include <QStringList>

#include <optional>

namespace warden {

enum class RuleStatus { Stable, Test, Experimental, Deprecated, Unsupported };
enum class RuleLevel { Informational, Low, Medium, High, Critical };

// What a rule is about, in Sigma's words: "azure", "signinlogs".
struct LogSource
{
    QString category = {};
    QString product = {};
    QString service = {};
    QString definition = {}; // a text for people

    bool operator==(const LogSource &) const = default;
};

// What this software does beyond telling of it: the key `contact_warden`, `action`.
enum class RuleAction { None, Hold }; // Hold: a run waits before anything leaves

// A Sigma rule (specification 2.1), or a correlation of some.
struct Rule
{
    int line = 1; // where its document begins
    QString title = {};
    QString id = {};   // a UUID in lower case; may be empty
    QString name = {}; // for correlations; may be empty
    std::optional<RuleStatus> status = {};
    std::optional<RuleLevel> level = {};
    QString description = {};
    QString author = {};
    QString license = {};
    QDate date = {};
    QDate modified = {};
    QStringList tags = {};
    QStringList references = {};
    QStringList falsePositives = {};
    QStringList fields = {}; // worth showing with an alert
    QStringList scope = {};
    QStringList related = {}; // ids
    RuleAction action = RuleAction::None;
    std::optional<FirstSeen> firstSeen = {}; // of a rule with a detection
    std::optional<Unusual> unusual = {};     // likewise, and one of these only
    std::optional<Overdue> overdue = {};     // likewise

    // One of the two:
    LogSource logSource = {};
    std::optional<Detection> detection = {};
    std::optional<Correlation> correlation = {};

    // SHA-256 of the file that it came from, in hex, with its place there: another text is another
    // rule, and what was counted for the one isn't for the other.
    QString revision = {};

    // The id, else the name, else the revision.
    QString key() const { return !id.isEmpty() ? id : !name.isEmpty() ? name : revision; }
};

QString statusName(RuleStatus status);
QString levelName(RuleLevel level);

} // namespace warden
