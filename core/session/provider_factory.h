#pragma once

#include "core/base/timestamp.h"
#include "core/secrets/sealed_credentials.h"
#include "core/session/views.h"

#include <memory>

namespace warden {

class ZapierProvider;

// Makes a connection's provider with its credentials: from the keychain, or from the environment
// variable that the person named. The only place that knows every service. Any thread.
class ProviderFactory
{
public:
    // Borrows the credentials.
    ProviderFactory(const SealedCredentials &credentials, Clock clock);

    Result<std::unique_ptr<Provider>> make(const Connection &connection) const;
    // Before anything is saved: with the secret as given.
    Result<std::unique_ptr<Provider>> makeFor(const Connection &connection,
                                              const Secret &secret) const;
    Result<std::unique_ptr<ZapierProvider>> makeHook(const Connection &connection) const;

    // The connection that a draft describes, without an id.
    Result<Connection> connectionFrom(const ConnectionDraft &draft, const Secret &secret) const;

    // Names in the sealed credentials.
    static QString secretName(const ConnectionId &id);
    static QString signingKeyName(const ConnectionId &id);

private:
    Result<Secret> secretOf(const Connection &connection) const;
    Result<std::unique_ptr<ZapierProvider>> zapier(const Connection &connection, Secret address,
                                                   Secret key) const;

    const SealedCredentials &m_credentials;
    const Clock m_clock;
};

} // namespace warden
