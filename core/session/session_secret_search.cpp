#include "core/channels/channel_seal.h"
#include "core/events/event_actions.h"
#include "core/posture/check_table.h"
#include "core/posture/secret_search.h"
#include "core/secrets/environment_secret.h"
#include "core/session/connection_settings.h"
#include "core/session/connection_view.h"
#include "core/session/session_state.h"
#include "core/watch/alert_channel_table.h"
#include "core/witnesses/witness_seal.h"
#include "core/witnesses/witness_settings.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

const QString inFiles = u"keys.in_files"_s;

struct OwnSecrets
{
    std::vector<SoughtSecret> all = {};
    bool isOneMissing = false;

    void take(const QString &name, Secret secret)
    {
        if (!secret.isEmpty())
            all.push_back({name, std::move(secret)});
    }
};

// With what SQLite keeps beside each.
QStringList databaseFiles(const Vault &vault)
{
    QStringList files;
    for (const QString &path : {vault.contactsPath(), vault.auditPath()}) {
        for (const QString &suffix : {u""_s, u"-wal"_s, u"-shm"_s})
            files.append(path + suffix);
    }
    return files;
}

// Under writing.
void takeSecretsOf(const Connection &connection, SealedCredentials &credentials,
                   OwnSecrets &secrets)
{
    for (const QString &name : ProviderFactory::secretNames(connection.id)) {
        Result<Secret> kept = credentials.read(name);
        if (!kept) {
            if (kept.error().reason != ErrorReason::KeychainEntryGone)
                secrets.isOneMissing = true;
        } else if (name == ProviderFactory::tokensName(connection.id)) {
            Result<TokenSet> tokens = tokensFromJson(*kept);
            if (tokens)
                secrets.take(connection.name, std::move(tokens->refresh));
            else
                secrets.isOneMissing = true;
        } else {
            secrets.take(connection.name, std::move(*kept));
        }
    }
    if (!connection.settings.contains(settings::secretVariable))
        return;
    // What was revoked is still sought.
    Result<Secret> given =
        secretFromEnvironment(connection.settings.value(settings::secretVariable).toString());
    if (given)
        secrets.take(connection.name, std::move(*given));
    else
        secrets.isOneMissing = true;
}

// Likewise of channels of alerts.
Result<void> takeSecretsOfChannels(Database &log, SealedCredentials &credentials,
                                   OwnSecrets &secrets)
{
    const Result<std::vector<AlertChannel>> all = AlertChannelTable(log).all();
    if (!all)
        return all.failure();
    for (const AlertChannel &channel : *all) {
        const Result<Secret> sealed = credentials.read(channelSecretName(channel.id));
        if (!sealed && sealed.error().reason == ErrorReason::KeychainEntryGone)
            continue;
        Result<ChannelSecrets> known =
            sealed ? secretsOfSeal(channel, *sealed) : Result<ChannelSecrets>(sealed.failure());
        if (!known) {
            secrets.isOneMissing = true;
            continue;
        }
        secrets.take(channel.place, std::move(known->main));
        secrets.take(channel.place, std::move(known->signingKey));
    }
    return {};
}

// Where it was found since it was found nowhere: a search elsewhere mends none of them.
Result<QStringList> placesFoundBefore(Database &log)
{
    const Result<std::vector<Check>> history = CheckTable(log).history(inFiles, {});
    if (!history)
        return history.failure();
    QStringList places;
    for (const Check &check : *history) {
        if (check.finding.answer() == Answer::Pass)
            break;
        places += placesFoundIn(check.finding);
    }
    places.removeDuplicates();
    return places;
}

} // namespace

// Under writing. What an emergency forgot can't be sought any more; a variable has it still.
Result<void> Session::State::takeSecretsOfWitnesses(std::vector<SoughtSecret> &secrets,
                                                    bool &isOneMissing)
{
    const Result<std::vector<Witness>> all = log->witnesses().all();
    if (!all)
        return all.failure();
    for (const Witness &witness : *all) {
        if (!needsSecret(witness))
            continue;
        const QString variable =
            witness.settings.value(witness_settings::secretVariable).toString();
        const Result<Secret> sealed = credentials->read(witnessSecretName(witness.id));
        const bool isGone = !sealed && sealed.error().reason == ErrorReason::KeychainEntryGone;
        if (isGone && variable.isEmpty())
            continue;
        Result<Secret> secret =
            variable.isEmpty() ? sealedSecretOf(witness) : secretFromEnvironment(variable);
        if (!secret)
            isOneMissing = true;
        else if (!secret->isEmpty())
            secrets.push_back({witness.place, std::move(*secret)});
    }
    return {};
}

Result<Check> Session::searchForSecrets(const QStringList &places, Progress &progress)
{
    if (Result<void> open = m_state->requireStore(Permission::ManageConnections); !open)
        return open.failure();
    OwnSecrets secrets;
    QStringList databases;
    QStringList again;
    {
        const std::lock_guard lock(m_state->writing);
        databases = databaseFiles(m_state->vault);
        const Result<std::vector<Connection>> connections = m_state->store->connections().all();
        if (!connections)
            return connections.failure();
        for (const Connection &connection : *connections) {
            if (connection.service != "file"_L1)
                takeSecretsOf(connection, *m_state->credentials, secrets);
        }
        const Result<void> taken =
            m_state->takeSecretsOfWitnesses(secrets.all, secrets.isOneMissing);
        if (!taken)
            return taken.failure();
        const Result<void> more =
            takeSecretsOfChannels(m_state->log->database(), *m_state->credentials, secrets);
        if (!more)
            return more.failure();
        Result<QStringList> before = placesFoundBefore(m_state->log->database());
        if (!before)
            return before.failure();
        again = std::move(*before);
    }
    const Result<Finding> found = warden::searchForSecrets(
        shellProfiles(QDir::homePath()) + again + places, databases, secrets.all, progress);
    if (!found)
        return found.failure();
    const bool isHalf = secrets.isOneMissing && found->answer() == Answer::Pass;
    const Check check =
        newCheck(inFiles, u"search"_s, isHalf ? Finding::undetermined(Unknown::Incomplete) : *found,
                 m_state->now());
    const std::lock_guard lock(m_state->writing);
    const Result<qint64> recorded = CheckTable(m_state->log->database()).record({check});
    if (!recorded)
        return recorded.failure();
    Event searched = m_state->event(actions::checkSearched, {u"checks"_s});
    searched.counts = {{u"files"_s, found->looked()}, {u"found"_s, found->failing()}};
    (void)m_state->note(searched);
    return check;
}

} // namespace warden
