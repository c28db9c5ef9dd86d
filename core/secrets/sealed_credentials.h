#pragma once

#include "core/base/secret.h"
#include "core/secrets/credential_storage.h"

#include <QLockFile>

#include <functional>
#include <memory>

namespace warden {

// Passwords, tokens and hook addresses. Each is sealed with the workspace's credentials key
// (AES-256-GCM; associated data: "contact-warden credential v1", workspace id, name) before it
// reaches a keychain or a file, so that neither alone gives it away.
class SealedCredentials
{
public:
    // Whether anything may be written still. The lock lasts until it is: meanwhile nobody goes on
    // to another key. Removing gives nothing away under any key.
    using ChangeLock = std::function<Result<std::unique_ptr<QLockFile>>()>;

    // Borrows both; they have to outlive this object. Without a `changeLock` it is always free to.
    SealedCredentials(CredentialStorage &storage, const Secret &credentialsKey, QString workspaceId,
                      ChangeLock changeLock = {});

    // Reasons besides the storage's: Damaged when the blob isn't of this key, workspace and name.
    Result<Secret> read(const QString &name) const;
    Result<void> write(const QString &name, const Secret &value) const;
    // Here, whoever goes on elsewhere: what was just written can always be taken back.
    Result<void> remove(const QString &name) const;
    // Whether a write would be let through now, for what can't be had a second time.
    Result<void> requireChangeable() const;

    static constexpr qsizetype largestValue = 64 * 1024; // bytes

private:
    Result<QByteArray> associated(const QString &name) const;
    Result<std::unique_ptr<QLockFile>> lockForChange() const;

    CredentialStorage &m_storage;
    const Secret &m_key;
    QString m_workspaceId;
    ChangeLock m_changeLock;
};

} // namespace warden
