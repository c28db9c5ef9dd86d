#include "core/crypto/sealed_file.h"
#include "core/events/event_actions.h"
#include "core/secrets/file_credentials.h"
#include "core/secrets/keychain_credentials.h"
#include "core/session/connection_settings.h"
#include "core/session/secret_home.h"
#include "core/vault/move_file.h"
#include "core/vault/workspace_files.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>

#include <cerrno>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

// What the parts of the file become, in the order in which they come.
class MovedWorkspace
{
public:
    MovedWorkspace(MoveFileReader file, const WorkspaceImport &import,
                   const SessionEnvironment &environment, Progress &progress)
        : m_file(std::move(file)), m_import(import), m_environment(environment),
          m_progress(progress)
    {}

    Result<QByteArray> readKeyring()
    {
        return m_file.read(*m_file.manifest().find(MovedPart::Keyring));
    }
    // As drafts, before keyring.json is there.
    Result<void> make(const Vault &vault, const QString &contactsPath, const QString &auditPath);
    const ImportedWorkspace &imported() const { return m_imported; }
    void describe(const Vault &vault);

private:
    Result<void> writePart(MovedPart part, const QString &path);
    Result<void> judgeLog(const Vault &vault, const QString &path);
    Result<void> prepareStore(const Vault &vault, const QString &path);
    Result<void> askToSignIn(Store &store);
    Result<void> placeOwnKeys(const Vault &vault, Store &store, const QString &path);
    Event importedEvent(const Vault &vault) const;

    MoveFileReader m_file;
    const WorkspaceImport &m_import;
    const SessionEnvironment &m_environment;
    Progress &m_progress;
    AuditVerdict m_verdict = {};
    ImportedWorkspace m_imported = {};
    qint64 m_done = 0;
};

Result<void> MovedWorkspace::writePart(MovedPart part, const QString &path)
{
    const MovedFile *const moved = m_file.manifest().find(part);
    if (!moved)
        return {};
    QFile::remove(path);
    QFile file(path);
    errno = 0;
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered,
                   QFile::ReadOwner | QFile::WriteOwner))
        return systemFailure(path, errno);
    return m_file.read(*moved, [&](QByteArrayView bytes) -> Result<void> {
        if (Result<void> going = m_progress.check(); !going)
            return going;
        errno = 0;
        if (file.write(bytes.data(), bytes.size()) != bytes.size())
            return systemFailure(path, errno == 0 ? ENOSPC : errno);
        m_done += bytes.size();
        m_progress.report({Stage::Storing, QFileInfo(m_import.file).fileName(), m_done,
                           m_file.manifest().totalSize()});
        return {};
    });
}

// As it came: what is wrong with it was so before, and is told by each verification.
Result<void> MovedWorkspace::judgeLog(const Vault &vault, const QString &path)
{
    m_progress.report({Stage::Verifying, u"audit.db"_s});
    AuditKeys keys{vault.key(DataKey::Audit).clone(), vault.signingPublicKey(), {}};
    const Result<AuditLog> migrated =
        AuditLog::open(path, vault.workspaceId(), std::move(keys), nullptr, m_environment.clock);
    if (!migrated)
        return migrated.failure();
    Result<AuditReader> reader = AuditReader::open(path, vault.key(DataKey::Audit));
    if (!reader)
        return reader.failure();
    Result<AuditVerdict> verdict =
        reader->verify({vault.signingPublicKey(), nullptr, {}}, m_progress);
    if (!verdict)
        return verdict.failure();
    m_verdict = std::move(*verdict);
    return {};
}

