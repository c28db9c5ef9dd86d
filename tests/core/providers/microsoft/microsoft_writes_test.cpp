#include "tests/core/providers/microsoft/microsoft_support.h"

#include <QJsonArray>
#include <QTest>

using namespace warden;
using namespace Qt::StringLiterals;

// Writing to a mailbox: batches, conditions, and what isn't known to have arrived.
class MicrosoftWritesTest : public QObject
{
    Q_OBJECT

    static std::vector<ApprovedChange> creations(int count)
    {
        std::vector<ApprovedChange> changes;
        for (int i = 0; i < count; ++i)
            changes.push_back(approved(creation(u"p%1"_s.arg(i))));
        return changes;
    }
    static RawContact only(MicrosoftFixture &world, Provider &provider)
    {
        return provider.get(world.folder, world.sandbox.ids(world.folder).first(), world.progress)
            .value();
    }

private Q_SLOTS:
    void aContactIsCreatedChangedAndRemoved()
    {
        MicrosoftFixture world;
        const auto provider = world.provider();
        const auto made = provider->push(world.folder, creations(1), world.progress);
        QVERIFY2(made[0], qPrintable(failureOf(made[0])));
        const QString id = made[0]->remoteId;
        QCOMPARE(world.sandbox.ids(world.folder), QStringList(id));
        QVERIFY(made[0]->readBack);
        const RawContact raw = only(world, *provider);
        QCOMPARE(*made[0]->readBack, raw.bytes);
        QCOMPARE(made[0]->revision, raw.revision);

        world.sandbox.change(id, {{u"officeLocation"_s, u"B 12"_s}}); // what we don't know
        const RawContact now = only(world, *provider);
        const auto changed = provider->push(
            world.folder, std::array{approved(noteUpdate(*provider, now, u"first\nsecond"_s))},
            world.progress);
        QVERIFY2(changed[0], qPrintable(failureOf(changed[0])));
        QVERIFY(changed[0]->revision != now.revision);
        QCOMPARE(provider->normalise({id, {}, *changed[0]->readBack})->note,
                 u"first\r\nsecond"_s); // Exchange's line ends; the sync evens them out
        QCOMPARE(world.sandbox.contact(id)[u"officeLocation"_s].toString(), u"B 12"_s);

        const auto removed = provider->push(
            world.folder, std::array{approved(removal(only(world, *provider)))}, world.progress);
        QVERIFY2(removed[0], qPrintable(failureOf(removed[0])));
        QVERIFY(world.sandbox.ids(world.folder).isEmpty());
    }
    void aRemovedContactIsGivenBack()
    {
        MicrosoftFixture world;
        world.sandbox.addContact(world.folder, {{u"displayName"_s, u"Ada"_s},
                                                {u"officeLocation"_s, u"B 12"_s},
                                                {u"personalNotes"_s, u"n"_s}});
        const auto provider = world.provider();
        const RawContact before = only(world, *provider);
        QVERIFY(
            provider->push(world.folder, std::array{approved(removal(before))}, world.progress)[0]);
        OutgoingChange restore;
        restore.item = PlanItemId::create();
        restore.remoteId = before.remoteId;
        restore.current = before.bytes;
        restore.contact = provider->normalise(before).value();
        restore.changedFields = filledFields(restore.contact);
        const auto restored =
            provider->push(world.folder, std::array{approved(restore)}, world.progress);
        QVERIFY2(restored[0], qPrintable(failureOf(restored[0])));
        QCOMPARE(only(world, *provider).bytes, before.bytes);
    }

    void whatThePreviewShowsIsWhatLeaves()
    {
        MicrosoftFixture world;
        world.sandbox.generate(world.folder, 1);
        const auto provider = world.provider();
        const OutgoingChange made = creation(u"Zoë"_s);
        const OutgoingChange changed =
            noteUpdate(*provider, only(world, *provider), u"met in 東京"_s);
        const auto outcomes = provider->push(
            world.folder, std::array{approved(made), approved(changed)}, world.progress);
        QVERIFY(outcomes[0] && outcomes[1]);
        for (const OutgoingChange &change : {made, changed}) {
            const auto preview = provider->preview(world.folder, change);
            QVERIFY(preview && preview->size() > 20);
            QVERIFY(world.sandbox.bodies().last().contains("\"body\":" + *preview));
        }
        QCOMPARE(provider->preview(world.folder, removal(only(world, *provider))).value(),
                 QByteArray());
    }

