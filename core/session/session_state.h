#pragma once

#include "core/audit/archive_reader.h"
#include "core/audit/audit_log.h"
#include "core/audit/audit_reader.h"
#include "core/database/open_marker.h"
#include "core/posture/own_checks.h"
#include "core/posture/secret_search.h"
#include "core/providers/events/event_catch_up.h"
#include "core/secrets/credential_storage.h"
#include "core/secrets/sealed_credentials.h"
#include "core/session/connection_checks.h"
#include "core/session/keychain_anchor.h"
#include "core/session/provider_factory.h"
#include "core/session/session.h"
#include "core/store/store.h"
#include "core/store/tables.h"
#include "core/sync/run_lease.h"
#include "core/sync/sync_engine.h"
#include "core/vault/move_manifest.h"
#include "core/vault/vault.h"
#include "core/witnesses/told_checkpoint.h"

#include <chrono>
#include <mutex>

namespace warden {

class LogWatch;
struct KnownRules;
struct WatchReport;
inline constexpr std::chrono::seconds patienceForOtherRun{10};
inline const QString regionSetting = QStringLiteral("region");
// When an export ended all syncing here; empty: it didn't.
inline const QString retiredSetting = QStringLiteral("retired_since");

VaultSettings vaultSettings(const SessionEnvironment &environment);

// Hands `unlocked` back; where it failed because of who tried, signin.spool keeps that for the log.
Result<void> rememberFailure(const Result<void> &unlocked, const Vault &vault, UnlockMethod method,
                             const QString &operatorName, const Clock &clock);

// Passwords and tokens belong to the account of the computer that they were given to. A hook's
// signing key and the keys of hashed fields belong to the workspace: its Zaps and destinations know
// them, and nobody could enter them again.
QStringList ownKeyNames(const std::vector<Connection> &connections);
QString witnessSecretName(const WitnessId &id); // in the sealed credentials
std::unique_ptr<CredentialStorage>
keychainStorage(SecretStore &keychain, const QString &workspaceId, const FileGenerations &files);

// Sealed as they are; names that aren't there are left out.
Result<void> copySealed(CredentialStorage &from, CredentialStorage &to, const QStringList &names);

// Whether a file may be written to `path`: AlreadyExists.
Result<void> mayTake(const QString &path, Session::Existing existing);

// The store, for as long as this lives.
struct StoreAccess
{
    std::unique_lock<std::mutex> lock;
    Store &store;
};

// A run, or the making of a plan: no other process may do the same, and the log can be written.
struct Session::RunStart
{
    RunLease lease;
    StoreAccess access;
    ConfirmationReport confirmations; // what the ways back told of earlier messages
    // However it ends, what it left in the log is held against the rules, while nobody else writes.
    std::shared_ptr<void> afterwards;
};

// An id that a person or a script gave and that isn't there is their mistake: Usage. Any other
// failure to read it stays what it is.
tl::unexpected<Error> notKnown(const Error &error, const QString &id);

// Nobody agreed to it yet, or somebody said no.
bool isOpen(const std::optional<ApprovalRequest> &request);

// As the owner set them; none are on by themselves.
Result<SecondPersonRules> secondPersonRulesOf(Store &store);

// What an unlocked workspace consists of. Private to core/session.
struct Session::State
{
    SessionEnvironment environment;
    Vault vault;
    UnlockMethod unlockedBy = UnlockMethod::Passphrase;
    Actor actor = {};

    // Writing goes through these, under writing; reading through the second pair, under reading.
    std::mutex writing;
    std::unique_ptr<Store> store = {}; // null for who has no contacts key
    std::optional<AuditLog> log = {};
    // Files under new keys couldn't be opened: what is open still is of the past.
    bool isLeftBehind = false;
    bool isLogAsSeen = true; // else nothing is appended: it would cover up what is missing
    // What folders of witnesses had when they were last looked into.
    struct FolderSight
    {
        QString place;
        Checkpoint checkpoint;
    };
    std::vector<FolderSight> inFolders = {};
    std::mutex reading;
    std::unique_ptr<Store> readStore = {};
    std::optional<AuditReader> readLog = {};

