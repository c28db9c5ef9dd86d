#pragma once

#include "core/base/durable_file.h"
#include "core/base/timestamp.h"
#include "core/secrets/secret_store.h"
#include "core/vault/creation_step.h"
#include "core/vault/data_key.h"
#include "core/vault/keyring.h"
#include "core/vault/new_generation.h"

#include <memory>
#include <optional>

namespace warden {

struct WrappedKey;
struct VaultSession;

// How a workspace is to be opened: by a passphrase, by a key in the keychain, or by either.
struct UnlockMeans
{
    const Secret *passphrase = nullptr;
    SecretStore *keychain = nullptr;
};

struct VaultSettings
{
    // Of new passphrases; without one, what calibrateScrypt() finds for this computer.
    std::optional<ScryptCost> scryptCost = {};
    Clock clock = systemClock();
    OnWriteStep onStep = {}; // how far a change of keyring.json has got
    OnCreationStep onCreationStep = {};
};

class Vault;

// What else a new workspace is to have.
struct NewWorkspace
{
    // Makes both databases under the vault's keys, at these paths, and closes them again: they get
    // their names behind keyring.json. A failure ends the creation.
    std::function<Result<void>(const Vault &vault, const QString &contactsPath,
                               const QString &auditPath)>
        makeDatabases = {};
    Secret *recoveryCode = nullptr; // set: where the code to print goes
};

// keyring.json of one workspace folder, and the keys in it while it is unlocked. Moving a vault
// keeps references to its keys valid; lock() empties them.
//
// Every change is one replacement of the file; a change that another process made meanwhile is
// Conflict with reason StandingChanged, and then open() has to be called again.
class Vault
{
public:
    // Makes the folder (0700) and keyring.json (0600) with new keys; unlocked, as the first owner.
    // Storage/WorkspaceExists wherever a keyring or a database already is: a new key would make it
    // unreadable. A keychain that is locked, silent or gone fails with its reason, and nothing is
    // left behind; ask for a passphrase then. Usage/PassphraseTooWeak below 8 characters.
    // keyring.json is the commit point: a process that dies before it leaves drafts that the next
    // create() removes, one that dies after it a workspace that the next unlock finishes.
    static Result<Vault> create(const QString &folder, const QString &ownerName,
                                const UnlockMeans &means, VaultSettings settings = {},
                                const NewWorkspace &more = {});

    // The same for a workspace that comes from another computer: `keyring` is its keyring.json, and
    // whatever else it consists of `more` makes. Unlocked by the recovery code, as the first owner;
    // `means` are for that one, and count only where there is no passphrase yet. What other
    // computers' keychains unlocked is no way in any more. Storage/FolderNotEmpty besides; a lost
    // process leaves what the next install() removes.
    static Result<Vault> install(const QString &folder, const QByteArray &keyring,
                                 const Secret &recoveryCode, const UnlockMeans &means,
                                 VaultSettings settings, const NewWorkspace &more);
    // Whether install() gives who unlocked by the recovery code a new way in.
    bool hasOwnPassphrase() const;

    // Reads keyring.json; locked. Reasons: NotAWorkspace, Damaged (also where databases are there
    // without a keyring), NewerVersion, FileUnreadable.
    static Result<Vault> open(const QString &folder, VaultSettings settings = {});

    Vault(Vault &&) noexcept;
    Vault &operator=(Vault &&) noexcept;
    ~Vault();

    // What the file says. Until it is unlocked nobody has vouched for it.
    const QString &folder() const { return m_folder; }
    const QString &workspaceId() const { return m_keyring.roster.workspaceId; }
    const Keyring &keyring() const { return m_keyring; }
    bool hasKeychainUnlock() const;
    bool hasRecoveryCode() const { return m_keyring.roster.recovery.has_value(); }

    // Kind Locked with the keychain's own reasons; KeychainEntryGone where the entry is missing,
    // WrongKey where it holds another key, None where no keychain unlock was ever set up.
    Result<void> unlockWithKeychain(SecretStore &keychain, Unlocking unlocking);
    // Locked/WrongPassphrase. An empty name stands for the only operator that has a passphrase;
    // Usage/NotFound (subject: the name) where nobody is called that.
    Result<void> unlockWithPassphrase(const QString &operatorName, const Secret &passphrase);
    // Acts as the first owner, who then has to set a passphrase or a keychain unlock anew.
    // Locked/WrongRecoveryCode.
    Result<void> unlockWithRecoveryCode(const Secret &code);

    bool isUnlocked() const { return m_session != nullptr; }
    bool isUnlockedByRecoveryCode() const;
    void lock();

    // Who unlocked it. Empty while locked.
    OperatorId operatorId() const;
    QString operatorName() const;
    Role role() const; // Auditor, the least, while locked
    PermissionSet permissions() const;

    // Empty while locked, and for a role that doesn't have the key (an Auditor has Audit alone).
    const Secret &key(DataKey key) const { return (*m_keys)[static_cast<size_t>(key)]; }
    bool holds(DataKey wanted) const { return !key(wanted).isEmpty(); }
    QByteArray signingPublicKey() const; // Ed25519

    QString contactsPath() const;
    QString auditPath() const;
    QString credentialsPath() const;

