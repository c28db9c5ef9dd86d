#include "core/oauth/authorization_url.h"
#include "core/oauth/token_client.h"
#include "tests/core/oauth/openid_world.h"

#include <QTcpServer>
#include <QTest>
#include <QUrlQuery>

using namespace warden;
using namespace Qt::StringLiterals;

// The sign-in against a real OpenID provider (npm's oidc-provider).
class OidcProviderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void signingInWorks();
    void decliningIsSaid();
    void anUnknownScopeIsSaid();
    void aWrongStateIsRefusedAndTheRightOneTaken();
    void aReplayedCodeEndsWhatItGave();
    void aWrongVerifierGetsNothing();
    void aBrowserThatNeverComesBackEnds();
    void aTakenPortIsSaid();
    void aPastedRedirectWorks();
    void anUnregisteredRedirectGetsNothing();
    void anUnknownClientIsSaid();
    void noTokenAndNoCodeIsLeftBehind();

private:
    Secret codeFor(const SignInSecrets &secrets);

    std::unique_ptr<OpenIdWorld> m_world;
};

using Answer = OpenIdPerson::Answer;
using Way = OpenIdPerson::Way;

static const QString nowhere = u"http://127.0.0.1:1/callback"_s;

void OidcProviderTest::initTestCase()
{
    m_world = std::make_unique<OpenIdWorld>();
    QVERIFY(m_world->isRunning());
}

void OidcProviderTest::signingInWorks()
{
    OpenIdPerson person;
    const Result<TokenSet> tokens = m_world->signIn(person);
    QVERIFY2(tokens, qPrintable(tokens ? QString() : tokens.error().detail));
    QCOMPARE(tokens->account, (OAuthAccount{u"ada"_s, u"ada"_s}));
    QVERIFY(tokens->scopes.contains(u"contacts.read"_s));
    QVERIFY(!tokens->refresh.isEmpty());
    QCOMPARE(m_world->statusFor(tokens->access), 200);
    QVERIFY(person.last.body.contains("You can close this page"));
}

void OidcProviderTest::decliningIsSaid()
{
    OpenIdPerson person(Answer::Declines);
    QCOMPARE(m_world->signIn(person).error().reason, ErrorReason::SignInDeclined);
    QVERIFY(person.last.body.contains("not completed"));
}

void OidcProviderTest::anUnknownScopeIsSaid()
{
    SignInRequest request = m_world->request();
    request.access = Access::ReadAndWrite;
    OpenIdPerson person;
    SignIn signIn(std::move(request));
    const Result<TokenSet> tokens = signIn.run(person.opening(), m_world->progress);
    QCOMPARE(tokens.error().reason, ErrorReason::ScopesMissing);
    QVERIFY(tokens.error().subject.contains(u"contacts.write"_s));
}

void OidcProviderTest::aWrongStateIsRefusedAndTheRightOneTaken()
{
    OpenIdPerson person(Answer::Consents, Way::StaysAway);
    SignIn signIn(m_world->request());
    HttpResponse forged;
    std::thread browser;
    const Result<TokenSet> tokens = signIn.run(
        [&](const QUrl &address) -> Result<void> {
            browser = std::thread([&, address] {
                person.open(address);
                person.wait();
                QUrl wrong = person.redirect;
                wrong.setQuery(wrong.query(QUrl::FullyEncoded).replace(u"state="_s, u"state=x"_s));
                forged = openUrl(wrong);
                openUrl(person.redirect);
            });
            return {};
        },
        m_world->progress);
    browser.join();
    m_world->note(person.redirect);
    QCOMPARE(forged.status, 400);
    QVERIFY(tokens);
    m_world->note(*tokens);
}

// A code as the browser brings it back, to an address where nobody listens.
Secret OidcProviderTest::codeFor(const SignInSecrets &secrets)
{
    const OAuthService service = m_world->service();
    OpenIdPerson person(Answer::Consents, Way::StaysAway);
    person.open(authorizationUrl(service, m_world->client().id, service.scopesFor(Access::Read),
                                 nowhere, secrets, {}, false));
    person.wait();
    m_world->note(person.redirect);
    return Secret::fromText(QUrlQuery(person.redirect).queryItemValue(u"code"_s));
}