Event MovedWorkspace::importedEvent(const Vault &vault) const
{
    Event event;
    event.time = m_environment.clock();
    event.actor = vault.operatorName();
    event.source = u"contact-warden"_s;
    event.action = actions::workspaceImported;
    event.object = {u"workspace"_s, vault.workspaceId(), {}};
    event.counts = {{u"log_size"_s, m_verdict.size}};
    event.details = {{u"move"_s, m_file.manifest().moveId},
                     {u"log_root"_s, QString::fromLatin1(m_verdict.root.toHex())},
                     {u"unlock"_s, unlockMethodName(UnlockMethod::RecoveryCode)}};
    QJsonArray findings;
    for (const AuditFinding &finding : m_verdict.findings) {
        const QString name = auditFindingKindName(finding.kind);
        if (finding.kind != AuditFindingKind::Unanchored && !findings.contains(name))
            findings.append(name);
    }
    if (!findings.isEmpty())
        event.details.insert(u"findings"_s, findings);
    return event;
}

Result<void> MovedWorkspace::askToSignIn(Store &store)
{
    const Result<std::vector<Connection>> connections = store.connections().all();
    if (!connections)
        return connections.failure();
    for (Connection connection : *connections) {
        const bool hasSecret =
            connection.service != u"file"_s &&
            connection.settings.value(settings::secretVariable).toString().isEmpty();
        if (!hasSecret)
            continue;
        ++m_imported.toSignIn;
        connection.state = ConnectionState::SignInNeeded;
        if (Result<void> updated = store.connections().update(connection); !updated)
            return updated;
    }
    return {};
}

// Where this workspace will look for them. In a keychain they are of no use to anybody without it.
Result<void> MovedWorkspace::placeOwnKeys(const Vault &vault, Store &store, const QString &path)
{
    if (!m_file.manifest().find(MovedPart::OwnKeys))
        return {};
    const bool usesKeychain =
        m_import.unlock == UnlockMethod::Keychain && !vault.hasOwnPassphrase();
    if (!usesKeychain)
        return {}; // the draft is the file
    FileCredentials moved(path);
    const std::unique_ptr<CredentialStorage> keychain =
        keychainStorage(*m_environment.keychain, vault.workspaceId(), vault.keyring().roster.files);
    const Result<std::vector<Connection>> connections = store.connections().all();
    if (!connections)
        return connections.failure();
    if (Result<void> copied = copySealed(moved, *keychain, ownKeyNames(*connections)); !copied)
        return copied;
    QFile::remove(path);
    return {};
}

Result<void> MovedWorkspace::prepareStore(const Vault &vault, const QString &path)
{
    const Result<std::unique_ptr<Store>> store =
        Store::open(path, vault.key(DataKey::Contacts), OpenMode::ReadWrite, m_environment.clock);
    if (!store)
        return store.failure();
    const QString ownKeys = draftPath(vault.credentialsPath(), vault.workspaceId());
    if (Result<void> placed = placeOwnKeys(vault, **store, ownKeys); !placed)
        return placed;
    Result<Transaction> transaction = (*store)->begin();
    if (!transaction)
        return transaction.failure();
    if (Result<void> asked = askToSignIn(**store); !asked)
        return asked;
    Result<void> set = (*store)->settings().set(anchorDueSetting, u"1"_s);
    if (set)
        set = (*store)->settings().set(keychainHoldsSetting, QString());
    if (!set)
        return set;
    // Those lie on the computer that it comes from.
    if (Result<void> cleared = (*store)->exportedFiles().clear(); !cleared)
        return cleared;
    // What was retired is where it comes from.
    if (Result<void> inUse = (*store)->settings().set(retiredSetting, QString()); !inUse)
        return inUse;
    if (Result<void> noted = (*store)->outbox().append(importedEvent(vault)); !noted)
        return noted;
    return transaction->commit();
}

