#pragma once

#include "core/database/database.h"
#include "core/store/record.h"
#include "core/store/route.h"

namespace warden {

class LinkTable
{
public:
    explicit LinkTable(Database &database) : m_database(database) {}
    // Inserts or replaces by id. Conflict (AlreadyExists) where another link of the route has the
    // source already.
    Result<void> put(const Link &link);
    Result<void> remove(const LinkId &id);
    Result<std::optional<Link>> find(const LinkId &id);
    Result<std::optional<Link>> findBySource(const RouteId &route, const RecordId &source);
    Result<std::optional<Link>> findByRecord(const RouteId &route,
                                             const RecordId &record); // either side

    // See PairsToConsider. A pair counts as unchanged when both records' change numbers are the
    // link's and the policy version is the route's. Unlinked records of a hook's route: source
    // only.
    Result<PairsToConsider> pairsToConsider(const Route &route);

private:
    Database &m_database;
};

} // namespace warden
