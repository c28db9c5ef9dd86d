#include "core/sync/decline.h"
#include "tests/core/sync/sync_support.h"

#include <QTest>

using namespace warden;
using namespace Qt::StringLiterals;

namespace {

// As a file does whose contacts have no ids of their own, when somebody edits one of them.
void move(FakeService &service, const QString &from, const QString &to, const Contact &contact)
{
    service.remove(from);
    service.put(to, contact);
}

Contact ada()
{
    Contact contact = person(u"Ada Lovelace"_s, u"ada@example.com"_s, u"+49 30 123456"_s);
    contact.uid = u"uid-1"_s;
    return contact;
}

QStringList writesOf(const FakeService &service)
{
    QStringList names;
    for (const OutgoingChange &change : service.pushed)
        names.append(changeActionName(change.action));
    return names;
}

} // namespace

// A contact whose id at the service changes is followed: it is no removal and no new contact.
class SyncMovedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEditUnderANewIdIsAnUpdate_data()
    {
        QTest::addColumn<Contact>("edited");
        Contact edited = ada();
        edited.title = u"Countess"_s;
        edited.emails = {{u"other@example.com"_s}};
        edited.phones.clear();
        QTest::newRow("known by its UID") << edited;
        edited = ada();
        edited.uid.clear();
        edited.title = u"Countess"_s;
        edited.phones = {{u"+49 30 999999"_s}};
        QTest::newRow("known by its e-mail address") << edited;
        edited.emails = {{u"other@example.com"_s}};
        edited.phones = {{u"030 123456"_s}};
        QTest::newRow("known by its phone number") << edited;
    }
    void anEditUnderANewIdIsAnUpdate()
    {
        QFETCH(Contact, edited);
        for (DeletionStrategy strategy : {DeletionStrategy::Never, DeletionStrategy::Synced,
                                          DeletionStrategy::Mirror, DeletionStrategy::Ask}) {
            SyncWorld world;
            FakeService &a = world.addService(u"A"_s);
            FakeService &b = world.addService(u"B"_s);
            FakeService &c = world.addService(u"C"_s, hook());
            a.put(u"1"_s, ada());
            world.addRoute(u"A"_s, u"B"_s, {.deletions = strategy});
            world.addRoute(u"A"_s, u"C"_s, {.deletions = strategy});
            REQUIRE_VALUE(world.sync());
            const QString there = b.items.firstKey();
            b.put(there, withNote(b.contact(there), u"only B has this"_s));
            move(a, u"1"_s, u"2"_s, edited);
            const Result<RunResult> run = world.sync();
            REQUIRE_VALUE(run);
            QCOMPARE(run->run.counts.updated, 2);
            QCOMPARE(b.items.keys(), QStringList{there});
            QCOMPARE(b.contact(there).title, u"Countess"_s);
            QCOMPARE(b.contact(there).emails, edited.emails);
            QCOMPARE(b.contact(there).note, u"only B has this"_s);
            QCOMPARE(writesOf(c), QStringList({u"create"_s, u"update"_s}));
            QCOMPARE(c.pushed.first().person, c.pushed.last().person);

            const qsizetype pushed = b.pushed.size();
            const Result<RunResult> quiet = world.sync();
            REQUIRE_VALUE(quiet);
            QCOMPARE(quiet->run.counts.unchanged, 2);
            QCOMPARE(b.pushed.size(), pushed);
        }
    }

    void aRenamedFileIsNoNews()
    {
        SyncWorld world;
        FakeService &a = world.addService(u"A"_s);
        FakeService &b = world.addService(u"B"_s);
        a.put(u"a.vcf"_s, person(u"Ada"_s, {}));
        world.addRoute(u"A"_s, u"B"_s);
        REQUIRE_VALUE(world.sync());
        move(a, u"a.vcf"_s, u"b.vcf"_s, person(u"Ada"_s, {}));
        const Result<RunResult> run = world.sync();
        REQUIRE_VALUE(run);
        QCOMPARE(run->run.counts.unchanged, 1);
        QCOMPARE(b.pushed.size(), 1);
        // Its next edit arrives as well.
        a.put(u"b.vcf"_s, withTitle(person(u"Ada"_s, {}), u"Countess"_s));
        REQUIRE_VALUE(world.sync());
        QCOMPARE(b.items.size(), 1);
        QCOMPARE(b.contacts().first().title, u"Countess"_s);
    }

    void aNewIdAtTheDestinationIsFollowed_data()
    {
        QTest::addColumn<int>("direction");
        QTest::newRow("one way") << int(Direction::OneWay);
        QTest::newRow("two ways") << int(Direction::TwoWay);
    }
    void aNewIdAtTheDestinationIsFollowed()
    {
        QFETCH(int, direction);
        SyncWorld world;
        FakeService &a = world.addService(u"A"_s);
        FakeService &b = world.addService(u"B"_s);
        a.put(u"1"_s, ada());
        world.addRoute(u"A"_s, u"B"_s, {.direction = static_cast<Direction>(direction)});
        REQUIRE_VALUE(world.sync());
        Contact there = withNote(b.contacts().first(), u"from B"_s);
        there.uid.clear();
        move(b, b.items.firstKey(), u"moved"_s, there);
        a.put(u"1"_s, withTitle(ada(), u"Countess"_s));
        REQUIRE_VALUE(world.sync());
        QCOMPARE(b.items.keys(), QStringList{u"moved"_s});
        QCOMPARE(b.contacts().first().title, u"Countess"_s);
        QCOMPARE(a.items.keys(), QStringList{u"1"_s});
        QCOMPARE(a.contact(u"1"_s).note.isEmpty(), direction == int(Direction::OneWay));
    }

    void whoCouldBeSeveralIsNotFollowed()
    {
        SyncWorld world;
        FakeService &a = world.addService(u"A"_s);
        world.addService(u"B"_s);
        a.put(u"1"_s, person(u"Ada Lovelace"_s, u"office@example.com"_s));
        world.addRoute(u"A"_s, u"B"_s);
        REQUIRE_VALUE(world.sync());
        a.remove(u"1"_s);
        a.put(u"2"_s, person(u"Ada Byron"_s, u"office@example.com"_s));
        a.put(u"3"_s, person(u"Ada King"_s, u"office@example.com"_s));
        const Result<PreparedPlan> plan = world.plan();
        REQUIRE_VALUE(plan);
        QCOMPARE(plan->plan.counts().created, 2);
        QCOMPARE(plan->plan.counts().removed, 1);
    }

    void anotherNameAtTheSameAddressIsSomebodyElse()
    {
        SyncWorld world;
        FakeService &a = world.addService(u"A"_s);
        world.addService(u"B"_s);
        a.put(u"1"_s, person(u"Ada Lovelace"_s, u"office@example.com"_s));
        world.addRoute(u"A"_s, u"B"_s);
        REQUIRE_VALUE(world.sync());
        move(a, u"1"_s, u"2"_s, person(u"Bob Miller"_s, u"office@example.com"_s));
        const Result<PreparedPlan> plan = world.plan();
        REQUIRE_VALUE(plan);
        QCOMPARE(plan->plan.counts().created, 1);
        QCOMPARE(plan->plan.counts().removed, 1);
    }

    void aStoredPlanFollowsToo_data()
    {
        QTest::addColumn<bool>("toHook");
        QTest::newRow("to a book") << false;
        QTest::newRow("to a hook") << true;
    }
    void aStoredPlanFollowsToo()
    {
        QFETCH(bool, toHook);
        SyncWorld world;
        FakeService &a = world.addService(u"A"_s);
        FakeService &b =
            world.addService(u"B"_s, toHook ? hook() : Capabilities{.isIncremental = true});
        a.put(u"1"_s, ada());
        a.put(u"r"_s, person(u"Renamed"_s, {}));
        world.addRoute(u"A"_s, u"B"_s);
        REQUIRE_VALUE(world.sync());
        move(a, u"1"_s, u"2"_s, withTitle(ada(), u"Countess"_s));
        move(a, u"r"_s, u"s"_s, person(u"Renamed"_s, {}));
        const Result<PreparedPlan> plan = world.plan();
        REQUIRE_VALUE(plan);
        const Result<PreparedPlan> older = world.plan();
        REQUIRE_VALUE(older);
        const Result<PreparedPlan> again =
            world.engine().reload(plan->plan.sha256, world.actor(), world.progress());
        REQUIRE_VALUE(again);
        REQUIRE_VALUE(world.apply(*again));
        QCOMPARE(b.pushed.last().contact.title, u"Countess"_s);
        QCOMPARE(b.pushed.size(), 3);
        // What it did, another plan can't do once more.
        const Result<PreparedPlan> overtaken =
            world.engine().reload(older->plan.sha256, world.actor(), world.progress());
        QVERIFY(!overtaken);
        QCOMPARE(overtaken.error().kind, ErrorKind::Stale);
    }

    void aStoredPlanIsStaleWhereTheOldIdCameBack()
    {
        SyncWorld world;
        FakeService &a = world.addService(u"A"_s);
        world.addService(u"B"_s);
        a.put(u"1"_s, ada());
        world.addRoute(u"A"_s, u"B"_s);
        REQUIRE_VALUE(world.sync());
        move(a, u"1"_s, u"2"_s, withTitle(ada(), u"Countess"_s));
        const Result<PreparedPlan> plan = world.plan();
        REQUIRE_VALUE(plan);
        a.put(u"1"_s, ada());
        const Result<PreparedPlan> again =
            world.engine().reload(plan->plan.sha256, world.actor(), world.progress());
        QVERIFY(!again);
        QCOMPARE(again.error().kind, ErrorKind::Stale);
    }

    void aCrashWhileFollowingMakesNobodyTwice_data()
    {
        QTest::addColumn<bool>("toHook");
        QTest::newRow("to a book") << false;
        QTest::newRow("to a hook") << true;
    }
    void aCrashWhileFollowingMakesNobodyTwice()
    {
        QFETCH(bool, toHook);
        SyncWorld world;
        FakeService &a = world.addService(u"A"_s);
        FakeService &b =
            world.addService(u"B"_s, toHook ? hook() : Capabilities{.isIncremental = true});
        a.put(u"1"_s, ada());
        world.addRoute(u"A"_s, u"B"_s);
        REQUIRE_VALUE(world.sync());
        move(a, u"1"_s, u"2"_s, withTitle(ada(), u"Countess"_s));
        b.afterPush = [&] {
            world.keepStore();
            b.afterPush = {};
        };
        REQUIRE_VALUE(world.sync());
        world.goBack();
        REQUIRE_VALUE(world.sync());
        const qsizetype pushed = b.pushed.size();
        const Result<RunResult> quiet = world.sync();
        REQUIRE_VALUE(quiet);
        QCOMPARE(quiet->run.counts.unchanged, 1);
        QCOMPARE(b.pushed.size(), pushed);
        for (qsizetype i = 1; i < pushed; ++i) {
            QCOMPARE(b.pushed.at(i).action, ChangeAction::Update);
            QCOMPARE(b.pushed.at(i).idempotencyKey, b.pushed.at(1).idempotencyKey);
        }
        if (!toHook)
            QCOMPARE(b.items.size(), 1);
    }

    void anUndoFindsWhatWasFollowed()
    {
        SyncWorld world;
        FakeService &a = world.addService(u"A"_s);
        FakeService &b = world.addService(u"B"_s);
        a.put(u"1"_s, ada());
        world.addRoute(u"A"_s, u"B"_s);
        const Result<RunResult> first = world.sync();
        REQUIRE_VALUE(first);
        move(a, u"1"_s, u"2"_s, withTitle(ada(), u"Countess"_s));
        const Result<RunResult> second = world.sync();
        REQUIRE_VALUE(second);
        REQUIRE_VALUE(world.undo(second->run.id));
        QCOMPARE(b.contacts().first().title, QString());
        const Result<RunResult> quiet = world.sync();
        REQUIRE_VALUE(quiet);
        QCOMPARE(quiet->run.counts.unchanged, 1);
        QCOMPARE(b.contacts().first().title, QString());
    }

    void aBookThatGotNewIdsByAddressIsHeld()
    {
        SyncWorld world;
        FakeService &a = world.addService(u"A"_s);
        FakeService &b = world.addService(u"B"_s);
        fill(a, 60);
        world.addRoute(u"A"_s, u"B"_s);
        REQUIRE_VALUE(world.sync());
        for (int i = 0; i < 60; ++i)
            move(a, u"p%1"_s.arg(i), u"q%1"_s.arg(i),
                 withTitle(a.contact(u"p%1"_s.arg(i)), u"Dr."_s));
        const Result<PreparedPlan> plan = world.plan();
        REQUIRE_VALUE(plan);
        QCOMPARE(plan->plan.routes.front().holds, std::vector{HoldReason::TooManyNewMatches});
        REQUIRE_VALUE(world.apply(*plan));
        QCOMPARE(b.items.size(), 60);
        QCOMPARE(b.contacts().last().title, u"Dr."_s);
    }

    void whoLeavesABookWithNewIdsAloneIsNotAskedAgain()
    {
        SyncWorld world;
        FakeService &a = world.addService(u"A"_s);
        FakeService &b = world.addService(u"B"_s);
        fill(a, 60);
        world.addRoute(u"A"_s, u"B"_s);
        REQUIRE_VALUE(world.sync());
        for (int i = 0; i < 60; ++i) { // both sides have the title: nothing is left to write
            const Contact titled = withTitle(a.contact(u"p%1"_s.arg(i)), u"Dr."_s);
            move(a, u"p%1"_s.arg(i), u"q%1"_s.arg(i), titled);
        }
        const QStringList there = b.items.keys();
        for (const QString &id : there)
            b.put(id, withTitle(b.contact(id), u"Dr."_s));
        const Result<PreparedPlan> held = world.plan();
        REQUIRE_VALUE(held);
        QCOMPARE(held->plan.routes.front().holds, std::vector{HoldReason::TooManyNewMatches});
        QCOMPARE(held->plan.routes.front().relinks.size(), size_t{60});
        REQUIRE_VALUE(declineStoredPlan(world.store(), held->plan.sha256, world.actor()));
        const Result<PreparedPlan> again = world.plan();
        REQUIRE_VALUE(again);
        QVERIFY(again->plan.routes.front().holds.empty());
        QCOMPARE(again->plan.counts().skipped, 60);
    }
};

QTEST_GUILESS_MAIN(SyncMovedTest)
#include "sync_moved_test.moc"
