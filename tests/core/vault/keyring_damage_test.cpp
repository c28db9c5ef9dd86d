#include "core/crypto/ed25519.h"
#include "core/vault/keyring_format.h"
#include "core/vault/roster.h"
#include "tests/core/vault/vault_fixture.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace warden;
using namespace Qt::StringLiterals;

using Change = std::function<void(Keyring &)>;
Q_DECLARE_METATYPE(Change)

enum class Signer { TheOldSignature, Somebody };

// The keyring with something changed and a right checksum, as an attacker would write it.
static QByteArray forged(const VaultFixture &fixture, const Change &change, Signer signer)
{
    Keyring keyring = parseKeyring(fixture.keyringBytes()).value();
    change(keyring);
    if (signer == Signer::Somebody) {
        const Ed25519KeyPair attacker = newEd25519KeyPair().value();
        keyring.roster.checkValues.insert(DataKey::Roster, attacker.publicKey);
        (void)signRoster(keyring, attacker.privateKey).has_value();
    } else {
        keyring.rosterText = rosterText(keyring.roster);
    }
    return keyringBytes(keyring);
}

class KeyringDamageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writingAndReadingAreInverse()
    {
        VaultFixture fixture;
        Vault vault = fixture.create(true, true).value();
        QVERIFY(vault.createRecoveryCode());
        const QByteArray bytes = fixture.keyringBytes();
        const Keyring keyring = parseKeyring(bytes).value();
        QVERIFY(keyring == vault.keyring());
        QCOMPARE(keyringBytes(keyring), bytes);
        QCOMPARE(rosterText(keyring.roster), keyring.rosterText);
        QCOMPARE(keyring.wraps.size(), 3);
    }

    void noChangedByteEverGivesAnotherKey()
    {
        VaultFixture fixture;
        const Vault vault = fixture.create(true, true).value();
        const QByteArray bytes = fixture.keyringBytes();
        const QList<QByteArray> keys = keysOf(vault);
        int survivors = 0;
        for (qsizetype i = 0; i < bytes.size(); ++i) {
            for (const int mask : {0x01, 0x20, 0x80}) {
                QByteArray changed = bytes;
                changed[i] = static_cast<char>(changed[i] ^ mask);
                const Result<Keyring> parsed = parseKeyring(changed);
                if (!parsed) {
                    const ErrorReason reason = parsed.error().reason;
                    QVERIFY2(reason == ErrorReason::Damaged || reason == ErrorReason::NewerVersion,
                             qPrintable(reasonName(reason)));
                    continue;
                }
                fixture.put("keyring.json", changed);
                Vault opened = fixture.open();
                // Only white space between the members may differ unnoticed.
                ++survivors;
                QVERIFY(opened.unlockWithPassphrase({}, fixture.passphrase));
                QCOMPARE(keysOf(opened), keys);
            }
        }
        QVERIFY2(survivors < 40, qPrintable(QString::number(survivors)));
    }

    void aFileCutOffAnywhereIsDamaged()
    {
        VaultFixture fixture;
        QVERIFY(fixture.create());
        const QByteArray bytes = fixture.keyringBytes();
        for (qsizetype size = 0; size < bytes.size() - 2; ++size)
            QCOMPARE(parseKeyring(bytes.first(size)).error().reason, ErrorReason::Damaged);
    }

    void aForgedRosterIsNeverBelieved_data()
    {
        QTest::addColumn<Change>("change");
        QTest::newRow("the signer alone") << Change([](Keyring &) {});
        QTest::newRow("a name") << Change(
            [](Keyring &keyring) { keyring.roster.operators.first().name = u"Mallory"_s; });
        QTest::newRow("generation of a file")
            << Change([](Keyring &keyring) { keyring.roster.files.contacts = 7; });
        QTest::newRow("a generation set back") << Change([](Keyring &keyring) {
            keyring.roster.generation = keyring.roster.generation == 1 ? 2 : 1;
        });
        QTest::newRow("an operator added") << Change([](Keyring &keyring) {
            OperatorEntry added = keyring.roster.operators.first();
            added.id = OperatorId::create();
            added.name = u"Mallory"_s;
            keyring.roster.operators.append(added);
        });
        QTest::newRow("a role of one's own") << Change([](Keyring &keyring) {
            keyring.roster.roles.append(
                {RoleId::create(), u"Desk"_s, {Permission::ExportContacts}});
        });
        QTest::newRow("keys of the attacker's choice") << Change([](Keyring &keyring) {
            // Anybody can seal to a public key: only the signature keeps a chosen key out.
            Roster &roster = keyring.roster;
            const DataKeys chosen = newDataKeys().value();
            OperatorEntry &owner = roster.operators.first();
            owner.keys =
                sealKeysTo(owner.keys.publicKey, owner.id.value(),
                           dataKeysOf(permissionsOf(Role::Owner)), chosen, roster.workspaceId)
                    .value();
            for (const DataKey key : allDataKeys) {
                const Secret &value = chosen[static_cast<size_t>(key)];
                roster.checkValues.insert(key, checkValue(key, value, roster.workspaceId).value());
            }
        });
    }

    void aForgedRosterIsNeverBelieved()
    {
        QFETCH(Change, change);
        for (const Signer signer : {Signer::Somebody, Signer::TheOldSignature}) {
            VaultFixture fixture;
            QVERIFY(fixture.create(true, true));
            fixture.put("contacts.db", "keep");
            const QByteArray bytes = forged(fixture, change, signer);
            if (bytes == fixture.keyringBytes())
                continue;
            fixture.put("keyring.json", bytes);
            Vault vault = fixture.open();
            QCOMPARE(vault.unlockWithPassphrase({}, fixture.passphrase).error().reason,
                     ErrorReason::Damaged);
            QCOMPARE(vault.unlockWithKeychain(fixture.keychain, Unlocking::Never).error().reason,
                     ErrorReason::Damaged);
            QVERIFY(vault.key(DataKey::Contacts).isEmpty());
            QVERIFY(QFile::exists(fixture.path("contacts.db")));
        }
    }

    void aRoleThatSomebodyRaisedIsNeverBelieved()
    {
        VaultFixture fixture;
        {
            Vault owner = fixture.create().value();
            const RoleId desk = owner.addRole(u"Desk"_s, {Permission::SeeContacts}).value();
            QVERIFY(owner.addOperator(u"Grace"_s, Role::SyncOperator, fixture.passphrase,
                                      Vault::KeychainOfOthers::Unknown));
            QVERIFY(owner.addOperator(u"Dee"_s, desk, fixture.passphrase,
                                      Vault::KeychainOfOthers::Unknown));
            QCOMPARE(parseKeyring(fixture.keyringBytes()).value(), owner.keyring());
        }
        const QByteArray sound = fixture.keyringBytes();
        for (const Change &change :
             {Change([](Keyring &k) { k.roster.operators[1].role = Role::Administrator; }),
              Change([](Keyring &k) {
                  k.roster.roles[0].permissions.insert(Permission::ReleaseHeldPlan);
              })}) {
            fixture.put("keyring.json", sound);
            fixture.put("keyring.json", forged(fixture, change, Signer::TheOldSignature));
            for (const QString &name : {u"Ada"_s, u"Grace"_s, u"Dee"_s}) {
                Vault vault = fixture.open();
                QCOMPARE(vault.unlockWithPassphrase(name, fixture.passphrase).error().reason,
                         ErrorReason::Damaged);
            }
        }
    }

    void aForgedWrapOpensNothing_data()
    {
        QTest::addColumn<Change>("change");
        QTest::newRow("n") << Change([](Keyring &k) { k.wraps[0].cost.n *= 2; });
        QTest::newRow("r") << Change([](Keyring &k) { k.wraps[0].cost.r = 4; });
        QTest::newRow("p") << Change([](Keyring &k) { k.wraps[0].cost.p = 2; });
        QTest::newRow("salt") << Change([](Keyring &k) { k.wraps[0].salt.fill('x'); });
        QTest::newRow("sealed") << Change([](Keyring &k) { k.wraps[0].sealed[40] ^= 1; });
        QTest::newRow("another's")
            << Change([](Keyring &k) { std::swap(k.wraps[0].operatorId, k.wraps[1].operatorId); });
        QTest::newRow("another's secret")
            << Change([](Keyring &k) { std::swap(k.wraps[0].sealed, k.wraps[1].sealed); });
    }

    void aForgedWrapOpensNothing()
    {
        QFETCH(Change, change);
        VaultFixture fixture;
        Vault owner = fixture.create().value();
        QVERIFY(owner.addOperator(u"Grace"_s, Role::Auditor, fixture.passphrase,
                                  Vault::KeychainOfOthers::Unknown));
        fixture.put("keyring.json", forged(fixture, change, Signer::TheOldSignature));
        Vault vault = fixture.open();
        QCOMPARE(vault.unlockWithPassphrase(u"Ada"_s, fixture.passphrase).error().reason,
                 ErrorReason::WrongPassphrase);
        QVERIFY(!vault.isUnlocked());
    }

    void aHostileFileIsRefusedBeforeItCosts_data()
    {
        QTest::addColumn<Change>("change");
        QTest::newRow("scrypt n") << Change([](Keyring &k) { k.wraps[0].cost.n = 1ull << 39; });
        QTest::newRow("scrypt r") << Change([](Keyring &k) { k.wraps[0].cost.r = 1u << 20; });
        QTest::newRow("scrypt p") << Change([](Keyring &k) { k.wraps[0].cost.p = 1000; });
        QTest::newRow("no owner") << Change([](Keyring &k) {
            OperatorEntry &entry = k.roster.operators[0];
            entry.role = Role::Auditor;
            entry.keys.sealedKeys = {{DataKey::Audit, entry.keys.sealedKeys[DataKey::Audit]}};
        });
        QTest::newRow("more keys than the role has")
            << Change([](Keyring &k) { k.roster.operators[0].role = Role::Auditor; });
        QTest::newRow("nobody") << Change([](Keyring &k) { k.roster.operators.clear(); });
        QTest::newRow("unlock of nobody")
            << Change([](Keyring &k) { k.wraps[0].operatorId = OperatorId(u"x"_s); });
        QTest::newRow("two unlocks of one")
            << Change([](Keyring &k) { k.wraps.append(k.wraps[0]); });
        QTest::newRow("two of one id")
            << Change([](Keyring &k) { k.roster.operators.append(k.roster.operators[0]); });
        QTest::newRow("a role that manages people") << Change([](Keyring &k) {
            k.roster.roles.append({RoleId(u"x"_s), u"Boss"_s, {Permission::ManageOperators}});
        });
        QTest::newRow("a role called as one of the four") << Change([](Keyring &k) {
            k.roster.roles.append({RoleId(u"x"_s), u"Owner"_s, {Permission::SeeAudit}});
        });
        QTest::newRow("two roles of one name") << Change([](Keyring &k) {
            k.roster.roles.append({RoleId(u"x"_s), u"Desk"_s, {Permission::SeeAudit}});
            k.roster.roles.append({RoleId(u"y"_s), u"desk"_s, {Permission::SeeAudit}});
        });
        QTest::newRow("a role that isn't there")
            << Change([](Keyring &k) { k.roster.operators[0].role = RoleId(u"x"_s); });
        QTest::newRow("generation zero") << Change([](Keyring &k) { k.roster.files.audit = 0; });
        QTest::newRow("short salt") << Change([](Keyring &k) { k.wraps[0].salt.chop(1); });
    }

    void aHostileFileIsRefusedBeforeItCosts()
    {
        QFETCH(Change, change);
        VaultFixture fixture;
        QVERIFY(fixture.create());
        QCOMPARE(parseKeyring(forged(fixture, change, Signer::TheOldSignature)).error().reason,
                 ErrorReason::Damaged);
    }

    void aFileOfALaterVersionOrAnotherKindIsToldApart()
    {
        VaultFixture fixture;
        QVERIFY(fixture.create());
        const QJsonObject root = QJsonDocument::fromJson(fixture.keyringBytes()).object();
        const auto reasonWith = [&](const QString &member, const QJsonValue &value) {
            QJsonObject changed = root;
            changed[member] = value;
            return parseKeyring(QJsonDocument(changed).toJson()).error().reason;
        };
        QCOMPARE(reasonWith(u"version"_s, 2), ErrorReason::NewerVersion);
        QCOMPARE(reasonWith(u"version"_s, 1.5), ErrorReason::NewerVersion);
        QCOMPARE(reasonWith(u"version"_s, u"2"_s), ErrorReason::Damaged);
        QCOMPARE(reasonWith(u"version"_s, 0), ErrorReason::Damaged);
        QCOMPARE(reasonWith(u"format"_s, u"other"_s), ErrorReason::Damaged);
        QCOMPARE(reasonWith(u"something"_s, u"new"_s), ErrorReason::Damaged);
        QCOMPARE(parseKeyring(QByteArray(largestKeyring + 1, ' ')).error().reason,
                 ErrorReason::TooLarge);
        QVERIFY(!parseKeyring(QByteArray(largestKeyring, '[')));
        QVERIFY(!parseKeyring({}));
    }
};

QTEST_GUILESS_MAIN(KeyringDamageTest)
#include "keyring_damage_test.moc"
