#include "app/sandbox/carddav_sandbox.h"
#include "core/database/database.h"
#include "tests/core/session/moving_file.h"

#include <QTest>

using namespace warden;
using namespace Qt::StringLiterals;

namespace {

using Edits = Session::ConnectionEdits;

std::vector<AuditRow> rowsOf(Session &session, const QString &action)
{
    AuditFilter filter;
    filter.action = action;
    const Result<AuditPage> page = session.auditList(filter);
    return page ? page->rows : std::vector<AuditRow>();
}

} // namespace

// What a connection's move to another place has to do with all the rest.
class SessionMovedPlaceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anUndoWritesToANewPlaceOnlyOnceSomebodyAgreed()
    {
        MovingFile world;
        const RunId run = world.moveAfterRemovals();
        QCOMPARE(world.people.waiting().size(), size_t{1});
        QCOMPARE(world.undo(run)->reason, ErrorReason::SecondPersonNeeded);
        QCOMPARE(errorOf(world.people.ann->planUndo(run, world.people.fixture.progress()))->reason,
                 ErrorReason::SecondPersonNeeded);
        QCOMPARE(world.people.routeError()->reason, ErrorReason::SecondPersonNeeded);
        QCOMPARE(world.contactsThere(), 3);
        REQUIRE_VALUE(world.people.answer(Session::Agreement::Refuse));
        QCOMPARE(world.undo(run)->subject, u"Bo"_s);
        QCOMPARE(world.contactsThere(), 3);
        // Asked anew, for yet another place.
        REQUIRE_VALUE(world.moveTo(u"third.vcf"_s));
        REQUIRE_VALUE(world.people.answer(Session::Agreement::Grant));
        QVERIFY(!world.undo(run));
        QCOMPARE(world.people.fixture.contactsIn(u"third.vcf"_s), 6);
        QCOMPARE(world.contactsThere(), 3);
    }

    void anUndoThatWasPlannedUnderNoRuleAsksWhenItIsApplied()
    {
        MovingFile world;
        const RunId run = world.moveAfterRemovals();
        REQUIRE_VALUE(world.people.ann->setSecondPersonRules({}));
        const auto plan = world.people.ann->planUndo(run, world.people.fixture.progress());
        REQUIRE_VALUE(plan);
        REQUIRE_VALUE(
            world.people.ann->setSecondPersonRules(only(&SecondPersonRules::newDestination)));
        const auto apply = [&] {
            return errorOf(
                world.people.ann->applyPlan(plan->sha256, world.people.fixture.progress()));
        };
        QCOMPARE(apply()->reason, ErrorReason::SecondPersonNeeded);
        QCOMPARE(world.contactsThere(), 3);
        REQUIRE_VALUE(world.people.answer(Session::Agreement::Grant));
        QVERIFY(!apply());
        QCOMPARE(world.contactsThere(), 6);
    }

    // What was asked about the route is asked no more, and nobody said yes.
    void withoutItsRouteAnUndoAsksAboutTheNewPlaceItself()
    {
        MovingFile world;
        const RunId run = world.moveAfterRemovals();
        REQUIRE_VALUE(world.people.ann->removeRoute(world.route.id));
        QVERIFY(world.people.waiting().empty());
        QCOMPARE(world.undo(run)->reason, ErrorReason::SecondPersonNeeded);
        QCOMPARE(world.undo(run)->reason, ErrorReason::SecondPersonNeeded);
        QCOMPARE(world.contactsThere(), 3);
        const std::vector<ApprovalRequest> waiting = world.people.waiting();
        QCOMPARE(waiting.size(), size_t{1});
        QCOMPARE(waiting.front().subject, ApprovalSubject::NewDestination);
        QCOMPARE(waiting.front().name, world.view().connection.name);
        REQUIRE_VALUE(world.people.answer(Session::Agreement::Grant));
        QVERIFY(!world.undo(run));
        QCOMPARE(world.contactsThere(), 6);
    }

    void nobodyOfThoseWhoMovedItAgreesWhoeverAsked()
    {
        MovingFile world;
        const RunId run = world.moveAfterRemovals();
        REQUIRE_VALUE(world.people.ann->removeRoute(world.route.id));
        const auto bo = world.people.as(u"Bo"_s);
        QVERIFY(QFile::copy(world.path(), world.people.fixture.path(u"third.vcf"_s)));
        REQUIRE_VALUE(world.moveTo(*bo, u"third.vcf"_s));
        for (const QString &name : {u"Cy"_s, u"Di"_s})
            world.people.fixture.addOperator(name, Role::Administrator);
        QCOMPARE(
            errorOf(world.people.as(u"Cy"_s)->undo(run, world.people.fixture.progress()))->reason,
            ErrorReason::SecondPersonNeeded);
        const ApprovalId asked = world.people.waiting().front().id;
        for (Session *mover : {world.people.ann.get(), bo.get()}) {
            const auto denied = errorOf(mover->answerApproval(asked, Session::Agreement::Grant));
            QVERIFY(denied.has_value());
            QCOMPARE(denied->kind, ErrorKind::Denied);
        }
        QCOMPARE(world.undo(run)->reason, ErrorReason::SecondPersonNeeded);
        QCOMPARE(world.people.fixture.contactsIn(u"third.vcf"_s), 3);
        REQUIRE_VALUE(world.people.as(u"Di"_s)->answerApproval(asked, Session::Agreement::Grant));
        QVERIFY(!world.undo(run));
        QCOMPARE(world.people.fixture.contactsIn(u"third.vcf"_s), 6);
    }

    void oneRouteThatWasAgreedToDoesNotSpeakForAnother()
    {
        MovingFile world;
        Route second = world.route;
        second.id = {};
        second.name = u"second"_s;
        second.isEnabled = false;
        REQUIRE_VALUE(world.people.ann->addRoute(second));
        const RunId run = world.moveAfterRemovals();
        std::vector<ApprovalRequest> waiting = world.people.waiting();
        QCOMPARE(waiting.size(), size_t{2});
        const auto bo = world.people.as(u"Bo"_s);
        REQUIRE_VALUE(bo->answerApproval(waiting.front().id, Session::Agreement::Grant));
        QCOMPARE(world.undo(run)->reason, ErrorReason::SecondPersonNeeded);
        REQUIRE_VALUE(world.people.ann->removeRoute(RouteId(waiting.back().object)));
        QVERIFY(!world.undo(run));
        QCOMPARE(world.contactsThere(), 6);
    }

    void aRuleThatIsOffHoldsNoUndo()
    {
        MovingFile world;
        const RunId run = world.moveAfterRemovals();
        REQUIRE_VALUE(world.people.ann->setSecondPersonRules({}));
        QVERIFY(!world.undo(run));
        QCOMPARE(world.contactsThere(), 6);
    }

    void aMergeWritesToANewPlaceOnlyOnceSomebodyAgreed()
    {
        MovingFile world;
        const DuplicatesMerge merge = world.mergeable();
        REQUIRE_VALUE(
            world.people.ann->setSecondPersonRules(only(&SecondPersonRules::newDestination)));
        REQUIRE_VALUE(world.moveTo(u"other.vcf"_s));
        const auto run = [&] {
            return errorOf(Session::Duplicates(*world.people.ann)
                               .merge(merge, world.people.fixture.progress()));
        };
        QCOMPARE(run()->reason, ErrorReason::SecondPersonNeeded);
        QCOMPARE(world.contactsThere(), 8);
        REQUIRE_VALUE(world.people.answer(Session::Agreement::Grant));
        QVERIFY(!run());
        QCOMPARE(world.contactsThere(), 7);
    }

    void anErasureNamesTheFormerPlacesOfWhatHadTheContact()
    {
        MovingFile world;
        const QString first = world.path();
        const auto former = [&world] {
            std::vector<OutOfReach> all = world.outOfReachOf(u"Person 1"_s);
            std::erase_if(all, [](const OutOfReach &place) {
                return place.why != OutOfReach::Why::FormerPlace;
            });
            return all;
        };
        QVERIFY(former().empty());
        REQUIRE_VALUE(world.moveTo(u"other.vcf"_s));
        std::vector<OutOfReach> left = former();
        QCOMPARE(left.size(), size_t{1});
        QCOMPARE(left.front().place, first);
        QCOMPARE(left.front().book, world.route.to);
        QVERIFY(left.front().until.isValid());
        // A test and a renaming keep them.
        REQUIRE_VALUE(world.people.ann->testConnection(world.id, world.people.fixture.progress()));
        REQUIRE_VALUE(Edits(*world.people.ann).rename(world.id, u"As I call it"_s));
        const QString second = world.path();
        REQUIRE_VALUE(world.moveTo(u"third.vcf"_s));
        left = former();
        QCOMPARE(left.size(), size_t{2});
        QCOMPARE(left.back().place, second);
        // It is there again.
        REQUIRE_VALUE(world.moveTo(*world.people.ann, u"b.vcf"_s));
        left = former();
        QCOMPARE(left.size(), size_t{2});
        QVERIFY(std::ranges::none_of(
            left, [&first](const OutOfReach &place) { return place.place == first; }));
    }

    void plansThatWaitAreStaleInTheLogAndTheirRequestsWithdrawn()
    {
        MovingFile world;
        REQUIRE_VALUE(world.people.ann->setSecondPersonRules(removalsAbove(1)));
        world.people.fixture.writeBook(u"a.vcf"_s, 6, 3);
        world.route.limits.removals = world.route.limits.removalsPercent = 100;
        REQUIRE_VALUE(world.people.ann->setRoute(world.route));
        const Result<Plan> plan = world.people.ann->plan({}, {}, world.people.fixture.progress());
        REQUIRE_VALUE(plan);
        const auto held =
            errorOf(world.people.ann->applyPlan(plan->sha256, world.people.fixture.progress()));
        QCOMPARE(held->reason, ErrorReason::SecondPersonNeeded);
        QCOMPARE(world.people.waiting().size(), size_t{1});
        REQUIRE_VALUE(world.moveTo(u"other.vcf"_s));
        QVERIFY(world.people.waiting().empty());
        const std::vector<AuditRow> stale = rowsOf(*world.people.ann, u"plan.stale"_s);
        QCOMPARE(stale.size(), size_t{1});
        QCOMPARE(stale.front().event.object.id, plan->id.value());
    }

    void aPlanThatCannotBeReadKeepsNothingFromMoving()
    {
        MovingFile world;
        world.people.fixture.writeBook(u"a.vcf"_s, 9);
        const Result<Plan> plan = world.people.ann->plan({}, {}, world.people.fixture.progress());
        REQUIRE_VALUE(plan);
        {
            Result<Database> database =
                Database::open(world.people.fixture.workspace() + u"/contacts.db"_s,
                               world.people.fixture.key(DataKey::Contacts), OpenMode::ReadWrite);
            REQUIRE_VALUE(database);
            const QByteArray sql = "UPDATE plans SET body = CAST('no plan about " +
                                   world.route.to.value().toUtf8() +
                                   "' AS BLOB) WHERE state = 'planned'";
            REQUIRE_VALUE(database->runScript(sql.constData()));
        }
        REQUIRE_VALUE(world.moveTo(u"other.vcf"_s));
        QVERIFY(world.path().endsWith(u"/other.vcf"_s));
        const std::vector<AuditRow> stale = rowsOf(*world.people.ann, u"plan.stale"_s);
        QCOMPARE(stale.size(), size_t{1});
        QCOMPARE(stale.front().event.object.id, plan->id.value());
        QVERIFY(stale.front().event.counts.isEmpty());
    }

    void aTestThatBeganBeforeAMoveDoesNotTakeItBack()
    {
        MovingFile world;
        REQUIRE_VALUE(
            world.people.ann->setSecondPersonRules(only(&SecondPersonRules::newDestination)));
        REQUIRE_VALUE(world.moveTo(u"other.vcf"_s));
        const std::unique_ptr<Session> second = world.people.as(u"Ann"_s);
        Progress progress = MovingFile::during([&world] {
            if (!world.moveTo(*world.people.ann, u"b.vcf"_s) ||
                !world.people.answer(Session::Agreement::Grant))
                qFatal("it can't be moved back");
        });
        const auto tested = errorOf(second->testConnection(world.id, progress));
        QVERIFY(tested.has_value());
        QCOMPARE(tested->kind, ErrorKind::Stale);
        QCOMPARE(tested->reason, ErrorReason::ChangedMeanwhile);
        QVERIFY(world.path().endsWith(u"/b.vcf"_s));
        const Event event = rowsOf(*world.people.ann, u"connection.tested"_s).front().event;
        QCOMPARE(event.outcome, Outcome::Failure);
        world.people.fixture.writeBook(u"a.vcf"_s, 9);
        REQUIRE_VALUE(world.people.sync());
        QCOMPARE(world.people.fixture.contactsIn(u"b.vcf"_s), 9);
        QCOMPARE(world.people.fixture.contactsIn(u"other.vcf"_s), 6);
    }

    void aTestThatBeganBeforeARenamingKeepsTheName()
    {
        MovingFile world;
        const std::unique_ptr<Session> second = world.people.as(u"Ann"_s);
        Progress progress = MovingFile::during([&world] {
            if (!Edits(*world.people.ann).rename(world.id, u"As I call it"_s))
                qFatal("it can't be renamed");
        });
        REQUIRE_VALUE(second->testConnection(world.id, progress));
        QCOMPARE(world.view().connection.name, u"As I call it"_s);
        QCOMPARE(world.view().books.front().book.name, u"As I call it"_s);
    }

    void aSignInThatAnEmergencyCameIntoKeepsNothing()
    {
        TwoPeople people;
        CardDavSandbox server;
        QVERIFY(server.start());
        server.addBook(u"customers"_s, u"Customers"_s);
        ConnectionDraft draft;
        draft.service = u"carddav"_s;
        draft.url = server.url().toString();
        draft.user = server.options().user;
        const auto secret = [&] { return Secret(QByteArrayView(server.options().password)); };
        const auto added = people.ann->addConnection(draft, secret(), people.fixture.progress());
        REQUIRE_VALUE(added);
        const ConnectionId id = added->view.connection.id;
        const std::unique_ptr<Session> second = people.as(u"Ann"_s);
        Progress progress = MovingFile::during([&people] {
            if (!people.ann->revokeEverything(people.fixture.progress()))
                qFatal("the emergency fails");
        });
        const auto refused = errorOf(second->signInAgain(id, secret(), progress));
        QVERIFY(refused.has_value());
        QCOMPARE(refused->reason, ErrorReason::ChangedMeanwhile);
        QCOMPARE(errorOf(people.ann->testConnection(id, people.fixture.progress()))->kind,
                 ErrorKind::Unauthorized);
        REQUIRE_VALUE(people.ann->signInAgain(id, secret(), people.fixture.progress()));
    }
};

QTEST_GUILESS_MAIN(SessionMovedPlaceTest)
#include "session_moved_place_test.moc"
