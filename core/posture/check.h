#pragma once

#include "core/posture/attestation.h"
#include "core/posture/check_kinds.h"
#include "core/posture/finding.h"

namespace warden {

// One question of the Security page with its newest answer.
struct Check
{
    QString id = {};              // a CheckKind's
    ConnectionId connection = {}; // empty: of the workspace
    QString connectionName = {};  // of that moment
    QString service = {};         // of the connection
    QString how = {};             // "GET /admin/directory/v1/users", "settings", "files", …
    Finding finding = {};
    QDateTime since = {};     // from when on the answer was this one
    QDateTime checkedAt = {}; // invalid: never
    // Set where it holds: see asOf().
    std::optional<Attestation> attestation = {};

    Answer answer() const;
    QDateTime expiresAt() const; // the attestation's end, or when the answer is out of date
    int weight() const;
    QUrl page() const { return settingsPage(id, service); }

    bool operator==(const Check &) const = default;
};

// As of now: an answer that is out of date isn't one any more, and what couldn't be determined is
// attested while a person's word for it holds. No word turns a fail into anything else, nor
// outlives one: it has to be younger than `failedAt`, when the check failed last (invalid: never).
Check asOf(Check check, const std::optional<Attestation> &newest, const QDateTime &failedAt,
           const QDateTime &now);

// What to look at first: fails, then what couldn't be determined, then the rest; by weight.
void sortByUrgency(std::vector<Check> &checks);

} // namespace warden
