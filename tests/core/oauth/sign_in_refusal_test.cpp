#include "tests/core/oauth/oauth_world.h"

#include <QElapsedTimer>
#include <QLocale>
#include <QRegularExpression>
#include <QTcpServer>
#include <QTest>
#include <QUrlQuery>

using namespace warden;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(warden::OAuthDialect)
Q_DECLARE_METATYPE(warden::ErrorReason)

class SignInRefusalTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decliningIsSaid();
    void anUntickedBoxIsNamed();
    void theServicesRefusalsHaveTheirReasons_data();
    void theServicesRefusalsHaveTheirReasons();
    void aForeignStateIsShownTheDoorAndTheRightOneStillWorks();
    void anotherIssuersAnswerIsMixedUp();
    void anUnknownRedirectNeverComesBack();
    void aWrongSecretIsTheClients();
    void withoutAClientNothingIsOpened();
    void aWrongClockIsSaid();
    void withoutAnIdTokenTheAnswersDateTellsOfTheClock();
    void aTokenEndpointThatAnswersNonsenseIsNamed_data();
    void aTokenEndpointThatAnswersNonsenseIsNamed();
    void foreignHostsInATokenReplyAreNeverAsked();
    void aRedirectingTokenEndpointIsNotFollowed();
};

void SignInRefusalTest::decliningIsSaid()
{
    OAuthWorld world;
    world.oauth.setApproving(false);
    Person person;
    person.onPage = [](const HttpResponse &) { return QByteArray("decision=decline"); };
    SignIn signIn(world.request());
    const Result<TokenSet> tokens = signIn.run(person.opening(), world.progress);
    person.wait();
    QCOMPARE(reasonOf(tokens), ErrorReason::SignInDeclined);
    QVERIFY(person.last.body.contains("not completed"));
}

void SignInRefusalTest::anUntickedBoxIsNamed()
{
    OAuthWorld world;
    world.oauth.setApproving(false);
    Person person;
    person.onPage = [](const HttpResponse &page) {
        return page.body.contains("contacts.readonly")
                   ? QByteArray("decision=allow&scope=openid&scope=email")
                   : QByteArray();
    };
    SignIn signIn(world.request());
    const Result<TokenSet> tokens = signIn.run(person.opening(), world.progress);
    QCOMPARE(reasonOf(tokens), ErrorReason::ScopesMissing);
    QCOMPARE(tokens.error().subject, u"https://www.googleapis.com/auth/contacts.readonly"_s);
}

void SignInRefusalTest::theServicesRefusalsHaveTheirReasons_data()
{
    QTest::addColumn<OAuthDialect>("dialect");
    QTest::addColumn<QString>("error");
    QTest::addColumn<QString>("description");
    QTest::addColumn<ErrorReason>("reason");
    QTest::newRow("google's admin") << OAuthDialect::Google << u"admin_policy_enforced"_s
                                    << QString() << ErrorReason::AdminApprovalNeeded;
    QTest::newRow("microsoft's admin") << OAuthDialect::Microsoft << u"access_denied"_s
                                       << u"AADSTS90094: The grant requires admin permission."_s
                                       << ErrorReason::AdminApprovalNeeded;
    QTest::newRow("consent required")
        << OAuthDialect::Microsoft << u"consent_required"_s << u"AADSTS65001: not consented"_s
        << ErrorReason::AdminApprovalNeeded;
    QTest::newRow("declined") << OAuthDialect::Microsoft << u"access_denied"_s
                              << u"AADSTS65004: User declined to consent"_s
                              << ErrorReason::SignInDeclined;
    QTest::newRow("client") << OAuthDialect::Google << u"unauthorized_client"_s << QString()
                            << ErrorReason::ClientRefused;
    QTest::newRow("later") << OAuthDialect::Google << u"temporarily_unavailable"_s << QString()
                           << ErrorReason::ServerFailed;
    QTest::newRow("nonsense") << OAuthDialect::Google << u"<b>x</b>"_s << u"y"_s
                              << ErrorReason::NotThisService;
}

void SignInRefusalTest::theServicesRefusalsHaveTheirReasons()
{
    QFETCH(const OAuthDialect, dialect);
    QFETCH(const QString, error);
    QFETCH(const QString, description);
    QFETCH(const ErrorReason, reason);
    OAuthWorld world(like(dialect));
    world.oauth.refuseNext({error, description});
    const Result<TokenSet> tokens = world.signIn();
    QCOMPARE(reasonOf(tokens), reason);
    // Nothing of what a browser brought back is kept.
    QVERIFY(!tokens.error().detail.contains(description) || description.isEmpty());
    QVERIFY(!tokens.error().detail.contains(error));
}

