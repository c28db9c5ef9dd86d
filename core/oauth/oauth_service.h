#pragma once

#include <QDateTime>
#include <QHash>
#include <QList>
#include <QStringList>
#include <QUrl>

#include <optional>
#include <utility>

namespace warden {

// What a connection is to do, from which the permissions follow that are asked for.
enum class Access { Read, ReadAndWrite };

// Whether the token endpoint wants a secret of the client besides its id. A desktop program can't
// keep one secret, so where there is one it is the person's own (RFC 8252, section 8.5).
enum class ClientSecret { None, Optional, Required };

// Where it is learnt who signed in.
enum class AccountFrom {
    IdToken,       // OpenID Connect Core, section 2; else the userinfo endpoint
    Introspection, // of the access token (RFC 7662)
};

// How long a sign-in lasts without a person, as far as the service says so.
struct SignInLife
{
    std::optional<int> days = {};          // from the sign-in on, whatever is done
    std::optional<int> daysUnused = {};    // from the last renewal on
    std::optional<int> daysInTesting = {}; // from the sign-in on, while the app is in testing
};

using QueryItems = QList<std::pair<QString, QString>>;

// What a service's sign-in is like: OAuth 2.0's code flow (RFC 6749, section 4.1) for a program on
// a desktop (RFC 8252). A value; the three functions below know the services.
struct OAuthService
{
    QString name = {};        // "Google": may be shown
    QUrl authorizeUrl = {};   // for the browser
    QUrl tokenUrl = {};       // all others are for us
    QUrl revokeUrl = {};      // RFC 7009; empty where there is none
    QUrl userInfoUrl = {};    // OpenID Connect Core, section 5.3; empty where there is none
    QUrl introspectUrl = {};  // RFC 7662; empty where there is none
    QStringList issuers = {}; // of id_tokens; "{tenantid}" stands for the token's claim "tid"
    bool namesIssuer = false; // in each redirect (RFC 9207); else only checked where it does

    QString redirectHost = QStringLiteral("127.0.0.1"); // or "localhost", where that is asked for
    QString redirectPath = {}; // "/callback"; empty: an address without a path
    quint16 redirectPort = 0;  // 0: any that is free; else the service compares it

    ClientSecret clientSecret = ClientSecret::None;
    QueryItems authorizeExtras = {};    // sent with each authorisation
    QueryItems firstConsentExtras = {}; // besides, where no refresh token is held

    QStringList identityScopes = {}; // who signed in, and staying signed in
    QStringList readScopes = {};
    QStringList writeScopes = {};
    QStringList logScopes = {};               // to read the service's logs of its own accounts
    QStringList accountScopes = {};           // to ask for second factors and administrators
    QStringList appScopes = {};               // to ask which other apps have access
    QHash<QString, QStringList> covered = {}; // a scope, and those that come with it
    // Before a scope's name where the service adds or drops it: "https://graph.microsoft.com/".
    QString scopePrefix = {};
    AccountFrom accountFrom = AccountFrom::IdToken;
    SignInLife life = {};

    // The identity's scopes and the least that `access` needs.
    QStringList scopesFor(Access access) const;
    // Those without the identity's: what a connection's page compares.
    QStringList neededScopes(Access access) const;
    // Which of `needed` `granted` lacks, letter case and prefix aside.
    QStringList missingScopes(const QStringList &granted, const QStringList &needed) const;
    // Whether a redirect may name this issuer; any tenant where the service has tenants.
    bool isIssuer(const QString &issuer) const;
    bool mayWrite(const QStringList &granted) const;
    bool mayReadLogs(const QStringList &granted) const;
    // The same service, where reading needs the logs' scopes as well.
    OAuthService withLogs() const;
    // Likewise with these scopes, unless there are none.
    OAuthService with(const QStringList &scopes) const;
    bool holds(const QStringList &granted, const QStringList &scopes) const; // and there are some
    // What a registration of the client has to name: "http://localhost:47621/oauth/callback".
    // Without a port where any one will do.
    QString redirectToRegister() const;
    // When a person will have to sign in again, if nothing else happens before; nothing where the
    // service names no end. `isInTesting`: the person says that the app's consent screen is.
    std::optional<QDateTime> signInEnds(const QDateTime &signedInAt, const QDateTime &renewedAt,
                                        bool isInTesting) const;
};

// With an endpoint (a stand-in on loopback) all addresses lie below it instead of at the service:
//   Google     o/oauth2/v2/auth, token, revoke, v1/userinfo
//   Microsoft  TENANT/oauth2/v2.0/authorize, TENANT/oauth2/v2.0/token, oidc/userinfo
//   HubSpot    oauth/authorize, oauth/2026-03/token, …/token/introspect, …/token/revoke
// Facts and how sure each is: at their place in the .cpp.
OAuthService googleSignIn(const QUrl &endpoint = {});
// "common", "organizations", "consumers", a domain or an id, by its form.
bool isTenant(const QString &text);
// "common" where `tenant` is none.
OAuthService microsoftSignIn(const QString &tenant = QStringLiteral("common"),
                             const QUrl &endpoint = {});
OAuthService hubspotSignIn(const QUrl &endpoint = {});

// The client ids that this build was given (CMake: WARDEN_GOOGLE_CLIENT_ID and so on); empty: the
// person has to bring one.
QString defaultGoogleClientId();
QString defaultMicrosoftClientId();
QString defaultHubspotClientId();

} // namespace warden
