#include "tests/core/oauth/oauth_world.h"

#include <QElapsedTimer>
#include <QRegularExpression>
#include <QTcpServer>
#include <QTest>
#include <QUrlQuery>

using namespace warden;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(warden::OAuthDialect)

class SignInTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachServiceSignsIn_data();
    void eachServiceSignsIn();
    void theAddressAsksForTheLeastThatIsNeeded();
    void writingIsAskedForOnTopOfReading();
    void whoIsSignedInIsNotAskedToConsentAgain();
    void aBrowserThatNeverComesBackIsNotWaitedForForEver();
    void aCancelIsNoticedAtOnce();
    void theRedirectCanBePastedByHand();
    void aPastedAddressOfAnotherSignInIsRefused();
    void aTakenPortIsNamed();
    void noBrowserEndsNothing();
    void progressIsReported();
};

void SignInTest::eachServiceSignsIn_data()
{
    QTest::addColumn<OAuthDialect>("dialect");
    QTest::addColumn<QString>("account");
    QTest::addColumn<QString>("id");
    QTest::newRow("google") << OAuthDialect::Google << u"demo@example.com"_s
                            << u"107691503500061507151"_s;
    QTest::newRow("microsoft")
        << OAuthDialect::Microsoft << u"demo@example.com"_s
        << u"00000000-0000-4000-8000-00000000007e.00000000-0000-4000-8000-0000000000ad"_s;
    QTest::newRow("hubspot") << OAuthDialect::HubSpot << u"demo@example.com"_s << u"146425426"_s;
}

void SignInTest::eachServiceSignsIn()
{
    QFETCH(const OAuthDialect, dialect);
    QFETCH(const QString, account);
    QFETCH(const QString, id);
    OAuthWorld world(like(dialect));
    Person person;
    SignIn signIn(world.request());
    const Result<TokenSet> tokens = signIn.run(person.opening(), world.progress);
    person.wait();
    QVERIFY2(tokens, qPrintable(tokens ? QString() : tokens.error().detail));
    QCOMPARE(tokens->account.name, account);
    QCOMPARE(tokens->account.id, id);
    QVERIFY(!tokens->refresh.isEmpty());
    QVERIFY(world.service()
                .missingScopes(tokens->scopes, world.service().neededScopes(Access::Read))
                .isEmpty());
    QVERIFY(world.oauth.isGood(tokens->access.view().toByteArray(),
                               world.service().neededScopes(Access::Read)));
    const qint64 life = tokens->obtainedAt.secsTo(tokens->expiresAt);
    QCOMPARE(life, 3600);
    // The page says that one can close it, has nothing of others and isn't kept.
    QCOMPARE(person.last.status, 200);
    QVERIFY(person.last.body.contains("You can close this page"));
    QCOMPARE(person.last.header("Cache-Control"), QByteArray("no-store"));
    QVERIFY(person.last.header("Content-Security-Policy").contains("default-src 'none'"));
    QVERIFY(!person.last.body.contains("http"));
}

void SignInTest::theAddressAsksForTheLeastThatIsNeeded()
{
    OAuthWorld world;
    Person person;
    SignIn signIn(world.request());
    QVERIFY(signIn.address().isEmpty());
    QVERIFY(signIn.run(person.opening(), world.progress));
    const QByteArray query = signIn.address().query(QUrl::FullyEncoded).toUtf8();
    QVERIFY(query.contains("scope=openid%20email%20https%3A%2F%2Fwww.googleapis.com%2Fauth%2F"
                           "contacts.readonly&"));
    QVERIFY(query.contains("code_challenge_method=S256"));
    QVERIFY(query.contains("access_type=offline"));
    QVERIFY(query.contains("prompt=consent"));
    QVERIFY(query.contains("redirect_uri=http%3A%2F%2F127.0.0.1%3A"));
}

void SignInTest::writingIsAskedForOnTopOfReading()
{
    OAuthWorld world;
    QVERIFY(world.signIn());
    SignInRequest request = world.request(Access::ReadAndWrite);
    request.isSignedIn = true;
    Person person;
    SignIn signIn(std::move(request));
    const Result<TokenSet> tokens = signIn.run(person.opening(), world.progress);
    QVERIFY(tokens);
    QVERIFY(tokens->scopes.contains(u"https://www.googleapis.com/auth/contacts"_s));
    const QString query = signIn.address().query();
    QVERIFY(query.contains(u"include_granted_scopes=true"_s));
    QVERIFY(!query.contains(u"contacts.readonly"_s));
}

void SignInTest::whoIsSignedInIsNotAskedToConsentAgain()
{
    OAuthWorld world;
    QVERIFY(world.signIn());
    SignInRequest request = world.request();
    request.isSignedIn = true;
    Person person;
    SignIn signIn(std::move(request));
    const Result<TokenSet> tokens = signIn.run(person.opening(), world.progress);
    QVERIFY(tokens);
    QVERIFY(!signIn.address().query().contains(u"prompt"_s));
    QVERIFY(tokens->refresh.isEmpty()); // the one that is held goes on
}

