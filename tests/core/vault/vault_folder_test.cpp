#include "tests/core/vault/vault_fixture.h"

#include <QDir>
#include <QFileInfo>
#include <QTest>

#include <sys/wait.h>
#include <unistd.h>

using namespace warden;
using namespace Qt::StringLiterals;

static constexpr std::array steps{WriteStep::Created, WriteStep::Written, WriteStep::Synced,
                                  WriteStep::Renamed, WriteStep::FolderSynced};
static const QFile::Permissions others(0x0077);
static const QFile::Permissions all(0x7700);
static const QFile::Permissions readOnly(0x5500);

// Runs `work` in another process, which ends without any clean-up at `step`, with status 9.
static int statusAfterKill(VaultFixture &fixture, WriteStep step, const std::function<void()> &work)
{
    const pid_t child = fork();
    if (child == 0) {
        fixture.settings.onStep = [step](WriteStep now) {
            if (now == step)
                _exit(9);
        };
        work();
        _exit(0);
    }
    int status = 0;
    return waitpid(child, &status, 0) == child && WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

// What reaches the disk, as an ordinary user.
class VaultFolderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyTheOwnerMayReadFolderAndFile()
    {
        VaultFixture fixture;
        QVERIFY(QDir().mkpath(fixture.folder));
        QVERIFY(QFile::setPermissions(fixture.folder, all | others));
        QVERIFY(fixture.create());
        QVERIFY(!(QFileInfo(fixture.folder).permissions() & others));
        QVERIFY(!(QFileInfo(fixture.path("keyring.json")).permissions() & others));
        QCOMPARE(QDir(fixture.folder).entryList(QDir::Files | QDir::Hidden),
                 QStringList{u"keyring.json"_s});
    }

    void aReadOnlyPlaceIsSaidSoAndStillOpens()
    {
        VaultFixture fixture;
        QVERIFY(QFile::setPermissions(fixture.parent.path(), readOnly));
        const Result<Vault> nowhere = fixture.create(true, true);
        QVERIFY(QFile::setPermissions(fixture.parent.path(), all));
        QCOMPARE(nowhere.error().reason, ErrorReason::FolderReadOnly);
        QCOMPARE(fixture.keychain.entryCount(), 0);

        Vault vault = fixture.create().value();
        const QByteArray before = fixture.keyringBytes();
        QVERIFY(QFile::setPermissions(fixture.folder, readOnly));
        const Result<Secret> code = vault.createRecoveryCode();
        Vault reader = fixture.open();
        const Result<void> unlocked = reader.unlockWithPassphrase({}, fixture.passphrase);
        QVERIFY(QFile::setPermissions(fixture.folder, all));
        QCOMPARE(code.error().reason, ErrorReason::FolderReadOnly);
        QVERIFY(unlocked);
        QCOMPARE(fixture.keyringBytes(), before);
    }

    void anUnreadableKeyringIsNoMissingOne()
    {
        VaultFixture fixture;
        QVERIFY(fixture.create());
        QVERIFY(QFile::setPermissions(fixture.path("keyring.json"), QFile::Permissions()));
        QCOMPARE(Vault::open(fixture.folder).error().reason, ErrorReason::FileUnreadable);
        QCOMPARE(fixture.create().error().reason, ErrorReason::WorkspaceExists);
    }

    void aKillWhileCreatingLeavesAWholeWorkspaceOrNone()
    {
        for (const WriteStep step : steps) {
            VaultFixture fixture;
            const auto create = [&] { (void)fixture.create().has_value(); };
            QCOMPARE(statusAfterKill(fixture, step, create), 9);
            if (step < WriteStep::Renamed) {
                QCOMPARE(Vault::open(fixture.folder).error().reason, ErrorReason::NotAWorkspace);
                QVERIFY(fixture.create());
            } else {
                QCOMPARE(fixture.create().error().reason, ErrorReason::WorkspaceExists);
            }
            QVERIFY(fixture.open().unlockWithPassphrase({}, fixture.passphrase));
            QCOMPARE(QDir(fixture.folder).entryList({u"*.new-*"_s}).size(), 0);
        }
    }

    void aKillWhileChangingLeavesTheOldOrTheNewPassphrase()
    {
        const Secret replacement = secretOf("battery staple");
        for (const WriteStep step : steps) {
            VaultFixture fixture;
            const QList<QByteArray> keys = keysOf(fixture.create().value());
            const int status = statusAfterKill(fixture, step, [&] {
                Vault vault = fixture.open();
                if (vault.unlockWithPassphrase({}, fixture.passphrase))
                    (void)vault.changePassphrase(fixture.passphrase, replacement).has_value();
            });
            QCOMPARE(status, 9);
            const bool isCommitted = step >= WriteStep::Renamed;
            const Secret &right = isCommitted ? replacement : fixture.passphrase;
            const Secret &wrong = isCommitted ? fixture.passphrase : replacement;
            Vault vault = fixture.open();
            QVERIFY(!vault.unlockWithPassphrase({}, wrong));
            QVERIFY(vault.unlockWithPassphrase({}, right));
            QCOMPARE(keysOf(vault), keys);
            // The dead process holds no lock, and what it left is gone.
            QVERIFY(vault.createRecoveryCode());
            QCOMPARE(QDir(fixture.folder).entryList({u"*.new-*"_s}).size(), 0);
        }
    }
};

QTEST_GUILESS_MAIN(VaultFolderTest)
#include "vault_folder_test.moc"
