#include "core/secrets/file_credentials.h"
#include "core/secrets/memory_secret_store.h"
#include "core/secrets/sealed_credentials.h"
#include "core/session/provider_factory.h"
#include "core/vault/vault.h"
#include "tests/core/session/move_world.h"

using namespace warden;

namespace {

ConnectionView hookOf(Session &session)
{
    for (const ConnectionView &view : need(session.connections())) {
        if (view.connection.service == u"zapier"_s)
            return view;
    }
    qFatal("no hook");
}

Secret signingKeyIn(const World &world, const QString &folder, const ConnectionId &hook)
{
    FileCredentials sealed(folder + u"/credentials.sealed"_s);
    const Secret key = world.fixture.key(DataKey::Credentials);
    const QString id = need(Vault::open(folder)).workspaceId();
    return need(SealedCredentials(sealed, key, id).read(ProviderFactory::signingKeyName(hook)));
}

} // namespace

// A workspace that goes to another computer.
class SessionMoveTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aMovedWorkspaceIsWholeForEverybodyWithTheirOwnPassphrase()
    {
        World world;
        const Result<ImportedWorkspace> imported = world.import();
        REQUIRE_VALUE(imported);
        QCOMPARE(imported->operators, (QStringList{u"Ann"_s, u"Bo"_s}));
        QVERIFY(imported->canOwnerUnlock);
        requireWhole(world);
        // And where it came from goes on.
        const Result<std::unique_ptr<Session>> before = world.fixture.unlock();
        REQUIRE_VALUE(before);
        REQUIRE_VALUE((*before)->sync({}, world.fixture.progress()));
        QCOMPARE(eventsOf(**before, u"workspace.exported"_s), 1);
        requireSoundLog(**before, world.fixture.progress());
    }

    void theRecoveryCodeStillOpensIt()
    {
        World world;
        REQUIRE_VALUE(world.import());
        REQUIRE_VALUE(Session::unlockWithRecoveryCode(world.folder(), world.code,
                                                      Secret::fromText(u"another long one"_s),
                                                      world.fixture.environment()));
    }

    void itSyncsOnWithoutDoingAnythingTwice()
    {
        World world;
        REQUIRE_VALUE(world.import());
        const Result<std::unique_ptr<Session>> owner = world.unlock();
        REQUIRE_VALUE(owner);
        const Result<SyncOutcome> outcome = (*owner)->sync({}, world.fixture.progress());
        REQUIRE_VALUE(outcome);
        QCOMPARE(outcome->counts.created, 0);
        QCOMPARE(outcome->counts.unchanged, 5);
    }

    void passwordsStayBehindAndTheWorkspacesOwnKeysComeAlong()
    {
        World world;
        const Result<ImportedWorkspace> imported = world.import();
        REQUIRE_VALUE(imported);
        QCOMPARE(imported->toSignIn, 1);
        const Result<std::unique_ptr<Session>> owner = world.unlock();
        REQUIRE_VALUE(owner);
        const ConnectionView hook = hookOf(**owner);
        QCOMPARE(hook.connection.state, ConnectionState::SignInNeeded);
        const Result<ConnectionView> tested =
            (*owner)->testConnection(hook.connection.id, world.fixture.progress());
        QVERIFY(!tested || tested->connection.state == ConnectionState::SignInNeeded);

        const Secret before = signingKeyIn(world, world.fixture.workspace(), hook.connection.id);
        QVERIFY(signingKeyIn(world, world.folder(), hook.connection.id).equals(before));
        const Result<ConnectionView> again = (*owner)->signInAgain(
            hook.connection.id, Secret::fromText(hookAddress), world.fixture.progress());
        REQUIRE_VALUE(again);
        QCOMPARE(again->connection.state, ConnectionState::Ok);
        QVERIFY(signingKeyIn(world, world.folder(), hook.connection.id).equals(before));
    }

    void anOwnerWithTheKeychainAloneGetsTheOneOfTheNewComputerAndItsWitness()
    {
        SessionFixture fixture;
        SessionEnvironment before = fixture.environment();
        before.keychain = std::make_shared<MemorySecretStore>();
        WorkspaceSetup setup;
        setup.folder = fixture.workspace();
        setup.ownerName = u"Ann"_s;
        Result<Session::Created> created = Session::create(setup, Secret(), before);
        REQUIRE_VALUE(created);
        fixture.addHook(*created->session, hookAddress);
        REQUIRE_VALUE(
            created->session->exportWorkspace(fixture.path(u"move"_s), Session::Existing::Keep,
                                              Session::Afterwards::GoOn, fixture.progress()));
        SessionEnvironment after = fixture.environment();
        after.keychain = std::make_shared<MemorySecretStore>();
        const Result<ImportedWorkspace> imported =
            Session::importWorkspace({fixture.path(u"move"_s), fixture.path(u"new"_s)},
                                     created->recoveryCode, Secret(), after, fixture.progress());
        REQUIRE_VALUE(imported);
        QVERIFY(imported->canOwnerUnlock);
        QVERIFY(!QFile::exists(fixture.path(u"new/credentials.sealed"_s)));

        const Result<std::unique_ptr<Session>> owner =
            Session::unlockWithKeychain(fixture.path(u"new"_s), after);
        REQUIRE_VALUE(owner);
        const Result<AuditVerdict> verdict = (*owner)->auditVerify({}, fixture.progress());
        REQUIRE_VALUE(verdict);
        QVERIFY(verdict->ok);
        QCOMPARE(verdict->anchored, verdict->size);
        REQUIRE_VALUE((*owner)->signInAgain(hookOf(**owner).connection.id,
                                            Secret::fromText(hookAddress), fixture.progress()));
        // The signing key is there too: else the hook would ask to sign in again for ever.
        const Result<ConnectionView> tested =
            (*owner)->testConnection(hookOf(**owner).connection.id, fixture.progress());
        REQUIRE_VALUE(tested);
        QCOMPARE(tested->connection.state, ConnectionState::Ok);
    }

    void aWitnessThatComesAfterACrashBeginsAtTheNextUnlock()
    {
        SessionFixture fixture;
        SessionEnvironment before = fixture.environment();
        before.keychain = std::make_shared<MemorySecretStore>();
        WorkspaceSetup setup;
        setup.folder = fixture.workspace();
        setup.ownerName = u"Ann"_s;
        Result<Session::Created> created = Session::create(setup, Secret(), before);
        REQUIRE_VALUE(created);
        REQUIRE_VALUE(
            created->session->exportWorkspace(fixture.path(u"move"_s), Session::Existing::Keep,
                                              Session::Afterwards::GoOn, fixture.progress()));
        SessionEnvironment after = fixture.environment();
        auto keychain = std::make_shared<MemorySecretStore>();
        after.keychain = keychain;
        after.onCreationStep = [&](CreationStep step) {
            if (step == CreationStep::Finished)
                keychain->stopAfterChanges(0); // as if the process had ended here
        };
        REQUIRE_VALUE(Session::importWorkspace({fixture.path(u"move"_s), fixture.path(u"new"_s)},
                                               created->recoveryCode, Secret(), after,
                                               fixture.progress()));
        keychain->stopAfterChanges({});
        const Result<std::unique_ptr<Session>> owner =
            Session::unlockWithKeychain(fixture.path(u"new"_s), after);
        REQUIRE_VALUE(owner);
        const Result<AuditVerdict> verdict = (*owner)->auditVerify({}, fixture.progress());
        REQUIRE_VALUE(verdict);
        QVERIFY(verdict->ok);
    }

    void nothingInTheFileCanBeReadWithoutTheCode()
    {
        World world;
        const QByteArray file = bytesOf(world.file());
        // Of a length that chance doesn't bring about.
        for (const char *word :
             {"Person 1", "p1@example.com", "contacts", "secret-hook", "SQLite format", "own_keys"})
            QVERIFY2(!file.contains(word), word);
        QCOMPARE(QFile::permissions(world.file()) &
                     (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther),
                 QFile::Permissions());
    }

    void whereItMovedFromNoRunStartsUntilAnOwnerSaysSo()
    {
        World world(Session::Afterwards::Retire);
        const Result<std::unique_ptr<Session>> owner = world.fixture.unlock();
        REQUIRE_VALUE(owner);
        Result<SyncOutcome> outcome = (*owner)->sync({}, world.fixture.progress());
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().kind, ErrorKind::Held);
        QCOMPARE(outcome.error().reason, ErrorReason::WorkspaceMoved);
        QCOMPARE((*owner)->isRetired().value(), true);
        // The other one isn't, not even where it was exported once more after that.
        const QString again = world.fixture.path(u"again"_s);
        REQUIRE_VALUE((*owner)->exportWorkspace(
            again, Session::Existing::Keep, Session::Afterwards::GoOn, world.fixture.progress()));
        REQUIRE_VALUE(world.import(again));
        {
            const Result<std::unique_ptr<Session>> there = world.unlock();
            REQUIRE_VALUE(there);
            QCOMPARE((*there)->isRetired().value(), false);
            REQUIRE_VALUE((*there)->sync({}, world.fixture.progress()));
        }
        REQUIRE_VALUE((*owner)->resumeHere());
        REQUIRE_VALUE((*owner)->sync({}, world.fixture.progress()));
        QCOMPARE(eventsOf(**owner, u"workspace.retired"_s), 1);
        QCOMPARE(eventsOf(**owner, u"workspace.resumed"_s), 1);
    }
};

QTEST_GUILESS_MAIN(SessionMoveTest)
#include "session_move_test.moc"
