#include "core/store/store.h"
#include "core/store/tables.h"
#include "tests/core/session/two_people.h"

#include <QFile>
#include <QJsonDocument>
#include <QTest>

using namespace warden;
using namespace Qt::StringLiterals;

namespace {

OperatorId idOf(Session &session, const QString &name)
{
    const Result<std::vector<OperatorView>> all = session.operators();
    for (const OperatorView &view : all.value_or(std::vector<OperatorView>())) {
        if (view.name == name)
            return view.id;
    }
    return {};
}

void requireRefusal(const Result<void> &result, const QString &subject)
{
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::Usage);
    QCOMPARE(result.error().reason, ErrorReason::NobodyToAgree);
    QCOMPARE(result.error().subject, subject);
}

} // namespace

// What two people can't be talked out of: who has to be left, and what counts as agreed to.
class SessionAgreementTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nobodyGoesWithoutWhomNothingCouldBeAgreedTo()
    {
        TwoPeople people;
        Progress &progress = people.fixture.progress();
        const OperatorId bo = idOf(*people.ann, u"Bo"_s);
        REQUIRE_VALUE(people.ann->setSecondPersonRules(only(&SecondPersonRules::contactExport)));
        requireRefusal(people.ann->removeOperator(bo, progress), u"Bo"_s);
        requireRefusal(people.ann->setOperatorRole(bo, Role::SyncOperator, progress), u"Bo"_s);
        requireRefusal(people.ann->setOperatorRole(bo, Role::Auditor, progress), u"Bo"_s);
        QVERIFY(people.fixture.unlock(u"Bo"_s)); // and nothing was made anew
        QVERIFY(QFile::exists(people.fixture.workspace() + u"/contacts.db"_s));
        // What leaves two is as before, and who can't agree may go.
        REQUIRE_VALUE(people.ann->setOperatorRole(bo, Role::Owner, progress));
        const auto add = [&](const QString &name, const RoleRef &role) {
            return people.ann->addOperator(name, role, people.fixture.passphrase(),
                                           KeychainUnlock::NotShared);
        };
        const Result<OperatorId> cy = add(u"Cy"_s, Role::SyncOperator);
        REQUIRE_VALUE(cy);
        REQUIRE_VALUE(people.ann->removeOperator(*cy, progress));
        REQUIRE_VALUE(add(u"Di"_s, Role::Administrator));
        REQUIRE_VALUE(people.ann->removeOperator(bo, progress));
    }

    void onceTheRulesAreLiftedTheyMayGo()
    {
        TwoPeople people;
        const OperatorId bo = idOf(*people.ann, u"Bo"_s);
        REQUIRE_VALUE(people.ann->setSecondPersonRules(only(&SecondPersonRules::widerPolicy)));
        QVERIFY(!people.ann->removeOperator(bo, people.fixture.progress()));
        REQUIRE_VALUE(people.ann->setSecondPersonRules({}));
        REQUIRE_VALUE(people.ann->removeOperator(bo, people.fixture.progress()));
    }

    void whereNobodyElseIsLeftRulesCanStillBeLifted()
    {
        SessionFixture fixture;
        const std::unique_ptr<Session> ann = fixture.create();
        SecondPersonRules rules;
        rules.newDestination = rules.widerPolicy = rules.contactExport = true;
        rules.removalsAbove = 5;
        { // of a time when there were two
            const auto store =
                Store::open(fixture.workspace() + u"/contacts.db"_s, fixture.key(DataKey::Contacts),
                            OpenMode::ReadWrite, systemClock());
            REQUIRE_VALUE(store);
            Result<Transaction> transaction = (*store)->begin();
            REQUIRE_VALUE(transaction);
            const QByteArray text = QJsonDocument(toJson(rules)).toJson(QJsonDocument::Compact);
            REQUIRE_VALUE((*store)->settings().set(u"second_person"_s, QString::fromUtf8(text)));
            REQUIRE_VALUE(transaction->commit());
        }
        rules.removalsAbove = 4; // asks more
        QVERIFY(!ann->setSecondPersonRules(rules));
        rules.removalsAbove = 9;
        rules.contactExport = false;
        REQUIRE_VALUE(ann->setSecondPersonRules(rules));
        REQUIRE_VALUE(ann->setSecondPersonRules({}));
        QVERIFY(!ann->setSecondPersonRules(only(&SecondPersonRules::widerPolicy)));
    }

    void aRoleIsNotNarrowedWhereItsPeopleAreNeeded()
    {
        SessionFixture fixture;
        const std::unique_ptr<Session> ann = fixture.create();
        const PermissionSet releasing = {Permission::SeeContacts, Permission::ReleaseHeldPlan};
        const Result<RoleId> desk = ann->addRole(u"Desk"_s, releasing);
        REQUIRE_VALUE(desk);
        REQUIRE_VALUE(ann->addOperator(u"Bo"_s, *desk, fixture.passphrase(), KeychainUnlock::Ask));
        REQUIRE_VALUE(ann->setSecondPersonRules(only(&SecondPersonRules::newDestination)));
        requireRefusal(
            ann->setRole(*desk, u"Desk"_s, {Permission::SeeContacts}, fixture.progress()),
            u"Desk"_s);
        REQUIRE_VALUE(ann->setRole(*desk, u"Front"_s, releasing, fixture.progress()));
    }

    void whoIsAskedForOneselfIsToldThat()
    {
        TwoPeople people;
        REQUIRE_VALUE(people.ann->setSecondPersonRules(only(&SecondPersonRules::contactExport)));
        const OperatorId ann = people.ann->actor().id;
        QCOMPARE(errorOf(people.ann->removeOperator(ann, people.fixture.progress()))->reason,
                 ErrorReason::OneSelf);
    }

    void aRuleLooksAtWhoIsLeftByAnotherProcess()
    {
        TwoPeople people;
        const std::unique_ptr<Session> elsewhere = people.as(u"Ann"_s);
        const OperatorId bo = idOf(*elsewhere, u"Bo"_s);
        // The keys stay, so the other session goes on.
        const Result<RoleId> desk = elsewhere->addRole(u"Desk"_s, {Permission::SeeContacts});
        REQUIRE_VALUE(desk);
        REQUIRE_VALUE(elsewhere->setOperatorRole(bo, *desk, people.fixture.progress()));
        const Result<void> set =
            people.ann->setSecondPersonRules(only(&SecondPersonRules::contactExport));
        QVERIFY(!set);
        QCOMPARE(set.error().reason, ErrorReason::NobodyToAgree);
    }

    void eachRuleByItselfNeedsTwo()
    {
        SessionFixture fixture;
        const std::unique_ptr<Session> alone = fixture.create();
        SecondPersonRules removals;
        removals.removalsAbove = 5;
        for (const SecondPersonRules &rules :
             {removals, only(&SecondPersonRules::newDestination),
              only(&SecondPersonRules::widerPolicy), only(&SecondPersonRules::contactExport)})
            QCOMPARE(errorOf(alone->setSecondPersonRules(rules))->reason,
                     ErrorReason::NobodyToAgree);
        REQUIRE_VALUE(alone->setSecondPersonRules({}));
    }

    void aRuleOutOfRangeIsNotKept()
    {
        TwoPeople people;
        SecondPersonRules rules;
        rules.removalsAbove = -1;
        QCOMPARE(errorOf(people.ann->setSecondPersonRules(rules))->reason,
                 ErrorReason::LimitOutOfRange);
        QCOMPARE(people.ann->secondPersonRules().value(), SecondPersonRules());
    }

    void aStoredPlanWithJustTheNumberNeedsNobodyElse()
    {
        TwoPeople people;
        people.syncThenRemove(5);
        SecondPersonRules rules;
        rules.removalsAbove = 5;
        REQUIRE_VALUE(people.ann->setSecondPersonRules(rules));
        const Result<Plan> plan = people.ann->plan({}, {}, people.fixture.progress());
        REQUIRE_VALUE(plan);
        const Result<SyncOutcome> applied =
            people.ann->applyPlan(plan->sha256, people.fixture.progress());
        REQUIRE_VALUE(applied);
        QCOMPARE(applied->counts.removed, 5);
    }

    void aSecondRouteToADestinationThatWaitsWaitsToo()
    {
        TwoPeople people;
        REQUIRE_VALUE(people.ann->setSecondPersonRules(only(&SecondPersonRules::newDestination)));
        const Route first = people.fixture.addBooks(*people.ann, 3);
        people.fixture.writeBook(u"c.vcf"_s, 3);
        Route second;
        second.from = people.fixture.addFile(*people.ann, u"c.vcf"_s);
        second.to = first.to;
        REQUIRE_VALUE(people.ann->addRoute(second));
        QCOMPARE(people.waiting().size(), size_t{2});
        const Result<SyncOutcome> outcome = people.sync();
        REQUIRE_VALUE(outcome);
        QCOMPARE(outcome->routeErrors.size(), size_t{2});
        QCOMPARE(people.fixture.contactsIn(u"b.vcf"_s), 0);
    }

    void aRefusedDestinationStaysShut()
    {
        TwoPeople people;
        REQUIRE_VALUE(people.ann->setSecondPersonRules(only(&SecondPersonRules::newDestination)));
        people.fixture.addBooks(*people.ann, 3);
        REQUIRE_VALUE(people.answer(Session::Agreement::Refuse));
        const std::optional<Error> barred = people.routeError();
        QVERIFY(barred);
        QCOMPARE(barred->reason, ErrorReason::SecondPersonNeeded);
        QCOMPARE(barred->subject, u"Bo"_s);
        QCOMPARE(people.fixture.contactsIn(u"b.vcf"_s), 0);
    }

    void anExportThatWasRefusedIsAskedAgainAfterADay()
    {
        TwoPeople people;
        REQUIRE_VALUE(people.ann->setSecondPersonRules(only(&SecondPersonRules::contactExport)));
        const auto exported = [&] {
            return errorOf(people.ann->exportContacts(Session::ExportFormat::Csv,
                                                      people.fixture.path(u"1.csv"_s),
                                                      people.fixture.progress()));
        };
        QVERIFY(exported());
        REQUIRE_VALUE(people.answer(Session::Agreement::Refuse));
        QCOMPARE(exported()->subject, u"Bo"_s);
        QVERIFY(people.waiting().empty()); // and nobody is asked again at once
        people.fixture.moveClock(2);
        QVERIFY(exported());
        QCOMPARE(people.waiting().size(), size_t{1});
    }

    void whoMayNotAgreeDoesNotAgreeByDoingIt()
    {
        TwoPeople people;
        const Result<RoleId> clerk = people.ann->addRole(
            u"Clerk"_s, {Permission::RunSync, Permission::ExportContacts, Permission::SeeContacts});
        REQUIRE_VALUE(clerk);
        REQUIRE_VALUE(people.ann->addOperator(u"Cy"_s, *clerk, people.fixture.passphrase(),
                                              KeychainUnlock::NotShared));
        people.syncThenRemove(0);
        SecondPersonRules rules;
        rules.removalsAbove = 0;
        REQUIRE_VALUE(people.ann->setSecondPersonRules(rules));
        Progress &progress = people.fixture.progress();
        const PersonId person =
            people.ann->searchContacts({u"p1@example.com"_s, 1})->contacts.front().person;
        const Result<ErasurePlan> plan = people.ann->planErasure(person, {}, progress);
        REQUIRE_VALUE(plan);
        const auto erase = [&](Session &session) {
            return errorOf(
                session.erase(plan->plan.sha256, Session::NotRemoved::KeepHere, progress));
        };
        QCOMPARE(erase(*people.ann)->reason, ErrorReason::SecondPersonNeeded);
        QCOMPARE(erase(*people.as(u"Cy"_s))->reason, ErrorReason::SecondPersonNeeded);
        QCOMPARE(people.fixture.contactsIn(u"b.vcf"_s), 30);
        QVERIFY(!erase(*people.as(u"Bo"_s)));
        QCOMPARE(people.fixture.contactsIn(u"b.vcf"_s), 29);
    }
};

QTEST_GUILESS_MAIN(SessionAgreementTest)
#include "session_agreement_test.moc"
