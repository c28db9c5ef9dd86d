#include "core/sync/created_records.h"

#include "core/contacts/contact_json.h"
#include "core/store/tables.h"

namespace warden {

namespace {

QByteArray contentOf(Contact contact)
{
    contact.uid.clear();
    return contactToJson(contact);
}

// "/books/ada/0190c1.vcf" → "0190c1"
QString fileName(const QString &remoteId)
{
    return remoteId.section(u'/', -1).section(u'.', 0, 0);
}

// RFC 9562, section 5.7: the first 48 bits.
QString timeOf(const QString &id)
{
    return id.left(13);
}

} // namespace

Result<CreatedRecords> CreatedRecords::load(Store &store, const Book &book, const RunId &run)
{
    CreatedRecords created;
    const Result<void> visited =
        store.records().forEach(book.id, [&](const Record &record) -> Result<void> {
            for (const QString &name :
                 {record.remoteId, fileName(record.remoteId), record.contact.uid}) {
                if (!name.isEmpty())
                    created.m_byName.insert(name, record.id);
            }
            // Our ids begin with the time of their making, in milliseconds: this one came after the
            // run's. Within the same one nobody knows.
            if (!book.capabilities.proposesIds && timeOf(record.id.value()) > timeOf(run.value()))
                created.m_byContent.insert(contentOf(record.contact), record.id);
            return {};
        });
    if (!visited)
        return visited.failure();
    return created;
}

Result<RecordId> CreatedRecords::take(const JournalItem &item, const IsFree &isFree)
{
    const OutgoingChange &change = item.change;
    // What is given back as it was keeps its own UID, which may be its name.
    const QString formerName = change.current.isEmpty() ? QString() : change.contact.uid;
    for (const QString &name : {change.remoteId, formerName}) {
        if (const RecordId id = m_byName.value(name); !id.isEmpty()) {
            m_taken.insert(id);
            return id;
        }
    }
    if (item.state != JournalState::Sent)
        return RecordId();
    const QList<RecordId> alike = m_byContent.values(contentOf(change.contact));
    for (const RecordId &id : alike) {
        if (m_taken.contains(id))
            continue;
        const Result<bool> free = isFree(id);
        if (!free)
            return free.failure();
        if (*free) {
            m_taken.insert(id);
            return id;
        }
    }
    return RecordId();
}

} // namespace warden
