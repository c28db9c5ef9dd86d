#include "app/sandbox/google_sandbox.h"
#include "app/sandbox/hubspot_sandbox.h"
#include "app/sandbox/microsoft_sandbox.h"
#include "core/oauth/token_authorization.h"
#include "core/oauth/token_client.h"
#include "core/providers/google/google_provider.h"
#include "core/providers/hubspot/hubspot_provider.h"
#include "core/providers/microsoft/microsoft_provider.h"
#include "tests/core/oauth/oauth_world.h"

#include <QTest>

using namespace warden;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(warden::OAuthDialect)

namespace {

constexpr int contacts = 350;

OAuthSandboxOptions optionsFor(OAuthDialect dialect)
{
    OAuthSandboxOptions options =
        dialect == OAuthDialect::HubSpot ? hubspotWithPort() : OAuthSandboxOptions();
    options.dialect = dialect;
    options.approvesByItself = true;
    if (dialect == OAuthDialect::HubSpot)
        options.accountId = HubSpotOptions().portal;
    return options;
}

// A service with its sign-in beside its API, a connector, and a place for tokens.
class Cloud
{
public:
    explicit Cloud(OAuthDialect dialect)
        : oauth(optionsFor(dialect)), storage(folder.filePath(u"credentials.sealed"_s)),
          key(QByteArrayView("0123456789abcdef0123456789abcdef")),
          credentials(storage, key, u"workspace"_s), stored(credentials, u"connection/1/tokens"_s)
    {
        switch (dialect) {
        case OAuthDialect::Google: {
            GoogleOptions options;
            options.isGranted = oauth.checkAnyOf();
            options.beside = oauth.beside();
            google = std::make_unique<GoogleSandbox>(options);
            isStarted = google->start().has_value();
            google->addMany(contacts);
            service = googleSignIn(google->url());
            break;
        }
        case OAuthDialect::Microsoft: {
            MicrosoftOptions options;
            options.isGoodToken = oauth.check();
            options.beside = oauth.beside();
            options.largestPage = 100;
            microsoft = std::make_unique<MicrosoftSandbox>(options);
            isStarted = microsoft->start().has_value();
            for (int i = 0; i < contacts; ++i)
                microsoft->addContact(microsoft->defaultFolder(),
                                      {{u"givenName"_s, QString::number(i)}});
            service = microsoftSignIn(u"common"_s, microsoft->url());
            break;
        }
        case OAuthDialect::HubSpot: {
            HubSpotOptions options;
            options.isAllowed = oauth.check();
            options.beside = oauth.beside();
            hubspot = std::make_unique<HubSpotSandbox>(options);
            isStarted = hubspot->start().has_value();
            hubspot->generate(contacts);
            service = hubspotAt(hubspot->url(), oauth);
            break;
        }
        }
    }

    OAuthClient client() const
    {
        return {oauth.options().clientId, Secret(QByteArrayView(oauth.options().clientSecret))};
    }

    Result<TokenSet> signIn()
    {
        SignInRequest request;
        request.service = service;
        request.client = client();
        Person person;
        SignIn signIn(std::move(request));
        return signIn.run(person.opening(), progress);
    }

    std::unique_ptr<Provider> provider()
    {
        TokenAuthorizationOptions options;
        options.service = service;
        options.client = client();
        options.lockFolder = folder.path();
        const auto authorization = std::make_shared<TokenAuthorization>(stored, std::move(options));
        const QString account = stored.read()->account.id;
        if (google)
            return std::make_unique<GoogleProvider>(GoogleAccount{google->url(), account, false},
                                                    authorization);
        if (microsoft)
            return std::make_unique<MicrosoftProvider>(
                MicrosoftAccount{microsoft->url(), account, false}, authorization);
        HubSpotAccount portal;
        portal.endpoint = hubspot->url();
        portal.accountId = account;
        return std::make_unique<HubSpotProvider>(portal, authorization);
    }

    OAuthSandbox oauth;
    bool isStarted = false;
    std::unique_ptr<GoogleSandbox> google;
    std::unique_ptr<MicrosoftSandbox> microsoft;
    std::unique_ptr<HubSpotSandbox> hubspot;
    OAuthService service;
    QTemporaryDir folder;
    FileCredentials storage;
    Secret key;
    SealedCredentials credentials;
    StoredTokens stored;
    Progress progress;
};

} // namespace

// Sign-in and connector together, at one endpoint as a person has them.
class CloudSignInTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTokenThatEndsInTheMiddleLosesNothing_data() { services(); }
    void aTokenThatEndsInTheMiddleLosesNothing();
    void aWithdrawnSignInIsSaid_data() { services(); }
    void aWithdrawnSignInIsSaid();

private:
    void services()
    {
        QTest::addColumn<OAuthDialect>("dialect");
        QTest::newRow("google") << OAuthDialect::Google;
        QTest::newRow("microsoft") << OAuthDialect::Microsoft;
        QTest::newRow("hubspot") << OAuthDialect::HubSpot;
    }
};

void CloudSignInTest::aTokenThatEndsInTheMiddleLosesNothing()
{
    QFETCH(const OAuthDialect, dialect);
    Cloud cloud(dialect);
    QVERIFY(cloud.isStarted);
    Result<TokenSet> tokens = cloud.signIn();
    QVERIFY2(tokens, qPrintable(tokens ? QString() : reasonName(tokens.error().reason)));
    QVERIFY(keepSignIn(cloud.stored, std::move(*tokens), cloud.folder.path(), cloud.progress));
    const auto provider = cloud.provider();
    const Result<std::vector<RemoteBook>> books = provider->books(cloud.progress);
    QVERIFY2(books, qPrintable(books ? QString() : reasonName(books.error().reason)));
    QSet<QString> seen;
    int batches = 0;
    FetchRequest request;
    request.book = books->front().remoteId;
    const Result<FetchResult> fetched = provider->fetch(
        request,
        [&](std::vector<RawContact> batch) -> Result<void> {
            for (const RawContact &contact : batch)
                seen.insert(contact.remoteId);
            if (++batches == 1)
                cloud.oauth.expireAccessTokens();
            return {};
        },
        cloud.progress);
    QVERIFY2(fetched, qPrintable(fetched ? QString() : reasonName(fetched.error().reason)));
    QCOMPARE(seen.size(), contacts);
    QVERIFY(provider->list(request.book, cloud.progress));
    QVERIFY(cloud.oauth.refreshes() >= 1);
}

void CloudSignInTest::aWithdrawnSignInIsSaid()
{
    QFETCH(const OAuthDialect, dialect);
    Cloud cloud(dialect);
    Result<TokenSet> tokens = cloud.signIn();
    QVERIFY(tokens);
    QVERIFY(keepSignIn(cloud.stored, std::move(*tokens), cloud.folder.path(), cloud.progress));
    const Result<std::vector<RemoteBook>> books = cloud.provider()->books(cloud.progress);
    QVERIFY(books);
    cloud.oauth.revokeAll();
    const Result<QHash<QString, QString>> listed =
        cloud.provider()->list(books->front().remoteId, cloud.progress);
    QCOMPARE(listed.error().kind, ErrorKind::Unauthorized);
    QCOMPARE(listed.error().reason, ErrorReason::SignInEnded);
}

QTEST_GUILESS_MAIN(CloudSignInTest)
#include "cloud_sign_in_test.moc"
