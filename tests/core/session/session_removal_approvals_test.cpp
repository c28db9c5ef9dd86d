#include "core/session/approval_facts.h"
#include "tests/core/session/two_people.h"

#include <QTest>

using namespace warden;
using namespace Qt::StringLiterals;

// Plans, undos and erasures that take many contacts away.
class SessionRemovalApprovalsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void manyRemovalsWaitForSomebodyElse()
    {
        TwoPeople people;
        people.syncThenRemove(9);
        REQUIRE_VALUE(people.ann->setSecondPersonRules(removalsAbove(5)));
        const Result<SyncOutcome> outcome = people.sync();
        REQUIRE_VALUE(outcome);
        QCOMPARE(outcome->state, u"held"_s);
        QCOMPARE(outcome->counts.removed, 0);
        QCOMPARE(outcome->routes.front().reason, u"second_person_needed"_s);

        const Result<SyncOutcome> alone =
            people.ann->applyPlan(outcome->planSha256, people.fixture.progress());
        QVERIFY(!alone);
        QCOMPARE(alone.error().kind, ErrorKind::Held);
        QCOMPARE(alone.error().reason, ErrorReason::SecondPersonNeeded);
        QCOMPARE(people.fixture.contactsIn(u"b.vcf"_s), 30);
        QCOMPARE(people.waiting().size(), size_t{1});
        QCOMPARE(people.waiting().front().amount, 9);

        REQUIRE_VALUE(people.answer(Session::Agreement::Grant));
        const Result<SyncOutcome> both =
            people.ann->applyPlan(outcome->planSha256, people.fixture.progress());
        REQUIRE_VALUE(both);
        QCOMPARE(both->counts.removed, 9);
        QCOMPARE(people.fixture.contactsIn(u"b.vcf"_s), 21);
        QCOMPARE(actionsOf(*people.ann, u"approval.requested"_s), QStringList{u"Ann"_s});
        QCOMPARE(actionsOf(*people.ann, u"approval.granted"_s), QStringList{u"Bo"_s});
    }

    void fewRemovalsNeedNobodyElse()
    {
        TwoPeople people;
        people.syncThenRemove(5);
        REQUIRE_VALUE(people.ann->setSecondPersonRules(removalsAbove(5)));
        const Result<SyncOutcome> outcome = people.sync();
        REQUIRE_VALUE(outcome);
        QCOMPARE(outcome->counts.removed, 5);
    }

    void whoReleasesWhatAnotherAskedForAgreesByThat()
    {
        TwoPeople people;
        people.syncThenRemove(9);
        REQUIRE_VALUE(people.ann->setSecondPersonRules(removalsAbove(5)));
        const QByteArray plan = people.sync()->planSha256;
        QVERIFY(!people.ann->applyPlan(plan, people.fixture.progress()));
        const Result<SyncOutcome> released =
            people.as(u"Bo"_s)->applyPlan(plan, people.fixture.progress());
        REQUIRE_VALUE(released);
        QCOMPARE(released->counts.removed, 9);
    }

    void aRefusedPlanStaysHeldAndSaysByWhom()
    {
        TwoPeople people;
        people.syncThenRemove(9);
        REQUIRE_VALUE(people.ann->setSecondPersonRules(removalsAbove(5)));
        const QByteArray plan = people.sync()->planSha256;
        QVERIFY(!people.ann->applyPlan(plan, people.fixture.progress()));
        REQUIRE_VALUE(people.answer(Session::Agreement::Refuse));
        const Result<SyncOutcome> again = people.ann->applyPlan(plan, people.fixture.progress());
        QVERIFY(!again);
        QCOMPARE(again.error().reason, ErrorReason::SecondPersonNeeded);
        QCOMPARE(again.error().subject, u"Bo"_s);
    }

    void aPlanThatANewerOneReplacedAsksNobodyAnyMore()
    {
        TwoPeople people;
        people.syncThenRemove(9);
        REQUIRE_VALUE(people.ann->setSecondPersonRules(removalsAbove(5)));
        const QByteArray plan = people.sync()->planSha256;
        QVERIFY(!people.ann->applyPlan(plan, people.fixture.progress()));
        QCOMPARE(people.waiting().size(), size_t{1});
        REQUIRE_VALUE(people.ann->plan({}, {}, people.fixture.progress()));
        QVERIFY(people.waiting().empty());
        QCOMPARE(actionsOf(*people.ann, u"approval.withdrawn"_s), QStringList{u"Ann"_s});
    }

    // Each look at it makes another plan; what is agreed to is whom and where.
    void anErasureIsAgreedToOnceForThePersonAndThePlaces()
    {
        TwoPeople people;
        const Route route = people.fixture.addBooks(*people.ann, 3);
        REQUIRE_VALUE(people.sync());
        REQUIRE_VALUE(people.ann->setSecondPersonRules(removalsAbove(0)));
        const ContactPage page = people.ann->searchContacts({{}, 3}).value();
        const PersonId person = page.contacts.front().person;
        const auto erase = [&](const PersonId &id, const std::vector<BookId> &keep = {}) {
            Progress &progress = people.fixture.progress();
            const Result<ErasurePlan> plan = people.ann->planErasure(id, keep, progress);
            return plan ? errorOf(people.ann->erase(plan->plan.sha256,
                                                    Session::NotRemoved::KeepHere, progress))
                        : plan.error();
        };
        QCOMPARE(erase(person)->reason, ErrorReason::SecondPersonNeeded);
        const std::vector<ApprovalRequest> open = people.waiting();
        QCOMPARE(open.size(), size_t{1});
        QCOMPARE(erasedPerson(open.front()), person);
        QCOMPARE(requestedPlaces(open.front()).size(), size_t{2});
        REQUIRE_VALUE(people.answer(Session::Agreement::Grant));
        // Neither fewer places nor another person are what was agreed to.
        QCOMPARE(erase(person, {route.from})->reason, ErrorReason::SecondPersonNeeded);
        QCOMPARE(erase(page.contacts.at(1).person)->reason, ErrorReason::SecondPersonNeeded);
        QVERIFY(!erase(person));
        QCOMPARE(people.fixture.contactsIn(u"b.vcf"_s), 2);
        QCOMPARE(people.ann->approvalRequests().value().back().state, ApprovalState::Used);
    }

    // An undo takes contacts away as well.
    void anUndoThatRemovesManyWaitsToo()
    {
        TwoPeople people;
        REQUIRE_VALUE(people.ann->setSecondPersonRules(removalsAbove(5)));
        people.fixture.addBooks(*people.ann, 30);
        const Result<SyncOutcome> outcome = people.sync();
        REQUIRE_VALUE(outcome);
        QCOMPARE(outcome->counts.created, 30);
        const Result<SyncOutcome> undone =
            people.ann->undo(outcome->run->id, people.fixture.progress());
        QVERIFY(!undone);
        QCOMPARE(undone.error().reason, ErrorReason::SecondPersonNeeded);
        QCOMPARE(people.fixture.contactsIn(u"b.vcf"_s), 30);
    }
};

QTEST_GUILESS_MAIN(SessionRemovalApprovalsTest)
#include "session_removal_approvals_test.moc"
