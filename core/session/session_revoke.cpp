#include "core/channels/channel_seal.h"
#include "core/events/event_actions.h"
#include "core/http/rate_limiter.h"
#include "core/oauth/token_authorization.h"
#include "core/session/cloud_services.h"
#include "core/session/connection_settings.h"
#include "core/session/session_connections.h"
#include "core/session/session_state.h"
#include "core/vault/workspace_files.h"
#include "core/watch/alert_channel_table.h"
#include "core/witnesses/witness_seal.h"
#include "core/witnesses/witness_settings.h"

using namespace Qt::StringLiterals;

namespace warden {

namespace {

using Ended = RevokedAccess::State;
using std::chrono::milliseconds;

// The keyring's lock, with one patience for all that an emergency forgets: twenty secrets don't
// wait twenty times. Whoever seals them anew has the lock until the others count.
class KeyringTurn
{
public:
    KeyringTurn(QString folder, Progress &progress)
        : m_folder(std::move(folder)), m_progress(progress)
    {}

    // None where the folder takes no file: an emergency goes on all the same.
    Result<std::unique_ptr<QLockFile>> take()
    {
        while (true) {
            Result<std::unique_ptr<QLockFile>> lock = lockKeyring(m_folder, milliseconds{0});
            if (!lock && lock.error().kind != ErrorKind::Busy)
                return nullptr;
            if (lock || m_left <= milliseconds{0})
                return lock;
            if (const Result<void> waited = waitFor(slice, m_progress); !waited)
                return waited.failure();
            m_left -= slice;
        }
    }

private:
    static constexpr milliseconds slice{50};

