#pragma once

#include "core/oauth/token_authorization.h"
#include "tests/core/oauth/oauth_world.h"

namespace warden {

inline const QString tokensName = QStringLiteral("connection/1/tokens");

// A signed-in connection whose clock can be set.
struct Signed
{
    explicit Signed(Rotation rotation = Rotation::Never)
        : world([rotation] {
              OAuthSandboxOptions options;
              options.rotation = rotation;
              return options;
          }()),
          stored(world.credentials, tokensName)
    {
        const Result<TokenSet> tokens = world.signIn();
        if (!tokens || !stored.write(*tokens))
            qFatal("no sign-in");
    }

    TokenAuthorizationOptions options()
    {
        TokenAuthorizationOptions options;
        options.service = world.service();
        options.client = world.client();
        options.lockFolder = world.folder.path();
        options.clock = [this] { return QDateTime::currentDateTimeUtc().addSecs(later); };
        return options;
    }
    std::unique_ptr<TokenAuthorization> authorization()
    {
        return std::make_unique<TokenAuthorization>(stored, options());
    }
    bool isGood(const Result<std::shared_ptr<const Secret>> &header) const
    {
        return header && world.oauth.isGood((*header)->view().toByteArray().mid(7), {});
    }

    OAuthWorld world;
    StoredTokens stored;
    std::atomic<qint64> later = 0; // seconds
};

inline ErrorReason reasonOf(const Result<std::shared_ptr<const Secret>> &header)
{
    return header ? ErrorReason::None : header.error().reason;
}

} // namespace warden
