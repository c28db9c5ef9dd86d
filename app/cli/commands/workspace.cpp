#include "app/cli/commands/commands.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

// To a new file that nobody else can read.
Result<void> writeRecoveryCode(const Secret &code, const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner))
        return fail(ErrorKind::Storage,
                    QFile::exists(path) ? ErrorReason::AlreadyExists : ErrorReason::FolderReadOnly,
                    path);
    if (file.write(code.view().data(), code.size()) != code.size() || file.write("\n") != 1 ||
        !file.flush())
        return fail(ErrorKind::Storage, ErrorReason::DiskFull, path);
    return {};
}

int init(CliContext &context)
{
    WorkspaceSetup setup;
    setup.folder = context.folder();
    setup.ownerName =
        context.global.operatorName.isEmpty() ? u"Owner"_s : context.global.operatorName;
    setup.region = context.input.value(u"region"_s);
    Secret passphrase;
    if (context.global.passphraseVariable.isEmpty()) {
        setup.unlock = UnlockMethod::Keychain;
    } else {
        setup.unlock = UnlockMethod::Passphrase;
        Result<Secret> given = context.passphrase();
        if (!given)
            return context.output.error(given.error());
        passphrase = std::move(*given);
    }
    const QString recoveryFile = context.input.value(u"recovery-out"_s);
    const bool toTerminal =
        recoveryFile.isEmpty() && Output::isInteractive() && !context.output.isJson();
    setup.makeRecoveryCode = toTerminal || !recoveryFile.isEmpty();
    if (QFile::exists(recoveryFile))
        return context.output.error({ErrorKind::Storage, ErrorReason::AlreadyExists, recoveryFile});

    const Result<Session::Created> created =
        Session::create(setup, passphrase, context.environment);
    if (!created)
        return context.output.error(created.error());
    if (!recoveryFile.isEmpty()) {
        Result<void> written = writeRecoveryCode(created->recoveryCode, recoveryFile);
        if (!written)
            return context.output.error(written.error());
    }
    if (toTerminal) {
        context.output.line(u"Recovery code: print it and keep it in a safe place. It is shown "
                            u"this once:\n\n    "_s +
                            QString::fromLatin1(created->recoveryCode.view()) + u'\n');
    }
    if (!setup.makeRecoveryCode)
        context.output.warning(
            u"No recovery code was made. Without one, a lost passphrase or keychain means lost "
            u"data. Make one with: init --recovery-out FILE, or in the app under Settings."_s);
    const bool byKeychain = setup.unlock == UnlockMethod::Keychain;
    context.output.result({{u"workspace"_s, setup.folder},
                           {u"unlock"_s, byKeychain ? u"keychain"_s : u"passphrase"_s},
                           {u"recovery_code_written"_s, setup.makeRecoveryCode}},
                          u"Workspace made in "_s + setup.folder +
                              (byKeychain ? u", unlocked by this computer's keychain."_s
                                          : u", unlocked by its passphrase."_s));
    return exit_code::done;
}

} // namespace

std::vector<Command> workspaceCommands()
{
    return {{{u"init"_s,
              u"Makes a workspace."_s,
              {{u"recovery-out"_s, u"FILE"_s, u"write the recovery code to this new file"_s},
               {u"region"_s, u"CC"_s, u"country for phone numbers without one, such as DE"_s}},
              {}},
             init}};
}

} // namespace warden