    void whatCouldNotBeComparedIsSurelyNotWritten()
    {
        MicrosoftFixture world;
        world.sandbox.generate(world.folder, 1);
        const auto provider = world.provider();
        const RawContact before = only(world, *provider);
        world.sandbox.faults().add(
            {.kind = FaultKind::DroppedAfterwards, .count = 0, .path = u"batch"_s});
        const auto outcomes = provider->push(
            world.folder, std::array{approved(noteUpdate(*provider, before, u"n"_s))},
            world.progress);
        QVERIFY(!outcomes[0]);
        QCOMPARE(outcomes[0].error().kind, ErrorKind::Offline);
        QCOMPARE(outcomes[0].error().reason, ErrorReason::HostUnreachable);
        world.sandbox.faults().clear();
        QCOMPARE(only(world, *provider).revision, before.revision);
    }

    void batchesAreOfTwentyAtMost()
    {
        MicrosoftFixture world;
        const auto outcomes = world.provider()->push(world.folder, creations(45), world.progress);
        for (const auto &outcome : outcomes)
            QVERIFY2(outcome, qPrintable(failureOf(outcome)));
        QCOMPARE(world.sandbox.requests().size(), 3);
        QCOMPARE(world.sandbox.ids(world.folder).size(), 45);
        // Answers come shuffled: each went to the change that it belongs to.
        for (size_t i = 0; i < outcomes.size(); ++i)
            QCOMPARE(world.sandbox.contact(outcomes[i]->remoteId)[u"displayName"_s].toString(),
                     u"p%1"_s.arg(i));
    }
    void whatIsThrottledAloneIsSentAgain()
    {
        MicrosoftFixture world;
        world.sandbox.throttleParts(7, 5);
        const auto outcomes = world.provider()->push(world.folder, creations(20), world.progress);
        for (const auto &outcome : outcomes)
            QVERIFY2(outcome, qPrintable(failureOf(outcome)));
        QCOMPARE(world.sandbox.ids(world.folder).size(), 20);
        QCOMPARE(world.sandbox.requests().size(), 2);
        QCOMPARE(world.sandbox.partsSeen(), 27);
        QVERIFY2(world.time.now >= 5000 && world.time.now < 5600,
                 qPrintable(QString::number(world.time.now)));
    }
    void whatIsThrottledForEverEndsAsRateLimited()
    {
        MicrosoftFixture world;
        world.sandbox.throttleParts(1'000'000, 60);
        const auto outcomes = world.provider()->push(world.folder, creations(3), world.progress);
        for (const auto &outcome : outcomes) {
            QVERIFY(!outcome);
            QCOMPARE(outcome.error().kind, ErrorKind::RateLimited);
        }
        QVERIFY(world.time.now <= 16 * 60 * 1000);
    }
    void aStormOfRefusalsEndsWell()
    {
        MicrosoftFixture world;
        for (int i = 0; i < 10; ++i)
            world.sandbox.faults().add({.kind = FaultKind::TooManyRequests, .seconds = 3});
        world.sandbox.throttleParts(60, 2);
        QList<qint64> shown;
        world.progress = Progress(
            [&](const ProgressStep &step) {
                if (step.stage == Stage::Waiting)
                    shown.append(step.total);
            },
            {});
        const auto outcomes = world.provider()->push(world.folder, creations(40), world.progress);
        for (const auto &outcome : outcomes)
            QVERIFY2(outcome, qPrintable(failureOf(outcome)));
        QCOMPARE(world.sandbox.ids(world.folder).size(), 40);
        QVERIFY(shown.contains(4) && shown.contains(2)); // the whole one a little later than told
    }
    void theDocumentedRateIsKept()
    {
        MicrosoftFixture world;
        const auto provider = world.provider();
        int sent = 0;
        for (; sent < 1200; sent += 100)
            provider->push(world.folder, creations(100), world.progress);
        // 400 at once, then 16 a second.
        QCOMPARE(world.sandbox.partsSeen(), sent);
        QVERIFY2(world.time.now >= (sent - 400) * 1000 / 16,
                 qPrintable(QString::number(world.time.now)));
        QVERIFY(world.sandbox.mostAtOnce() <= 4);
    }

