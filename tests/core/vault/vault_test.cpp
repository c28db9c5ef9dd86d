#include "core/crypto/ed25519.h"
#include "tests/core/vault/vault_fixture.h"

#include <QDir>
#include <QSet>
#include <QTest>

using namespace warden;
using namespace Qt::StringLiterals;

class VaultTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNewWorkspaceHasFiveDifferentKeysAndItsOwner()
    {
        VaultFixture fixture;
        const Vault vault = fixture.create().value();
        QVERIFY(vault.isUnlocked());
        QCOMPARE(vault.operatorName(), u"Ada"_s);
        QCOMPARE(vault.role(), Role::Owner);
        QSet<QByteArray> different;
        for (const QByteArray &key : keysOf(vault)) {
            QCOMPARE(key.size(), dataKeySize);
            QVERIFY(key != QByteArray(dataKeySize, '\0'));
            different.insert(key);
        }
        QCOMPARE(different.size(), qsizetype(allDataKeys.size()));
        QCOMPARE(ed25519PublicKey(vault.key(DataKey::Signing)).value(), vault.signingPublicKey());
        QCOMPARE(vault.contactsPath(), fixture.path("contacts.db"));
        QCOMPARE(vault.auditPath(), fixture.path("audit.db"));
        QCOMPARE(vault.credentialsPath(), fixture.path("credentials.sealed"));
    }

    void openingGivesTheSameKeys_data()
    {
        QTest::addColumn<bool>("usesPassphrase");
        QTest::addColumn<bool>("usesKeychain");
        QTest::newRow("passphrase") << true << false;
        QTest::newRow("keychain") << false << true;
        QTest::newRow("both") << true << true;
    }

    void openingGivesTheSameKeys()
    {
        QFETCH(bool, usesPassphrase);
        QFETCH(bool, usesKeychain);
        VaultFixture fixture;
        const Vault created = fixture.create(usesPassphrase, usesKeychain).value();
        Vault opened = fixture.open();
        QVERIFY(!opened.isUnlocked());
        QVERIFY(opened.key(DataKey::Contacts).isEmpty());
        QCOMPARE(opened.hasKeychainUnlock(), usesKeychain);
        if (usesPassphrase) {
            QVERIFY(opened.unlockWithPassphrase({}, fixture.passphrase));
            QCOMPARE(keysOf(opened), keysOf(created));
            opened.lock();
            QVERIFY(opened.unlockWithPassphrase(u"ada"_s, fixture.passphrase));
            QCOMPARE(opened.operatorId(), created.operatorId());
        }
        if (usesKeychain) {
            QVERIFY(opened.unlockWithKeychain(fixture.keychain, Unlocking::Never));
            QCOMPARE(keysOf(opened), keysOf(created));
            QCOMPARE(opened.operatorId(), created.operatorId());
        }
    }

    void lockingEmptiesEveryKeyInPlace()
    {
        VaultFixture fixture;
        Vault vault = fixture.create().value();
        const Secret &borrowed = vault.key(DataKey::Contacts);
        Vault moved = std::move(vault);
        QCOMPARE(borrowed.size(), dataKeySize);
        moved.lock();
        QVERIFY(borrowed.isEmpty());
        for (const QByteArray &key : keysOf(moved))
            QVERIFY(key.isEmpty());
        QVERIFY(moved.operatorId().isEmpty());
        QCOMPARE(moved.setPassphrase(fixture.passphrase).error().kind, ErrorKind::Locked);
        QCOMPARE(moved.createRecoveryCode().error().kind, ErrorKind::Locked);
    }

    void aWrongPassphraseOpensNothing()
    {
        VaultFixture fixture;
        QVERIFY(fixture.create());
        Vault vault = fixture.open();
        const Result<void> wrong = vault.unlockWithPassphrase({}, secretOf("correct horsf"));
        QCOMPARE(wrong.error().kind, ErrorKind::Locked);
        QCOMPARE(wrong.error().reason, ErrorReason::WrongPassphrase);
        QVERIFY(!vault.isUnlocked());
        QCOMPARE(vault.unlockWithPassphrase({}, Secret()).error().reason,
                 ErrorReason::WrongPassphrase);
        const Result<void> nobody = vault.unlockWithPassphrase(u"Eve"_s, fixture.passphrase);
        QCOMPARE(nobody.error().reason, ErrorReason::NotKnownHere);
    }

    void aKeychainThatFailsIsToldApart_data()
    {
        QTest::addColumn<SecretState>("state");
        QTest::addColumn<ErrorReason>("reason");
        QTest::newRow("locked") << SecretState::Locked << ErrorReason::KeychainLocked;
        QTest::newRow("gone") << SecretState::Unavailable << ErrorReason::KeychainMissing;
        QTest::newRow("silent") << SecretState::Silent << ErrorReason::KeychainSilent;
    }

    void aKeychainThatFailsIsToldApart()
    {
        QFETCH(SecretState, state);
        QFETCH(ErrorReason, reason);
        VaultFixture fixture;
        fixture.keychain.setState(state);
        // Nothing is made, so that the caller can ask for a passphrase.
        QCOMPARE(fixture.create(false, true).error().reason, reason);
        QVERIFY(!QFile::exists(fixture.path("keyring.json")));

        fixture.keychain.setState(SecretState::Present);
        QVERIFY(fixture.create(false, true));
        const QByteArray before = fixture.keyringBytes();
        fixture.keychain.setState(state);
        Vault vault = fixture.open();
        const Result<void> unlocked = vault.unlockWithKeychain(fixture.keychain, Unlocking::Ask);
        QCOMPARE(unlocked.error().kind, ErrorKind::Locked);
        QCOMPARE(unlocked.error().reason, reason);
        QCOMPARE(fixture.keyringBytes(), before);
    }

    void aCopyOfTheFolderIsUselessWithoutTheKeychain()
    {
        VaultFixture fixture;
        QVERIFY(fixture.create(false, true));
        MemorySecretStore elsewhere;
        Vault vault = fixture.open();
        QCOMPARE(vault.unlockWithKeychain(elsewhere, Unlocking::Ask).error().reason,
                 ErrorReason::KeychainEntryGone);
        QCOMPARE(elsewhere.entryCount(), 0);
        QCOMPARE(vault.unlockWithPassphrase({}, fixture.passphrase).error().kind,
                 ErrorKind::Locked);
        QVERIFY(!vault.isUnlocked());
        QVERIFY(vault.unlockWithKeychain(fixture.keychain, Unlocking::Never));
        for (const QByteArray &key : keysOf(vault)) {
            QVERIFY(!fixture.keyringBytes().contains(key.toBase64()));
            QVERIFY(!fixture.keyringBytes().contains(key.toHex()));
        }
    }

    void anotherKeyInTheKeychainIsAWrongKey()
    {
        VaultFixture fixture;
        const Vault created = fixture.create(false, true).value();
        const QString entry = created.keyring().wraps.first().keychainEntry;
        Vault vault = fixture.open();
        for (const qsizetype size : {0, 5, 32}) {
            QVERIFY(fixture.keychain.write(entry, Secret(size), Unlocking::Never));
            QCOMPARE(vault.unlockWithKeychain(fixture.keychain, Unlocking::Never).error().reason,
                     ErrorReason::WrongKey);
        }
    }

    void noNewKeyIsMadeWhereAnythingOfAWorkspaceIs_data()
    {
        QTest::addColumn<QByteArray>("name");
        for (const char *name : {"keyring.json", "contacts.db", "audit.db", "contacts-2.db",
                                 "audit.db-wal", "credentials.sealed"})
            QTest::newRow(name) << QByteArray(name);
    }

    void noNewKeyIsMadeWhereAnythingOfAWorkspaceIs()
    {
        QFETCH(QByteArray, name);
        VaultFixture fixture;
        QVERIFY(QDir().mkpath(fixture.folder));
        fixture.put(name.constData(), {});
        QCOMPARE(fixture.create(true, true).error().reason, ErrorReason::WorkspaceExists);
        QCOMPARE(QFile(fixture.path(name.constData())).size(), 0);
        QCOMPARE(fixture.keychain.entryCount(), 0);
    }

    void databasesWithoutAKeyringAreDamageAndNoEmptyFolder()
    {
        VaultFixture fixture;
        QCOMPARE(Vault::open(fixture.folder).error().reason, ErrorReason::NotAWorkspace);
        QVERIFY(fixture.create());
        fixture.put("contacts.db", "x");
        QVERIFY(QFile::remove(fixture.path("keyring.json")));
        QCOMPARE(Vault::open(fixture.folder).error().reason, ErrorReason::Damaged);
    }

    void aWeakPassphraseOrNoNameIsRefused_data()
    {
        QTest::addColumn<QByteArray>("passphrase");
        QTest::addColumn<QString>("name");
        QTest::addColumn<ErrorReason>("reason");
        const auto weak = ErrorReason::PassphraseTooWeak;
        QTest::newRow("short") << QByteArray("seven77") << u"Ada"_s << weak;
        QTest::newRow("one letter") << QByteArray("aaaaaaaaaaaa") << u"Ada"_s << weak;
        QTest::newRow("many bytes only") << QByteArray("äöüäöüä") << u"Ada"_s << weak;
        const auto unusable = ErrorReason::NameUnusable;
        QTest::newRow("no name") << QByteArray("correct horse") << u""_s << unusable;
        QTest::newRow("line") << QByteArray("correct horse") << u"A\nB"_s << unusable;
        QTest::newRow("long name") << QByteArray("correct horse") << QString(101, u'a') << unusable;
    }

    void aWeakPassphraseOrNoNameIsRefused()
    {
        QFETCH(QByteArray, passphrase);
        QFETCH(QString, name);
        VaultFixture fixture;
        const Secret secret{QByteArrayView(passphrase)};
        const Result<Vault> created =
            Vault::create(fixture.folder, name, {.passphrase = &secret}, fixture.settings);
        QCOMPARE(created.error().kind, ErrorKind::Usage);
        QTEST(created.error().reason, "reason");
        QVERIFY(!QFile::exists(fixture.folder));
    }

    void everyRoleOpensItsOwnKeysAndNoOther_data()
    {
        QTest::addColumn<Role>("role");
        QTest::addColumn<QList<DataKey>>("expected");
        const QList<DataKey> most{DataKey::Contacts, DataKey::Audit, DataKey::Credentials,
                                  DataKey::Signing};
        QTest::newRow("owner") << Role::Owner << most + QList<DataKey>{DataKey::Roster};
        QTest::newRow("administrator") << Role::Administrator << most;
        QTest::newRow("sync operator") << Role::SyncOperator << most;
        QTest::newRow("auditor") << Role::Auditor << QList<DataKey>{DataKey::Audit};
    }

    void everyRoleOpensItsOwnKeysAndNoOther()
    {
        QFETCH(Role, role);
        QFETCH(QList<DataKey>, expected);
        VaultFixture fixture;
        Vault owner = fixture.create().value();
        const Secret other = secretOf("another passphrase");
        QVERIFY(owner.addOperator(u"Grace"_s, role, other, Vault::KeychainOfOthers::Unknown));
        Vault vault = fixture.open();
        QCOMPARE(vault.unlockWithPassphrase({}, other).error().kind, ErrorKind::Usage);
        QVERIFY(vault.unlockWithPassphrase(u"Grace"_s, other));
        QCOMPARE(vault.role(), role);
        for (const DataKey key : allDataKeys) {
            QCOMPARE(vault.holds(key), expected.contains(key));
            if (vault.holds(key))
                QVERIFY(vault.key(key).equals(owner.key(key)));
        }
        // What a role doesn't hold isn't in the file for it either.
        QCOMPARE(vault.keyring().roster.operators.last().keys.sealedKeys.keys(), expected);
        QCOMPARE(vault.createRecoveryCode().has_value(), role == Role::Owner);
        if (role != Role::Owner) {
            QCOMPARE(vault.createRecoveryCode().error().kind, ErrorKind::Denied);
            const auto added =
                vault.addOperator(u"Eve"_s, Role::Owner, other, Vault::KeychainOfOthers::NotShared);
            QCOMPARE(added.error().kind, ErrorKind::Denied);
        }
    }
};

QTEST_GUILESS_MAIN(VaultTest)
#include "vault_test.moc"
