#pragma once

#include "core/base/progress.h"
#include "core/base/timestamp.h"
#include "core/crypto/scrypt.h"
#include "core/permissions/permission.h"
#include "core/session/archive_views.h"
#include "core/session/contact_ledger.h"
#include "core/session/event_views.h"
#include "core/session/people_views.h"
#include "core/session/quarter_report.h"
#include "core/session/rekey_step.h"
#include "core/session/run_values.h"
#include "core/session/security_views.h"
#include "core/session/views.h"
#include "core/session/workspace_views.h"
#include "core/vault/creation_step.h"
#include "core/vault/keyring.h"

#include <functional>
#include <memory>

namespace warden {

class CloudSignIn;
class SecretStore;
class SyncEngine;
struct PreparedPlan;
struct TokenSet;

// What a session needs from outside; the only place that decides between real and test parts.
struct SessionEnvironment
{
    Clock clock = systemClock();
    std::shared_ptr<SecretStore> keychain = {}; // the OS keychain, or a test's; null: none
    std::optional<ScryptCost> scryptCost = {};  // calibrated where nothing is said
    // Where an unlock reports to that has to check both databases first, after a crash.
    Progress unlocking = {};
    OnCreationStep onCreationStep = {}; // for tests of crashes
    OnRekeyStep onRekeyStep = {};       // as well
};

// An unlocked workspace: everything that the window and the command line may do. Every call asks
// the gate first (Denied). Calls block; one thread at a time may be inside (a mutex sees to it),
// and reads go through a connection of their own, so that a list answers while a sync runs.
class Session
{
public:
    static WorkspaceStatus inspect(const QString &folder, const SessionEnvironment &environment);

    struct Created
    {
        std::unique_ptr<Session> session;
        Secret recoveryCode; // empty unless asked for; shown once
    };
    // passphrase is empty for the keychain.
    static Result<Created> create(const WorkspaceSetup &setup, const Secret &passphrase,
                                  const SessionEnvironment &environment);
    static Result<std::unique_ptr<Session>>
    unlockWithKeychain(const QString &folder, const SessionEnvironment &environment,
                       const QString &operatorName = {}); // Locked where it is somebody else's
    // operatorName may be empty while there is one operator.
    static Result<std::unique_ptr<Session>>
    unlockWithPassphrase(const QString &folder, const QString &operatorName,
                         const Secret &passphrase, const SessionEnvironment &environment);
    // As the owner, who sets a new passphrase with it.
    static Result<std::unique_ptr<Session>>
    unlockWithRecoveryCode(const QString &folder, const Secret &code, const Secret &newPassphrase,
                           const SessionEnvironment &environment);
    ~Session(); // locks: wipes the keys
    const Actor &actor() const;
    QString folder() const;
    UnlockMethod unlockedBy() const;
    bool isKeychainInUse() const; // else sealed secrets lie in the workspace's folder

    // A new recovery code, shown once; the one before opens nothing any more. There is none once an
    // owner was removed or got another role, who may have it.
    Result<Secret> createRecoveryCode();
    Result<bool> hasRecoveryCode();
    Result<OwnUnlocks> ownUnlocks();
    Result<void> changePassphrase(const Secret &current, const Secret &replacement);
    // Where one has none yet (else AlreadyExists: the one of before is asked for).
    Result<void> setPassphrase(const Secret &passphrase);
    // Of one's own. The first start and the last end move the secrets to the keychain and back.
    Result<void> startKeychainUnlock(); // owners only; KeychainMissing
    Result<void> endKeychainUnlock();   // NoPassphraseSet where one couldn't unlock afterwards

    // --- People: owners only ---
    // Usage: NameUnusable, AlreadyExists, NotKnownHere, OneSelf, LastOwner, RoleInUse, OwnersOnly;
    // PassphraseTooWeak. Conflict/StandingChanged: another process changed keys; unlock again.
    Result<std::vector<OperatorView>> operators();
    Result<OperatorId> addOperator(const QString &name, const RoleRef &role,
                                   const Secret &passphrase, KeychainUnlock keychain);
    Result<void> renameOperator(const OperatorId &id, const QString &name);
    // What somebody can't open any more is written anew under new keys, with these three: it takes
    // as long as copying it. Until the end a cancel or a crash changes nothing. Other sessions
    // that are open have to unlock again (StandingChanged).
    Result<void> setOperatorRole(const OperatorId &id, const RoleRef &role, Progress &progress);
    Result<void> removeOperator(const OperatorId &id, Progress &progress);
    // For who has forgotten it: all ways to unlock of before end.
    Result<void> resetPassphrase(const OperatorId &id, const Secret &passphrase);
    // The four first. A role of one's own gets what its permissions imply as well.
    Result<std::vector<RoleView>> roles();
    Result<RoleId> addRole(const QString &name, const PermissionSet &permissions);
    Result<void> setRole(const RoleId &id, const QString &name, const PermissionSet &permissions,
                         Progress &progress);
    Result<void> removeRole(const RoleId &id);

