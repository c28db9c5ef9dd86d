#include "app/cli/commands/commands.h"
#include "core/session/session_diagnostics.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

int diagnostics(CliContext &context)
{
    const QString path = context.path(u"out"_s);
    const Result<std::unique_ptr<Session>> session =
        context.unlock(DueWitnesses::LeaveToTheCommand);
    if (!session)
        return context.output.error(session.error());
    const Result<QJsonObject> found =
        Session::Diagnostics(**session).save(path, Session::Existing::Keep);
    if (!found)
        return context.output.error(found.error());
    context.output.result(*found, path.isEmpty()
                                      ? QString::fromUtf8(QJsonDocument(*found).toJson()).trimmed()
                                      : u"Written to "_s + path);
    return exit_code::done;
}

} // namespace

std::vector<Command> diagnosticsCommands()
{
    return {{{u"diagnostics"_s,
              u"Says what somebody who helps needs to know, without names, addresses or values."_s,
              {{u"out"_s, u"FILE"_s, u"write it to this new .json file"_s}},
              {}},
             diagnostics}};
}

} // namespace warden
