#pragma once

#include <QString>

namespace warden {

// What a caller branches on. The command line prints these names (docs/cli.md), so they are a
// contract.
enum class ErrorKind {
    Usage,
    Locked,
    Denied,
    Busy,
    Offline,
    Unauthorized,
    RateLimited,
    Conflict,
    Held,
    Stale,
    Invalid,
    Storage,
    Cancelled,
    Internal,
};

// Why, where one kind has causes that a person mends in different ways.
// Each has its sentence in ui/text/error_text.cpp.
enum class ErrorReason {
    None,
    // Sign-in and servers
    WrongPassword,
    HostUnreachable,
    TimedOut,
    CertificateUntrusted,
    CertificateExpired,
    CertificateWrongHost,
    PlainHttpRefused,
    EncryptionMissing, // of a mail server
    OtherHostRefused,
    TooManyRedirects,
    NotThisService, // the server answered with something else than the protocol, e.g. HTML
    AnswerTooLarge,
    AnswerIncomplete,
    ServerFailed, // 5xx
    NotFound,
    AlreadyExists,
    ChangedMeanwhile, // 412 and the like
    ReadOnly,
    QuotaReached,
    MailRefused,       // its sender, a recipient, or the message
    OtherAccount,      // the source is not the account or collection that it was
    SourceUnavailable, // a listing that is empty without a cause, or that a run left unsure
    // Cloud accounts
    KeyRefused,     // a pasted key isn't accepted
    SignInDeclined, // the person said no in the browser
    SignInTimedOut, // nobody came back from the browser
    SignInEnded,    // invalid_grant: revoked, too old, or the password was changed
    SignInMixedUp,  // an answer that doesn't belong to this sign-in
    AdminApprovalNeeded,
    ScopesMissing,   // less was granted than is needed
    ClientRefused,   // client id or secret
    RedirectRefused, // the client isn't registered with our redirect address
    ApiNotEnabled,   // switched off for this client at the service
    ClockWrong,
    PortTaken, // of the redirect address
    // Keys
    KeychainMissing, // no keychain service on this computer
    KeychainLocked,
    KeychainSilent,    // it did not answer in time
    KeychainEntryGone, // the entry is not there though a workspace needs it
    NoKeychainUnlock,  // this workspace is unlocked in another way
    WrongPassphrase,
    WrongRecoveryCode,
    PassphraseTooWeak,
    EnvironmentVariableMissing,
    StandingChanged, // keyring.json, or the role of who unlocked: unlock again
    // Files and databases
    NotAWorkspace,
    WorkspaceExists,
    NotEncrypted,
    WrongKey,
    Damaged,
    NewerVersion,
    DiskFull,
    FolderReadOnly,
    FolderMissing,
    FileUnreadable,
    TooLarge,
    UnknownFormat,
    NotACheckpoint,
    NotAnExport,      // not the file of a workspace that moves
    ExportDamaged,    // that file
    FolderNotEmpty,   // which was to take a workspace
    FolderTooNear,    // of a witness, inside the workspace
    NotAnArchive,     // of a log, or not of this one
    ArchiveDamaged,   // that file
    EventsArchived,   // they are in the file that is the subject
    NothingToArchive, // no whole block of that age
    WitnessDisagrees, // a kept checkpoint is of other events than the archive's
    NoRecoveryCode,   // without one nobody could open the export
    WorkspaceMoved,   // it lives on another computer now
    // What was asked for
    NameUnusable,
    AddressUnusable, // not one of a server that may be asked
    SecretInAddress, // a user or password inside a URL
    NoUnlockMethod,  // neither a passphrase nor a keychain
    NoPassphraseSet, // there is none to change
    PathMissing,     // no file or folder was named
    ServiceUnknown,
    NotAHook,       // only a hook takes a test message
    NotKnownHere,   // an id or a name that a person gave
    SameBook,       // a route from an address book to itself
    NoFields,       // a route that lets nothing through
    OnlyToAHook,    // a field that is masked or hashed on another kind of route
    CannotBeMasked, // this field
    CannotBeHashed, // this field
    NothingHashed,  // on this route
    HashKeyGone,    // of the destination that is the subject
    SecretMissing,  // of the witness that is the subject
    LimitOutOfRange,
    NoRoute, // nothing to sync yet
    // Operators and roles
    LastOwner,            // somebody has to be one
    OneSelf,              // one doesn't remove or lower oneself
    RoleInUse,            // somebody has it
    OwnersOnly,           // a permission that no role of one's own can have
    KeychainUnlockActive, // whoever uses the OS account could unlock as its operator
    // Sync
    OtherRunActive,
    LimitExceeded,
    SecondPersonNeeded, // somebody else has to agree first
    NobodyToAgree,      // only one person could
    AlreadyAnswered,    // a request to a second person, or it was withdrawn
    PlanUnknown,
    RunUnknown,
    NothingToUndo,
    PolicyTightened,  // since the plan was made
    GroupNeverLeaves, // the contact's
    LogUnavailable,
    LogNotTrusted,
};

// A failure: what to branch on, whom it concerns, and a detail for the diagnostic log.
// `subject` may be shown to the person at this computer (a host, a file they chose, a book's name);
// `detail` is for developers. Neither ever holds a secret or a contact's value.
struct Error
{
    ErrorKind kind = ErrorKind::Internal;
    ErrorReason reason = ErrorReason::None;
    QString subject = {};
    QString detail = {};

    bool operator==(const Error &) const = default;
};

// The kind's name on the command line: "rate_limited".
QString kindName(ErrorKind kind);

// The reason's name in logs and events: "certificate_expired"; empty for None.
QString reasonName(ErrorReason reason);

// Whether what was sent may have arrived all the same: TimedOut, AnswerIncomplete, ServerFailed.
bool isInDoubt(const Error &error);
// For what wasn't sent because of an error of something before it: no word of a doubt.
Error withoutDoubt(Error error);

} // namespace warden
