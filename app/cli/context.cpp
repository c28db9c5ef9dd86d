#include "app/cli/context.h"

#include "core/secrets/environment_secret.h"

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

Result<std::unique_ptr<Session>> CliContext::unlock() const
{
    if (global.passphraseVariable.isEmpty())
        return Session::unlockWithKeychain(folder(), environment);
    const Result<Secret> secret = passphrase();
    if (!secret)
        return secret.failure();
    return Session::unlockWithPassphrase(folder(), global.operatorName, *secret, environment);
}

} // namespace warden
