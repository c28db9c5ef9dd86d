#pragma once

#include "core/base/id.h"
#include "core/base/result.h"

#include <QDateTime>
#include <QJsonObject>

#include <optional>

namespace warden {

using WitnessId = Id<struct WitnessTag>;

enum class WitnessKind {
    Folder, // a file for each checkpoint
    Mail,
    Hook, // a POST of JSON
};

QString witnessKindName(WitnessKind kind); // "file", "mail", "hook": the command line's words
Result<WitnessKind> witnessKindFromName(const QString &name);

inline constexpr int fewestWitnessHours = 1;
inline constexpr int mostWitnessHours = 31 * 24;

// Somebody outside who is told checkpoints of the log on a schedule, so that it can't be rewritten
// or cut without a trace that is out of reach.
struct Witness
{
    WitnessId id = {};
    WitnessKind kind = WitnessKind::Folder;
    int everyHours = 24;
    QString place = {};        // a folder, recipients, or a hook's address without what is secret
    QJsonObject settings = {}; // by kind (core/witnesses/witness_settings.h); never a secret
    QDateTime addedAt = {};
    QDateTime triedAt = {};            // the newest attempt
    QDateTime toldAt = {};             // the newest that arrived
    qint64 toldSize = 0;               // of the log, as it was told then
    std::optional<Error> failure = {}; // of the newest attempt: kind, reason and whom it concerns

    bool operator==(const Witness &) const = default;
};

// Whether it is time to tell it. What failed is tried again after an hour.
bool isDue(const Witness &witness, const QDateTime &now);

} // namespace warden
