#pragma once

#include "app/sandbox/hubspot_records.h"

#include <variant>
#include <vector>

namespace warden {

struct HubSpotSearchResult
{
    std::vector<const HubSpotRecord *> page = {};
    qsizetype total = 0;
    QString after = {}; // where the next page begins; empty after the last
};

// A search body as HubSpot takes it: at most 5 filterGroups of 6 filters (18 in all), one sort,
// 200 a page, and nothing beyond 10,000. What changed after `indexed` isn't found yet.
std::variant<HubSpotSearchResult, HubSpotRefusal>
searchRecords(const HubSpotRecords &records, const QJsonObject &body, const QDateTime &indexed);

} // namespace warden
