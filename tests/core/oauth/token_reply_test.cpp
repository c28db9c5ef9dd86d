#include "core/oauth/id_token.h"
#include "core/oauth/oauth_error.h"
#include "core/oauth/token_reply.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <QTimeZone>

using namespace warden;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(warden::ErrorReason)
Q_DECLARE_METATYPE(warden::OAuthStep)

namespace {

const QDateTime now(QDate(2026, 11, 25), QTime(12, 0), QTimeZone::utc());

QJsonObject goodClaims()
{
    return {{u"iss"_s, u"https://issuer.example"_s},
            {u"aud"_s, u"client"_s},
            {u"sub"_s, u"12345"_s},
            {u"email"_s, u"ada@example.com"_s},
            {u"nonce"_s, u"nonce"_s},
            {u"iat"_s, now.toSecsSinceEpoch()},
            {u"exp"_s, now.toSecsSinceEpoch() + 3600}};
}

Secret tokenWith(const QJsonObject &claims)
{
    const auto part = [](const QByteArray &bytes) {
        return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    };
    return Secret(QByteArrayView(part("{}") + '.' + part(QJsonDocument(claims).toJson()) + ".sig"));
}

Result<IdTokenAccount> read(const Secret &token)
{
    return readIdToken(token, {{u"https://issuer.example"_s}, u"client"_s, "nonce", now});
}

} // namespace

class TokenReplyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aReplyIsRead();
    void hubspotsReplyIsRead();
    void whatIsNoReplyIsRefused_data();
    void whatIsNoReplyIsRefused();
    void aLifetimeIsKeptWithinReason_data();
    void aLifetimeIsKeptWithinReason();
    void anIdTokenSaysWhoSignedIn();
    void microsoftsAccountIsTenantAndObject();
    void anIdTokenMayBeDatedBack();
    void anIdTokenOfSomethingElseIsRefused_data();
    void anIdTokenOfSomethingElseIsRefused();
    void aNameIsFitToBeShown();
    void refusalsOfTheTokenEndpoint_data();
    void refusalsOfTheTokenEndpoint();
};

void TokenReplyTest::aReplyIsRead()
{
    const Result<TokenReply> reply = readTokenReply(
        "{\"access_token\":\"ya29.a-b_c~d+e/f==\",\"expires_in\":3599,\"refresh_token\":\"1//0g\","
        "\"scope\":\"openid  https://x/y\",\"token_type\":\"bearer\",\"id_token\":\"a.b.c\"}");
    QVERIFY(reply);
    QCOMPARE(reply->access.view().toByteArray(), QByteArray("ya29.a-b_c~d+e/f=="));
    QCOMPARE(reply->refresh.view().toByteArray(), QByteArray("1//0g"));
    QCOMPARE(reply->idToken.view().toByteArray(), QByteArray("a.b.c"));
    QCOMPARE(reply->lifetime, std::chrono::seconds(3599));
    QCOMPARE(reply->scopes.value(), QStringList({u"openid"_s, u"https://x/y"_s}));
}

void TokenReplyTest::hubspotsReplyIsRead()
{
    const Result<TokenReply> reply = readTokenReply(
        "{\"access_token\":\"CJ\",\"expires_in\":1800,\"hub_id\":146425426,"
        "\"scopes\":[\"oauth\",\"crm.objects.contacts.read\"],\"token_type\":\"bearer\"}");
    QVERIFY(reply);
    QCOMPARE(reply->hubId, u"146425426"_s);
    QCOMPARE(reply->scopes->size(), 2);
    QVERIFY(reply->refresh.isEmpty());
}

