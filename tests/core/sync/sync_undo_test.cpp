#include "tests/core/sync/sync_support.h"

#include <QTest>

using namespace warden;
using namespace Qt::StringLiterals;

namespace {

QByteArrayList picturesOf(const FakeService &service)
{
    QByteArrayList pictures;
    for (const Contact &contact : service.contacts()) {
        if (!contact.photo.data.isEmpty())
            pictures.append(contact.photo.data);
    }
    return pictures;
}

} // namespace

// What was done is taken back, and stays so.
class SyncUndoTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anUndoTakesBackCreationsChangesAndRemovals()
    {
        SyncWorld world;
        FakeService &from = world.addService(u"A"_s);
        FakeService &to = world.addService(u"B"_s);
        fill(from, 20);
        world.addRoute(u"A"_s, u"B"_s);
        REQUIRE_VALUE(world.sync());
        const QList<Contact> before = to.contacts();

        from.remove(u"p0"_s);
        Contact changed = from.contact(u"p1"_s);
        changed.title = u"New"_s;
        from.put(u"p1"_s, changed);
        from.put(u"new"_s, person(u"New"_s, u"new@example.com"_s));
        const Result<RunResult> run = world.sync();
        REQUIRE_VALUE(run);
        QCOMPARE(run->run.counts.created, 1);
        QCOMPARE(run->run.counts.updated, 1);
        QCOMPARE(run->run.counts.removed, 1);

        const Result<RunResult> undone = world.undo(run->run.id);
        REQUIRE_VALUE(undone);
        QVERIFY(undone->run.counts.addsUp());
        QCOMPARE(undone->run.counts.failed, 0);
        QCOMPARE(to.items.size(), 20);
        QStringList names;
        for (const Contact &contact : to.contacts())
            names.append(contact.name.formatted + contact.title);
        QStringList namesBefore;
        for (const Contact &contact : before)
            namesBefore.append(contact.name.formatted + contact.title);
        names.sort();
        namesBefore.sort();
        QCOMPARE(names, namesBefore);

        // And it stays undone.
        const Result<RunResult> after = world.sync();
        REQUIRE_VALUE(after);
        QCOMPARE(after->run.counts.created + after->run.counts.updated + after->run.counts.removed,
                 0);
    }

    void anUndoLeavesAloneWhatSomebodyChangedSince()
    {
        SyncWorld world;
        fill(world.addService(u"A"_s), 2);
        FakeService &to = world.addService(u"B"_s);
        world.addRoute(u"A"_s, u"B"_s);
        const Result<RunResult> run = world.sync();
        REQUIRE_VALUE(run);
        Contact touched = to.contacts().first();
        touched.note = u"important"_s;
        to.put(to.items.firstKey(), touched);
        const Result<RunResult> undone = world.undo(run->run.id);
        REQUIRE_VALUE(undone);
        QCOMPARE(undone->run.counts.removed, 1);
        QCOMPARE(undone->run.counts.skipped, 1);
        QCOMPARE(to.items.size(), 1);
        QCOMPARE(to.contacts().first().note, u"important"_s);
    }

    void whatAHookGotIsSaidToBeIrreversible()
    {
        SyncWorld world;
        fill(world.addService(u"A"_s), 3);
        world.addService(u"B"_s, hook());
        world.addRoute(u"A"_s, u"B"_s);
        const Result<RunResult> run = world.sync();
        REQUIRE_VALUE(run);
        const Result<RunResult> undone = world.undo(run->run.id);
        REQUIRE_VALUE(undone);
        QCOMPARE(undone->run.counts.irreversible, 3);
        QCOMPARE(undone->run.counts.skipped, 3);
    }

    void aTwoWayUndoStaysUndone()
    {
        SyncWorld world;
        FakeService &a = world.addService(u"A"_s);
        FakeService &b = world.addService(u"B"_s);
        a.put(u"1"_s, withTitle(person(u"Ada"_s, u"ada@example.com"_s), u"Lady"_s));
        world.addRoute(u"A"_s, u"B"_s, {.direction = Direction::TwoWay});
        REQUIRE_VALUE(world.sync());
        a.put(u"1"_s, withTitle(a.contact(u"1"_s), u"Countess"_s));
        const Result<RunResult> run = world.sync();
        REQUIRE_VALUE(run);
        REQUIRE_VALUE(world.undo(run->run.id));
        QCOMPARE(b.contacts().first().title, u"Lady"_s);
        REQUIRE_VALUE(world.sync());
        QCOMPARE(a.contact(u"1"_s).title, u"Countess"_s);
        QCOMPARE(b.contacts().first().title, u"Lady"_s);
    }

    void anUndoneCreationIsNotARemovalForItsSource()
    {
        SyncWorld world;
        FakeService &a = world.addService(u"A"_s);
        FakeService &b = world.addService(u"B"_s);
        for (int i = 0; i < 3; ++i) {
            a.put(u"a%1"_s.arg(i), person(u"A%1"_s.arg(i), u"a%1@example.com"_s.arg(i)));
            b.put(u"b%1"_s.arg(i), person(u"B%1"_s.arg(i), u"b%1@example.com"_s.arg(i)));
        }
        world.addRoute(u"A"_s, u"B"_s, {.direction = Direction::TwoWay});
        const Result<RunResult> run = world.sync();
        REQUIRE_VALUE(run);
        QCOMPARE(a.items.size(), 6);
        REQUIRE_VALUE(world.undo(run->run.id));
        QCOMPARE(a.items.size(), 3);
        QCOMPARE(b.items.size(), 3);
        const Result<PreparedPlan> next = world.plan();
        REQUIRE_VALUE(next);
        QCOMPARE(next->plan.counts().removed, 0);
        QVERIFY(!next->plan.isHeld());
    }

    void anEditBeforeAnUndoIsNotLost()
    {
        SyncWorld world;
        FakeService &a = world.addService(u"A"_s);
        FakeService &b = world.addService(u"B"_s);
        a.put(u"1"_s, person(u"Ada"_s, u"ada@example.com"_s));
        world.addRoute(u"A"_s, u"B"_s);
        REQUIRE_VALUE(world.sync());
        a.put(u"1"_s, withTitle(a.contact(u"1"_s), u"Countess"_s));
        const Result<RunResult> run = world.sync();
        REQUIRE_VALUE(run);
        Contact edited = a.contact(u"1"_s);
        edited.note = u"newer"_s;
        a.put(u"1"_s, edited);
        REQUIRE_VALUE(world.plan()); // fetched, but never applied
        REQUIRE_VALUE(world.undo(run->run.id));
        REQUIRE_VALUE(world.sync());
        QCOMPARE(b.contacts().first().note, u"newer"_s);
        QCOMPARE(b.contacts().first().title, QString());
    }

    void aTwoWayRunIsUndoneInTheRightBooksWithoutItsRoute()
    {
        SyncWorld world;
        FakeService &a = world.addService(u"A"_s);
        FakeService &b = world.addService(u"B"_s);
        a.put(u"1"_s, person(u"Ada"_s, u"ada@example.com"_s));
        b.put(u"2"_s, person(u"Bob"_s, u"bob@example.com"_s));
        const Route route = world.addRoute(u"A"_s, u"B"_s, {.direction = Direction::TwoWay});
        const Result<RunResult> run = world.sync();
        REQUIRE_VALUE(run);
        world.removeRoute(route.id);
        const Result<RunResult> undone = world.undo(run->run.id);
        REQUIRE_VALUE(undone);
        QCOMPARE(undone->run.counts.removed, 2);
        QCOMPARE(a.items.keys(), QStringList{u"1"_s});
        QCOMPARE(b.items.keys(), QStringList{u"2"_s});
    }

    void anUndoDoesWhatIsLeftOfARemovedConnection()
    {
        SyncWorld world;
        FakeService &a = world.addService(u"A"_s);
        FakeService &b = world.addService(u"B"_s);
        world.addService(u"C"_s);
        a.put(u"1"_s, person(u"Ada"_s, u"ada@example.com"_s));
        world.addRoute(u"A"_s, u"B"_s);
        world.addRoute(u"A"_s, u"C"_s);
        const Result<RunResult> run = world.sync();
        REQUIRE_VALUE(run);
        QCOMPARE(b.items.size(), 1);
        world.removeConnection(u"C"_s);
        const Result<RunResult> undone = world.undo(run->run.id);
        REQUIRE_VALUE(undone);
        QCOMPARE(undone->run.counts.removed, 1);
        QVERIFY(b.items.isEmpty());
    }

    void aReviewedUndoGivesAPictureBack_data()
    {
        QTest::addColumn<bool>("isRemoval");
        QTest::newRow("of a change") << false;
        QTest::newRow("of a removal") << true;
    }
    void aReviewedUndoGivesAPictureBack()
    {
        QFETCH(bool, isRemoval);
        SyncWorld world;
        FakeService &a = world.addService(u"A"_s);
        FakeService &b = world.addService(u"B"_s);
        fill(a, 20);
        Contact pictured = a.contact(u"p1"_s);
        pictured.photo.data = "a picture";
        pictured.photo.mediaType = u"image/png"_s;
        a.put(u"p1"_s, pictured);
        world.addRoute(u"A"_s, u"B"_s);
        REQUIRE_VALUE(world.sync());
        if (isRemoval) {
            a.remove(u"p1"_s);
        } else {
            pictured.photo = {};
            a.put(u"p1"_s, pictured);
        }
        const Result<RunResult> run = world.sync();
        REQUIRE_VALUE(run);
        QVERIFY(picturesOf(b).isEmpty());

        const Result<PreparedPlan> undo = world.planUndo(run->run.id);
        REQUIRE_VALUE(undo);
        const Result<PreparedPlan> reviewed = world.reload(undo->plan.sha256);
        REQUIRE_VALUE(reviewed);
        REQUIRE_VALUE(world.apply(*reviewed));
        QCOMPARE(picturesOf(b), QByteArrayList{"a picture"});
    }

    void anUndoOfAnUndoMakesNoSecondContact_data()
    {
        QTest::addColumn<Direction>("direction");
        QTest::newRow("one way") << Direction::OneWay;
        QTest::newRow("two ways") << Direction::TwoWay;
    }
    void anUndoOfAnUndoMakesNoSecondContact()
    {
        QFETCH(Direction, direction);
        SyncWorld world;
        FakeService &a = world.addService(u"A"_s);
        FakeService &b = world.addService(u"B"_s);
        a.put(u"1"_s, person(u"Ada"_s, {})); // nothing to match by
        a.put(u"2"_s, person(u"Bob"_s, u"bob@example.com"_s));
        world.addRoute(u"A"_s, u"B"_s, {.direction = direction});
        const Result<RunResult> run = world.sync();
        REQUIRE_VALUE(run);
        const Result<RunResult> undone = world.undo(run->run.id);
        REQUIRE_VALUE(undone);
        QVERIFY(b.items.isEmpty());
        REQUIRE_VALUE(world.undo(undone->run.id));
        QCOMPARE(b.items.size(), 2);

        a.put(u"1"_s, withTitle(a.contact(u"1"_s), u"Countess"_s));
        const Result<RunResult> next = world.sync();
        REQUIRE_VALUE(next);
        QCOMPARE(next->run.counts.updated, 1);
        QCOMPARE(a.items.size(), 2);
        QCOMPARE(b.items.size(), 2);
    }

    void aReviewedUndoNeedsOnlyTheBooksThatItWrites()
    {
        SyncWorld world;
        FakeService &a = world.addService(u"A"_s);
        FakeService &b = world.addService(u"B"_s);
        fill(a, 2);
        world.addRoute(u"A"_s, u"B"_s);
        const Result<RunResult> run = world.sync();
        REQUIRE_VALUE(run);
        const Result<PreparedPlan> undo = world.planUndo(run->run.id);
        REQUIRE_VALUE(undo);
        a.fetchError = Error{ErrorKind::Offline, ErrorReason::HostUnreachable};
        const Result<PreparedPlan> reviewed = world.reload(undo->plan.sha256);
        REQUIRE_VALUE(reviewed);
        REQUIRE_VALUE(world.apply(*reviewed));
        QVERIFY(b.items.isEmpty());
    }
};

QTEST_GUILESS_MAIN(SyncUndoTest)
#include "sync_undo_test.moc"
