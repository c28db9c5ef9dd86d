#pragma once

#include "core/secrets/secret_store.h"
#include "core/vault/workspace_files.h"

#include <QFile>
#include <QFileInfo>

namespace warden {

// Private to core/vault: takes back what an attempt to make a workspace has made, unless
// keyring.json came to be: then it may be needed, whatever failed afterwards.
class CreationAttempt
{
public:
    explicit CreationAttempt(const QString &folder) : m_folder(folder) {}
    ~CreationAttempt()
    {
        if (QFileInfo(keyringPath(m_folder)).isFile())
            return;
        removeDrafts(m_folder);
        if (m_keychain)
            (void)m_keychain->remove(m_entry, Unlocking::Never);
    }
    CreationAttempt(const CreationAttempt &) = delete;
    CreationAttempt &operator=(const CreationAttempt &) = delete;

    void hasWritten(SecretStore &keychain, const QString &entry)
    {
        m_keychain = &keychain;
        m_entry = entry;
    }

private:
    const QString m_folder;
    SecretStore *m_keychain = nullptr;
    QString m_entry;
};

} // namespace warden
