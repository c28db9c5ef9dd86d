#pragma once

#include "core/oauth/sign_in.h"
#include "core/session/cloud_sign_in.h"
#include "core/session/provider_factory.h"

#include <optional>

namespace warden {

// Private to core/session: what run() leaves for keepSignIn().
struct CloudSignIn::State
{
    State(Connection toKeep, SignInTerms asked, SignInRequest request,
          const ProviderFactory &providers, const Clock &clock)
        : connection(std::move(toKeep)), terms(std::move(asked)), factory(providers),
          signIn(std::move(request), clock)
    {}

    Connection connection; // as it will be kept; without an id while it is a new one
    Connection known = {}; // the connection as it was before, where one signs in again
    const SignInTerms terms;
    const ProviderFactory &factory;
    SignIn signIn;
    bool isNamed = false;
    bool isNewClient = false; // replaces the connection's, with its secret
    Secret clientSecret = {}; // to be kept; empty where there is none or it lies elsewhere
    std::optional<TokenSet> tokens = {};
    std::vector<RemoteBook> books = {};
};

} // namespace warden
