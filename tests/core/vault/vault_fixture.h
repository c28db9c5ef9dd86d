#pragma once

#include "core/secrets/memory_secret_store.h"
#include "core/vault/vault.h"

#include <QFile>
#include <QTemporaryDir>

namespace warden {

inline Secret secretOf(const char *text)
{
    return Secret(QByteArrayView(text));
}

// A workspace folder to be, and a cost of scrypt that takes no time.
struct VaultFixture
{
    QTemporaryDir parent;
    QString folder = parent.filePath(QStringLiteral("workspace"));
    MemorySecretStore keychain;
    Secret passphrase = secretOf("correct horse");
    VaultSettings settings{.scryptCost = ScryptCost{16, 8, 1}};

    Result<Vault> create(bool usesPassphrase = true, bool usesKeychain = false)
    {
        return Vault::create(folder, QStringLiteral("Ada"),
                             {.passphrase = usesPassphrase ? &passphrase : nullptr,
                              .keychain = usesKeychain ? &keychain : nullptr},
                             settings);
    }
    Vault open() const { return Vault::open(folder, settings).value(); }
    QString path(const char *name) const { return folder + QChar(u'/') + QLatin1String(name); }
    QByteArray keyringBytes() const
    {
        QFile file(path("keyring.json"));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void put(const char *name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        if (file.open(QIODevice::WriteOnly))
            file.write(bytes);
    }
};

inline QList<QByteArray> keysOf(const Vault &vault)
{
    QList<QByteArray> keys;
    for (const DataKey key : allDataKeys)
        keys.append(vault.key(key).view().toByteArray());
    return keys;
}

} // namespace warden
