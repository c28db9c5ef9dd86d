#include "core/store/store.h"
#include "core/store/tables.h"
#include "tests/core/session/two_people.h"

#include <QFile>
#include <QTest>
#include <QThread>

#include <thread>

using namespace warden;
using namespace Qt::StringLiterals;

class SessionApprovalsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsAskedByItself()
    {
        TwoPeople people;
        QCOMPARE(people.ann->secondPersonRules().value(), SecondPersonRules());
        people.syncThenRemove(9);
        const Result<SyncOutcome> outcome = people.sync();
        REQUIRE_VALUE(outcome);
        QCOMPARE(outcome->counts.removed, 9);
        QVERIFY(people.waiting().empty());
    }

    void aRuleNeedsASecondPersonWhoCouldAgree()
    {
        SessionFixture fixture;
        const std::unique_ptr<Session> session = fixture.create();
        const Result<void> set =
            session->setSecondPersonRules(only(&SecondPersonRules::contactExport));
        QVERIFY(!set);
        QCOMPARE(set.error().reason, ErrorReason::NobodyToAgree);
        fixture.addOperator(u"Cy"_s, Role::SyncOperator); // who may not release a plan either
        QVERIFY(!fixture.unlock(u"Ann"_s).value()->setSecondPersonRules(
            only(&SecondPersonRules::contactExport)));
    }

    void nobodyAgreesToWhatTheyAskedFor()
    {
        TwoPeople people;
        REQUIRE_VALUE(people.ann->setSecondPersonRules(only(&SecondPersonRules::newDestination)));
        people.fixture.addBooks(*people.ann, 3);
        const std::vector<ApprovalRequest> open = people.waiting();
        QCOMPARE(open.size(), size_t{1});
        const Result<void> own =
            people.ann->answerApproval(open.front().id, Session::Agreement::Grant);
        QVERIFY(!own);
        QCOMPARE(own.error().kind, ErrorKind::Denied);
        QCOMPARE(people.waiting().size(), size_t{1});
        REQUIRE_VALUE(people.answer(Session::Agreement::Grant));
        // Once answered, it is settled.
        const Result<void> twice =
            people.as(u"Bo"_s)->answerApproval(open.front().id, Session::Agreement::Refuse);
        QVERIFY(!twice);
        QCOMPARE(twice.error().kind, ErrorKind::Stale);
    }

    void aRouteToANewDestinationWaits()
    {
        TwoPeople people;
        REQUIRE_VALUE(people.ann->setSecondPersonRules(only(&SecondPersonRules::newDestination)));
        people.fixture.addBooks(*people.ann, 3);
        const std::optional<Error> barred = people.routeError();
        QVERIFY(barred);
        QCOMPARE(barred->reason, ErrorReason::SecondPersonNeeded);
        const Run waited = people.ann->runs(1).value().front(); // which is no failure
        QCOMPARE(waited.state, RunState::Held);
        QCOMPARE(waited.routes.front().state, RunState::Held);
        QCOMPARE(people.fixture.contactsIn(u"b.vcf"_s), 0);
        REQUIRE_VALUE(people.answer(Session::Agreement::Grant));
        QVERIFY(!people.routeError());
        QCOMPARE(people.fixture.contactsIn(u"b.vcf"_s), 3);

        // A second route there asks nobody.
        people.fixture.writeBook(u"c.vcf"_s, 3);
        Route second;
        second.from = people.fixture.addFile(*people.ann, u"c.vcf"_s);
        second.to = people.ann->routes()->front().to;
        REQUIRE_VALUE(people.ann->addRoute(second));
        QVERIFY(people.waiting().empty());
    }

    void aWiderPolicyWaitsAndANarrowerOneDoesNot()
    {
        TwoPeople people;
        Route route = people.fixture.addBooks(*people.ann, 3);
        route.policy.allowed = {Field::Name, Field::Email};
        route = people.ann->setRoute(route).value();
        REQUIRE_VALUE(people.ann->setSecondPersonRules(only(&SecondPersonRules::widerPolicy)));
        route.policy.allowed = {Field::Name};
        route = people.ann->setRoute(route).value();
        QVERIFY(!people.routeError());

        route.policy.allowed = {Field::Name, Field::Phone};
        route = people.ann->setRoute(route).value();
        QCOMPARE(people.routeError()->reason, ErrorReason::SecondPersonNeeded);
        QCOMPARE(people.waiting().size(), size_t{1});
        // What it was before is agreed to still.
        route.policy.allowed = {Field::Name};
        route = people.ann->setRoute(route).value();
        QVERIFY(people.waiting().empty());
        QVERIFY(!people.routeError());

        route.policy.allowed = {Field::Name, Field::Phone};
        route = people.ann->setRoute(route).value();
        REQUIRE_VALUE(people.answer(Session::Agreement::Grant));
        QVERIFY(!people.routeError());
    }

    // Narrowing what was refused by a little leaves it wider than what was agreed to.
    void aRefusedPolicyIsNotAgreedToByAnotherSmallChange()
    {
        TwoPeople people;
        Route route = people.fixture.addBooks(*people.ann, 3);
        route.policy.allowed = {Field::Name};
        route = people.ann->setRoute(route).value();
        REQUIRE_VALUE(people.ann->setSecondPersonRules(only(&SecondPersonRules::widerPolicy)));
        route.policy.allowed = {Field::Name, Field::Phone, Field::Note};
        route = people.ann->setRoute(route).value();
        REQUIRE_VALUE(people.answer(Session::Agreement::Refuse));
        route.policy.allowed = {Field::Name, Field::Phone};
        route = people.ann->setRoute(route).value();
        QCOMPARE(people.routeError()->reason, ErrorReason::SecondPersonNeeded);
        QCOMPARE(people.waiting().size(), size_t{1}); // asked anew
    }

    // What it is compared with is what is there when the change is written.
    void aRouteThatAnotherProcessNarrowsMeanwhileIsJudgedByThat()
    {
        TwoPeople people;
        Route wide = people.fixture.addBooks(*people.ann, 3);
        Route narrow = wide;
        narrow.policy.allowed = {Field::Name};
        REQUIRE_VALUE(people.ann->setSecondPersonRules(only(&SecondPersonRules::widerPolicy)));
        const Result<std::unique_ptr<Store>> other =
            Store::open(people.fixture.workspace() + u"/contacts.db"_s,
                        people.fixture.key(DataKey::Contacts), OpenMode::ReadWrite, systemClock());
        REQUIRE_VALUE(other);
        Result<Transaction> transaction = (*other)->begin();
        REQUIRE_VALUE(transaction);
        std::optional<Error> error;
        std::thread widening([&] { error = errorOf(people.ann->setRoute(wide)); });
        QThread::msleep(300); // it waits for the transaction by now
        Result<void> narrowed = (*other)->routes().update(narrow);
        if (narrowed)
            narrowed = transaction->commit();
        widening.join();
        REQUIRE_VALUE(narrowed);
        QVERIFY(!error);
        QCOMPARE(people.waiting().size(), size_t{1});
    }

    void moreGroupsAreAWiderPolicy()
    {
        TwoPeople people;
        Route route = people.fixture.addBooks(*people.ann, 3);
        route.groups = {u"Customers"_s};
        route = people.ann->setRoute(route).value();
        REQUIRE_VALUE(people.ann->setSecondPersonRules(only(&SecondPersonRules::widerPolicy)));
        route.groups = {};
        route = people.ann->setRoute(route).value();
        QCOMPARE(people.routeError()->reason, ErrorReason::SecondPersonNeeded);
    }

    void anExportIsAgreedToOnce()
    {
        TwoPeople people;
        people.fixture.addBooks(*people.ann, 3);
        REQUIRE_VALUE(people.sync());
        REQUIRE_VALUE(people.ann->setSecondPersonRules(only(&SecondPersonRules::contactExport)));
        const auto exported = [&](const QString &name) {
            return people.ann->exportContacts(Session::ExportFormat::Csv, people.fixture.path(name),
                                              people.fixture.progress());
        };
        const Result<qint64> alone = exported(u"1.csv"_s);
        QVERIFY(!alone);
        QCOMPARE(alone.error().reason, ErrorReason::SecondPersonNeeded);
        QVERIFY(!exported(u"1.csv"_s));
        QVERIFY(!QFile::exists(people.fixture.path(u"1.csv"_s)));
        REQUIRE_VALUE(people.answer(Session::Agreement::Grant));
        REQUIRE_VALUE(exported(u"2.csv"_s));
        QVERIFY(!exported(u"3.csv"_s));
    }

    void anAgreementToExportLastsADay()
    {
        TwoPeople people;
        REQUIRE_VALUE(people.ann->setSecondPersonRules(only(&SecondPersonRules::contactExport)));
        const auto exported = [&] {
            return people.ann->exportContacts(Session::ExportFormat::Csv,
                                              people.fixture.path(u"1.csv"_s),
                                              people.fixture.progress());
        };
        QVERIFY(!exported());
        REQUIRE_VALUE(people.answer(Session::Agreement::Grant));
        people.fixture.moveClock(2);
        QVERIFY(!exported());
        QCOMPARE(people.waiting().size(), size_t{1});
    }

    void anExportThatFailsLeavesTheAgreement()
    {
        TwoPeople people;
        people.fixture.addBooks(*people.ann, 3);
        REQUIRE_VALUE(people.sync());
        REQUIRE_VALUE(people.ann->setSecondPersonRules(only(&SecondPersonRules::contactExport)));
        const auto exported = [&](const QString &name) {
            return people.ann->exportContacts(Session::ExportFormat::Csv, people.fixture.path(name),
                                              people.fixture.progress());
        };
        QVERIFY(!exported(u"1.csv"_s));
        REQUIRE_VALUE(people.answer(Session::Agreement::Grant));
        QVERIFY(!exported(u"a.vcf"_s)); // is there already
        REQUIRE_VALUE(exported(u"1.csv"_s));
        QVERIFY(!exported(u"2.csv"_s));
    }

    void aClockThatIsSetBackKeepsNoAgreementAlive()
    {
        TwoPeople people;
        REQUIRE_VALUE(people.ann->setSecondPersonRules(only(&SecondPersonRules::contactExport)));
        const auto exported = [&] {
            return people.ann->exportContacts(Session::ExportFormat::Csv,
                                              people.fixture.path(u"1.csv"_s),
                                              people.fixture.progress());
        };
        QVERIFY(!exported());
        REQUIRE_VALUE(people.answer(Session::Agreement::Grant));
        people.fixture.moveClock(3);
        people.as(u"Bo"_s).reset(); // the log goes on
        people.fixture.moveClock(-3);
        QVERIFY(!exported());
        QCOMPARE(people.waiting().size(), size_t{1});
    }

    void aDeclinedPlanAndAnExportThatIsTakenBackWaitForNobody()
    {
        TwoPeople people;
        people.syncThenRemove(9);
        SecondPersonRules rules;
        rules.removalsAbove = 5;
        rules.contactExport = true;
        REQUIRE_VALUE(people.ann->setSecondPersonRules(rules));
        const QByteArray plan = people.sync()->planSha256;
        QVERIFY(!people.ann->applyPlan(plan, people.fixture.progress()));
        QCOMPARE(people.waiting().size(), size_t{1});
        REQUIRE_VALUE(people.ann->declinePlan(plan));
        QVERIFY(people.waiting().empty());

        QVERIFY(!people.ann->exportContacts(Session::ExportFormat::Csv,
                                            people.fixture.path(u"1.csv"_s),
                                            people.fixture.progress()));
        const ApprovalId own = people.waiting().front().id;
        REQUIRE_VALUE(people.ann->answerApproval(own, Session::Agreement::Refuse));
        QVERIFY(people.waiting().empty());
    }

    void whatWaitsIsLetGoWhenItsRuleIsSwitchedOff()
    {
        TwoPeople people;
        REQUIRE_VALUE(people.ann->setSecondPersonRules(only(&SecondPersonRules::newDestination)));
        people.fixture.addBooks(*people.ann, 3);
        QVERIFY(people.routeError());
        REQUIRE_VALUE(people.ann->setSecondPersonRules({}));
        QVERIFY(!people.routeError());
    }
};

QTEST_GUILESS_MAIN(SessionApprovalsTest)
#include "session_approvals_test.moc"