void TokenReplyTest::whatIsNoReplyIsRefused_data()
{
    QTest::addColumn<QByteArray>("json");
    const auto with = [](const QByteArray &member) {
        return "{\"token_type\":\"Bearer\"," + member + '}';
    };
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("html") << QByteArray("<html>sign in</html>");
    QTest::newRow("an array") << QByteArray("[]");
    QTest::newRow("cut off") << QByteArray("{\"token_type\":\"Bearer\",\"access_token\":\"a");
    QTest::newRow("no type") << QByteArray("{\"access_token\":\"a\"}");
    QTest::newRow("another type") << QByteArray("{\"access_token\":\"a\",\"token_type\":\"mac\"}");
    QTest::newRow("no token") << with("\"expires_in\":1");
    QTest::newRow("empty token") << with("\"access_token\":\"\"");
    QTest::newRow("a number") << with("\"access_token\":12");
    QTest::newRow("a line break") << with("\"access_token\":\"a\\r\\nX-Evil: 1\"");
    QTest::newRow("a blank") << with("\"access_token\":\"a b\"");
    QTest::newRow("not ASCII") << with("\"access_token\":\"\xc3\xa4\"");
    QTest::newRow("too long") << with("\"access_token\":\"" + QByteArray(16 * 1024 + 1, 'a') + '"');
    QTest::newRow("refresh of another type") << with("\"access_token\":\"a\",\"refresh_token\":[]");
    QTest::newRow("scope of another type") << with("\"access_token\":\"a\",\"scope\":5");
    QTest::newRow("scopes that are none") << with("\"access_token\":\"a\",\"scopes\":[1]");
    QTest::newRow("lifetime of another type") << with("\"access_token\":\"a\",\"expires_in\":{}");
    QTest::newRow("too large") << with("\"access_token\":\"a\",\"x\":\"" +
                                       QByteArray(200 * 1024, 'a') + '"');
}

void TokenReplyTest::whatIsNoReplyIsRefused()
{
    QFETCH(const QByteArray, json);
    const Result<TokenReply> reply = readTokenReply(json);
    QVERIFY(!reply);
    QCOMPARE(reply.error().kind, ErrorKind::Invalid);
    QVERIFY(!reply.error().detail.contains(u"Evil"_s));
}

void TokenReplyTest::aLifetimeIsKeptWithinReason_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("seconds");
    QTest::newRow("usual") << QByteArray("1800") << 1800;
    QTest::newRow("as text") << QByteArray("\"1800\"") << 1800;
    QTest::newRow("none") << QByteArray("null") << 3600;
    QTest::newRow("zero") << QByteArray("0") << 60;
    QTest::newRow("negative") << QByteArray("-5") << 60;
    QTest::newRow("for ever") << QByteArray("1e300") << 24 * 3600;
}

void TokenReplyTest::aLifetimeIsKeptWithinReason()
{
    QFETCH(const QByteArray, text);
    QFETCH(const int, seconds);
    const Result<TokenReply> reply = readTokenReply(
        "{\"token_type\":\"Bearer\",\"access_token\":\"a\",\"expires_in\":" + text + '}');
    QVERIFY(reply);
    QCOMPARE(reply->lifetime.count(), seconds);
}

void TokenReplyTest::anIdTokenSaysWhoSignedIn()
{
    const Result<IdTokenAccount> account = read(tokenWith(goodClaims()));
    QVERIFY(account);
    QCOMPARE(account->account, (OAuthAccount{u"12345"_s, u"ada@example.com"_s}));
    QJsonObject several = goodClaims();
    several[u"aud"_s] = QJsonArray{u"client"_s, u"other"_s};
    QVERIFY(!read(tokenWith(several)));
    several[u"azp"_s] = u"client"_s;
    QVERIFY(read(tokenWith(several)));
}

void TokenReplyTest::microsoftsAccountIsTenantAndObject()
{
    QJsonObject claims = goodClaims();
    claims[u"tid"_s] = u"tenant"_s;
    claims[u"oid"_s] = u"object"_s;
    claims[u"iss"_s] = u"https://login.example/tenant/v2.0"_s;
    const IdTokenRules rules{
        {u"https://login.example/{tenantid}/v2.0"_s}, u"client"_s, "nonce", now};
    QCOMPARE(readIdToken(tokenWith(claims), rules)->account.id, u"tenant.object"_s);
    claims[u"tid"_s] = u"other"_s;
    QCOMPARE(readIdToken(tokenWith(claims), rules).error().reason, ErrorReason::SignInMixedUp);
    claims.remove(u"tid"_s);
    QCOMPARE(readIdToken(tokenWith(claims), rules).error().reason, ErrorReason::SignInMixedUp);
}

// As Microsoft's are, by five minutes; a clock of ours that is as much ahead is within bounds too.
void TokenReplyTest::anIdTokenMayBeDatedBack()
{
    for (const int seconds : {301, 360, 601}) {
        QJsonObject claims = goodClaims();
        claims[u"iat"_s] = now.toSecsSinceEpoch() - seconds;
        QVERIFY(read(tokenWith(claims)));
    }
}