    // Every page of both databases; after a crash at once, else weekly.
    bool isIntegrityCheckDue();
    Result<void> checkIntegrity(Progress &progress);

    // --- Connections ---
    Result<std::vector<ConnectionView>> connections();
    // Signs in and lists the books without saving anything.
    Result<std::vector<RemoteBook>> tryConnection(const ConnectionDraft &draft,
                                                  const Secret &secret, Progress &progress);
    // As above, and saves. For zapier the signing key is in the result, shown once.
    struct AddedConnection
    {
        ConnectionView view;
        Secret signingKey;
    };
    Result<AddedConnection> addConnection(const ConnectionDraft &draft, const Secret &secret,
                                          Progress &progress);
    Result<ConnectionView> testConnection(const ConnectionId &id, Progress &progress);

    // Cloud accounts: what will be asked for; a sign-in with the browser, first of all or once more
    // (then with what the routes need now; the account has to be the same); and keeping it.
    static Result<SignInTerms> signInTerms(const ConnectionDraft &draft);
    Result<std::unique_ptr<CloudSignIn>> startSignIn(const ConnectionDraft &draft,
                                                     Secret clientSecret);
    // `client` replaces the connection's own, which the service no longer takes, once somebody has
    // signed in by it; an empty id: the one that is kept.
    // Reading a service's logs needs more: asked for once somebody wants these, and ever after.
    enum class LogAccess { AsBefore, Ask };
    enum class CheckAccess { AsBefore, Accounts, AccountsAndApps }; // the same for checkSecurity()
    Result<std::unique_ptr<CloudSignIn>>
    startSignInAgain(const ConnectionId &id, NewClient client = {},
                     LogAccess logAccess = LogAccess::AsBefore,
                     CheckAccess checkAccess = CheckAccess::AsBefore);
    // After its run() succeeded. OtherAccount where an earlier one was somebody else's.
    Result<ConnectionView> keepSignIn(CloudSignIn &signIn);

    // Nothing is deleted at the service. With Revocation::Ask the sign-in is ended there first, and
    // one that can't be reached keeps its connection. Says whether it was: else the person does it.
    enum class Revocation { None, Ask };
    enum class Revoked { No, Yes };
    Result<Revoked> removeConnection(const ConnectionId &id, Revocation revocation,
                                     Progress &progress);
    class Hooks;           // session_hooks.h
    class ConnectionEdits; // session_connection_edits.h
    // A new password for the same account.
    Result<ConnectionView> signInAgain(const ConnectionId &id, const Secret &secret,
                                       Progress &progress);

    // --- Routes ---
    Result<std::vector<Route>> routes();
    Result<Route> addRoute(const Route &draft); // id, versions and name are made here
    Result<Route> setRoute(const Route &route);
    Result<void> removeRoute(const RouteId &id);

    // --- Field policies ---
    Result<PolicySettings> policySettings();
    Result<FieldPolicy> startingPolicy(const BookId &to); // of a new route
    Result<void> setPolicyDefault(const QString &service, const FieldPolicy &policy);
    // Contacts in one of these leave on no route to another connection. What left before stays.
    // Where a second person has to agree to a wider policy, a group that is taken off stays on the
    // list until then.
    Result<void> setNeverLeavingGroups(const QStringList &groups);
    // Groups that contacts are in, by name, each once whatever its case: a choice to offer, so no
    // more than 200, and of a very large workspace only what the first contacts have.
    Result<QStringList> contactGroups(Progress &progress);
    // A contact of the draft's source: this person, or the one at a place. Nothing is saved.
    Result<PolicyPreview> previewPolicy(const Route &draft, const PersonId &person);
    Result<PolicyPreview> previewPolicyAt(const Route &draft, qint64 place);
    // A new key for what leaves hashed on this route and on each other to the same destination: all
    // hashes are others, and each contact that was sent is sent once more. Usage/NothingHashed.
    Result<void> replaceHashKey(const RouteId &id);

