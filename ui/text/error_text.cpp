#include "ui/text/error_text.h"

#include "ui/text/log_error_text.h"
#include "ui/text/policy_error_text.h"
#include "ui/text/sign_in_error_text.h"
#include "ui/text/workspace_error_text.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ErrorText)
};

// Where a reason says more than its kind. `%1` is the error's subject.
ErrorText textOf(ErrorReason reason)
{
    switch (reason) {
    case ErrorReason::None:
        return {};
    case ErrorReason::WrongPassword:
        return {Text::tr("The service didn't accept the user name or the password."),
                Text::tr("Check both, or make an app password at the service; then try again.")};
    case ErrorReason::HostUnreachable:
        return {Text::tr("%1 can't be reached."),
                Text::tr("Check the address and your internet connection, then try again.")};
    case ErrorReason::TimedOut:
        return {Text::tr("%1 didn't answer in time."),
                Text::tr("Nothing was lost. Try again in a few minutes.")};
    case ErrorReason::CertificateUntrusted:
        return {Text::tr("The certificate of %1 isn't from an authority that this computer "
                         "trusts."),
                Text::tr("If your business runs its own authority, choose its CA file in the "
                         "connection. Otherwise don't go on: somebody may be listening.")};
    case ErrorReason::CertificateExpired:
        return {Text::tr("The certificate of %1 has expired."),
                Text::tr("Ask whoever runs the server to renew it, and check this computer's "
                         "clock.")};
    case ErrorReason::CertificateWrongHost:
        return {Text::tr("The certificate of %1 was made for another address."),
                Text::tr("Check the address for a typing error. Otherwise ask whoever runs the "
                         "server.")};
    case ErrorReason::PlainHttpRefused:
        return {Text::tr("%1 would be reached without encryption, so nothing was sent."),
                Text::tr("Use an address that begins with https://.")};
    case ErrorReason::EncryptionMissing:
    case ErrorReason::MailRefused:
    case ErrorReason::FolderTooNear:
    case ErrorReason::SecretMissing:
    case ErrorReason::LogUnavailable:
    case ErrorReason::LogNotTrusted:
        return logTextOf(reason);
    case ErrorReason::OtherHostRefused:
        return {Text::tr("The server refers to another one, %1. Your password wasn't sent there."),
                Text::tr("If %1 belongs to the same service, allow it for this connection.")};
    case ErrorReason::TooManyRedirects:
        return {Text::tr("The server sends every request on to another address without end."),
                Text::tr("Check the address, or ask whoever runs the server.")};
    case ErrorReason::NotThisService:
        return {Text::tr("What answered at this address isn't the service that was expected."),
                Text::tr("Check the address: it should be the one for contacts, not a web page.")};
    case ErrorReason::AnswerTooLarge:
        return {Text::tr("The answer was far larger than contacts are, so it was cut off."),
                Text::tr("Check the address. If the address book is right, remove very large "
                         "photos from it.")};
    case ErrorReason::AnswerIncomplete:
        return {Text::tr("The connection broke off in the middle of an answer."),
                Text::tr("Nothing was lost. Try again.")};
    case ErrorReason::ServerFailed:
        return {Text::tr("The service reports a fault of its own."),
                Text::tr("Try again in a few minutes. If it lasts, look at the service's status "
                         "page.")};
    case ErrorReason::NotFound:
        return {Text::tr("%1 isn't there any more."),
                Text::tr("Check whether it was renamed, moved or removed. If it moved, change its "
                         "place on its card.")};
    case ErrorReason::AlreadyExists:
        return {Text::tr("%1 is there already."), Text::tr("Choose another name or place.")};
    case ErrorReason::ChangedMeanwhile:
        return {Text::tr("Somebody changed the item at the service in the meantime."),
                Text::tr("It was left as it is. Sync again to see both versions.")};
    case ErrorReason::ReadOnly:
        return {Text::tr("%1 may only be read with this account."),
                Text::tr("Ask for permission to write, or use it as a source only.")};
    case ErrorReason::QuotaReached:
        return {Text::tr("The service has no room left for this account."),
                Text::tr("Make room at the service, or choose a larger plan there.")};
    case ErrorReason::OtherAccount:
        return {Text::tr("Another account or address book answered than before. Nothing was "
                         "changed."),
                Text::tr("Check the account at the service. If the change is meant, remove the "
                         "connection and add it again.")};
    case ErrorReason::SourceUnavailable:
        return {Text::tr("No whole list of contacts came back, so nothing was removed."),
                Text::tr("Look at the address book. If it moved, change its place on its card.")};
    case ErrorReason::KeyRefused:
        return {Text::tr("The service didn't accept the key."),
                Text::tr("Make a new key at the service, with the permissions that the "
                         "connection lists, then enter it here.")};
    case ErrorReason::SignInDeclined:
        return {Text::tr("The sign-in was declined in the browser."),
                Text::tr("Sign in again, and allow what the window asks for.")};
    case ErrorReason::SignInTimedOut:
        return {Text::tr("The browser didn't come back in time."),
                Text::tr("Start the sign-in again. If the browser showed a page that can't "
                         "be reached, copy its address and paste it here. If it showed an error "
                         "of the service, that page says what to change there.")};
    case ErrorReason::SignInEnded:
        return {Text::tr("The service no longer accepts this sign-in. It was withdrawn, "
                         "wasn't used for too long, or the account's password changed."),
                Text::tr("Sign in again. Contacts and routes stay as they are.")};
    case ErrorReason::SignInMixedUp:
        return {Text::tr("The answer doesn't belong to this sign-in, so it wasn't used."),
                Text::tr("Start the sign-in again, and finish it in the page that opens "
                         "then.")};
    case ErrorReason::AdminApprovalNeeded:
        return {Text::tr("An administrator of your organisation has to approve this first."),
                Text::tr("Ask an administrator to approve the app at %1, then sign in "
                         "again.")};
    case ErrorReason::ScopesMissing:
        return {Text::tr("The account was signed in, but without a permission that is "
                         "needed: %1."),
                Text::tr("Sign in again, and leave all boxes ticked.")};
    case ErrorReason::ClientRefused:
        return {Text::tr("The service doesn't accept the client ID or the client secret."),
                Text::tr("Copy both from the service's console once more. A secret that "
                         "was replaced there has to be entered here too.")};
    case ErrorReason::RedirectRefused:
        return {Text::tr("The redirect address isn't registered at the service: %1."),
                Text::tr("Add exactly this address to the client in the service's console, "
                         "then sign in again.")};
    case ErrorReason::ApiNotEnabled:
        return {Text::tr("%1 isn't there for this account."),
                Text::tr("Switch it on in the service's console, or ask an administrator "
                         "whether the account has a licence for it, then try again.")};
    case ErrorReason::ClockWrong:
        return {Text::tr("This computer's clock differs from the service's by more than "
                         "five minutes."),
                Text::tr("Set the clock, best by letting the system do it, then try again.")};
    case ErrorReason::PortTaken:
        return {Text::tr("Another program uses the port of the redirect address, %1."),
                Text::tr("End that program, or try again in a minute.")};
    case ErrorReason::KeychainMissing:
        return {Text::tr("This computer has no keychain that the app could use."),
                Text::tr("Use a passphrase instead, or install a keychain (on Linux: GNOME "
                         "Keyring or KWallet).")};
    case ErrorReason::KeychainLocked:
        return {Text::tr("The keychain is locked."),
                Text::tr("Unlock it with the password of your computer account, then try again.")};
    case ErrorReason::KeychainSilent:
        return {Text::tr("The keychain doesn't answer."),
                Text::tr("Look for a window that asks for its password, or sign out of the "
                         "computer and in again.")};
    case ErrorReason::KeychainEntryGone:
        return {Text::tr("The key of this workspace isn't in the keychain any more."),
                Text::tr("Use your passphrase or the recovery code. No new key was made, so your "
                         "data is safe.")};
    case ErrorReason::NoKeychainUnlock:
        return {Text::tr("This workspace isn't unlocked by the keychain of this computer."),
                Text::tr("Give its passphrase.")};
    case ErrorReason::WrongPassphrase:
        return {Text::tr("That isn't the passphrase."),
                Text::tr("Check Caps Lock and the keyboard layout, then try again.")};
    case ErrorReason::WrongRecoveryCode:
        return {Text::tr("That isn't the recovery code of this workspace."),
                Text::tr("Compare it with the printed one, letter by letter.")};
    case ErrorReason::PassphraseTooWeak:
        return {Text::tr("That passphrase would be too easy to guess."),
                Text::tr("Take at least 12 characters, for example four words that don't belong "
                         "together.")};
    case ErrorReason::EnvironmentVariableMissing:
        return {Text::tr("The environment variable %1 isn't set."),
                Text::tr("Set it before the start, or enter the secret in the window.")};
    case ErrorReason::NotEncrypted:
        return {Text::tr("%1 isn't encrypted, so it wasn't opened."),
                Text::tr("Somebody replaced the file. Restore the folder from a backup.")};
    case ErrorReason::WrongKey:
        return {Text::tr("The key doesn't fit %1."),
                Text::tr("The file belongs to another workspace. Restore the folder from a "
                         "backup.")};
    case ErrorReason::Damaged:
        return {Text::tr("%1 is damaged."),
                Text::tr("Keep a copy of the folder as it is, then restore it from a backup.")};
    case ErrorReason::NewerVersion:
        return {Text::tr("%1 was written by a newer version of this app."),
                Text::tr("Update the app, then open it again.")};
    case ErrorReason::DiskFull:
        return {Text::tr("The disk is full."),
                Text::tr("Make room, then try again. What was written before is complete.")};
    case ErrorReason::FolderReadOnly:
        return {Text::tr("%1 can't be written to."),
                Text::tr("Choose another folder, or ask for permission to write there.")};
    case ErrorReason::FolderMissing:
        return {Text::tr("The folder %1 doesn't exist."),
                Text::tr("Make it first, or choose another place.")};
    case ErrorReason::FileUnreadable:
        return {Text::tr("%1 can't be read."),
                Text::tr("Check that the file exists and that you may read it.")};
    case ErrorReason::TooLarge:
        return {Text::tr("%1 is too large."), Text::tr("Make it smaller, then try again.")};
    case ErrorReason::UnknownFormat:
        return {Text::tr("%1 isn't in a format that can be read."),
                Text::tr("Use a vCard file (.vcf) or a table (.csv).")};
    case ErrorReason::NotAWorkspace:
    case ErrorReason::WorkspaceExists:
    case ErrorReason::NotAnExport:
    case ErrorReason::ExportDamaged:
    case ErrorReason::NotACheckpoint:
    case ErrorReason::NotAnArchive:
    case ErrorReason::ArchiveDamaged:
    case ErrorReason::EventsArchived:
    case ErrorReason::NothingToArchive:
    case ErrorReason::WitnessDisagrees:
    case ErrorReason::FolderNotEmpty:
    case ErrorReason::NoRecoveryCode:
    case ErrorReason::WorkspaceMoved:
    case ErrorReason::StandingChanged:
    case ErrorReason::NoPassphraseSet:
        return workspaceTextOf(reason);
    case ErrorReason::NotKnownHere:
        return {Text::tr("%1 isn't known here."),
                Text::tr("Check it for a typing error, or look it up in the list.")};
    case ErrorReason::SameBook:
        return {Text::tr("A route needs two different address books."),
                Text::tr("Choose another one to copy to.")};
    case ErrorReason::NoFields:
    case ErrorReason::OnlyToAHook:
    case ErrorReason::CannotBeMasked:
    case ErrorReason::CannotBeHashed:
    case ErrorReason::NothingHashed:
    case ErrorReason::HashKeyGone:
    case ErrorReason::PolicyTightened:
    case ErrorReason::GroupNeverLeaves:
    case ErrorReason::AlreadyAnswered:
        return policyTextOf(reason);
    case ErrorReason::NameUnusable:
        return {Text::tr("That can't be a name."),
                Text::tr("Take 1 to 100 letters, digits or spaces, without line breaks.")};
    case ErrorReason::AddressUnusable:
        return {
            Text::tr("%1 isn't the address of a server."),
            Text::tr("Give a domain, an e-mail address, or an address that begins with https://.")};
    case ErrorReason::SecretInAddress:
        return {Text::tr("The address has a user name or password in it, where it could be seen."),
                Text::tr("Leave them out of the address and give them in their own fields.")};
    case ErrorReason::NoUnlockMethod:
        return {Text::tr("There would be nothing to unlock the workspace with."),
                Text::tr("Choose the keychain, or set a passphrase.")};
    case ErrorReason::PathMissing:
        return {Text::tr("No file or folder was chosen."),
                Text::tr("Choose a vCard file, a table, or a folder of .vcf files.")};
    case ErrorReason::ServiceUnknown:
        return {Text::tr("This version doesn't know that service."),
                Text::tr("Choose one from the list, or update the app.")};
    case ErrorReason::NotAHook:
        return {Text::tr("Only a Zapier hook takes a test message."),
                Text::tr("To try another connection, press Test.")};
    case ErrorReason::LimitOutOfRange:
        return {Text::tr("One of the limits is out of range."),
                Text::tr("Take a number of removals from 0 up, and a share between 0 and 100.")};
    case ErrorReason::NoRoute:
        return {Text::tr("There is no route to sync."),
                Text::tr("Add one, or switch one on: a route says which address book is copied "
                         "where.")};
    case ErrorReason::LastOwner:
        return {Text::tr("%1 is the only owner."), Text::tr("Make somebody else an owner first.")};
    case ErrorReason::OneSelf:
        return {Text::tr("Nobody does that to oneself."), Text::tr("Another owner can do it.")};
    case ErrorReason::RoleInUse:
        return {Text::tr("Somebody has the role %1."),
                Text::tr("Give everybody who has it another role first.")};
    case ErrorReason::OwnersOnly:
        return {Text::tr("Only owners may manage people, roles and keys."),
                Text::tr("Leave that permission out, or make the person an owner.")};
    case ErrorReason::KeychainUnlockActive:
        return {Text::tr("Whoever uses this computer's account can open the workspace."),
                Text::tr("Confirm that nobody else does, or end unlocking by the keychain.")};
    case ErrorReason::OtherRunActive:
        return {Text::tr("Another sync of this workspace is running."),
                Text::tr("Wait until it has ended, then try again.")};
    case ErrorReason::LimitExceeded:
        return {Text::tr("More would change than the limits allow."),
                Text::tr("Review the plan. It is only applied if you release it.")};
    case ErrorReason::SecondPersonNeeded:
    case ErrorReason::NobodyToAgree:
        return secondPersonTextOf(Error{ErrorKind::Held, reason});
    case ErrorReason::PlanUnknown:
        return {Text::tr("This plan isn't known here."), Text::tr("Make a new plan.")};
    case ErrorReason::RunUnknown:
        return {Text::tr("This run isn't known here."), Text::tr("Choose one from the list.")};
    case ErrorReason::NothingToUndo:
        return {Text::tr("There is nothing that could be undone in this run."),
                Text::tr("Nothing needs to be done.")};
    }
    Q_UNREACHABLE();
}