    // Changes; all need an unlocked vault.
    Result<void> changePassphrase(const Secret &current, const Secret &replacement);
    // The passphrase that was just given, under a cost of now: where the settings name none, only
    // one below 2^17 is raised.
    Result<void> strengthenPassphrase(const Secret &passphrase);
    // Where there is none yet, or after the recovery code.
    Result<void> setPassphrase(const Secret &passphrase);
    Result<void> enableKeychain(SecretStore &keychain, Unlocking unlocking);
    // Denied for an operator without a passphrase, who couldn't unlock any more.
    Result<void> disableKeychain(SecretStore &keychain, Unlocking unlocking);
    // Replaces the one before, which opens nothing any more. The code to print; it is kept nowhere.
    Result<Secret> createRecoveryCode();
    // Owners only: names the key to which failed sign-ins are sealed, where it isn't named yet.
    Result<void> setUpSignInSpool();

    // The file as it is now, where another process changed it since; who unlocked it stays so.
    // StandingChanged where keys, files or permissions aren't those that were unlocked, or the
    // operator is gone: nothing is taken over then, and it has to be unlocked again. Damaged where
    // it isn't an owner's change.
    Result<void> refresh();

    // Operators and roles: owners only. Usage: NameUnusable, AlreadyExists, NotKnownHere (subject:
    // the name or id), LastOwner, OneSelf, RoleInUse.
    // Denied/KeychainUnlockActive while anybody unlocks by the keychain of this computer's account,
    // unless the owner says that nobody else uses it.
    enum class KeychainOfOthers { NotShared, Unknown };
    Result<OperatorId> addOperator(const QString &name, const RoleRef &role,
                                   const Secret &passphrase, KeychainOfOthers keychain);
    // Whatever addOperator() would refuse but for the keychain.
    Result<void> checkNewOperator(const QString &name, const RoleRef &role,
                                  const Secret &passphrase) const;
    Result<void> renameOperator(const OperatorId &id, const QString &name);
    // With what somebody can't open any more (lostKeys()) renewed, or nothing where that is empty.
    // Without it, whatever else is wrong is told first, and then isForLackOfNewKeys(). Where an
    // owner goes or stops being one, so does the recovery code.
    Result<void> setOperatorRole(const OperatorId &id, const RoleRef &role,
                                 const NewGeneration *generation);
    Result<void> removeOperator(const OperatorId &id, const NewGeneration *generation);
    // Nobody knows another's private half: a new pair, to which the keys are sealed anew. All ways
    // to unlock of before end.
    Result<void> resetPassphrase(const OperatorId &id, const Secret &passphrase);
    // ManageOperators is never in a role of one's own.
    Result<RoleId> addRole(const QString &name, const PermissionSet &permissions);
    Result<void> setRole(const RoleId &id, const QString &name, const PermissionSet &permissions,
                         const NewGeneration *generation);
    Result<void> removeRole(const RoleId &id);

    // What an operator who becomes somebody with `after` can't open any more.
    static bool isForLackOfNewKeys(const Error &error);
    QList<DataKey> lostKeys(const OperatorId &id, const PermissionSet &after) const;
    QList<DataKey> lostKeys(const RoleId &id, const PermissionSet &after) const; // all who have it
    Result<NewGeneration> newGeneration(const QList<DataKey> &renewed) const;
    // Whether keyring.json as it lies there names these files; also where it can't be told.
    bool isNamedOnDisk(const FileGenerations &files) const;
    // Gives the databases that were made for a change their names, and removes those of before.
    Result<void> takeNewFiles() const;
    // StandingChanged where keys, files, or the role of who unlocked it aren't what they were:
    // what is open belongs to the past then.
    Result<void> requireUnchangedStanding() const;
    // The same, and nobody changes it while the lock lives. Busy where another process has it for
    // longer than 5 s.
    Result<std::unique_ptr<QLockFile>> lockUnchanged() const;

private:
    Vault(QString folder, VaultSettings settings);

    Result<void> makeKeys(const QString &ownerName);
    Result<void> makeDrafts(const NewWorkspace &more) const;
    Result<void> addFirstRecovery(Secret &code);
    Result<void> addFirstUnlocks(const UnlockMeans &means);
    QStringList draftedPaths() const;
    Result<void> commitFirst();
    Result<void> unlock(const PrivateKeyWrap &wrap, WrappedKey wrapped);
    Result<void> requireUnlocked() const;
    Result<void> requireOwner() const;
    Result<Keyring> signedByOwner(Keyring next) const;
    Result<void> commit(Keyring next);
    Result<void> replaceFile(Keyring next);
    Result<void> commitSigned(Keyring next, const NewGeneration *generation = nullptr);
    Result<void> applyGeneration(Roster &roster, const NewGeneration &next) const;
    static Result<void> requireRenewed(const QList<DataKey> &lost, const NewGeneration *generation);
    Result<void> sealKeysOf(OperatorEntry &entry, const Roster &roster, const DataKeys &keys) const;
    // Gives the operator a new X25519 pair, to which the keys of the role are sealed.
    Result<PrivateKeyWrap> newPairFor(OperatorEntry &entry, const Roster &roster,
                                      const Secret &passphrase) const;
    Result<OperatorEntry *> operatorIn(Keyring &keyring, const OperatorId &id) const;
    Result<void> checkRole(const Roster &roster, const RoleRef &role) const;
    Result<void> renewOwnPair(Keyring &next, WrappedKey &own) const;
    Result<void> addUnlock(UnlockMethod method, const Secret *passphrase, SecretStore *keychain,
                           Unlocking unlocking);

    QString m_folder;
    VaultSettings m_settings;
    Keyring m_keyring;
    QByteArray m_fileHash; // of keyring.json as read or written last
    std::unique_ptr<DataKeys> m_keys;
    std::unique_ptr<VaultSession> m_session;
};

// Usage with reason PassphraseTooWeak for less than 8 characters, or less than 4 different ones.
Result<void> checkPassphrase(const Secret &passphrase);

} // namespace warden
