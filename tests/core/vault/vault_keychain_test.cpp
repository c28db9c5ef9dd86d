#include "core/secrets/keychain_store.h"
#include "tests/core/vault/vault_fixture.h"

#include <QProcess>
#include <QTest>

using namespace warden;
using namespace Qt::StringLiterals;

static bool lockKeyring()
{
    const QStringList arguments{u"call"_s,
                                u"--session"_s,
                                u"--dest"_s,
                                u"org.freedesktop.secrets"_s,
                                u"--object-path"_s,
                                u"/org/freedesktop/secrets"_s,
                                u"--method"_s,
                                u"org.freedesktop.Secret.Service.Lock"_s,
                                u"['/org/freedesktop/secrets/collection/login']"_s};
    return QProcess::execute(u"gdbus"_s, arguments) == 0;
}

// With a real Secret Service.
class VaultKeychainTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWorkspaceOpensByTheKeychainUntilThatIsLocked()
    {
        // Locking belongs to the private session of tests/support/with-keyring.sh.
        if (qEnvironmentVariableIsEmpty("WARDEN_SESSION"))
            QSKIP("runs through tests/support/with-keyring.sh only");
        VaultFixture fixture;
        KeychainStore keychain;
        const Vault created =
            Vault::create(fixture.folder, u"Ada"_s, {.keychain = &keychain}, fixture.settings)
                .value();
        Vault vault = fixture.open();
        QVERIFY(vault.unlockWithKeychain(keychain, Unlocking::Never));
        QCOMPARE(keysOf(vault), keysOf(created));

        const QByteArray before = fixture.keyringBytes();
        QVERIFY(lockKeyring());
        for (const Unlocking unlocking : {Unlocking::Never, Unlocking::Ask}) {
            QCOMPARE(vault.unlockWithKeychain(keychain, unlocking).error().reason,
                     ErrorReason::KeychainLocked);
            QVERIFY(!vault.isUnlocked());
        }
        QCOMPARE(fixture.keyringBytes(), before);

        // And nothing new is made while it is locked.
        VaultFixture second;
        const Result<Vault> refused =
            Vault::create(second.folder, u"Ada"_s, {.keychain = &keychain}, second.settings);
        QCOMPARE(refused.error().reason, ErrorReason::KeychainLocked);
        QVERIFY(!QFile::exists(second.path("keyring.json")));
        QVERIFY(second.create(true, false));
    }
};

QTEST_GUILESS_MAIN(VaultKeychainTest)
#include "vault_keychain_test.moc"
