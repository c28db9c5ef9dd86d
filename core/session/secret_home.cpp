#include "core/session/secret_home.h"

#include "core/secrets/file_credentials.h"
#include "core/vault/new_generation.h"
#include "core/vault/workspace_files.h"

#include <QDir>
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

Result<void> sealEach(const SealedCredentials &from, const SealedCredentials &to,
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

} // namespace

Session::State::SecretHome::Place Session::State::SecretHome::now() const
{
    return m_state.isKeychainUsed() ? Place::Keychain : Place::File;
}

Session::State::SecretHome::Place Session::State::SecretHome::without(const OperatorId &id) const
{
    const bool isUsed =
        std::ranges::any_of(m_state.vault.keyring().wraps, [&id](const PrivateKeyWrap &wrap) {
            return wrap.method == UnlockMethod::Keychain && wrap.operatorId != id;
        });
    return isUsed ? now() : Place::File;
}

std::unique_ptr<CredentialStorage>
Session::State::SecretHome::storage(Place place, const FileGenerations &files) const
{
    if (place == Place::File)
        return std::make_unique<FileCredentials>(
            QDir(m_state.vault.folder()).filePath(credentialsFileName(files)));
    return keychainStorage(*m_state.environment.keychain, m_state.vault.workspaceId(), files);
}

Result<void> Session::State::SecretHome::moveWith(Place place, Unreadable unreadable,
                                                  const std::function<Result<void>()> &commit)
{
    if (place == now())
        return commit();
    // No run renews a token meanwhile; whoever has the workspace open otherwise has to unlock
    // again.
    Progress progress;
    const Result<RunLease> lease =
        RunLease::acquire(m_state.vault.folder(), patienceForOtherRun, progress);
    if (!lease)
        return lease.failure();
    if (Result<void> fresh = m_state.refreshVault(); !fresh)
        return fresh;
    return moveUnderLease(place, unreadable, commit);
}

Result<void> Session::State::SecretHome::moveUnderLease(Place place, Unreadable unreadable,
                                                        const std::function<Result<void>()> &commit)
{
    if (place == now())
        return commit();
    const FileGenerations files = m_state.vault.keyring().roster.files;
    const std::unique_ptr<CredentialStorage> before = storage(now(), files);
    std::unique_ptr<CredentialStorage> after = storage(place, files);
    const Result<QStringList> lacking = namesLacking(*after);
    if (!lacking)
        return lacking.failure();
    Result<void> done = moveAll(*before, *after);
    if (done || unreadable == Unreadable::Waits)
        done = commit();
    if (!done) {
        // Nothing is left where nobody would look to forget it. A failure that may have come behind
        // the rename of keyring.json leaves both.
        const bool isAsBefore = m_state.requireUnchangedStanding().has_value();
        for (const QString &name : isAsBefore ? *lacking : QStringList())
            (void)after->remove(name);
        return done;
    }
    if (now() != place) // somebody else began to unlock by the keychain
        return {};
    // Once more: whoever renewed one in between can't write with the keyring of before any more.
    const bool isWhole = moveAll(*before, *after).has_value();
    const Result<QStringList> names = m_state.secretNames();
    const std::lock_guard lock(m_state.reading); // previewPolicy() reads by it
    m_state.useStorage(std::move(after));
    if (!isWhole || !names)
        return {};
    for (const QString &name : *names)
        (void)before->remove(name); // sealed all the same
    if (place == Place::File)
        (void)noteEmptied();
    return {};
}

// Secrets that were taken away at `from` don't stay at `to`. The keys that nobody could enter again
// are never taken away: one that is missing isn't forgotten.
Result<void> Session::State::SecretHome::moveAll(CredentialStorage &from, CredentialStorage &to)
{
    const Result<QStringList> names = m_state.secretNames();
    if (!names)
        return names.failure();
    if (Result<void> copied = copySealed(from, to, *names); !copied)
        return copied;
    if (!m_state.store)
        return {};
    const Result<std::vector<Connection>> connections = m_state.store->connections().all();
    if (!connections)
        return connections.failure();
    const QStringList kept = ownKeyNames(*connections);
    for (const QString &name : *names) {
        if (kept.contains(name) || from.read(name) || !to.read(name))
            continue;
        if (Result<void> removed = to.remove(name); !removed)
            return removed;
    }
    return {};
}

