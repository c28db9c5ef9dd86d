#include "core/channels/channel_seal.h"
#include "core/secrets/keychain_credentials.h"
#include "core/session/session_state.h"
#include "core/watch/alert_channel_table.h"

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
        const Result<QByteArray> known = to.read(name);
        if (known && *known == *blob)
            continue;
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
    const Result<std::vector<AlertChannel>> channels = AlertChannelTable(log->database()).all();
    if (!channels)
        return channels.failure();
    for (const AlertChannel &channel : *channels)
        names.append(channelSecretName(channel.id));
    return names;
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

} // namespace warden
