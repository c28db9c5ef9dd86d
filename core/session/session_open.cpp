#include "core/events/event_actions.h"
#include "core/session/session_state.h"
#include "core/vault/workspace_files.h"

#include <QFile>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

QString systemRegion()
{
    const QString name = QLocale::system().name(); // "de_DE"
    const QString region = name.section(u'_', 1, 1);
    return region.size() == 2 ? region : u"US"_s;
}

VaultSettings vaultSettings(const SessionEnvironment &environment)
{
    VaultSettings settings;
    settings.clock = environment.clock;
    settings.scryptCost = environment.scryptCost;
    return settings;
}

} // namespace

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

Result<std::unique_ptr<Session>> Session::opened(std::unique_ptr<State> state, bool isNew)
{
    const Vault &vault = state->vault;
    state->actor = {vault.operatorId(), vault.operatorName(), vault.role()};
    if (Result<void> ready = state->openDatabases(isNew); !ready)
        return ready.failure();
    return std::unique_ptr<Session>(new Session(std::move(state)));
}

namespace {

// A workspace that was never opened holds nothing, and would bar the next try. Only after
// Vault::create() succeeded: then every file is ours.
class UnfinishedWorkspace
{
public:
    UnfinishedWorkspace(const Vault &vault, std::shared_ptr<SecretStore> keychain)
        : m_keychain(std::move(keychain))
    {
        for (const PrivateKeyWrap &wrap : vault.keyring().wraps)
            m_entries.append(wrap.keychainEntry);
        m_entries.append(KeychainAnchor::entryOf(vault.workspaceId()));
        m_files.append(vault.folder() + u"/keyring.json"_s);
        for (const QString &path : {vault.contactsPath(), vault.auditPath()}) {
            for (const QString &suffix : {QString(), u"-wal"_s, u"-shm"_s})
                m_files.append(path + suffix);
        }
    }
    ~UnfinishedWorkspace()
    {
        for (const QString &file : std::as_const(m_files))
            QFile::remove(file);
        // As far as it goes: what stays behind opens nothing.
        for (const QString &entry : std::as_const(m_entries)) {
            if (m_keychain && !entry.isEmpty())
                (void)m_keychain->remove(entry, Unlocking::Never);
        }
    }
    UnfinishedWorkspace(const UnfinishedWorkspace &) = delete;
    UnfinishedWorkspace &operator=(const UnfinishedWorkspace &) = delete;

    void keep()
    {
        m_files.clear();
        m_entries.clear();
    }

private:
    QStringList m_files;
    QStringList m_entries;
    std::shared_ptr<SecretStore> m_keychain;
};

} // namespace

Result<Session::Created> Session::create(const WorkspaceSetup &setup, const Secret &passphrase,
                                         const SessionEnvironment &environment)
{
    UnlockMeans means;
    if (setup.unlock == UnlockMethod::Keychain)
        means.keychain = environment.keychain.get();
    else
        means.passphrase = &passphrase;
    Result<Vault> vault =
        Vault::create(setup.folder, setup.ownerName, means, vaultSettings(environment));
    if (!vault)
        return vault.failure();
    // Before `created`: removed after its session ended.
    UnfinishedWorkspace unfinished(
        *vault, setup.unlock == UnlockMethod::Keychain ? environment.keychain : nullptr);
    Created created;
    if (setup.makeRecoveryCode) {
        Result<Secret> code = vault->createRecoveryCode();
        if (!code)
            return code.failure();
        created.recoveryCode = std::move(*code);
    }

    auto state = std::make_unique<State>(environment, std::move(*vault), setup.unlock);
    Result<std::unique_ptr<Session>> session = opened(std::move(state), true);
    if (!session)
        return session.failure();
    created.session = std::move(*session);

    State &open = *created.session->m_state;
    open.region = setup.region.isEmpty() ? systemRegion() : setup.region.toUpper();
    Result<Transaction> transaction = open.store->begin();
    if (!transaction)
        return transaction.failure();
    Result<void> written = open.store->settings().set(u"region"_s, open.region);
    if (written)
        written = open.store->outbox().append(
            open.event(actions::workspaceCreated, {u"workspace"_s, open.vault.workspaceId()}));
    if (written && setup.makeRecoveryCode)
        written = open.store->outbox().append(
            open.event(actions::recoveryCodeCreated, {u"workspace"_s, open.vault.workspaceId()}));
    if (!written)
        return written.failure();
    if (Result<void> committed = transaction->commit(); !committed)
        return committed.failure();
    if (Result<void> moved = open.moveOutbox(); !moved)
        return moved.failure();
    unfinished.keep();
    return created;
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
                                                             const SessionEnvironment &environment)
{
    Result<Vault> vault = Vault::open(folder, vaultSettings(environment));
    if (!vault)
        return vault.failure();
    if (!environment.keychain)
        return fail(ErrorKind::Locked, ErrorReason::KeychainMissing);
    if (Result<void> unlocked = vault->unlockWithKeychain(*environment.keychain, Unlocking::Ask);
        !unlocked)
        return unlocked.failure();
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
    if (Result<void> unlocked = vault->unlockWithPassphrase(operatorName, passphrase); !unlocked)
        return unlocked.failure();
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
    if (Result<void> unlocked = vault->unlockWithRecoveryCode(code); !unlocked)
        return unlocked.failure();
    if (Result<void> set = vault->setPassphrase(newPassphrase); !set)
        return set.failure();
    return finishUnlock(
        std::make_unique<State>(environment, std::move(*vault), UnlockMethod::RecoveryCode));
}

Result<std::unique_ptr<Session>> Session::finishUnlock(std::unique_ptr<State> state)
{
    Result<std::unique_ptr<Session>> session = opened(std::move(state), false);
    if (!session)
        return session;
    State &open = *(*session)->m_state;
    if ((*session)->isIntegrityCheckDue() &&
        std::ranges::any_of(open.markers, &OpenMarker::someoneDied)) {
        Progress nobody;
        if (Result<void> intact = (*session)->checkIntegrity(nobody); !intact)
            return intact.failure();
    }
    const std::lock_guard lock(open.writing);
    Result<void> noted =
        open.note(unlockedEvent(**session, open.event(actions::workspaceUnlocked,
                                                      {u"workspace"_s, open.vault.workspaceId()})));
    // A log that can't be written keeps runs from starting, and nobody from reading.
    Q_UNUSED(noted);
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

Result<Secret> Session::createRecoveryCode()
{
    if (Result<void> allowed = m_state->require(Permission::ManageOperators); !allowed)
        return allowed.failure();
    const std::lock_guard lock(m_state->writing);
    Result<Secret> code = m_state->vault.createRecoveryCode();
    if (!code)
        return code;
    Result<void> noted = m_state->note(m_state->event(
        actions::recoveryCodeCreated, {u"workspace"_s, m_state->vault.workspaceId()}));
    if (!noted)
        return noted.failure();
    return code;
}

Result<void> Session::changePassphrase(const Secret &current, const Secret &replacement)
{
    if (Result<void> allowed = m_state->require(Permission::OwnSettings); !allowed)
        return allowed;
    const std::lock_guard lock(m_state->writing);
    if (Result<void> changed = m_state->vault.changePassphrase(current, replacement); !changed)
        return changed;
    return m_state->note(
        m_state->event(actions::passphraseChanged, {u"operator"_s, m_state->actor.id.value()}));
}

} // namespace warden
