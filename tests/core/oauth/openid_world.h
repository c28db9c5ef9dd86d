#pragma once

#include "core/oauth/token_authorization.h"
#include "core/secrets/file_credentials.h"
#include "tests/core/oauth/openid_person.h"
#include "tests/peers/openid_peer.h"

#include <QTemporaryDir>

namespace warden {

// The real OpenID provider, and a workspace's folder with tokens.
class OpenIdWorld
{
public:
    OpenIdWorld(); // from here on, all that the program logs is kept

    bool isRunning() const { return m_peer.isRunning(); }
    QString issuer() const { return m_peer.issuer(); }
    QString folder() const { return m_folder.path(); }
    OAuthService service() const { return serviceAt(issuer()); }
    static OAuthService serviceAt(const QString &issuer);
    static OAuthClient client() { return {QStringLiteral("warden-desktop"), {}}; }
    SignInRequest request() const;

    Result<TokenSet> signIn(OpenIdPerson &person,
                            std::chrono::milliseconds limit = std::chrono::seconds(20));
    // As ada, who consents.
    Result<TokenSet> signIn();
    // Status of the provider's userinfo; 0: no answer.
    int statusFor(const Secret &access);

    // What there was of codes and tokens is looked for at the end.
    void note(const TokenSet &tokens);
    void note(const QUrl &redirect);
    // Which of these, by number, stand in the folder or in a message.
    QStringList leftovers() const;
    qsizetype noted() const { return m_secrets.size(); }

    Progress progress = {};

private:
    OpenIdPeer m_peer;
    QTemporaryDir m_folder;
    QList<QByteArray> m_secrets;
};

// One who has nothing but the folder: a process, or a thread as if it were one. `later`: seconds
// that its clock is ahead.
struct OpenIdUser
{
    OpenIdUser(const QString &issuer, const QString &folder, qint64 later = 0);

    FileCredentials storage;
    Secret key;
    SealedCredentials credentials;
    StoredTokens stored;
    std::shared_ptr<TokenAuthorization> authorization;
};

HttpResponse openUrl(const QUrl &url, std::shared_ptr<const Secret> authorization = {});

} // namespace warden
