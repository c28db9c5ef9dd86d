#include "core/crypto/random.h"
#include "core/secrets/environment_secret.h"
#include "core/secrets/file_credentials.h"
#include "core/secrets/keychain_credentials.h"
#include "core/secrets/memory_secret_store.h"
#include "core/secrets/sealed_credentials.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

#ifdef Q_OS_UNIX
#include <sys/wait.h>
#include <unistd.h>
#endif

using namespace warden;
using namespace Qt::StringLiterals;

static const auto workspace = u"0198-workspace"_s;
static const auto name = u"connection/0198/password"_s;

static Secret ofSize(qsizetype size, char fill)
{
    return Secret(QByteArrayView(QByteArray(size, fill)));
}

// Both storages with a key, as one thing to test.
struct Fixture
{
    explicit Fixture(bool usesKeychain)
    {
        if (usesKeychain)
            storage = std::make_unique<KeychainCredentials>(store, workspace);
        else
            storage = std::make_unique<FileCredentials>(folder.filePath(u"credentials.sealed"_s));
        credentials = std::make_unique<SealedCredentials>(*storage, key, workspace);
    }

    QTemporaryDir folder;
    MemorySecretStore store{MemorySecretStore::windowsLimit};
    Secret key = randomSecret(32).value();
    std::unique_ptr<CredentialStorage> storage;
    std::unique_ptr<SealedCredentials> credentials;
};

class CredentialsTest : public QObject
{
    Q_OBJECT

private:
    static void storagesTimesSizes()
    {
        QTest::addColumn<bool>("usesKeychain");
        QTest::addColumn<qsizetype>("size");
        for (const bool usesKeychain : {true, false}) {
            for (const qsizetype size : {0, 1, 1971, 1972, 2000, 5000, 65536})
                QTest::addRow("%s %d", usesKeychain ? "keychain" : "file", int(size))
                    << usesKeychain << size;
        }
    }

private Q_SLOTS:
    void aCredentialComesBackAsItWasStored_data() { storagesTimesSizes(); }
    void aCredentialComesBackAsItWasStored()
    {
        QFETCH(bool, usesKeychain);
        QFETCH(qsizetype, size);
        Fixture fixture(usesKeychain);
        const Secret value = ofSize(size, 'v');
        QVERIFY(fixture.credentials->write(name, value));
        QVERIFY(fixture.credentials->read(name).value().equals(value));
        QVERIFY(fixture.store.largestEntry() <= KeychainCredentials::partSize);
    }

    void replacingAndRemovingLeaveNothingBehind_data() { storagesTimesSizes(); }
    void replacingAndRemovingLeaveNothingBehind()
    {
        QFETCH(bool, usesKeychain);
        QFETCH(qsizetype, size);
        Fixture fixture(usesKeychain);
        for (const qsizetype step : {size, qsizetype(5000), size, qsizetype(3)})
            QVERIFY(fixture.credentials->write(name, ofSize(step, 'x')));
        QCOMPARE(fixture.credentials->read(name).value().size(), 3);
        QVERIFY(fixture.store.entryCount() <= 1);
        QVERIFY(fixture.credentials->remove(name));
        QVERIFY(fixture.credentials->remove(name));
        QCOMPARE(fixture.credentials->read(name).error().reason, ErrorReason::KeychainEntryGone);
        QCOMPARE(fixture.credentials->read(name).error().kind, ErrorKind::Unauthorized);
        QCOMPARE(fixture.store.entryCount(), 0);
    }

    void aCrashBetweenPartsLeavesTheOldValueReadable_data()
    {
        QTest::addColumn<qsizetype>("oldSize");
        QTest::addColumn<qsizetype>("newSize");
        QTest::newRow("parts to parts") << qsizetype(9000) << qsizetype(15000);
        QTest::newRow("parts to fewer") << qsizetype(15000) << qsizetype(5000);
        QTest::newRow("one entry to parts") << qsizetype(10) << qsizetype(9000);
        QTest::newRow("parts to one entry") << qsizetype(9000) << qsizetype(10);
    }

