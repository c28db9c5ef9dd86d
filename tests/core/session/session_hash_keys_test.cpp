#include "core/secrets/file_credentials.h"
#include "core/secrets/sealed_credentials.h"
#include "core/session/provider_factory.h"
#include "core/store/store.h"
#include "core/store/tables.h"
#include "core/vault/vault.h"
#include "tests/core/session/egress_world.h"

#include <QSet>
#include <QTest>

using namespace warden;
using namespace Qt::StringLiterals;

namespace {

// The hook gets titles as they are, and e-mail addresses hashed.
struct HashWorld : EgressWorld
{
    HashWorld()
    {
        toHook.policy = {.allowed = {Field::Email, Field::Title}};
        toHook.policy.setTreatment(Field::Email, Treatment::Hashed);
        const Result<Route> set = session->setRoute(toHook);
        if (!set)
            qFatal("the route can't be set");
        toHook = *set;
        const Result<std::vector<ConnectionView>> connections = session->connections();
        for (const ConnectionView &view :
             connections ? *connections : std::vector<ConnectionView>()) {
            if (view.connection.service == u"zapier"_s)
                hook = view.connection.id;
        }
        sync();
    }

    // What the newest messages had in the place of an address, each once.
    QSet<QString> hashesSent()
    {
        QSet<QString> hashes;
        for (const ReceivedMessage &message : zapier.received())
            hashes.insert(message.json["contact"_L1]["email"_L1].toString());
        zapier.clearReceived();
        return hashes;
    }

    // Each contact is changed in what leaves as it is.
    void changeTitles(const QString &title) { fixture.writeBook(u"a.vcf"_s, 3, 0, title); }

    QString file(int generation) const
    {
        const QString name =
            generation == 1 ? u"credentials.sealed"_s : u"credentials-%1.sealed"_s.arg(generation);
        return fixture.workspace() + u'/' + name;
    }

    Result<Secret> readKey(int generation, const Secret &credentialsKey) const
    {
        FileCredentials storage(file(generation));
        const QString workspace = Vault::open(fixture.workspace()).value().workspaceId();
        return SealedCredentials(storage, credentialsKey, workspace)
            .read(ProviderFactory::hashKeyName(hook));
    }

    void loseKey() const
    {
        FileCredentials storage(file(1));
        if (!storage.remove(ProviderFactory::hashKeyName(hook)))
            qFatal("the key can't be removed");
    }

    ErrorReason reasonOfHook(const SyncOutcome &outcome) const
    {
        const auto found = std::ranges::find(outcome.routeErrors, toHook.id, &RouteError::route);
        return found == outcome.routeErrors.end() ? ErrorReason::None : found->error.reason;
    }

    ConnectionId hook;
};

} // namespace

