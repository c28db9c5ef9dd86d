#include "core/audit/signed_note.h"
#include "tests/core/session/session_fixture.h"
#include "tests/core/session/witness_hook.h"
#include "tests/peers/smtp_peer.h"

#include <QFile>
#include <QTest>

using namespace warden;
using namespace Qt::StringLiterals;

namespace {

constexpr auto due = Session::WhichWitnesses::Due;
constexpr auto all = Session::WhichWitnesses::All;

} // namespace

class SessionWitnessesTest : public QObject
{
    Q_OBJECT

    SessionFixture m_fixture;
    std::unique_ptr<Session> m_session;
    QString m_folder;

    QString firstFile() const { return m_folder + u'/' + filesIn(m_folder).value(0); }
    Result<Witness> addFolder()
    {
        return m_session->addWitness(toFolder(m_folder), Secret(), m_fixture.progress());
    }
    // Both databases go back together, so that only a folder knows of more.
    void rollBack()
    {
        m_fixture.addBooks(*m_session, 2);
        m_session.reset();
        for (const QString &file : {u"audit.db"_s, u"contacts.db"_s})
            m_fixture.keep(file);
        m_session = std::move(m_fixture.unlock().value());
        REQUIRE_VALUE(m_session->sync({}, m_fixture.progress()));
        REQUIRE_VALUE(tell(all));
        m_session.reset();
        for (const QString &file : {u"audit.db"_s, u"contacts.db"_s})
            m_fixture.putBack(file);
        m_session = std::move(m_fixture.unlock().value());
    }
    Result<std::vector<Witness>> tell(Session::WhichWitnesses which)
    {
        return m_session->tellWitnesses(which, m_fixture.progress());
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

    void aNewWitnessIsToldAtOnceAndWhatItHasVouchesForTheLog()
    {
        const Result<Witness> witness = addFolder();
        REQUIRE_VALUE(witness);
        QCOMPARE(filesIn(m_folder).size(), 1);
        QVERIFY(witness->toldSize > 0 && witness->toldAt.isValid());
        const Result<AuditVerdict> verdict =
            m_session->auditVerify(firstFile(), m_fixture.progress());
        REQUIRE_VALUE(verdict);
        QCOMPARE(verdict->anchored, witness->toldSize);
        const std::vector<Event> added = eventsOf(*m_session, u"witness.added"_s);
        QCOMPARE(added.size(), size_t{1});
        QCOMPARE(added.front().counts.value(u"size"_s), witness->toldSize);
        QCOMPARE(added.front().object.id, witness->id.value());
    }

    void onlyTheScheduleMakesItDueHoweverMuchHappens()
    {
        REQUIRE_VALUE(addFolder());
        m_fixture.addBooks(*m_session, 3);
        for (int i = 0; i < 3; ++i) {
            m_session.reset();
            m_session = std::move(m_fixture.unlock().value());
            const Result<std::vector<Witness>> told = tell(due);
            REQUIRE_VALUE(told);
            QVERIFY(told->empty());
        }
        QCOMPARE(filesIn(m_folder).size(), 1);
        m_fixture.moveClock(1);
        const Result<std::vector<Witness>> told = tell(due);
        REQUIRE_VALUE(told);
        QCOMPARE(told->size(), size_t{1});
        QCOMPARE(filesIn(m_folder).size(), 2);
        QVERIFY(tell(due)->empty());
        const std::vector<Event> events = eventsOf(*m_session, u"witness.told"_s);
        QCOMPARE(events.size(), size_t{1});
        QCOMPARE(events.front().counts.value(u"size"_s), told->front().toldSize);
        QCOMPARE(events.front().outcome, Outcome::Success);
        QCOMPARE(m_session->witnesses().value(), *told);
    }

    void aHookGetsTheCheckpointAndItsAddressGoesNowhereElse()
    {
        Hook hook;
        const Result<Witness> witness =
            m_session->addWitness(toHook(), hook.secret(), m_fixture.progress());
        REQUIRE_VALUE(witness);
        QCOMPARE(hook.server.requests().size(), 1);
        QCOMPARE(hook.lastBody().value(u"size"_s).toInteger(), witness->toldSize);
        const Result<Checkpoint> checkpoint =
            readUnverifiedCheckpoint(hook.lastBody().value(u"checkpoint"_s).toString().toUtf8());
        REQUIRE_VALUE(checkpoint);
        QCOMPARE(checkpoint->size, witness->toldSize);
        QVERIFY(!witness->place.contains("S3CR3T"_L1));
        QCOMPARE(m_session->auditList({.text = u"S3CR3T"_s})->total, 0);

        Hook elsewhere;
        hook.status = 307;
        hook.headers = {"Location: " + elsewhere.address().toUtf8()};
        const Result<Witness> told = m_session->tellWitness(witness->id, m_fixture.progress());
        REQUIRE_VALUE(told);
        QVERIFY(told->failure);
        QVERIFY(elsewhere.server.requests().isEmpty());
    }

    void whatFailsIsAnEventAndTriedAgainWithoutHarmToTheOthers()
    {
        Hook hook;
        REQUIRE_VALUE(m_session->addWitness(toHook(), hook.secret(), m_fixture.progress()));
        REQUIRE_VALUE(addFolder());
        m_fixture.moveClock(1);
        hook.status = 500;
        const Result<std::vector<Witness>> told = tell(due);
        REQUIRE_VALUE(told);
        QCOMPARE(told->size(), size_t{2});
        QVERIFY(told->front().failure);
        QCOMPARE(told->front().failure->reason, ErrorReason::ServerFailed);
        QVERIFY(!told->back().failure);
        const std::vector<Event> failed = eventsOf(*m_session, u"witness.failed"_s);
        QCOMPARE(failed.size(), size_t{1});
        QCOMPARE(failed.front().details.value(u"reason"_s).toString(), u"server_failed"_s);
        // It is kept, by kind and reason.
        QCOMPARE(m_session->witnesses()->front().failure->reason, ErrorReason::ServerFailed);

        QVERIFY(tell(due)->empty()); // an hour hasn't passed
        hook.status = 200;
        m_fixture.moveClock(1);
        QVERIFY(!tell(due)->front().failure);
        QVERIFY(!m_session->witnesses()->front().failure);
    }

    void whatCanNotBeToldIsNotAdded()
    {
        Hook hook;
        hook.status = 404;
        QVERIFY(!m_session->addWitness(toHook(), hook.secret(), m_fixture.progress()));
        QVERIFY(!m_session->addWitness(toFolder(m_fixture.workspace()), Secret(),
                                       m_fixture.progress()));
        QVERIFY(m_session->witnesses()->empty());
        QVERIFY(eventsOf(*m_session, u"witness.added"_s).empty());
    }

    void aStopLeavesTheWitnessAsItWas()
    {
        Hook hook;
        REQUIRE_VALUE(m_session->addWitness(toHook(), hook.secret(), m_fixture.progress()));
        m_fixture.moveClock(1);
        const Witness before = m_session->witnesses()->front();
        Progress stopped({}, [] { return true; });
        const Result<std::vector<Witness>> told = m_session->tellWitnesses(due, stopped);
        QVERIFY(!told);
        QCOMPARE(told.error().kind, ErrorKind::Cancelled);
        QCOMPARE(m_session->witnesses()->front(), before);
        QCOMPARE(tell(due)->size(), size_t{1}); // at once
    }

    void aMailArrivesOverAnEncryptedConnection()
    {
        QTemporaryDir folder;
        const Certificates certificates = makeCertificates(folder.path());
        const SmtpPeer peer(SmtpPeer::Mode::StartTls, certificates.loopback);
        if (!peer.isRunning() && qgetenv("CI") != "true")
            QSKIP("aiosmtpd isn't installed");
        WitnessDraft draft;
        draft.kind = WitnessKind::Mail;
        draft.host = u"127.0.0.1"_s;
        draft.port = peer.port();
        draft.user = u"ada"_s;
        draft.from = u"ada@example.org"_s;
        draft.to = {u"board@example.org"_s};
        const Secret password = Secret::fromText(u"correct horse"_s);
        const Result<Witness> untrusted =
            m_session->addWitness(draft, password, m_fixture.progress());
        QVERIFY(!untrusted);
        QCOMPARE(untrusted.error().reason, ErrorReason::CertificateUntrusted);
        draft.caFile = certificates.authority;
        const Result<Witness> witness =
            m_session->addWitness(draft, password, m_fixture.progress());
        REQUIRE_VALUE(witness);
        REQUIRE_VALUE(m_session->tellWitness(witness->id, m_fixture.progress()));
        QCOMPARE(peer.messages().size(), 2);
        QVERIFY(peer.messages().first().contains("\r\n" + QByteArray::number(witness->toldSize) +
                                                 "\r\n"));
        QCOMPARE(m_session->auditList({.text = u"board"_s})->total, 0); // personal, perhaps
    }

    void aLogThatAFolderSawMoreOfIsToldToNobodyAndTakesNothingMore()
    {
        Hook hook; // before the folder in the list
        REQUIRE_VALUE(m_session->addWitness(toHook(), hook.secret(), m_fixture.progress()));
        REQUIRE_VALUE(addFolder());
        rollBack();
        const QStringList before = filesIn(m_folder);
        const qsizetype heard = hook.server.requests().size();
        const qint64 size = m_session->auditList({})->total;
        for (int again = 0; again < 2; ++again) { // and not an hour later either
            const Result<std::vector<Witness>> told = tell(all);
            REQUIRE_VALUE(told);
            QCOMPARE(told->size(), size_t{2});
            for (const Witness &witness : *told) {
                QVERIFY(witness.failure);
                QCOMPARE(witness.failure->reason, ErrorReason::LogNotTrusted);
            }
        }
        QCOMPARE(filesIn(m_folder), before);
        QCOMPARE(hook.server.requests().size(), heard);
        QCOMPARE(m_session->auditList({})->total, size); // not even that it failed
        QCOMPARE(errorOf(m_session->sync({}, m_fixture.progress())).value_or(Error()).reason,
                 ErrorReason::LogNotTrusted);
        // The next session looks there before anything else, though nobody is due.
        m_session.reset();
        m_session = std::move(m_fixture.unlock().value());
        REQUIRE_VALUE(tell(due));
        QCOMPARE(errorOf(m_session->sync({}, m_fixture.progress())).value_or(Error()).reason,
                 ErrorReason::LogNotTrusted);
    }

    void whatAFolderSawIsNamedAndAnOwnerCanGoOnWithoutIt()
    {
        Hook hook;
        const Result<Witness> witness =
            m_session->addWitness(toHook(), hook.secret(), m_fixture.progress());
        REQUIRE_VALUE(witness);
        REQUIRE_VALUE(addFolder());
        rollBack();
        const Result<AuditVerdict> verdict = m_session->auditVerify({}, m_fixture.progress());
        REQUIRE_VALUE(verdict);
        QVERIFY(!verdict->ok);
        QCOMPARE(verdict->findings.back().kind, AuditFindingKind::RolledBack);
        QVERIFY(eventsOf(*m_session, u"audit.verified"_s).empty());
        // Without an event it isn't removed, and what it needs isn't either.
        QCOMPARE(errorOf(m_session->removeWitness(witness->id)).value_or(Error()).reason,
                 ErrorReason::LogNotTrusted);
        const Result<RestoredLog> restored = m_session->restoredLog(m_fixture.progress());
        REQUIRE_VALUE(restored);
        QVERIFY(restored->sizeBefore > restored->sizeNow);
        REQUIRE_VALUE(m_session->acceptRestoredLog(*restored, m_fixture.progress()));
        QCOMPARE(m_session->restoredLog(m_fixture.progress())->sizeBefore, 0);
        REQUIRE_VALUE(m_session->sync({}, m_fixture.progress()));
        const Result<std::vector<Witness>> told = tell(all);
        REQUIRE_VALUE(told);
        QVERIFY(!told->front().failure); // the hook
        QVERIFY(eventsOf(*m_session, u"witness.removed"_s).empty());
        QVERIFY(told->back().failure); // the folder is of another log for ever
    }

    void aLogThatContactsRememberMoreOfIsToldToNobody()
    {
        Hook hook;
        const Result<Witness> witness =
            m_session->addWitness(toHook(), hook.secret(), m_fixture.progress());
        REQUIRE_VALUE(witness);
        m_session.reset();
        m_fixture.keep(u"audit.db"_s);
        m_session = std::move(m_fixture.unlock().value());
        m_fixture.addBooks(*m_session, 2);
        m_session.reset();
        m_fixture.putBack(u"audit.db"_s);
        m_session = std::move(m_fixture.unlock().value());
        const qsizetype before = hook.server.requests().size();
        const Result<Witness> told = m_session->tellWitness(witness->id, m_fixture.progress());
        REQUIRE_VALUE(told);
        QCOMPARE(told->failure->reason, ErrorReason::LogNotTrusted);
        QCOMPARE(hook.server.requests().size(), before);
    }

    void anAuditorSeesWhoWasToldWhat()
    {
        const Result<Witness> witness = addFolder();
        REQUIRE_VALUE(witness);
        m_session.reset();
        m_fixture.addOperator(u"Bo"_s, Role::Auditor);
        const std::unique_ptr<Session> auditor = std::move(m_fixture.unlock(u"Bo"_s).value());
        const Result<std::vector<Witness>> seen = auditor->witnesses();
        REQUIRE_VALUE(seen);
        QCOMPARE(seen->size(), size_t{1});
        QCOMPARE(seen->front(), *witness);
    }

    void aSecretIsKeptThroughNewKeysAndGoesWithItsWitness()
    {
        Hook hook;
        const Result<Witness> witness =
            m_session->addWitness(toHook(), hook.secret(), m_fixture.progress());
        REQUIRE_VALUE(witness);
        const Result<OperatorId> bo = m_session->addOperator(
            u"Bo"_s, Role::SyncOperator, m_fixture.passphrase(), KeychainUnlock::Ask);
        REQUIRE_VALUE(bo);
        REQUIRE_VALUE(m_session->removeOperator(*bo, m_fixture.progress()));
        const Result<Witness> told = m_session->tellWitness(witness->id, m_fixture.progress());
        REQUIRE_VALUE(told);
        QVERIFY(!told->failure);
        REQUIRE_VALUE(m_session->removeWitness(witness->id));
        QVERIFY(m_session->witnesses()->empty());
        QCOMPARE(eventsOf(*m_session, u"witness.removed"_s).size(), size_t{1});
        QCOMPARE(m_session->tellWitness(witness->id, m_fixture.progress()).error().reason,
                 ErrorReason::NotKnownHere);
        QFile sealed(m_fixture.workspace() + u"/credentials.sealed"_s);
        if (sealed.open(QIODevice::ReadOnly))
            QVERIFY(!sealed.readAll().contains(witness->id.value().toUtf8()));
    }

    void aScheduleAndASecretChangeWithAnEvent()
    {
        Hook hook;
        Hook other;
        const Result<Witness> witness =
            m_session->addWitness(toHook(), hook.secret(), m_fixture.progress());
        REQUIRE_VALUE(witness);
        WitnessDraft change;
        change.everyHours = 168;
        REQUIRE_VALUE(m_session->setWitness(witness->id, change, Secret(), m_fixture.progress()));
        QCOMPARE(m_session->witnesses()->front().everyHours, 168);
        QCOMPARE(hook.server.requests().size(), 1);
        change.everyHours = 0;
        const Result<Witness> changed =
            m_session->setWitness(witness->id, change, other.secret(), m_fixture.progress());
        REQUIRE_VALUE(changed);
        QCOMPARE(changed->everyHours, 168);
        QCOMPARE(other.server.requests().size(), 1); // told at once
        REQUIRE_VALUE(m_session->tellWitness(witness->id, m_fixture.progress()));
        QCOMPARE(other.server.requests().size(), 2);
        QCOMPARE(eventsOf(*m_session, u"witness.changed"_s).size(), size_t{2});
    }

    void aVariableThatIsNotSetIsAFailureAndNothingIsKept()
    {
        Hook hook;
        WitnessDraft draft = toHook();
        draft.secretVariable = u"WARDEN_TEST_WITNESS"_s;
        draft.rememberSecret = false;
        const Result<Witness> witness =
            m_session->addWitness(draft, hook.secret(), m_fixture.progress());
        REQUIRE_VALUE(witness);
        QCOMPARE(m_session->tellWitness(witness->id, m_fixture.progress())->failure->reason,
                 ErrorReason::EnvironmentVariableMissing);
        qputenv("WARDEN_TEST_WITNESS", hook.address().toUtf8());
        QVERIFY(!m_session->tellWitness(witness->id, m_fixture.progress())->failure);
        qunsetenv("WARDEN_TEST_WITNESS");
    }
};

QTEST_GUILESS_MAIN(SessionWitnessesTest)
#include "session_witnesses_test.moc"
