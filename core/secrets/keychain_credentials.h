#pragma once

#include "core/secrets/credential_storage.h"
#include "core/secrets/secret_store.h"

namespace warden {

// Sealed blobs in a keychain, in entries of at most 2,000 bytes, since Windows takes 2,560.
//
// The entry "<workspace>/<name>" is what counts, and replacing it is the commit:
//   byte 0x01, then the blob itself, where it fits; or
//   byte 0x02, slot ('a' or 'b'), number of parts, SHA-256 of the blob (32 bytes), and then the
//   entries "<workspace>/<name>#<slot><number>", counted from 0, hold the blob in pieces.
// New parts go to the slot that isn't in use, and the old slot is emptied afterwards.
class KeychainCredentials : public CredentialStorage
{
public:
    static constexpr qsizetype partSize = 2000;
    static constexpr int mostParts = 64;

    // Borrows the store.
    KeychainCredentials(SecretStore &store, QString workspaceId,
                        Unlocking unlocking = Unlocking::Never);

    Result<QByteArray> read(const QString &name) override;
    Result<void> write(const QString &name, const QByteArray &blob) override;
    Result<void> remove(const QString &name) override;

private:
    struct Head;

    QString headKey(const QString &name) const;
    QString partKey(const QString &name, char slot, int number) const;
    Result<Head> readHead(const QString &name);
    Result<void> emptySlot(const QString &name, char slot);

    SecretStore &m_store;
    QString m_workspaceId;
    Unlocking m_unlocking;
};

} // namespace warden
