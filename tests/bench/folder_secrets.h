#pragma once

#include "core/secrets/secret_store.h"

#include <QDir>

namespace warden {

// Stands for the keychain where its own time isn't to be measured: a file for each entry, open to
// whoever may read the folder.
class FolderSecrets final : public SecretStore
{
public:
    explicit FolderSecrets(const QString &folder) : m_folder(folder) {}

    SecretState probe(const QString &key) override;
    Result<Secret> read(const QString &key, Unlocking unlocking) override;
    Result<void> write(const QString &key, const Secret &value, Unlocking unlocking) override;
    Result<void> remove(const QString &key, Unlocking unlocking) override;

private:
    QString pathOf(const QString &key) const;

    QDir m_folder;
};

} // namespace warden