    // --- Sync ---
    // How a person decided a conflict: by the item's link, or its source record where it has none.
    using Decisions = QHash<QString, ConflictStrategy>;

    // Fetches and plans; the plan is stored. Empty routes: all that are enabled.
    Result<Plan> plan(const std::vector<RouteId> &routes, const Decisions &decisions,
                      Progress &progress);
    // Plans, and applies what the limits allow; the rest waits as a plan of its own.
    Result<SyncOutcome> sync(const std::vector<RouteId> &routes, Progress &progress);
    // Runs that very plan, also if it is held. Stale, where something changed since.
    Result<SyncOutcome> applyPlan(const QByteArray &sha256, Progress &progress);
    Result<std::vector<Plan>> waitingPlans();
    // Settles what the plan holds: nothing of it is written, and it isn't asked again until one of
    // the contacts or the route changes.
    Result<void> declinePlan(const QByteArray &sha256);
    Result<PayloadPreview> preview(const Plan &plan, const PlanItemId &write);

    Result<std::vector<Run>> runs(int limit);
    Result<RunView> run(const RunId &id);
    // Of the first `most` that it wrote; empty route: of all its routes.
    Result<RunValues> runValues(const RunId &id, const RouteId &route, int most);
    Result<Plan> planUndo(const RunId &id, Progress &progress);
    Result<SyncOutcome> undo(const RunId &id, Progress &progress);

    // Reads the ways back of all hooks, as every plan and sync does first.
    Result<ConfirmationReport> findConfirmations(Progress &progress);
    // A person, whom the record names, vouches for all its accepted messages: how many these are.
    Result<qint64> confirmRun(const RunId &id, Progress &progress);

    // --- A second person (permissions/second_person.h) ---
    Result<SecondPersonRules> secondPersonRules();
    // Usage/NobodyToAgree while only one person could.
    Result<void> setSecondPersonRules(const SecondPersonRules &rules);
    // What was asked for, by calls that failed as Held/SecondPersonNeeded and by routes: those that
    // wait first, then the newest. Whoever asked can't answer.
    Result<std::vector<ApprovalRequest>> approvalRequests();
    enum class Agreement { Grant, Refuse };
    Result<void> answerApproval(const ApprovalId &id, Agreement agreement);

    // --- Who is the same person ---
    // Both side by side: each field that either of them has; `before` is one's, `after` other's.
    Result<std::vector<FieldChange>> compareRecords(const RecordId &one, const RecordId &other);
    // Holds for every route between the two books, from the next plan on.
    Result<void> decideMatches(const std::vector<MatchAnswer> &answers);
    // The next sync asks again. Two who were joined are two again; their values stay as they are.
    Result<void> forgetMatch(const RecordId &one, const RecordId &other, Progress &progress);

    // --- Contacts ---
    Result<ContactPage> searchContacts(const ContactQuery &query);
    Result<ContactView> contact(const PersonId &id);
    enum class ExportFormat { VCard, Csv, Json };
    Result<qint64> exportContacts(ExportFormat format, const QString &path, Progress &progress);

    // Where a contact went: who holds it, who received what and when, and until when it is kept.
    Result<ContactLedger> contactLedger(const PersonId &id);
    // The same as a file (0600): .json, or .pdf where the caller can render one, which core can't.
    enum class Existing { Keep, Replace };
    using RenderReport =
        std::function<Result<QByteArray>(const ContactLedger &ledger, const QString &operatorName)>;
    Result<ContactLedger> contactReport(const PersonId &id, const QString &path, Existing existing,
                                        const RenderReport &render = {});

    // Erases a contact everywhere: shows what would be removed where and what can't be; the plan
    // is stored. Books in `keep` are left alone.
    Result<ErasurePlan> planErasure(const PersonId &id, const std::vector<BookId> &keep,
                                    Progress &progress);
    // Carries out that very plan, then forgets the contact here. Where a removal didn't succeed,
    // nothing is forgotten, and it can be asked for again, unless one goes on without.
    enum class NotRemoved { KeepHere, GoOn };
    Result<Erasure> erase(const QByteArray &sha256, NotRemoved notRemoved, Progress &progress);
    // An erased contact may come back with the next sync.
    Result<void> readmit(const PersonId &id);

