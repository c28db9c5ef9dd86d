#pragma once

#include "core/audit/anchor.h"
#include "core/secrets/secret_store.h"

#include <QString>

namespace warden {

// In contacts.db: not empty where the keychain becomes the witness of a log that began without it,
// once that was verified at an unlock.
inline const QString anchorDueSetting = QStringLiteral("anchor_due");

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