    // A list of people doesn't wait for a run, which has writing from its beginning to its end.
    std::mutex knowing;
    Keyring peopleKnown = {};

    std::unique_ptr<KeychainAnchor> anchor = {};
    std::unique_ptr<CredentialStorage> credentialStorage = {};
    std::unique_ptr<SealedCredentials> credentials = {};
    std::unique_ptr<ProviderFactory> providers = {};
    struct Secrets
    {
        std::unique_ptr<CredentialStorage> storage;
        std::unique_ptr<SealedCredentials> sealed;
        std::unique_ptr<ProviderFactory> providers;
    };
    std::vector<Secrets> retired = {}; // a sign-in in the browser may still hold on to them
    std::vector<OpenMarker> markers = {};
    std::optional<Event> owed = {}; // that it was unlocked: with the next change, where that failed
    bool isChecked = false;         // as a whole, by this session
    QString region = {};

    QDateTime now() const { return environment.clock(); }

    bool isKeychainUsed() const;

    // Opens the databases of the unlocked vault; those that were open stay so where that fails.
    Result<void> openDatabases();
    // Before each transaction.
    Result<void> requireUnchangedStanding() const;

    // The gate; a refusal is an event.
    Result<void> require(Permission permission);
    Result<void> requireWhileWriting(Permission permission); // writing is locked already
    void noteRefusal(Permission permission);                 // likewise

    // Owners' changes of operators and roles: the gate, the lock, and keyring.json as it is now.
    Result<std::unique_lock<std::mutex>> toChangePeople();
    // keyring.json as it is now; while a run holds writing, as this session knew it last.
    Result<Keyring> toSeePeople(); // owners
    Result<Keyring> keyringNow();
    void rememberPeople(); // under writing
    // Under writing.
    Result<void> refreshVault();
    void notePeople(const QString &action, const QString &id, const QString &role = {});
    void noteEndOfRecovery(bool wasThere);
    void noteRole(const QString &action, const RoleId &id, const QString &name,
                  const PermissionSet &permissions);
    Result<void> endKeychainUnlock();
    Result<void> requireNoOthersKeychain() const;

    // Runs `commit` with new keys for what `lost` opened, and their files written; with null where
    // nothing is lost. `leaving` unlocks no more afterwards; nobody where empty. Under writing.
    Result<void> withNewKeys(const QList<DataKey> &lost, const OperatorId &leaving,
                             Progress &progress,
                             const std::function<Result<void>(NewGeneration *)> &commit);
    Result<void> reopen();
    Result<QStringList> secretNames();
    void useStorage(std::unique_ptr<CredentialStorage> storage);
    // Somebody put an older keyring.json in place of the one that contacts.db and the log know of.
    Result<void> requireNewestRoster();
    void rememberRoster();
    Result<std::optional<qint64>> rosterSeen();
    Result<void> storeRosterSeen(); // in a transaction
    void noteRosterChange(Event change);
    void tellUntoldChange(); // of a process that ended between keyring.json and its event

    // How a call gets at the store: the gate first, then the contacts key, then the lock. Denied by
    // either of the first two.
    Result<StoreAccess> toRead(Permission permission);
    Result<StoreAccess> toWrite(Permission permission);
    Result<void> requireStore(Permission permission); // without the lock: for what waits

    // Ends a change: its events move to the log at once. Where they can't, they wait in the outbox
    // and keep the next run from starting; the change is done all the same.
    Result<void> commit(Transaction &transaction);

    Event event(const QString &action, ObjectReference object,
                Outcome outcome = Outcome::Success) const;

    // Straight to the log: an event that no change belongs to, or whose session has no store.
    Result<void> append(const Event &event, const AuditLog::Beside &beside = {});

