#include "core/session/session_activity.h"
#include "tests/core/session/session_fixture.h"

#include <QTest>

using namespace warden;
using namespace Qt::StringLiterals;

namespace {

constexpr int days = 30;

struct ActiveWorld : SessionFixture
{
    std::unique_ptr<Session> session = create();

    qint64 changesAgo(int day)
    {
        const Result<std::vector<DayChanges>> all = Session::Activity(*session).changes(days);
        return all && all->size() == days ? (*all)[size_t(days - 1 - day)].changes : -1;
    }
    DaySignIns signInsAgo(int day)
    {
        const auto all = Session::Activity(*session).signIns(days, progress());
        return all && all->size() == days ? (*all)[size_t(days - 1 - day)] : DaySignIns();
    }
};

} // namespace

// What the overview draws: how much was written, and who signed in, day by day.
class SessionActivityTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatARunWroteCountsOnItsDay()
    {
        ActiveWorld world;
        world.addBooks(*world.session, 7);
        QVERIFY(world.session->sync({}, world.progress()));
        QCOMPARE(world.changesAgo(0), 7);
        QCOMPARE(world.changesAgo(1), 0);
        world.moveClock(3);
        QCOMPARE(world.changesAgo(0), 0);
        QCOMPARE(world.changesAgo(3), 7);
        world.moveClock(days);
        for (int day = 0; day < days; ++day)
            QCOMPARE(world.changesAgo(day), 0);
    }

    void anUndoCountsToo()
    {
        ActiveWorld world;
        world.addBooks(*world.session, 3);
        const Result<SyncOutcome> outcome = world.session->sync({}, world.progress());
        QVERIFY(outcome && outcome->run);
        QVERIFY(world.session->undo(outcome->run->id, world.progress()));
        QCOMPARE(world.changesAgo(0), 6);
    }

    void signInsAndFailedOnesAreApart()
    {
        ActiveWorld world;
        world.session.reset();
        QVERIFY(!Session::unlockWithPassphrase(world.workspace(), {}, Secret("not it"),
                                               world.environment()));
        world.moveClock(1);
        Result<std::unique_ptr<Session>> again = world.unlock();
        QVERIFY(again);
        world.session = std::move(*again);
        QCOMPARE(world.signInsAgo(1).failed, 1);
        QCOMPARE(world.signInsAgo(0).failed, 0);
        QCOMPARE(world.signInsAgo(0).succeeded, 1);
    }

    void whoSeesOnesOwnPartOfTheLogGetsOnesOwnSignIns()
    {
        ActiveWorld world;
        world.addOperator(u"Op"_s, Role::SyncOperator);
        world.session.reset();
        QVERIFY(world.unlock(u"Ann"_s));
        Result<std::unique_ptr<Session>> own = world.unlock(u"Op"_s);
        QVERIFY(own);
        world.session = std::move(*own);
        QCOMPARE(world.signInsAgo(0).succeeded, 1);
    }

    void daysThatCantBeAskedForAreRefused()
    {
        ActiveWorld world;
        for (const int wrong : {0, -1, 41}) {
            QCOMPARE(errorOf(Session::Activity(*world.session).changes(wrong))->reason,
                     ErrorReason::LimitOutOfRange);
            QCOMPARE(
                errorOf(Session::Activity(*world.session).signIns(wrong, world.progress()))->reason,
                ErrorReason::LimitOutOfRange);
        }
        QVERIFY(Session::Activity(*world.session).signIns(40, world.progress()));
    }
};

QTEST_GUILESS_MAIN(SessionActivityTest)
#include "session_activity_test.moc"
