#include "app/cli/context.h"

#include "core/secrets/environment_secret.h"
#include "core/session/session_alert_channels.h"
#include "ui/text/error_text.h"

#include <QDir>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

// As the person's shell means it, whatever Qt would read into ":name" and SQLite into "file:name".
QString absolutePath(const QString &path)
{
    if (path.isEmpty())
        return path;
    return QDir().absoluteFilePath(path.startsWith(u':') ? u"./"_s + path : path);
}

// The core asks for a name, and doesn't know how one is given here.
const QString nameOperator =
    u"Several people have a passphrase: name who acts, with --operator NAME."_s;

bool isNameMissing(const Error &error, const GlobalOptions &global)
{
    return error.kind == ErrorKind::Usage && error.reason == ErrorReason::None &&
           global.operatorName.isEmpty();
}

} // namespace

QString CliContext::folder() const
{
    return global.workspace.isEmpty()
               ? QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) +
                     u"/workspace"_s
               : absolutePath(global.workspace);
}

QString CliContext::path(const QString &option) const
{
    return absolutePath(input.value(option));
}

Result<Secret> CliContext::passphrase() const
{
    return secretFromEnvironment(global.passphraseVariable);
}

Result<std::unique_ptr<Session>> CliContext::unlocked() const
{
    SessionEnvironment withProgress = environment;
    withProgress.unlocking = checkProgress();
    if (global.passphraseVariable.isEmpty())
        return Session::unlockWithKeychain(folder(), withProgress, global.operatorName);
    const Result<Secret> secret = passphrase();
    if (!secret)
        return secret.failure();
    Result<std::unique_ptr<Session>> session =
        Session::unlockWithPassphrase(folder(), global.operatorName, *secret, withProgress);
    if (!session && isNameMissing(session.error(), global))
        return fail(Error{ErrorKind::Usage, ErrorReason::None, nameOperator, nameOperator});
    return session;
}

Result<std::unique_ptr<Session>> CliContext::unlock(DueWitnesses due) const
{
    Result<std::unique_ptr<Session>> session = unlocked();
    if (session && due == DueWitnesses::TellFirst)
        tellDueWitnesses(**session);
    return session;
}

void CliContext::tellDueWitnesses(Session &session) const
{
    if (!isAllowed(session.actor(), Permission::RunSync))
        return;
    Progress progress = output.progress();
    const Result<std::vector<Witness>> told =
        session.tellWitnesses(Session::WhichWitnesses::Due, progress);
    if (!told)
        return; // stopped, or a reason that the command itself meets
    for (const Witness &witness : *told) {
        if (witness.failure)
            output.warning(u"A witness of the log couldn't be told (%1). "_s.arg(witness.place) +
                           errorLine(*witness.failure));
    }
}

void CliContext::sendDueAlerts(Session &session) const
{
    if (!isAllowed(session.actor(), Permission::RunSync))
        return;
    Progress progress = output.progress();
    const Result<SentAlerts> sent = Session::AlertChannels(session).sendDue(progress);
    output.endProgress();
    if (!sent)
        return; // stopped, or a reason that the command itself meets
    for (const auto &[channel, failure] : sent->failures)
        output.warning(u"Alerts couldn't be sent (%1). "_s.arg(channel) + errorLine(failure));
}

Progress CliContext::checkProgress() const
{
    auto isSaid = std::make_shared<bool>(false);
    auto shown = std::make_shared<Progress>(output.progress());
    return Progress(
        [=, &out = output](const ProgressStep &step) {
            if (!std::exchange(*isSaid, true))
                out.warning(QStringLiteral("The workspace wasn't closed in good order the last "
                                           "time. Its databases are checked as a whole, this "
                                           "once."));
            shown->report(step);
        },
        [shown] { return shown->isCancelled(); });
}

} // namespace warden
