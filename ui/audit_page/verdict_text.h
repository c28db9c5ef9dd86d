#pragma once

#include "core/session/views.h"
#include "ui/widgets/state.h"

namespace warden {

// What a verification found, in plain words, with the entries that it concerns.
struct VerdictText
{
    StateKind kind = StateKind::Info;
    QString headline = {};
    QString sentence = {};
    QString caveat = {};          // what that leaves open, for who wants to know exactly
    QStringList findings = {};    // "Entries 12 to 15 aren't what was signed."
    bool isHarmless = false;      // the findings are what is open, and no fault
    bool wantsCheckpoint = false; // a checkpoint kept elsewhere would tell more
    bool wantsWitness = false;    // nobody outside vouches for anything yet
};
VerdictText verdictText(const AuditVerdict &verdict);

// What a log from a backup has lost: "12 entries that this workspace wrote are missing here."
QString missingText(const RestoredLog &restored);

} // namespace warden
