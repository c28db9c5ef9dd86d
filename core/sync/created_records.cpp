#include "core/sync/created_records.h"

#include "core/contacts/contact_json.h"
#include "core/store/tables.h"

#include <algorithm>
#include <iterator>

namespace warden {

namespace {

QByteArray contentOf(Contact contact)
{
    contact.uid.clear();
    return contactToJson(contact);
}

// Given and family name, which every service keeps; the whole name where there are none.
QString personOf(const Contact &contact)
{
    const QString parts = (contact.name.given + u' ' + contact.name.family).simplified();
    return (parts.isEmpty() ? contact.name.formatted.simplified() : parts).toCaseFolded();
}

QString digitsOf(const QString &phone)
{
    QString digits;
    std::ranges::copy_if(phone, std::back_inserter(digits),
                         [](QChar character) { return character.isDigit(); });
    return digits;
}

QString foldedEmail(const QString &address)
{
    return address.trimmed().toCaseFolded();
}

bool isAmong(const QList<Entry> &kept, const QList<Entry> &sent, QString (*key)(const QString &))
{
    return std::ranges::all_of(kept, [&](const Entry &entry) {
        return std::ranges::any_of(
            sent, [&](const Entry &other) { return key(entry.value) == key(other.value); });
    });
}

// Whether whom a service keeps can be whom it was sent: it tells of no address, number or
// organisation that wasn't.
bool canComeFrom(const Contact &kept, const Contact &sent)
{
    const QString &organization = kept.organization.name;
    return isAmong(kept.emails, sent.emails, foldedEmail) &&
           isAmong(kept.phones, sent.phones, digitsOf) &&
           (organization.isEmpty() || organization == sent.organization.name);
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
                created.addNewcomer(record);
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
    const QList<RecordId> same = m_byContent.values(contentOf(change.contact));
    const Result<RecordId> exact = firstFree({same.begin(), same.end()}, isFree);
    if (!exact || !exact->isEmpty())
        return exact;
    std::vector<RecordId> alike;
    for (const qsizetype place : m_byPerson.values(personOf(change.contact))) {
        const Newcomer &newcomer = m_newcomers[static_cast<size_t>(place)];
        if (canComeFrom(newcomer.contact, change.contact))
            alike.push_back(newcomer.id);
    }
    return firstFree(alike, isFree);
}

void CreatedRecords::addNewcomer(const Record &record)
{
    m_byContent.insert(contentOf(record.contact), record.id);
    const QString person = personOf(record.contact);
    if (person.isEmpty())
        return;
    m_byPerson.insert(person, static_cast<qsizetype>(m_newcomers.size()));
    m_newcomers.push_back({record.id, record.contact});
}

Result<RecordId> CreatedRecords::firstFree(const std::vector<RecordId> &alike, const IsFree &isFree)
{
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
