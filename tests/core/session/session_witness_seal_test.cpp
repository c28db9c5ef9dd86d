#include "core/database/database.h"
#include "core/secrets/file_credentials.h"
#include "core/secrets/sealed_credentials.h"
#include "tests/core/session/session_fixture.h"
#include "tests/core/session/witness_hook.h"

#include <QFile>
#include <QTest>

using namespace warden;
using namespace Qt::StringLiterals;

namespace {

constexpr auto all = Session::WhichWitnesses::All;

const QByteArray toEvilMail =
    "UPDATE witnesses SET kind = 'mail', place = 'a@evil.example', settings ="
    " '{\"host\":\"127.0.0.1\",\"port\":1,\"user\":\"x\",\"from\":\"a@evil.example\","
    "\"to\":[\"a@evil.example\"]}'";

} // namespace

// The list of witnesses lies in audit.db, and whoever reads the log alone has the key to that.
class SessionWitnessSealTest : public QObject
{
    Q_OBJECT

    SessionFixture m_fixture;
    std::unique_ptr<Session> m_session;
    QString m_folder;

    QString sealedFile() const { return m_fixture.workspace() + u"/credentials.sealed"_s; }
    Result<Witness> addFolder()
    {
        return m_session->addWitness(toFolder(m_folder), Secret(), m_fixture.progress());
    }
    Result<Witness> addHook(const Hook &hook)
    {
        return m_session->addWitness(toHook(), hook.secret(), m_fixture.progress());
    }
    // With a program of one's own.
    void changeLogFile(const QByteArray &sql)
    {
        m_session.reset();
        {
            Result<Database> database =
                Database::open(m_fixture.workspace() + u"/audit.db"_s,
                               m_fixture.key(DataKey::Audit), OpenMode::ReadWrite);
            REQUIRE_VALUE(database);
            REQUIRE_VALUE(database->runScript(sql.constData()));
        }
        m_session = std::move(m_fixture.unlock().value());
    }
    // Of the only witness.
    std::optional<Error> failure()
    {
        const Result<std::vector<Witness>> told =
            m_session->tellWitnesses(all, m_fixture.progress());
        if (!told)
            return told.error();
        return told->size() == 1 ? told->front().failure
                                 : Error{ErrorKind::Internal, ErrorReason::None, {}, {}};
    }

private Q_SLOTS:
    void init()
    {
        m_fixture = SessionFixture();
        m_session = m_fixture.create();
        m_folder = m_fixture.path(u"witness"_s);
        QVERIFY(QDir().mkpath(m_folder));
    }
    void cleanup() { m_session.reset(); }