    void oneRefusedItemDoesNotKeepTheOthers()
    {
        MicrosoftFixture world;
        world.sandbox.generate(world.folder, 4);
        const auto provider = world.provider();
        QHash<QString, RawContact> contacts;
        QVERIFY(provider->fetch({.book = world.folder}, world.into(contacts), world.progress));
        const QStringList ids = world.sandbox.ids(world.folder);
        world.sandbox.change(ids[1], {{u"title"_s, u"Dr."_s}});
        world.sandbox.change(ids[2], {{u"title"_s, u"Dr."_s}});
        world.sandbox.remove(ids[3]);
        const std::array changes = {
            approved(noteUpdate(*provider, contacts[ids[0]], u"a"_s)),
            approved(noteUpdate(*provider, contacts[ids[1]], u"b"_s)),
            approved(removal(contacts[ids[2]])),
            approved(removal(contacts[ids[3]])),
        };
        const auto outcomes = provider->push(world.folder, changes, world.progress);
        QVERIFY(outcomes[0]);
        QCOMPARE(outcomes[1].error().reason, ErrorReason::ChangedMeanwhile);
        QCOMPARE(outcomes[2].error().reason, ErrorReason::ChangedMeanwhile);
        QVERIFY(outcomes[3]); // gone already is fine
        QVERIFY(world.sandbox.ids(world.folder).contains(ids[2]));
        QVERIFY(world.sandbox.contact(ids[1])[u"personalNotes"_s].isNull());
    }
    void whatChangesAtTheLastMomentIsNotOverwritten()
    {
        MicrosoftFixture world;
        world.sandbox.generate(world.folder, 1);
        const auto provider = world.provider();
        const RawContact raw = only(world, *provider);
        int batches = 0;
        world.sandbox.setInterruption([&](const SandboxRequest &) {
            if (++batches == 2) // between the comparison and the write
                world.sandbox.change(raw.remoteId, {{u"title"_s, u"Dr."_s}});
        });
        const auto outcomes = provider->push(
            world.folder, std::array{approved(noteUpdate(*provider, raw, u"a"_s))}, world.progress);
        QVERIFY(!outcomes[0]);
        QCOMPARE(outcomes[0].error().reason, ErrorReason::ChangedMeanwhile);
    }
    void aServiceThatIgnoresConditionsOverwritesNothing()
    {
        MicrosoftFixture world(MicrosoftOptions{.heedsIfMatch = false});
        world.sandbox.generate(world.folder, 1);
        const auto provider = world.provider();
        const RawContact raw = only(world, *provider);
        world.sandbox.change(raw.remoteId, {{u"personalNotes"_s, u"theirs"_s}});
        const auto outcomes = provider->push(
            world.folder,
            std::array{approved(noteUpdate(*provider, raw, u"ours"_s)), approved(removal(raw))},
            world.progress);
        for (const auto &outcome : outcomes)
            QCOMPARE(outcome.error().reason, ErrorReason::ChangedMeanwhile);
        QCOMPARE(world.sandbox.contact(raw.remoteId)[u"personalNotes"_s].toString(), u"theirs"_s);
    }
    void whatHasNoRoomIsNoWrite()
    {
        MicrosoftFixture world;
        world.sandbox.generate(world.folder, 1);
        const auto provider = world.provider();
        const RawContact raw = only(world, *provider);
        OutgoingChange change = noteUpdate(*provider, raw, {});
        change.contact.nicknames = {};
        change.contact.birthday = {.month = 5, .day = 4};
        change.changedFields = {Field::Birthday};
        world.sandbox.clearRequests();
        const auto outcomes =
            provider->push(world.folder, std::array{approved(change)}, world.progress);
        QVERIFY(outcomes[0]);
        QCOMPARE(outcomes[0]->revision, raw.revision);
        QCOMPARE(world.sandbox.requests().size(), 0);
    }

