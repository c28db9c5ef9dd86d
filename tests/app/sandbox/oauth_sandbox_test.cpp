#include "app/sandbox/oauth_form.h"
#include "app/sandbox/oauth_sandbox.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace warden;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(warden::Rotation)

namespace {

const QByteArray verifier = "0123456789012345678901234567890123456789012";
const QString readOnly = u"https://www.googleapis.com/auth/contacts.readonly"_s;

OAuthSandboxOptions approving(Rotation rotation = Rotation::Never)
{
    OAuthSandboxOptions options;
    options.approvesByItself = true;
    options.rotation = rotation;
    return options;
}

SandboxRequest request(const QByteArray &method, const QString &path, const QByteArray &query,
                       const QByteArray &body = {})
{
    SandboxRequest request{method, path, query, {{"Host", "127.0.0.1:1"}}, body};
    if (!body.isEmpty())
        request.headers.emplaceBack("Content-Type", "application/x-www-form-urlencoded");
    return request;
}

QByteArray authorizeQuery(const QByteArray &more = {})
{
    const QByteArray challenge =
        QCryptographicHash::hash(verifier, QCryptographicHash::Sha256)
            .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    return "response_type=code&client_id=sandbox-client&redirect_uri=http%3A%2F%2F127.0.0.1%3A5"
           "&scope=openid%20email%20" +
           readOnly.toUtf8().toPercentEncoding() + "&state=s%26t&code_challenge=" + challenge +
           "&code_challenge_method=S256&access_type=offline&prompt=consent" + more;
}

QHash<QByteArray, QByteArray> redirectOf(const SandboxResponse &response)
{
    for (const auto &[header, value] : response.headers) {
        if (header == "Location")
            return formParameters(value.mid(value.indexOf('?') + 1));
    }
    return {};
}

QByteArray codeFrom(OAuthSandbox &sandbox)
{
    return redirectOf(sandbox.handle(request("GET", u"/o/oauth2/v2/auth"_s, authorizeQuery())))
        .value("code");
}

SandboxResponse exchange(OAuthSandbox &sandbox, const QByteArray &code,
                         const QByteArray &proof = verifier)
{
    return sandbox.handle(request(
        "POST", u"/token"_s, {},
        "grant_type=authorization_code&client_id=sandbox-client&code=" + code.toPercentEncoding() +
            "&redirect_uri=http%3A%2F%2F127.0.0.1%3A5&code_verifier=" + proof));
}

SandboxResponse refresh(OAuthSandbox &sandbox, const QByteArray &token)
{
    return sandbox.handle(request("POST", u"/token"_s, {},
                                  "grant_type=refresh_token&client_id=sandbox-client"
                                  "&refresh_token=" +
                                      token.toPercentEncoding()));
}

QByteArray in(const SandboxResponse &response, const QString &member)
{
    return QJsonDocument::fromJson(response.body).object().value(member).toString().toUtf8();
}

} // namespace

class OAuthSandboxTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCodeWorksOnceAndASecondUseEndsAll();
    void aCodeNeedsItsVerifierAndRedirect();
    void whatIsNotRegisteredIsShownInTheBrowserAlone();
    void withoutPkceThereIsNoCode();
    void thePersonTicksBoxes();
    void refreshTokensRotateAsTold_data();
    void refreshTokensRotateAsTold();
    void scopesAndLifeAreChecked();
    void secretsInAnAddressAreRefused();
    void microsoftsPublicClientMustNotSendASecret();
    void hubspotNeedsASecretAndTellsTheHub();
};

void OAuthSandboxTest::aCodeWorksOnceAndASecondUseEndsAll()
{
    OAuthSandbox sandbox(approving());
    const QByteArray code = codeFrom(sandbox);
    const SandboxResponse first = exchange(sandbox, code);
    QCOMPARE(first.status, 200);
    const QByteArray access = in(first, u"access_token"_s);
    QVERIFY(sandbox.isGood(access, {readOnly}));
    const SandboxResponse second = exchange(sandbox, code);
    QCOMPARE(second.status, 400);
    QCOMPARE(in(second, u"error"_s), QByteArray("invalid_grant"));
    QVERIFY(!sandbox.isGood(access, {}));
}

