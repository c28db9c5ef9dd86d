#include "core/base/error.h"

using namespace Qt::StringLiterals;

namespace warden {

QString kindName(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Usage:
        return u"usage"_s;
    case ErrorKind::Locked:
        return u"locked"_s;
    case ErrorKind::Denied:
        return u"denied"_s;
    case ErrorKind::Busy:
        return u"busy"_s;
    case ErrorKind::Offline:
        return u"offline"_s;
    case ErrorKind::Unauthorized:
        return u"unauthorized"_s;
    case ErrorKind::RateLimited:
        return u"rate_limited"_s;
    case ErrorKind::Conflict:
        return u"conflict"_s;
    case ErrorKind::Held:
        return u"held"_s;
    case ErrorKind::Stale:
        return u"stale"_s;
    case ErrorKind::Invalid:
        return u"invalid"_s;
    case ErrorKind::Storage:
        return u"storage"_s;
    case ErrorKind::Cancelled:
        return u"cancelled"_s;
    case ErrorKind::Internal:
        return u"internal"_s;
    }
    Q_UNREACHABLE();
}

QString reasonName(ErrorReason reason)
{
    switch (reason) {
    case ErrorReason::None:
        return {};
    case ErrorReason::WrongPassword:
        return u"wrong_password"_s;
    case ErrorReason::HostUnreachable:
        return u"host_unreachable"_s;
    case ErrorReason::TimedOut:
        return u"timed_out"_s;
    case ErrorReason::CertificateUntrusted:
        return u"certificate_untrusted"_s;
    case ErrorReason::CertificateExpired:
        return u"certificate_expired"_s;
    case ErrorReason::CertificateWrongHost:
        return u"certificate_wrong_host"_s;
    case ErrorReason::PlainHttpRefused:
        return u"plain_http_refused"_s;
    case ErrorReason::EncryptionMissing:
        return u"encryption_missing"_s;
    case ErrorReason::OtherHostRefused:
        return u"other_host_refused"_s;
    case ErrorReason::TooManyRedirects:
        return u"too_many_redirects"_s;
    case ErrorReason::NotThisService:
        return u"not_this_service"_s;
    case ErrorReason::AnswerTooLarge:
        return u"answer_too_large"_s;
    case ErrorReason::AnswerIncomplete:
        return u"answer_incomplete"_s;
    case ErrorReason::ServerFailed:
        return u"server_failed"_s;
    case ErrorReason::NotFound:
        return u"not_found"_s;
    case ErrorReason::AlreadyExists:
        return u"already_exists"_s;
    case ErrorReason::ChangedMeanwhile:
        return u"changed_meanwhile"_s;
    case ErrorReason::ReadOnly:
        return u"read_only"_s;
    case ErrorReason::QuotaReached:
        return u"quota_reached"_s;
    case ErrorReason::MailRefused:
        return u"mail_refused"_s;
    case ErrorReason::OtherAccount:
        return u"other_account"_s;
    case ErrorReason::SourceUnavailable:
        return u"source_unavailable"_s;
    case ErrorReason::KeyRefused:
        return u"key_refused"_s;
    case ErrorReason::SignInDeclined:
        return u"sign_in_declined"_s;
    case ErrorReason::SignInTimedOut:
        return u"sign_in_timed_out"_s;
    case ErrorReason::SignInEnded:
        return u"sign_in_ended"_s;
    case ErrorReason::SignInMixedUp:
        return u"sign_in_mixed_up"_s;
    case ErrorReason::AdminApprovalNeeded:
        return u"admin_approval_needed"_s;
    case ErrorReason::ScopesMissing:
        return u"scopes_missing"_s;
    case ErrorReason::ClientRefused:
        return u"client_refused"_s;
    case ErrorReason::RedirectRefused:
        return u"redirect_refused"_s;
    case ErrorReason::ApiNotEnabled:
        return u"api_not_enabled"_s;
    case ErrorReason::ClockWrong:
        return u"clock_wrong"_s;
    case ErrorReason::PortTaken:
        return u"port_taken"_s;
    case ErrorReason::KeychainMissing:
        return u"keychain_missing"_s;
    case ErrorReason::KeychainLocked:
        return u"keychain_locked"_s;
    case ErrorReason::KeychainSilent:
        return u"keychain_silent"_s;
    case ErrorReason::KeychainEntryGone:
        return u"keychain_entry_gone"_s;
    case ErrorReason::NoKeychainUnlock:
        return u"no_keychain_unlock"_s;
    case ErrorReason::WrongPassphrase:
        return u"wrong_passphrase"_s;
    case ErrorReason::WrongRecoveryCode:
        return u"wrong_recovery_code"_s;
    case ErrorReason::PassphraseTooWeak:
        return u"passphrase_too_weak"_s;
    case ErrorReason::StandingChanged:
        return u"standing_changed"_s;
    case ErrorReason::EnvironmentVariableMissing:
        return u"environment_variable_missing"_s;
    case ErrorReason::NotAWorkspace:
        return u"not_a_workspace"_s;
    case ErrorReason::WorkspaceExists:
        return u"workspace_exists"_s;
    case ErrorReason::NotEncrypted:
        return u"not_encrypted"_s;
    case ErrorReason::WrongKey:
        return u"wrong_key"_s;
    case ErrorReason::Damaged:
        return u"damaged"_s;
    case ErrorReason::NewerVersion:
        return u"newer_version"_s;
    case ErrorReason::DiskFull:
        return u"disk_full"_s;
    case ErrorReason::FolderReadOnly:
        return u"folder_read_only"_s;
    case ErrorReason::FolderMissing:
        return u"folder_missing"_s;
    case ErrorReason::FileUnreadable:
        return u"file_unreadable"_s;
    case ErrorReason::TooLarge:
        return u"too_large"_s;
    case ErrorReason::UnknownFormat:
        return u"unknown_format"_s;
    case ErrorReason::NotACheckpoint:
        return u"not_a_checkpoint"_s;
    case ErrorReason::NotAnArchive:
        return u"not_an_archive"_s;
    case ErrorReason::ArchiveDamaged:
        return u"archive_damaged"_s;
    case ErrorReason::EventsArchived:
        return u"events_archived"_s;
    case ErrorReason::NothingToArchive:
        return u"nothing_to_archive"_s;
    case ErrorReason::WitnessDisagrees:
        return u"witness_disagrees"_s;
    case ErrorReason::NotAnExport:
        return u"not_an_export"_s;
    case ErrorReason::ExportDamaged:
        return u"export_damaged"_s;
    case ErrorReason::FolderNotEmpty:
        return u"folder_not_empty"_s;
    case ErrorReason::FolderTooNear:
        return u"folder_too_near"_s;
    case ErrorReason::NoRecoveryCode:
        return u"no_recovery_code"_s;
    case ErrorReason::WorkspaceMoved:
        return u"workspace_moved"_s;
    case ErrorReason::NotKnownHere:
        return u"not_known_here"_s;
    case ErrorReason::SameBook:
        return u"same_book"_s;
    case ErrorReason::NoFields:
        return u"no_fields"_s;
    case ErrorReason::OnlyToAHook:
        return u"only_to_a_hook"_s;
    case ErrorReason::CannotBeMasked:
        return u"cannot_be_masked"_s;
    case ErrorReason::CannotBeHashed:
        return u"cannot_be_hashed"_s;
    case ErrorReason::NameUnusable:
        return u"name_unusable"_s;
    case ErrorReason::AddressUnusable:
        return u"address_unusable"_s;
    case ErrorReason::SecretInAddress:
        return u"secret_in_address"_s;
    case ErrorReason::NoUnlockMethod:
        return u"no_unlock_method"_s;
    case ErrorReason::NoPassphraseSet:
        return u"no_passphrase_set"_s;
    case ErrorReason::PathMissing:
        return u"path_missing"_s;
    case ErrorReason::ServiceUnknown:
        return u"service_unknown"_s;
    case ErrorReason::NotAHook:
        return u"not_a_hook"_s;
    case ErrorReason::NothingHashed:
        return u"nothing_hashed"_s;
    case ErrorReason::HashKeyGone:
        return u"hash_key_gone"_s;
    case ErrorReason::SecretMissing:
        return u"secret_missing"_s;
    case ErrorReason::LimitOutOfRange:
        return u"limit_out_of_range"_s;
    case ErrorReason::NoRoute:
        return u"no_route"_s;
    case ErrorReason::LastOwner:
        return u"last_owner"_s;
    case ErrorReason::OneSelf:
        return u"one_self"_s;
    case ErrorReason::RoleInUse:
        return u"role_in_use"_s;
    case ErrorReason::OwnersOnly:
        return u"owners_only"_s;
    case ErrorReason::KeychainUnlockActive:
        return u"keychain_unlock_active"_s;
    case ErrorReason::OtherRunActive:
        return u"other_run_active"_s;
    case ErrorReason::LimitExceeded:
        return u"limit_exceeded"_s;
    case ErrorReason::SecondPersonNeeded:
        return u"second_person_needed"_s;
    case ErrorReason::AlreadyAnswered:
        return u"already_answered"_s;
    case ErrorReason::NobodyToAgree:
        return u"nobody_to_agree"_s;
    case ErrorReason::PlanUnknown:
        return u"plan_unknown"_s;
    case ErrorReason::RunUnknown:
        return u"run_unknown"_s;
    case ErrorReason::NothingToUndo:
        return u"nothing_to_undo"_s;
    case ErrorReason::PolicyTightened:
        return u"policy_tightened"_s;
    case ErrorReason::GroupNeverLeaves:
        return u"group_never_leaves"_s;
    case ErrorReason::LogUnavailable:
        return u"log_unavailable"_s;
    case ErrorReason::LogNotTrusted:
        return u"log_not_trusted"_s;
    }
    Q_UNREACHABLE();
}

bool isInDoubt(const Error &error)
{
    return error.kind == ErrorKind::Offline && (error.reason == ErrorReason::TimedOut ||
                                                error.reason == ErrorReason::AnswerIncomplete ||
                                                error.reason == ErrorReason::ServerFailed);
}

Error withoutDoubt(Error error)
{
    if (isInDoubt(error))
        error.reason = ErrorReason::HostUnreachable;
    return error;
}

} // namespace warden
