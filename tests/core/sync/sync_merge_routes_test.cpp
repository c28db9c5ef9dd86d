#include "tests/core/sync/merge_support.h"

#include <QTest>

#include <array>

using namespace warden;
using namespace Qt::StringLiterals;

// What the routes of a book make of a merge in it.
class SyncMergeRoutesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theNextSyncMergesTheOtherSideToo_data()
    {
        QTest::addColumn<bool>("isTwoWay");
        QTest::addColumn<bool>("atSource");
        QTest::newRow("one way, at the source") << false << true;
        QTest::newRow("two ways, at the source") << true << true;
        QTest::newRow("two ways, at the destination") << true << false;
    }
    void theNextSyncMergesTheOtherSideToo()
    {
        QFETCH(bool, isTwoWay);
        QFETCH(bool, atSource);
        Twice twice;
        FakeService &b = twice.route(isTwoWay ? Direction::TwoWay : Direction::OneWay);
        REQUIRE_VALUE(twice.world.sync());
        const FakeService &merged = atSource ? twice.a : b;
        QStringList items;
        for (const QString &item : merged.items.keys()) {
            if (merged.contact(item).name.formatted.startsWith(u"Ada"_s))
                items.append(item);
        }
        REQUIRE_VALUE(mergeIn(twice.world, atSource ? u"A"_s : u"B"_s, items));
        const QStringList texts = textsOf(merged);
        const Result<RunResult> next = twice.world.sync();
        REQUIRE_VALUE(next);
        QCOMPARE(written(next), (Counts{.updated = 1, .removed = 1}));
        QCOMPARE(textsOf(twice.a), texts);
        QCOMPARE(textsOf(b), texts);
        QCOMPARE(written(twice.world.sync()), Counts{});
    }

    void whatWasMergedAtTheDestinationDoesNotComeAgain()
    {
        Twice twice;
        FakeService &b = twice.route(Direction::OneWay);
        REQUIRE_VALUE(twice.world.sync());
        QStringList items;
        for (const QString &item : b.items.keys()) {
            if (b.contact(item).name.formatted.startsWith(u"Ada"_s))
                items.append(item);
        }
        REQUIRE_VALUE(mergeIn(twice.world, u"B"_s, items));
        const QStringList texts = textsOf(b);
        for (int i = 0; i < 2; ++i)
            QCOMPARE(written(twice.world.sync()), Counts{});
        QCOMPARE(textsOf(b), texts);
        QCOMPARE(twice.a.items.size(), 3);
    }

    void anUndoAfterTheNextSyncBringsAllBackOnceOnBothSides_data()
    {
        QTest::addColumn<bool>("isTwoWay");
        QTest::newRow("one way") << false;
        QTest::newRow("two ways") << true;
    }
    void anUndoAfterTheNextSyncBringsAllBackOnceOnBothSides()
    {
        QFETCH(bool, isTwoWay);
        Twice twice;
        FakeService &b = twice.route(isTwoWay ? Direction::TwoWay : Direction::OneWay);
        REQUIRE_VALUE(twice.world.sync());
        const QStringList before = textsOf(twice.a);
        const Result<RunResult> run = mergeIn(twice.world, u"A"_s, {u"1"_s, u"2"_s});
        REQUIRE_VALUE(run);
        REQUIRE_VALUE(twice.world.sync());
        REQUIRE_VALUE(twice.world.undo(run->run.id));
        QCOMPARE(textsOf(twice.a), before);
        for (int i = 0; i < 2; ++i)
            REQUIRE_VALUE(twice.world.sync());
        QCOMPARE(twice.a.items.size(), 3);
        QCOMPARE(b.items.size(), 3);
        QCOMPARE(textsOf(b).filter(u"Ada King"_s), textsOf(twice.a).filter(u"Ada King"_s));
        QCOMPARE(written(twice.world.sync()), Counts{});
    }

    // Else each side would keep another one of the two, and the routes would remove both.
    void whoMergesInEachBookBeforeTheNextSyncLosesNobody_data()
    {
        QTest::addColumn<bool>("isChain");
        QTest::newRow("two books") << false;
        QTest::newRow("the ends of a chain of three") << true;
    }
    void whoMergesInEachBookBeforeTheNextSyncLosesNobody()
    {
        QFETCH(bool, isChain);
        SyncWorld world;
        FakeService &a = world.addService(u"A"_s);
        for (const QString &id : {u"1"_s, u"2"_s})
            a.put(id, withTitle(person(u"Ada"_s, QLatin1String(address)), u"Lady"_s));
        FakeService &b = world.addService(u"B"_s);
        FakeService &c = world.addService(u"C"_s);
        world.addRoute(u"A"_s, u"B"_s, {.direction = Direction::TwoWay});
        if (isChain)
            world.addRoute(u"B"_s, u"C"_s, {.direction = Direction::TwoWay});
        for (int i = 0; i < 3; ++i)
            REQUIRE_VALUE(world.sync());
        FakeService &end = isChain ? c : b;
        QCOMPARE(end.items.size(), 2);
        QStringList items = end.items.keys();
        for (const bool isReversed : {false, true}) {
            if (isReversed)
                std::ranges::reverse(items);
            const std::array services = {&a, &b, &c};
            std::vector<FakeService> before;
            for (const FakeService *service : services)
                before.push_back(*service);
            world.keepStore();
            REQUIRE_VALUE(mergeIn(world, u"A"_s, {u"1"_s, u"2"_s}));
            REQUIRE_VALUE(mergeIn(world, isChain ? u"C"_s : u"B"_s, items));
            for (int round = 0; round < 3; ++round)
                REQUIRE_VALUE(world.sync());
            QCOMPARE(a.items.size(), 1);
            QCOMPARE(b.items.size(), 1);
            QCOMPARE(end.items.size(), 1);
            for (size_t i = 0; i < services.size(); ++i)
                *services[i] = before[i];
            world.goBack();
        }
    }

    void aHookIsToldOnceOfTheOneAndOfTheOther()
    {
        Twice twice;
        FakeService &b = twice.route(Direction::OneWay, hook());
        REQUIRE_VALUE(twice.world.sync());
        REQUIRE_VALUE(mergeIn(twice.world, u"A"_s, {u"1"_s, u"2"_s}));
        QCOMPARE(b.pushed.size(), 3);
        REQUIRE_VALUE(twice.world.sync());
        QCOMPARE(b.pushed.size(), 5);
        QSet<ChangeAction> actions;
        for (const OutgoingChange &change : b.pushed.mid(3))
            actions.insert(change.action);
        QCOMPARE(actions, (QSet<ChangeAction>{ChangeAction::Update, ChangeAction::Remove}));
        REQUIRE_VALUE(twice.world.sync());
        QCOMPARE(b.pushed.size(), 5);
    }

    // Whom a route has brought somewhere stays, so that nothing is removed there and made anew.
    void whomARouteKnowsStays()
    {
        Twice twice;
        FakeService &b = twice.world.addService(u"B"_s);
        twice.world.addRoute(u"A"_s, u"B"_s, {.groups = {u"Friends"_s}});
        Contact friendly = twice.a.contact(u"2"_s);
        friendly.groups = {u"Friends"_s};
        friendly.title.clear();
        twice.a.put(u"2"_s, friendly);
        Contact rich = twice.a.contact(u"1"_s);
        rich.nicknames = {u"A"_s};
        rich.birthday = {1815, 12, 10};
        rich.role = u"Mathematician"_s;
        rich.urls = {{.value = u"https://ada.example"_s}};
        twice.a.put(u"1"_s, rich);
        REQUIRE_VALUE(twice.world.sync());
        QCOMPARE(b.items.size(), 1);
        const QString there = b.items.firstKey();
        REQUIRE_VALUE(mergeIn(twice.world, u"A"_s, {u"1"_s, u"2"_s}));
        QVERIFY(twice.a.items.contains(u"2"_s));
        QVERIFY(!twice.a.items.contains(u"1"_s));
        QCOMPARE(written(twice.world.sync()), (Counts{.updated = 1}));
        QCOMPARE(b.items.keys(), QStringList{there});
        QCOMPARE(b.contact(there).title, u"Lady"_s);
    }
};

QTEST_GUILESS_MAIN(SyncMergeRoutesTest)
#include "sync_merge_routes_test.moc"
