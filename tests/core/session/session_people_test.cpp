#include "core/secrets/memory_secret_store.h"
#include "core/vault/vault.h"
#include "tests/core/session/session_fixture.h"

#include <QFile>
#include <QTest>

#include <chrono>
#include <future>

using namespace warden;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

OperatorView viewNamed(Session &session, const QString &name)
{
    const Result<std::vector<OperatorView>> all = session.operators();
    for (const OperatorView &view : all ? *all : std::vector<OperatorView>()) {
        if (view.name == name)
            return view;
    }
    return {};
}

std::optional<ErrorReason> reasonOf(const std::optional<Error> &error)
{
    return error ? std::optional(error->reason) : std::nullopt;
}

std::vector<Event> events(Session &session, const QString &action)
{
    AuditFilter filter;
    filter.action = action;
    std::vector<Event> found;
    const Result<AuditPage> page = session.auditList(filter);
    for (const AuditRow &row : page ? page->rows : std::vector<AuditRow>())
        found.push_back(row.event);
    return found;
}

} // namespace

class SessionPeopleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aListOfPeopleWaitsForNoRun()
    {
        SessionFixture fixture;
        fixture.create().reset();
        fixture.addOperator(u"Bo"_s, Role::SyncOperator);
        Session *owner = nullptr;
        std::future<size_t> listed;
        bool wasInTime = false;
        SessionEnvironment environment = fixture.environment();
        environment.onRekeyStep = [&](RekeyStep step) {
            if (step != RekeyStep::DatabaseCopied || listed.valid())
                return;
            listed = std::async(std::launch::async, [&] {
                const auto people = owner->operators();
                return people && owner->roles() && owner->hasRecoveryCode() ? people->size() : 0;
            });
            wasInTime = listed.wait_for(5s) == std::future_status::ready;
        };
        const Result<std::unique_ptr<Session>> unlocked = Session::unlockWithPassphrase(
            fixture.workspace(), u"Ann"_s, fixture.passphrase(), environment);
        REQUIRE_VALUE(unlocked);
        owner = unlocked->get();
        const OperatorId bo = viewNamed(*owner, u"Bo"_s).id;
        REQUIRE_VALUE(owner->removeOperator(bo, fixture.progress()));
        QVERIFY(listed.valid() && wasInTime);
        QCOMPARE(listed.get(), size_t{2});
        QCOMPARE(owner->operators()->size(), size_t{1});
    }

    void whoIsAddedSignsInWithOneRoleAndIsListed()
    {
        SessionFixture fixture;
        const std::unique_ptr<Session> owner = fixture.create();
        const Result<OperatorId> added = owner->addOperator(
            u"Bo"_s, Role::SyncOperator, fixture.passphrase(), KeychainUnlock::Ask);
        REQUIRE_VALUE(added);
        const Result<std::unique_ptr<Session>> other = fixture.unlock(u"Bo"_s);
        REQUIRE_VALUE(other);
        QCOMPARE((*other)->actor().role, Role::SyncOperator);
        QCOMPARE((*other)->actor().permissions, permissionsOf(Role::SyncOperator));

        const OperatorView view = viewNamed(*owner, u"Bo"_s);
        QCOMPARE(view.id, *added);
        QCOMPARE(view.roleName, u"sync_operator"_s);
        QVERIFY(view.hasPassphrase && !view.hasKeychain && !view.isSelf);
        QVERIFY(view.lastSignIn.isValid());
        QCOMPARE(view.failedSignIns, 0);
        QVERIFY(viewNamed(*owner, u"Ann"_s).isSelf);
    }

    void failedSignInsOfAPersonAreCounted()
    {
        SessionFixture fixture;
        fixture.create().reset();
        fixture.addOperator(u"Bo"_s, Role::Auditor);
        for (int i = 0; i < 2; ++i)
            QVERIFY(!Session::unlockWithPassphrase(fixture.workspace(), u"Bo"_s,
                                                   Secret::fromText(u"a wrong one"_s),
                                                   fixture.environment()));
        const Result<std::unique_ptr<Session>> owner = fixture.unlock();
        REQUIRE_VALUE(owner);
        const OperatorView view = viewNamed(**owner, u"Bo"_s);
        QCOMPARE(view.failedSignIns, 2);
        QVERIFY(view.lastFailure.isValid());
    }

    void aRoleOfOnesOwnAllowsWhatItHoldsAndWhatThatImplies()
    {
        SessionFixture fixture;
        const std::unique_ptr<Session> owner = fixture.create();
        const Result<RoleId> role = owner->addRole(u"Front desk"_s, {Permission::ExportContacts});
        REQUIRE_VALUE(role);
        REQUIRE_VALUE(
            owner->addOperator(u"Bo"_s, *role, fixture.passphrase(), KeychainUnlock::Ask));
        const Result<std::unique_ptr<Session>> other = fixture.unlock(u"Bo"_s);
        REQUIRE_VALUE(other);
        QVERIFY((*other)->searchContacts({u"a"_s, 5}));
        QCOMPARE(errorOf((*other)->routes())->kind, ErrorKind::Denied);
        QCOMPARE(errorOf((*other)->auditList({}))->kind, ErrorKind::Denied);

        // Of the audit alone: no key to the contacts at all.
        REQUIRE_VALUE(
            owner->setRole(*role, u"Reader"_s, {Permission::SeeAudit}, fixture.progress()));
        const Result<std::unique_ptr<Session>> lowered = fixture.unlock(u"Bo"_s);
        REQUIRE_VALUE(lowered);
        QCOMPARE(errorOf((*lowered)->searchContacts({u"a"_s, 5}))->kind, ErrorKind::Denied);
        QVERIFY((*lowered)->auditList({}));
        QCOMPARE(reasonOf(errorOf(owner->removeRole(*role))), ErrorReason::RoleInUse);
    }

    void noRoleOfOnesOwnManagesPeople()
    {
        SessionFixture fixture;
        const std::unique_ptr<Session> owner = fixture.create();
        QCOMPARE(reasonOf(errorOf(owner->addRole(u"Boss"_s, {Permission::ManageOperators}))),
                 ErrorReason::OwnersOnly);
        QCOMPARE(reasonOf(errorOf(owner->addRole(u"Owner"_s, {Permission::SeeAudit}))),
                 ErrorReason::NameUnusable);
    }

    void nobodyRemovesOrLowersOneselfOrTheLastOwner()
    {
        SessionFixture fixture;
        const std::unique_ptr<Session> owner = fixture.create();
        const OperatorId self = owner->actor().id;
        QCOMPARE(reasonOf(errorOf(owner->removeOperator(self, fixture.progress()))),
                 ErrorReason::OneSelf);
        QCOMPARE(reasonOf(errorOf(owner->setOperatorRole(self, Role::Auditor, fixture.progress()))),
                 ErrorReason::LastOwner);
        REQUIRE_VALUE(
            owner->addOperator(u"Bo"_s, Role::Owner, fixture.passphrase(), KeychainUnlock::Ask));
        QCOMPARE(reasonOf(errorOf(owner->setOperatorRole(self, Role::Auditor, fixture.progress()))),
                 ErrorReason::OneSelf);
        const Result<std::unique_ptr<Session>> other = fixture.unlock(u"Bo"_s);
        REQUIRE_VALUE(other);
        REQUIRE_VALUE((*other)->setOperatorRole(self, Role::Auditor, fixture.progress()));
        // Who was lowered meanwhile changes nothing more.
        QCOMPARE(reasonOf(errorOf(owner->addRole(u"Reader"_s, {Permission::SeeAudit}))),
                 ErrorReason::StandingChanged);
    }

    // What is refused because of it mustn't take the new roster for its own.
    void whoWasLoweredChangesNothingAlsoAfterARefusedCall()
    {
        SessionFixture fixture;
        const std::unique_ptr<Session> ann = fixture.create();
        const OperatorId self = ann->actor().id;
        REQUIRE_VALUE(
            ann->addOperator(u"Bo"_s, Role::Owner, fixture.passphrase(), KeychainUnlock::Ask));
        const Result<std::unique_ptr<Session>> bo = fixture.unlock(u"Bo"_s);
        REQUIRE_VALUE(bo);
        fixture.addFile(*ann, u"a.vcf"_s);
        // No key is lost, so nothing is written anew and all files stay open.
        REQUIRE_VALUE((*bo)->setOperatorRole(self, Role::SyncOperator, fixture.progress()));
        QCOMPARE(reasonOf(errorOf(ann->operators())), ErrorReason::StandingChanged);
        QCOMPARE(reasonOf(errorOf(ann->setPassphrase(fixture.passphrase()))),
                 ErrorReason::StandingChanged);
        QCOMPARE(reasonOf(errorOf(ann->setSecondPersonRules({}))), ErrorReason::StandingChanged);
        QCOMPARE(reasonOf(errorOf(ann->setNeverLeavingGroups({u"Private"_s}))),
                 ErrorReason::StandingChanged);
        QFile::remove(fixture.workspace() + u"/keyring.json"_s);
        QVERIFY(!ann->setNeverLeavingGroups({u"Private"_s}));
    }

    void whoForgotThePassphraseGetsANewOne()
    {
        SessionFixture fixture;
        const std::unique_ptr<Session> owner = fixture.create();
        const Result<OperatorId> bo = owner->addOperator(
            u"Bo"_s, Role::Auditor, Secret::fromText(u"long forgotten"_s), KeychainUnlock::Ask);
        REQUIRE_VALUE(bo);
        REQUIRE_VALUE(owner->resetPassphrase(*bo, fixture.passphrase()));
        QVERIFY(fixture.unlock(u"Bo"_s));
        QVERIFY(!Session::unlockWithPassphrase(fixture.workspace(), u"Bo"_s,
                                               Secret::fromText(u"long forgotten"_s),
                                               fixture.environment()));
    }

    // Whoever set it knows it.
    void aPassphraseOfAnotherIsToldUntilItIsChanged()
    {
        SessionFixture fixture;
        const Secret own = Secret::fromText(u"seven quiet lanterns burn"_s);
        const std::unique_ptr<Session> owner = fixture.create();
        QVERIFY(!owner->ownUnlocks()->isPassphraseKnownToOther);
        const Result<OperatorId> bo =
            owner->addOperator(u"Bo"_s, Role::Auditor, fixture.passphrase(), KeychainUnlock::Ask);
        REQUIRE_VALUE(bo);
        {
            const Result<std::unique_ptr<Session>> open = fixture.unlock(u"Bo"_s);
            REQUIRE_VALUE(open);
            const Result<OwnUnlocks> before = (*open)->ownUnlocks();
            REQUIRE_VALUE(before);
            QCOMPARE(*before,
                     (OwnUnlocks{.hasPassphrase = true, .isPassphraseKnownToOther = true}));
            QVERIFY(!(*open)->changePassphrase(own, own)); // an attempt is no change
            QVERIFY((*open)->ownUnlocks()->isPassphraseKnownToOther);
            REQUIRE_VALUE((*open)->changePassphrase(fixture.passphrase(), own));
            QVERIFY(!(*open)->ownUnlocks()->isPassphraseKnownToOther);
        }
        REQUIRE_VALUE(owner->resetPassphrase(*bo, fixture.passphrase()));
        const Result<std::unique_ptr<Session>> again = fixture.unlock(u"Bo"_s);
        REQUIRE_VALUE(again);
        QVERIFY((*again)->ownUnlocks()->isPassphraseKnownToOther);
    }

    // Whoever knew the one of before may sit at the window that is open.
    void aNewPassphraseEndsWhatAnOpenSessionMayWrite()
    {
        SessionFixture fixture;
        const std::unique_ptr<Session> owner = fixture.create();
        fixture.addBooks(*owner, 1);
        const Result<OperatorId> bo = owner->addOperator(u"Bo"_s, Role::Administrator,
                                                         fixture.passphrase(), KeychainUnlock::Ask);
        REQUIRE_VALUE(bo);
        const Result<std::unique_ptr<Session>> open = fixture.unlock(u"Bo"_s);
        REQUIRE_VALUE(open);
        const Route route = (*open)->routes()->front();
        REQUIRE_VALUE((*open)->setRoute(route));
        REQUIRE_VALUE(owner->resetPassphrase(*bo, Secret::fromText(u"another long one"_s)));
        QCOMPARE(reasonOf(errorOf((*open)->setRoute(route))), ErrorReason::StandingChanged);
        QVERIFY(owner->setRoute(route));
    }

    void theRecoveryCodeGoesWithAnOwner_data()
    {
        QTest::addColumn<bool>("isRemoved");
        QTest::newRow("removed") << true;
        QTest::newRow("lowered") << false;
    }
    void theRecoveryCodeGoesWithAnOwner()
    {
        QFETCH(bool, isRemoved);
        SessionFixture fixture;
        const std::unique_ptr<Session> ann = fixture.create();
        const Result<Secret> code = ann->createRecoveryCode();
        REQUIRE_VALUE(code);
        const Result<OperatorId> bo =
            ann->addOperator(u"Bo"_s, Role::Owner, fixture.passphrase(), KeychainUnlock::Ask);
        const Result<OperatorId> cy = ann->addOperator(u"Cy"_s, Role::Administrator,
                                                       fixture.passphrase(), KeychainUnlock::Ask);
        REQUIRE_VALUE(bo);
        REQUIRE_VALUE(cy);
        const Result<std::unique_ptr<Session>> owner = fixture.unlock(u"Bo"_s);
        REQUIRE_VALUE(owner);
        REQUIRE_VALUE((*owner)->removeOperator(*cy, fixture.progress()));
        QVERIFY((*owner)->hasRecoveryCode().value()); // who never could have seen it
        const OperatorId self = viewNamed(**owner, u"Ann"_s).id;
        REQUIRE_VALUE(
            isRemoved ? (*owner)->removeOperator(self, fixture.progress())
                      : (*owner)->setOperatorRole(self, Role::Administrator, fixture.progress()));
        QVERIFY(!(*owner)->hasRecoveryCode().value());
        QCOMPARE(events(**owner, u"recovery_code.ended"_s).size(), size_t{1});
        const auto by = [&fixture](const Secret &each) {
            return Session::unlockWithRecoveryCode(fixture.workspace(), each, fixture.passphrase(),
                                                   fixture.environment());
        };
        QCOMPARE(reasonOf(errorOf(by(*code))), ErrorReason::WrongRecoveryCode);
        const Result<Secret> fresh = (*owner)->createRecoveryCode();
        REQUIRE_VALUE(fresh);
        REQUIRE_VALUE(by(*fresh));
    }

    void changesOfPeopleAreEventsWithoutTheirNames()
    {
        SessionFixture fixture;
        const std::unique_ptr<Session> owner = fixture.create();
        const Result<OperatorId> bo = owner->addOperator(u"Bo Peep"_s, Role::Auditor,
                                                         fixture.passphrase(), KeychainUnlock::Ask);
        REQUIRE_VALUE(bo);
        REQUIRE_VALUE(owner->renameOperator(*bo, u"Bo Beep"_s));
        REQUIRE_VALUE(owner->setOperatorRole(*bo, Role::SyncOperator, fixture.progress()));
        REQUIRE_VALUE(owner->removeOperator(*bo, fixture.progress()));
        for (const auto &[action, role] : {std::pair(u"operator.added"_s, u"auditor"_s),
                                           {u"operator.renamed"_s, QString()},
                                           {u"operator.role_changed"_s, u"sync_operator"_s},
                                           {u"operator.removed"_s, QString()}}) {
            const std::vector<Event> found = events(*owner, action);
            QCOMPARE(found.size(), size_t{1});
            QCOMPARE(found.front().object.id, bo->value());
            QCOMPARE(found.front().details.value(u"role"_s).toString(), role);
            QVERIFY(!toCanonicalJson(found.front()).contains("eep"));
        }
    }

    // As a process leaves it that ends between keyring.json and the event.
    void aChangeThatNothingToldOfIsToldAtTheNextUnlock()
    {
        SessionFixture fixture;
        fixture.create().reset();
        QVERIFY(fixture.unlock());
        {
            Result<Vault> vault = Vault::open(fixture.workspace());
            REQUIRE_VALUE(vault);
            REQUIRE_VALUE(vault->unlockWithPassphrase({}, fixture.passphrase()));
            REQUIRE_VALUE(vault->addRole(u"Reader"_s, {Permission::SeeAudit}));
        }
        for (int i = 0; i < 2; ++i) {
            const Result<std::unique_ptr<Session>> session = fixture.unlock();
            REQUIRE_VALUE(session);
            QCOMPARE(events(**session, u"operator.change_untold"_s).size(), size_t{1});
        }
    }

    void theSameRoleAgainIsNoChange()
    {
        SessionFixture fixture;
        const std::unique_ptr<Session> owner = fixture.create();
        const Result<OperatorId> bo =
            owner->addOperator(u"Bo"_s, Role::Auditor, fixture.passphrase(), KeychainUnlock::Ask);
        REQUIRE_VALUE(bo);
        REQUIRE_VALUE(owner->setOperatorRole(*bo, Role::Auditor, fixture.progress()));
        QVERIFY(events(*owner, u"operator.role_changed"_s).empty());
    }

    void asASecondPersonComesKeychainUnlockIsConfirmedOrEnds()
    {
        SessionFixture fixture;
        SessionEnvironment environment = fixture.environment();
        environment.keychain = std::make_shared<MemorySecretStore>();
        WorkspaceSetup setup{fixture.workspace(), u"Ann"_s, u"DE"_s};
        setup.makeRecoveryCode = false;
        Result<Session::Created> created = Session::create(setup, {}, environment);
        REQUIRE_VALUE(created);
        Session &owner = *created->session;
        const auto add = [&](KeychainUnlock keychain) {
            return errorOf(
                owner.addOperator(u"Bo"_s, Role::Auditor, fixture.passphrase(), keychain));
        };
        QCOMPARE(reasonOf(add(KeychainUnlock::Ask)), ErrorReason::KeychainUnlockActive);
        QCOMPARE(reasonOf(add(KeychainUnlock::End)), ErrorReason::NoPassphraseSet);
        QVERIFY(viewNamed(owner, u"Ann"_s).hasKeychain);

        // The hook's secret lies in the keychain, and afterwards in the folder.
        const BookId hook = fixture.addHook(owner, u"http://127.0.0.1:9/hooks/catch/1/a/"_s);
        QVERIFY(!hook.isEmpty());
        REQUIRE_VALUE(owner.setPassphrase(fixture.passphrase()));
        // Nothing ends for an addition that is refused all the same.
        QCOMPARE(reasonOf(errorOf(owner.addOperator(u"Ann"_s, Role::Auditor, fixture.passphrase(),
                                                    KeychainUnlock::End))),
                 ErrorReason::AlreadyExists);
        QVERIFY(owner.isKeychainInUse());
        const Result<std::unique_ptr<Session>> other =
            Session::unlockWithKeychain(fixture.workspace(), environment);
        REQUIRE_VALUE(other);
        QVERIFY(!add(KeychainUnlock::End));
        // Secrets lie elsewhere now: what else is open has to unlock again.
        QCOMPARE(reasonOf(errorOf((*other)->setNeverLeavingGroups({u"Private"_s}))),
                 ErrorReason::StandingChanged);
        QVERIFY(!viewNamed(owner, u"Ann"_s).hasKeychain);
        QVERIFY(!owner.isKeychainInUse());
        QVERIFY(QFile::exists(fixture.workspace() + u"/credentials.sealed"_s));
        QVERIFY(!Session::unlockWithKeychain(fixture.workspace(), environment));
        QVERIFY(fixture.unlock(u"Ann"_s));
    }
};

QTEST_GUILESS_MAIN(SessionPeopleTest)
#include "session_people_test.moc"
