#include "core/vault/sign_in_delay.h"
#include "core/vault/vault.h"
#include "tests/core/session/session_fixture.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace warden;
using namespace Qt::StringLiterals;

namespace {

// A clock that stands still until it is moved.
struct Attempts
{
    SessionFixture fixture;
    std::shared_ptr<qint64> seconds = std::make_shared<qint64>(0);

    SessionEnvironment environment() const
    {
        SessionEnvironment environment = fixture.environment();
        const QDateTime start = QDateTime::currentDateTimeUtc();
        environment.clock = [start, at = seconds] { return start.addSecs(*at); };
        return environment;
    }
    std::optional<Error> attempt(const QString &name, const QString &passphrase) const
    {
        return errorOf(Session::unlockWithPassphrase(fixture.workspace(), name,
                                                     Secret::fromText(passphrase), environment()));
    }
    std::optional<ErrorKind> kind(const QString &name, const QString &passphrase) const
    {
        const std::optional<Error> error = attempt(name, passphrase);
        return error ? std::optional(error->kind) : std::nullopt;
    }
    QString right() const { return u"correct horse battery"_s; }
};

} // namespace

// Guessing a passphrase at this program, and what each guess costs.
class SessionDelayTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theDelayGrowsAndStaysBelowAFewMinutes()
    {
        QCOMPARE(delaySeconds(freeAttempts), 0);
        QCOMPARE(delaySeconds(freeAttempts + 1), 2);
        QCOMPARE(delaySeconds(freeAttempts + 2), 4);
        QCOMPARE(delaySeconds(1000), longestDelaySeconds);
    }

    void afterAFewFailuresEvenTheRightPassphraseHasToWait()
    {
        Attempts attempts;
        attempts.fixture.create().reset();
        attempts.fixture.addOperator(u"Bo"_s, Role::Auditor);
        for (int i = 0; i <= freeAttempts; ++i)
            QCOMPARE(attempts.kind(u"Ann"_s, u"a wrong one"_s), ErrorKind::Locked);
        const std::optional<Error> early = attempts.attempt(u"Ann"_s, attempts.right());
        QVERIFY(early);
        QCOMPARE(early->kind, ErrorKind::RateLimited);
        QVERIFY(!attempts.attempt(u"Bo"_s, attempts.right())); // for each alone
        *attempts.seconds += longestDelaySeconds;
        QVERIFY(!attempts.attempt(u"Ann"_s, attempts.right()));
        // And it is over.
        QCOMPARE(attempts.kind(u"Ann"_s, u"a wrong one"_s), ErrorKind::Locked);
        QVERIFY(!attempts.attempt(u"Ann"_s, attempts.right()));
    }

    void ofAttemptsThatBeginTogetherOneIsLetThrough()
    {
        const QTemporaryDir folder;
        const OperatorId ann(u"ann"_s);
        QDateTime now = QDateTime::currentDateTimeUtc();
        for (int i = 0; i <= freeAttempts; ++i)
            countFailure(folder.path(), ann, Attempt::Free, now);
        now = now.addSecs(longestDelaySeconds);
        const Result<Attempt> first = beginAttempt(folder.path(), ann, now);
        REQUIRE_VALUE(first);
        const Result<Attempt> second = beginAttempt(folder.path(), ann, now);
        QVERIFY(!second);
        QCOMPARE(second.error().kind, ErrorKind::RateLimited);
        countFailure(folder.path(), ann, *first, now); // is counted already
        now = now.addSecs(delaySeconds(freeAttempts + 2));
        QVERIFY(beginAttempt(folder.path(), ann, now));
    }

    void aClockThatIsSetBackSavesNoWaiting()
    {
        const QTemporaryDir folder;
        const OperatorId ann(u"ann"_s);
        const QDateTime now = QDateTime::currentDateTimeUtc();
        for (int i = 0; i <= freeAttempts; ++i)
            countFailure(folder.path(), ann, Attempt::Free, now);
        const QDateTime before = now.addDays(-1);
        QVERIFY(!beginAttempt(folder.path(), ann, before));
        // And nobody waits for a day.
        QVERIFY(beginAttempt(folder.path(), ann, before.addSecs(delaySeconds(freeAttempts + 1))));
    }

    void guessingInAnOpenSessionHasToWaitAndLeavesATrace()
    {
        Attempts attempts;
        attempts.fixture.create().reset();
        const auto session =
            Session::unlockWithPassphrase(attempts.fixture.workspace(), u"Ann"_s,
                                          attempts.fixture.passphrase(), attempts.environment());
        REQUIRE_VALUE(session);
        const auto change = [&session](const QString &current) {
            return errorOf((*session)->changePassphrase(Secret::fromText(current),
                                                        Secret::fromText(u"another long one"_s)));
        };
        for (int i = 0; i <= freeAttempts; ++i)
            QCOMPARE(change(u"a wrong one"_s)->reason, ErrorReason::WrongPassphrase);
        QCOMPARE(change(attempts.right())->kind, ErrorKind::RateLimited);
        QCOMPARE(attempts.kind(u"Ann"_s, attempts.right()), ErrorKind::RateLimited);
        *attempts.seconds += longestDelaySeconds;
        QVERIFY(!change(attempts.right()));
        QVERIFY(!change(u"another long one"_s));
        AuditFilter filter;
        filter.action = u"passphrase.change_failed"_s;
        const Result<AuditPage> page = (*session)->auditList(filter);
        REQUIRE_VALUE(page);
        QCOMPARE(page->rows.size(), size_t{freeAttempts + 1});
    }

    void aRecordThatIsGoneOrDamagedKeepsNobodyOut_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("gone") << QByteArray();
        QTest::newRow("no JSON") << QByteArray("{");
        QTest::newRow("of another kind") << QByteArray(R"({"format":"x","version":1})");
    }
    void aRecordThatIsGoneOrDamagedKeepsNobodyOut()
    {
        QFETCH(QByteArray, content);
        Attempts attempts;
        attempts.fixture.create().reset();
        for (int i = 0; i <= freeAttempts; ++i)
            (void)attempts.attempt(u"Ann"_s, u"a wrong one"_s);
        QFile file(attempts.fixture.workspace() + u"/signin.delays"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains("wrong"));
        file.close();
        QVERIFY(file.remove());
        if (!content.isEmpty()) {
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(content);
            file.close();
        }
        QVERIFY(!attempts.attempt(u"Ann"_s, attempts.right()));
    }

    void anOldCostIsRaisedAtTheNextSignIn()
    {
        SessionFixture fixture;
        fixture.create().reset();
        SessionEnvironment environment = fixture.environment();
        const quint64 before = environment.scryptCost->n;
        environment.scryptCost->n = 2 * before;
        QVERIFY(Session::unlockWithPassphrase(fixture.workspace(), u"Ann"_s, fixture.passphrase(),
                                              environment));
        const Vault raised = Vault::open(fixture.workspace()).value();
        QCOMPARE(raised.keyring().wraps.first().cost.n, 2 * before);
        QVERIFY(fixture.unlock()); // who asks for less lowers nothing
        QCOMPARE(Vault::open(fixture.workspace()).value().keyring().wraps.first().cost.n,
                 2 * before);
    }
};

QTEST_GUILESS_MAIN(SessionDelayTest)
#include "session_delay_test.moc"
