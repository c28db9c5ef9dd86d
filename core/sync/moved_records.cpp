#include "core/sync/moved_records.h"

#include "core/contacts/match.h"
#include "core/contacts/phone_keys.h"

#include <algorithm>
#include <functional>

namespace warden {

namespace {

struct Candidate
{
    size_t pair = 0;
    const Record *record = nullptr;
};
using Candidates = std::vector<Candidate>;
using KeyOf = std::function<QByteArray(const Record &)>;
using Found = std::function<void(const Candidate &gone, const Candidate &here)>;

const std::optional<Record> &recordOn(Side side, const Pair &pair)
{
    return side == Side::Source ? pair.source : pair.destination;
}

// Null under a key that several have.
QHash<QByteArray, const Candidate *> byKey(const Candidates &candidates, const KeyOf &keyOf)
{
    QHash<QByteArray, const Candidate *> result;
    for (const Candidate &candidate : candidates) {
        const QByteArray key = keyOf(*candidate.record);
        if (key.isEmpty())
            continue;
        const auto known = result.find(key);
        if (known == result.end())
            result.insert(key, &candidate);
        else
            *known = nullptr;
    }
    return result;
}

// Takes out of both lists those of which each has exactly one with a key.
void pairOff(Candidates &gone, Candidates &here, const KeyOf &keyOf, const Found &found)
{
    const QHash<QByteArray, const Candidate *> arrived = byKey(here, keyOf);
    QSet<size_t> done;
    const QHash<QByteArray, const Candidate *> left = byKey(gone, keyOf);
    for (auto one = left.cbegin(); one != left.cend(); ++one) {
        const Candidate *to = arrived.value(one.key());
        if (!*one || !to)
            continue;
        found(**one, *to);
        done << (*one)->pair << to->pair;
    }
    for (Candidates *list : {&gone, &here})
        std::erase_if(*list, [&done](const Candidate &one) { return done.contains(one.pair); });
}

QList<MatchSubject> subjects(const Candidates &candidates, PhoneKeys &phones)
{
    QList<MatchSubject> result;
    for (qsizetype i = 0; i < std::ssize(candidates); ++i) {
        const Contact &contact = candidates[static_cast<size_t>(i)].record->contact;
        result.append({QString::number(i), matchKeys(contact, phones), displayName(contact)});
    }
    return result;
}

// A whole family or office may share an address: a name must not say the contrary.
void pairOffByAddress(const Candidates &gone, const Candidates &here, const QString &region,
                      const Found &found)
{
    PhoneKeys phones(region);
    const MatchResult matching = matchContacts(subjects(gone, phones), subjects(here, phones));
    for (const MatchPair &pair : matching.pairs) {
        const Candidate &from = gone[pair.source.toULongLong()];
        const Candidate &to = here[pair.candidate.destination.toULongLong()];
        if (shareAWord(displayName(from.record->contact), displayName(to.record->contact)))
            found(from, to);
    }
}

} // namespace

MovedRecords MovedRecords::find(const PairsToConsider &pairs, const QString &region)
{
    MovedRecords moved;
    for (Side side : {Side::Source, Side::Destination})
        moved.findOn(side, pairs, region);
    return moved;
}

void MovedRecords::findOn(Side side, const PairsToConsider &pairs, const QString &region)
{
    Candidates gone;
    Candidates here;
    for (size_t i = 0; i < pairs.pairs.size(); ++i) {
        const Pair &pair = pairs.pairs[i];
        const std::optional<Record> &record = recordOn(side, pair);
        if (!record || record->isErased || record->contact.kind == ContactKind::Group)
            continue;
        const qint64 known = !pair.link             ? 0
                             : side == Side::Source ? pair.link->sourceChange
                                                    : pair.link->destinationChange;
        if (!pair.link && !record->isAbsent)
            here.push_back({i, &*record});
        else if (pair.link && record->isAbsent && record->changeNumber != known)
            gone.push_back({i, &*record});
    }
    const auto noteAs = [&](MatchedBy matchedBy) {
        return [this, side, matchedBy](const Candidate &from, const Candidate &to) {
            m_moves.insert(from.pair, {side, to.pair, matchedBy});
            m_taken.insert(to.pair);
        };
    };
    for (const KeyOf &keyOf :
         {KeyOf([](const Record &record) { return record.person.value().toUtf8(); }),
          KeyOf([](const Record &record) { return record.contact.uid.toUtf8(); }),
          KeyOf([](const Record &record) { return record.raw; })}) {
        if (gone.empty() || here.empty())
            return;
        pairOff(gone, here, keyOf, noteAs(MatchedBy::Person));
    }
    if (!gone.empty() && !here.empty())
        pairOffByAddress(gone, here, region, noteAs(MatchedBy::Address));
}

qint64 MovedRecords::count(Side side) const
{
    return std::ranges::count(m_moves, side, &Move::side);
}

std::optional<MovedRecords::Followed> MovedRecords::followed(const PairsToConsider &pairs,
                                                             size_t pair) const
{
    if (!m_moves.contains(pair))
        return {};
    Followed result{pairs.pairs[pair]};
    for (const Move &move : m_moves.values(pair)) {
        const std::optional<Record> &now = recordOn(move.side, pairs.pairs[move.to]);
        (move.side == Side::Source ? result.pair.source : result.pair.destination) = now;
        if (move.matchedBy == MatchedBy::Address)
            result.matchedBy = MatchedBy::Address;
    }
    return result;
}

} // namespace warden
