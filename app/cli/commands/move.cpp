#include "app/cli/commands/commands.h"
#include "core/secrets/environment_secret.h"

#include <QDir>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

// As the person's shell means it.
QString pathOf(const QString &given)
{
    return QDir().absoluteFilePath(given.startsWith(u':') ? u"./"_s + given : given);
}

int exportTo(CliContext &context)
{
    const Result<std::unique_ptr<Session>> session = context.unlock();
    if (!session)
        return context.output.error(session.error());
    const bool retires = context.input.has(u"retire"_s);
    const QString path = pathOf(context.input.argument(0));
    Progress progress = context.output.progress();
    const Result<ExportedWorkspace> exported = (*session)->exportWorkspace(
        path, Session::Existing::Keep,
        retires ? Session::Afterwards::Retire : Session::Afterwards::GoOn, progress);
    context.output.endProgress();
    if (!exported)
        return context.output.error(exported.error());
    if (!retires)
        context.output.warning(
            u"This workspace still syncs here. As soon as the other computer syncs it, it must not "
            u"do so here any more: export with --retire, or delete it here then."_s);
    context.output.result({{u"file"_s, path},
                           {u"bytes"_s, exported->bytes},
                           {u"move"_s, exported->moveId},
                           {u"log_size"_s, exported->logSize},
                           {u"log_root"_s, QString::fromLatin1(exported->logRoot.toHex())},
                           {u"retired"_s, retires}},
                          u"Exported to "_s + path + u". Only the recovery code opens it."_s +
                              (retires ? u" Nothing is synced here any more."_s : QString()));
    return exit_code::done;
}

int importFrom(CliContext &context)
{
    const Result<Secret> code = secretFromEnvironment(context.input.value(u"recovery-code-env"_s));
    if (!code)
        return context.output.error(code.error());
    WorkspaceImport import{pathOf(context.input.argument(0)), context.folder()};
    Secret passphrase;
    if (!context.global.passphraseVariable.isEmpty()) {
        Result<Secret> given = context.passphrase();
        if (!given)
            return context.output.error(given.error());
        passphrase = std::move(*given);
        import.unlock = UnlockMethod::Passphrase;
    }
    Progress progress = context.output.progress();
    const Result<ImportedWorkspace> imported =
        Session::importWorkspace(import, *code, passphrase, context.environment, progress);
    context.output.endProgress();
    if (!imported)
        return context.output.error(imported.error());
    context.output.result(
        {{u"workspace"_s, import.folder},
         {u"operators"_s, QJsonArray::fromStringList(imported->operators)},
         {u"log_size"_s, imported->events},
         {u"connections_to_sign_in"_s, imported->toSignIn}},
        u"Imported into "_s + import.folder +
            u". Passwords and sign-ins stayed behind: %1 "_s.arg(imported->toSignIn) +
            u"connections need theirs again."_s);
    return exit_code::done;
}

int resume(CliContext &context)
{
    const Result<std::unique_ptr<Session>> session = context.unlock();
    if (!session)
        return context.output.error(session.error());
    if (Result<void> resumed = (*session)->resumeHere(); !resumed)
        return context.output.error(resumed.error());
    context.output.result({{u"workspace"_s, context.folder()}},
                          u"This workspace is synced here again. Make sure that no other computer "
                          u"does."_s);
    return exit_code::done;
}

} // namespace

std::vector<Command> moveCommands()
{
    return {{{u"workspace export"_s,
              u"Writes all of it into one file for another computer."_s,
              {{u"retire"_s, {}, u"nothing is synced here any more"_s}},
              {u"FILE"_s}},
             exportTo},
            {{u"workspace import"_s,
              u"Makes the workspace from such a file, with the recovery code."_s,
              {{u"recovery-code-env"_s, u"VAR"_s, u"environment variable with the recovery code"_s,
                true}},
              {u"FILE"_s}},
             importFrom},
            {{u"workspace resume"_s, u"Goes on here after an export with --retire."_s, {}, {}},
             resume}};
}

} // namespace warden