    void aCrashBetweenPartsLeavesTheOldValueReadable()
    {
        QFETCH(qsizetype, oldSize);
        QFETCH(qsizetype, newSize);
        bool hasSeenOld = false;
        for (int changes = 0; changes < 40; ++changes) {
            Fixture fixture(true);
            QVERIFY(fixture.credentials->write(name, ofSize(oldSize, 'o')));
            fixture.store.stopAfterChanges(changes);
            const Result<void> written = fixture.credentials->write(name, ofSize(newSize, 'n'));
            fixture.store.stopAfterChanges({});
            const Secret after = fixture.credentials->read(name).value();
            if (written) {
                QVERIFY(after.equals(ofSize(newSize, 'n')));
            } else {
                QVERIFY(after.equals(ofSize(oldSize, 'o')));
                hasSeenOld = true;
            }
            // And whatever the crash left is cleared away by the next writes.
            QVERIFY(fixture.credentials->write(name, ofSize(5000, 'a')));
            QVERIFY(fixture.credentials->write(name, ofSize(3, 'b')));
            QCOMPARE(fixture.store.entryCount(), 1);
        }
        QVERIFY(hasSeenOld);
    }

    void aCredentialBelongsToItsKeyWorkspaceAndName()
    {
        Fixture fixture(true);
        QVERIFY(fixture.credentials->write(name, ofSize(20, 'v')));
        const QByteArray blob = fixture.storage->read(name).value();
        QVERIFY(!blob.contains("vvvv"));
        QVERIFY(fixture.storage->write(u"other"_s, blob));
        QCOMPARE(fixture.credentials->read(u"other"_s).error().reason, ErrorReason::Damaged);

        const Secret otherKey = randomSecret(32).value();
        const SealedCredentials withOtherKey(*fixture.storage, otherKey, workspace);
        QCOMPARE(withOtherKey.read(name).error().reason, ErrorReason::Damaged);
        const SealedCredentials elsewhere(*fixture.storage, fixture.key, u"other"_s);
        QCOMPARE(elsewhere.read(name).error().reason, ErrorReason::Damaged);
        const Secret none;
        const SealedCredentials withoutKey(*fixture.storage, none, workspace);
        QCOMPARE(withoutKey.read(name).error().kind, ErrorKind::Denied);
    }

    // While others go on to another key or place; else what was just written would stay for ever.
    void whatMayNotBeWrittenNowCanBeTakenBack()
    {
        Fixture fixture(true);
        QVERIFY(fixture.credentials->write(name, ofSize(20, 'v')));
        const SealedCredentials locked(
            *fixture.storage, fixture.key, workspace, []() -> Result<std::unique_ptr<QLockFile>> {
                return fail(ErrorKind::Conflict, ErrorReason::StandingChanged);
            });
        QCOMPARE(locked.write(name, ofSize(20, 'w')).error().reason, ErrorReason::StandingChanged);
        QVERIFY(locked.read(name)->view() == ofSize(20, 'v').view());
        QVERIFY(locked.remove(name));
        QVERIFY(!locked.read(name));
    }

    void aNameThatCouldMeanAnotherEntryIsRefused()
    {
        Fixture fixture(true);
        for (const QString &bad : {u""_s, u"a#b0"_s, u"a b"_s, u"ä"_s, QString(121, u'a')})
            QVERIFY(!fixture.credentials->write(bad, ofSize(1, 'x')));
        QCOMPARE(fixture.store.entryCount(), 0);
    }

    void aKeychainThatFailsSaysHow_data()
    {
        QTest::addColumn<SecretState>("state");
        QTest::addColumn<ErrorReason>("reason");
        QTest::newRow("locked") << SecretState::Locked << ErrorReason::KeychainLocked;
        QTest::newRow("gone") << SecretState::Unavailable << ErrorReason::KeychainMissing;
        QTest::newRow("silent") << SecretState::Silent << ErrorReason::KeychainSilent;
    }

