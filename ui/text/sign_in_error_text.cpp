#include "ui/text/sign_in_error_text.h"

#include "ui/text/cloud_text.h"
#include "ui/text/plural.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(SignInErrorText)
};

// "40 seconds", "2 minutes"
QString waitText(int seconds)
{
    constexpr int minute = 60;
    if (seconds <= minute)
        return Text::tr("%Ln seconds", nullptr, pluralOf(seconds));
    return Text::tr("%Ln minutes", nullptr, pluralOf((seconds + minute - 1) / minute));
}

} // namespace

std::optional<int> secondsToWait(const Error &error)
{
    if (error.kind != ErrorKind::RateLimited || error.reason != ErrorReason::WrongPassphrase)
        return std::nullopt;
    return std::max(error.subject.section(u' ', 0, 0).toInt(), 1);
}

Error tooManyWrong(int secondsLeft)
{
    return {ErrorKind::RateLimited, ErrorReason::WrongPassphrase, u"%1 s"_s.arg(secondsLeft), {}};
}

std::optional<ErrorText> signInSentenceFor(const Error &error)
{
    if (const std::optional<int> wait = secondsToWait(error))
        return ErrorText{Text::tr("The passphrase was wrong too often in a row."),
                         Text::tr("Wait %1, then try again.").arg(waitText(*wait))};
    // A connection, while its service was asked.
    if (error.kind == ErrorKind::Stale && error.reason == ErrorReason::ChangedMeanwhile)
        return ErrorText{Text::tr("%1 was changed in the meantime, so nothing of this was kept.")
                             .arg(error.subject),
                         Text::tr("Look at the connection as it is now, then try again.")};
    // Nobody asked the service yet.
    if (error.kind == ErrorKind::Usage && error.reason == ErrorReason::ClientRefused)
        return ErrorText{
            Text::tr("To sign in there, a client ID is needed, and at some services its client "
                     "secret."),
            Text::tr("Fill them in.")};
    if (error.kind == ErrorKind::Usage && error.reason == ErrorReason::KeyRefused)
        return ErrorText{Text::tr("No service key was given."),
                         Text::tr("Paste one, or name the environment variable that holds it.")};
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
