#include "core/events/event_actions.h"
#include "core/session/secret_home.h"
#include "core/vault/sign_in_delay.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

constexpr int mostFailuresShown = 1000;

QString nameOf(const Roster &roster, const RoleRef &role)
{
    if (role.fixed != Role::Own)
        return roleName(role.fixed);
    const OwnRole *const own = findRole(roster, role.own);
    return own ? own->name : QString();
}

OperatorView viewOf(const Keyring &keyring, const OperatorEntry &entry)
{
    OperatorView view{entry.id, entry.name, entry.role, nameOf(keyring.roster, entry.role)};
    view.permissions = permissionsOf(keyring.roster, entry.role);
    view.hasPassphrase = findWrap(keyring, UnlockMethod::Passphrase, entry.id) != nullptr;
    view.hasKeychain = findWrap(keyring, UnlockMethod::Keychain, entry.id) != nullptr;
    return view;
}

Result<void> addSignIns(AuditReader &log, OperatorView &view)
{
    AuditFilter filter;
    filter.actor = view.name;
    filter.action = actions::workspaceUnlocked;
    filter.limit = 1;
    const Result<std::vector<AuditRow>> newest = log.rows(filter);
    if (!newest)
        return newest.failure();
    if (!newest->empty())
        view.lastSignIn = newest->front().event.time;
    filter.action = actions::workspaceUnlockFailed;
    filter.limit = mostFailuresShown;
    const Result<std::vector<AuditRow>> failures = log.rows(filter);
    if (!failures)
        return failures.failure();
    for (const AuditRow &row : *failures) {
        if (view.lastSignIn.isValid() && row.event.time <= view.lastSignIn)
            continue;
        ++view.failedSignIns;
        if (!view.lastFailure.isValid() || view.lastFailure < row.event.time)
            view.lastFailure = row.event.time;
    }
    return {};
}

} // namespace

Result<std::unique_lock<std::mutex>> Session::State::toChangePeople()
{
    if (Result<void> allowed = require(Permission::ManageOperators); !allowed)
        return allowed.failure();
    std::unique_lock lock(writing);
    if (Result<void> fresh = refreshVault(); !fresh)
        return fresh.failure();
    return lock;
}

// Who acts stays as it is while the session lives, since other threads read it: another name counts
// from the next sign-in on, and with other permissions nothing is taken over.
Result<void> Session::State::refreshVault()
{
    return vault.refresh();
}

Result<Keyring> Session::State::toSeePeople()
{
    if (Result<void> allowed = require(Permission::ManageOperators); !allowed)
        return allowed.failure();
    return keyringNow();
}

Result<Keyring> Session::State::keyringNow()
{
    if (const std::unique_lock lock(writing, std::try_to_lock); lock.owns_lock()) {
        if (Result<void> fresh = refreshVault(); !fresh)
            return fresh.failure();
        rememberPeople();
    }
    const std::lock_guard lock(knowing);
    return peopleKnown;
}

void Session::State::rememberPeople()
{
    const std::lock_guard lock(knowing);
    peopleKnown = vault.keyring();
}

void Session::State::notePeople(const QString &action, const QString &id, const QString &role)
{
    Event noted = event(action, {u"operator"_s, id});
    if (!role.isEmpty())
        noted.details = {{u"role"_s, role}};
    noteRosterChange(std::move(noted));
}

// In the log it follows what it belongs to.
void Session::State::noteEndOfRecovery(bool wasThere)
{
    if (wasThere && !vault.hasRecoveryCode())
        (void)note(event(actions::recoveryCodeEnded, {u"workspace"_s, vault.workspaceId()}));
}

void Session::State::noteRole(const QString &action, const RoleId &id, const QString &name,
                              const PermissionSet &permissions)
{
    Event noted = event(action, {u"role"_s, id.value(), name});
    if (!permissions.isEmpty())
        noted.details = {
            {u"permissions"_s, QJsonArray::fromStringList(permissionNames(permissions))}};
    noteRosterChange(std::move(noted));
}

