#include "core/events/event_actions.h"
#include "core/session/session_state.h"

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

// Region and first events; the events move to the log when the workspace is opened.
Result<void> fillStore(Store &store, const WorkspaceSetup &setup, const Vault &vault)
{
    Result<Transaction> transaction = store.begin();
    if (!transaction)
        return transaction.failure();
    const QString region = setup.region.isEmpty() ? systemRegion() : setup.region.toUpper();
    if (Result<void> set = store.settings().set(regionSetting, region); !set)
        return set;
    QStringList actions{actions::workspaceCreated};
    if (setup.makeRecoveryCode)
        actions.append(actions::recoveryCodeCreated);
    for (const QString &action : actions) {
        Event event;
        event.time = store.clock()();
        event.actor = vault.operatorName();
        event.source = u"contact-warden"_s;
        event.action = action;
        event.object = {u"workspace"_s, vault.workspaceId(), {}};
        if (Result<void> noted = store.outbox().append(event); !noted)
            return noted;
    }
    return transaction->commit();
}

} // namespace

Result<Session::Created> Session::create(const WorkspaceSetup &setup, const Secret &passphrase,
                                         const SessionEnvironment &environment)
{
    UnlockMeans means;
    if (setup.unlock == UnlockMethod::Keychain)
        means.keychain = environment.keychain.get();
    else
        means.passphrase = &passphrase;
    Created created;
    NewWorkspace more;
    if (setup.makeRecoveryCode)
        more.recoveryCode = &created.recoveryCode;
    more.makeDatabases = [&](const Vault &vault, const QString &contactsPath,
                             const QString &auditPath) -> Result<void> {
        // Without the anchor: a workspace that comes to nothing leaves nothing in the keychain.
        AuditKeys keys{vault.key(DataKey::Audit).clone(), vault.signingPublicKey(), {}};
        const Result<AuditLog> log = AuditLog::create(auditPath, vault.workspaceId(),
                                                      std::move(keys), nullptr, environment.clock);
        if (!log)
            return log.failure();
        const Result<std::unique_ptr<Store>> store =
            Store::create(contactsPath, vault.key(DataKey::Contacts), environment.clock);
        if (!store)
            return store.failure();
        return fillStore(**store, setup, vault);
    };
    Result<Vault> vault =
        Vault::create(setup.folder, setup.ownerName, means, vaultSettings(environment), more);
    if (!vault)
        return vault.failure();
    Result<std::unique_ptr<Session>> session =
        opened(std::make_unique<State>(environment, std::move(*vault), setup.unlock));
    if (!session)
        return session.failure();
    created.session = std::move(*session);
    State &open = *created.session->m_state;
    if (Result<void> moved = open.moveOutbox(); !moved)
        return moved.failure();
    (void)open.importFailedSignIns(); // begins the record; else the next unlock does
    return created;
}

} // namespace warden
