#include "core/sync/plan_overlaps.h"

#include "core/contacts/match.h"

#include <QHash>

#include <algorithm>

namespace warden {

namespace {

// Which route was the first to write a record, or to create somebody with an address in a book.
class WriteClaims
{
public:
    explicit WriteClaims(const QString &region) : m_region(region) {}

    bool claim(size_t route, const BookId &book, const PersonId &person, const PlannedWrite &write)
    {
        if (write.action != ChangeAction::Create)
            return write.record.isEmpty() || claimKey(route, write.record.value());
        const MatchKeys keys = matchKeys(write.contact, m_region);
        bool isFree = claimKey(route, book.value() + u'\n' + person.value());
        for (const QString &key : keys.emails + keys.phones)
            isFree = claimKey(route, book.value() + u'\n' + key) && isFree;
        return isFree;
    }

private:
    bool claimKey(size_t route, const QString &key)
    {
        const auto owner = m_owners.constFind(key);
        if (owner != m_owners.cend())
            return *owner == route;
        m_owners.insert(key, route);
        return true;
    }

    const QString m_region;
    QHash<QString, size_t> m_owners;
};

void skipItem(PlanItem &item, RoutePlan &route)
{
    switch (item.action) {
    case ItemAction::Create:
        --route.counts.created;
        break;
    case ItemAction::Update:
        --route.counts.updated;
        break;
    case ItemAction::Remove:
        --route.counts.removed;
        break;
    case ItemAction::Skip:
        return;
    }
    ++route.counts.skipped;
    item.action = ItemAction::Skip;
    item.reason = ItemReason::OtherRouteFirst;
    item.isHeld = false;
    item.writes.clear();
}

} // namespace

void skipOverlaps(Plan &plan, const QString &region)
{
    // Within one route, people that share an address are two contacts all the same.
    if (plan.routes.size() < 2)
        return;
    WriteClaims claims(region);
    for (size_t i = 0; i < plan.routes.size(); ++i) {
        RoutePlan &route = plan.routes[i];
        for (PlanItem &item : route.items) {
            const bool isFree = std::ranges::all_of(item.writes, [&](const PlannedWrite &write) {
                return claims.claim(i, write.side == Side::Destination ? route.to : route.from,
                                    item.person, write);
            });
            if (!isFree)
                skipItem(item, route);
        }
    }
}

} // namespace warden