Result<std::vector<OperatorView>> Session::operators()
{
    const Result<Keyring> keyring = m_state->toSeePeople();
    if (!keyring)
        return keyring.failure();
    const std::lock_guard reading(m_state->reading);
    std::vector<OperatorView> views;
    for (const OperatorEntry &entry : keyring->roster.operators) {
        OperatorView view = viewOf(*keyring, entry);
        view.isSelf = entry.id == m_state->actor.id;
        if (Result<void> added = addSignIns(*m_state->readLog, view); !added)
            return added.failure();
        views.push_back(std::move(view));
    }
    return views;
}

// Each ends one's own. Subject: whose is left.
Result<void> Session::State::requireNoOthersKeychain() const
{
    for (const OperatorEntry &entry : vault.keyring().roster.operators) {
        if (entry.id != actor.id && findWrap(vault.keyring(), UnlockMethod::Keychain, entry.id))
            return fail(ErrorKind::Denied, ErrorReason::KeychainUnlockActive, entry.name);
    }
    return {};
}

Result<OperatorId> Session::addOperator(const QString &name, const RoleRef &role,
                                        const Secret &passphrase, KeychainUnlock keychain)
{
    const Result<std::unique_lock<std::mutex>> lock = m_state->toChangePeople();
    if (!lock)
        return lock.failure();
    if (keychain == KeychainUnlock::End) {
        // Nothing ends for an addition that is refused all the same.
        Result<void> fine = m_state->vault.checkNewOperator(name, role, passphrase);
        if (fine)
            fine = m_state->requireNoOthersKeychain();
        if (!fine)
            return fine.failure();
        if (Result<void> ended = m_state->endKeychainUnlock(); !ended)
            return ended.failure();
    }
    const Result<OperatorId> added = m_state->vault.addOperator(
        name, role, passphrase,
        keychain == KeychainUnlock::NotShared ? Vault::KeychainOfOthers::NotShared
                                              : Vault::KeychainOfOthers::Unknown);
    if (!added)
        return added;
    const QString roleName = nameOf(m_state->vault.keyring().roster, role);
    m_state->notePeople(actions::operatorAdded, added->value(), roleName);
    return added;
}

Result<void> Session::renameOperator(const OperatorId &id, const QString &name)
{
    const Result<std::unique_lock<std::mutex>> lock = m_state->toChangePeople();
    if (!lock)
        return lock.failure();
    if (Result<void> renamed = m_state->vault.renameOperator(id, name); !renamed)
        return renamed;
    m_state->notePeople(actions::operatorRenamed, id.value());
    return {};
}

Result<void> Session::setOperatorRole(const OperatorId &id, const RoleRef &role, Progress &progress)
{
    const Result<std::unique_lock<std::mutex>> lock = m_state->toChangePeople();
    if (!lock)
        return lock.failure();
    Vault &vault = m_state->vault;
    Roster after = vault.keyring().roster;
    const auto entry = std::ranges::find(after.operators, id, &OperatorEntry::id);
    if (entry != after.operators.end() && id != m_state->actor.id) {
        entry->role = role;
        if (Result<void> enough = m_state->requireTwoWhoAgree(after, entry->name); !enough)
            return enough;
    }
    const qint64 before = vault.keyring().roster.generation;
    const QList<DataKey> lost = vault.lostKeys(id, permissionsOf(vault.keyring().roster, role));
    const bool hadCode = vault.hasRecoveryCode();
    Result<void> set =
        m_state->withNewKeys(lost, {}, progress, [&](const NewGeneration *generation) {
            return vault.setOperatorRole(id, role, generation);
        });
    if (!set || vault.keyring().roster.generation == before) // it was the same role
        return set;
    m_state->notePeople(actions::operatorRoleChanged, id.value(),
                        nameOf(m_state->vault.keyring().roster, role));
    m_state->noteEndOfRecovery(hadCode);
    return {};
}

