#pragma once

#include "core/contacts/contact.h"

#include <vector>

namespace warden {

// What identifies a person across systems: e-mail addresses (case-folded) and phones (E.164).
struct MatchKeys
{
    QStringList emails = {};
    QStringList phones = {};

    bool operator==(const MatchKeys &) const = default;
};

// region: ISO 3166 alpha-2 for numbers written without a country, "DE".
MatchKeys matchKeys(const Contact &contact, const QString &region);

// One record to be matched; `index` is the caller's own.
struct MatchCandidate
{
    qsizetype index = 0;
    QString name = {};
    MatchKeys keys = {};
};

enum class MatchReason { Email, Phone };

struct Match
{
    qsizetype source = 0; // MatchCandidate::index
    qsizetype destination = 0;
    MatchReason reason = MatchReason::Email;
};

// Several candidates fit: a person must decide.
struct AmbiguousMatch
{
    QList<qsizetype> sources = {};
    QList<qsizetype> destinations = {};
    MatchReason reason = MatchReason::Email;
};

struct Matching
{
    std::vector<Match> matches = {};
    std::vector<AmbiguousMatch> ambiguous = {};
    std::vector<qsizetype> unmatchedSources = {};
    std::vector<qsizetype> unmatchedDestinations = {};
};

// By e-mail that fits exactly one on each side, then by phone; never by name alone.
// O(n log n); each candidate ends in exactly one of the lists.
Matching matchContacts(const std::vector<MatchCandidate> &sources,
                       const std::vector<MatchCandidate> &destinations);

} // namespace warden
