#pragma once

#include "core/base/id.h"
#include "core/base/result.h"

#include <QDateTime>

namespace warden {

enum class MatchVerdict { Same, Different };

QString matchVerdictName(MatchVerdict verdict); // "same", "different"
Result<MatchVerdict> matchVerdictFromName(const QString &name);

// That a person said of two records, of two books, whether they are the same person. Which of them
// is which side depends on who asks. Of two records of one book: that they aren't duplicates.
struct MatchDecision
{
    RecordId one = {};
    RecordId other = {};
    MatchVerdict verdict = MatchVerdict::Different;
    QString decidedBy = {}; // operator's name of that moment
    QDateTime decidedAt = {};

    bool operator==(const MatchDecision &) const = default;
};

// A pair of a route for which a person wanted nothing to be written, in the state that it was in
// then: once a change number differs it is another question.
struct DeclinedPair
{
    RecordId source = {}; // empty where the pair has no such side
    RecordId destination = {};
    qint64 sourceChange = 0; // 0 likewise, or where the record was gone
    qint64 destinationChange = 0;

    bool operator==(const DeclinedPair &) const = default;
    friend size_t qHash(const DeclinedPair &pair, size_t seed = 0)
    {
        return qHashMulti(seed, pair.source, pair.destination, pair.sourceChange,
                          pair.destinationChange);
    }
};

} // namespace warden
