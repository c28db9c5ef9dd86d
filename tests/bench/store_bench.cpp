// What a sync of 10,000 contacts costs in the store.
#include "core/store/tables.h"

#include <QElapsedTimer>
#include <QTemporaryDir>

#include <cstdio>
#include <ctime>
#include <functional>

using namespace warden;
using namespace Qt::StringLiterals;

namespace {

constexpr int contacts = 10'000;
constexpr int batchSize = 500;

IncomingRecord numbered(int number)
{
    IncomingRecord record;
    record.remoteId = u"/dav/book/contact-%1.vcf"_s.arg(number);
    record.revision = u"\"%1\""_s.arg(number);
    record.contact.uid = newUuid();
    record.contact.name = {.formatted = u"Given%1 Family%2"_s.arg(number).arg(number % 997),
                           .family = u"Family%1"_s.arg(number % 997),
                           .given = u"Given%1"_s.arg(number)};
    const QString email = u"given%1@firm%2.example"_s.arg(number).arg(number % 100);
    record.contact.emails = {{.value = email, .types = {u"work"_s}}};
    record.contact.phones = {{.value = u"+49 30 %1"_s.arg(1'000'000 + number)}};
    record.contact.organization.name = u"Firm %1"_s.arg(number % 100);
    record.contact.addresses = {{.street = u"Street 1"_s, .city = u"Berlin"_s}};
    record.keys = {{email}, {u"+4930%1"_s.arg(1'000'000 + number)}};
    record.raw = QByteArray(350, 'r') + QByteArray::number(number);
    return record;
}

struct Bench
{
    Store &store;
    bool isGood = true;

    // In transactions of batchSize steps.
    void run(const char *name, double most, Durability durability,
             const std::function<Result<void>(int first, int last)> &step)
    {
        QElapsedTimer timer;
        timer.start();
        const std::clock_t before = std::clock();
        for (int first = 0; first < contacts && isGood; first += batchSize) {
            Result<Transaction> transaction = store.begin(durability);
            isGood = transaction && step(first, first + batchSize) && transaction->commit();
        }
        std::printf("figure %s %.3f s %g\n", name, double(timer.nsecsElapsed()) / 1e9, most);
        std::printf("processor %s %.3f s\n", name, double(std::clock() - before) / CLOCKS_PER_SEC);
    }
};

} // namespace

int main()
{
    const QTemporaryDir folder;
    const Secret key(QByteArrayView(QByteArray(32, 'k')));
    Result<std::unique_ptr<Store>> created =
        Store::create(folder.filePath(u"contacts.db"_s), key, systemClock());
    if (!created)
        return 1;
    Store &store = **created;
    const Connection connection{.id = ConnectionId::create(), .service = u"file"_s};
    const Book from{.id = BookId::create(), .connection = connection.id, .remoteId = u"1"_s};
    const Book to{.id = BookId::create(), .connection = connection.id, .remoteId = u"2"_s};
    const Route route{.id = RouteId::create(), .from = from.id, .to = to.id};
    {
        Result<Transaction> transaction = store.begin();
        if (!transaction || !store.connections().insert(connection) ||
            !store.books().insert(from) || !store.books().insert(to) ||
            !store.routes().insert(route) || !transaction->commit())
            return 1;
    }
    std::vector<IncomingRecord> records;
    for (int i = 0; i < contacts; ++i)
        records.push_back(numbered(i));

    Bench bench{store};
    std::vector<RecordId> sources;
    std::vector<RecordId> destinations;
    const auto storeInto = [&](const BookId &book, std::vector<RecordId> &ids) {
        return [&store, &records, &ids, book](int first, int last) -> Result<void> {
            const auto stored =
                store.records().upsert(book, {records.begin() + first, records.begin() + last});
            if (!stored)
                return stored.failure();
            for (const RecordTable::Stored &one : *stored)
                ids.push_back(one.id);
            return {};
        };
    };
    bench.run("store-10000", 0.35, Durability::Full, storeInto(from.id, sources));
    bench.run("store-10000-more", 0.35, Durability::Normal, storeInto(to.id, destinations));
    std::vector<RecordId> again;
    bench.run("store-10000-unchanged", 0.35, Durability::Full, storeInto(from.id, again));
    for (IncomingRecord &record : records)
        record.contact.title = u"Changed"_s;
    bench.run("store-10000-changed", 0.7, Durability::Full, storeInto(from.id, again));

    QElapsedTimer timer;
    timer.start();
    const auto first = store.links().pairsToConsider(route);
    std::printf("figure pairs-20000-unlinked %.3f s -\n", double(timer.nsecsElapsed()) / 1e9);
    if (!first || first->pairs.size() != 2 * contacts)
        return 1;

    const RunId run = RunId::create();
    bench.run("link-and-journal-10000", 0.4, Durability::Full,
              [&](int begin, int end) -> Result<void> {
                  for (int i = begin; i < end; ++i) {
                      const auto at = static_cast<size_t>(i);
                      const PersonId person = PersonId::create();
                      JournalItem item{.run = run,
                                       .item = PlanItemId::create(),
                                       .ordinal = i,
                                       .route = route.id,
                                       .book = to.id};
                      item.change = {.item = item.item,
                                     .person = person,
                                     .remoteId = records[at].remoteId,
                                     .current = records[at].raw,
                                     .contact = records[at].contact,
                                     .changedFields = FieldSet::all(),
                                     .idempotencyKey = newUuid()};
                      item.state = JournalState::Done;
                      Result<void> done = store.journal().insert(item);
                      if (done)
                          done = store.links().put({.id = LinkId::create(),
                                                    .route = route.id,
                                                    .person = person,
                                                    .source = sources[at],
                                                    .destination = destinations[at],
                                                    .sourceBase = records[at].contact,
                                                    .destinationBase = records[at].contact,
                                                    .sourceChange = 2,
                                                    .destinationChange = 1,
                                                    .policyVersion = 1});
                      if (!done)
                          return done.failure();
                  }
                  return {};
              });
    for (const char *name : {"pairs-10000-unchanged-first", "pairs-10000-unchanged"}) {
        timer.restart();
        const auto pairs = store.links().pairsToConsider(route);
        std::printf("figure %s %.2f ms 20\n", name, double(timer.nsecsElapsed()) / 1e6);
        if (!pairs || pairs->unchanged != contacts || !pairs->pairs.empty())
            return 1;
    }
    return bench.isGood ? 0 : 1;
}
