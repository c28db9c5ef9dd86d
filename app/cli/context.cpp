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
    if (global.passphraseVariable.isEmpty())
        return Session::unlockWithKeychain(folder(), environment, global.operatorName);
    const Result<Secret> secret = passphrase();
    if (!secret)
        return secret.failure();
    return Session::unlockWithPassphrase(folder(), global.operatorName, *secret, environment);
}

} // namespace warden
