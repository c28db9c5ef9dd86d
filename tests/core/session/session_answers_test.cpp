#include "core/events/event_actions.h"
#include "core/secrets/file_credentials.h"
#include "core/secrets/sealed_credentials.h"
#include "core/session/provider_factory.h"
#include "core/vault/vault.h"
#include "tests/core/session/session_fixture.h"
#include "tests/core/session/witness_hook.h"

#include <QFile>
#include <QTest>

#include <algorithm>

using namespace warden;
using namespace Qt::StringLiterals;

namespace {

const QString age = u"grants.age"_s;
const QString verified = u"audit.verified"_s;

Check one(const Result<SecurityReport> &report, const QString &id,
          const ConnectionId &connection = {})
{
    if (!report)
        return {};
    const auto found = std::ranges::find_if(report->checks, [&](const Check &check) {
        return check.id == id && check.connection == connection;
    });
    return found == report->checks.end() ? Check() : *found;
}

} // namespace

// For how long an answer, or a person's word, is one.
class SessionAnswersTest : public QObject
{
    Q_OBJECT

    SessionFixture m_fixture;
    std::unique_ptr<Session> m_session;

    Result<SecurityReport> check() { return m_session->checkSecurity({}, m_fixture.progress()); }
    ConnectionId addHook()
    {
        m_fixture.addHook(*m_session, u"http://127.0.0.1:9/hooks/catch/1/secret/"_s);
        return m_session->connections()->front().connection.id;
    }
    QString write(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_fixture.path(name));
        (void)file.open(QIODevice::WriteOnly);
        file.write(bytes);
        return file.fileName();
    }
    Finding search(const QStringList &places)
    {
        const Result<Check> found = m_session->searchForSecrets(places, m_fixture.progress());
        return found ? found->finding : Finding();
    }

