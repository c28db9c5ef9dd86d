#include "core/events/event_actions.h"
#include "core/secrets/file_credentials.h"
#include "core/secrets/keychain_credentials.h"
#include "core/session/session_state.h"

using namespace Qt::StringLiterals;

namespace warden {

namespace {

// Every secret of a connection, where it has one of that name.
QStringList secretNames(const ConnectionId &id)
{
    return {ProviderFactory::secretName(id), ProviderFactory::signingKeyName(id),
            ProviderFactory::tokensName(id)};
}

Result<QStringList> allSecretNames(Store &store)
{
    const Result<std::vector<Connection>> connections = store.connections().all();
    if (!connections)
        return connections.failure();
    QStringList names;
    for (const Connection &connection : *connections)
        names += secretNames(connection.id);
    return names;
}

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

} // namespace

// What the keychain kept goes to the file first, so that a crash in between loses nothing.
Result<void> Session::State::endKeychainUnlock()
{
    if (!findWrap(vault.keyring(), UnlockMethod::Keychain, actor.id))
        return {};
    if (!findWrap(vault.keyring(), UnlockMethod::Passphrase, actor.id))
        return fail(ErrorKind::Usage, ErrorReason::NoPassphraseSet);
    if (!environment.keychain)
        return fail(ErrorKind::Locked, ErrorReason::KeychainMissing);
    const bool wasUsed = isKeychainUsed();
    KeychainCredentials before(*environment.keychain, vault.workspaceId(), Unlocking::Ask);
    auto after = std::make_unique<FileCredentials>(vault.credentialsPath());
    Result<QStringList> names = store ? allSecretNames(*store) : Result<QStringList>(QStringList());
    if (!names)
        return names.failure();
    if (Result<void> copied = copySealed(before, *after, *names); !copied)
        return copied;
    if (Result<void> ended = vault.disableKeychain(*environment.keychain, Unlocking::Ask); !ended)
        return ended;
    if (wasUsed && !isKeychainUsed() && credentials) {
        providers.reset();
        credentials.reset();
        credentialStorage = std::move(after);
        credentials = std::make_unique<SealedCredentials>(
            *credentialStorage, vault.key(DataKey::Credentials), vault.workspaceId());
        providers =
            std::make_unique<ProviderFactory>(*credentials, vault.folder(), environment.clock);
        for (const QString &name : *names)
            (void)before.remove(name); // sealed all the same
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
