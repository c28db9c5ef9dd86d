#pragma once

#include "app/sandbox/sandbox_message.h"

#include <QHash>
#include <QMutex>
#include <QStringList>

#include <functional>
#include <map>
#include <optional>

class QJsonObject;

namespace warden {

enum class OAuthDialect { Google, Microsoft, HubSpot };

// What becomes of a refresh token when it is used.
enum class Rotation {
    Never,     // it stays: Google, HubSpot
    OldStays,  // a new one each time, and the old one goes on: Microsoft
    SingleUse, // a second use ends the whole sign-in (RFC 9700, section 4.14.2)
};

struct OAuthSandboxOptions
{
    OAuthDialect dialect = OAuthDialect::Google;
    QString clientId = QStringLiteral("sandbox-client");
    QByteArray clientSecret = {}; // compared where there is one; HubSpot's has to be
    QStringList redirects = {};   // that are registered; empty: what the service takes
    QString accountId = {};       // empty: one in the service's form; HubSpot: digits
    QString accountName = QStringLiteral("demo@example.com"); // HubSpot: a domain
    int accessSeconds = 3600;
    std::optional<Rotation> rotation = {}; // empty: as the service does
    // Answers the browser at once instead of showing the page with Allow and Decline.
    bool approvesByItself = false;
    QStringList withheldScopes = {}; // not granted where it approves by itself: boxes left unticked
};

// What the next authorisation gets instead of a code: "access_denied", "admin_policy_enforced" …
struct OAuthRefusal
{
    QString error = {};
    QString description = {};
};

// An authorisation server stand-in in the shape of one of the services: a page for the browser with
// a box for each scope, codes that work once, PKCE, refresh, revocation, userinfo, introspection;
// at the paths that core/oauth/oauth_service.h names below an endpoint. It has no server of its
// own, so that a service's stand-in can have it beside its API. Any thread.
class OAuthSandbox
{
public:
    explicit OAuthSandbox(OAuthSandboxOptions options = {});

    // Whether this request is for it, and then the answer.
    bool serves(const SandboxRequest &request) const;
    SandboxResponse handle(const SandboxRequest &request);

    // For an API: is this access token alive, and does it have these scopes? Borrows this object.
    using TokenCheck =
        std::function<bool(const QByteArray &token, const QStringList &neededScopes)>;
    TokenCheck check();
    TokenCheck checkAnyOf(); // one of these scopes is enough; none named: any token that is alive
    // For a stand-in that asks somebody else first. Borrows this object.
    std::function<std::optional<SandboxResponse>(const SandboxRequest &)> beside();
    bool isGood(const QByteArray &token, const QStringList &neededScopes) const;

    // The token in "Bearer …", or empty.
    static QByteArray bearerOf(const SandboxRequest &request);

    // A token pair as a sign-in would give it, for tests that need none.
    struct Issued
    {
        QByteArray access = {};
        QByteArray refresh = {};
    };
    Issued issue(const QStringList &scopes);

    void expireAccessTokens();
    void revokeAll(); // as a person does on the service's page: refreshes say invalid_grant
    void refuseNext(OAuthRefusal refusal);
    void setAccessSeconds(int seconds);
    void setClientSecret(const QByteArray &secret);
    void setAccount(const QString &id, const QString &name); // who signs in from now on
    void setApproving(bool approvesByItself, QStringList withheldScopes = {});

    int refreshes() const; // that were granted
    // Every code and token that there ever was, for tests that look where they stand.
    QList<QByteArray> secrets() const;
    const OAuthSandboxOptions &options() const { return m_options; }

private:
    using Parameters = QHash<QByteArray, QByteArray>;
    struct Asked // an authorisation that waits for the person
    {
        QString redirect = {};
        QByteArray state = {};
        QByteArray challenge = {};
        QByteArray nonce = {};
        QStringList scopes = {};
        bool wantsRefresh = false;
    };
    struct Grant // one consent, with all that came of it
    {
        QStringList scopes = {};
        bool isRevoked = false;
        bool hasRefresh = false;
    };
    struct Code
    {
        int grant = 0;
        Asked asked = {};
        qint64 expires = 0; // milliseconds since 1970
        bool isUsed = false;
    };
    struct Token
    {
        int grant = 0;
        qint64 expires = 0;  // milliseconds since 1970; 0: never
        bool isUsed = false; // of a refresh token that may be used once
    };
    enum class Endpoint { None, Authorize, Token, Revoke, UserInfo, Introspect };

    Endpoint endpointOf(const QString &path) const;
    SandboxResponse authorize(const SandboxRequest &request);
    SandboxResponse decide(const SandboxRequest &request);
    SandboxResponse consentPage(const QString &action, const Asked &asked);
    SandboxResponse grant(const Asked &asked, QStringList scopes, const SandboxRequest &request);
    SandboxResponse sendBack(const Asked &asked, const QByteArray &query,
                             const SandboxRequest &request) const;
    bool isRedirect(const QString &redirect) const;

    SandboxResponse token(const SandboxRequest &request);
    SandboxResponse exchange(const Parameters &form, const SandboxRequest &request);
    SandboxResponse refresh(const Parameters &form);
    SandboxResponse revoke(const SandboxRequest &request);
    SandboxResponse userInfo(const SandboxRequest &request) const;
    SandboxResponse introspect(const SandboxRequest &request) const;
    std::optional<SandboxResponse> refusedClient(const Parameters &form) const;
    QJsonObject tokens(int grant, bool withRefresh);
    QByteArray idToken(const Asked &asked, const SandboxRequest &request) const;
    QByteArray newAccess(int grant);
    QByteArray newRefresh(int grant);
    bool isAlive(const QByteArray &token) const;
    QString grantedText(const QStringList &scopes) const;

    OAuthSandboxOptions m_options;
    mutable QMutex m_mutex;
    std::map<QByteArray, Asked> m_asked; // by the ticket in the page
    std::map<int, Grant> m_grants;
    std::map<QByteArray, Code> m_codes;
    std::map<QByteArray, Token> m_access;
    std::map<QByteArray, Token> m_refresh;
    QList<OAuthRefusal> m_refusals;
    int m_refreshes = 0;
};

} // namespace warden