private Q_SLOTS:
    void init()
    {
        m_fixture = SessionFixture();
        QVERIFY(QDir().mkpath(m_fixture.path(u"home"_s))); // it has no shell's profiles
        qputenv("HOME", m_fixture.path(u"home"_s).toUtf8());
        m_session = m_fixture.create();
    }
    void cleanup() { m_session.reset(); }

    void aVerificationThatFailedIsAFailUntilOneSucceeds()
    {
        REQUIRE_VALUE(m_session->auditVerify({}, m_fixture.progress()));
        QCOMPARE(one(check(), verified).answer(), Answer::Pass);
        SessionFixture other;
        const QString foreign = other.path(u"checkpoint.txt"_s);
        REQUIRE_VALUE(other.create()->auditCheckpoint(foreign));
        REQUIRE_VALUE(m_session->auditVerify(foreign, m_fixture.progress()));
        QCOMPARE(eventsOf(*m_session, actions::auditVerified).front().outcome, Outcome::Failure);
        QCOMPARE(one(check(), verified).finding.subjects(), QStringList{u"failed"_s});
        m_fixture.moveClock(1);
        REQUIRE_VALUE(m_session->auditVerify({}, m_fixture.progress()));
        QCOMPARE(one(check(), verified).answer(), Answer::Pass);
    }

    void aLogThatIsNotTrustedIsNotVerified()
    {
        m_fixture.addBooks(*m_session, 3);
        REQUIRE_VALUE(m_session->auditVerify({}, m_fixture.progress()));
        m_session.reset();
        m_fixture.keep(u"audit.db"_s);
        m_session = std::move(m_fixture.unlock().value());
        REQUIRE_VALUE(m_session->sync({}, m_fixture.progress()));
        m_session.reset();
        m_fixture.putBack(u"audit.db"_s);
        m_session = std::move(m_fixture.unlock().value());
        QCOMPARE(one(check(), verified).finding.subjects(), QStringList{u"not trusted"_s});
    }

    // The clock is before the key's beginning, where its age can't be told; then it is too old.
    void aWordDoesNotOutliveAFail()
    {
        const ConnectionId id = addHook();
        m_fixture.moveClock(-1);
        QCOMPARE(one(check(), age, id).answer(), Answer::Undetermined);
        const auto word = [&] {
            return m_session->attest({.check = age,
                                      .connection = id,
                                      .until = m_fixture.environment().clock().addDays(300),
                                      .note = u"looked at it"_s});
        };
        REQUIRE_VALUE(word());
        QCOMPARE(one(check(), age, id).answer(), Answer::Attested);

        m_fixture.moveClock(182);
        QCOMPARE(one(check(), age, id).answer(), Answer::Fail);
        QCOMPARE(errorOf(word()).value_or(Error()).kind, ErrorKind::Usage);

        m_fixture.moveClock(-182);
        QCOMPARE(one(check(), age, id).answer(), Answer::Undetermined);
        const Result<Check> again = word();
        REQUIRE_VALUE(again);
        QCOMPARE(again->answer(), Answer::Attested);
        QVERIFY(again->attestation->madeAt > m_fixture.environment().clock().addDays(181));
    }

    // The word is given on a computer whose clock is ahead.
    void aFailIsNoOlderThanAWordWhateverTheClockSays()
    {
        const ConnectionId id = addHook();
        m_fixture.moveClock(-1);
        (void)check();
        m_fixture.moveClock(301);
        REQUIRE_VALUE(m_session->attest({.check = age,
                                         .connection = id,
                                         .until = m_fixture.environment().clock().addDays(90),
                                         .note = u"looked at it"_s}));
        m_fixture.moveClock(-118);
        QCOMPARE(one(check(), age, id).answer(), Answer::Fail);
        m_fixture.moveClock(-183);
        (void)check();
        m_fixture.moveClock(302);
        QCOMPARE(one(m_session->securityReport(), age, id).answer(), Answer::Undetermined);
    }

    void aPassIsNeverVouchedFor()
    {
        const ConnectionId id = addHook();
        QCOMPARE(one(check(), age, id).answer(), Answer::Pass);
        const AttestationDraft draft{.check = age,
                                     .connection = id,
                                     .until = m_fixture.environment().clock().addDays(60),
                                     .note = u"looked at it"_s};
        QCOMPARE(errorOf(m_session->attest(draft)).value_or(Error()).kind, ErrorKind::Usage);
        m_fixture.moveClock(8); // it is out of date
        REQUIRE_VALUE(m_session->attest(draft));
    }

    void aClockThatIsSetBackMakesNothingYounger()
    {
        (void)check();
        QCOMPARE(one(m_session->securityReport(), u"rest.integrity"_s).answer(), Answer::Pass);
        m_fixture.moveClock(8);
        REQUIRE_VALUE(m_session->auditVerify({}, m_fixture.progress())); // the log has that time
        m_fixture.moveClock(-8);
        QCOMPARE(one(m_session->securityReport(), u"rest.integrity"_s).finding.why(),
                 Unknown::OutOfDate);
    }

    void whatPassesByTheDayIsTheSameAnswer()
    {
        const ConnectionId id = addHook();
        const Check first = one(check(), age, id);
        m_fixture.moveClock(2);
        const Check later = one(check(), age, id);
        QVERIFY(later.finding.facts() != first.finding.facts());
        QCOMPARE(later.since, first.since);
        QCOMPARE(m_session->checkHistory(age, id)->size(), size_t{1});
    }

    void aSearchElsewhereMendsNothing()
    {
        (void)addHook();
        const QString bad = write(u"notes.txt"_s, "http://127.0.0.1:9/hooks/catch/1/secret/");
        const QString good = write(u"other.txt"_s, "nothing");
        QCOMPARE(search({good}).answer(), Answer::Pass);
        QCOMPARE(search({bad}).answer(), Answer::Fail);
        QCOMPARE(search({good}).answer(), Answer::Fail);
        QCOMPARE(search({}).failing(), 1);
        const QString worse = write(u"more.txt"_s, "http://127.0.0.1:9/hooks/catch/1/secret/");
        QCOMPARE(search({worse}).failing(), 2);
        // It failed once since it passed, whatever it found.
        QCOMPARE(m_session->checkHistory(u"keys.in_files"_s, {})->size(), size_t{2});
        QVERIFY(QFile::remove(bad) && QFile::remove(worse));
        QCOMPARE(search({good}).answer(), Answer::Pass);
        (void)write(u"notes.txt"_s, "http://127.0.0.1:9/hooks/catch/1/secret/");
        QCOMPARE(search({good}).answer(), Answer::Pass); // it was mended: nobody looks there again
    }

    // Also where it couldn't be read in between.
    void whatCouldNotBeReadAgainIsNotForgotten()
    {
        (void)addHook();
        const QString bad = write(u"notes.txt"_s, "http://127.0.0.1:9/hooks/catch/1/secret/");
        const QString good = write(u"other.txt"_s, "nothing");
        QCOMPARE(search({bad}).answer(), Answer::Fail);
        const QByteArray filler(5 * 1024 * 1024, 'x'); // larger than what is read of a file
        (void)write(u"notes.txt"_s, filler);
        QCOMPARE(search({good}).why(), Unknown::Incomplete);
        QCOMPARE(search({good}).why(), Unknown::Incomplete);
        (void)write(u"notes.txt"_s, "nothing");
        QCOMPARE(search({good}).answer(), Answer::Pass);
    }

    void tokensThatCannotBeReadAreNoPass()
    {
        const ConnectionId id = addHook();
        const QString good = write(u"other.txt"_s, "nothing");
        QCOMPARE(search({good}).answer(), Answer::Pass);
        FileCredentials storage(m_fixture.workspace() + u"/credentials.sealed"_s);
        const Secret key = m_fixture.key(DataKey::Credentials);
        const QString workspace = Vault::open(m_fixture.workspace())->workspaceId();
        const SealedCredentials sealed(storage, key, workspace);
        QVERIFY(sealed.read(ProviderFactory::secretName(id)));
        QVERIFY(sealed.write(ProviderFactory::tokensName(id), Secret("no tokens")));
        QCOMPARE(search({good}).why(), Unknown::Incomplete);
    }

    void secretsOfWitnessesAreSought()
    {
        Hook hook;
        const Result<Witness> witness =
            m_session->addWitness(toHook(), hook.secret(), m_fixture.progress());
        REQUIRE_VALUE(witness);
        const Finding found = search({write(u"notes.txt"_s, hook.address().toUtf8())});
        QCOMPARE(found.answer(), Answer::Fail);
        QVERIFY(found.subjects().constFirst().startsWith(witness->place));
        QCOMPARE(found.facts().value("secrets"_L1).toInteger(), 1);
    }
};

QTEST_GUILESS_MAIN(SessionAnswersTest)
#include "session_answers_test.moc"
