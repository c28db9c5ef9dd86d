#pragma once

#include "core/contacts/match.h"

#include <vector>

namespace warden {

// A contact of one address book that may be there twice.
struct DuplicateSubject
{
    QString id = {};
    MatchKeys keys = {};
    QString name = {}; // displayName()
    QString organization = {};
};

enum class DuplicateReason { SameEmail, SamePhone, SameNameAndOrganization };

QString duplicateReasonName(DuplicateReason reason); // "same_email", …

inline constexpr int mostDuplicates = 16; // of a group

// Contacts that are probably the same person or organisation: a suggestion, never more.
struct DuplicateGroup
{
    std::vector<size_t> members = {}; // places of the subjects, at most mostDuplicates
    QList<DuplicateReason> reasons = {};
    bool namesDiffer =
        false;          // somewhere two names have no word in common: perhaps a shared address
    bool isCut = false; // more belong to it than it has

    bool operator==(const DuplicateGroup &) const = default;
};

struct DuplicateGroups
{
    std::vector<DuplicateGroup> groups = {}; // those whose names agree first
    // Addresses and numbers that more than mostDuplicates contacts have, such as an office's: only
    // namesakes among these were suggested.
    qint64 sharedKeys = 0;
};

// Groups contacts by e-mail address, by phone number, and by name together with organisation; the
// name alone says nothing. Contacts whose names have no word in common are a group of their own
// kind, and never join others. Whom a person kept apart (both ways round) is in no group together.
// Nobody is compared with everybody: O(n log n).
DuplicateGroups findDuplicates(const std::vector<DuplicateSubject> &subjects,
                               const KnownApart &apart = {});

} // namespace warden
