#include "app/sandbox/zapier_sandbox.h"
#include "core/session/approval_facts.h"
#include "tests/core/session/two_people.h"

#include <QTest>

using namespace warden;
using namespace Qt::StringLiterals;

namespace {

// A hook's answer to a run's message was lost, so that the message is open; then the rule is on,
// and the hook has another address.
struct LostAnswer
{
    LostAnswer()
    {
        if (!first.start() || !second.start())
            qFatal("no hook can be started");
        people.fixture.writeBook(u"a.vcf"_s, 3);
        Route route;
        route.from = people.fixture.addFile(*people.ann, u"a.vcf"_s);
        route.policy.allowed = {Field::Name};
        route.to = people.fixture.addHook(*people.ann, first.hookUrl().toString());
        if (!people.ann->addRoute(route))
            qFatal("no route");
        first.faults().add({.kind = FaultKind::DroppedAfterwards, .count = 0});
        (void)people.sync();
        const ConnectionId hook = people.ann->connections()->back().connection.id;
        if (first.received().isEmpty() ||
            !people.ann->setSecondPersonRules(only(&SecondPersonRules::newDestination)) ||
            !people.ann->signInAgain(hook, Secret::fromText(second.hookUrl().toString()),
                                     people.fixture.progress()))
            qFatal("the hook can't get another address");
        second.clearReceived();
    }

    ZapierSandbox first;
    ZapierSandbox second{{.hook = u"second0"_s}};
    TwoPeople people;
};

} // namespace

