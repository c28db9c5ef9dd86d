#include "tests/core/session/moving_file.h"

#include <QTest>

using namespace warden;
using namespace Qt::StringLiterals;

namespace {

// A run that copied six contacts from a.vcf to b.vcf and to c.vcf, each by a route of its own.
// Then the rule is on, and b.vcf is elsewhere.
struct TwoPlaces : MovingFile
{
    TwoPlaces()
    {
        people.fixture.writeBook(u"c.vcf"_s, 0);
        Route second;
        second.from = route.from;
        second.to = people.fixture.addFile(*people.ann, u"c.vcf"_s);
        other = people.ann->addRoute(second).value();
        people.fixture.writeBook(u"a.vcf"_s, 8);
        const Result<SyncOutcome> written = people.sync();
        if (!written || written->counts.created != 10)
            qFatal("they aren't copied");
        run = written->run->id;
        if (!people.ann->setSecondPersonRules(only(&SecondPersonRules::newDestination)) ||
            !moveTo(u"other.vcf"_s))
            qFatal("it can't be moved");
    }

    int contactsIn(const QString &name) const { return people.fixture.contactsIn(name); }

    // By what bars it, where something does.
    static std::optional<ErrorReason> barring(const std::vector<RoutePlan> &parts,
                                              const RouteId &route)
    {
        const auto part = std::ranges::find(parts, route, &RoutePlan::route);
        if (part == parts.end() || !part->unavailable)
            return {};
        return part->unavailable->reason;
    }

    Route other;
    RunId run;
};

} // namespace

// What of an undo waits for a second person's word about a new place, and what doesn't.
class SessionPlaceUndoTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWaitsForAgreementIsNamedAndTheRestUndone_data()
    {
        QTest::addColumn<bool>("isRefused");
        QTest::newRow("waiting") << false;
        QTest::newRow("refused") << true;
    }
    void whatWaitsForAgreementIsNamedAndTheRestUndone()
    {
        QFETCH(bool, isRefused);
        TwoPlaces world;
        if (isRefused)
            REQUIRE_VALUE(world.people.answer(Session::Agreement::Refuse));
        const auto plan = world.people.ann->planUndo(world.run, world.people.fixture.progress());
        REQUIRE_VALUE(plan);
        QCOMPARE(TwoPlaces::barring(plan->routes, world.route.id), ErrorReason::SecondPersonNeeded);
        QCOMPARE(TwoPlaces::barring(plan->routes, world.other.id), std::nullopt);
        QCOMPARE(plan->counts().removed, 8);

        const auto undone =
            world.people.ann->applyPlan(plan->sha256, world.people.fixture.progress());
        REQUIRE_VALUE(undone);
        QCOMPARE(undone->state, u"held"_s);
        QCOMPARE(undone->counts.removed, 8);
        QCOMPARE(world.contactsIn(u"c.vcf"_s), 0);
        QCOMPARE(world.contactsIn(u"other.vcf"_s), 8);
    }

    void whatWaitedIsUndoneOnceSomebodyAgreed()
    {
        TwoPlaces world;
        const auto first = world.people.ann->undo(world.run, world.people.fixture.progress());
        REQUIRE_VALUE(first);
        QCOMPARE(first->state, u"held"_s);
        QCOMPARE(first->routeErrors.size(), size_t{1});
        QCOMPARE(first->routeErrors.front().route, world.route.id);
        QCOMPARE(world.contactsIn(u"c.vcf"_s), 0);
        QCOMPARE(world.contactsIn(u"other.vcf"_s), 8);
        // Nothing is left that could be undone.
        QCOMPARE(world.undo(world.run)->reason, ErrorReason::SecondPersonNeeded);
        REQUIRE_VALUE(world.people.answer(Session::Agreement::Grant));
        QVERIFY(!world.undo(world.run));
        QCOMPARE(world.contactsIn(u"other.vcf"_s), 6);
    }

    void eachPlaceWithoutARouteIsAskedAbout()
    {
        TwoPlaces world;
        REQUIRE_VALUE(world.people.ann->removeRoute(world.route.id));
        REQUIRE_VALUE(world.people.ann->undo(world.run, world.people.fixture.progress()));
        const std::vector<ApprovalRequest> waiting = world.people.waiting();
        QCOMPARE(waiting.size(), size_t{1});
        QCOMPARE(waiting.front().object, world.id.value());
        QCOMPARE(world.contactsIn(u"c.vcf"_s), 0);
        QCOMPARE(world.contactsIn(u"other.vcf"_s), 8);
    }

    // Ann moved it; that Bo undoes a run doesn't make the place Bo's.
    void whoDidNotMoveItAgreesAlsoWhereTheUndoIsTheirs()
    {
        MovingFile world;
        const RunId run = world.moveAfterRemovals();
        REQUIRE_VALUE(world.people.ann->removeRoute(world.route.id));
        const auto bo = world.people.as(u"Bo"_s);
        QCOMPARE(errorOf(bo->undo(run, world.people.fixture.progress()))->reason,
                 ErrorReason::SecondPersonNeeded);
        const std::vector<ApprovalRequest> waiting = world.people.waiting();
        QCOMPARE(waiting.size(), size_t{1});
        QCOMPARE(waiting.front().askedByName, u"Ann"_s);
        QCOMPARE(
            errorOf(world.people.ann->answerApproval(waiting.front().id, Session::Agreement::Grant))
                ->kind,
            ErrorKind::Denied);
        REQUIRE_VALUE(bo->answerApproval(waiting.front().id, Session::Agreement::Grant));
        QVERIFY(!errorOf(bo->undo(run, world.people.fixture.progress())));
        QCOMPARE(world.contactsThere(), 6);
    }

    // Nobody can agree to it then. It can be taken off the list, which agrees to nothing.
    void whatBothMovedCanBeWithdrawnByEitherAndStaysBarred()
    {
        MovingFile world;
        const RunId run = world.moveAfterRemovals();
        REQUIRE_VALUE(world.people.ann->removeRoute(world.route.id));
        const auto bo = world.people.as(u"Bo"_s);
        QVERIFY(QFile::copy(world.path(), world.people.fixture.path(u"third.vcf"_s)));
        REQUIRE_VALUE(world.moveTo(*bo, u"third.vcf"_s));
        for (Session *one : {world.people.ann.get(), bo.get()}) {
            QCOMPARE(world.undo(run)->reason, ErrorReason::SecondPersonNeeded);
            const std::vector<ApprovalRequest> waiting = world.people.waiting();
            QCOMPARE(waiting.size(), size_t{1});
            const ApprovalId id = waiting.front().id;
            QCOMPARE(errorOf(one->answerApproval(id, Session::Agreement::Grant))->kind,
                     ErrorKind::Denied);
            REQUIRE_VALUE(one->answerApproval(id, Session::Agreement::Refuse));
            QVERIFY(world.people.waiting().empty());
        }
        QCOMPARE(world.undo(run)->reason, ErrorReason::SecondPersonNeeded);
        QCOMPARE(world.people.fixture.contactsIn(u"third.vcf"_s), 3);
    }
};

QTEST_GUILESS_MAIN(SessionPlaceUndoTest)
#include "session_place_undo_test.moc"
