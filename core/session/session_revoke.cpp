#include "core/events/event_actions.h"
#include "core/oauth/token_authorization.h"
#include "core/session/cloud_services.h"
#include "core/session/connection_settings.h"
#include "core/session/session_connections.h"
#include "core/session/session_state.h"

using namespace Qt::StringLiterals;

namespace warden {

namespace {

using Ended = RevokedAccess::State;

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

} // namespace

Result<void> Session::State::forgetSecrets(const Connection &connection, Progress &progress)
{
    if (signsInWithBrowser(connection)) {
        const StoredTokens tokens = providers->tokensOf(connection.id);
        if (Result<void> done = forgetSignIn(tokens, vault.folder(), progress); !done)
            return done;
    }
    for (const QString &name : secretsToForget(connection.id)) {
        if (Result<void> forgotten = credentials->remove(name); !forgotten)
            return forgotten;
    }
    Connection ended = connection;
    ended.state = ConnectionState::SignInNeeded;
    ended.checkedAt = now();
    Result<Transaction> transaction = store->begin();
    if (!transaction)
        return transaction.failure();
    if (Result<void> stored = store->connections().update(ended); !stored)
        return stored;
    return commit(*transaction);
}

// The names of those who failed, too: somebody has to finish it.
void Session::State::noteRevoked(const RevokedAccess &access)
{
    Event revoked =
        event(actions::accessRevoked, {u"connection"_s, access.connection.value(), access.name},
              access.error ? Outcome::Failure : Outcome::Success);
    if (access.error)
        revoked.details = failureDetails(*access.error);
    revoked.details.insert(u"service"_s, access.service);
    revoked.details.insert(u"state"_s, revokedStateName(access.state));
    (void)note(revoked); // an emergency doesn't wait for a log that takes nothing
}

// Passwords of mailboxes and addresses of hooks that are told checkpoints.
Result<std::vector<RevokedAccess>> Session::State::forgetWitnesses()
{
    const Result<std::vector<Witness>> witnesses = log->witnesses().all();
    if (!witnesses)
        return witnesses.failure();
    std::vector<RevokedAccess> all;
    for (const Witness &witness : *witnesses) {
        const QString name = witnessSecretName(witness.id);
        const Result<Secret> kept = credentials->read(name);
        if (!kept && kept.error().reason == ErrorReason::KeychainEntryGone)
            continue; // it has none, or it is in the environment
        RevokedAccess access{.name = witness.place, .service = witnessKindName(witness.kind)};
        const Result<void> forgotten = credentials->remove(name);
        access.state = Ended::ByHand;
        all.push_back(forgotten ? access : failed(access, forgotten.error()));
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
    const auto end = [&](const Connection &connection) -> RevokedAccess {
        RevokedAccess one{
            .connection = connection.id, .name = connection.name, .service = connection.service};
        const QString variable = connection.settings.value(settings::secretVariable).toString();
        one.variable = variable;
        bool isThere = !variable.isEmpty();
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
        if (Result<void> forgotten = m_state->forgetSecrets(connection, progress); !forgotten)
            return failed(one, forgotten.error());
        if (revoked == Revoked::Yes) {
            one.state = Ended::Revoked;
        } else {
            one.state = isThere ? Ended::ByHand : Ended::Gone;
            one.page = revocationPage(connection.service);
        }
        return one;
    };
    for (const Connection &connection : *connections) {
        if (connection.service == "file"_L1)
            continue;
        progress.report({Stage::Writing, connection.name, qint64(revocation.all.size()),
                         qint64(connections->size())});
        revocation.all.push_back(end(connection));
        m_state->noteRevoked(revocation.all.back());
    }
    const Result<std::vector<RevokedAccess>> witnesses = m_state->forgetWitnesses();
    if (!witnesses)
        return witnesses.failure();
    for (const RevokedAccess &witness : *witnesses)
        revocation.all.push_back(witness);
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
