#include "tests/core/store/store_fixture.h"

#include <QTest>

using namespace warden;
using namespace Qt::StringLiterals;

namespace {

JournalItem journalItem(const StoreFixture &fixture, const RunId &run, qint64 ordinal)
{
    JournalItem item;
    item.run = run;
    item.item = PlanItemId::create();
    item.ordinal = ordinal;
    item.route = fixture.route.id;
    item.book = fixture.to.id;
    item.record = RecordId::create();
    item.counterpart = RecordId::create();
    item.link = LinkId::create();
    item.change = {.item = item.item,
                   .person = PersonId::create(),
                   .action = ChangeAction::Update,
                   .remoteId = u"/crm/1.vcf"_s,
                   .revision = u"\"7\""_s,
                   .current = QByteArray("BEGIN:VCARD\0\xff", 13),
                   .contact = fullContact(),
                   .changedFields = {Field::Email, Field::Phone},
                   .idempotencyKey = u"key-1"_s,
                   .sequence = ordinal};
    return item;
}

void compare(const JournalItem &a, const JournalItem &b)
{
    QCOMPARE(a.run, b.run);
    QCOMPARE(a.item, b.item);
    QCOMPARE(a.ordinal, b.ordinal);
    QCOMPARE(a.route, b.route);
    QCOMPARE(a.book, b.book);
    QCOMPARE(a.record, b.record);
    QCOMPARE(a.counterpart, b.counterpart);
    QCOMPARE(a.link, b.link);
    QCOMPARE(a.change.item, b.change.item);
    QCOMPARE(a.change.person, b.change.person);
    QVERIFY(a.change.action == b.change.action);
    QCOMPARE(a.change.remoteId, b.change.remoteId);
    QCOMPARE(a.change.revision, b.change.revision);
    QCOMPARE(a.change.current, b.change.current);
    QVERIFY(a.change.contact == b.change.contact);
    QVERIFY(a.change.changedFields == b.change.changedFields);
    QCOMPARE(a.change.idempotencyKey, b.change.idempotencyKey);
    QCOMPARE(a.change.sequence, b.change.sequence);
    QVERIFY(a.state == b.state);
    QCOMPARE(a.resultRemoteId, b.resultRemoteId);
    QCOMPARE(a.resultRevision, b.resultRevision);
    QCOMPARE(a.after, b.after);
    QCOMPARE(a.isIrreversible, b.isIrreversible);
    QCOMPARE(a.errorKind, b.errorKind);
    QCOMPARE(a.errorReason, b.errorReason);
    QCOMPARE(a.isImageRemoved, b.isImageRemoved);
}

} // namespace

class StoreJournalTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void journalItemsComeBackAndTellWhatIsUnsettled()
    {
        StoreFixture fixture;
        const RunId run = RunId::create();
        JournalItem first = journalItem(fixture, run, 1);
        const JournalItem second = journalItem(fixture, run, 2);
        JournalTable &journal = fixture.store->journal();
        QCOMPARE(fixture.write([&](Store &) -> Result<void> {
            const Result<void> done = journal.insert(second);
            return done ? journal.insert(first) : done;
        }),
                 QString());
        auto items = journal.unsettled(run);
        QVERIFY(items && items->size() == 2);
        compare(items->at(0), first);
        compare(items->at(1), second);
        QCOMPARE(journal.lastSequence(fixture.to.id), 2);
        QCOMPARE(journal.lastSequence(fixture.from.id), 0);
        QVERIFY(journal.runsWithUnsettled() == std::vector<RunId>{run});

        first.state = JournalState::Failed;
        first.resultRemoteId = u"/crm/x.vcf"_s;
        first.resultRevision = u"\"8\""_s;
        first.after = "after";
        first.isIrreversible = true;
        first.errorKind = u"offline"_s;
        first.errorReason = u"timed_out"_s;
        QCOMPARE(fixture.write([&](Store &) -> Result<void> {
            const Result<void> done = journal.update(first);
            return done ? journal.setState({second.item}, JournalState::Sent) : done;
        }),
                 QString());
        items = journal.ofRun(run);
        QVERIFY(items && items->size() == 2);
        compare(items->at(0), first);
        items = journal.unsettled(run);
        QVERIFY(items && items->size() == 1 && items->at(0).state == JournalState::Sent);
        items = journal.ofPerson(first.change.person, 10);
        QVERIFY(items && items->size() == 1);
        compare(items->at(0), first);
    }

    void imagesOfSettledItemsGoAfterTheirTime()
    {
        StoreFixture fixture;
        Run run;
        run.id = RunId::create();
        run.startedAt = StoreFixture::now();
        JournalItem settled = journalItem(fixture, run.id, 1);
        settled.state = JournalState::Done;
        const JournalItem pending = journalItem(fixture, run.id, 2);
        JournalTable &journal = fixture.store->journal();
        QCOMPARE(fixture.write([&](Store &open) -> Result<void> {
            Result<void> done = open.runs().insert(run);
            if (done)
                done = journal.insert(settled);
            if (done)
                done = journal.insert(pending);
            if (done)
                done = journal.removeImagesBefore(run.startedAt);
            return done;
        }),
                 QString());
        QVERIFY(!journal.ofRun(run.id)->at(0).isImageRemoved);
        QCOMPARE(fixture.write([&](Store &) {
            return journal.removeImagesBefore(run.startedAt.addMSecs(1));
        }),
                 QString());
        const auto items = journal.ofRun(run.id);
        QVERIFY(items->at(0).isImageRemoved && items->at(0).change.current.isEmpty());
        QVERIFY(items->at(0).change.contact == Contact());
        compare(items->at(1), pending);
    }

    void aRemovedConnectionLeavesCountsAndDeliveriesAlone()
    {
        StoreFixture fixture;
        const RecordId source = fixture.add(fixture.from.id, u"1"_s, fullContact());
        const PersonId person = fixture.store->records().get(source)->person;
        const RunId run = RunId::create();
        const JournalItem item = journalItem(fixture, run, 1);
        StoredPlan plan{
            PlanId::create(), QByteArray(32, 'a'), {}, PlanState::Held, StoreFixture::now()};
        plan.body = "{\"route\":\"" + fixture.route.id.value().toLatin1() + "\"}";
        const StoredPlan other{PlanId::create(), QByteArray(32, 'b'), "{\"route\":\"x\"}",
                               PlanState::Held, StoreFixture::now()};
        QCOMPARE(fixture.write([&](Store &open) -> Result<void> {
            Result<void> done = open.journal().insert(item);
            if (done)
                done = open.links().put({.id = LinkId::create(),
                                         .route = fixture.route.id,
                                         .person = person,
                                         .source = source});
            if (done)
                done = open.deliveries().insert({.id = DeliveryId::create(), .run = run});
            if (done)
                done = open.plans().insert(plan);
            if (done)
                done = open.plans().insert(other);
            if (done)
                done = open.connections().remove(fixture.connection.id);
            return done;
        }),
                 QString());
        Store &store = *fixture.store;
        QVERIFY(store.books().all()->empty());
        QVERIFY(store.routes().all()->empty());
        QVERIFY(store.records().get(source).error().reason == ErrorReason::NotFound);
        QVERIFY(!*store.links().findBySource(fixture.route.id, source));
        QCOMPARE(store.search().find(u"ada"_s, 10)->total, 0);
        QCOMPARE(store.search().find({}, 10)->total, 0);
        QVERIFY(store.database().integer("SELECT count(*) FROM search_data WHERE"
                                         " instr(block, CAST('ovelac' AS BLOB)) > 0") ==
                std::optional<qint64>(0));
        QCOMPARE(store.deliveries().ofRun(run)->size(), 1u);
        const auto journal = store.journal().ofRun(run);
        QVERIFY(journal->size() == 1 && journal->at(0).isImageRemoved);
        QVERIFY(journal->at(0).change.remoteId.isEmpty());
        QVERIFY(store.plans().findByHash(plan.sha256)->body.isEmpty());
        QVERIFY(store.plans().findByHash(plan.sha256)->state == PlanState::Stale);
        QCOMPARE(store.plans().findByHash(other.sha256)->body, other.body);
        for (const char *table : {"persons", "records", "record_contents", "match_keys", "links",
                                  "link_details", "journal_images"}) {
            const auto rows = store.database().integer(QByteArray("SELECT count(*) FROM ") + table);
            QVERIFY2(rows == std::optional<qint64>(0), table);
        }
    }
};

QTEST_GUILESS_MAIN(StoreJournalTest)
#include "store_journal_test.moc"