// What of a route waits for a second person, through its versions.
class SessionRouteApprovalsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // Two ways, refused, and one way again: nothing is new then, and a second try is asked about.
    void aDestinationThatWasTakenBackBarsNothingAndIsAskedAboutAnew()
    {
        TwoPeople people;
        Route route = people.fixture.addBooks(*people.ann, 3);
        QVERIFY(!people.routeError());
        REQUIRE_VALUE(people.ann->setSecondPersonRules(only(&SecondPersonRules::newDestination)));
        route.direction = Direction::TwoWay;
        route = people.ann->setRoute(route).value();
        QCOMPARE(people.routeError()->reason, ErrorReason::SecondPersonNeeded);
        REQUIRE_VALUE(people.answer(Session::Agreement::Refuse));
        QCOMPARE(people.routeError()->reason, ErrorReason::SecondPersonNeeded);
        route.direction = Direction::OneWay;
        route = people.ann->setRoute(route).value();
        QVERIFY(!people.routeError());
        QVERIFY(people.waiting().empty());
        route.direction = Direction::TwoWay;
        route = people.ann->setRoute(route).value();
        QCOMPARE(people.waiting().size(), size_t{1});
        QCOMPARE(people.routeError()->reason, ErrorReason::SecondPersonNeeded);
    }

    // Fields that came with a new destination aren't agreed to by taking the destination back.
    void whatCameWithANewDestinationStaysToBeAgreedTo()
    {
        TwoPeople people;
        Route route = people.fixture.addBooks(*people.ann, 3);
        route.policy.allowed = {Field::Name};
        route = people.ann->setRoute(route).value();
        SecondPersonRules rules;
        rules.newDestination = rules.widerPolicy = true;
        REQUIRE_VALUE(people.ann->setSecondPersonRules(rules));
        route.direction = Direction::TwoWay;
        route.policy.allowed = {Field::Name, Field::Phone};
        route = people.ann->setRoute(route).value();
        QCOMPARE(people.waiting().size(), size_t{1});
        route.direction = Direction::OneWay;
        route = people.ann->setRoute(route).value();
        QCOMPARE(people.routeError()->reason, ErrorReason::SecondPersonNeeded);
    }

    void whoEditsAWaitingRouteDoesNotTakeOverTheQuestion()
    {
        TwoPeople people;
        Route route = people.fixture.addBooks(*people.ann, 3);
        route.policy.allowed = {Field::Name};
        route = people.ann->setRoute(route).value();
        REQUIRE_VALUE(people.ann->setSecondPersonRules(only(&SecondPersonRules::widerPolicy)));
        route.policy.allowed = {Field::Name, Field::Phone};
        route = people.ann->setRoute(route).value();
        const ApprovalId asked = people.waiting().front().id;
        route.limits.removals = 77;
        route = people.as(u"Bo"_s)->setRoute(route).value();
        QCOMPARE(people.waiting().size(), size_t{1});
        QCOMPARE(people.waiting().front().id, asked); // Ann's still
        QVERIFY(!people.ann->answerApproval(asked, Session::Agreement::Grant));

        // With more of it asked for by Bo, it is both's, and neither agrees.
        route.policy.allowed = {Field::Name, Field::Phone, Field::Note};
        route = people.as(u"Bo"_s)->setRoute(route).value();
        const ApprovalId both = people.waiting().front().id;
        QVERIFY(both != asked);
        QVERIFY(!people.ann->answerApproval(both, Session::Agreement::Grant));
        QVERIFY(!people.as(u"Bo"_s)->answerApproval(both, Session::Agreement::Grant));
        QCOMPARE(actionsOf(*people.ann, u"permission.denied"_s).size(), 3);
    }

    // A route may be called anything.
    void theQuestionNamesWhatIsWrittenToAndNotWhatTheRouteIsCalled()
    {
        TwoPeople people;
        REQUIRE_VALUE(people.ann->setSecondPersonRules(only(&SecondPersonRules::newDestination)));
        people.fixture.addBooks(*people.ann, 3);
        const std::vector<RequestedPlace> places = requestedPlaces(people.waiting().front());
        QCOMPARE(places.size(), size_t{1});
        QCOMPARE(places.front().service, u"file"_s);
        QVERIFY(places.front().account.endsWith(u"b.vcf"_s));
        QVERIFY(!places.front().book.isEmpty());
    }

    void whatNobodyNeedsAnyMoreWaitsForNobody()
    {
        TwoPeople people;
        REQUIRE_VALUE(people.ann->setSecondPersonRules(only(&SecondPersonRules::newDestination)));
        const Route route = people.fixture.addBooks(*people.ann, 3);
        QCOMPARE(people.waiting().size(), size_t{1});
        REQUIRE_VALUE(people.ann->removeRoute(route.id));
        QVERIFY(people.waiting().empty());
    }

    // The connection stays, and what it writes to is another place.
    void anotherHooksAddressIsANewDestination()
    {
        TwoPeople people;
        const Route first = people.fixture.addBooks(*people.ann, 3);
        Route route;
        route.from = first.from;
        route.to = people.fixture.addHook(*people.ann, u"http://127.0.0.1:9/hooks/catch/1/a/"_s);
        route.policy.allowed = {Field::Name};
        REQUIRE_VALUE(people.ann->addRoute(route));
        REQUIRE_VALUE(people.ann->setSecondPersonRules(only(&SecondPersonRules::newDestination)));
        ConnectionId hook;
        const std::vector<ConnectionView> connections = people.ann->connections().value();
        for (const ConnectionView &view : connections) {
            if (view.connection.service == u"zapier"_s)
                hook = view.connection.id;
        }
        const auto signIn = [&](const char *address) {
            return errorOf(people.ann->signInAgain(
                hook, Secret::fromText(QString::fromLatin1(address)), people.fixture.progress()));
        };
        QVERIFY(!signIn("http://127.0.0.1:9/hooks/catch/1/a/"));
        QVERIFY(people.waiting().empty());
        QVERIFY(!signIn("http://127.0.0.1:9/hooks/catch/2/mine/"));
        QCOMPARE(people.waiting().size(), size_t{1});
        const ApprovalRequest request = people.waiting().front();
        QCOMPARE(request.subject, ApprovalSubject::NewDestination);
        QCOMPARE(requestedPlaces(request).front().service, u"zapier"_s);
        QCOMPARE(people.routeError()->reason, ErrorReason::SecondPersonNeeded);
    }

    void anOpenMessageGoesToANewAddressOnlyOnceSomebodyAgreed()
    {
        LostAnswer world;
        QCOMPARE(world.people.waiting().size(), size_t{1});
        const auto preview = world.people.ann->plan({}, {}, world.people.fixture.progress());
        REQUIRE_VALUE(preview);
        QCOMPARE(preview->routes.front().unavailable->reason, ErrorReason::SecondPersonNeeded);
        QCOMPARE(world.people.routeError()->reason, ErrorReason::SecondPersonNeeded);
        QCOMPARE(world.second.received().size(), qsizetype{0});
        REQUIRE_VALUE(world.people.answer(Session::Agreement::Grant));
        QVERIFY(!world.people.routeError());
        QCOMPARE(world.second.received().size(), qsizetype{3});
    }

    void anOpenMessageDoesNotGoToANewAddressThatWasRefused()
    {
        LostAnswer world;
        REQUIRE_VALUE(world.people.answer(Session::Agreement::Refuse));
        QCOMPARE(world.people.routeError()->subject, u"Bo"_s);
        QCOMPARE(world.second.received().size(), qsizetype{0});
    }
};

QTEST_GUILESS_MAIN(SessionRouteApprovalsTest)
#include "session_route_approvals_test.moc"
