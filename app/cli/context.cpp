#include "app/cli/context.h"

#include "core/secrets/environment_secret.h"

#include <QStandardPaths>

namespace warden {

QString CliContext::folder() const
{
    return global.workspace.isEmpty()
               ? QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) +
                     QStringLiteral("/workspace")
               : global.workspace;
}

Result<Secret> CliContext::passphrase() const
{
    return secretFromEnvironment(global.passphraseVariable);
}

Result<std::unique_ptr<Session>> CliContext::unlock() const
{
    SessionEnvironment withProgress = environment;
    withProgress.unlocking = checkProgress();
    if (global.passphraseVariable.isEmpty())
        return Session::unlockWithKeychain(folder(), withProgress);
    const Result<Secret> secret = passphrase();
    if (!secret)
        return secret.failure();
    return Session::unlockWithPassphrase(folder(), global.operatorName, *secret, withProgress);
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
