#pragma once

#include <QByteArrayView>

namespace warden {

// The key of the sums below, made anew for each verification: nobody can choose entries beforehand
// that come to the same sum as others.
struct SumKey
{
    quint64 ofKeys = 0;
    quint64 ofNumbers = 0;

    static SumKey create();
};

// What stands for a pair of a key and an event's number. Pairs are summed up, wrapping, so that
// their order doesn't matter.
quint64 pairHash(const SumKey &sumKey, qint64 key, qint64 number);

// What stands for a word; for the same sums.
quint64 wordHash(const SumKey &sumKey, QByteArrayView word);

// Sums over what the table facets, or its three indexes, say.
struct FacetSums
{
    quint64 events = 0; // of event_key and seq; of the other two keys where they aren't NULL
    quint64 objects = 0;
    quint64 runs = 0;

    FacetSums &operator+=(const FacetSums &other)
    {
        events += other.events;
        objects += other.objects;
        runs += other.runs;
        return *this;
    }
    bool operator==(const FacetSums &) const = default;
};

} // namespace warden
