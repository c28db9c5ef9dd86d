#include "tests/core/store/store_fixture.h"

#include <QTest>

using namespace warden;
using namespace Qt::StringLiterals;

class StoreRecordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRecordComesBackAsItWasStored()
    {
        StoreFixture fixture;
        const RecordId id = fixture.add(fixture.from.id, u"/a/1.vcf"_s, fullContact(),
                                        {{u"ada@example.com"_s}, {u"+442079460958"_s}});
        const Result<Record> record = fixture.store->records().get(id);
        QVERIFY(record.has_value());
        QCOMPARE(record->id, id);
        QCOMPARE(record->book, fixture.from.id);
        QVERIFY(!record->person.isEmpty());
        QCOMPARE(record->remoteId, u"/a/1.vcf"_s);
        QCOMPARE(record->revision, u"\"1\""_s);
        QCOMPARE(record->raw, QByteArray("raw of /a/1.vcf"));
        QVERIFY(record->contact == fullContact());
        QVERIFY(record->modified == StoreFixture::now());
        QVERIFY(!record->isAbsent);
        QCOMPARE(record->changeNumber, 1);
        QVERIFY(fixture.store->records().find(fixture.from.id, u"/a/1.vcf"_s) ==
                std::optional(*record));
        QVERIFY(isNothing(fixture.store->records().find(fixture.to.id, u"/a/1.vcf"_s)));
        const auto keys = fixture.store->records().matchKeys(fixture.from.id);
        QVERIFY(keys->value(id) == MatchKeys({u"ada@example.com"_s}, {u"+442079460958"_s}));
    }

    void rawBytesStayVerbatim()
    {
        StoreFixture fixture;
        IncomingRecord record = incoming(u"1"_s, person(u"Ada"_s));
        record.raw = QByteArray("a\0b\r\n\xff\xfe", 7);
        record.modified = {};
        QCOMPARE(fixture.write([&](Store &open) -> Result<void> {
            const auto stored = open.records().upsert(fixture.from.id, {record});
            return stored ? Result<void>() : Result<void>(stored.failure());
        }),
                 QString());
        const auto found = fixture.store->records().find(fixture.from.id, u"1"_s);
        QCOMPARE((*found)->raw, record.raw);
        QVERIFY(!(*found)->modified);
    }

    void theChangeNumberGrowsWithTheContactAlone_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<qint64>("changeNumber");
        QTest::newRow("nothing") << u""_s << qint64{1};
        QTest::newRow("raw bytes") << u"raw"_s << qint64{1};
        QTest::newRow("revision") << u"revision"_s << qint64{1};
        QTest::newRow("the service's time") << u"modified"_s << qint64{1};
        QTest::newRow("the contact") << u"contact"_s << qint64{2};
        QTest::newRow("absent and back") << u"absent"_s << qint64{3};
    }
    void theChangeNumberGrowsWithTheContactAlone()
    {
        QFETCH(QString, what);
        QFETCH(qint64, changeNumber);
        StoreFixture fixture;
        IncomingRecord record = incoming(u"1"_s, person(u"Ada"_s));
        const RecordId id = fixture.add(fixture.from.id, u"1"_s, record.contact);
        if (what == u"raw"_s)
            record.raw = "other";
        else if (what == u"revision"_s)
            record.revision = u"2"_s;
        else if (what == u"modified"_s)
            record.modified = StoreFixture::now().addSecs(1);
        else if (what == u"contact"_s)
            record.contact.note = u"new"_s;
        QCOMPARE(fixture.write([&](Store &open) -> Result<void> {
            if (what == u"absent"_s) {
                const Result<void> gone = open.records().markAbsent(fixture.from.id, {u"1"_s});
                if (!gone)
                    return gone;
            }
            const auto stored = open.records().upsert(fixture.from.id, {record});
            if (!stored)
                return stored.failure();
            if (stored->at(0).id != id || stored->at(0).changeNumber != changeNumber)
                return fail(ErrorKind::Internal, u"unexpected answer"_s);
            return {};
        }),
                 QString());
        const Result<Record> now = fixture.store->records().get(id);
        QCOMPARE(now->changeNumber, changeNumber);
        QCOMPARE(now->raw, record.raw);
        QCOMPARE(now->revision, record.revision);
        QVERIFY(now->modified == record.modified);
        QVERIFY(now->contact == record.contact);
        QVERIFY(!now->isAbsent);
    }

    void anAbsentRecordIsOutOfListsAndSearchUntilItComesBack()
    {
        StoreFixture fixture;
        const RecordId id = fixture.add(fixture.from.id, u"1"_s, person(u"Ada"_s));
        fixture.add(fixture.from.id, u"2"_s, person(u"Bea"_s));
        RecordTable &records = fixture.store->records();
        const auto hide = [&](Store &) {
            return records.markAbsent(fixture.from.id, {u"1"_s, u"unknown"_s});
        };
        QCOMPARE(fixture.write(hide), QString());
        QCOMPARE(fixture.write(hide), QString()); // again: nothing more
        QVERIFY(records.get(id)->isAbsent);
        QCOMPARE(records.get(id)->changeNumber, 2);
        QCOMPARE(records.count(fixture.from.id), 1);
        QCOMPARE(records.revisions(fixture.from.id)->keys(), QStringList{u"2"_s});
        QCOMPARE(fixture.store->search().find(u"ada"_s, 10)->total, 0);
        QCOMPARE(fixture.store->search().find(u""_s, 10)->total, 1);
        fixture.add(fixture.from.id, u"1"_s, person(u"Ada"_s));
        QCOMPARE(fixture.store->search().find(u"ada"_s, 10)->total, 1);
        QCOMPARE(fixture.store->search().find(u""_s, 10)->total, 2);
        QCOMPARE(records.count(fixture.from.id), 2);
    }

    // Another server may call another item's revision the same.
    void aBookThatMovedHasTheSameRecordsAndIsReadAnew()
    {
        StoreFixture fixture;
        const RecordId id = fixture.add(fixture.from.id, u"/old/a.vcf"_s, person(u"Ada"_s));
        fixture.add(fixture.from.id, u"/elsewhere/b.vcf"_s, person(u"Bea"_s));
        fixture.add(fixture.to.id, u"/old/c.vcf"_s, person(u"Cy"_s));
        const auto move = [&](Store &open) {
            Result<void> done =
                open.books().setSyncState(fixture.from.id, "token", StoreFixture::now(), true);
            if (done)
                done = open.books().move(fixture.from.id, u"there"_s, u"/old/"_s, u"/new/"_s);
            return done;
        };
        QCOMPARE(fixture.write(move), QString());
        const Result<Book> book = fixture.store->books().get(fixture.from.id);
        QVERIFY(book && book->remoteId == "there"_L1 && book->identity == SourceIdentity());
        QVERIFY(book->syncState.isEmpty() && !book->fullListingAt.isValid());
        RecordTable &records = fixture.store->records();
        QCOMPARE(*records.revisions(fixture.from.id),
                 (QHash<QString, QString>{{u"/new/a.vcf"_s, {}}, {u"/elsewhere/b.vcf"_s, {}}}));
        QCOMPARE(records.revisions(fixture.to.id)->keys(), QStringList{u"/old/c.vcf"_s});
        QCOMPARE(records.get(id)->remoteId, u"/new/a.vcf"_s);
        QCOMPARE(records.get(id)->changeNumber, 1);
    }

    void aRemovedRecordLeavesNothingBehind()
    {
        StoreFixture fixture;
        const RecordId id =
            fixture.add(fixture.from.id, u"1"_s, person(u"Ada"_s), {{u"ada@example.com"_s}, {}});
        RecordTable &records = fixture.store->records();
        QCOMPARE(fixture.write([&](Store &) { return records.remove(id); }), QString());
        QCOMPARE(fixture.store->search().find(u"ada"_s, 10)->total, 0);
        for (const char *table : {"persons", "records", "record_contents", "match_keys"}) {
            QVERIFY2(fixture.store->database().integer(QByteArray("SELECT count(*) FROM ") +
                                                       table) == std::optional<qint64>(0),
                     table);
        }
        QVERIFY(
            fixture.write([&](Store &) { return records.remove(id); }).contains(u"not_found"_s));
    }

    void absentRecordsWithoutLinksGoAndLinkedOnesStay()
    {
        StoreFixture fixture;
        const RecordId linked = fixture.add(fixture.from.id, u"1"_s, person(u"Ada"_s));
        const RecordId unlinked = fixture.add(fixture.from.id, u"2"_s, person(u"Bea"_s));
        const RecordId present = fixture.add(fixture.from.id, u"3"_s, person(u"Cleo"_s));
        RecordTable &records = fixture.store->records();
        QCOMPARE(fixture.write([&](Store &open) -> Result<void> {
            Result<void> done = open.links().put(
                {.id = LinkId::create(), .route = fixture.route.id, .source = linked});
            if (done)
                done = records.markAbsent(fixture.from.id, {u"1"_s, u"2"_s});
            if (done)
                done = records.removeAbsentWithoutLinks(fixture.from.id);
            return done;
        }),
                 QString());
        QVERIFY(records.get(linked).has_value());
        QVERIFY(records.get(present).has_value());
        QVERIFY(records.get(unlinked).error().reason == ErrorReason::NotFound);
    }

    void recordsOfOnePersonAreOneHit()
    {
        StoreFixture fixture;
        const RecordId a =
            fixture.add(fixture.from.id, u"1"_s, person(u"Ada Lovelace"_s, u"ada@example.com"_s));
        const RecordId b =
            fixture.add(fixture.to.id, u"9"_s, person(u"Lovelace, Ada"_s, u"ada@home.example"_s));
        RecordTable &records = fixture.store->records();
        const PersonId first = records.get(a)->person;
        const PersonId second = records.get(b)->person;
        QVERIFY(first != second);
        QCOMPARE(fixture.write([&](Store &) { return records.setPerson(b, first); }), QString());
        QCOMPARE(records.ofPerson(first)->size(), 2u);
        QCOMPARE(records.ofPerson(second)->size(), 0u);
        const auto page = fixture.store->search().find(u"ada"_s, 10);
        QCOMPARE(page->total, 1);
        const SearchHit &hit = page->hits.at(0);
        QCOMPARE(hit.person, first);
        QCOMPARE(hit.record, a);
        QCOMPARE(hit.name, u"Ada Lovelace"_s);
        QCOMPARE(hit.emails, QStringList({u"ada@example.com"_s, u"ada@home.example"_s}));
        QVERIFY(hit.books == std::vector<BookId>({fixture.from.id, fixture.to.id}));
        // Found by what only the other record has.
        const auto other = fixture.store->search().find(u"home"_s, 10);
        QCOMPARE(other->hits.at(0).record, b);
        QCOMPARE(fixture.store->search().find(u""_s, 10)->total, 1);
        // And apart again, to a person that nobody knows yet.
        const PersonId third = PersonId::create();
        QCOMPARE(fixture.write([&](Store &) { return records.setPerson(b, third); }), QString());
        QCOMPARE(fixture.store->search().find(u"ada"_s, 10)->total, 2);
    }

    void aRecordThatNamesItsPersonGoesToThem()
    {
        StoreFixture fixture;
        const RecordId a = fixture.add(fixture.from.id, u"1"_s, person(u"Ada Lovelace"_s));
        fixture.add(fixture.to.id, u"8"_s, person(u"A. Lovelace"_s));
        RecordTable &records = fixture.store->records();
        const PersonId ada = records.get(a)->person;
        const PersonId nobody = PersonId::create();
        IncomingRecord fresh = incoming(u"9"_s, person(u"Lovelace, Ada"_s));
        IncomingRecord moved = incoming(u"8"_s, person(u"A. Lovelace"_s));
        IncomingRecord first = incoming(u"7"_s, person(u"Grace Hopper"_s));
        fresh.person = moved.person = ada;
        first.person = nobody; // whose only record this will be
        QCOMPARE(fixture.write([&](Store &open) -> Result<void> {
            const auto stored = open.records().upsert(fixture.to.id, {fresh, moved, first});
            return stored ? Result<void>() : Result<void>(stored.failure());
        }),
                 QString());
        QCOMPARE(records.ofPerson(ada)->size(), 3u);
        QCOMPARE(records.ofPerson(nobody)->size(), 1u);
        const auto all = fixture.store->search().find(u""_s, 10);
        QCOMPARE(all->total, 2);                           // nobody is left over without a record
        QCOMPARE(all->hits.at(0).name, u"Ada Lovelace"_s); // the oldest record's
        QCOMPARE(all->hits.at(1).name, u"Grace Hopper"_s);
    }

    void aRecordTwiceInOneBatchIsFoundByItsLastWords()
    {
        StoreFixture fixture;
        const IncomingRecord once = incoming(u"1"_s, person(u"Ada"_s));
        const IncomingRecord again = incoming(u"1"_s, person(u"Countess"_s));
        QCOMPARE(fixture.write([&](Store &open) -> Result<void> {
            const auto stored = open.records().upsert(fixture.from.id, {once, again});
            return stored ? Result<void>() : Result<void>(stored.failure());
        }),
                 QString());
        QCOMPARE(fixture.store->search().find(u"countess"_s, 10)->total, 1);
        QCOMPARE(fixture.store->search().find(u"ada"_s, 10)->total, 0);
    }

    void recordsAreVisitedByNameUntilTheVisitorFails()
    {
        StoreFixture fixture;
        fixture.add(fixture.from.id, u"1"_s, person(u"Zoë"_s));
        fixture.add(fixture.from.id, u"2"_s, person(u"ärzte"_s));
        fixture.add(fixture.to.id, u"3"_s, person(u"Bea"_s));
        QStringList names;
        const auto note = [&](const Record &record) -> Result<void> {
            names.append(record.contact.name.formatted);
            return {};
        };
        QVERIFY(fixture.store->records().forEach({}, note));
        QCOMPARE(names, QStringList({u"ärzte"_s, u"Bea"_s, u"Zoë"_s}));
        names.clear();
        QVERIFY(fixture.store->records().forEach(fixture.from.id, note));
        QCOMPARE(names, QStringList({u"ärzte"_s, u"Zoë"_s}));
        int visited = 0;
        const auto stopped = fixture.store->records().forEach({}, [&](const Record &) {
            ++visited;
            return Result<void>(fail(ErrorKind::Cancelled, u"enough"_s));
        });
        QVERIFY(!stopped && stopped.error().kind == ErrorKind::Cancelled);
        QCOMPARE(visited, 1);
    }

    void recordsOfAnUnknownBookAreRefused()
    {
        StoreFixture fixture;
        QVERIFY(fixture
                    .write([&](Store &open) -> Result<void> {
                        const auto stored = open.records().upsert(
                            BookId::create(), {incoming(u"1"_s, person(u"Ada"_s))});
                        return stored ? Result<void>() : Result<void>(stored.failure());
                    })
                    .contains(u"not_found"_s));
    }
};

QTEST_GUILESS_MAIN(StoreRecordsTest)
#include "store_records_test.moc"
