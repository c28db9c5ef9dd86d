#pragma once

#include <QtGlobal>

#include <optional>
#include <vector>

namespace warden {

// What an index alone knows of a link: row numbers and the change numbers of its bases.
// Internal to core/store, as all here.
struct LinkState
{
    qint64 link = 0;
    std::optional<qint64> source = {};      // record's row; nothing: the link has no such side
    std::optional<qint64> destination = {}; // likewise
    qint64 sourceChange = 0;
    qint64 destinationChange = 0;
    qint64 policyVersion = 0;
};

// Likewise of a record.
struct RecordState
{
    qint64 row = 0;
    qint64 changeNumber = 0;
    bool isAbsent = false;
};

struct PairRows
{
    std::optional<qint64> link = {};
    std::optional<qint64> source = {};
    std::optional<qint64> destination = {};
};

struct Pairing
{
    std::vector<PairRows> pairs = {}; // changed ones, then unlinked sources, then destinations
    qint64 unchanged = 0;
    qint64 presentSources = 0;
    qint64 presentDestinations = 0;
    qint64 lostSources = 0; // linked, and gone since the link's base was taken
    qint64 lostDestinations = 0;
    bool hasAbsentStrangers = false; // on either side absent records that no link here knows
};

// Which pairs of a route changed since their bases, and which records no link knows. An absent
// record that isn't linked is no pair: there is nothing of it on the other side.
Pairing pairUp(const std::vector<LinkState> &links, std::vector<RecordState> sources,
               std::vector<RecordState> destinations, qint64 policyVersion);

} // namespace warden