Result<void> Session::removeOperator(const OperatorId &id, Progress &progress)
{
    const Result<std::unique_lock<std::mutex>> lock = m_state->toChangePeople();
    if (!lock)
        return lock.failure();
    Vault &vault = m_state->vault;
    Roster after = vault.keyring().roster;
    const auto entry = std::ranges::find(after.operators, id, &OperatorEntry::id);
    if (entry != after.operators.end() && id != m_state->actor.id) {
        const QString name = entry->name;
        after.operators.erase(entry);
        if (Result<void> enough = m_state->requireTwoWhoAgree(after, name); !enough)
            return enough;
    }
    const bool hadCode = vault.hasRecoveryCode();
    Result<void> removed = m_state->withNewKeys(
        vault.lostKeys(id, {}), id, progress,
        [&](const NewGeneration *generation) { return vault.removeOperator(id, generation); });
    if (!removed)
        return removed;
    m_state->notePeople(actions::operatorRemoved, id.value());
    forgetFailures(folder(), id);
    m_state->noteEndOfRecovery(hadCode);
    return {};
}

Result<void> Session::resetPassphrase(const OperatorId &id, const Secret &passphrase)
{
    const Result<std::unique_lock<std::mutex>> lock = m_state->toChangePeople();
    if (!lock)
        return lock.failure();
    State::SecretHome secrets(*m_state);
    const Result<void> reset =
        secrets.moveWith(secrets.without(id), State::SecretHome::Unreadable::Waits,
                         [&] { return m_state->vault.resetPassphrase(id, passphrase); });
    if (!reset)
        return reset;
    m_state->notePeople(actions::passphraseReset, id.value());
    return {};
}

Result<std::vector<RoleView>> Session::roles()
{
    const Result<Keyring> keyring = m_state->toSeePeople();
    if (!keyring)
        return keyring.failure();
    const Roster &roster = keyring->roster;
    std::vector<RoleView> views;
    for (const Role role : {Role::Owner, Role::Administrator, Role::SyncOperator, Role::Auditor})
        views.push_back({role, roleName(role), permissionsOf(role)});
    for (const OwnRole &own : roster.roles)
        views.push_back({own.id, own.name, own.permissions});
    for (RoleView &view : views)
        view.operators =
            static_cast<int>(std::ranges::count(roster.operators, view.role, &OperatorEntry::role));
    return views;
}

Result<RoleId> Session::addRole(const QString &name, const PermissionSet &permissions)
{
    const Result<std::unique_lock<std::mutex>> lock = m_state->toChangePeople();
    if (!lock)
        return lock.failure();
    const Result<RoleId> added = m_state->vault.addRole(name, permissions);
    if (!added)
        return added;
    m_state->noteRole(actions::roleAdded, *added, name, withImplied(permissions));
    return added;
}

Result<void> Session::setRole(const RoleId &id, const QString &name,
                              const PermissionSet &permissions, Progress &progress)
{
    const Result<std::unique_lock<std::mutex>> lock = m_state->toChangePeople();
    if (!lock)
        return lock.failure();
    Vault &vault = m_state->vault;
    Roster after = vault.keyring().roster;
    const auto role = std::ranges::find(after.roles, id, &OwnRole::id);
    if (role != after.roles.end()) {
        role->permissions = withImplied(permissions);
        if (Result<void> enough = m_state->requireTwoWhoAgree(after, role->name); !enough)
            return enough;
    }
    Result<void> set =
        m_state->withNewKeys(vault.lostKeys(id, withImplied(permissions)), {}, progress,
                             [&](const NewGeneration *generation) {
                                 return vault.setRole(id, name, permissions, generation);
                             });
    if (!set)
        return set;
    m_state->noteRole(actions::roleChanged, id, name, withImplied(permissions));
    return {};
}

Result<void> Session::removeRole(const RoleId &id)
{
    const Result<std::unique_lock<std::mutex>> lock = m_state->toChangePeople();
    if (!lock)
        return lock.failure();
    const OwnRole *const role = findRole(m_state->vault.keyring().roster, id);
    const QString name = role ? role->name : QString();
    if (Result<void> removed = m_state->vault.removeRole(id); !removed)
        return removed;
    m_state->noteRole(actions::roleRemoved, id, name, {});
    return {};
}

} // namespace warden
