#include "core/sync/alike_records.h"

#include "core/contacts/match.h"
#include "core/contacts/phone_keys.h"
#include "core/store/tables.h"

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

// Who is known at a book, by address.
class AlikeRecords
{
public:
    static Result<AlikeRecords> load(Store &store, const BookId &book)
    {
        const Result<QHash<RecordId, MatchKeys>> keys = store.records().matchKeys(book);
        if (!keys)
            return keys.failure();
        AlikeRecords alike;
        for (auto record = keys->cbegin(); record != keys->cend(); ++record) {
            for (const QString &key : record->emails + record->phones)
                alike.m_holders[key].push_back(record.key());
        }
        return alike;
    }

    std::vector<RecordId> of(const Contact &contact, PhoneKeys &phones) const
    {
        if (m_holders.isEmpty())
            return {};
        const MatchKeys keys = matchKeys(contact, phones);
        std::vector<RecordId> found;
        for (const QString &key : keys.emails + keys.phones) {
            const auto holders = m_holders.constFind(key);
            // A number that so many have tells nobody apart.
            if (holders == m_holders.cend() || holders->size() > maxMatchCandidates)
                continue;
            found.insert(found.end(), holders->begin(), holders->end());
        }
        std::ranges::sort(found, {}, &RecordId::value);
        const auto again = std::ranges::unique(found);
        found.erase(again.begin(), again.end());
        return found;
    }

private:
    QHash<QString, std::vector<RecordId>> m_holders;
};

// Calls `visit` for each creation in the plan with who is alike at its book now.
template <class AnyPlan, class Visit>
Result<void> forEachCreation(Store &store, AnyPlan &plan, const QString &region, Visit visit)
{
    PhoneKeys phones(region);
    QHash<BookId, AlikeRecords> books;
    for (auto &route : plan.routes) {
        for (auto &item : route.items) {
            for (auto &write : item.writes) {
                if (write.action != ChangeAction::Create)
                    continue;
                const BookId &book = write.side == Side::Destination ? route.to : route.from;
                if (!books.contains(book)) {
                    Result<AlikeRecords> loaded = AlikeRecords::load(store, book);
                    if (!loaded)
                        return loaded.failure();
                    books.insert(book, std::move(*loaded));
                }
                if (Result<void> visited =
                        visit(route, write, books[book].of(write.contact, phones));
                    !visited)
                    return visited;
            }
        }
    }
    return {};
}

} // namespace

Result<void> noteAlike(Store &store, Plan &plan, const QString &region)
{
    return forEachCreation(
        store, plan, region,
        [](const RoutePlan &, PlannedWrite &write, std::vector<RecordId> alike) -> Result<void> {
            write.alike = std::move(alike);
            return {};
        });
}

Result<void> checkAlike(Store &store, const Plan &plan, const QString &region)
{
    return forEachCreation(store, plan, region,
                           [&store](const RoutePlan &route, const PlannedWrite &write,
                                    const std::vector<RecordId> &alike) -> Result<void> {
                               for (const RecordId &record : alike) {
                                   if (std::ranges::find(write.alike, record) != write.alike.end())
                                       continue;
                                   // Whom the route has linked since is known to be somebody else.
                                   const Result<std::optional<Link>> link =
                                       store.links().findByRecord(route.route, record);
                                   if (!link)
                                       return link.failure();
                                   if (!*link)
                                       return fail(ErrorKind::Stale,
                                                   u"a contact to be created is there"_s);
                               }
                               return {};
                           });
}

} // namespace warden
