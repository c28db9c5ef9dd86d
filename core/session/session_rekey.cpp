#include "core/events/event_actions.h"
#include "core/session/secret_home.h"
#include "core/session/write_barrier.h"
#include "core/vault/new_generation.h"
#include "core/vault/workspace_files.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

// What was written for a change that doesn't come to be.
class NewFiles
{
public:
    ~NewFiles()
    {
        if (m_isKept)
            return;
        for (const QString &path : m_paths) {
            for (const QString &suffix : {u""_s, u"-wal"_s, u"-shm"_s})
                QFile::remove(path + suffix);
        }
    }
    NewFiles() = default;
    NewFiles(const NewFiles &) = delete;
    NewFiles &operator=(const NewFiles &) = delete;

    // A leftover of an attempt that crashed is in the way.
    void willMake(const QString &path)
    {
        for (const QString &suffix : {u""_s, u"-wal"_s, u"-shm"_s})
            QFile::remove(path + suffix);
        m_paths.append(path);
    }
    void keep() { m_isKept = true; }

private:
    QStringList m_paths;
    bool m_isKept = false;
};

} // namespace

Result<void> Session::State::reopen()
{
    const std::lock_guard lock(reading);
    Result<void> opened = vault.takeNewFiles();
    if (opened)
        opened = openDatabases();
    isLeftBehind = !opened;
    return opened;
}

// Decision 24: new files beside the old ones, and keyring.json that names them is the only moment
// at which anything changes. Until then a crash, a full disk or a cancel leaves what was.
Result<void> Session::State::withNewKeys(const QList<DataKey> &lost, const OperatorId &leaving,
                                         Progress &progress,
                                         const std::function<Result<void>(NewGeneration *)> &commit)
{
    // What is refused is refused before anything is copied.
    Result<void> refused = commit(nullptr);
    if (lost.isEmpty() || refused || !Vault::isForLackOfNewKeys(refused.error()))
        return refused;
    const Result<RunLease> lease = RunLease::acquire(vault.folder(), patienceForOtherRun, progress);
    if (!lease)
        return lease.failure();
    (void)moveOutbox();
    (void)importFailedSignIns(); // sealed to a key that goes
    Result<NewGeneration> next = vault.newGeneration(lost);
    if (!next)
        return next.failure();
    const auto reached = [this](RekeyStep step) {
        if (environment.onRekeyStep)
            environment.onRekeyStep(step);
    };

    SecretHome secrets(*this);
    const SecretHome::Place place = secrets.without(leaving);
    NewFiles files;
    Result<void> done = [&]() -> Result<void> {
        const Secret &contactsKey = vault.key(DataKey::Contacts);
        const Secret &auditKey = vault.key(DataKey::Audit);
        const Result<WriteBarrier> contacts =
            WriteBarrier::raise(vault.contactsPath(), contactsKey);
        if (!contacts)
            return contacts.failure();
        const Result<WriteBarrier> audit = WriteBarrier::raise(vault.auditPath(), auditKey);
        if (!audit)
            return audit.failure();
        reached(RekeyStep::Begun);
        const auto draftOf = [&](DataKey key) {
            return draftPath(next->path(vault.folder(), key), vault.workspaceId());
        };
        QStringList drafted;
        for (const auto &[key, path] : {std::pair(DataKey::Contacts, vault.contactsPath()),
                                        std::pair(DataKey::Audit, vault.auditPath())}) {
            if (!lost.contains(key))
                continue;
            const QString fresh = draftOf(key);
            files.willMake(fresh);
            drafted.append(next->path(vault.folder(), key));
            if (Result<void> copied =
                    copyUnder(path, vault.key(key), fresh, next->key(key), progress);
                !copied)
                return copied;
            reached(RekeyStep::DatabaseCopied);
        }
        if (lost.contains(DataKey::Credentials)) {
            if (place == SecretHome::Place::File)
                files.willMake(next->path(vault.folder(), DataKey::Credentials));
            if (Result<void> sealed = secrets.sealAnew(*next, place); !sealed)
                return sealed;
            if (Result<void> noted =
                    secrets.noteStale(draftOf(DataKey::Contacts), next->key(DataKey::Contacts));
                !noted)
                return noted;
            reached(RekeyStep::SecretsSealed);
        }
        if (Result<void> synced = syncDrafts(drafted, vault.workspaceId()); !synced)
            return synced;
        if (Result<void> going = progress.check(); !going)
            return going;
        const auto finish = [&] { return commit(&*next); };
        Result<void> committed =
            lost.contains(DataKey::Credentials)
                ? finish()
                : secrets.moveUnderLease(place, SecretHome::Unreadable::Waits, finish);
        // A failure may have come behind the rename: then the new files are the ones that count.
        if (committed || vault.isNamedOnDisk(next->files))
            files.keep();
        reached(RekeyStep::Committed);
        return committed;
    }();
    if (!done)
        return done;
    next->lock.reset();
    // Committed it is, also where the new files can't be opened: unlocking again will do.
    if (reopen())
        secrets.forgetStale();
    reached(RekeyStep::Finished);
    return {};
}

} // namespace warden
