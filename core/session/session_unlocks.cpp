#include "core/events/event_actions.h"
#include "core/secrets/file_credentials.h"
#include "core/secrets/keychain_credentials.h"
#include "core/session/session_state.h"
#include "core/vault/workspace_files.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace warden {

Result<void> copySealed(CredentialStorage &from, CredentialStorage &to, const QStringList &names)
{
    for (const QString &name : names) {
        const Result<QByteArray> blob = from.read(name);
        if (!blob && blob.error().reason == ErrorReason::KeychainEntryGone)
            continue;
        if (!blob)
            return blob.failure();
        if (Result<void> written = to.write(name, *blob); !written)
            return written;
    }
    return {};
}

QStringList ownKeyNames(const std::vector<Connection> &connections)
{
    QStringList names;
    for (const Connection &connection : connections)
        names += {ProviderFactory::signingKeyName(connection.id),
                  ProviderFactory::hashKeyName(connection.id)};
    return names;
}

std::unique_ptr<CredentialStorage>
keychainStorage(SecretStore &keychain, const QString &workspaceId, const FileGenerations &files)
{
    const QString prefix =
        files.credentials == 1 ? workspaceId : u"%1/c%2"_s.arg(workspaceId).arg(files.credentials);
    return std::make_unique<KeychainCredentials>(keychain, prefix, Unlocking::Ask);
}

Result<QStringList> Session::State::secretNames()
{
    QStringList names;
    if (!store)
        return names;
    const Result<std::vector<Connection>> connections = store->connections().all();
    if (!connections)
        return connections.failure();
    for (const Connection &connection : *connections)
        names += ProviderFactory::secretNames(connection.id);
    const Result<std::vector<Witness>> witnesses = log->witnesses().all();
    if (!witnesses)
        return witnesses.failure();
    for (const Witness &witness : *witnesses)
        names.append(witnessSecretName(witness.id));
    return names;
}

std::unique_ptr<CredentialStorage> Session::State::storageFor(const FileGenerations &files) const
{
    if (!isKeychainUsed())
        return std::make_unique<FileCredentials>(
            QDir(vault.folder()).filePath(credentialsFileName(files)));
    return keychainStorage(*environment.keychain, vault.workspaceId(), files);
}

void Session::State::useStorage(std::unique_ptr<CredentialStorage> storage)
{
    retired.push_back({std::move(credentialStorage), std::move(credentials), std::move(providers)});
    credentialStorage = std::move(storage);
    credentials = std::make_unique<SealedCredentials>(
        *credentialStorage, vault.key(DataKey::Credentials), vault.workspaceId(),
        // A re-key has this lock while it copies: nothing is written under a key of before.
        [this]() -> Result<std::unique_ptr<QLockFile>> {
            if (Result<void> unchanged = requireUnchangedStanding(); !unchanged)
                return unchanged.failure();
            return vault.lockUnchanged();
        });
    providers = std::make_unique<ProviderFactory>(*credentials, vault.folder(), environment.clock);
}

// What the keychain kept goes to the file first, so that a crash in between loses nothing.
Result<void> Session::State::endKeychainUnlock()
{
    if (!findWrap(vault.keyring(), UnlockMethod::Keychain, actor.id))
        return {};
    if (!findWrap(vault.keyring(), UnlockMethod::Passphrase, actor.id))
        return fail(ErrorKind::Usage, ErrorReason::NoPassphraseSet);
    if (!environment.keychain)
        return fail(ErrorKind::Locked, ErrorReason::KeychainMissing);
    // No run renews a token meanwhile; whoever has the workspace open otherwise has to unlock
    // again.
    Progress progress;
    const Result<RunLease> lease = RunLease::acquire(vault.folder(), patienceForOtherRun, progress);
    if (!lease)
        return lease.failure();
    const std::unique_ptr<CredentialStorage> before = storageFor(vault.keyring().roster.files);
    const bool wasUsed = isKeychainUsed();
    auto after = std::make_unique<FileCredentials>(vault.credentialsPath());
    const Result<QStringList> names = secretNames();
    if (!names)
        return names.failure();
    if (Result<void> copied = copySealed(*before, *after, *names); !copied)
        return copied;
    if (Result<void> ended = vault.disableKeychain(*environment.keychain, Unlocking::Ask); !ended)
        return ended;
    if (wasUsed && !isKeychainUsed() && credentials) {
        const std::lock_guard lock(reading); // previewPolicy() reads by it
        useStorage(std::move(after));
        for (const QString &name : *names)
            (void)before->remove(name); // sealed all the same
    }
    return note(event(actions::keychainUnlockEnded, {u"operator"_s, actor.id.value()}));
}

Result<void> Session::endKeychainUnlock()
{
    if (Result<void> allowed = m_state->require(Permission::OwnSettings); !allowed)
        return allowed;
    const std::lock_guard lock(m_state->writing);
    if (Result<void> fresh = m_state->refreshVault(); !fresh)
        return fresh;
    return m_state->endKeychainUnlock();
}

Result<void> Session::setPassphrase(const Secret &passphrase)
{
    if (Result<void> allowed = m_state->require(Permission::OwnSettings); !allowed)
        return allowed;
    const std::lock_guard lock(m_state->writing);
    if (Result<void> fresh = m_state->refreshVault(); !fresh)
        return fresh;
    if (findWrap(m_state->vault.keyring(), UnlockMethod::Passphrase, m_state->actor.id))
        return fail(ErrorKind::Usage, ErrorReason::AlreadyExists, {},
                    u"the passphrase of before is asked for"_s);
    if (Result<void> set = m_state->vault.setPassphrase(passphrase); !set)
        return set;
    return m_state->note(
        m_state->event(actions::passphraseChanged, {u"operator"_s, m_state->actor.id.value()}));
}

} // namespace warden