    // What a service told of its own accounts, with what it sent. Under writing.
    Result<AppendReport> appendTold(std::vector<ServiceEvent> page, const Connection &connection);
    // The next three lock for each step of theirs: services take their time.
    Result<void> keepCursor(const ConnectionId &id, const QString &stream,
                            const EventCursor &cursor);
    Result<StreamFetch> fetchStream(ServiceEvents &service, const EventStream &stream,
                                    const Connection &connection, Progress &progress);
    Result<ConnectionFetch> fetchConnection(const Connection &connection, Progress &progress);
    Result<void> noteFetch(const ConnectionFetch &fetch, bool isSignInOver);

    // A change that is nothing but an event.
    Result<void> note(const Event &event);
    // Also goes on where the log isn't trusted: it takes nothing more then, and is evidence that
    // has to get out. Without any lock.
    Result<void> noteExport(const Event &event);
    // Contacts are about to be written to this file, in the clear. Under writing.
    Result<void> noteTakenOut(const Event &started, const QString &path);
    // A proof into a file; its size.
    Result<qint64> handOver(const AuditProof &proof, const QMap<QString, qint64> &counts,
                            const QString &path);

    // Moves what waits in the outbox into the log. Called after each change; a failure is told only
    // by requireLog(), since the change itself is done.
    Result<void> moveOutbox();
    Result<void> requireLogAsSeen(); // under writing, before anything is appended

    // A run needs a log that can be written and isn't behind what contacts.db saw of it.
    Result<void> requireLog();

    // What the ways back tell of earlier messages. Under writing.
    Result<ConfirmationReport> readWaysBack(Progress &progress);
    Result<WayBackView> readWayBackOf(Connection connection, Progress &progress);
    // LogNotTrusted where somebody saw more than the log holds, or another one: the anchor when it
    // was opened, contacts.db now, or a witness's folder when it was looked into.
    Result<void> compareLogWithWitnesses();

    // LogNotTrusted where audit.db, as it lies there now, doesn't hold what contacts.db saw of it.
    Result<void> compareLogWithSeen();
    Result<void> compareLogWithAnchor();
    Result<void> compareLogWith(qint64 seenSize, const QByteArray &seenRoot);

    // The newest checkpoint, of a log that is as everybody saw it who saw it, this witness too.
    // Locks.
    Result<ToldCheckpoint> checkpointFor(const Witness &witness, Progress &progress);
    Result<std::optional<Checkpoint>> newestIn(const QString &place, Progress &progress);
    // Reads the folders of all witnesses, so that a log that one of them contradicts is told to
    // none and takes nothing more. Locks; one that can't be read keeps nobody. Cancelled.
    Result<void> lookIntoFolders(Progress &progress);
    // Those that this log doesn't hold, unless an owner went on without them. Under writing, as are
    // the next one, LogNotTrusted, and not the one after it.
    Result<std::vector<FolderSight>> missedByFolders(AuditReader &now);
    Result<void> compareLogWithFolders();
    Result<void> addFolderFindings(AuditVerdict &verdict);
    // What was sealed of it; SecretMissing where its row isn't as it was then.
    Result<Secret> sealedSecretOf(const Witness &witness) const;
    Result<Secret> secretOf(const Witness &witness) const; // that, or its variable's
    // Tells it, with the events of that; locks for each step. An error is Cancelled, or ours.
    Result<Witness> tellAndNote(Witness witness, Progress &progress);
    Result<void> keepSecretOf(const Witness &witness, const Secret &secret);

    // Moved to another computer, or from one.
    Result<MoveManifest> newMove(); // its files are still to come
    Result<void> copyForMove(const QString &folder, Progress &progress);
    Result<ExportedWorkspace> writeMove(const QString &path, Existing existing,
                                        MoveManifest manifest, Progress &progress);
    Result<void> noteExported(const Event &exported, bool retires);
    Result<void> requireHere(); // Held/WorkspaceMoved; under writing or reading, of `store`
    // After an import: the witness in this computer's keychain begins with a log that was verified.
    void beginAnchor();

    // Level with the log as it is: the anchor, and what contacts.db saw. Under writing and reading.
    Result<void> followLog();

