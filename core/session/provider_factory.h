#pragma once

#include "core/base/timestamp.h"
#include "core/http/authorization.h"
#include "core/oauth/stored_tokens.h"
#include "core/secrets/sealed_credentials.h"
#include "core/session/views.h"

#include <memory>

namespace warden {

class AccountQuestions;
class ServiceEvents;
class ZapierProvider;

// Makes a connection's provider with its credentials: from the keychain, or from the environment
// variable that the person named. The only place that knows every service. Any thread.
class ProviderFactory
{
public:
    // Borrows the credentials. `folder` is the workspace's: processes lock there for a renewal.
    ProviderFactory(const SealedCredentials &credentials, QString folder, Clock clock);

    Result<std::unique_ptr<Provider>> make(const Connection &connection) const;
    // Before anything is saved: with the secret as given.
    Result<std::unique_ptr<Provider>> makeFor(const Connection &connection,
                                              const Secret &secret) const;
    Result<std::unique_ptr<ZapierProvider>> makeHook(const Connection &connection) const;
    // The same one at another address.
    Result<std::unique_ptr<ZapierProvider>> makeHookAt(const Connection &connection,
                                                       const Secret &address) const;

    // A cloud's, with a sign-in or a key of any kind.
    Result<std::unique_ptr<Provider>> makeCloud(const Connection &connection,
                                                std::shared_ptr<Authorization> authorization) const;
    // The logs that a cloud keeps of its own accounts.
    Result<std::unique_ptr<ServiceEvents>> eventsOf(const Connection &connection) const;
    // What a cloud tells of its people's accounts; null where there is nothing to ask.
    Result<std::unique_ptr<AccountQuestions>> questionsOf(const Connection &connection) const;
    static QStringList accountChecks(const QString &service); // that these answer
    // Of a connection where one signs in with the browser.
    Result<OAuthClient> clientOf(const Connection &connection) const;
    StoredTokens tokensOf(const ConnectionId &id) const;

    // The connection that a draft describes, without an id.
    Result<Connection> connectionFrom(const ConnectionDraft &draft, const Secret &secret) const;

    // Names in the sealed credentials.
    static QString secretName(const ConnectionId &id);
    static QString signingKeyName(const ConnectionId &id);
    static QString tokensName(const ConnectionId &id);
    static QString hashKeyName(const ConnectionId &id);
    // All of these: what a connection may have among the credentials.
    static QStringList secretNames(const ConnectionId &id);

    // As it is used now: kept, or in the environment.
    Result<Secret> secretOf(const Connection &connection) const;

private:
    Result<std::unique_ptr<ZapierProvider>> zapier(const Connection &connection, Secret address,
                                                   Secret key) const;

    Result<std::shared_ptr<Authorization>> savedSignIn(const Connection &connection) const;
    // A cloud's: the sign-in or the key that is kept.
    Result<std::shared_ptr<Authorization>> authorizationOf(const Connection &connection) const;

    const SealedCredentials &m_credentials;
    const QString m_folder;
    const Clock m_clock;
};

} // namespace warden
