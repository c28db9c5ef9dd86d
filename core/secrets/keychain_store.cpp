#include "core/secrets/keychain_store.h"

#include "core/secrets/keychain_thread.h"

#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
#include "core/secrets/secret_service.h"
#define WARDEN_HAS_SECRET_SERVICE
#endif

using namespace Qt::StringLiterals;

namespace warden {

static SecretState stateOf(KeychainOutcome outcome)
{
    switch (outcome) {
    case KeychainOutcome::Done:
        return SecretState::Present;
    case KeychainOutcome::NotFound:
        return SecretState::Missing;
    case KeychainOutcome::Denied:
        return SecretState::Locked;
    case KeychainOutcome::Unavailable:
        return SecretState::Unavailable;
    case KeychainOutcome::Silent:
        return SecretState::Silent;
    }
    Q_UNREACHABLE();
}

#ifdef WARDEN_HAS_SECRET_SERVICE

static constexpr std::chrono::milliseconds serviceLimit{2000};

SecretState KeychainStore::probe(const QString &key)
{
    const auto limit = std::min(serviceLimit, m_options.deadline);
    return runInKeychainThread([service = m_options.service, key,
                                limit] { return searchSecretService(service, key, limit); },
                               m_options)
        .value_or(SecretState::Silent);
}

SecretState KeychainStore::probeForWriting()
{
    const auto limit = std::min(serviceLimit, m_options.deadline);
    const SecretState state =
        runInKeychainThread([limit] { return defaultCollectionState(limit); }, m_options)
            .value_or(SecretState::Silent);
    switch (state) {
    case SecretState::Present:
        return SecretState::Missing;
    case SecretState::Missing:
        return SecretState::Locked; // no keyring yet: the service would ask for a password for one
    case SecretState::Locked:
    case SecretState::Unavailable:
    case SecretState::Silent:
        break;
    }
    return state;
}

#else

SecretState KeychainStore::probe(const QString &key)
{
    return stateOf(
        runKeychainJob(KeychainOperation::Read, m_options, key, {}, m_options.deadline).outcome);
}

SecretState KeychainStore::probeForWriting()
{
    return SecretState::Missing;
}

#endif

Result<void> KeychainStore::mayAsk(SecretState state, Unlocking unlocking) const
{
    switch (state) {
    case SecretState::Present:
    case SecretState::Missing:
        return {};
    case SecretState::Locked:
        if (unlocking == Unlocking::Ask)
            return {};
        break;
    case SecretState::Unavailable:
    case SecretState::Silent:
        break;
    }
    return failureOf(state);
}

std::chrono::milliseconds KeychainStore::deadlineFor(SecretState state) const
{
    return state == SecretState::Locked ? m_options.questionDeadline : m_options.deadline;
}

Result<Secret> KeychainStore::read(const QString &key, Unlocking unlocking)
{
    const SecretState state = probe(key);
    if (state == SecretState::Missing)
        return failureOf(state);
    if (Result<void> allowed = mayAsk(state, unlocking); !allowed)
        return allowed.failure();
    KeychainAnswer answer =
        runKeychainJob(KeychainOperation::Read, m_options, key, {}, deadlineFor(state));
    if (answer.outcome == KeychainOutcome::Done)
        return std::move(answer.value);
    // The entry was there a moment ago: "not found" is how a refused question looks.
    if (answer.outcome == KeychainOutcome::NotFound)
        return failureOf(state == SecretState::Locked ? state : probe(key), answer.detail);
    return failureOf(stateOf(answer.outcome), answer.detail);
}

Result<void> KeychainStore::write(const QString &key, const Secret &value, Unlocking unlocking)
{
    const SecretState state = probeForWriting();
    if (Result<void> allowed = mayAsk(state, unlocking); !allowed)
        return allowed;
    const KeychainAnswer answer =
        runKeychainJob(KeychainOperation::Write, m_options, key, value, deadlineFor(state));
    if (answer.outcome != KeychainOutcome::Done)
        return failureOf(stateOf(answer.outcome), answer.detail);
    return {};
}

Result<void> KeychainStore::remove(const QString &key, Unlocking unlocking)
{
    const SecretState state = probe(key);
    if (state == SecretState::Missing)
        return {};
    if (Result<void> allowed = mayAsk(state, unlocking); !allowed)
        return allowed;
    const KeychainAnswer answer =
        runKeychainJob(KeychainOperation::Remove, m_options, key, {}, deadlineFor(state));
    if (answer.outcome != KeychainOutcome::Done && answer.outcome != KeychainOutcome::NotFound)
        return failureOf(stateOf(answer.outcome), answer.detail);
    // A locked keyring says "deleted" and deletes nothing.
    const SecretState after = probe(key);
    if (after == SecretState::Missing)
        return {};
    return failureOf(after == SecretState::Present ? SecretState::Locked : after,
                     u"the entry is still there"_s);
}

} // namespace warden