    void whoChangesTheListOfWitnessesGetsNoSecret_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::newRow("another host") << QByteArray(
            "UPDATE witnesses SET settings = json_set(settings, '$.host', 'evil.example')");
        QTest::newRow("an authority of their own") << QByteArray(
            "UPDATE witnesses SET settings = json_set(settings, '$.ca_certificates', 'PEM')");
        QTest::newRow("a hook's address as a password") << toEvilMail;
        QTest::newRow("any variable")
            << QByteArray("UPDATE witnesses SET settings ="
                          " json_set(settings, '$.secret_variable', 'WARDEN_TEST_EVIL')");
        QTest::newRow("a witness of their own")
            << QByteArray("DELETE FROM witnesses; INSERT INTO witnesses (id, kind, every_hours,"
                          " place, settings, added_at, told_size) VALUES ('evil', 'hook', 1,"
                          " 'https://evil.example/', '{\"secret_variable\":"
                          "\"WARDEN_TEST_EVIL\"}', 0, 0)");
    }
    void whoChangesTheListOfWitnessesGetsNoSecret()
    {
        QFETCH(QByteArray, sql);
        Hook hook;
        Hook evil;
        REQUIRE_VALUE(addHook(hook));
        QVERIFY(!failure());
        changeLogFile(sql);
        qputenv("WARDEN_TEST_EVIL", evil.address().toUtf8());
        const std::optional<Error> refused = failure();
        qunsetenv("WARDEN_TEST_EVIL");
        QVERIFY(refused);
        QCOMPARE(refused->reason, ErrorReason::SecretMissing);
        QCOMPARE(hook.server.requests().size(), 2);
        QVERIFY(evil.server.requests().isEmpty());
    }

    void aNewPasswordGoesNowhereThatTheListAloneNames()
    {
        const Result<Witness> witness = addFolder();
        REQUIRE_VALUE(witness);
        changeLogFile(toEvilMail);
        WitnessDraft change;
        change.everyHours = 0;
        const Result<Witness> changed = m_session->setWitness(
            witness->id, change, Secret::fromText(u"correct horse"_s), m_fixture.progress());
        QVERIFY(!changed);
        QCOMPARE(changed.error().reason, ErrorReason::SecretMissing);
    }

    void aFolderThatTheListAloneChangedIsNotTold()
    {
        REQUIRE_VALUE(addFolder());
        const QString other = m_fixture.path(u"other"_s);
        QVERIFY(QDir().mkpath(other));
        changeLogFile("UPDATE witnesses SET place = '" + other.toUtf8() + "'");
        QCOMPARE(failure().value_or(Error()).reason, ErrorReason::SecretMissing);
        QVERIFY(filesIn(other).isEmpty());
    }

    // From before anything was sealed of it, or of an account whose keychain has nothing of it: a
    // folder is given nothing secret. Only where it is another computer's, the system may sign in
    // there with the account's own password.
    void aFolderIsToldWithoutASealUnlessItIsAnotherComputers()
    {
        REQUIRE_VALUE(addFolder());
        QVERIFY(QFile::remove(sealedFile()));
        QVERIFY(!failure());
        changeLogFile("UPDATE witnesses SET place = '//evil.example/share'");
        QCOMPARE(failure().value_or(Error()).reason, ErrorReason::SecretMissing);
    }

    void aHookFromBeforeIsToldWhereItsAddressIsAllThatDecides()
    {
        Hook hook;
        const Result<Witness> witness = addHook(hook);
        REQUIRE_VALUE(witness);
        FileCredentials file(sealedFile());
        const Secret key = m_fixture.key(DataKey::Credentials);
        const QString origin = hook.lastBody().value(u"origin"_s).toString();
        const SealedCredentials sealed(file, key, origin.section(u'/', 1));
        const QString name = u"witness/"_s + witness->id.value() + u"/secret"_s;
        REQUIRE_VALUE(sealed.read(name));
        REQUIRE_VALUE(sealed.write(name, hook.secret())); // as it was kept once
        QVERIFY(!failure());
        QCOMPARE(hook.server.requests().size(), 2);
        changeLogFile("UPDATE witnesses SET settings ="
                      " json_set(settings, '$.ca_certificates', 'PEM')");
        QCOMPARE(failure().value_or(Error()).reason, ErrorReason::SecretMissing);
    }

    void newKeysTakeWhatIsSealedAlong()
    {
        Hook hook;
        REQUIRE_VALUE(addHook(hook));
        const Result<OperatorId> bo = m_session->addOperator(
            u"Bo"_s, Role::SyncOperator, m_fixture.passphrase(), KeychainUnlock::Ask);
        REQUIRE_VALUE(bo);
        REQUIRE_VALUE(m_session->removeOperator(*bo, m_fixture.progress()));
        QVERIFY(!failure());
        QCOMPARE(hook.server.requests().size(), 2);
    }

    void whatMovesTakesNoSecretAlongAndTheHookIsAddedAgain()
    {
        Hook hook;
        const Result<Witness> witness = addHook(hook);
        REQUIRE_VALUE(witness);
        const Result<Secret> code = m_session->createRecoveryCode();
        REQUIRE_VALUE(code);
        const QString file = m_fixture.path(u"move"_s);
        REQUIRE_VALUE(m_session->exportWorkspace(file, Session::Existing::Keep,
                                                 Session::Afterwards::GoOn, m_fixture.progress()));
        const QString folder = m_fixture.path(u"new"_s);
        REQUIRE_VALUE(Session::importWorkspace({file, folder, UnlockMethod::RecoveryCode}, *code,
                                               Secret(), m_fixture.environment(),
                                               m_fixture.progress()));
        m_session = std::move(Session::unlockWithPassphrase(
                                  folder, u"Ann"_s, m_fixture.passphrase(), m_fixture.environment())
                                  .value());
        const qsizetype heard = hook.server.requests().size();
        QCOMPARE(failure().value_or(Error()).reason, ErrorReason::SecretMissing);
        QCOMPARE(hook.server.requests().size(), heard);
        REQUIRE_VALUE(m_session->removeWitness(witness->id));
        REQUIRE_VALUE(addHook(hook));
        QVERIFY(!failure());
    }
};

QTEST_GUILESS_MAIN(SessionWitnessSealTest)
#include "session_witness_seal_test.moc"
