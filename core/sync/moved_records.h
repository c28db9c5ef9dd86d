#pragma once

#include "core/store/record.h"
#include "core/sync/plan.h"
#include "core/sync/route_rules.h"

#include <QHash>
#include <QSet>

namespace warden {

// Links whose record is gone while the same contact stands in the book under another id: a file was
// renamed, or its contacts have no ids of their own and one was edited. What follows is an edit,
// and no removal with a new contact beside it.
class MovedRecords
{
public:
    // By what the store knows of the person, by UID, by content, then by e-mail or phone number
    // where the names don't speak against it; always one contact gone and one new, no more. An
    // absence that somebody took note of (see Settler::absenceSeen) isn't followed any more.
    static MovedRecords find(const PairsToConsider &pairs, const QString &region);

    bool isTaken(size_t pair) const { return m_taken.contains(pair); } // unlinked, by a link's pair
    qint64 count(Side side) const;

    // The pair with the records where they are now, and how that is known; nothing for others.
    struct Followed
    {
        Pair pair = {};
        MatchedBy matchedBy = MatchedBy::Person;
    };
    std::optional<Followed> followed(const PairsToConsider &pairs, size_t pair) const;

private:
    struct Move
    {
        Side side = Side::Source;
        size_t to = 0; // the pair that is the unlinked record
        MatchedBy matchedBy = MatchedBy::Person;
    };
    void findOn(Side side, const PairsToConsider &pairs, const QString &region);

    QMultiHash<size_t, Move> m_moves; // by the link's pair
    QSet<size_t> m_taken;
};

} // namespace warden