// The key that a destination's hashes are made with: kept, lost and made anew.
class SessionHashKeysTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRekeyKeepsTheHashesAndSealsTheirKeyAnew()
    {
        HashWorld world;
        const QSet<QString> before = world.hashesSent();
        QCOMPARE(before.size(), 3);
        const Result<OperatorId> bo = world.session->addOperator(
            u"Bo"_s, Role::Administrator, world.fixture.passphrase(), KeychainUnlock::Ask);
        REQUIRE_VALUE(bo);
        const Secret old = world.fixture.key(DataKey::Credentials);
        const Result<Secret> key = world.readKey(1, old);
        REQUIRE_VALUE(key);
        REQUIRE_VALUE(world.session->removeOperator(*bo, world.fixture.progress()));
        QCOMPARE(errorOf(world.readKey(2, old))->reason, ErrorReason::Damaged);
        const Result<Secret> kept = world.readKey(2, world.fixture.key(DataKey::Credentials));
        REQUIRE_VALUE(kept);
        QVERIFY(kept->view() == key->view());
        world.changeTitles(u"Changed"_s);
        world.sync();
        QCOMPARE(world.hashesSent(), before);
        QCOMPARE(world.events(u"connection.hash_key_"_s).size(), size_t{0});
        QCOMPARE(world.events(u"connection.hash_key_made"_s).size(), size_t{1});
    }

    void aKeyThatIsGoneIsSaidAndNothingLeavesUnderAnotherOne()
    {
        HashWorld world;
        world.hashesSent();
        world.loseKey();
        world.changeTitles(u"Changed"_s);
        const SyncOutcome outcome = world.sync();
        QCOMPARE(world.reasonOfHook(outcome), ErrorReason::HashKeyGone);
        QVERIFY(!outcome.routeErrors.front().error.subject.isEmpty());
        QCOMPARE(outcome.counts.updated, 3); // the other route goes on
        QVERIFY(world.hashesSent().isEmpty());
        QCOMPARE(world.events(u"connection.hash_key_made"_s).size(), size_t{1});
    }

    void aNewKeyIsMadeOnPurposeAndEachContactSentAnew()
    {
        HashWorld world;
        const QSet<QString> before = world.hashesSent();
        world.loseKey();
        REQUIRE_VALUE(world.session->replaceHashKey(world.toHook.id));
        const SyncOutcome outcome = world.sync();
        QCOMPARE(world.reasonOfHook(outcome), ErrorReason::None);
        const QSet<QString> after = world.hashesSent();
        QCOMPARE(after.size(), 3);
        QVERIFY(!after.intersects(before));
        const std::vector<AuditRow> rows = world.events(u"connection.hash_key_replaced"_s);
        QCOMPARE(rows.size(), size_t{1});
        QCOMPARE(rows.front().event.object.id, world.hook.value());
        QCOMPARE(rows.front().event.counts.value(u"routes"_s), 1);
        world.changeTitles(u"Changed"_s);
        world.sync();
        QCOMPARE(world.hashesSent(), after); // and stays
    }

    void aPlanOfBeforeTheNewKeyIsStale()
    {
        HashWorld world;
        world.changeTitles(u"Changed"_s);
        const Result<Plan> plan = world.session->plan({}, {}, world.fixture.progress());
        REQUIRE_VALUE(plan);
        world.hashesSent();
        REQUIRE_VALUE(world.session->replaceHashKey(world.toHook.id));
        QCOMPARE(errorOf(world.session->applyPlan(plan->sha256, world.fixture.progress()))->kind,
                 ErrorKind::Stale);
        QVERIFY(world.hashesSent().isEmpty());
    }

    void nothingLeavesWhileOneKeyIsPutInThePlaceOfTheOther()
    {
        HashWorld world;
        world.hashesSent();
        {
            // As far as a replacement is when its program dies behind the new key.
            const auto store = Store::open(world.fixture.workspace() + u"/contacts.db"_s,
                                           world.fixture.key(DataKey::Contacts),
                                           OpenMode::ReadWrite, systemClock());
            REQUIRE_VALUE(store);
            Result<Transaction> transaction = (*store)->begin();
            REQUIRE_VALUE(transaction);
            REQUIRE_VALUE(
                (*store)->settings().set(u"hash_key_made/"_s + world.hook.value(), u"replacing"_s));
            REQUIRE_VALUE(transaction->commit());
        }
        world.changeTitles(u"Changed"_s);
        QCOMPARE(world.reasonOfHook(world.sync()), ErrorReason::HashKeyGone);
        QVERIFY(world.hashesSent().isEmpty());
        REQUIRE_VALUE(world.session->replaceHashKey(world.toHook.id));
        world.sync();
        QCOMPARE(world.hashesSent().size(), 3);
    }

    // Whoever received by the old address can't compare with what the new one gets.
    void anotherAddressGetsHashesOfItsOwn()
    {
        HashWorld world;
        const QSet<QString> before = world.hashesSent();
        const auto signIn = [&world](const QUrl &address) {
            return errorOf(world.session->signInAgain(
                world.hook, Secret::fromText(address.toString()), world.fixture.progress()));
        };
        QVERIFY(!signIn(world.zapier.hookUrl()));
        QVERIFY(world.events(u"connection.hash_key_replaced"_s).empty()); // the same one
        QVERIFY(!signIn(world.zapier.legacyHookUrl()));
        QCOMPARE(world.events(u"connection.hash_key_replaced"_s).size(), size_t{1});
        world.sync();
        const QSet<QString> after = world.hashesSent();
        QCOMPARE(after.size(), 3);
        QVERIFY(!after.intersects(before));
    }

    void aRouteWithoutHashesNeedsNone()
    {
        HashWorld world;
        const auto replace = [&world](const RouteId &route) {
            return errorOf(world.session->replaceHashKey(route));
        };
        QCOMPARE(replace(world.toFile.id)->reason, ErrorReason::NothingHashed);
        QCOMPARE(replace(RouteId(u"no-route"_s))->reason, ErrorReason::NotKnownHere);
    }
};

QTEST_GUILESS_MAIN(SessionHashKeysTest)
#include "session_hash_keys_test.moc"
