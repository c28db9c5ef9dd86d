#pragma once

#include "core/oauth/oauth_service.h"
#include "core/oauth/pkce.h"

namespace warden {

// Where the browser is sent (RFC 6749, section 4.1.1, with RFC 7636, section 4.3). `redirect` as it
// will be given at the exchange again, to the letter.
QUrl authorizationUrl(const OAuthService &service, const QString &clientId,
                      const QStringList &scopes, const QString &redirect,
                      const SignInSecrets &secrets, const QString &loginHint, bool isSignedIn);

} // namespace warden