    // The whole log; contacts.db's own memory of it is a witness too. Through a reader of its own,
    // which keeps no list waiting: these lock for each step, the second one under writing.
    Result<AuditVerdict> verifyLog(const AuditTrust &trust, Progress &progress);
    Result<AuditVerdict> verifyWhileWriting(const AuditTrust &trust, Progress &progress);
    Result<AuditVerdict> verifyWith(const std::function<Result<AuditReader>()> &open,
                                    const AuditTrust &trust, Progress &progress);
    // The log as it lies there now; the second one under writing.
    Result<AuditReader> openReader();
    Result<AuditReader> openReaderWhileWriting();
    Result<OutboxTable::LogSeen> logSeen();

    // What of the log is to go into a file, and that file's head and key. Under writing and
    // reading.
    // How young what is archived may be: an owner decides that, and nobody else may come near.
    Result<void> requireOldEnough(const QDateTime &before);
    // So that no folder's newest checkpoint is of events that are about to be archived.
    Result<void> tellFolders(Progress &progress);
    Result<ArchiveDraft> draftArchive(const QString &path, qint64 last);
    Result<ArchivedRange> moveToArchive(const ArchiveDraft &draft, Progress &progress);
    // Which file is being written, for the next unlock: it removes what a killed process left,
    // unless the log names it. Under writing; the first two with the run's lease as well.
    Result<void> beginArchive(const QString &id, const QString &path);
    void endArchive();
    void removeUnfinishedArchive();
    Result<void> setArchiveUnderWay(const QString &value);
    // A file of one of this log's archives, and which one it is. Locks for what it asks the log.
    // The reader is ArchiveDamaged where it isn't the file that the log names.
    struct OpenedArchive
    {
        LogArchive archive;
        Result<ArchiveReader> reader;
    };
    Result<OpenedArchive> openArchive(const QString &path);
    // The whole log, and the files of archives that are at hand. Locks like verifyLog().
    // `anchorAgrees`: the anchor's checkpoint is within an archive, and was compared there.
    Result<AuditVerdict> verifyWithArchives(AuditTrust trust, const QStringList &files,
                                            bool &anchorAgrees, Progress &progress);

    // The check that follows a crash, until it was done: also by a later session, where somebody
    // stopped it.
    bool isCheckOwed();
    void oweCheck();

    // Moves what failed to unlock since from signin.spool into the log. Under writing.
    Result<void> importFailedSignIns();
    Result<std::optional<qint64>> nextSpoolNumber(); // nothing where the log knows of no spool

    // Decision 7: what an undo needs is kept for 90 days or as the setting says. Called after a
    // run, and not by the clock alone.
    Result<void> forgetOldImages();
    // After an erasure; again where that was interrupted. Under writing.
    Result<void> rewriteIfDue();
    Result<QDateTime> plausibleNow();

    // --- A second person; under writing. What asks or settles: in the caller's transaction ---
    // Held/SecondPersonNeeded where the rules want somebody else to agree and nobody did: it has
    // been asked for by then. Subject: who refused it, if somebody did.
    Result<void> requireAgreement(const Plan &plan);
    Result<void> useUpAgreement(const Plan &plan); // one is for one erasure; in a transaction
    // Usage/NobodyToAgree with `without` as the subject, where the rules need two people and the
    // change to this roster would leave fewer. Under writing.
    Result<void> requireTwoWhoAgree(const Roster &after, const QString &without);
    // What is used up by it; to be given back where nothing is written.
    Result<std::optional<ApprovalRequest>> requireAgreementToExport();
    Result<void> giveBack(const std::optional<ApprovalRequest> &agreement);
    Result<void> askAboutRoute(const Route &route, const std::optional<Route> &before);
    // Of the groups that never leave, those that nobody wants on the list any more: the ones that
    // stay on it until somebody else agrees.
    Result<QStringList> askToOpenGroups(const QStringList &groups);
    Result<void> openGroups(const ApprovalRequest &request); // it is agreed to
    Result<void> storeNeverLeaving(const QStringList &groups);
    // The connection writes to another place than was agreed to.
    Result<void> noteOtherHook(const Connection &connection);
    // `left`: the account where it was until now, if it has one.
    Result<void> askAboutDestination(const ConnectionId &connection, const QString &left = {});
    class Places;     // place_approvals.h
    class SecretHome; // secret_home.h
    Result<void> askAnew(std::optional<ApprovalRequest> open, ApprovalRequest request);
    Result<void> withdraw(ApprovalSubject subject, const QString &object);
    void withdrawRemovals(const QByteArray &plan); // nobody can run it any more
    Result<void> withdrawOutdatedRemovals();       // outside a transaction, both
    Result<QDateTime> latestTime(); // now, or when the log was written last, which is no earlier
    Result<void> ask(ApprovalRequest request);
    Result<void> settle(ApprovalRequest request, ApprovalState answer);
    // Keeps a route from running.
    Result<std::optional<Error>> notAgreedTo(const Route &route);

