#pragma once

#include "core/base/secret.h"
#include "core/secrets/credential_storage.h"

namespace warden {

// Passwords, tokens and hook addresses. Each is sealed with the workspace's credentials key
// (AES-256-GCM; associated data: "contact-warden credential v1", workspace id, name) before it
// reaches a keychain or a file, so that neither alone gives it away.
class SealedCredentials
{
public:
    // Borrows both; they have to outlive this object.
    SealedCredentials(CredentialStorage &storage, const Secret &credentialsKey,
                      QString workspaceId);

    // Reasons besides the storage's: Damaged when the blob isn't of this key, workspace and name.
    Result<Secret> read(const QString &name) const;
    Result<void> write(const QString &name, const Secret &value) const;
    Result<void> remove(const QString &name) const;

    static constexpr qsizetype largestValue = 64 * 1024; // bytes

private:
    Result<QByteArray> associated(const QString &name) const;

    CredentialStorage &m_storage;
    const Secret &m_key;
    QString m_workspaceId;
};

} // namespace warden