    void aKeychainThatFailsSaysHow()
    {
        QFETCH(SecretState, state);
        QFETCH(ErrorReason, reason);
        Fixture fixture(true);
        QVERIFY(fixture.credentials->write(name, ofSize(5000, 'v')));
        fixture.store.setState(state);
        QCOMPARE(fixture.credentials->read(name).error().reason, reason);
        QCOMPARE(fixture.credentials->write(name, ofSize(3, 'n')).error().reason, reason);
        QCOMPARE(fixture.credentials->remove(name).error().reason, reason);
        fixture.store.setState(SecretState::Present);
        QVERIFY(fixture.credentials->read(name).value().equals(ofSize(5000, 'v')));
    }

    void aDamagedFileIsNeverReplacedByAnEmptyOne()
    {
        Fixture fixture(false);
        const QString path = fixture.folder.filePath(u"credentials.sealed"_s);
        QVERIFY(fixture.credentials->write(name, ofSize(9, 'v')));
        QCOMPARE(QFileInfo(path).permissions() & QFile::Permissions(0x0077), QFile::Permissions());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.resize(file.size() / 2));
        file.close();
        const qint64 size = QFileInfo(path).size();
        QCOMPARE(fixture.credentials->read(name).error().reason, ErrorReason::Damaged);
        QCOMPARE(fixture.credentials->write(name, ofSize(9, 'n')).error().reason,
                 ErrorReason::Damaged);
        QCOMPARE(QFileInfo(path).size(), size);
    }

#ifdef Q_OS_UNIX
    void aKillBetweenFileStepsLeavesOneWholeValue()
    {
        for (const WriteStep step : {WriteStep::Created, WriteStep::Written, WriteStep::Synced,
                                     WriteStep::Renamed, WriteStep::FolderSynced}) {
            const QTemporaryDir folder;
            const QString path = folder.filePath(u"credentials.sealed"_s);
            FileCredentials storage(path);
            QVERIFY(storage.write(name, "old"));
            const pid_t child = fork();
            if (child == 0) {
                FileCredentials dying(path, [step](WriteStep now) {
                    if (now == step)
                        _exit(9);
                });
                (void)dying.write(name, "new");
                _exit(0);
            }
            int status = 0;
            QCOMPARE(waitpid(child, &status, 0), child);
            QCOMPARE(WEXITSTATUS(status), 9);
            const bool isCommitted = step >= WriteStep::Renamed;
            QCOMPARE(storage.read(name).value(), isCommitted ? "new" : "old");
            QVERIFY(storage.write(name, "third"));
            QCOMPARE(QDir(folder.path()).entryList({u"*.new-*"_s}).size(), 0);
        }
    }
#endif

    void anEnvironmentVariableIsReadByItsName()
    {
        qputenv("WARDEN_TEST_SECRET", "hunter2");
        QCOMPARE(secretFromEnvironment(u"WARDEN_TEST_SECRET"_s).value().view(),
                 QByteArrayView("hunter2"));
        qputenv("WARDEN_TEST_SECRET", "");
        const Result<Secret> empty = secretFromEnvironment(u"WARDEN_TEST_SECRET"_s);
        QCOMPARE(empty.error().reason, ErrorReason::EnvironmentVariableMissing);
        QCOMPARE(empty.error().subject, u"WARDEN_TEST_SECRET"_s);
        QVERIFY(!secretFromEnvironment(u"WARDEN_NO_SUCH_VARIABLE"_s));
        QVERIFY(!secretFromEnvironment(u""_s));
        QVERIFY(!secretFromEnvironment(u"A=B"_s));
    }
};

QTEST_GUILESS_MAIN(CredentialsTest)
#include "credentials_test.moc"