    // --- Alerts; under writing ---
    std::shared_ptr<LogWatch> watch = {};
    Result<WatchReport> lookAtLog(qint64 most, Progress &progress);
    // After what brings events. Nothing depends on it: what it doesn't get to, the next one does.
    void lookAtLogSoon();
    Result<WatchReport> lookAtWholeLog(Progress &progress); // locks, batch by batch
    Result<void> lookToTheEnd(Progress &progress);
    Result<void> requireNothingHolds(Progress &progress); // Held: an alert that nobody closed
    // An event, with what it tells of beside the log, in one transaction.
    Result<void> appendWith(const Event &event, const AuditLog::Beside &beside);
    // The names of isConnected(), of logs that were read at least once.
    Result<QSet<QString>> connectedLogs();
    Result<KnownRules> knownRules(); // locks

    // --- Security: each locks for itself ---
    Result<std::vector<ExaminedConnection>> knownOfConnections(const ConnectionId &id);
    Result<std::vector<Check>> knownOfWorkspace(const Result<void> &intact, Progress &progress);
    Result<Finding> hintsOfFactors(const Connection &connection);
    Result<Check> probe(const ExaminedConnection &it, Progress &progress);
    Result<std::vector<Check>> ask(const Connection &connection, Progress &progress);
    Result<void> record(std::vector<Check> checks, const ConnectionId &only);
    Result<void> takeSecretsOfWitnesses(std::vector<SoughtSecret> &secrets, bool &isOneMissing);
    Result<std::vector<RuleUse>> rulesInUse(const KnownRules &known, Progress &progress);
    Result<std::vector<PersonUse>> peopleInUse(const Roster &roster);
    // Of whatever outcome, unless it is named; one without a time: there is none. Under reading.
    Result<Event> newestEvent(const QString &actor, const QString &action,
                              std::optional<Outcome> outcome = {});
    using Forget = std::function<Result<void>(const QStringList &)>; // or it may be there still
    Result<void> forgetSecrets(const Connection &known, const Forget &forget, Progress &progress);
    void noteRevoked(const RevokedAccess &access);
    Result<std::vector<RevokedAccess>> forgetWitnesses(const Forget &forget);
    Result<std::vector<RevokedAccess>> forgetChannels(const Forget &forget);

    SyncEngine engine();
    // A stored plan by its hash; that it is stale is told to the log at once. Under writing.
    Result<PreparedPlan> reload(SyncEngine &engine, const QByteArray &sha256, Progress &progress);

    // Under reading, of a record of the draft's source.
    Result<PolicyPreview> previewPolicy(const Route &draft, const Record &record, Store &from);

    // What leaves hashed for a destination is hashed with: made at the first need. One that is gone
    // isn't made anew, since all hashes would be others: HashKeyGone. Under writing, outside a
    // transaction.
    Result<std::shared_ptr<const Secret>> hashKeyOf(const ConnectionId &destination);
    // A new one, and all that was sent hashed there is sent once more. Outside a transaction, too.
    Result<void> replaceHashKeyOf(const Connection &destination);
    Result<void> replaceHashKeyIfMade(const Connection &destination);
};

} // namespace warden
