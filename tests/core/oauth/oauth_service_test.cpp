#include "core/oauth/oauth_service.h"

#include <QTest>
#include <QTimeZone>

using namespace warden;
using namespace Qt::StringLiterals;

class OAuthServiceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readingAsksForNothingThatWrites();
    void aWiderScopeHoldsTheNarrowerOne();
    void identityScopesAreNotCompared();
    void scopesAreFoundWhateverTheServiceWritesBeforeThem();
    void withAnEndpointNothingIsElsewhere();
    void withoutOneAllIsHttpsAtTheService();
    void aTenantCannotLeadElsewhere();
    void issuersOfAnyTenantAreKnownAndNoOthers();
    void theRedirectToRegisterIsExact();
    void theEarliestEndIsForecast();
};

static const QString contacts = u"https://www.googleapis.com/auth/contacts"_s;

void OAuthServiceTest::readingAsksForNothingThatWrites()
{
    for (const OAuthService &service : {googleSignIn(), microsoftSignIn(), hubspotSignIn()}) {
        const QStringList scopes = service.scopesFor(Access::Read);
        for (const QString &scope : service.writeScopes)
            QVERIFY(!scopes.contains(scope));
        QVERIFY(
            !service.missingScopes(scopes, service.neededScopes(Access::ReadAndWrite)).isEmpty());
        QCOMPARE(service.missingScopes(service.scopesFor(Access::ReadAndWrite),
                                       service.neededScopes(Access::ReadAndWrite)),
                 QStringList());
    }
}

void OAuthServiceTest::aWiderScopeHoldsTheNarrowerOne()
{
    const OAuthService google = googleSignIn();
    QCOMPARE(google.neededScopes(Access::ReadAndWrite), QStringList{contacts});
    QCOMPARE(google.missingScopes({contacts}, google.readScopes), QStringList());
    QCOMPARE(google.missingScopes(google.readScopes, {contacts}), QStringList{contacts});
    // HubSpot's doesn't.
    const OAuthService hubspot = hubspotSignIn();
    QCOMPARE(hubspot.missingScopes(hubspot.writeScopes, hubspot.neededScopes(Access::ReadAndWrite)),
             hubspot.readScopes);
}

void OAuthServiceTest::identityScopesAreNotCompared()
{
    const OAuthService microsoft = microsoftSignIn();
    QVERIFY(!microsoft.neededScopes(Access::ReadAndWrite).contains(u"offline_access"_s));
    QVERIFY(microsoft.scopesFor(Access::Read).contains(u"offline_access"_s));
}

void OAuthServiceTest::scopesAreFoundWhateverTheServiceWritesBeforeThem()
{
    const OAuthService microsoft = microsoftSignIn();
    QCOMPARE(microsoft.missingScopes({u"https://graph.microsoft.com/contacts.readwrite"_s},
                                     microsoft.readScopes),
             QStringList());
}

void OAuthServiceTest::withAnEndpointNothingIsElsewhere()
{
    const QUrl endpoint(u"http://127.0.0.1:8080/"_s);
    for (const OAuthService &service :
         {googleSignIn(endpoint), microsoftSignIn(u"common"_s, endpoint),
          hubspotSignIn(endpoint)}) {
        for (const QUrl &url : {service.authorizeUrl, service.tokenUrl, service.revokeUrl,
                                service.userInfoUrl, service.introspectUrl})
            QVERIFY(url.isEmpty() || url.toString().startsWith(u"http://127.0.0.1:8080/"_s));
        for (const QString &issuer : service.issuers)
            QVERIFY(issuer.startsWith(u"http://127.0.0.1:8080"_s));
    }
}

void OAuthServiceTest::withoutOneAllIsHttpsAtTheService()
{
    for (const OAuthService &service : {googleSignIn(), microsoftSignIn(), hubspotSignIn()}) {
        QCOMPARE(service.authorizeUrl.scheme(), u"https"_s);
        QCOMPARE(service.tokenUrl.scheme(), u"https"_s);
    }
    QCOMPARE(googleSignIn().tokenUrl, QUrl(u"https://oauth2.googleapis.com/token"_s));
    QCOMPARE(
        microsoftSignIn(u"contoso.onmicrosoft.com"_s).authorizeUrl,
        QUrl(u"https://login.microsoftonline.com/contoso.onmicrosoft.com/oauth2/v2.0/authorize"_s));
    QCOMPARE(hubspotSignIn().tokenUrl, QUrl(u"https://api.hubapi.com/oauth/2026-03/token"_s));
}

void OAuthServiceTest::aTenantCannotLeadElsewhere()
{
    for (const QString &tenant : {u"../evil"_s, u""_s, u"a/b"_s, u"x?y"_s, u"@evil.example"_s})
        QCOMPARE(microsoftSignIn(tenant).tokenUrl, microsoftSignIn(u"common"_s).tokenUrl);
}

void OAuthServiceTest::issuersOfAnyTenantAreKnownAndNoOthers()
{
    const OAuthService service = microsoftSignIn();
    QVERIFY(service.isIssuer(u"https://login.microsoftonline.com/0000-1/v2.0"_s));
    QVERIFY(!service.isIssuer(u"https://login.microsoftonline.com//v2.0"_s));
    QVERIFY(!service.isIssuer(u"https://login.microsoftonline.com/v2.0"_s));
    QVERIFY(!service.isIssuer(u"https://login.microsoftonline.com/a/b/v2.0"_s));
    QVERIFY(!service.isIssuer(u"https://evil.example/0000-1/v2.0"_s));
    QVERIFY(googleSignIn().isIssuer(u"https://accounts.google.com"_s));
    QVERIFY(!googleSignIn().isIssuer(u"https://accounts.google.com.evil.example"_s));
}

void OAuthServiceTest::theRedirectToRegisterIsExact()
{
    QCOMPARE(googleSignIn().redirectToRegister(), u"http://127.0.0.1"_s);
    QCOMPARE(microsoftSignIn().redirectToRegister(), u"http://localhost"_s);
    QCOMPARE(hubspotSignIn().redirectToRegister(), u"http://localhost:47621/oauth/callback"_s);
}

void OAuthServiceTest::theEarliestEndIsForecast()
{
    const QDateTime signedIn(QDate(2026, 11, 1), QTime(12, 0), QTimeZone::utc());
    const QDateTime renewed = signedIn.addDays(3);
    const OAuthService google = googleSignIn();
    QCOMPARE(google.signInEnds(signedIn, renewed, true), signedIn.addDays(7));
    QCOMPARE(google.signInEnds(signedIn, renewed, false), renewed.addDays(180));
    QCOMPARE(microsoftSignIn().signInEnds(signedIn, renewed, true), renewed.addDays(90));
    QCOMPARE(hubspotSignIn().signInEnds(signedIn, renewed, true), std::nullopt);
}

QTEST_GUILESS_MAIN(OAuthServiceTest)
#include "oauth_service_test.moc"