Result<QStringList> Session::State::SecretHome::namesLacking(CredentialStorage &storage)
{
    Result<QStringList> names = m_state.secretNames();
    if (names)
        names->removeIf([&storage](const QString &name) { return storage.read(name).has_value(); });
    return names;
}

Result<void> Session::State::SecretHome::noteKeychain()
{
    return m_state.store->settings().set(keychainHoldsSetting, u"1"_s);
}

Result<void> Session::State::SecretHome::noteEmptied()
{
    Result<Transaction> transaction = m_state.store->begin();
    if (!transaction)
        return transaction.failure();
    if (Result<void> set = m_state.store->settings().set(keychainHoldsSetting, QString()); !set)
        return set;
    return transaction->commit();
}

void Session::State::SecretHome::bringBack()
{
    if (!m_state.credentials || !m_state.store)
        return;
    const Result<std::optional<QString>> holds =
        m_state.store->settings().get(keychainHoldsSetting);
    if (!holds)
        return;
    const bool isNoted = !holds->value_or(QString()).isEmpty();
    const bool counts = now() == Place::Keychain;
    if (counts && !isNoted) {
        Result<Transaction> transaction = m_state.store->begin();
        if (transaction && noteKeychain())
            (void)transaction->commit();
    }
    if (counts || !isNoted || !m_state.environment.keychain)
        return;
    const std::unique_ptr<CredentialStorage> keychain =
        storage(Place::Keychain, m_state.vault.keyring().roster.files);
    // Those that somebody entered anew meanwhile are newer.
    const Result<QStringList> lacking = namesLacking(*m_state.credentialStorage);
    const Result<QStringList> names = m_state.secretNames();
    if (!lacking || !names || !copySealed(*keychain, *m_state.credentialStorage, *lacking))
        return; // with the next unlock
    for (const QString &name : *names)
        (void)keychain->remove(name);
    (void)noteEmptied();
}

Result<void> Session::State::SecretHome::sealAnew(const NewGeneration &next, Place place)
{
    const Result<QStringList> names = m_state.secretNames();
    if (!names)
        return names.failure();
    const std::unique_ptr<CredentialStorage> target = storage(place, next.files);
    const SealedCredentials fresh(*target, next.key(DataKey::Credentials),
                                  m_state.vault.workspaceId());
    return sealEach(*m_state.credentials, fresh, *names);
}

// The copy's own note of it, so that it holds from the moment on that the copy counts.
Result<void> Session::State::SecretHome::noteStale(const QString &copyPath, const Secret &key)
{
    if (now() != Place::Keychain)
        return {};
    Result<std::unique_ptr<Store>> copy =
        Store::open(copyPath, key, OpenMode::ReadWrite, m_state.environment.clock);
    if (!copy)
        return copy.failure();
    Result<Transaction> transaction = (*copy)->begin();
    if (!transaction)
        return transaction.failure();
    const Result<QStringList> names = m_state.secretNames();
    if (!names)
        return names.failure();
    Result<StaleSecrets> stale = staleSecretsOf(**copy);
    if (!stale)
        return stale.failure();
    stale->insert(m_state.vault.keyring().roster.files.credentials, *names);
    if (Result<void> noted = setStaleSecrets(**copy, *stale); !noted)
        return noted;
    return transaction->commit();
}

void Session::State::SecretHome::forgetStale()
{
    if (!m_state.store || !m_state.environment.keychain)
        return;
    Result<StaleSecrets> stale = staleSecretsOf(*m_state.store);
    if (!stale || stale->isEmpty())
        return;
    FileGenerations files = m_state.vault.keyring().roster.files;
    const qint64 current = files.credentials;
    stale->removeIf([&](StaleSecrets::iterator each) {
        files.credentials = each.key();
        const std::unique_ptr<CredentialStorage> left = storage(Place::Keychain, files);
        return each.key() >= current || std::ranges::all_of(each.value(), [&](const QString &name) {
                   return left->remove(name).has_value();
               });
    });
    // What is left is for the next unlock.
    Result<Transaction> transaction = m_state.store->begin();
    if (transaction && setStaleSecrets(*m_state.store, *stale))
        (void)transaction->commit();
}

} // namespace warden
