#include "core/base/timestamp.h"
#include "core/crypto/hash.h"
#include "core/events/event_actions.h"
#include "core/secrets/file_credentials.h"
#include "core/session/session_state.h"
#include "core/session/write_barrier.h"
#include "core/vault/keyring_format.h"
#include "core/vault/move_file.h"
#include "core/vault/sign_in_spool.h"
#include "core/vault/workspace_files.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

QString copyName(MovedPart part)
{
    switch (part) {
    case MovedPart::Keyring:
        return u"keyring"_s;
    case MovedPart::Contacts:
        return u"contacts"_s;
    case MovedPart::Audit:
        return u"audit"_s;
    case MovedPart::OwnKeys:
        return u"own-keys"_s;
    case MovedPart::SignInSpool:
        return u"signin-spool"_s;
    }
    Q_UNREACHABLE();
}

// All of a file, piece by piece.
Result<void> readThrough(const QString &path, Progress &progress,
                         const std::function<Result<void>(QByteArrayView)> &take)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::Storage, ErrorReason::FileUnreadable, path);
    while (true) {
        if (Result<void> going = progress.check(); !going)
            return going;
        const QByteArray bytes = file.read(sealedPieceSize);
        if (file.error() != QFileDevice::NoError)
            return fail(ErrorKind::Storage, ErrorReason::FileUnreadable, path);
        if (bytes.isEmpty())
            return {};
        if (Result<void> taken = take(bytes); !taken)
            return taken;
    }
}

Result<std::vector<MovedFile>> filesIn(const QString &folder, Progress &progress)
{
    std::vector<MovedFile> files;
    for (const MovedPart part : {MovedPart::Keyring, MovedPart::Contacts, MovedPart::Audit,
                                 MovedPart::OwnKeys, MovedPart::SignInSpool}) {
        const QString path = QDir(folder).filePath(copyName(part));
        if (!QFile::exists(path))
            continue;
        MovedFile file{part};
        Sha256 hash;
        Result<void> read = readThrough(path, progress, [&](QByteArrayView bytes) -> Result<void> {
            hash.add(bytes);
            file.size += bytes.size();
            return {};
        });
        if (!read)
            return read.failure();
        file.sha256 = hash.finish();
        files.push_back(std::move(file));
    }
    return files;
}

// Under the keyring's lock: the file has to be the one that this session has unlocked.
Result<void> copyKeyring(const Vault &vault, const QString &to)
{
    const Result<QByteArray> bytes = readBounded(keyringPath(vault.folder()), largestKeyring);
    if (!bytes)
        return bytes.failure();
    const Result<Keyring> now = parseKeyring(*bytes);
    if (!now || *now != vault.keyring())
        return fail(ErrorKind::Conflict, ErrorReason::StandingChanged, keyringPath(vault.folder()));
    return writeDurably(to, *bytes);
}

Result<void> copySpool(const QString &folder, const QString &to)
{
    const Result<SignInSpool> spool = SignInSpool::open(folder);
    if (!spool)
        return spool.failure();
    return spool->condition() == SignInSpool::Condition::Sound
               ? writeDurably(to, spoolBytes(spool->content()))
               : Result<void>();
}

} // namespace

Result<void> mayTake(const QString &path, Session::Existing existing)
{
    const QFileInfo file(path);
    if (existing == Session::Existing::Keep && (file.exists() || file.isSymLink()))
        return fail(ErrorKind::Storage, ErrorReason::AlreadyExists, path);
    return {};
}

// Both databases of one moment, under their own keys.
Result<void> Session::State::copyForMove(const QString &folder, Progress &progress)
{
    const QDir to(folder);
    const Secret &contactsKey = vault.key(DataKey::Contacts);
    const Secret &auditKey = vault.key(DataKey::Audit);
    const Result<WriteBarrier> contacts = WriteBarrier::raise(vault.contactsPath(), contactsKey);
    if (!contacts)
        return contacts.failure();
    const Result<WriteBarrier> audit = WriteBarrier::raise(vault.auditPath(), auditKey);
    if (!audit)
        return audit.failure();
    if (Result<void> copied = copyKeyring(vault, to.filePath(copyName(MovedPart::Keyring)));
        !copied)
        return copied;
    if (Result<void> copied =
            copyUnder(vault.contactsPath(), contactsKey, to.filePath(copyName(MovedPart::Contacts)),
                      contactsKey, progress);
        !copied)
        return copied;
    if (Result<void> copied =
            copyUnder(vault.auditPath(), auditKey, to.filePath(copyName(MovedPart::Audit)),
                      auditKey, progress);
        !copied)
        return copied;
    const Result<std::vector<Connection>> connections = store->connections().all();
    if (!connections)
        return connections.failure();
    FileCredentials ownKeys(to.filePath(copyName(MovedPart::OwnKeys)));
    if (Result<void> copied = copySealed(*credentialStorage, ownKeys, ownKeyNames(*connections));
        !copied)
        return copied;
    return copySpool(vault.folder(), to.filePath(copyName(MovedPart::SignInSpool)));
}