void SignInRefusalTest::aForeignStateIsShownTheDoorAndTheRightOneStillWorks()
{
    OAuthWorld world;
    Person person;
    HttpResponse stranger;
    person.onRedirect = [&](QUrl redirect) {
        QUrl forged = redirect;
        forged.setQuery(u"code=stolen&state=forged"_s);
        stranger = fetch(forged);
        return redirect;
    };
    SignIn signIn(world.request());
    const Result<TokenSet> tokens = signIn.run(person.opening(), world.progress);
    person.wait();
    QVERIFY(tokens);
    QCOMPARE(stranger.status, 400);
    QVERIFY(stranger.body.contains("doesn&#39;t belong") || stranger.body.contains("doesn't"));
}

void SignInRefusalTest::anotherIssuersAnswerIsMixedUp()
{
    OAuthWorld world;
    Person person;
    person.onRedirect = [](QUrl redirect) {
        QString query = redirect.query(QUrl::FullyEncoded);
        query.replace(QRegularExpression(u"iss=[^&]*"_s), u"iss=https%3A%2F%2Fevil.example"_s);
        redirect.setQuery(query);
        return redirect;
    };
    SignIn signIn(world.request());
    QCOMPARE(reasonOf(signIn.run(person.opening(), world.progress)), ErrorReason::SignInMixedUp);
}

void SignInRefusalTest::anUnknownRedirectNeverComesBack()
{
    OAuthWorld world(like(OAuthDialect::Microsoft));
    SignInRequest request = world.request();
    request.service.redirectPath = u"/elsewhere"_s;
    request.timeLimit = std::chrono::milliseconds(500);
    Person person;
    SignIn signIn(std::move(request));
    QCOMPARE(reasonOf(signIn.run(person.opening(), world.progress)), ErrorReason::SignInTimedOut);
    person.wait();
    QCOMPARE(person.last.status, 400);
}

void SignInRefusalTest::aWrongSecretIsTheClients()
{
    OAuthWorld world(like(OAuthDialect::HubSpot));
    SignInRequest request = world.request();
    request.client.secret = Secret(QByteArrayView("wrong"));
    Person person;
    SignIn signIn(std::move(request));
    const Result<TokenSet> tokens = signIn.run(person.opening(), world.progress);
    QCOMPARE(reasonOf(tokens), ErrorReason::ClientRefused);
    QCOMPARE(tokens.error().subject, u"HubSpot"_s);
}

void SignInRefusalTest::withoutAClientNothingIsOpened()
{
    OAuthWorld world(like(OAuthDialect::HubSpot));
    for (const bool hasId : {true, false}) {
        SignInRequest request = world.request();
        request.client = {hasId ? u"id"_s : QString(), Secret()};
        bool isOpened = false;
        SignIn signIn(std::move(request));
        const Result<TokenSet> tokens = signIn.run(
            [&](const QUrl &) -> Result<void> {
                isOpened = true;
                return {};
            },
            world.progress);
        QCOMPARE(reasonOf(tokens), ErrorReason::ClientRefused);
        QVERIFY(!isOpened);
    }
}

void SignInRefusalTest::aWrongClockIsSaid()
{
    OAuthWorld world;
    for (const int minutes : {-20, 20}) {
        Person person;
        SignIn signIn(world.request(),
                      [minutes] { return QDateTime::currentDateTimeUtc().addSecs(60 * minutes); });
        QCOMPARE(reasonOf(signIn.run(person.opening(), world.progress)), ErrorReason::ClockWrong);
    }
}

void SignInRefusalTest::withoutAnIdTokenTheAnswersDateTellsOfTheClock()
{
    OAuthWorld world(like(OAuthDialect::HubSpot));
    FaultList faults;
    QByteArray date = "Sun, 06 Nov 1994 08:49:37 GMT";
    SandboxServer service(
        [&](const SandboxRequest &request) {
            SandboxResponse response = world.oauth.handle(request);
            response.headers.emplaceBack("Date", date);
            return response;
        },
        faults);
    QVERIFY(service.start());
    for (const bool isRight : {false, true}) {
        if (isRight)
            date = QLocale::c()
                       .toString(QDateTime::currentDateTimeUtc(), u"ddd, dd MMM yyyy hh:mm:ss"_s)
                       .toLatin1() +
                   " GMT";
        SignInRequest request = world.request();
        request.service = hubspotAt(service.url(), world.oauth);
        Person person;
        SignIn signIn(std::move(request));
        QCOMPARE(reasonOf(signIn.run(person.opening(), world.progress)),
                 isRight ? ErrorReason::None : ErrorReason::ClockWrong);
    }
}