void TokenReplyTest::anIdTokenOfSomethingElseIsRefused_data()
{
    QTest::addColumn<QString>("claim");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<ErrorReason>("reason");
    const qint64 time = now.toSecsSinceEpoch();
    const auto row = [](const char *title, const QString &claim, const QJsonValue &value,
                        ErrorReason reason) { QTest::newRow(title) << claim << value << reason; };
    row("issuer", u"iss"_s, u"https://issuer.example.evil"_s, ErrorReason::SignInMixedUp);
    row("no issuer", u"iss"_s, {}, ErrorReason::SignInMixedUp);
    row("audience", u"aud"_s, u"other"_s, ErrorReason::SignInMixedUp);
    row("nonce", u"nonce"_s, u"other"_s, ErrorReason::SignInMixedUp);
    row("no nonce", u"nonce"_s, {}, ErrorReason::SignInMixedUp);
    row("old", u"iat"_s, time - 901, ErrorReason::ClockWrong);
    row("of tomorrow", u"iat"_s, time + 301, ErrorReason::ClockWrong);
    row("expired", u"exp"_s, time - 301, ErrorReason::ClockWrong);
    row("no time", u"iat"_s, u"soon"_s, ErrorReason::NotThisService);
    row("no subject", u"sub"_s, {}, ErrorReason::NotThisService);
    row("long subject", u"sub"_s, QString(256, u'a'), ErrorReason::NotThisService);
}

void TokenReplyTest::anIdTokenOfSomethingElseIsRefused()
{
    QFETCH(const QString, claim);
    QFETCH(const QJsonValue, value);
    QFETCH(const ErrorReason, reason);
    QJsonObject claims = goodClaims();
    claims[claim] = value;
    QCOMPARE(read(tokenWith(claims)).error().reason, reason);
    for (const char *text : {"", "a", "a.b", "a.b.c.d", "a.!!.c", "a..c"})
        QCOMPARE(read(Secret(QByteArrayView(text))).error().reason, ErrorReason::NotThisService);
}

void TokenReplyTest::aNameIsFitToBeShown()
{
    QJsonObject claims = goodClaims();
    claims[u"email"_s] = u"ada\u202e\n\u0007@example.com"_s + QString(5000, u'x');
    const QString shown = read(tokenWith(claims))->account.name;
    QVERIFY(shown.startsWith(u"ada@example.com"_s));
    QCOMPARE(shown.size(), 200);
}

void TokenReplyTest::refusalsOfTheTokenEndpoint_data()
{
    QTest::addColumn<OAuthStep>("step");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("description");
    QTest::addColumn<ErrorReason>("reason");
    const auto row = [](const char *title, OAuthStep step, const char *code,
                        const char *description, ErrorReason reason) {
        QTest::newRow(title) << step << QString::fromLatin1(code)
                             << QString::fromLatin1(description) << reason;
    };
    row("a used code", OAuthStep::Exchange, "invalid_grant", "", ErrorReason::SignInMixedUp);
    row("HubSpot's code", OAuthStep::Exchange, "BAD_AUTH_CODE", "", ErrorReason::SignInMixedUp);
    row("redirect", OAuthStep::Exchange, "redirect_uri_mismatch", "", ErrorReason::RedirectRefused);
    row("Microsoft's redirect", OAuthStep::Exchange, "invalid_request", "AADSTS50011: reply URL",
        ErrorReason::RedirectRefused);
    row("secret", OAuthStep::Exchange, "invalid_client", "", ErrorReason::ClientRefused);
    row("Microsoft's secret", OAuthStep::Exchange, "invalid_request", "AADSTS7000218: body must",
        ErrorReason::ClientRefused);
    row("a dead token", OAuthStep::Refresh, "invalid_grant", "", ErrorReason::SignInEnded);
    row("HubSpot's token", OAuthStep::Refresh, "BAD_REFRESH_TOKEN", "", ErrorReason::SignInEnded);
    row("consent withdrawn", OAuthStep::Refresh, "invalid_grant", "AADSTS65001: no consent",
        ErrorReason::SignInEnded);
    row("now an admin's", OAuthStep::Refresh, "admin_policy_enforced", "",
        ErrorReason::AdminApprovalNeeded);
    row("unknown", OAuthStep::Refresh, "who_knows", "", ErrorReason::NotThisService);
}

void TokenReplyTest::refusalsOfTheTokenEndpoint()
{
    QFETCH(const OAuthStep, step);
    QFETCH(const QString, code);
    QFETCH(const QString, description);
    QFETCH(const ErrorReason, reason);
    QCOMPARE(oauthError(microsoftSignIn(), step, code, description).reason, reason);
}

QTEST_GUILESS_MAIN(TokenReplyTest)
#include "token_reply_test.moc"
