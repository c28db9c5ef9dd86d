#include "tests/core/sync/sync_support.h"

#include <QTest>

using namespace warden;
using namespace Qt::StringLiterals;

// Creations whose outcome a crash kept from being known, at a service that makes ids of its own and
// knows them by the marks that they carry, or by what it kept of them.
class SyncMarksTest : public QObject
{
    Q_OBJECT

    static FakeService &addMarking(SyncWorld &world)
    {
        FakeService &service =
            world.addService(u"B"_s, {.isIncremental = true, .proposesIds = false});
        service.marksCreations = true;
        return service;
    }
    // Killed right after the write; the service keeps another content than was sent.
    static void dieAndRewrite(SyncWorld &world, FakeService &service)
    {
        service.afterPush = [&world, &service] {
            world.keepStore();
            service.afterPush = {};
            service.put(service.items.firstKey(),
                        withTitle(service.contacts().first(), u"as the service has it"_s));
        };
    }

private Q_SLOTS:
    void aCreationIsKnownByItsMarkWhateverBecameOfIt()
    {
        SyncWorld world;
        world.addService(u"A"_s).put(u"1"_s, person(u"Ada"_s, {}));
        FakeService &to = addMarking(world);
        world.addRoute(u"A"_s, u"B"_s);
        dieAndRewrite(world, to);
        REQUIRE_VALUE(world.sync());
        world.goBack();
        REQUIRE_VALUE(world.sync());
        QCOMPARE(to.items.size(), 1);
        const Result<RunResult> quiet = world.sync();
        REQUIRE_VALUE(quiet);
        QCOMPARE(quiet->run.counts.created, 0);
        QCOMPARE(to.items.size(), 1);
    }
    void aCreationThatTheServiceKeepsInItsOwnWayIsNotMadeTwice_data()
    {
        QTest::addColumn<bool>("hasForeignAddress");
        QTest::addColumn<int>("items");
        QTest::newRow("with less than was sent") << false << 1;
        QTest::newRow("somebody else of that name") << true << 2;
    }
    void aCreationThatTheServiceKeepsInItsOwnWayIsNotMadeTwice()
    {
        QFETCH(bool, hasForeignAddress);
        QFETCH(int, items);
        SyncWorld world;
        // Nothing to match by.
        world.addService(u"A"_s).put(u"1"_s, withTitle(person(u"Ada"_s, {}), u"Engineer"_s));
        FakeService &to = world.addService(u"B"_s, {.isIncremental = true, .proposesIds = false});
        world.addRoute(u"A"_s, u"B"_s);
        to.afterPush = [&] { // killed then; the service has no room for titles
            world.keepStore();
            Contact kept = person(u"Ada"_s, {});
            if (hasForeignAddress)
                kept.emails = {{.value = u"other@example.com"_s}};
            to.put(to.items.firstKey(), kept);
            to.afterPush = {}; // last: this is what runs
        };
        REQUIRE_VALUE(world.sync());
        world.goBack();
        REQUIRE_VALUE(world.sync());
        QCOMPARE(to.items.size(), items);
    }

    void whomAnotherRouteOfTheRunMadeIsNotTaken()
    {
        SyncWorld world; // two namesakes, from two books into one
        world.addService(u"A"_s).put(u"1"_s, withTitle(person(u"Ada"_s, {}), u"Engineer"_s));
        world.addService(u"C"_s).put(u"1"_s, withTitle(person(u"Ada"_s, {}), u"Countess"_s));
        FakeService &to = world.addService(u"B"_s, {.isIncremental = true, .proposesIds = false});
        world.addRoute(u"A"_s, u"B"_s);
        world.addRoute(u"C"_s, u"B"_s);
        to.pushError = [&](const OutgoingChange &change) -> std::optional<Error> {
            if (change.contact.title == u"Countess"_s)
                return Error{ErrorKind::Offline, ErrorReason::TimedOut}; // it didn't arrive
            return {};
        };
        REQUIRE_VALUE(world.sync());
        QCOMPARE(to.items.size(), 1);
        to.pushError = {};
        REQUIRE_VALUE(world.sync());
        QStringList titles;
        for (const Contact &contact : to.contacts())
            titles.append(contact.title);
        titles.sort();
        QCOMPARE(titles, QStringList({u"Countess"_s, u"Engineer"_s}));
    }

