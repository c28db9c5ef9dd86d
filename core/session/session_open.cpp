#include "core/events/event_actions.h"
#include "core/session/recovery_code_file.h"
#include "core/session/secret_home.h"
#include "core/session/sign_in_import.h"
#include "core/vault/sign_in_delay.h"
#include "core/vault/workspace_files.h"

using namespace Qt::StringLiterals;

namespace warden {

VaultSettings vaultSettings(const SessionEnvironment &environment)
{
    VaultSettings settings;
    settings.clock = environment.clock;
    settings.scryptCost = environment.scryptCost;
    settings.onCreationStep = environment.onCreationStep;
    return settings;
}

Session::Session(std::unique_ptr<State> state) : m_state(std::move(state)) {}

Session::~Session()
{
    const std::scoped_lock lock(m_state->writing, m_state->reading);
    // Best effort: a log that can't be written is told at the next unlock.
    (void)m_state->note(m_state->event(actions::workspaceLocked, {u"workspace"_s}));
}

WorkspaceStatus Session::inspect(const QString &folder, const SessionEnvironment &environment)
{
    WorkspaceStatus status;
    status.exists = holdsWorkspace(folder);
    if (!status.exists)
        return status;
    const Result<Vault> vault = Vault::open(folder, vaultSettings(environment));
    if (!vault) {
        status.problem = vault.error();
        return status;
    }
    for (const OperatorEntry &entry : vault->keyring().roster.operators)
        status.operators.append(entry.name);
    status.canUseKeychain = vault->hasKeychainUnlock();
    return status;
}

Result<std::unique_ptr<Session>> Session::opened(std::unique_ptr<State> state)
{
    const Vault &vault = state->vault;
    state->actor = {vault.operatorId(), vault.operatorName(), vault.role(), vault.permissions()};
    if (Result<void> ready = state->openDatabases(); !ready)
        return ready.failure();
    return std::unique_ptr<Session>(new Session(std::move(state)));
}

namespace {

// "keychain", "passphrase": how it was unlocked, for the log.
Event unlockedEvent(const Session &session, Event event)
{
    event.details = {{u"unlock"_s, unlockMethodName(session.unlockedBy())}};
    return event;
}

} // namespace

Result<std::unique_ptr<Session>> Session::unlockWithKeychain(const QString &folder,
                                                             const SessionEnvironment &environment,
                                                             const QString &operatorName)
{
    Result<Vault> vault = Vault::open(folder, vaultSettings(environment));
    if (!vault)
        return vault.failure();
    if (!environment.keychain)
        return fail(ErrorKind::Locked, ErrorReason::KeychainMissing);
    if (Result<void> unlocked =
            rememberFailure(vault->unlockWithKeychain(*environment.keychain, Unlocking::Ask),
                            *vault, UnlockMethod::Keychain, {}, environment.clock);
        !unlocked)
        return unlocked.failure();
    if (!operatorName.isEmpty() && operatorName != vault->operatorName())
        return fail(ErrorKind::Locked, ErrorReason::None, operatorName,
                    u"the keychain unlocks for somebody else"_s);
    return finishUnlock(
        std::make_unique<State>(environment, std::move(*vault), UnlockMethod::Keychain));
}

Result<std::unique_ptr<Session>>
Session::unlockWithPassphrase(const QString &folder, const QString &operatorName,
                              const Secret &passphrase, const SessionEnvironment &environment)
{
    Result<Vault> vault = Vault::open(folder, vaultSettings(environment));
    if (!vault)
        return vault.failure();
    const OperatorId tried =
        triedOperator(vault->keyring(), UnlockMethod::Passphrase, operatorName);
    const Result<Attempt> attempt = beginAttempt(folder, tried, environment.clock());
    if (!attempt)
        return attempt.failure();
    if (Result<void> unlocked =
            rememberFailure(vault->unlockWithPassphrase(operatorName, passphrase), *vault,
                            UnlockMethod::Passphrase, operatorName, environment.clock);
        !unlocked) {
        if (unlocked.error().reason == ErrorReason::WrongPassphrase)
            countFailure(folder, tried, *attempt, environment.clock());
        return unlocked.failure();
    }
    forgetFailures(folder, tried);
    (void)vault->strengthenPassphrase(passphrase); // else at the next unlock
    return finishUnlock(
        std::make_unique<State>(environment, std::move(*vault), UnlockMethod::Passphrase));
}

Result<std::unique_ptr<Session>>
Session::unlockWithRecoveryCode(const QString &folder, const Secret &code,
                                const Secret &newPassphrase, const SessionEnvironment &environment)
{
    Result<Vault> vault = Vault::open(folder, vaultSettings(environment));
    if (!vault)
        return vault.failure();
    if (Result<void> unlocked = rememberFailure(vault->unlockWithRecoveryCode(code), *vault,
                                                UnlockMethod::RecoveryCode, {}, environment.clock);
        !unlocked)
        return unlocked.failure();
    if (Result<void> set = vault->setPassphrase(newPassphrase); !set)
        return set.failure();
    setRecoveryCodePending(folder, false); // whoever has it kept it
    return finishUnlock(
        std::make_unique<State>(environment, std::move(*vault), UnlockMethod::RecoveryCode));
}

Result<std::unique_ptr<Session>> Session::finishUnlock(std::unique_ptr<State> state)
{
    Result<std::unique_ptr<Session>> session = opened(std::move(state));
    if (!session)
        return session;
    State &open = *(*session)->m_state;
    // The recovery code is the way on where the newest keyring.json is lost.
    if (open.unlockedBy != UnlockMethod::RecoveryCode) {
        if (Result<void> newest = open.requireNewestRoster(); !newest)
            return newest.failure();
    }
    if (open.isCheckOwed()) {
        open.oweCheck();
        if (Result<void> intact = (*session)->checkIntegrity(open.environment.unlocking); !intact)
            return intact.failure();
    }
    const std::lock_guard lock(open.writing);
    open.tellUntoldChange();
    // What can't be imported just now waits for the next unlock.
    (void)open.importFailedSignIns();
    open.beginAnchor();
    open.rememberRoster();
    State::SecretHome(open).forgetStale();
    State::SecretHome(open).bringBack();
    open.removeUnfinishedArchive();
    const Event unlocked =
        unlockedEvent(**session, open.event(actions::workspaceUnlocked,
                                            {u"workspace"_s, open.vault.workspaceId()}));
    // A log that can't be written keeps runs from starting, and nobody from reading.
    if (!open.note(unlocked))
        open.owed = unlocked;
    return session;
}

const Actor &Session::actor() const
{
    return m_state->actor;
}

QString Session::folder() const
{
    return m_state->vault.folder();
}

UnlockMethod Session::unlockedBy() const
{
    return m_state->unlockedBy;
}

bool Session::isKeychainInUse() const
{
    return m_state->isKeychainUsed();
}

Result<bool> Session::hasRecoveryCode()
{
    const Result<Keyring> keyring = m_state->toSeePeople();
    if (!keyring)
        return keyring.failure();
    return keyring->roster.recovery.has_value();
}

Result<Secret> Session::createRecoveryCode()
{
    const Result<std::unique_lock<std::mutex>> lock = m_state->toChangePeople();
    if (!lock)
        return lock.failure();
    Result<Secret> code = m_state->vault.createRecoveryCode();
    if (!code)
        return code;
    // The one before opens nothing any more, so this one is handed out whatever the log says.
    m_state->noteRosterChange(m_state->event(actions::recoveryCodeCreated,
                                             {u"workspace"_s, m_state->vault.workspaceId()}));
    return code;
}

Result<void> Session::changePassphrase(const Secret &current, const Secret &replacement)
{
    if (Result<void> allowed = m_state->require(Permission::OwnSettings); !allowed)
        return allowed;
    const std::lock_guard lock(m_state->writing);
    if (Result<void> fresh = m_state->refreshVault(); !fresh)
        return fresh;
    const OperatorId &own = m_state->actor.id;
    // Whoever sits at an open window may not guess on either.
    const Result<Attempt> attempt = beginAttempt(folder(), own, m_state->now());
    if (!attempt)
        return attempt.failure();
    if (Result<void> changed = m_state->vault.changePassphrase(current, replacement); !changed) {
        if (changed.error().reason == ErrorReason::WrongPassphrase) {
            countFailure(folder(), own, *attempt, m_state->now());
            // It stays refused, whether the log takes it or not.
            (void)m_state->note(m_state->event(actions::passphraseChangeFailed,
                                               {u"operator"_s, own.value()}, Outcome::Failure));
        }
        return changed;
    }
    forgetFailures(folder(), own);
    return m_state->note(
        m_state->event(actions::passphraseChanged, {u"operator"_s, m_state->actor.id.value()}));
}

} // namespace warden
