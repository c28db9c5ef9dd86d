#include "tests/core/store/store_fixture.h"

#include <QTest>

using namespace warden;
using namespace Qt::StringLiterals;

namespace {

// Two linked records, as a run leaves them.
struct LinkedPair
{
    RecordId source;
    RecordId destination;
    Link link;
};

LinkedPair linkPair(StoreFixture &fixture, const QString &remoteId)
{
    LinkedPair pair;
    pair.source = fixture.add(fixture.from.id, remoteId, fullContact());
    pair.destination = fixture.add(fixture.to.id, remoteId, person(u"Ada"_s));
    pair.link = {.id = LinkId::create(),
                 .route = fixture.route.id,
                 .person = PersonId::create(),
                 .source = pair.source,
                 .destination = pair.destination,
                 .sourceBase = fullContact(),
                 .destinationBase = person(u"Ada"_s),
                 .sourceChange = 1,
                 .destinationChange = 1,
                 .policyVersion = fixture.route.policy.version,
                 .cameFromSource = false};
    const QString failure = fixture.write([&](Store &open) { return open.links().put(pair.link); });
    if (!failure.isEmpty())
        qFatal("%s", qUtf8Printable(failure));
    return pair;
}

} // namespace

class StoreLinksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linksComeBackByEitherRecord()
    {
        StoreFixture fixture;
        LinkedPair pair = linkPair(fixture, u"1"_s);
        LinkTable &links = fixture.store->links();
        const RouteId route = fixture.route.id;
        QVERIFY(links.findBySource(route, pair.source) == std::optional(pair.link));
        QVERIFY(isNothing(links.findBySource(route, pair.destination)));
        QVERIFY(links.findByRecord(route, pair.source) == std::optional(pair.link));
        QVERIFY(links.findByRecord(route, pair.destination) == std::optional(pair.link));
        QVERIFY(isNothing(links.findByRecord(RouteId::create(), pair.source)));
        pair.link.sourceChange = 7;
        pair.link.destination = {};
        pair.link.destinationBase = {};
        QCOMPARE(fixture.write([&](Store &) { return links.put(pair.link); }), QString());
        QVERIFY(links.findBySource(route, pair.source) == std::optional(pair.link));
        QCOMPARE(fixture.write([&](Store &) { return links.remove(pair.link.id); }), QString());
        QVERIFY(isNothing(links.findBySource(route, pair.source)));
    }

    void aSecondLinkOfASourceIsRefused()
    {
        StoreFixture fixture;
        LinkedPair pair = linkPair(fixture, u"1"_s);
        pair.link.id = LinkId::create();
        QVERIFY(fixture.write([&](Store &open) { return open.links().put(pair.link); })
                    .contains(u"already_exists"_s));
    }

    void onlyWhatChangedIsConsidered_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<bool>("isConsidered");
        QTest::newRow("nothing") << u""_s << false;
        QTest::newRow("raw bytes of the source") << u"raw"_s << false;
        QTest::newRow("source") << u"source"_s << true;
        QTest::newRow("destination") << u"destination"_s << true;
        QTest::newRow("source absent") << u"absent"_s << true;
        QTest::newRow("destination removed") << u"removed"_s << true;
        QTest::newRow("policy") << u"policy"_s << true;
    }
    void onlyWhatChangedIsConsidered()
    {
        QFETCH(QString, what);
        QFETCH(bool, isConsidered);
        StoreFixture fixture;
        const LinkedPair pair = linkPair(fixture, u"1"_s);
        linkPair(fixture, u"2"_s);
        Route route = fixture.route;
        if (what == u"source"_s)
            fixture.add(fixture.from.id, u"1"_s, person(u"New"_s));
        else if (what == u"destination"_s)
            fixture.add(fixture.to.id, u"1"_s, person(u"New"_s));
        else if (what == u"policy"_s)
            ++route.policy.version;
        QCOMPARE(fixture.write([&](Store &open) -> Result<void> {
            if (what == u"absent"_s)
                return open.records().markAbsent(fixture.from.id, {u"1"_s});
            if (what == u"removed"_s)
                return open.records().remove(pair.destination);
            if (what == u"raw"_s) {
                IncomingRecord record = incoming(u"1"_s, fullContact());
                record.raw = "other";
                const auto stored = open.records().upsert(fixture.from.id, {record});
                return stored ? Result<void>() : Result<void>(stored.failure());
            }
            return {};
        }),
                 QString());
        const auto result = fixture.store->links().pairsToConsider(route);
        QVERIFY(result.has_value());
        QCOMPARE(result->linked, 2);
        const qint64 considered = what == u"policy"_s ? 2 : (isConsidered ? 1 : 0);
        QCOMPARE(qint64(result->pairs.size()), considered);
        QCOMPARE(result->unchanged, 2 - considered);
        if (considered == 0)
            return;
        const Pair &found = result->pairs.at(0);
        QVERIFY(found.link == pair.link);
        QVERIFY(found.source && found.source->id == pair.source);
        QCOMPARE(found.source->isAbsent, what == u"absent"_s);
        QCOMPARE(found.destination.has_value(), what != u"removed"_s);
    }

    void recordsThatNoLinkKnowsAreConsideredUnlessAbsent()
    {
        StoreFixture fixture;
        linkPair(fixture, u"linked"_s);
        const RecordId source = fixture.add(fixture.from.id, u"1"_s, person(u"Ada"_s));
        const RecordId destination = fixture.add(fixture.to.id, u"2"_s, person(u"Bea"_s));
        fixture.add(fixture.from.id, u"gone"_s, person(u"Gone"_s));
        QCOMPARE(fixture.write([&](Store &open) {
            return open.records().markAbsent(fixture.from.id, {u"gone"_s});
        }),
                 QString());
        const auto result = fixture.store->links().pairsToConsider(fixture.route);
        QVERIFY(result && result->pairs.size() == 2);
        QVERIFY(!result->pairs[0].link && !result->pairs[0].destination);
        QCOMPARE(result->pairs[0].source->id, source);
        QVERIFY(result->pairs[0].source->contact == person(u"Ada"_s));
        QVERIFY(!result->pairs[1].link && !result->pairs[1].source);
        QCOMPARE(result->pairs[1].destination->id, destination);
        QCOMPARE(result->unchanged, 1);
        QCOMPARE(result->linked, 1);
        QCOMPARE(result->sourceSize, 2);
        QCOMPARE(result->sourceSizeBefore, 3);
        QCOMPARE(result->destinationSize, 2);
        QCOMPARE(result->destinationSizeBefore, 2);
    }

    void aHooksLinkHasNoDestinationAndIsUnchanged()
    {
        StoreFixture fixture;
        const RecordId source = fixture.add(fixture.from.id, u"1"_s, person(u"Ada"_s));
        QCOMPARE(fixture.write([&](Store &open) {
            return open.links().put({.id = LinkId::create(),
                                     .route = fixture.route.id,
                                     .source = source,
                                     .sourceChange = 1,
                                     .policyVersion = 1});
        }),
                 QString());
        const auto result = fixture.store->links().pairsToConsider(fixture.route);
        QVERIFY(result && result->pairs.empty() && result->unchanged == 1);
    }

    void aRemovedRouteTakesItsLinksAndNoContacts()
    {
        StoreFixture fixture;
        const LinkedPair pair = linkPair(fixture, u"1"_s);
        QCOMPARE(fixture.write([&](Store &open) { return open.routes().remove(fixture.route.id); }),
                 QString());
        QVERIFY(fixture.store->records().get(pair.source).has_value());
        for (const char *sql : {"SELECT count(*) FROM links", "SELECT count(*) FROM link_details"})
            QVERIFY(fixture.store->database().integer(sql) == std::optional<qint64>(0));
    }
};

QTEST_GUILESS_MAIN(StoreLinksTest)
#include "store_links_test.moc"