void OAuthSandboxTest::aCodeNeedsItsVerifierAndRedirect()
{
    OAuthSandbox sandbox(approving());
    QCOMPARE(exchange(sandbox, codeFrom(sandbox), "wrong" + verifier).status, 400);
    const QByteArray code = codeFrom(sandbox);
    const SandboxResponse elsewhere = sandbox.handle(request(
        "POST", u"/token"_s, {},
        "grant_type=authorization_code&client_id=sandbox-client&code=" + code.toPercentEncoding() +
            "&redirect_uri=http%3A%2F%2F127.0.0.1%3A6&code_verifier=" + verifier));
    QCOMPARE(elsewhere.status, 400);
    QCOMPARE(exchange(sandbox, "made-up").status, 400);
}

void OAuthSandboxTest::whatIsNotRegisteredIsShownInTheBrowserAlone()
{
    OAuthSandbox sandbox(approving());
    for (const auto &[from, to] :
         {std::pair<QByteArray, QByteArray>{"127.0.0.1%3A5", "evil.example"},
          std::pair<QByteArray, QByteArray>{"sandbox-client", "nobody"}}) {
        const SandboxResponse page = sandbox.handle(
            request("GET", u"/o/oauth2/v2/auth"_s, authorizeQuery().replace(from, to)));
        QCOMPARE(page.status, 400);
        QVERIFY(redirectOf(page).isEmpty());
    }
}

void OAuthSandboxTest::withoutPkceThereIsNoCode()
{
    OAuthSandbox sandbox(approving());
    const auto answer = redirectOf(sandbox.handle(
        request("GET", u"/o/oauth2/v2/auth"_s, authorizeQuery().replace("S256", "plain"))));
    QCOMPARE(answer.value("error"), QByteArray("invalid_request"));
    QCOMPARE(answer.value("state"), QByteArray("s&t"));
    QVERIFY(!answer.contains("code"));
}

void OAuthSandboxTest::thePersonTicksBoxes()
{
    OAuthSandboxOptions options;
    options.accountName = u"<b>ada</b>"_s;
    OAuthSandbox sandbox(options);
    const SandboxResponse page =
        sandbox.handle(request("GET", u"/o/oauth2/v2/auth"_s, authorizeQuery()));
    QCOMPARE(page.status, 200);
    QCOMPARE(page.body.count("type=\"checkbox\""), 3);
    QVERIFY(!page.body.contains("<b>"));
    const QByteArray mark = "name=\"ticket\" value=\"";
    const QByteArray after = page.body.mid(page.body.indexOf(mark) + mark.size());
    const QByteArray ticket = after.left(after.indexOf('"'));
    // Two of three, and one that nobody asked for.
    const QByteArray form = "ticket=" + ticket + "&decision=allow&scope=openid&scope=admin&scope=" +
                            readOnly.toUtf8().toPercentEncoding();
    const auto answer =
        redirectOf(sandbox.handle(request("POST", u"/o/oauth2/v2/auth"_s, {}, form)));
    const SandboxResponse tokens = exchange(sandbox, answer.value("code"));
    QCOMPARE(in(tokens, u"scope"_s), "openid " + readOnly.toUtf8());
    // A page is answered once.
    QCOMPARE(sandbox.handle(request("POST", u"/o/oauth2/v2/auth"_s, {}, form)).status, 400);
}

void OAuthSandboxTest::refreshTokensRotateAsTold_data()
{
    QTest::addColumn<Rotation>("rotation");
    QTest::addColumn<bool>("isNew");
    QTest::addColumn<bool>("worksTwice");
    QTest::newRow("never") << Rotation::Never << false << true;
    QTest::newRow("old stays") << Rotation::OldStays << true << true;
    QTest::newRow("single use") << Rotation::SingleUse << true << false;
}

void OAuthSandboxTest::refreshTokensRotateAsTold()
{
    QFETCH(const Rotation, rotation);
    QFETCH(const bool, isNew);
    QFETCH(const bool, worksTwice);
    OAuthSandbox sandbox(approving(rotation));
    const QByteArray old = in(exchange(sandbox, codeFrom(sandbox)), u"refresh_token"_s);
    const SandboxResponse first = refresh(sandbox, old);
    QCOMPARE(first.status, 200);
    const QByteArray fresh = in(first, u"refresh_token"_s);
    QCOMPARE(!fresh.isEmpty() && fresh != old, isNew);
    const SandboxResponse second = refresh(sandbox, old);
    QCOMPARE(second.status == 200, worksTwice);
    // A second use where one is allowed ends what came of the first.
    QCOMPARE(sandbox.isGood(in(first, u"access_token"_s), {}), worksTwice);
    QCOMPARE(sandbox.refreshes(), worksTwice ? 2 : 1);
}