void SignInTest::aBrowserThatNeverComesBackIsNotWaitedForForEver()
{
    OAuthWorld world;
    SignInRequest request = world.request();
    request.timeLimit = std::chrono::milliseconds(300);
    SignIn signIn(std::move(request));
    QElapsedTimer timer;
    timer.start();
    const Result<TokenSet> tokens =
        signIn.run([](const QUrl &) { return Result<void>(); }, world.progress);
    QCOMPARE(reasonOf(tokens), ErrorReason::SignInTimedOut);
    QVERIFY(timer.elapsed() < 5000);
    // The address is free again.
    const QString redirect =
        QUrlQuery(signIn.address()).queryItemValue(u"redirect_uri"_s, QUrl::FullyDecoded);
    QCOMPARE(fetch(QUrl(redirect)).status, -1);
}

void SignInTest::aCancelIsNoticedAtOnce()
{
    OAuthWorld world;
    std::atomic_bool isCancelled = false;
    Progress progress([](const ProgressStep &) {}, [&] { return isCancelled.load(); });
    QElapsedTimer timer;
    SignIn signIn(world.request());
    const Result<TokenSet> tokens = signIn.run(
        [&](const QUrl &) -> Result<void> {
            isCancelled = true;
            timer.start();
            return {};
        },
        progress);
    QCOMPARE(tokens.error().kind, ErrorKind::Cancelled);
    QVERIFY(timer.elapsed() < 2000);
}

void SignInTest::theRedirectCanBePastedByHand()
{
    OAuthWorld world;
    SignIn signIn(world.request());
    Person person;
    QVERIFY(!signIn.paste(u"http://127.0.0.1/?code=x&state="_s));
    std::thread hand;
    bool wasTaken = false;
    const Result<TokenSet> tokens = signIn.run(
        [&](const QUrl &address) -> Result<void> {
            hand = std::thread([&, address] {
                person.open(address, false);
                person.wait();
                wasTaken =
                    signIn.paste(u"  "_s + person.redirect.toString(QUrl::FullyEncoded) + u"\n"_s)
                        .has_value();
            });
            return {};
        },
        world.progress);
    hand.join();
    QVERIFY(wasTaken);
    QVERIFY(tokens);
    QCOMPARE(tokens->account.name, u"demo@example.com"_s);
}

void SignInTest::aPastedAddressOfAnotherSignInIsRefused()
{
    OAuthWorld world;
    SignInRequest request = world.request();
    request.timeLimit = std::chrono::milliseconds(300);
    SignIn signIn(std::move(request));
    QStringList reasons;
    const Result<TokenSet> tokens = signIn.run(
        [&](const QUrl &) -> Result<void> {
            for (const QString &text : {u"http://127.0.0.1:1/?code=x&state=other"_s, u"hello"_s,
                                        u""_s, u"http://127.0.0.1:1/?state=a&code=x&code=y"_s}) {
                const Result<void> pasted = signIn.paste(text);
                reasons.append(pasted ? u"taken"_s : reasonName(pasted.error().reason));
            }
            return {};
        },
        world.progress);
    QCOMPARE(reasons, QStringList(4, reasonName(ErrorReason::SignInMixedUp)));
    QCOMPARE(reasonOf(tokens), ErrorReason::SignInTimedOut);
}

void SignInTest::aTakenPortIsNamed()
{
    OAuthWorld world(like(OAuthDialect::HubSpot));
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    SignInRequest request = world.request();
    request.service.redirectPort = other.serverPort();
    SignIn signIn(std::move(request));
    bool isOpened = false;
    const Result<TokenSet> tokens = signIn.run(
        [&](const QUrl &) -> Result<void> {
            isOpened = true;
            return {};
        },
        world.progress);
    QCOMPARE(reasonOf(tokens), ErrorReason::PortTaken);
    QCOMPARE(tokens.error().subject, u"localhost:%1"_s.arg(other.serverPort()));
    QVERIFY(!isOpened);
}

void SignInTest::noBrowserEndsNothing()
{
    OAuthWorld world;
    SignIn signIn(world.request());
    Person person;
    const Result<TokenSet> tokens = signIn.run(
        [&](const QUrl &address) -> Result<void> {
            person.open(address); // the person copies it from the window
            return fail(ErrorKind::Invalid, u"no browser"_s);
        },
        world.progress);
    QVERIFY(tokens);
}

void SignInTest::progressIsReported()
{
    OAuthWorld world;
    QList<ProgressStep> steps;
    Progress progress([&](const ProgressStep &step) { steps.append(step); }, [] { return false; });
    Person person;
    SignIn signIn(world.request());
    QVERIFY(signIn.run(person.opening(), progress));
    QVERIFY(!steps.isEmpty());
    QCOMPARE(steps.first().stage, Stage::SigningIn);
    QCOMPARE(steps.first().subject, u"Google"_s);
    QCOMPARE(steps.first().total, 20);
}

QTEST_GUILESS_MAIN(SignInTest)
#include "sign_in_test.moc"
