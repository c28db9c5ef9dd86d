#include "core/session/read_ledger.h"

#include "core/providers/zapier/zapier_retention.h"
#include "core/store/tables.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

class LedgerReader
{
public:
    explicit LedgerReader(Store &store) : m_store(store) {}

    Result<ContactLedger> read(const PersonId &person)
    {
        m_ledger.person = person;
        m_ledger.asOf = m_store.clock()();
        const Result<std::vector<Record>> records = m_store.records().ofPerson(person);
        if (!records)
            return records.failure();
        for (const Record &record : *records) {
            if (record.isAbsent)
                continue;
            const Result<size_t> place = placeOf(record.book);
            if (!place)
                return place.failure();
            m_ledger.destinations[*place].holdsNow = true;
            if (m_ledger.name.isEmpty())
                m_ledger.name = displayName(record.contact);
        }
        const Result<std::vector<DeliveredItem>> items = m_store.deliveries().whereabouts(person);
        if (!items)
            return items.failure();
        for (const DeliveredItem &item : *items) {
            if (Result<void> added = add(item); !added)
                return added.failure();
        }
        for (ContactDestination &destination : m_ledger.destinations)
            std::ranges::reverse(destination.items);
        std::ranges::stable_sort(m_ledger.destinations, std::ranges::greater(),
                                 &ContactDestination::holdsNow);
        return std::move(m_ledger);
    }

private:
    Result<size_t> placeOf(const BookId &id)
    {
        if (const auto known = m_places.constFind(id); known != m_places.cend())
            return *known;
        ContactDestination destination;
        destination.book = id;
        const Result<Book> book = m_store.books().get(id);
        if (!book && book.error().reason != ErrorReason::NotFound)
            return book.failure();
        if (book) {
            const Result<Connection> connection = m_store.connections().get(book->connection);
            if (!connection)
                return connection.failure();
            destination.bookName = book->name;
            destination.connectionName = connection->name;
            destination.service = connection->service;
            destination.isReceiver = book->capabilities.isMessageReceiver;
            destination.isWritable = book->isWritable && book->capabilities.canRemove;
        }
        m_places.insert(id, m_ledger.destinations.size());
        m_ledger.destinations.push_back(std::move(destination));
        return m_ledger.destinations.size() - 1;
    }

    Result<void> add(const DeliveredItem &item)
    {
        const Result<size_t> place = placeOf(item.book);
        if (!place)
            return place.failure();
        const Delivery &delivery = item.delivery;
        ContactDestination &destination = m_ledger.destinations[*place];
        destination.isReceiver = destination.isReceiver || !delivery.receiver.isEmpty();
        QDate keptUntil;
        if (destination.isReceiver && delivery.state != DeliveryState::Unsent)
            keptUntil = zapier_retention::lastDay(delivery.time);
        destination.items.push_back({delivery.id, delivery.run, delivery.route, item.routeName,
                                     delivery.fields, delivery.treated, delivery.policyVersion,
                                     delivery.state, delivery.time, delivery.confirmation,
                                     keptUntil});
        if (delivery.state != DeliveryState::Unsent)
            noteFields(destination, destination.items.back());
        return {};
    }

    static void noteFields(ContactDestination &destination, const SentItem &item)
    {
        for (Field field : item.fields.toList()) {
            auto known = std::ranges::find(destination.fields, field, &SentField::field);
            if (known == destination.fields.end()) {
                destination.fields.push_back({field, {}, item.time});
                known = std::prev(destination.fields.end());
            }
            noteWay(*known, item);
            known->last = item.time;
            known->policyVersion = item.policyVersion;
            known->state = item.state;
            known->keptUntil = item.keptUntil;
        }
    }

    // What went before in another way is there still.
    static void noteWay(SentField &field, const SentItem &item)
    {
        QList<SentAs> ways;
        for (SentAs way : allSentAs) {
            if (field.sentAs.contains(way) || item.sentAs(way).contains(field.field))
                ways.append(way);
        }
        field.sentAs = ways;
    }

    Store &m_store;
    ContactLedger m_ledger;
    QHash<BookId, size_t> m_places;
};

} // namespace

Result<ContactLedger> readLedger(Store &store, const PersonId &person)
{
    Result<ContactLedger> ledger = LedgerReader(store).read(person);
    if (ledger && ledger->destinations.empty())
        return fail(ErrorKind::Usage, ErrorReason::NotKnownHere, person.value());
    return ledger;
}

} // namespace warden
