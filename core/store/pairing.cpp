#include "core/store/pairing.h"

#include <algorithm>

namespace warden {

namespace {

// One side's records by row, and which of them a link knows.
class Side
{
public:
    explicit Side(std::vector<RecordState> records) : m_records(std::move(records))
    {
        std::ranges::sort(m_records, {}, &RecordState::row);
        m_isLinked.resize(m_records.size());
    }

    // The record, marked as linked; null where the side has none (any more).
    const RecordState *take(const std::optional<qint64> &row)
    {
        if (!row)
            return nullptr;
        const auto at = std::ranges::lower_bound(m_records, *row, {}, &RecordState::row);
        if (at == m_records.end() || at->row != *row)
            return nullptr;
        m_isLinked[static_cast<size_t>(at - m_records.begin())] = true;
        return &*at;
    }

    std::vector<qint64> unlinked() const
    {
        std::vector<qint64> rows;
        for (size_t i = 0; i < m_records.size(); ++i) {
            if (!m_isLinked[i] && !m_records[i].isAbsent)
                rows.push_back(m_records[i].row);
        }
        return rows;
    }

    bool hasAbsentUnlinked() const
    {
        for (size_t i = 0; i < m_records.size(); ++i) {
            if (!m_isLinked[i] && m_records[i].isAbsent)
                return true;
        }
        return false;
    }

    qint64 present() const { return std::ranges::count(m_records, false, &RecordState::isAbsent); }

private:
    std::vector<RecordState> m_records;
    std::vector<bool> m_isLinked;
};

bool isAsBefore(const std::optional<qint64> &linked, const RecordState *record, qint64 change)
{
    if (!linked)
        return true;
    return record && record->changeNumber == change;
}

bool isLost(const RecordState *record, qint64 change)
{
    return record && record->isAbsent && record->changeNumber != change;
}

std::optional<qint64> rowOf(const RecordState *record)
{
    return record ? std::optional(record->row) : std::nullopt;
}

} // namespace

Pairing pairUp(const std::vector<LinkState> &links, std::vector<RecordState> sources,
               std::vector<RecordState> destinations, qint64 policyVersion)
{
    Side from(std::move(sources));
    Side to(std::move(destinations));
    Pairing result;
    result.presentSources = from.present();
    result.presentDestinations = to.present();
    for (const LinkState &link : links) {
        const RecordState *source = from.take(link.source);
        const RecordState *destination = to.take(link.destination);
        result.lostSources += isLost(source, link.sourceChange);
        result.lostDestinations += isLost(destination, link.destinationChange);
        if (link.policyVersion == policyVersion &&
            isAsBefore(link.source, source, link.sourceChange) &&
            isAsBefore(link.destination, destination, link.destinationChange)) {
            ++result.unchanged;
        } else {
            result.pairs.push_back({link.link, rowOf(source), rowOf(destination)});
        }
    }
    result.hasAbsentStrangers = from.hasAbsentUnlinked() || to.hasAbsentUnlinked();
    for (const qint64 row : from.unlinked())
        result.pairs.push_back({{}, row, {}});
    for (const qint64 row : to.unlinked())
        result.pairs.push_back({{}, {}, row});
    return result;
}

} // namespace warden
