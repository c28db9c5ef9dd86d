#include "core/audit/signed_note.h"
#include "core/events/event_actions.h"
#include "core/secrets/file_credentials.h"
#include "core/secrets/keychain_credentials.h"
#include "core/session/cloud_services.h"
#include "core/session/secret_home.h"

using namespace Qt::StringLiterals;

namespace warden {

namespace {

const QString imageDaysSetting = u"before_image_days"_s;
constexpr int usualImageDays = 90;
constexpr int longestPauseDays = 30; // between two runs, for the clock to be believed

} // namespace

// All or nothing: whoever reads meanwhile always finds something open.
Result<void> Session::State::openDatabases()
{
    rememberPeople();
    const QString auditPath = vault.auditPath();
    const QString contactsPath = vault.contactsPath();
    if (isKeychainUsed() && !anchor) // the log that is open has hold of it
        anchor = std::make_unique<KeychainAnchor>(*environment.keychain, vault.workspaceId());

    AuditKeys keys;
    keys.database = vault.key(DataKey::Audit).clone();
    keys.publicKey = vault.signingPublicKey();
    if (vault.holds(DataKey::Signing))
        keys.signing = vault.key(DataKey::Signing).clone();
    Result<AuditLog> opened = AuditLog::open(auditPath, vault.workspaceId(), std::move(keys),
                                             anchor.get(), environment.clock);
    if (!opened)
        return opened.failure();
    opened->setBeginCheck([this] { return requireUnchangedStanding(); });
    Result<AuditReader> reader = AuditReader::open(auditPath, vault.key(DataKey::Audit));
    if (!reader)
        return reader.failure();
    Result<std::unique_ptr<Store>> writer = std::unique_ptr<Store>();
    Result<std::unique_ptr<Store>> readOnly = std::unique_ptr<Store>();
    if (vault.holds(DataKey::Contacts)) {
        const Secret &key = vault.key(DataKey::Contacts);
        writer = Store::open(contactsPath, key, OpenMode::ReadWrite, environment.clock);
        if (!writer)
            return writer.failure();
        (*writer)->database().setBeginCheck([this] { return requireUnchangedStanding(); });
        readOnly = Store::open(contactsPath, key, OpenMode::ReadOnly, environment.clock);
        if (!readOnly)
            return readOnly.failure();
        const Result<std::optional<QString>> known = (*writer)->settings().get(regionSetting);
        if (!known)
            return known.failure();
        region = known->value_or(QString());
    }
    markers.clear();
    log.emplace(std::move(*opened));
    readLog.emplace(std::move(*reader));
    store = std::move(*writer);
    readStore = std::move(*readOnly);
    isLogAsSeen = compareLogWithWitnesses().has_value();
    const SecretHome secrets(*this);
    if (vault.holds(DataKey::Credentials))
        useStorage(secrets.storage(secrets.now(), vault.keyring().roster.files));
    for (const QString &path : {contactsPath, auditPath}) {
        Result<OpenMarker> marker = OpenMarker::place(path);
        if (!marker)
            return marker.failure();
        markers.push_back(std::move(*marker));
    }
    return {};
}

Result<void> Session::State::requireUnchangedStanding() const
{
    if (isLeftBehind)
        return fail(ErrorKind::Conflict, ErrorReason::StandingChanged, vault.folder());
    return vault.requireUnchangedStanding();
}

bool Session::State::isKeychainUsed() const
{
    return environment.keychain && vault.hasKeychainUnlock();
}

Result<void> Session::State::require(Permission permission)
{
    if (warden::require(actor, permission))
        return {};
    const std::lock_guard lock(writing);
    return requireWhileWriting(permission);
}

Result<void> Session::State::requireWhileWriting(Permission permission)
{
    Result<void> allowed = warden::require(actor, permission);
    if (allowed)
        return allowed;
    noteRefusal(permission);
    return allowed;
}

void Session::State::noteRefusal(Permission permission)
{
    // It stays refused, whether the log takes it or not.
    (void)append(event(actions::permissionDenied, {u"permission"_s, permissionName(permission)},
                       Outcome::Denied));
}

Result<void> Session::State::append(const Event &event, const AuditLog::Beside &beside)
{
    if (Result<void> ready = requireLogAsSeen(); !ready)
        return ready;
    std::vector<OutboxEvent> entries;
    if (owed && !store)
        entries.push_back({{}, *owed});
    entries.push_back({{}, event});
    const Result<AppendReport> appended = log->append(entries, beside);
    if (!appended)
        return appended.failure();
    if (!store)
        owed.reset();
    lookAtLogSoon();
    return {};
}

Result<void> Session::State::requireStore(Permission permission)
{
    if (Result<void> allowed = require(permission); !allowed)
        return allowed;
    // By the role at unlock: what is open may be exchanged just now.
    if (dataKeysOf(actor.permissions).contains(DataKey::Contacts))
        return {};
    const std::lock_guard lock(writing);
    noteRefusal(permission);
    return fail(ErrorKind::Denied, u"this operator has no key to the contacts"_s);
}

tl::unexpected<Error> notKnown(const Error &error, const QString &id)
{
    if (error.reason != ErrorReason::NotFound)
        return fail(error);
    return fail(ErrorKind::Usage, ErrorReason::NotKnownHere, id);
}

Result<StoreAccess> Session::State::toRead(Permission permission)
{
    if (Result<void> open = requireStore(permission); !open)
        return open.failure();
    std::unique_lock lock(reading);
    return StoreAccess{std::move(lock), *readStore};
}

Result<StoreAccess> Session::State::toWrite(Permission permission)
{
    if (Result<void> open = requireStore(permission); !open)
        return open.failure();
    std::unique_lock lock(writing);
    return StoreAccess{std::move(lock), *store};
}

Result<void> Session::State::commit(Transaction &transaction)
{
    const bool isOwed = owed && store && store->outbox().append(*owed);
    if (Result<void> committed = transaction.commit(); !committed)
        return committed;
    if (isOwed)
        owed.reset();
    (void)moveOutbox();
    lookAtLogSoon();
    return {};
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
    if (!store)
        return append(event);
    Result<Transaction> transaction = store->begin();
    if (!transaction)
        return transaction.failure();
    const bool isOwed = owed && store->outbox().append(*owed);
    if (Result<void> noted = store->outbox().append(event); !noted)
        return noted;
    if (Result<void> committed = transaction->commit(); !committed)
        return committed;
    if (isOwed)
        owed.reset();
    const Result<void> moved = moveOutbox();
    lookAtLogSoon();
    return moved;
}

Result<void> Session::State::noteExport(const Event &event)
{
    const std::lock_guard lock(writing);
    Result<void> noted = note(event);
    const bool isEvidence = !noted && noted.error().reason == ErrorReason::LogNotTrusted;
    return isEvidence ? Result<void>() : noted;
}

// Also what another process had contacts.db remember, which this one didn't see.
Result<void> Session::State::requireLogAsSeen()
{
    if (!isLogAsSeen)
        return fail(ErrorKind::Storage, ErrorReason::LogNotTrusted, {},
                    u"the log isn't the one that its witnesses saw"_s);
    if (!store)
        return {};
    const Result<OutboxTable::LogSeen> seen = store->outbox().logSeen();
    if (!seen)
        return seen.failure();
    log->mustHave(seen->size, seen->root);
    return {};
}

Result<void> Session::State::moveOutbox()
{
    if (Result<void> ready = requireLogAsSeen(); !ready)
        return ready;
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
    Result<void> compared = compareLogWithWitnesses();
    if (compared)
        compared = compareLogWithAnchor();
    isLogAsSeen = compared.has_value();
    if (!compared)
        return compared;
    if (Result<void> moved = moveOutbox(); !moved)
        return fail(ErrorKind::Storage, ErrorReason::LogUnavailable, {}, moved.error().detail);
    if (const auto fault = firstFault(log->verdictAtOpen()))
        return fail(ErrorKind::Storage, ErrorReason::LogNotTrusted, {},
                    auditFindingKindName(*fault));
    return {};
}

Result<void> Session::State::compareLogWithWitnesses()
{
    for (const AuditFinding &finding : log->verdictAtOpen().findings) {
        if (finding.kind == AuditFindingKind::RolledBack ||
            finding.kind == AuditFindingKind::Replaced)
            return fail(ErrorKind::Storage, ErrorReason::LogNotTrusted, {},
                        auditFindingKindName(finding.kind));
    }
    Result<void> compared = store ? compareLogWithSeen() : Result<void>();
    return compared ? compareLogWithFolders() : compared;
}

Result<void> Session::State::compareLogWithSeen()
{
    // First what was seen: the log may grow meanwhile, by another process, but never shrink.
    const Result<OutboxTable::LogSeen> seen = store->outbox().logSeen();
    if (!seen)
        return seen.failure();
    return seen->size == 0 ? Result<void>() : compareLogWith(seen->size, seen->root);
}

// As it is now: what the verdict at the opening says of it is of then. One that can't be read is no
// witness.
Result<void> Session::State::compareLogWithAnchor()
{
    const Result<std::optional<QByteArray>> kept =
        anchor ? anchor->read() : Result<std::optional<QByteArray>>(std::nullopt);
    if (!kept || !*kept)
        return {};
    const Result<ParsedNote> note = readCheckpoint(**kept, vault.signingPublicKey());
    if (!note || note->signature != NoteSignature::Good || note->checkpoint.origin != log->origin())
        return fail(ErrorKind::Storage, ErrorReason::LogNotTrusted, {},
                    u"the anchor is of another log"_s);
    return compareLogWith(note->checkpoint.size, note->checkpoint.root);
}

Result<void> Session::State::compareLogWith(qint64 seenSize, const QByteArray &seenRoot)
{
    // Opened anew: another file in its place doesn't show through the one that is open already.
    Result<AuditReader> now = openReaderWhileWriting();
    if (!now)
        return fail(ErrorKind::Storage, ErrorReason::LogUnavailable, {}, now.error().detail);
    const Result<Sighting> sighting = now->compare(seenSize, seenRoot, vault.signingPublicKey());
    if (!sighting)
        return sighting.failure();
    switch (*sighting) {
    case Sighting::Held:
    case Sighting::Hidden: // by an older contacts.db that was put back
        return {};
    case Sighting::Missing:
        return fail(ErrorKind::Storage, ErrorReason::LogNotTrusted, {},
                    u"the log is behind what a witness saw of it"_s);
    case Sighting::Other:
        return fail(ErrorKind::Storage, ErrorReason::LogNotTrusted, {},
                    u"another log than a witness saw"_s);
    }
    Q_UNREACHABLE();
}

// A clock that was set ahead would make every image old. So it counts only where the last run of
// another day isn't far behind it; else that run's own time does.
Result<QDateTime> Session::State::plausibleNow()
{
    const QDateTime now = this->now();
    Result<QDateTime> before = store->runs().lastStartUntil(now.addDays(-1));
    if (!before || !before->isValid() || before->daysTo(now) <= longestPauseDays)
        return before ? Result<QDateTime>(now) : before;
    return before;
}

Result<void> Session::State::forgetOldImages()
{
    const Result<std::optional<QString>> setting = store->settings().get(imageDaysSetting);
    if (!setting)
        return setting.failure();
    const int days = setting->has_value() ? (*setting)->toInt() : usualImageDays;
    const Result<QDateTime> today = plausibleNow();
    if (!today)
        return today.failure();
    const QDateTime limit = today->addDays(-(days > 0 ? days : usualImageDays));
    Result<Transaction> transaction = store->begin();
    if (!transaction)
        return transaction.failure();
    if (Result<void> removed = store->journal().removeImagesBefore(limit); !removed)
        return removed;
    if (Result<void> removed = store->plans().removeBodiesBefore(limit); !removed)
        return removed;
    return transaction->commit();
}

SyncEngine Session::State::engine()
{
    const auto mayRun = [this](const Route &route) -> Result<std::optional<Error>> {
        Result<std::optional<Error>> barred = notAgreedTo(route);
        if (!barred || *barred)
            return barred;
        return missingScopes(*store, route);
    };
    // Rules that can't be read fail when the plan is applied.
    const Result<SecondPersonRules> rules = secondPersonRulesOf(*store);
    return SyncEngine(
        *store, [this](const Connection &connection) { return providers->make(connection); },
        region, mayRun, [this](const ConnectionId &id) { return hashKeyOf(id); },
        rules ? rules->removalsAbove : std::nullopt);
}

} // namespace warden