ErrorText textOf(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Usage:
        return {Text::tr("That can't be done in this way."), Text::tr("Check what you entered.")};
    case ErrorKind::Locked:
        return {Text::tr("The workspace is locked."), Text::tr("Unlock it, then try again.")};
    case ErrorKind::Denied:
        return {Text::tr("Your role doesn't allow that."),
                Text::tr("Ask the owner of this workspace.")};
    case ErrorKind::Busy:
        return {Text::tr("Something else is using it right now."),
                Text::tr("Wait a moment, then try again.")};
    case ErrorKind::Offline:
        return {Text::tr("The service can't be reached."),
                Text::tr("Check your internet connection, then try again.")};
    case ErrorKind::Unauthorized:
        return {Text::tr("The service asks to sign in again."),
                Text::tr("Open Connections and sign in.")};
    case ErrorKind::RateLimited:
        return {Text::tr("The service asks for fewer requests."),
                Text::tr("Wait a few minutes, then try again.")};
    case ErrorKind::Conflict:
        return {Text::tr("The same value was changed on both sides."),
                Text::tr("Choose which one is right.")};
    case ErrorKind::Held:
        return holdTextOf({});
    case ErrorKind::Stale:
        return {Text::tr("Something changed since this plan was made, so it wasn't applied."),
                Text::tr("Make a new plan and look at it again.")};
    case ErrorKind::Invalid:
        return {Text::tr("The data isn't what it should be."),
                Text::tr("Check what you entered, or look at the details.")};
    case ErrorKind::Storage:
        return {Text::tr("The workspace's files can't be read or written."),
                Text::tr("Check the disk and the permissions of the folder.")};
    case ErrorKind::Cancelled:
        return {Text::tr("Stopped."), Text::tr("What was done until then is complete and recorded. "
                                               "Start again whenever you like.")};
    case ErrorKind::Internal:
        return {Text::tr("Something went wrong inside the app."),
                Text::tr("Try again. If it happens once more, report it to whoever gave you the "
                         "program, with the details.")};
    }
    Q_UNREACHABLE();
}