void OAuthSandboxTest::scopesAndLifeAreChecked()
{
    OAuthSandbox sandbox;
    const QString contacts = u"https://www.googleapis.com/auth/contacts"_s;
    const OAuthSandbox::Issued reader = sandbox.issue({readOnly});
    const OAuthSandbox::Issued writer = sandbox.issue({contacts});
    const OAuthSandbox::TokenCheck check = sandbox.check();
    QVERIFY(check(reader.access, {readOnly}));
    QVERIFY(!check(reader.access, {contacts}));
    QVERIFY(check(writer.access, {readOnly, contacts}));
    QVERIFY(!check("", {}));
    QVERIFY(!check(reader.refresh, {}));
    sandbox.expireAccessTokens();
    QVERIFY(!check(reader.access, {}));
    const QByteArray fresh = in(refresh(sandbox, reader.refresh), u"access_token"_s);
    QVERIFY(check(fresh, {readOnly}));
    sandbox.revokeAll();
    QVERIFY(!check(fresh, {}));
    QCOMPARE(refresh(sandbox, reader.refresh).status, 400);
}

void OAuthSandboxTest::secretsInAnAddressAreRefused()
{
    OAuthSandbox sandbox(approving());
    const OAuthSandbox::Issued issued = sandbox.issue({readOnly});
    const QByteArray form = "grant_type=refresh_token&client_id=sandbox-client&refresh_token=" +
                            issued.refresh.toPercentEncoding();
    QCOMPARE(sandbox.handle(request("POST", u"/token"_s, form, "x=y")).status, 400);
    QCOMPARE(sandbox.handle(request("GET", u"/token"_s, form)).status, 400);
    QCOMPARE(sandbox.handle(request("POST", u"/token"_s, {}, form)).status, 200);
    QCOMPARE(sandbox.handle(request("PUT", u"/token"_s, {}, form)).status, 405);
    QVERIFY(!sandbox.serves(request("GET", u"/v1/people/me"_s, {})));
}

void OAuthSandboxTest::microsoftsPublicClientMustNotSendASecret()
{
    OAuthSandboxOptions options = approving();
    options.dialect = OAuthDialect::Microsoft;
    OAuthSandbox sandbox(options);
    const OAuthSandbox::Issued issued = sandbox.issue({u"Contacts.ReadWrite"_s});
    QVERIFY(sandbox.isGood(issued.access, {u"Contacts.Read"_s}));
    const QByteArray form = "grant_type=refresh_token&client_id=sandbox-client&refresh_token=" +
                            issued.refresh.toPercentEncoding();
    const QString path = u"/common/oauth2/v2.0/token"_s;
    QCOMPARE(sandbox.handle(request("POST", path, {}, form + "&client_secret=x")).status, 401);
    QCOMPARE(sandbox.handle(request("POST", path, {}, form)).status, 200);
    QVERIFY(!sandbox.serves(request("POST", u"/oauth2/v2.0/token"_s, {})));
}

void OAuthSandboxTest::hubspotNeedsASecretAndTellsTheHub()
{
    OAuthSandboxOptions options = approving();
    options.dialect = OAuthDialect::HubSpot;
    options.clientSecret = "secret";
    OAuthSandbox sandbox(options);
    const OAuthSandbox::Issued issued = sandbox.issue({u"crm.objects.contacts.read"_s});
    const QString path = u"/oauth/2026-03/token/introspect"_s;
    const QByteArray form = "client_id=sandbox-client&token=" + issued.access;
    QCOMPARE(sandbox.handle(request("POST", path, {}, form)).status, 401);
    const SandboxResponse known =
        sandbox.handle(request("POST", path, {}, form + "&client_secret=secret"));
    const QJsonObject object = QJsonDocument::fromJson(known.body).object();
    QCOMPARE(object.value(u"hub_id"_s).toInt(), 146425426);
    QCOMPARE(object.value(u"active"_s).toBool(), true);
}

QTEST_GUILESS_MAIN(OAuthSandboxTest)
#include "oauth_sandbox_test.moc"