void OidcProviderTest::aReplayedCodeEndsWhatItGave()
{
    const Result<SignInSecrets> secrets = newSignInSecrets();
    const Secret code = codeFor(*secrets);
    const TokenClient client(m_world->service(), m_world->client());
    Progress &progress = m_world->progress;
    const Result<TokenReply> first = client.exchange(code, secrets->verifier, nowhere, progress);
    QVERIFY(first);
    QCOMPARE(m_world->statusFor(first->access), 200);
    const Result<TokenReply> second = client.exchange(code, secrets->verifier, nowhere, progress);
    QCOMPARE(second.error().reason, ErrorReason::SignInMixedUp);
    QCOMPARE(m_world->statusFor(first->access), 401);
    QCOMPARE(client.refresh(first->refresh, progress).error().reason, ErrorReason::SignInEnded);
}

void OidcProviderTest::aWrongVerifierGetsNothing()
{
    const Result<SignInSecrets> secrets = newSignInSecrets();
    const Result<SignInSecrets> others = newSignInSecrets();
    const Secret code = codeFor(*secrets);
    const TokenClient client(m_world->service(), m_world->client());
    const Result<TokenReply> reply =
        client.exchange(code, others->verifier, nowhere, m_world->progress);
    QCOMPARE(reply.error().reason, ErrorReason::SignInMixedUp);
}

void OidcProviderTest::aBrowserThatNeverComesBackEnds()
{
    OpenIdPerson person(Answer::Consents, Way::StaysAway);
    const Result<TokenSet> tokens = m_world->signIn(person, std::chrono::milliseconds(700));
    QCOMPARE(tokens.error().reason, ErrorReason::SignInTimedOut);
}

void OidcProviderTest::aTakenPortIsSaid()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    SignInRequest request = m_world->request();
    request.service.redirectPort = other.serverPort();
    SignIn signIn(std::move(request));
    OpenIdPerson person;
    const Result<TokenSet> tokens = signIn.run(person.opening(), m_world->progress);
    QCOMPARE(tokens.error().reason, ErrorReason::PortTaken);
}

void OidcProviderTest::aPastedRedirectWorks()
{
    SignIn signIn(m_world->request());
    OpenIdPerson person(Answer::Consents, Way::StaysAway);
    std::thread hand;
    bool wasTaken = false;
    const Result<TokenSet> tokens = signIn.run(
        [&](const QUrl &address) -> Result<void> {
            hand = std::thread([&, address] {
                person.open(address);
                person.wait();
                wasTaken = signIn.paste(person.redirect.toString(QUrl::FullyEncoded)).has_value();
            });
            return {};
        },
        m_world->progress);
    hand.join();
    m_world->note(person.redirect);
    QVERIFY(wasTaken);
    QVERIFY(tokens);
    m_world->note(*tokens);
}

void OidcProviderTest::anUnregisteredRedirectGetsNothing()
{
    SignInRequest request = m_world->request();
    request.service.redirectPath = u"/elsewhere"_s;
    request.timeLimit = std::chrono::milliseconds(700);
    SignIn signIn(std::move(request));
    OpenIdPerson person;
    const Result<TokenSet> tokens = signIn.run(person.opening(), m_world->progress);
    QCOMPARE(tokens.error().reason, ErrorReason::SignInTimedOut);
    person.wait();
    QCOMPARE(person.last.status, 400);
}

void OidcProviderTest::anUnknownClientIsSaid()
{
    const TokenClient client(m_world->service(), {u"nobody"_s, {}});
    const Result<TokenReply> reply =
        client.refresh(Secret(QByteArrayView("made-up")), m_world->progress);
    QCOMPARE(reply.error().reason, ErrorReason::ClientRefused);
}

void OidcProviderTest::noTokenAndNoCodeIsLeftBehind()
{
    QVERIFY(m_world->noted() >= 9);
    QCOMPARE(m_world->leftovers(), QStringList());
}

QTEST_GUILESS_MAIN(OidcProviderTest)
#include "oidc_provider_test.moc"
