#include "tests/core/sync/sync_support.h"

#include <QTest>

using namespace warden;
using namespace Qt::StringLiterals;

namespace {

// Nothing to match by but what earlier runs know.
Contact nameless(const QString &name)
{
    return person(name, {});
}

Contact inGroups(Contact contact, const QStringList &groups)
{
    contact.groups = groups;
    return contact;
}

} // namespace

// Who is who: what earlier runs know of a contact counts before e-mail and phone.
class SyncMatchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoCameByOneRouteIsKnownToTheOthers_data()
    {
        QTest::addColumn<QStringList>("routes");
        QTest::addColumn<bool>("isTwoWay");
        QTest::newRow("there and back") << QStringList{u"AB"_s, u"BA"_s} << false;
        QTest::newRow("three books, each with each")
            << QStringList{u"AB"_s, u"AC"_s, u"BC"_s} << true;
        QTest::newRow("round three books") << QStringList{u"AB"_s, u"BC"_s, u"CA"_s} << false;
    }
    void whoCameByOneRouteIsKnownToTheOthers()
    {
        QFETCH(QStringList, routes);
        QFETCH(bool, isTwoWay);
        SyncWorld world;
        FakeService &a = world.addService(u"A"_s);
        FakeService &b = world.addService(u"B"_s);
        FakeService &c = world.addService(u"C"_s);
        for (int i = 0; i < 60; ++i)
            a.put(u"a%1"_s.arg(i), nameless(u"Person %1"_s.arg(i)));
        for (const QString &route : routes)
            world.addRoute(route.first(1), route.last(1),
                           {.direction = isTwoWay ? Direction::TwoWay : Direction::OneWay});
        for (int i = 0; i < 4; ++i) {
            const Result<RunResult> run = world.sync();
            REQUIRE_VALUE(run);
            QCOMPARE(run->run.state, RunState::Done);
        }
        QCOMPARE(a.items.size(), 60);
        QCOMPARE(b.items.size(), 60);
        QCOMPARE(c.items.size(), routes.size() == 3 ? 60 : 0);
        // A change goes round as well.
        a.put(u"a7"_s, withTitle(a.contact(u"a7"_s), u"Countess"_s));
        for (int i = 0; i < 3; ++i)
            REQUIRE_VALUE(world.sync());
        const QList<Contact> there = b.contacts();
        QCOMPARE(std::count_if(there.begin(), there.end(),
                               [](const Contact &contact) { return contact.title == u"Countess"; }),
                 1);
    }

    void twoRoutesWithFiltersMakeNobodyTwice()
    {
        SyncWorld world;
        world.addService(u"A"_s).put(u"1"_s,
                                     inGroups(nameless(u"Ada"_s), {u"VIP"_s, u"Newsletter"_s}));
        FakeService &to = world.addService(u"B"_s);
        world.addRoute(u"A"_s, u"B"_s, {.groups = {u"vip"_s}});
        world.addRoute(u"A"_s, u"B"_s, {.groups = {u"newsletter"_s}});
        REQUIRE_VALUE(world.sync());
        QCOMPARE(to.items.size(), 1);
        REQUIRE_VALUE(world.sync());
        QCOMPARE(to.items.size(), 1);
    }

    void aRouteThatIsMadeAnewKnowsItsContacts()
    {
        SyncWorld world;
        FakeService &a = world.addService(u"A"_s);
        FakeService &b = world.addService(u"B"_s);
        a.put(u"1"_s, nameless(u"Ada"_s));
        const Route route = world.addRoute(u"A"_s, u"B"_s);
        REQUIRE_VALUE(world.sync());
        world.removeRoute(route.id);
        world.addRoute(u"A"_s, u"B"_s);
        const Result<RunResult> run = world.sync();
        REQUIRE_VALUE(run);
        QCOMPARE(run->run.counts.unchanged, 1);
        QCOMPARE(b.items.size(), 1);
    }

    void aPlannedCreationIsStaleOnceThePersonIsThere_data()
    {
        QTest::addColumn<bool>("toSource"); // of a two-way route
        QTest::addColumn<Contact>("meanwhile");
        QTest::addColumn<bool>("isStale");
        for (bool toSource : {false, true}) {
            const char *side = toSource ? "source" : "destination";
            QTest::addRow("%s, by e-mail", side)
                << toSource << person(u"A. L."_s, u"ADA@example.com"_s) << true;
            QTest::addRow("%s, by phone", side)
                << toSource << person(u"Ada"_s, {}, u"030 123456"_s) << true;
            QTest::addRow("%s, somebody else", side)
                << toSource << person(u"Ada"_s, u"other@example.com"_s) << false;
        }
    }
    void aPlannedCreationIsStaleOnceThePersonIsThere()
    {
        QFETCH(bool, toSource);
        QFETCH(Contact, meanwhile);
        QFETCH(bool, isStale);
        SyncWorld world;
        FakeService &a = world.addService(u"A"_s);
        FakeService &b = world.addService(u"B"_s);
        FakeService &has = toSource ? b : a;
        FakeService &gets = toSource ? a : b;
        has.put(u"1"_s, person(u"Ada"_s, u"ada@example.com"_s, u"+49 30 123456"_s));
        world.addRoute(u"A"_s, u"B"_s, {.direction = Direction::TwoWay});
        const Result<PreparedPlan> plan = world.plan();
        REQUIRE_VALUE(plan);
        gets.put(u"2"_s, meanwhile);
        const Result<PreparedPlan> again =
            world.engine().reload(plan->plan.sha256, world.actor(), world.progress());
        QCOMPARE(!again, isStale);
        if (isStale)
            QCOMPARE(again.error().kind, ErrorKind::Stale);
        QCOMPARE(gets.pushed.size(), 0);
    }

    void whoWasThereWhenItWasPlannedMakesNothingStale()
    {
        SyncWorld world;
        FakeService &a = world.addService(u"A"_s);
        FakeService &b = world.addService(u"B"_s);
        // Both at one telephone; one of them is known by better evidence.
        a.put(u"1"_s, person(u"Ada"_s, u"ada@example.com"_s, u"+49 30 123456"_s));
        a.put(u"2"_s, person(u"Bob"_s, u"bob@example.com"_s, u"+49 30 123456"_s));
        b.put(u"9"_s, person(u"Ada"_s, u"ada@example.com"_s, u"+49 30 123456"_s));
        world.addRoute(u"A"_s, u"B"_s);
        const Result<PreparedPlan> plan = world.plan();
        REQUIRE_VALUE(plan);
        QCOMPARE(plan->plan.counts().created, 1);
        const Result<PreparedPlan> again =
            world.engine().reload(plan->plan.sha256, world.actor(), world.progress());
        REQUIRE_VALUE(again);
        REQUIRE_VALUE(world.apply(*again));
        QCOMPARE(b.items.size(), 2);
    }
};

QTEST_GUILESS_MAIN(SyncMatchTest)
#include "sync_match_test.moc"
