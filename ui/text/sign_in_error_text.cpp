#include "ui/text/sign_in_error_text.h"

#include "ui/text/cloud_text.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(SignInErrorText)
};

} // namespace

std::optional<ErrorText> signInSentenceFor(const Error &error)
{
    if (error.kind == ErrorKind::RateLimited && error.reason == ErrorReason::WrongPassphrase)
        return ErrorText{Text::tr("The passphrase was wrong too often in a row."),
                         Text::tr("Wait %1, then try again.").arg(error.subject)};
    // Nobody asked the service yet.
    if (error.kind == ErrorKind::Usage && error.reason == ErrorReason::ClientRefused)
        return ErrorText{
            Text::tr("To sign in there, a client ID is needed, and at some services its client "
                     "secret."),
            Text::tr("Fill them in, or give them with --client-id and --client-secret-env.")};
    if (error.kind == ErrorKind::Usage && error.reason == ErrorReason::KeyRefused)
        return ErrorText{Text::tr("No service key was given."),
                         Text::tr("Paste one, or name the environment variable that holds it with "
                                  "--token-env.")};
    // What a connection is let in by, and not what unlocks the workspace.
    if (error.kind == ErrorKind::Unauthorized && error.reason == ErrorReason::KeychainEntryGone)
        return ErrorText{Text::tr("What this connection signs in with isn't on this computer."),
                         Text::tr("Sign in again.")};
    if (error.reason == ErrorReason::ScopesMissing && !error.subject.isEmpty())
        return ErrorText{
            Text::tr("The account was signed in, but without a permission that is needed: %1.")
                .arg(scopeList(error.subject.split(u", "_s, Qt::SkipEmptyParts))),
            Text::tr("Sign in again, and leave all boxes ticked.")};
    return std::nullopt;
}

} // namespace warden
