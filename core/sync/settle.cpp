#include "core/sync/settle.h"

#include "core/store/tables.h"

namespace warden {

Settler::Settler(Store &store, const Route &route, PlanMaterial &material, bool isUndo,
                 bool destinationIsReceiver, FieldHashing hashing)
    : m_store(store), m_route(route), m_material(material), m_isUndo(isUndo),
      m_destinationIsReceiver(destinationIsReceiver), m_hashing(std::move(hashing))
{}

Result<void> Settler::recordRemoved(const BookId &book, const RecordId &record,
                                    const QString &remoteId)
{
    if (Result<void> marked = m_store.records().markAbsent(book, {remoteId}); !marked)
        return marked;
    Result<Record> now = m_store.records().get(record);
    if (!now)
        return now.failure();
    m_material.records.insert(record, std::move(*now));
    return {};
}

Result<void> Settler::recordsWritten(Side side, std::span<const Written> written,
                                     std::vector<IncomingRecord> now)
{
    if (side == Side::Destination && m_destinationIsReceiver)
        return {};
    const BookId &book = side == Side::Destination ? m_route.to : m_route.from;
    const auto recordOf = [side](PlanItem &item) -> RecordId & {
        return side == Side::Destination ? item.destination : item.source;
    };
    std::vector<IncomingRecord> records; // all at once: see RecordWriter
    std::vector<PlanItem *> items;
    for (size_t i = 0; i < written.size(); ++i) {
        const auto &[item, write] = written[i];
        if (write.action != ChangeAction::Remove) {
            now[i].person = item.person;
            records.push_back(std::move(now[i]));
            items.push_back(&item);
            continue;
        }
        if (Result<void> gone = recordRemoved(book, recordOf(item), write.remoteId); !gone)
            return gone;
    }
    if (records.empty())
        return {};
    const Result<std::vector<RecordTable::Stored>> stored = m_store.records().upsert(book, records);
    if (!stored)
        return stored.failure();
    for (size_t i = 0; i < items.size(); ++i) {
        const RecordTable::Stored &one = (*stored)[i];
        recordOf(*items[i]) = one.id;
        Record &record = m_material.records[one.id];
        record.id = one.id;
        record.book = book;
        if (!records[i].person.isEmpty())
            record.person = records[i].person;
        record.remoteId = std::move(records[i].remoteId);
        record.revision = std::move(records[i].revision);
        record.raw = std::move(records[i].raw);
        record.contact = std::move(records[i].contact);
        record.modified = records[i].modified;
        record.isAbsent = false;
        record.changeNumber = one.changeNumber;
    }
    return {};
}

Result<void> Settler::itemDone(const PlanItem &item)
{
    if (m_isUndo)
        return settleUndo(item);
    if (item.action == ItemAction::Remove)
        return item.link.isEmpty() ? Result<void>() : m_store.links().remove(item.link);
    return m_destinationIsReceiver ? putLinkToReceiver(item) : putLink(item);
}

Link Settler::linkFor(const LinkId &id, const PersonId &person) const
{
    Link link = m_material.links.value(id);
    if (link.id.isEmpty()) {
        link.id = LinkId::create();
        link.route = m_route.id;
        link.cameFromSource = true;
    }
    link.person = person;
    link.policyVersion = m_route.policy.version;
    return link;
}

// A record that comes to a link, newly matched or followed, is the link's person from now on.
Result<void> Settler::put(const Link &link)
{
    const Link before = m_material.links.value(link.id);
    for (const auto &[was, now] :
         {std::pair(before.source, link.source), std::pair(before.destination, link.destination)}) {
        const Record *record = m_material.record(now);
        if (now == was || !record || record->person == link.person)
            continue;
        if (Result<void> set = m_store.records().setPerson(now, link.person); !set)
            return set;
    }
    return m_store.links().put(link);
}

Result<void> Settler::putLink(const PlanItem &item)
{
    const Record *source = m_material.record(item.source);
    const Record *destination = m_material.record(item.destination);
    if (!source || !destination)
        return fail(ErrorKind::Internal, QStringLiteral("a written pair without its records"));
    Link link = linkFor(item.link, item.person);
    link.source = source->id;
    link.destination = destination->id;
    link.sourceChange = source->changeNumber;
    link.destinationChange = destination->changeNumber;
    link.sourceBase = applyPolicy(source->contact, m_route.policy, m_hashing);
    link.destinationBase = applyPolicy(destination->contact, m_route.policy);
    if (item.link.isEmpty())
        link.cameFromSource =
            item.action == ItemAction::Create && item.writes.front().side == Side::Destination;
    return put(link);
}

Result<void> Settler::putLinkToReceiver(const PlanItem &item)
{
    const Record *source = m_material.record(item.source);
    if (!source)
        return fail(ErrorKind::Internal, QStringLiteral("a sent contact without its record"));
    Link link = linkFor(item.link, item.person);
    link.source = source->id;
    link.sourceChange = source->changeNumber;
    link.sourceBase = applyPolicy(source->contact, m_route.policy, m_hashing);
    link.destinationBase = item.writes.front().contact;
    return put(link);
}

// What an undo restored must not look like news at the next sync: it becomes the link's base, be it
// that it is gone. The other side's base stays: what was changed there since is news. What is given
// back after a removal that a sync made starts without a link: that sync removed it.
Result<void> Settler::settleUndo(const PlanItem &item)
{
    for (const PlannedWrite &write : item.writes) {
        const bool toDestination = write.side == Side::Destination;
        const Record *written = m_material.record(toDestination ? item.destination : item.source);
        if (!written)
            continue;
        Result<std::optional<Link>> link = linkOfUndone(item, write, *written);
        if (!link)
            return link.failure();
        if (!*link)
            continue;
        if (toDestination) {
            (*link)->destinationChange = written->changeNumber;
            (*link)->destinationBase = applyPolicy(written->contact, m_route.policy);
        } else {
            (*link)->sourceChange = written->changeNumber;
            (*link)->sourceBase = applyPolicy(written->contact, m_route.policy);
        }
        if (Result<void> put = m_store.links().put(**link); !put)
            return put;
    }
    return {};
}

// A contact that is given back may have another name than before: then its pair's link still leads
// to the one that is gone, and is turned to it.
Result<std::optional<Link>> Settler::linkOfUndone(const PlanItem &item, const PlannedWrite &write,
                                                  const Record &written)
{
    Result<std::optional<Link>> own = m_store.links().findByRecord(m_route.id, written.id);
    if (!own || *own || write.action != ChangeAction::Create)
        return own;
    const bool toDestination = write.side == Side::Destination;
    const RecordId &counterpart = toDestination ? item.source : item.destination;
    if (counterpart.isEmpty())
        return own;
    Result<std::optional<Link>> link = m_store.links().findByRecord(m_route.id, counterpart);
    if (!link || !*link)
        return link;
    RecordId &former = toDestination ? (*link)->destination : (*link)->source;
    const Result<Record> known = m_store.records().get(former);
    if (!known && known.error().reason != ErrorReason::NotFound)
        return known.failure();
    if (known && !known->isAbsent)
        return std::optional<Link>();
    former = written.id;
    return link;
}

Result<void> Settler::relink(const Relink &relink)
{
    const Record *source = m_material.record(relink.source);
    if (!source)
        return fail(ErrorKind::Internal, QStringLiteral("a pair without its source"));
    Link link = linkFor(relink.link, relink.person);
    link.source = source->id;
    link.sourceChange = source->changeNumber;
    link.sourceBase = applyPolicy(source->contact, m_route.policy, m_hashing);
    if (const Record *destination = m_material.record(relink.destination)) {
        link.destination = destination->id;
        link.destinationChange = destination->changeNumber;
        link.destinationBase = applyPolicy(destination->contact, m_route.policy);
        if (relink.link.isEmpty())
            link.cameFromSource = false;
    }
    return put(link);
}

Result<void> Settler::absenceSeen(const PlanItem &item)
{
    const auto known = m_material.links.constFind(item.link);
    if (known == m_material.links.cend())
        return {};
    Link link = *known;
    const Record *source = m_material.record(item.source);
    const Record *destination = m_material.record(item.destination);
    if (source) {
        link.source = source->id;
        link.sourceChange = source->changeNumber;
    }
    if (destination) {
        link.destination = destination->id;
        link.destinationChange = destination->changeNumber;
    }
    link.policyVersion = m_route.policy.version;
    return link == *known ? Result<void>() : put(link);
}

} // namespace warden