Result<ExportedWorkspace> Session::State::writeMove(const QString &path, Existing existing,
                                                    MoveManifest manifest, Progress &progress)
{
    const Result<std::unique_ptr<QLockFile>> lock = lockKeyring(vault.folder());
    if (!lock)
        return lock.failure();
    removeWriteLeftovers(path);
    const QTemporaryDir copies(snapshotTemplate(vault.folder()));
    if (!copies.isValid())
        return systemFailure(vault.folder(), errno);
    if (Result<void> copied = copyForMove(copies.path(), progress); !copied)
        return copied.failure();
    Result<std::vector<MovedFile>> files = filesIn(copies.path(), progress);
    if (!files)
        return files.failure();
    manifest.files = std::move(*files);

    Result<MoveFileWriter> writer =
        MoveFileWriter::create(path, vault.keyring(), vault.key(DataKey::Roster), manifest);
    if (!writer)
        return writer.failure();
    qint64 done = 0;
    for (const MovedFile &file : manifest.files) {
        Result<void> written =
            readThrough(copies.filePath(copyName(file.part)), progress,
                        [&](QByteArrayView bytes) -> Result<void> {
                            done += bytes.size();
                            progress.report({Stage::Storing, QFileInfo(path).fileName(), done,
                                             manifest.totalSize()});
                            return writer->write(bytes);
                        });
        if (!written)
            return written.failure();
    }
    const Result<qint64> bytes = writer->commit([&] { return mayTake(path, existing); });
    if (!bytes)
        return bytes.failure();
    return ExportedWorkspace{*bytes, manifest.moveId, manifest.logSize, manifest.logRoot};
}

Result<MoveManifest> Session::State::newMove()
{
    const std::lock_guard lock(reading);
    const Result<qint64> size = readLog->size();
    const Result<QByteArray> root = size ? readLog->rootAt(*size) : size.failure();
    if (!root)
        return root.failure();
    return MoveManifest{newUuid(), now(), actor.name, *size, *root};
}

Result<ExportedWorkspace> Session::exportWorkspace(const QString &path, Existing existing,
                                                   Afterwards afterwards, Progress &progress)
{
    State &open = *m_state;
    if (Result<void> allowed = open.requireStore(Permission::ManageOperators); !allowed)
        return allowed.failure();
    if (Result<void> may = mayTake(path, existing); !may)
        return may.failure();
    const Result<RunLease> lease = RunLease::acquire(folder(), patienceForOtherRun, progress);
    if (!lease)
        return lease.failure();
    const std::lock_guard lock(open.writing);
    if (Result<void> fresh = open.refreshVault(); !fresh)
        return fresh.failure();
    if (!open.vault.hasRecoveryCode())
        return fail(ErrorKind::Usage, ErrorReason::NoRecoveryCode);
    (void)open.importFailedSignIns();
    if (Result<void> ready = open.requireLog(); !ready)
        return ready.failure();
    Result<MoveManifest> manifest = open.newMove();
    if (!manifest)
        return manifest.failure();
    // Before the file: nobody has one without a trace, and it goes along.
    Event event =
        open.event(actions::workspaceExportStarted, {u"workspace"_s, open.vault.workspaceId()});
    event.counts = {{u"log_size"_s, manifest->logSize}};
    event.details = {{u"move"_s, manifest->moveId},
                     {u"log_root"_s, QString::fromLatin1(manifest->logRoot.toHex())}};
    if (Result<void> noted = open.note(event); !noted)
        return noted.failure();
    Result<ExportedWorkspace> written =
        open.writeMove(path, existing, std::move(*manifest), progress);

    event.id = EventId::create();
    event.time = open.now();
    event.action = actions::workspaceExported;
    event.outcome = written ? Outcome::Success : Outcome::Failure;
    if (written)
        event.counts.insert(u"bytes"_s, written->bytes);
    const bool retires = written && afterwards == Afterwards::Retire;
    if (Result<void> noted = open.noteExported(event, retires); !noted && written)
        return noted.failure();
    return written;
}

Result<void> Session::State::noteExported(const Event &exported, bool retires)
{
    Result<Transaction> transaction = store->begin();
    if (!transaction)
        return transaction.failure();
    if (Result<void> noted = store->outbox().append(exported); !noted)
        return noted;
    if (retires) {
        if (Result<void> set = store->settings().set(retiredSetting, toRfc3339(now())); !set)
            return set;
        if (Result<void> noted = store->outbox().append(
                event(actions::workspaceRetired, {u"workspace"_s, vault.workspaceId()}));
            !noted)
            return noted;
    }
    return commit(*transaction);
}

Result<void> Session::State::requireHere()
{
    const Result<std::optional<QString>> since = store->settings().get(retiredSetting);
    if (!since)
        return since.failure();
    if (since->value_or(QString()).isEmpty())
        return {};
    return fail(ErrorKind::Held, ErrorReason::WorkspaceMoved);
}

Result<bool> Session::isRetired()
{
    const Result<StoreAccess> access = m_state->toRead(Permission::SeeRoutes);
    if (!access)
        return access.failure();
    const Result<std::optional<QString>> retired = access->store.settings().get(retiredSetting);
    if (!retired)
        return retired.failure();
    return !retired->value_or(QString()).isEmpty();
}

Result<void> Session::resumeHere()
{
    const Result<StoreAccess> access = m_state->toWrite(Permission::ManageOperators);
    if (!access)
        return access.failure();
    if (m_state->requireHere())
        return {};
    Result<Transaction> transaction = access->store.begin();
    if (!transaction)
        return transaction.failure();
    if (Result<void> set = access->store.settings().set(retiredSetting, QString()); !set)
        return set;
    Result<void> noted = access->store.outbox().append(
        m_state->event(actions::workspaceResumed, {u"workspace"_s, m_state->vault.workspaceId()}));
    return noted ? m_state->commit(*transaction) : noted;
}

} // namespace warden
