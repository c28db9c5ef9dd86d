#pragma once

#include "core/base/error.h"
#include "core/oauth/oauth_service.h"

namespace warden {

// Where in the flow a service said no.
enum class OAuthStep { Authorization, Exchange, Refresh };

// What an error of RFC 6749, sections 4.1.2.1 and 5.2, means; `code` and `description` as they
// came in a redirect or a body. The description is looked into and never kept. The subject is the
// service, or the scopes where these are meant.
Error oauthError(const OAuthService &service, OAuthStep step, const QString &code,
                 const QString &description);

} // namespace warden
