#include "core/session/session_state.h"

#include "core/events/event_actions.h"
#include "core/secrets/file_credentials.h"
#include "core/secrets/keychain_credentials.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

const QString regionSetting = u"region"_s;

} // namespace

Result<void> Session::State::openDatabases(bool isNew)
{
    const QString auditPath = vault.auditPath();
    const QString contactsPath = vault.contactsPath();
    if (isKeychainUsed())
        anchor = std::make_unique<KeychainAnchor>(*environment.keychain, vault.workspaceId());

    AuditKeys keys;
    keys.database = vault.key(DataKey::Audit).clone();
    keys.publicKey = vault.signingPublicKey();
    if (vault.holds(DataKey::Signing))
        keys.signing = vault.key(DataKey::Signing).clone();
    Result<AuditLog> opened =
        isNew ? AuditLog::create(auditPath, vault.workspaceId(), std::move(keys), anchor.get(),
                                 environment.clock)
              : AuditLog::open(auditPath, vault.workspaceId(), std::move(keys), anchor.get(),
                               environment.clock);
    if (!opened)
        return opened.failure();
    log.emplace(std::move(*opened));
    logSize = log->verdictAtOpen().size;
    Result<AuditReader> reader = AuditReader::open(auditPath, vault.key(DataKey::Audit));
    if (!reader)
        return reader.failure();
    readLog.emplace(std::move(*reader));

    if (vault.holds(DataKey::Contacts)) {
        const Secret &key = vault.key(DataKey::Contacts);
        Result<std::unique_ptr<Store>> writer =
            isNew ? Store::create(contactsPath, key, environment.clock)
                  : Store::open(contactsPath, key, Access::ReadWrite, environment.clock);
        if (!writer)
            return writer.failure();
        store = std::move(*writer);
        Result<std::unique_ptr<Store>> readOnly =
            Store::open(contactsPath, key, Access::ReadOnly, environment.clock);
        if (!readOnly)
            return readOnly.failure();
        readStore = std::move(*readOnly);
        const Result<std::optional<QString>> known = store->settings().get(regionSetting);
        if (!known)
            return known.failure();
        region = known->value_or(QString());
    }
    if (vault.holds(DataKey::Credentials)) {
        if (isKeychainUsed())
            credentialStorage = std::make_unique<KeychainCredentials>(
                *environment.keychain, vault.workspaceId(), Unlocking::Ask);
        else
            credentialStorage = std::make_unique<FileCredentials>(vault.credentialsPath());
        credentials = std::make_unique<SealedCredentials>(
            *credentialStorage, vault.key(DataKey::Credentials), vault.workspaceId());
        providers = std::make_unique<ProviderFactory>(*credentials, environment.clock);
    }
    for (const QString &path : {contactsPath, auditPath}) {
        Result<OpenMarker> marker = OpenMarker::place(path);
        if (!marker)
            return marker.failure();
        markers.push_back(std::move(*marker));
    }
    return {};
}

bool Session::State::isKeychainUsed() const
{
    return environment.keychain && vault.hasKeychainUnlock();
}

Result<void> Session::State::require(Permission permission)
{
    Result<void> allowed = warden::require(actor, permission);
    if (allowed)
        return allowed;
    Event denied = event(actions::permissionDenied, {u"permission"_s, permissionName(permission)},
                         Outcome::Denied);
    const std::lock_guard lock(writing);
    const OutboxEvent entry{{}, std::move(denied)};
    if (Result<AppendReport> noted = log->append(std::span(&entry, 1)); !noted)
        return noted.failure();
    return allowed;
}

Result<void> Session::State::requireStore() const
{
    if (store)
        return {};
    return fail(ErrorKind::Denied, u"this operator has no key to the contacts"_s);
}

Event Session::State::event(const QString &action, ObjectReference object, Outcome outcome) const
{
    Event event;
    event.time = now();
    event.actor = actor.name;
    event.source = u"contact-warden"_s;
    event.action = action;
    event.object = std::move(object);
    event.outcome = outcome;
    return event;
}

Result<void> Session::State::note(const Event &event)
{
    if (!store) {
        const OutboxEvent entry{{}, event};
        Result<AppendReport> appended = log->append(std::span(&entry, 1));
        return appended ? Result<void>() : appended.failure();
    }
    Result<Transaction> transaction = store->begin();
    if (!transaction)
        return transaction.failure();
    if (Result<void> noted = store->outbox().append(event); !noted)
        return noted;
    if (Result<void> committed = transaction->commit(); !committed)
        return committed;
    return moveOutbox();
}

Result<void> Session::State::moveOutbox()
{
    if (!store)
        return {};
    static constexpr int mostAtOnce = 500;
    while (true) {
        Result<std::vector<OutboxTable::Entry>> waiting = store->outbox().waiting(mostAtOnce);
        if (!waiting)
            return waiting.failure();
        if (waiting->empty())
            return {};
        std::vector<OutboxEvent> events;
        for (OutboxTable::Entry &entry : *waiting)
            events.push_back({entry.number, std::move(entry.event)});
        const Result<AppendReport> appended = log->append(events);
        if (!appended)
            return appended.failure();
        logSize = appended->size;

        Result<Transaction> transaction = store->begin();
        if (!transaction)
            return transaction.failure();
        Result<void> removed = store->outbox().removeUpTo(waiting->back().number);
        if (!removed)
            return removed;
        Result<void> remembered = store->outbox().rememberLog(appended->size, appended->root);
        if (!remembered)
            return remembered;
        if (Result<void> committed = transaction->commit(); !committed)
            return committed;
    }
}

Result<void> Session::State::requireLog()
{
    if (Result<void> moved = moveOutbox(); !moved)
        return fail(ErrorKind::Storage, ErrorReason::LogUnavailable, {}, moved.error().detail);
    for (const AuditFinding &finding : log->verdictAtOpen().findings) {
        if (finding.kind != AuditFindingKind::Unanchored)
            return fail(ErrorKind::Storage, ErrorReason::LogNotTrusted, {},
                        auditFindingKindName(finding.kind));
    }
    const Result<OutboxTable::LogSeen> seen = store->outbox().logSeen();
    if (!seen)
        return seen.failure();
    if (logSize < seen->size)
        return fail(ErrorKind::Storage, ErrorReason::LogNotTrusted, {},
                    u"the log is behind what the contacts database saw of it"_s);
    return {};
}

Result<void> Session::State::compareWithLogSeen(AuditVerdict &verdict)
{
    if (!store)
        return {};
    const Result<OutboxTable::LogSeen> seen = store->outbox().logSeen();
    if (!seen)
        return seen.failure();
    const bool isKnown = std::ranges::any_of(verdict.findings, [](const AuditFinding &finding) {
        return finding.kind == AuditFindingKind::Truncated ||
               finding.kind == AuditFindingKind::RolledBack ||
               finding.kind == AuditFindingKind::Replaced;
    });
    if (verdict.size >= seen->size || isKnown)
        return {};
    verdict.ok = false;
    verdict.findings.push_back({AuditFindingKind::RolledBack, verdict.size + 1, seen->size});
    return {};
}

SyncEngine Session::State::engine()
{
    return SyncEngine(
        *store, [this](const Connection &connection) { return providers->make(connection); },
        region);
}

} // namespace warden
