#pragma once

#include "core/audit/anchor.h"
#include "core/secrets/secret_store.h"

#include <QString>

namespace warden {

// The newest checkpoint in the OS keychain: a witness that whoever can write to the workspace's
// folder can't turn back.
class KeychainAnchor final : public Anchor
{
public:
    // Borrows the store.
    KeychainAnchor(SecretStore &store, const QString &workspaceId);
    static QString entryOf(const QString &workspaceId); // its name in the keychain

    Result<std::optional<QByteArray>> read() override;
    Result<void> write(const QByteArray &checkpoint) override;

private:
    SecretStore &m_store;
    const QString m_key;
};

} // namespace warden
