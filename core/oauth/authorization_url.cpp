#include "core/oauth/authorization_url.h"

#include "core/oauth/form.h"

using namespace Qt::StringLiterals;

namespace warden {

QUrl authorizationUrl(const OAuthService &service, const QString &clientId,
                      const QStringList &scopes, const QString &redirect,
                      const SignInSecrets &secrets, const QString &loginHint, bool isSignedIn)
{
    Form query;
    query.add("response_type", u"code"_s);
    query.add("client_id", clientId);
    query.add("redirect_uri", redirect);
    query.add("scope", scopes.join(u' '));
    query.add("state", QByteArrayView(secrets.state));
    query.add("code_challenge", QByteArrayView(secrets.challenge));
    query.add("code_challenge_method", u"S256"_s);
    if (scopes.contains("openid"_L1))
        query.add("nonce", QByteArrayView(secrets.nonce));
    if (!loginHint.isEmpty())
        query.add("login_hint", loginHint);
    QueryItems extras = service.authorizeExtras;
    if (!isSignedIn)
        extras += service.firstConsentExtras;
    for (const auto &[name, value] : extras)
        query.add(name.toUtf8(), value);
    QUrl url = service.authorizeUrl;
    url.setQuery(QString::fromLatin1(query.bytes()), QUrl::StrictMode);
    return url;
}

} // namespace warden
