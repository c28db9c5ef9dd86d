#pragma once

#include "core/contacts/contact.h"

#include <QSet>

namespace warden {

class PhoneKeys;

// By what a contact is known again: e-mail keys and phone keys (E.164), sorted, each once.
struct MatchKeys
{
    QStringList emails = {};
    QStringList phones = {};

    bool operator==(const MatchKeys &) const = default;
};

MatchKeys matchKeys(const Contact &contact, const QString &region);
MatchKeys matchKeys(const Contact &contact, PhoneKeys &phones);

// A contact to be matched. Names only ever help a person to decide.
struct MatchSubject
{
    QString id = {};
    MatchKeys keys = {};
    QString name = {};
};

enum class MatchReason { SameEmail, SamePhone, SameName };

// Why one contact of the destination may be the one of the source, strongest first.
struct MatchCandidate
{
    QString destination = {};
    int score =
        0; // 0 to 100: 70 for an e-mail address, 40 for a phone, 20 for the name, at most 100
    QList<MatchReason> reasons = {};

    bool operator==(const MatchCandidate &) const = default;
};

struct MatchPair
{
    QString source = {};
    MatchCandidate candidate = {};

    bool operator==(const MatchPair &) const = default;
};

// Several candidates, or one whose evidence is not enough: for a person to decide.
struct AmbiguousMatch
{
    QString source = {};
    QList<MatchCandidate> candidates = {}; // best first, at most maxMatchCandidates

    bool operator==(const AmbiguousMatch &) const = default;
};

inline constexpr int maxMatchCandidates = 16;

struct MatchResult
{
    QList<MatchPair> pairs = {};
    QList<AmbiguousMatch> ambiguous = {};
    QStringList unmatchedSources = {};      // new at the destination
    QStringList unmatchedDestinations = {}; // in no pair and no candidate of an ambiguous match
    QList<MatchPair> nameHints = {};        // unmatched on both sides, same name: never merged
};

// Whether the names have a word in common, regardless of case.
bool shareAWord(const QString &a, const QString &b);

// Pairs of source and destination that a person said are two people: never matched, nor asked
// about.
using KnownApart = QSet<std::pair<QString, QString>>;

// Pairs contacts that share an e-mail address which leads to exactly one on either side, then,
// among those without such evidence, a phone number. A number that both have, while their e-mail
// addresses and names all differ, is a shared telephone: for a person to decide. Order of the
// result is that of the sources. O(n log n).
MatchResult matchContacts(const QList<MatchSubject> &sources,
                          const QList<MatchSubject> &destinations, const KnownApart &apart = {});

} // namespace warden
