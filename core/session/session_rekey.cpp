#include "core/events/event_actions.h"
#include "core/session/session_state.h"
#include "core/session/write_barrier.h"
#include "core/vault/new_generation.h"
#include "core/vault/workspace_files.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

// In contacts.db: secrets in the keychain that nobody needs any more, as their names by generation.
const QString staleCredentialsSetting = u"stale_credentials"_s;

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

Result<void> sealAnew(const SealedCredentials &from, const SealedCredentials &to,
                      const QStringList &names)
{
    for (const QString &name : names) {
        const Result<Secret> value = from.read(name);
        // What isn't there, or can't be read as it is, is asked for anew as before.
        if (!value && (value.error().reason == ErrorReason::KeychainEntryGone ||
                       value.error().reason == ErrorReason::Damaged))
            continue;
        if (!value)
            return value.failure();
        if (Result<void> written = to.write(name, *value); !written)
            return written;
    }
    return {};
}

using StaleSecrets = QMap<qint64, QStringList>;

Result<StaleSecrets> staleSecretsOf(Store &store)
{
    const Result<std::optional<QString>> noted = store.settings().get(staleCredentialsSetting);
    if (!noted)
        return noted.failure();
    const QJsonObject json = QJsonDocument::fromJson(noted->value_or(QString()).toUtf8()).object();
    StaleSecrets stale;
    for (auto each = json.begin(); each != json.end(); ++each) {
        QStringList &names = stale[each.key().toLongLong()];
        for (const QJsonValue name : each->toArray())
            names.append(name.toString());
    }
    return stale;
}

Result<void> setStaleSecrets(Store &store, const StaleSecrets &stale)
{
    QJsonObject json;
    for (auto each = stale.begin(); each != stale.end(); ++each)
        json.insert(QString::number(each.key()), QJsonArray::fromStringList(each.value()));
    return store.settings().set(
        staleCredentialsSetting,
        QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact)));
}

} // namespace

Result<void> Session::State::copySecrets(const NewGeneration &next)
{
    const Result<QStringList> names = secretNames();
    if (!names)
        return names.failure();
    const std::unique_ptr<CredentialStorage> storage = storageFor(next.files);
    const SealedCredentials fresh(*storage, next.key(DataKey::Credentials), vault.workspaceId());
    return sealAnew(*credentials, fresh, *names);
}

// The copy's own note of it, so that it holds from the moment on that the copy counts.
Result<void> Session::State::noteStaleSecrets(const QString &path, const Secret &key)
{
    Result<std::unique_ptr<Store>> copy =
        Store::open(path, key, OpenMode::ReadWrite, environment.clock);
    if (!copy)
        return copy.failure();
    Result<Transaction> transaction = (*copy)->begin();
    if (!transaction)
        return transaction.failure();
    const Result<QStringList> names = secretNames();
    if (!names)
        return names.failure();
    Result<StaleSecrets> stale = staleSecretsOf(**copy);
    if (!stale)
        return stale.failure();
    stale->insert(vault.keyring().roster.files.credentials, *names);
    if (Result<void> noted = setStaleSecrets(**copy, *stale); !noted)
        return noted;
    return transaction->commit();
}

void Session::State::forgetStaleSecrets()
{
    if (!store || !isKeychainUsed())
        return;
    Result<StaleSecrets> stale = staleSecretsOf(*store);
    if (!stale || stale->isEmpty())
        return;
    FileGenerations files = vault.keyring().roster.files;
    const qint64 now = files.credentials;
    stale->removeIf([&](StaleSecrets::iterator each) {
        files.credentials = each.key();
        const std::unique_ptr<CredentialStorage> storage = storageFor(files);
        return each.key() >= now || std::ranges::all_of(each.value(), [&](const QString &name) {
                   return storage->remove(name).has_value();
               });
    });
    // What is left is for the next unlock.
    Result<Transaction> transaction = store->begin();
    if (transaction && setStaleSecrets(*store, *stale))
        (void)transaction->commit();
}

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
Result<void> Session::State::withNewKeys(const QList<DataKey> &lost, Progress &progress,
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
            if (!isKeychainUsed())
                files.willMake(next->path(vault.folder(), DataKey::Credentials));
            if (Result<void> copied = copySecrets(*next); !copied)
                return copied;
            if (Result<void> noted =
                    noteStaleSecrets(draftOf(DataKey::Contacts), next->key(DataKey::Contacts));
                !noted)
                return noted;
            reached(RekeyStep::SecretsSealed);
        }
        if (Result<void> synced = syncDrafts(drafted, vault.workspaceId()); !synced)
            return synced;
        if (Result<void> going = progress.check(); !going)
            return going;
        Result<void> committed = commit(&*next);
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
        forgetStaleSecrets();
    reached(RekeyStep::Finished);
    return {};
}

} // namespace warden