Result<void> MovedWorkspace::make(const Vault &vault, const QString &contactsPath,
                                  const QString &auditPath)
{
    const QString ownKeys = draftPath(vault.credentialsPath(), vault.workspaceId());
    for (const auto &[part, path] :
         {std::pair(MovedPart::Contacts, contactsPath), std::pair(MovedPart::Audit, auditPath),
          std::pair(MovedPart::OwnKeys, ownKeys)}) {
        if (Result<void> written = writePart(part, path); !written)
            return written;
    }
    if (const MovedFile *const spool = m_file.manifest().find(MovedPart::SignInSpool)) {
        const Result<QByteArray> bytes = m_file.read(*spool);
        if (!bytes)
            return bytes.failure();
        if (Result<void> written =
                writeDurably(QDir(vault.folder()).filePath(u"signin.spool"_s), *bytes);
            !written)
            return written;
    }
    if (Result<void> finished = m_file.finish(); !finished)
        return finished;
    if (Result<void> judged = judgeLog(vault, auditPath); !judged)
        return judged;
    return prepareStore(vault, contactsPath);
}

void MovedWorkspace::describe(const Vault &vault)
{
    m_imported.workspaceId = vault.workspaceId();
    m_imported.events = m_verdict.size;
    const Keyring &keyring = vault.keyring();
    for (const OperatorEntry &entry : keyring.roster.operators)
        m_imported.operators.append(entry.name);
    m_imported.canOwnerUnlock = vault.hasOwnPassphrase() || vault.hasKeychainUnlock();
}

} // namespace

Result<ImportedWorkspace> Session::importWorkspace(const WorkspaceImport &import,
                                                   const Secret &recoveryCode,
                                                   const Secret &passphrase,
                                                   const SessionEnvironment &environment,
                                                   Progress &progress)
{
    Result<MoveFileReader> file = MoveFileReader::open(import.file, recoveryCode);
    if (!file)
        return file.failure();
    MovedWorkspace moved(std::move(*file), import, environment, progress);
    const Result<QByteArray> keyring = moved.readKeyring();
    if (!keyring)
        return keyring.failure();
    UnlockMeans means;
    if (import.unlock == UnlockMethod::Keychain)
        means.keychain = environment.keychain.get();
    else if (import.unlock == UnlockMethod::Passphrase)
        means.passphrase = &passphrase;
    NewWorkspace more;
    more.makeDatabases = [&](const Vault &vault, const QString &contactsPath,
                             const QString &auditPath) -> Result<void> {
        if (import.unlock == UnlockMethod::Keychain && !environment.keychain &&
            !vault.hasOwnPassphrase())
            return fail(ErrorKind::Locked, ErrorReason::KeychainMissing);
        return moved.make(vault, contactsPath, auditPath);
    };
    Result<Vault> vault = Vault::install(import.folder, *keyring, recoveryCode, means,
                                         vaultSettings(environment), more);
    if (!vault) {
        if (!holdsWorkspace(import.folder))
            QFile::remove(QDir(import.folder).filePath(u"signin.spool"_s));
        return vault.failure();
    }
    moved.describe(*vault);
    // It is whole by now: what fails here is done by the next unlock.
    const auto open =
        std::make_unique<State>(environment, std::move(*vault), UnlockMethod::RecoveryCode);
    if (open->openDatabases()) {
        open->rememberRoster();
        (void)open->moveOutbox();
        open->beginAnchor();
    }
    return moved.imported();
}

void Session::State::beginAnchor()
{
    if (!store || !anchor || !isLogAsSeen)
        return;
    const Result<std::optional<QString>> due = store->settings().get(anchorDueSetting);
    if (!due || due->value_or(QString()).isEmpty())
        return;
    const Result<std::optional<QByteArray>> kept = anchor->read();
    if (!kept)
        return; // at the next unlock
    if (!*kept) {
        const Result<AuditVerdict> verdict =
            verifyWhileWriting({vault.signingPublicKey(), nullptr, {}}, environment.unlocking);
        if (!verdict || firstFault(*verdict) || !log->anchorAgain())
            return;
    }
    Result<Transaction> transaction = store->begin();
    if (transaction && store->settings().set(anchorDueSetting, QString()))
        (void)transaction->commit();
}

} // namespace warden
