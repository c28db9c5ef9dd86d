#include "core/sync/same_person.h"

#include <QHash>
#include <QSet>

namespace warden {

namespace {

// Null where the person has several.
using OnlyRecords = QHash<PersonId, const Record *>;

OnlyRecords byPerson(const std::vector<const Record *> &records)
{
    OnlyRecords result;
    for (const Record *record : records) {
        const auto known = result.find(record->person);
        if (known == result.end())
            result.insert(record->person, record);
        else
            *known = nullptr;
    }
    return result;
}

} // namespace

KnownApart knownApart(const std::vector<MatchDecision> &matches)
{
    KnownApart apart;
    for (const MatchDecision &decision : matches) {
        if (decision.verdict == MatchVerdict::Different)
            apart.insert({decision.one.value(), decision.other.value()});
    }
    return apart;
}

std::vector<RecordPair> takeSamePersons(std::vector<const Record *> &sources,
                                        std::vector<const Record *> &destinations,
                                        const KnownApart &apart)
{
    std::vector<RecordPair> pairs;
    const OnlyRecords there = byPerson(destinations);
    const OnlyRecords here = byPerson(sources);
    QSet<const Record *> taken;
    for (const Record *source : sources) {
        const Record *destination = there.value(source->person);
        if (!destination || !here.value(source->person) ||
            apart.contains({source->id.value(), destination->id.value()}))
            continue;
        pairs.emplace_back(source, destination);
        taken << source << destination;
    }
    if (taken.isEmpty())
        return pairs;
    for (std::vector<const Record *> *records : {&sources, &destinations})
        std::erase_if(*records, [&taken](const Record *record) { return taken.contains(record); });
    return pairs;
}

} // namespace warden
