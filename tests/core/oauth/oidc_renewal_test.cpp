#include "core/http/rest_client.h"
#include "core/oauth/token_client.h"
#include "tests/core/oauth/openid_world.h"

#include <QCoreApplication>
#include <QProcess>
#include <QTest>

using namespace warden;
using namespace Qt::StringLiterals;

// Renewing and ending a sign-in at a real OpenID provider, whose refresh tokens rotate and end the
// whole sign-in when one is used twice.
class OidcRenewalTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void eachRenewalRotates();
    void anOldTokenEndsTheSignIn();
    void aRefusedTokenIsRenewedOnTheWay();
    void aRevokedSignInEnds();
    void twoThreadsRenewOnce();
    void twoProcessesRenewOnce();
    void noTokenIsLeftBehind();

private:
    OpenIdUser user(qint64 later = 0) const
    {
        return {m_world->issuer(), m_world->folder(), later};
    }
    Result<TokenSet> stored();

    std::unique_ptr<OpenIdWorld> m_world;
};

static constexpr qint64 afterwards = 600; // seconds: an access token's life

void OidcRenewalTest::initTestCase()
{
    m_world = std::make_unique<OpenIdWorld>();
    QVERIFY(m_world->isRunning());
}

void OidcRenewalTest::init()
{
    const Result<TokenSet> tokens = m_world->signIn();
    QVERIFY(tokens);
    QVERIFY(user().stored.write(*tokens));
}

Result<TokenSet> OidcRenewalTest::stored()
{
    Result<TokenSet> tokens = user().stored.read();
    if (tokens)
        m_world->note(*tokens);
    return tokens;
}

void OidcRenewalTest::eachRenewalRotates()
{
    Secret before = stored()->refresh.clone();
    for (int i = 1; i <= 3; ++i) {
        QVERIFY(user(i * afterwards).authorization->header(m_world->progress));
        const Result<TokenSet> tokens = stored();
        QVERIFY(!tokens->refresh.equals(before));
        QCOMPARE(m_world->statusFor(tokens->access), 200);
        before = tokens->refresh.clone();
    }
}

void OidcRenewalTest::anOldTokenEndsTheSignIn()
{
    const Result<TokenSet> old = stored();
    QVERIFY(user(afterwards).authorization->header(m_world->progress));
    const Result<TokenSet> fresh = stored();
    const TokenClient client(m_world->service(), m_world->client());
    QCOMPARE(client.refresh(old->refresh, m_world->progress).error().reason,
             ErrorReason::SignInEnded);
    // As from now on a person has to, which is why only one renews at a time.
    const auto header = user(2 * afterwards).authorization->header(m_world->progress);
    QCOMPARE(header.error().kind, ErrorKind::Unauthorized);
    QCOMPARE(header.error().reason, ErrorReason::SignInEnded);
}

void OidcRenewalTest::aRefusedTokenIsRenewedOnTheWay()
{
    // One that the provider doesn't know; to revoke one here would end the whole sign-in.
    Result<TokenSet> tokens = stored();
    tokens->access = Secret(QByteArrayView("refused-by-the-service"));
    QCOMPARE(m_world->statusFor(tokens->access), 401);
    QVERIFY(user().stored.write(*tokens));
    RestService api;
    api.base = QUrl(m_world->issuer() + u'/');
    const OpenIdUser someone = user();
    RestClient rest(api, someone.authorization);
    RestCall call;
    call.url = QUrl(u"me"_s);
    const Result<QJsonObject> me = rest.ask(call, m_world->progress);
    QVERIFY2(me, qPrintable(me ? QString() : reasonName(me.error().reason)));
    QCOMPARE(me->value(u"sub"_s).toString(), u"ada"_s);
    QVERIFY(!stored()->access.equals(tokens->access));
}

void OidcRenewalTest::aRevokedSignInEnds()
{
    const Result<TokenSet> tokens = stored();
    const TokenClient client(m_world->service(), m_world->client());
    QVERIFY(client.revoke(*tokens, m_world->progress));
    QCOMPARE(m_world->statusFor(tokens->access), 401);
    QVERIFY(client.revoke(*tokens, m_world->progress));
    const OpenIdUser someone = user();
    const Result<std::shared_ptr<const Secret>> header =
        someone.authorization->header(m_world->progress);
    QVERIFY(header); // nothing is known of it yet
    QCOMPARE(someone.authorization->afterRefusal(**header, m_world->progress).error().reason,
             ErrorReason::SignInEnded);
}

void OidcRenewalTest::twoThreadsRenewOnce()
{
    // Half of them with an object of their own, as two processes have.
    const OpenIdUser shared = user(afterwards);
    const OpenIdUser other = user(afterwards);
    std::atomic_int good = 0;
    std::vector<std::thread> threads;
    for (int i = 0; i < 6; ++i) {
        threads.emplace_back([&, i] {
            Progress progress;
            const OpenIdUser &mine = i % 2 == 0 ? shared : other;
            good += mine.authorization->header(progress).has_value() ? 1 : 0;
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    QCOMPARE(good.load(), 6);
    QCOMPARE(m_world->statusFor(stored()->access), 200);
}

void OidcRenewalTest::twoProcessesRenewOnce()
{
    std::vector<std::unique_ptr<QProcess>> processes;
    for (int i = 0; i < 3; ++i) {
        processes.push_back(std::make_unique<QProcess>());
        processes.back()->start(QCoreApplication::applicationFilePath(),
                                {u"renew"_s, m_world->issuer(), m_world->folder()});
    }
    for (const auto &process : processes) {
        QVERIFY(process->waitForFinished(30'000));
        QCOMPARE(process->exitCode(), 0);
    }
    // Had two of them used the same refresh token, nothing would be alive now.
    const Result<TokenSet> tokens = stored();
    QCOMPARE(m_world->statusFor(tokens->access), 200);
    QVERIFY(user(2 * afterwards).authorization->header(m_world->progress));
}

void OidcRenewalTest::noTokenIsLeftBehind()
{
    QVERIFY(m_world->noted() >= 20);
    QCOMPARE(m_world->leftovers(), QStringList());
}

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = app.arguments();
    if (arguments.value(1) == u"renew"_s) { // what a second process does
        const OpenIdUser user(arguments.value(2), arguments.value(3), afterwards);
        Progress progress;
        return user.authorization->header(progress) ? 0 : 1;
    }
    OidcRenewalTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "oidc_renewal_test.moc"