    void somebodyAlikeIsNotTakenForOneWithoutAMark()
    {
        SyncWorld world;
        world.addService(u"A"_s).put(u"1"_s, person(u"Bob"_s, {}));
        FakeService &to = addMarking(world);
        world.addRoute(u"A"_s, u"B"_s);
        to.pushError = [&](const OutgoingChange &) -> std::optional<Error> {
            world.keepStore(); // killed before the write
            return Error{ErrorKind::Invalid};
        };
        REQUIRE_VALUE(world.sync());
        to.pushError = {};
        world.goBack();
        to.put(u"theirs"_s, person(u"Bob"_s, {})); // made by somebody since
        REQUIRE_VALUE(world.sync());
        QCOMPARE(to.items.size(), 2);
    }
    void whileNobodyCanTellNothingIsConcluded()
    {
        SyncWorld world;
        world.addService(u"A"_s).put(u"1"_s, person(u"Ada"_s, {}));
        FakeService &to = addMarking(world);
        world.addRoute(u"A"_s, u"B"_s);
        dieAndRewrite(world, to);
        REQUIRE_VALUE(world.sync());
        world.goBack();
        to.cannotBeAskedForMarks = true;
        for (int i = 0; i < 2; ++i) {
            const Result<RunResult> run = world.sync();
            QVERIFY(!run || run->run.counts.created == 0);
            QCOMPARE(to.items.size(), 1);
        }
        to.cannotBeAskedForMarks = false;
        REQUIRE_VALUE(world.sync());
        QCOMPARE(to.items.size(), 1);
    }
    void whoMayShowLaterIsNotMadeAgainBefore()
    {
        SyncWorld world;
        world.addService(u"A"_s).put(u"1"_s, person(u"Ada"_s, {}));
        FakeService &to = addMarking(world);
        to.marksShowAfter = std::chrono::minutes(5);
        world.addRoute(u"A"_s, u"B"_s);
        to.pushError = [&](const OutgoingChange &) -> std::optional<Error> {
            world.keepStore(); // killed before the write
            return Error{ErrorKind::Invalid};
        };
        REQUIRE_VALUE(world.sync());
        to.pushError = {};
        world.goBack();
        for (const int minutes : {0, 4}) {
            world.letPass(std::chrono::minutes(minutes));
            (void)world.sync();
            QCOMPARE(to.items.size(), 0);
        }
        world.letPass(std::chrono::minutes(1));
        REQUIRE_VALUE(world.sync());
        QCOMPARE(to.items.size(), 1);
    }
    void whatWasNotFetchedYetIsSettledLater()
    {
        SyncWorld world;
        world.addService(u"A"_s).put(u"1"_s, person(u"Ada"_s, {}));
        FakeService &to = addMarking(world);
        world.addRoute(u"A"_s, u"B"_s);
        dieAndRewrite(world, to);
        REQUIRE_VALUE(world.sync());
        world.goBack();
        const QString id = to.items.firstKey();
        const FakeService::Item item = to.items.take(id); // found, but not listed yet
        const Result<RunResult> run = world.sync();
        QVERIFY(!run || run->run.counts.created == 0);
        QCOMPARE(to.items.size(), 0);
        to.put(id, contactOf(item));
        REQUIRE_VALUE(world.sync());
        QCOMPARE(to.items.size(), 1);
    }

private:
    static Contact contactOf(const FakeService::Item &item)
    {
        FakeService one;
        one.items.insert(u"x"_s, item);
        return one.contact(u"x"_s);
    }
};

QTEST_GUILESS_MAIN(SyncMarksTest)
#include "sync_marks_test.moc"
