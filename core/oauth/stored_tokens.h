#pragma once

#include "core/oauth/token_set.h"
#include "core/secrets/sealed_credentials.h"

namespace warden {

// A connection's tokens in the sealed credentials, as one JSON value, so that replacing them is all
// or nothing. Holds no state: each read is of what is stored now. Borrows the credentials.
class StoredTokens
{
public:
    // `name`: in the sealed credentials, "connection/<id>/tokens".
    StoredTokens(const SealedCredentials &credentials, QString name);

    // Reasons: the storage's; Damaged where it isn't what write() wrote.
    Result<TokenSet> read() const;
    Result<void> write(const TokenSet &tokens) const; // durable when it returns
    Result<void> remove() const;
    // Whether write() would be let through now: what a service gives once has to be stored.
    Result<void> requireChangeable() const;

    const QString &name() const { return m_name; }

private:
    const SealedCredentials &m_credentials;
    QString m_name;
};

// The stored form, and back; Invalid with reason Damaged.
Secret tokensToJson(const TokenSet &tokens);
Result<TokenSet> tokensFromJson(const Secret &json);

} // namespace warden