    // --- Moving to another computer: owners only ---
    // Writes all but passwords and tokens into one file (0600) that only the recovery code opens;
    // docs/file-formats/move.md. Usage/NoRecoveryCode while there is none; Busy while a run is on.
    enum class Afterwards { GoOn, Retire }; // retired: no run starts here (Held/WorkspaceMoved)
    Result<ExportedWorkspace> exportWorkspace(const QString &path, Existing existing,
                                              Afterwards afterwards, Progress &progress);
    Result<bool> isRetired();
    Result<void> resumeHere(); // ends that; nothing where it isn't so
    // The other way, into a folder that is empty or not there. Everybody unlocks as before, but
    // for the first owner where that was by a keychain alone: then as `import.unlock` says.
    // NotAnExport, ExportDamaged, NewerVersion, WrongRecoveryCode, WorkspaceExists, FolderNotEmpty.
    // A failure, a cancel and a process that dies leave no workspace, or the whole one.
    static Result<ImportedWorkspace> importWorkspace(const WorkspaceImport &import,
                                                     const Secret &recoveryCode,
                                                     const Secret &passphrase,
                                                     const SessionEnvironment &environment,
                                                     Progress &progress);

    // --- Audit log ---
    // Who may only see runs of one's own gets events of one's own, whatever actor is asked for.
    Result<AuditPage> auditList(const AuditFilter &filter);
    // The first rows alone, which come before anything is counted.
    Result<std::vector<AuditRow>> auditRows(const AuditFilter &filter, const Progress &progress);
    // For a list that scrolls over everything.
    Result<AuditMatches> auditMatches(const AuditFilter &filter, const Progress &progress);
    Result<std::vector<AuditRow>>
    auditRowsAt(const AuditFilter &filter, const AuditMatches &matches, qint64 offset, int count);
    Result<AuditHistogram> auditHistogram(const AuditFilter &filter, int bars,
                                          const Progress &progress);
    // What a service sent about an event, as it came; empty where nothing was kept.
    Result<QByteArray> auditRaw(qint64 seq);
    // Filters that the person keeps; nobody else sees them.
    Result<std::vector<SavedView>> auditViews();
    Result<void> saveAuditView(const SavedView &view);
    Result<void> removeAuditView(const QString &name);
    // Brings what connected services tell of their own accounts into the log: of this connection,
    // or of all where it is empty. Each event once, however often it is told. Answers such as "not
    // licensed" are in the result; an error is one of ours, or Cancelled, and what came before it
    // stays.
    Result<EventFetch> fetchServiceEvents(const ConnectionId &id, Progress &progress);
    // Of Zapier, whose log can't be fetched: the CSV that its page exports. FileUnreadable,
    // TooLarge, UnknownFormat.
    Result<ImportedLog> importZapierLog(const QString &path, Progress &progress);
    // Files of archives are read as well, each whole: what isn't as it was signed is a finding. A
    // checkpoint of archived events needs theirs: Usage/EventsArchived. NotAnArchive.
    Result<AuditVerdict> auditVerify(const QString &checkpointFile, Progress &progress,
                                     const QStringList &archives = {});
    using ExportedLog = AuditExport;
    using LogFormat = AuditExportFormat;
    Result<ExportedLog> auditExport(const QString &folder, LogFormat format, Progress &progress);
    Result<void> auditCheckpoint(const QString &path);
    // What a quarter comes to, as a file as of contactReport(). The whole log is verified for it.
    using RenderQuarter = std::function<Result<QByteArray>(const QuarterReport &report)>;
    Result<QuarterReport> auditReport(const Quarter &quarter, const QString &path,
                                      Existing existing, const RenderQuarter &render,
                                      Progress &progress);