QString withSubject(const QString &sentence, const QString &subject)
{
    if (!sentence.contains("%1"_L1))
        return sentence;
    if (!subject.isEmpty())
        return sentence.arg(subject);
    QString text = sentence.arg(Text::tr("it"));
    text[0] = text.at(0).toUpper();
    return text;
}

} // namespace

ErrorText sentenceFor(const Error &error)
{
    // Cancelled is what the person did, whatever it interrupted.
    const bool isByReason = error.reason != ErrorReason::None && error.kind != ErrorKind::Cancelled;
    // What isn't there is either ours, and was asked for in vain, or a service's.
    if (error.kind == ErrorKind::Usage && error.reason == ErrorReason::NotFound)
        return {Text::tr("That isn't in this workspace any more."),
                Text::tr("Refresh the page and choose again.")};
    if (const std::optional<ErrorText> text = signInSentenceFor(error))
        return *text;
    if (error.kind == ErrorKind::Held && error.reason == ErrorReason::None)
        return holdTextOf(error.subject);
    if (error.reason == ErrorReason::SecondPersonNeeded ||
        error.reason == ErrorReason::NobodyToAgree)
        return secondPersonTextOf(error);
    const ErrorText text = isByReason ? textOf(error.reason) : textOf(error.kind);
    return {withSubject(text.whatHappened, error.subject),
            withSubject(text.whatToDo, error.subject)};
}

QString errorLine(const Error &error)
{
    const ErrorText text = sentenceFor(error);
    return text.whatHappened + u' ' + text.whatToDo;
}

QString errorDetails(const Error &error)
{
    QStringList lines = {kindName(error.kind)};
    for (const QString &part : {reasonName(error.reason), error.subject, error.detail}) {
        if (!part.isEmpty())
            lines << part;
    }
    return lines.join(u" · "_s);
}

} // namespace warden