    const QString m_folder;
    Progress &m_progress;
    milliseconds m_left{5000};
};

// The hash keys stay: nobody gets in by them, and with others all that was sent would be sent
// again. A hook's signing key stays, too: only its Zap knows it, and without the address it opens
// nothing.
QStringList secretsToForget(const ConnectionId &id)
{
    return {ProviderFactory::secretName(id), ProviderFactory::tokensName(id)};
}

RevokedAccess failed(RevokedAccess access, const Error &error)
{
    access.state = Ended::Failed;
    access.error = error;
    return access;
}

void describe(Event &revoked, const RevokedAccess &access)
{
    revoked.outcome = access.error ? Outcome::Failure : Outcome::Success;
    if (access.error)
        revoked.details = failureDetails(*access.error);
    revoked.details.insert(u"service"_s, access.service);
    revoked.details.insert(u"state"_s, revokedStateName(access.state));
}

} // namespace

// What it came to is kept first: were the secret gone and nothing said of it, nobody would know any
// more that it has to be ended at the service. From then on it isn't used, though it be there
// still.
Result<void> Session::State::forgetSecrets(const Connection &known, const Forget &forget,
                                           Progress &progress)
{
    Result<Transaction> transaction = store->begin();
    if (!transaction)
        return transaction.failure();
    // It may have been renamed or moved while services were asked.
    Result<Connection> ended = store->connections().get(known.id);
    if (!ended)
        return ended.failure();
    if (const auto state = known.settings.constFind(settings::revoked);
        state != known.settings.constEnd())
        ended->settings.insert(settings::revoked, *state);
    ended->state = ConnectionState::SignInNeeded;
    ended->checkedAt = now();
    if (Result<void> stored = store->connections().update(*ended); !stored)
        return stored;
    if (Result<void> committed = commit(*transaction); !committed)
        return committed;
    if (signsInWithBrowser(known)) {
        const StoredTokens tokens = providers->tokensOf(known.id);
        if (Result<void> done = forgetSignIn(tokens, vault.folder(), progress); !done)
            return done;
    }
    return forget(secretsToForget(known.id));
}

// The names of those who failed, too: somebody has to finish it.
void Session::State::noteRevoked(const RevokedAccess &access)
{
    Event revoked =
        event(actions::accessRevoked, {u"connection"_s, access.connection.value(), access.name});
    describe(revoked, access);
    (void)note(revoked); // an emergency doesn't wait for a log that takes nothing
}

// Passwords of mailboxes and addresses of hooks that are told checkpoints; without the seal, a
// variable isn't read either. One that has none any more is told all the same: it was forgotten
// before, and works on where it comes from.
Result<std::vector<RevokedAccess>> Session::State::forgetWitnesses(const Forget &forget)
{
    const Result<std::vector<Witness>> witnesses = log->witnesses().all();
    if (!witnesses)
        return witnesses.failure();
    std::vector<RevokedAccess> all;
    for (const Witness &witness : *witnesses) {
        if (!needsSecret(witness))
            continue;
        RevokedAccess access{
            .name = witness.place,
            .service = witnessKindName(witness.kind),
            .state = Ended::ByHand,
            .variable = witness.settings.value(witness_settings::secretVariable).toString()};
        const Result<void> forgotten = forget({witnessSecretName(witness.id)});
        all.push_back(forgotten ? access : failed(access, forgotten.error()));
        Event revoked = event(actions::accessRevoked,
                              {u"witness"_s, witness.id.value(), witnessKindName(witness.kind)});
        describe(revoked, all.back());
        (void)note(revoked);
    }
    return all;
}

// Likewise of channels that are told of alerts.
Result<std::vector<RevokedAccess>> Session::State::forgetChannels(const Forget &forget)
{
    const Result<std::vector<AlertChannel>> channels = AlertChannelTable(log->database()).all();
    if (!channels)
        return channels.failure();
    std::vector<RevokedAccess> all;
    for (const AlertChannel &channel : *channels) {
        if (!needsSecret(channel))
            continue;
        const QString kind = alertChannelKindName(channel.kind);
        RevokedAccess access{.name = channel.place, .service = kind, .state = Ended::ByHand};
        const Result<void> forgotten = forget({channelSecretName(channel.id)});
        all.push_back(forgotten ? access : failed(access, forgotten.error()));
        Event revoked = event(actions::accessRevoked, {u"alert_channel"_s, channel.id, kind});
        describe(revoked, all.back());
        (void)note(revoked);
    }
    return all;
}

Result<EmergencyRevocation> Session::revokeEverything(Progress &progress)
{
    const Result<StoreAccess> access = m_state->toWrite(Permission::ManageConnections);
    if (!access)
        return access.failure();
    const Result<std::vector<Connection>> connections = access->store.connections().all();
    if (!connections)
        return connections.failure();
    EmergencyRevocation revocation;
    KeyringTurn turn(folder(), progress);
    // Removed first: the lock is only had to look whether these were the ones that count, and
    // nothing else is waited for under it.
    const State::Forget forget = [&](const QStringList &names) -> Result<void> {
        for (const QString &name : names) {
            if (Result<void> removed = m_state->credentials->remove(name); !removed)
                return removed;
        }
        const Result<std::unique_ptr<QLockFile>> lock = turn.take();
        return lock ? m_state->requireUnchangedStanding() : lock.failure();
    };
    const auto end = [&](const Connection &connection) -> RevokedAccess {
        RevokedAccess one{
            .connection = connection.id, .name = connection.name, .service = connection.service};
        one.variable = connection.settings.value(settings::secretVariable).toString();
        // Where an emergency was before, its answer is told again until there is another secret.
        bool isThere = !one.variable.isEmpty() || connection.settings.contains(settings::revoked);
        for (const QString &name : secretsToForget(connection.id)) {
            const Result<Secret> kept = m_state->credentials->read(name);
            if (!kept && kept.error().reason != ErrorReason::KeychainEntryGone)
                return failed(one, kept.error());
            isThere = isThere || kept.has_value();
        }
        Revoked revoked = Revoked::No;
        if (signsInWithBrowser(connection) && isThere) {
            const Result<Revoked> ended = revoke(connection, progress);
            if (!ended) // with its tokens a second time can still end it
                return failed(one, ended.error());
            revoked = *ended;
        }
        RevokedAccess ended = one;
        if (revoked == Revoked::Yes) {
            ended.state = Ended::Revoked;
        } else {
            ended.state = isThere ? Ended::ByHand : Ended::Gone;
            ended.page = revocationPage(connection.service);
        }
        Connection marked = connection;
        if (ended.state != Ended::Gone)
            marked.settings.insert(settings::revoked, revokedStateName(ended.state));
        const Result<void> forgotten = m_state->forgetSecrets(marked, forget, progress);
        return forgotten ? ended : failed(one, forgotten.error());
    };
    for (const Connection &connection : *connections) {
        if (connection.service == "file"_L1)
            continue;
        progress.report({Stage::Writing, connection.name, qint64(revocation.all.size()),
                         qint64(connections->size())});
        revocation.all.push_back(end(connection));
        m_state->noteRevoked(revocation.all.back());
    }
    const Result<std::vector<RevokedAccess>> witnesses = m_state->forgetWitnesses(forget);
    if (witnesses)
        revocation.all.insert(revocation.all.end(), witnesses->begin(), witnesses->end());
    else
        revocation.all.push_back(failed({.service = u"witnesses"_s}, witnesses.error()));
    const Result<std::vector<RevokedAccess>> channels = m_state->forgetChannels(forget);
    if (channels)
        revocation.all.insert(revocation.all.end(), channels->begin(), channels->end());
    else
        revocation.all.push_back(failed({.service = u"channels"_s}, channels.error()));
    const auto count = [&](Ended state) {
        return qint64(std::ranges::count(revocation.all, state, &RevokedAccess::state));
    };
    Event all = m_state->event(actions::accessAllRevoked, {u"workspace"_s},
                               revocation.isFinished() ? Outcome::Success : Outcome::Failure);
    all.counts = {{u"revoked"_s, count(Ended::Revoked)},
                  {u"by_hand"_s, count(Ended::ByHand)},
                  {u"gone"_s, count(Ended::Gone)},
                  {u"failed"_s, count(Ended::Failed)}};
    (void)m_state->note(all);
    return revocation;
}

} // namespace warden