    void aLostAnswerIsLookedUp_data()
    {
        QTest::addColumn<FaultKind>("fault");
        QTest::addColumn<int>("since"); // the connection's faults are chosen before the request
        QTest::newRow("the connection ends") << FaultKind::DroppedAfterwards << 1;
        QTest::newRow("half an answer") << FaultKind::TruncatedBody << 1;
        QTest::newRow("half the JSON") << FaultKind::CutOff << 2;
        QTest::newRow("parts are missing") << FaultKind::LostParts << 2;
        QTest::newRow("too much") << FaultKind::HugeAnswer << 2;
    }
    void aLostAnswerIsLookedUp()
    {
        QFETCH(FaultKind, fault);
        QFETCH(int, since);
        MicrosoftFixture world;
        world.sandbox.generate(world.folder, 2);
        const auto provider = world.provider();
        QHash<QString, RawContact> contacts;
        QVERIFY(provider->fetch({.book = world.folder}, world.into(contacts), world.progress));
        const QStringList ids = world.sandbox.ids(world.folder);
        const std::array changes = {approved(creation(u"a"_s)), approved(creation(u"b"_s)),
                                    approved(noteUpdate(*provider, contacts[ids[0]], u"x"_s)),
                                    approved(removal(contacts[ids[1]]))};
        int batches = 0;
        world.sandbox.setInterruption([&](const SandboxRequest &request) {
            if (request.method == "POST" && ++batches == since)
                world.sandbox.faults().add({.kind = fault, .method = "POST"});
        });
        const auto outcomes = provider->push(world.folder, changes, world.progress);
        for (const auto &outcome : outcomes)
            QVERIFY2(outcome, qPrintable(failureOf(outcome)));
        QCOMPARE(world.sandbox.ids(world.folder).size(), 3);
        QCOMPARE(world.sandbox.bodies().size(), 3); // it wasn't sent twice, only looked up
        QCOMPARE(world.sandbox.contact(outcomes[0]->remoteId)[u"displayName"_s].toString(), u"a"_s);
        QCOMPARE(world.sandbox.contact(ids[0])[u"personalNotes"_s].toString(), u"x"_s);
    }
    void whatDidNotArriveStaysUnknown()
    {
        MicrosoftFixture world;
        world.sandbox.faults().add({.kind = FaultKind::ServerError, .method = "POST"});
        const auto outcomes = world.provider()->push(world.folder, creations(2), world.progress);
        for (const auto &outcome : outcomes) {
            QVERIFY(!outcome);
            QCOMPARE(outcome.error().kind, ErrorKind::Offline);
            QCOMPARE(outcome.error().reason, ErrorReason::ServerFailed);
        }
        QVERIFY(world.sandbox.ids(world.folder).isEmpty());
    }
    void creationsAreFoundByTheirMarkLater()
    {
        MicrosoftFixture world;
        const std::vector<ApprovedChange> changes = creations(25);
        QVERIFY(world.provider()->push(world.folder, changes, world.progress)[0]);
        QStringList items = {PlanItemId::create().value(), u"o'clock"_s};
        for (const ApprovedChange &change : changes)
            items.append(change.change().item.value());
        const auto found = world.provider()->created(world.folder, items, world.progress);
        QVERIFY2(found, qPrintable(failureOf(found)));
        QVERIFY(found->has_value());
        QCOMPARE((*found)->remoteIds.size(), 25);
        const QString made = (*found)->remoteIds.value(changes[7].change().item.value());
        QCOMPARE(world.sandbox.contact(made)[u"displayName"_s].toString(), u"p7"_s);
    }
    void withoutTheRightNothingIsSent()
    {
        MicrosoftFixture world;
        const auto outcomes =
            world.provider(false)->push(world.folder, creations(2), world.progress);
        for (const auto &outcome : outcomes)
            QCOMPARE(outcome.error().reason, ErrorReason::ScopesMissing);
        QCOMPARE(world.sandbox.requests().size(), 0);
    }
    void aStopLeavesTheRestUndone()
    {
        MicrosoftFixture world;
        int batches = 0;
        world.sandbox.setInterruption([&](const SandboxRequest &) { ++batches; });
        world.progress = Progress({}, [&] { return batches >= 2; });
        const auto outcomes = world.provider()->push(world.folder, creations(60), world.progress);
        int cancelled = 0;
        int unknown = 0;
        for (const auto &outcome : outcomes) {
            cancelled += !outcome && outcome.error().kind == ErrorKind::Cancelled;
            unknown += !outcome && outcome.error().reason == ErrorReason::AnswerIncomplete;
        }
        QCOMPARE(cancelled, 20);
        QCOMPARE(unknown, 20); // the one under way
    }
};

QTEST_GUILESS_MAIN(MicrosoftWritesTest)
#include "microsoft_writes_test.moc"