void SignInRefusalTest::aTokenEndpointThatAnswersNonsenseIsNamed_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<ErrorReason>("reason");
    QTest::newRow("html") << 200 << QByteArray("<html>") << ErrorReason::NotThisService;
    QTest::newRow("cut off") << 200 << QByteArray("{\"access_token\":\"a")
                             << ErrorReason::NotThisService;
    QTest::newRow("an error inside")
        << 200 << QByteArray("{\"error\":\"invalid_grant\"}") << ErrorReason::NotThisService;
    QTest::newRow("huge") << 200 << QByteArray(1024 * 1024, ' ') << ErrorReason::AnswerTooLarge;
    QTest::newRow("500") << 500 << QByteArray("{\"error\":\"server_error\"}")
                         << ErrorReason::ServerFailed;
    QTest::newRow("403 with html") << 403 << QByteArray("<html>") << ErrorReason::ClientRefused;
    QTest::newRow("an array") << 400 << QByteArray("[\"invalid_grant\"]")
                              << ErrorReason::NotThisService;
}

void SignInRefusalTest::aTokenEndpointThatAnswersNonsenseIsNamed()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, body);
    QFETCH(const ErrorReason, reason);
    OAuthWorld world;
    FaultList faults;
    SandboxServer service(
        [&](const SandboxRequest &request) {
            return request.path == "/token"_L1 ? jsonResponse(status, body)
                                               : world.oauth.handle(request);
        },
        faults);
    QVERIFY(service.start());
    SignInRequest request = world.request();
    request.service = googleSignIn(service.url());
    Person person;
    SignIn signIn(std::move(request));
    QCOMPARE(reasonOf(signIn.run(person.opening(), world.progress)), reason);
}

void SignInRefusalTest::foreignHostsInATokenReplyAreNeverAsked()
{
    // A reply that names other places for everything.
    FaultList faults;
    int strangers = 0;
    SandboxServer stranger(
        [&](const SandboxRequest &) {
            ++strangers;
            return jsonResponse(200, "{}");
        },
        faults);
    QVERIFY(stranger.start());
    const QByteArray there = stranger.url().toEncoded();
    OAuthWorld world;
    SandboxServer service(
        [&](const SandboxRequest &request) {
            if (request.path != "/token"_L1)
                return world.oauth.handle(request);
            return jsonResponse(200, "{\"access_token\":\"a\",\"refresh_token\":\"r\","
                                     "\"token_type\":\"Bearer\",\"instance_url\":\"" +
                                         there + "\",\"userinfo_endpoint\":\"" + there +
                                         "\",\"id\":\"" + there + "\"}");
        },
        faults);
    QVERIFY(service.start());
    SignInRequest request = world.request();
    request.service = googleSignIn(service.url());
    Person person;
    SignIn signIn(std::move(request));
    // Nobody vouches for the account: the service's own userinfo doesn't know the token.
    QVERIFY(!signIn.run(person.opening(), world.progress));
    QCOMPARE(strangers, 0);
}

void SignInRefusalTest::aRedirectingTokenEndpointIsNotFollowed()
{
    OAuthWorld world;
    FaultList faults;
    int strangers = 0;
    SandboxServer stranger(
        [&](const SandboxRequest &) {
            ++strangers;
            return jsonResponse(200, "{}");
        },
        faults);
    QVERIFY(stranger.start());
    SandboxServer service(
        [&](const SandboxRequest &request) -> SandboxResponse {
            if (request.path != "/token"_L1)
                return world.oauth.handle(request);
            return {307, {{"Location", stranger.url().toEncoded() + "/token"}}, {}};
        },
        faults);
    QVERIFY(service.start());
    SignInRequest request = world.request();
    request.service = googleSignIn(service.url());
    Person person;
    SignIn signIn(std::move(request));
    QCOMPARE(reasonOf(signIn.run(person.opening(), world.progress)), ErrorReason::NotThisService);
    QCOMPARE(strangers, 0);
}

QTEST_GUILESS_MAIN(SignInRefusalTest)
#include "sign_in_refusal_test.moc"
