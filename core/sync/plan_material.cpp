#include "core/sync/plan_material.h"

#include "core/store/tables.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace warden {

const Record *PlanMaterial::record(const RecordId &id) const
{
    const auto found = records.constFind(id);
    return found == records.cend() ? nullptr : &*found;
}

void PlanMaterial::add(PairsToConsider pairs)
{
    for (Pair &pair : pairs.pairs) {
        if (pair.link)
            links.insert(pair.link->id, std::move(*pair.link));
        if (pair.source)
            records.insert(pair.source->id, std::move(*pair.source));
        if (pair.destination)
            records.insert(pair.destination->id, std::move(*pair.destination));
    }
}

namespace {

tl::unexpected<Error> stale(QString detail)
{
    return fail(ErrorKind::Stale, std::move(detail));
}

Result<void> checkRoute(Store &store, const RoutePlan &plan)
{
    const Result<Route> route = store.routes().get(plan.route);
    if (!route)
        return route.error().reason == ErrorReason::NotFound ? stale(u"the route is gone"_s)
                                                             : route.failure();
    if (route->version != plan.routeVersion || route->policy.version != plan.policyVersion)
        return stale(u"the route or its policy changed"_s);
    return {};
}

class MaterialLoader
{
public:
    MaterialLoader(Store &store, PlanMaterial &material) : m_store(store), m_material(material) {}

    Result<void> loadRecord(const RecordId &id, qint64 changeNumber)
    {
        if (id.isEmpty() || m_material.records.contains(id))
            return {};
        Result<Record> record = m_store.records().get(id);
        if (!record) {
            // Gone by a settled removal: 0 says that it was already gone when it was planned.
            if (record.error().reason != ErrorReason::NotFound)
                return record.failure();
            return changeNumber == 0 ? Result<void>() : stale(u"a contact is gone"_s);
        }
        if (changeNumber != 0 && record->changeNumber != changeNumber)
            return stale(u"a contact changed"_s);
        m_material.records.insert(id, std::move(*record));
        return {};
    }

    // A link that knows these records, or that they were to be moved to.
    Result<void> loadLink(const RouteId &route, const LinkId &id, const RecordId &source,
                          const RecordId &destination)
    {
        if (id.isEmpty() || m_material.links.contains(id))
            return {};
        const Result<std::optional<Link>> link = m_store.links().find(id);
        if (!link)
            return link.failure();
        if (!*link || (*link)->route != route)
            return stale(u"a link changed"_s);
        for (const auto &[linked, planned] :
             {std::pair((*link)->source, source), std::pair((*link)->destination, destination)}) {
            if (linked == planned)
                continue;
            if (Result<void> free = checkMove(route, linked, planned); !free)
                return free;
        }
        m_material.links.insert(id, **link);
        return {};
    }

    // What was to be followed is still gone, and nothing else has come to where it went.
    Result<void> checkMove(const RouteId &route, const RecordId &from, const RecordId &to)
    {
        const Result<Record> gone = m_store.records().get(from);
        if (!gone && gone.error().reason != ErrorReason::NotFound)
            return gone.failure();
        if (gone && !gone->isAbsent)
            return stale(u"a contact came back"_s);
        return checkUnlinked(route, to, {});
    }

    // An item's or relink's link, or that there still is none.
    template <class Planned>
    Result<void> loadLinkOrNone(const RouteId &route, const Planned &pair)
    {
        return pair.link.isEmpty() ? checkUnlinked(route, pair.source, pair.destination)
                                   : loadLink(route, pair.link, pair.source, pair.destination);
    }

    // A pair that was unlinked when it was planned, and that another plan has linked since.
    Result<void> checkUnlinked(const RouteId &route, const RecordId &source,
                               const RecordId &destination)
    {
        for (const RecordId &record : {source, destination}) {
            if (record.isEmpty())
                continue;
            const Result<std::optional<Link>> found = m_store.links().findByRecord(route, record);
            if (!found)
                return found.failure();
            if (*found)
                return stale(u"a contact was linked meanwhile"_s);
        }
        return {};
    }

