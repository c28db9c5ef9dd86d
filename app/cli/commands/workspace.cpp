#include "app/cli/commands/commands.h"
#include "app/cli/commands/recovery_file.h"
#include "core/session/recovery_code_file.h"

using namespace Qt::StringLiterals;

namespace warden {

namespace {

bool isRegion(const QString &text)
{
    return text.size() == 2 && text[0].isLetter() && text[1].isLetter();
}

int init(CliContext &context)
{
    WorkspaceSetup setup;
    setup.folder = context.folder();
    setup.ownerName =
        context.global.operatorName.isEmpty() ? u"Owner"_s : context.global.operatorName;
    setup.region = context.input.value(u"region"_s);
    if (!setup.region.isEmpty() && !isRegion(setup.region))
        return context.output.error({ErrorKind::Usage, ErrorReason::None,
                                     u"--region takes the two letters of a country: DE."_s});
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
    const QString recoveryPath = context.path(u"recovery-out"_s);
    const bool toTerminal =
        recoveryPath.isEmpty() && Output::isInteractive() && !context.output.isJson();
    setup.makeRecoveryCode = toTerminal || !recoveryPath.isEmpty();
    RecoveryFile recoveryFile(recoveryPath);
    if (!recoveryPath.isEmpty()) {
        if (Result<void> opened = recoveryFile.open(); !opened)
            return context.output.error(opened.error());
    }

    const Result<Session::Created> created =
        Session::create(setup, passphrase, context.environment);
    if (!created)
        return context.output.error(created.error());
    if (!recoveryPath.isEmpty()) {
        if (Result<void> written = recoveryFile.write(created->recoveryCode); !written)
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
            u"data. Make one with: workspace recovery-code --out FILE."_s);
    const bool byKeychain = setup.unlock == UnlockMethod::Keychain;
    context.output.result({{u"workspace"_s, setup.folder},
                           {u"unlock"_s, byKeychain ? u"keychain"_s : u"passphrase"_s},
                           {u"recovery_code_written"_s, setup.makeRecoveryCode}},
                          u"Workspace made in "_s + setup.folder +
                              (byKeychain ? u", unlocked by this computer's keychain."_s
                                          : u", unlocked by its passphrase."_s));
    return exit_code::done;
}

int makeRecoveryCode(CliContext &context)
{
    const Result<std::unique_ptr<Session>> session = context.unlock();
    if (!session)
        return context.output.error(session.error());
    const QString path = context.path(u"out"_s);
    RecoveryFile file(path);
    if (Result<void> opened = file.open(); !opened)
        return context.output.error(opened.error());
    const Result<Secret> code = (*session)->createRecoveryCode();
    if (!code)
        return context.output.error(code.error());
    if (Result<void> written = file.write(*code); !written)
        return context.output.error(written.error());
    setRecoveryCodePending((*session)->folder(), false);
    context.output.result({{u"file"_s, path}},
                          u"Written to "_s + path +
                              u". The code of before opens nothing any more."_s);
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
             init},
            {{u"workspace recovery-code"_s,
              u"Makes a new recovery code; the one before opens nothing any more."_s,
              {{u"out"_s, u"FILE"_s, u"write it to this new file"_s, true}},
              {}},
             makeRecoveryCode}};
}

} // namespace warden
