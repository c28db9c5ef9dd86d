#include "tests/core/vault/vault_fixture.h"

#include <QDir>
#include <QTest>

using namespace warden;
using namespace Qt::StringLiterals;

class VaultChangeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theNewPassphraseOpensAndTheOldOneDoesNot()
    {
        VaultFixture fixture;
        Vault vault = fixture.create(true, true).value();
        const QList<QByteArray> keys = keysOf(vault);
        const Secret replacement = secretOf("battery staple");
        QCOMPARE(vault.changePassphrase(secretOf("wrong horse"), replacement).error().reason,
                 ErrorReason::WrongPassphrase);
        QCOMPARE(vault.changePassphrase(fixture.passphrase, secretOf("short")).error().reason,
                 ErrorReason::PassphraseTooWeak);
        QCOMPARE(vault.setPassphrase(replacement).error().kind, ErrorKind::Denied);
        QVERIFY(vault.changePassphrase(fixture.passphrase, replacement));

        Vault opened = fixture.open();
        QVERIFY(!opened.unlockWithPassphrase({}, fixture.passphrase));
        QVERIFY(opened.unlockWithPassphrase({}, replacement));
        QCOMPARE(keysOf(opened), keys);
        QVERIFY(opened.unlockWithKeychain(fixture.keychain, Unlocking::Never));
    }

    void aPassphraseCanBeAddedToAKeychainAndTheKeychainEnded()
    {
        VaultFixture fixture;
        Vault vault = fixture.create(false, true).value();
        const QList<QByteArray> keys = keysOf(vault);
        QCOMPARE(vault.disableKeychain(fixture.keychain, Unlocking::Never).error().kind,
                 ErrorKind::Denied);
        QVERIFY(vault.setPassphrase(fixture.passphrase));
        QVERIFY(vault.disableKeychain(fixture.keychain, Unlocking::Never));
        QCOMPARE(fixture.keychain.entryCount(), 0);

        Vault opened = fixture.open();
        QVERIFY(!opened.unlockWithKeychain(fixture.keychain, Unlocking::Never));
        QVERIFY(opened.unlockWithPassphrase({}, fixture.passphrase));
        QCOMPARE(keysOf(opened), keys);
        QVERIFY(opened.enableKeychain(fixture.keychain, Unlocking::Never));
        QVERIFY(opened.enableKeychain(fixture.keychain, Unlocking::Never));
        QCOMPARE(fixture.keychain.entryCount(), 1);
        QVERIFY(fixture.open().unlockWithKeychain(fixture.keychain, Unlocking::Never));
    }

    void theRecoveryCodeOpensWhenPassphraseAndKeychainAreGone()
    {
        VaultFixture fixture;
        Vault vault = fixture.create(true, true).value();
        QVERIFY(!vault.hasRecoveryCode());
        const Secret code = vault.createRecoveryCode().value();
        QVERIFY(vault.hasRecoveryCode());
        const QByteArray text = code.view().toByteArray();
        QVERIFY(!fixture.keyringBytes().contains(text));

        Vault opened = fixture.open();
        const QByteArray typed = text.toLower().replace('-', ' ');
        QVERIFY(opened.unlockWithRecoveryCode(Secret(QByteArrayView(typed))));
        QCOMPARE(keysOf(opened), keysOf(vault));
        QVERIFY(opened.isUnlockedByRecoveryCode());
        QCOMPARE(opened.operatorId(), vault.operatorId());

        // A new passphrase ends every old way in but the code.
        const Secret replacement = secretOf("battery staple");
        QVERIFY(opened.setPassphrase(replacement));
        QVERIFY(!opened.isUnlockedByRecoveryCode());
        Vault later = fixture.open();
        QVERIFY(!later.unlockWithPassphrase({}, fixture.passphrase));
        QVERIFY(!later.unlockWithKeychain(fixture.keychain, Unlocking::Never));
        QVERIFY(later.unlockWithPassphrase({}, replacement));
        QCOMPARE(keysOf(later), keysOf(vault));
        QVERIFY(later.unlockWithRecoveryCode(code));
        QVERIFY(later.enableKeychain(fixture.keychain, Unlocking::Never));
        QVERIFY(fixture.open().unlockWithKeychain(fixture.keychain, Unlocking::Never));
    }

    void aNewRecoveryCodeEndsTheOldOne()
    {
        VaultFixture fixture;
        Vault vault = fixture.create().value();
        const Secret first = vault.createRecoveryCode().value();
        Vault byCode = fixture.open();
        QVERIFY(byCode.unlockWithRecoveryCode(first));
        const Secret second = byCode.createRecoveryCode().value();
        Vault opened = fixture.open();
        QCOMPARE(opened.unlockWithRecoveryCode(first).error().reason,
                 ErrorReason::WrongRecoveryCode);
        QVERIFY(opened.unlockWithRecoveryCode(second));
        QCOMPARE(keysOf(opened), keysOf(byCode));
        QVERIFY(opened.unlockWithPassphrase({}, fixture.passphrase));
    }

    void anotherWorkspacesCodeOpensNothing()
    {
        VaultFixture fixture;
        VaultFixture other;
        Vault vault = fixture.create().value();
        const Secret code = other.create()->createRecoveryCode().value();
        QCOMPARE(vault.unlockWithRecoveryCode(code).error().reason, ErrorReason::WrongRecoveryCode);
        QVERIFY(vault.unlockWithPassphrase({}, fixture.passphrase));
        QVERIFY(vault.createRecoveryCode());
        QCOMPARE(vault.unlockWithRecoveryCode(code).error().reason, ErrorReason::WrongRecoveryCode);
    }

    void aSecondOperatorNeedsTheKeychainUnlockToEndFirst()
    {
        VaultFixture fixture;
        Vault vault = fixture.create(true, true).value();
        const Secret other = secretOf("another passphrase");
        const auto add = [&](const QString &name, Vault::KeychainOfOthers keychain) {
            return vault.addOperator(name, Role::SyncOperator, other, keychain);
        };
        QCOMPARE(add(u"Grace"_s, Vault::KeychainOfOthers::Unknown).error().kind, ErrorKind::Denied);
        QVERIFY(add(u"Grace"_s, Vault::KeychainOfOthers::NotShared));
        QCOMPARE(add(u"GRACE"_s, Vault::KeychainOfOthers::NotShared).error().reason,
                 ErrorReason::AlreadyExists);
        QVERIFY(vault.disableKeychain(fixture.keychain, Unlocking::Never));
        QVERIFY(add(u"Joan"_s, Vault::KeychainOfOthers::Unknown));
        QCOMPARE(fixture.open().keyring().roster.operators.size(), 3);
        QCOMPARE(fixture.open().keyring().roster.generation, 3);
    }

    void aChangeThatMissesAnotherOneIsRefused()
    {
        VaultFixture fixture;
        Vault first = fixture.create().value();
        Vault second = fixture.open();
        QVERIFY(second.unlockWithPassphrase({}, fixture.passphrase));
        const Secret code = second.createRecoveryCode().value();
        const Result<void> late =
            first.changePassphrase(fixture.passphrase, secretOf("battery staple"));
        QCOMPARE(late.error().kind, ErrorKind::Conflict);
        QCOMPARE(late.error().reason, ErrorReason::StandingChanged);
        QCOMPARE(first.enableKeychain(fixture.keychain, Unlocking::Never).error().reason,
                 ErrorReason::StandingChanged);
        QCOMPARE(fixture.keychain.entryCount(), 0);
        QVERIFY(fixture.open().unlockWithRecoveryCode(code));
    }

    void startUpDeletesWhatTheKeyringDoesNotName()
    {
        VaultFixture fixture;
        QVERIFY(fixture.create());
        for (const char *name : {"contacts.db", "contacts.db-wal", "audit.db", "audit.db-shm",
                                 "credentials.sealed", "notes.txt", "contacts-old.db"})
            fixture.put(name, "keep");
        const QList<const char *> leftovers{"contacts-2.db.draft-0a", "audit-17.db.draft-0a-wal",
                                            "credentials-2.sealed", "contacts-2.db-wal",
                                            "keyring.json.warden.new-0123abcd"};
        for (const char *name : leftovers)
            fixture.put(name, "leftover");
        Vault vault = fixture.open();
        // Before the roster is verified nothing is deleted on its word.
        for (const char *name : leftovers)
            QVERIFY(QFile::exists(fixture.path(name)));
        QVERIFY(vault.unlockWithPassphrase({}, fixture.passphrase));
        for (const char *name : leftovers)
            QVERIFY(!QFile::exists(fixture.path(name)));
        QCOMPARE(QDir(fixture.folder).entryList(QDir::Files | QDir::Hidden).size(), 8);
    }

    // Databases get their names after keyring.json, so there was one that named these.
    void aLaterDatabaseThanTheKeyringNamesIsNeverDeleted()
    {
        for (const char *name : {"contacts-2.db", "audit-17.db"}) {
            VaultFixture fixture;
            QVERIFY(fixture.create());
            for (const char *own : {"contacts.db", "audit.db"})
                fixture.put(own, "keep");
            fixture.put(name, "later");
            Vault vault = fixture.open();
            const Result<void> unlocked = vault.unlockWithPassphrase({}, fixture.passphrase);
            QVERIFY(!unlocked);
            QCOMPARE(unlocked.error().reason, ErrorReason::Damaged);
            QVERIFY(QFile::exists(fixture.path(name)));
        }
    }
};

QTEST_GUILESS_MAIN(VaultChangeTest)
#include "vault_change_test.moc"