    // Old events can go into a sealed file (0600; docs/file-formats/audit-archive.md) and leave the
    // log, which still proves them. Only ever because a person asks: for how many months the
    // workspace keeps them is what `due` says it by; 0: for ever.
    Result<LogRetention> auditRetention();
    Result<void> setAuditRetention(int months); // up to 1,200
    // All whole blocks of 1,024 events that were written before this time. The log is verified
    // first. Usage/NothingToArchive; AlreadyExists; LogNotTrusted; Cancelled.
    Result<ArchivedRange> auditArchive(const QDateTime &before, const QString &path,
                                       Progress &progress);
    // An archive's events as JSON lines, with what is needed to verify them; by who can unlock, or
    // by a recovery code of when it was made and without the workspace. NotAnArchive,
    // ArchiveDamaged, WrongRecoveryCode, NoRecoveryCode (there was none then).
    Result<ExportedLog> readAuditArchive(const QString &path, const QString &folder,
                                         Progress &progress);
    static Result<ExportedLog> readAuditArchive(const QString &path, const Secret &recoveryCode,
                                                const QString &folder, Progress &progress);
    // Writes a proof to a file (core/audit/audit_proof.h) and says how many events the tree has
    // that it leads to. Whoever sees only the own events can't prove others'.
    Result<qint64> auditProveInclusion(qint64 seq, std::optional<qint64> size, const QString &path);
    Result<qint64> auditProveConsistency(qint64 from, std::optional<qint64> to,
                                         const QString &path);
    // Who is told checkpoints. A new one, or one with another secret, is told at once, and nothing
    // is kept where that fails. What fails later is its `failure`, and an event.
    Result<std::vector<Witness>> witnesses();
    Result<Witness> addWitness(const WitnessDraft &draft, const Secret &secret, Progress &progress);
    // The draft's schedule unless that is 0, and the secret unless it is empty.
    Result<Witness> setWitness(const WitnessId &id, const WitnessDraft &draft, const Secret &secret,
                               Progress &progress);
    Result<void> removeWitness(const WitnessId &id);
    Result<Witness> tellWitness(const WitnessId &id, Progress &progress);
    enum class WhichWitnesses { Due, All };
    // Those that were told, or weren't to be reached.
    Result<std::vector<Witness>> tellWitnesses(WhichWitnesses which, Progress &progress);
    // What a backup that was put back has cost. LogNotTrusted where more is wrong with the log.
    Result<RestoredLog> restoredLog(Progress &progress);
    // Goes on with the log as it is, after a person saw what is missing: an event names it, and
    // every witness follows this log from now on. Stale where it isn't what was seen any more.
    Result<void> acceptRestoredLog(const RestoredLog &seen, Progress &progress);

    class Activity;      // session_activity.h
    class AlertChannels; // session_alert_channels.h
    class Alerts;        // session_alerts.h
    class Diagnostics;   // session_diagnostics.h
    class Duplicates;    // session_duplicates.h
    Alerts alerts();

    // --- Security ---
    // What was found last, as of now; the most urgent first.
    Result<SecurityReport> securityReport();
    class Review;       // session_review.h
    class SecurityFile; // session_security_file.h
    class Updates;      // session_updates.h
    // Asks anew: about this connection, or all and the workspace. Cancelled: goes on for an hour.
    Result<SecurityReport> checkSecurity(const ConnectionId &id, Progress &progress);
    Result<std::vector<Check>> checkHistory(const QString &check, const ConnectionId &id);
    // Usage: NotKnownHere, LimitOutOfRange (in the past, or more than a year ahead).
    Result<Check> attest(const AttestationDraft &draft);
    Result<QByteArray> attestationFile(const AttestationId &id);
    // Ours, in this account's shell profiles and in these places (posture/secret_search.h).
    Result<Check> searchForSecrets(const QStringList &places, Progress &progress);
    // Ends every sign-in and forgets every secret. What failed is as it was, for a second time.
    Result<EmergencyRevocation> revokeEverything(Progress &progress);

private:
    struct State;
    explicit Session(std::unique_ptr<State> state);
    static Result<std::unique_ptr<Session>> finishUnlock(std::unique_ptr<State> state);
    static Result<std::unique_ptr<Session>> opened(std::unique_ptr<State> state);
    struct NewConnection;
    Result<NewConnection> tried(const ConnectionDraft &draft, const Secret &secret,
                                Progress &progress);
    Result<ConnectionView> save(NewConnection made);
    Result<ConnectionView> keepAgain(const Connection &known, const Connection &signedIn,
                                     const TokenSet &tokens, const std::vector<RemoteBook> &books,
                                     const Secret *newClientSecret);
    Result<Revoked> revoke(const Connection &connection, Progress &progress);
    Event routeEvent(const QString &action, const Route &route) const;
    Result<ConnectionView> check(Connection connection,
                                 const Result<std::vector<RemoteBook>> &books);
    struct RunStart;
    Result<RunStart> startRun(Permission permission, Progress &progress);
    Result<std::vector<Route>> routesToSync(const std::vector<RouteId> &ids);
    Result<Erasure> carryOut(SyncEngine &engine, PreparedPlan prepared, NotRemoved notRemoved,
                             Progress &progress);
    Result<SyncOutcome> applyPrepared(SyncEngine &engine, PreparedPlan plan, Progress &progress);

    std::unique_ptr<State> m_state;
};

} // namespace warden
