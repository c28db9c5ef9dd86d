#include "core/crypto/x25519.h"
#include "core/vault/keyring_format.h"
#include "core/vault/new_unlock.h"
#include "core/vault/roster.h"
#include "core/vault/vault.h"
#include "core/vault/vault_session.h"

using namespace Qt::StringLiterals;

namespace warden {

static tl::unexpected<Error> usage(ErrorReason reason, const QString &subject = {})
{
    return fail(ErrorKind::Usage, reason, subject);
}

// Whoever was an owner has seen the recovery code, or could have.
static void forgetRecovery(Keyring &keyring)
{
    keyring.roster.recovery.reset();
    removeWraps(keyring, UnlockMethod::RecoveryCode, {});
}

Result<void> Vault::sealKeysOf(OperatorEntry &entry, const Roster &roster,
                               const DataKeys &keys) const
{
    Result<KeyHolder> sealed =
        sealKeysTo(entry.keys.publicKey, holderName(entry.id),
                   dataKeysOf(permissionsOf(roster, entry.role)), keys, workspaceId());
    if (!sealed)
        return sealed.failure();
    entry.keys = std::move(*sealed);
    return {};
}

Result<PrivateKeyWrap> Vault::newPairFor(OperatorEntry &entry, const Roster &roster,
                                         const Secret &passphrase) const
{
    Result<X25519KeyPair> pair = newX25519KeyPair();
    if (!pair)
        return pair.failure();
    entry.keys.publicKey = pair->publicKey;
    if (const Result<void> sealed = sealKeysOf(entry, roster, *m_keys); !sealed)
        return sealed.failure();
    const WrappedKey content{std::move(pair->privateKey), m_session->own.rosterPublicKey};
    return newPassphraseWrap(entry.id, passphrase, m_settings.scryptCost, content, workspaceId());
}

Result<OperatorEntry *> Vault::operatorIn(Keyring &keyring, const OperatorId &id) const
{
    for (OperatorEntry &entry : keyring.roster.operators) {
        if (entry.id == id)
            return &entry;
    }
    return usage(ErrorReason::NotKnownHere, id.value());
}

Result<void> Vault::checkRole(const Roster &roster, const RoleRef &role) const
{
    const bool isThere =
        role.fixed == Role::Own ? findRole(roster, role.own) != nullptr : role.own.isEmpty();
    if (!isThere)
        return usage(ErrorReason::NotKnownHere, role.own.value());
    return {};
}

Result<void> Vault::checkNewOperator(const QString &name, const RoleRef &role,
                                     const Secret &passphrase) const
{
    if (const Result<void> owner = requireOwner(); !owner)
        return owner;
    if (!isOperatorName(name))
        return usage(ErrorReason::NameUnusable, name);
    if (findOperator(m_keyring.roster, name))
        return usage(ErrorReason::AlreadyExists, name);
    if (m_keyring.roster.operators.size() >= mostOperators)
        return fail(ErrorKind::Usage, u"one operator too many"_s);
    if (const Result<void> known = checkRole(m_keyring.roster, role); !known)
        return known;
    return checkPassphrase(passphrase);
}

Result<OperatorId> Vault::addOperator(const QString &name, const RoleRef &role,
                                      const Secret &passphrase, KeychainOfOthers keychain)
{
    if (const Result<void> fine = checkNewOperator(name, role, passphrase); !fine)
        return fine.failure();
    if (hasKeychainUnlock() && keychain == KeychainOfOthers::Unknown)
        return fail(ErrorKind::Denied, ErrorReason::KeychainUnlockActive);

    OperatorEntry entry{OperatorId::create(), name, role};
    const Result<PrivateKeyWrap> wrap = newPairFor(entry, m_keyring.roster, passphrase);
    if (!wrap)
        return wrap.failure();

    Keyring next = m_keyring;
    next.roster.operators.append(entry);
    next.wraps.append(*wrap);
    if (const Result<void> committed = commitSigned(std::move(next)); !committed)
        return committed.failure();
    return entry.id;
}

Result<void> Vault::renameOperator(const OperatorId &id, const QString &name)
{
    if (const Result<void> owner = requireOwner(); !owner)
        return owner;
    Keyring next = m_keyring;
    const Result<OperatorEntry *> entry = operatorIn(next, id);
    if (!entry)
        return entry.failure();
    if (!isOperatorName(name))
        return usage(ErrorReason::NameUnusable, name);
    const OperatorEntry *const namesake = findOperator(m_keyring.roster, name);
    if (namesake && namesake->id != id)
        return usage(ErrorReason::AlreadyExists, name);
    (*entry)->name = name;
    if (Result<void> committed = commitSigned(std::move(next)); !committed)
        return committed;
    if (id == m_session->operatorId)
        m_session->name = name;
    return {};
}

Result<void> Vault::setOperatorRole(const OperatorId &id, const RoleRef &role,
                                    const NewGeneration *generation)
{
    if (const Result<void> owner = requireOwner(); !owner)
        return owner;
    Keyring next = m_keyring;
    const Result<OperatorEntry *> entry = operatorIn(next, id);
    if (!entry)
        return entry.failure();
    if (const Result<void> known = checkRole(next.roster, role); !known)
        return known;
    if ((*entry)->role == role)
        return {};
    if ((*entry)->role == Role::Owner)
        forgetRecovery(next);
    (*entry)->role = role;
    if (ownerCount(next.roster) == 0)
        return usage(ErrorReason::LastOwner, (*entry)->name);
    if (id == m_session->operatorId)
        return usage(ErrorReason::OneSelf, (*entry)->name);
    if (const Result<void> renewed =
            requireRenewed(lostKeys(id, permissionsOf(next.roster, role)), generation);
        !renewed)
        return renewed;
    if (const Result<void> sealed = sealKeysOf(**entry, next.roster, *m_keys); !sealed)
        return sealed;
    return commitSigned(std::move(next), generation);
}

Result<void> Vault::removeOperator(const OperatorId &id, const NewGeneration *generation)
{
    if (const Result<void> owner = requireOwner(); !owner)
        return owner;
    Keyring next = m_keyring;
    const Result<OperatorEntry *> entry = operatorIn(next, id);
    if (!entry)
        return entry.failure();
    if (id == m_session->operatorId)
        return usage(ErrorReason::OneSelf, (*entry)->name);
    if (const Result<void> renewed = requireRenewed(lostKeys(id, {}), generation); !renewed)
        return renewed;
    if ((*entry)->role == Role::Owner)
        forgetRecovery(next);
    next.roster.operators.removeIf([&](const OperatorEntry &each) { return each.id == id; });
    for (const UnlockMethod method : {UnlockMethod::Passphrase, UnlockMethod::Keychain})
        removeWraps(next, method, id);
    return commitSigned(std::move(next), generation);
}

Result<void> Vault::resetPassphrase(const OperatorId &id, const Secret &passphrase)
{
    if (const Result<void> owner = requireOwner(); !owner)
        return owner;
    Keyring next = m_keyring;
    const Result<OperatorEntry *> entry = operatorIn(next, id);
    if (!entry)
        return entry.failure();
    if (id == m_session->operatorId) // changePassphrase() asks for the one of before
        return usage(ErrorReason::OneSelf, (*entry)->name);
    if (const Result<void> strong = checkPassphrase(passphrase); !strong)
        return strong;
    const Result<PrivateKeyWrap> wrap = newPairFor(**entry, next.roster, passphrase);
    if (!wrap)
        return wrap.failure();
    for (const UnlockMethod method : {UnlockMethod::Passphrase, UnlockMethod::Keychain})
        removeWraps(next, method, id);
    next.wraps.append(*wrap);
    return commitSigned(std::move(next));
}

} // namespace warden