    // To a hook no record tells that another plan has sent the same meanwhile: the link does.
    Result<void> checkStillNews(const RoutePlan &route, const PlanItem &item) const
    {
        const auto link = m_material.links.constFind(item.link);
        const bool isDone = link != m_material.links.cend() && !item.writes.empty() &&
                            link->source == item.source &&
                            link->sourceChange == item.sourceChange &&
                            link->destinationChange == item.destinationChange &&
                            link->policyVersion == route.policyVersion;
        return isDone ? Result<void>(stale(u"another plan did the same"_s)) : Result<void>();
    }

private:
    Store &m_store;
    PlanMaterial &m_material;
};

// The plan has the picture's hash alone: these are the bytes, or another picture's.
bool restorePhoto(PlannedWrite &write, const QByteArray &data)
{
    if (QCryptographicHash::hash(data, QCryptographicHash::Sha256) != write.photoSha256)
        return false;
    write.contact.photo.data = data;
    return true;
}

void restorePhoto(PlannedWrite &write, const PlanItem &item, const PlanMaterial &material)
{
    if (write.photoSha256.isEmpty())
        return;
    for (const RecordId &id : {item.source, item.destination}) {
        const Record *record = material.record(id);
        if (record && restorePhoto(write, record->contact.photo.data))
            return;
    }
}

Result<void> loadItem(MaterialLoader &loader, const RoutePlan &route, PlanItem &item, bool isApart,
                      PlanMaterial &material)
{
    if (Result<void> loaded = loader.loadRecord(item.source, item.sourceChange); !loaded)
        return loaded;
    if (Result<void> loaded = loader.loadRecord(item.destination, item.destinationChange); !loaded)
        return loaded;
    if (!isApart) {
        if (Result<void> loaded = loader.loadLinkOrNone(route.route, item); !loaded)
            return loaded;
        if (Result<void> open = loader.checkStillNews(route, item); !open)
            return open;
    }
    for (PlannedWrite &write : item.writes) {
        if (const Record *record = material.record(write.record))
            write.current = record->raw;
        restorePhoto(write, item, material);
        if (write.action != ChangeAction::Remove && !write.photoSha256.isEmpty() &&
            write.contact.photo.data.isEmpty())
            return stale(u"a picture is gone"_s);
    }
    return {};
}

// An undo gives back what the journal's before-images hold: a removed item's bytes, a picture.
class ImageLoader
{
public:
    ImageLoader(Store &store, BeforeImages &images) : m_store(store), m_images(images) {}

    Result<void> load(Plan &plan)
    {
        Result<std::vector<JournalItem>> journal = m_store.journal().ofRun(plan.undoOf);
        if (!journal)
            return journal.failure();
        for (JournalItem &item : *journal)
            m_journal.insert(item.item, std::move(item));
        for (RoutePlan &route : plan.routes) {
            for (PlanItem &item : route.items) {
                for (PlannedWrite &write : item.writes) {
                    if (Result<void> loaded = load(write); !loaded)
                        return loaded;
                }
            }
        }
        return {};
    }

private:
    Result<void> load(PlannedWrite &write)
    {
        if (write.restores.isEmpty())
            return {};
        const auto journal = m_journal.constFind(write.restores);
        if (journal == m_journal.cend() || journal->isImageRemoved)
            return stale(u"a before-image is gone"_s);
        if (write.action == ChangeAction::Create)
            write.current = journal->change.current;
        if (write.photoSha256.isEmpty())
            return {};
        const Result<Book> book = m_store.books().get(journal->book);
        if (!book)
            return book.failure();
        const Result<Contact> before = m_images.contact(*journal, *book);
        if (!before)
            return before.failure();
        restorePhoto(write, before->photo.data);
        return {};
    }

    Store &m_store;
    BeforeImages &m_images;
    QHash<PlanItemId, JournalItem> m_journal;
};

} // namespace

Result<PlanMaterial> loadMaterial(Store &store, BeforeImages &images, Plan &plan)
{
    PlanMaterial material;
    MaterialLoader loader(store, material);
    const bool isApart = plan.isApartFromRoutes();
    const Result<QSet<PersonId>> erased = store.erasures().persons();
    if (!erased)
        return erased.failure();
    if (!plan.undoOf.isEmpty()) {
        if (Result<void> restored = ImageLoader(store, images).load(plan); !restored)
            return restored.failure();
    }
    for (RoutePlan &route : plan.routes) {
        if (Result<void> current = checkRoute(store, route); !current && !isApart)
            return current.failure();
        for (PlanItem &item : route.items) {
            if (!item.writes.empty() && item.person != plan.erases && erased->contains(item.person))
                return stale(u"somebody is being erased"_s);
            if (Result<void> loaded = loadItem(loader, route, item, isApart, material); !loaded)
                return loaded.failure();
        }
        for (const Relink &relink : route.relinks) {
            for (const auto &[id, change] :
                 {std::pair(relink.source, relink.sourceChange),
                  std::pair(relink.destination, relink.destinationChange)}) {
                if (Result<void> loaded = loader.loadRecord(id, change); !loaded)
                    return loaded.failure();
            }
            if (Result<void> loaded = loader.loadLinkOrNone(route.route, relink); !loaded)
                return loaded.failure();
        }
    }
    return material;
}

} // namespace warden
