#include "app/cli/commands/add_connection.h"
#include "app/cli/commands/commands.h"
#include "app/cli/commands/connection_text.h"
#include "app/cli/json.h"
#include "core/secrets/environment_secret.h"
#include "core/session/session_hooks.h"
#include "ui/text/cloud_text.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace warden {

int addConnection(CliContext &context, const ConnectionDraft &draft)
{
    Secret secret;
    if (!draft.secretVariable.isEmpty()) {
        Result<Secret> value = secretFromEnvironment(draft.secretVariable);
        if (!value)
            return context.output.error(value.error());
        secret = std::move(*value);
    }
    const Result<std::unique_ptr<Session>> session = context.unlock();
    if (!session)
        return context.output.error(session.error());
    Progress progress = context.output.progress();
    const Result<Session::AddedConnection> added =
        (*session)->addConnection(draft, secret, progress);
    if (!added)
        return context.output.error(added.error());
    QString text = u"Connected.\n"_s + connectionText(added->view);
    QJsonObject json = addedJson(added->view);
    if (!added->signingKey.isEmpty()) {
        const QString key = QString::fromLatin1(added->signingKey.view());
        json.insert(u"signing_key"_s, key);
        text += u"\nSigning key for the Zap's code step, shown this once: "_s + key;
    }
    context.output.result(json, text);
    return exit_code::done;
}

namespace {

int addCardDav(CliContext &context)
{
    ConnectionDraft draft;
    draft.service = u"carddav"_s;
    draft.url = context.input.value(u"url"_s);
    draft.user = context.input.value(u"user"_s);
    draft.caFile = context.path(u"ca"_s);
    draft.allowedHosts = context.input.values(u"allow-host"_s);
    draft.name = context.input.value(u"name"_s);
    draft.secretVariable = context.input.value(u"password-env"_s);
    draft.rememberSecret = context.input.has(u"remember"_s);
    return addConnection(context, draft);
}

int addFile(CliContext &context)
{
    ConnectionDraft draft;
    draft.service = u"file"_s;
    draft.path = QDir::cleanPath(context.path(u"path"_s));
    draft.name = context.input.value(u"name"_s);
    for (const QString &mapping : context.input.values(u"map"_s)) {
        const Result<Field> field = fieldFromName(mapping.section(u'=', -1));
        const QString column = mapping.section(u'=', 0, -2);
        if (!field || column.isEmpty())
            return context.output.error({ErrorKind::Usage, ErrorReason::None,
                                         u"--map takes COLUMN=FIELD, such as Mail=email."_s});
        draft.columnMap.insert(column, *field);
    }
    return addConnection(context, draft);
}

int addZapier(CliContext &context)
{
    ConnectionDraft draft;
    draft.service = u"zapier"_s;
    draft.name = context.input.value(u"name"_s);
    draft.isRawHook = context.input.has(u"raw"_s);
    draft.wayBack = QDir::cleanPath(context.path(u"way-back"_s));
    draft.allowedHosts = context.input.values(u"allow-host"_s);
    draft.secretVariable = context.input.value(u"hook-env"_s);
    draft.rememberSecret = context.input.has(u"remember"_s);
    if (context.input.has(u"rate"_s)) {
        bool isNumber = false;
        draft.messagesPerSecond = context.input.value(u"rate"_s).toDouble(&isNumber);
        if (!isNumber || draft.messagesPerSecond <= 0)
            return context.output.error(
                {ErrorKind::Usage, ErrorReason::None, u"--rate takes a number above 0."_s});
    }
    return addConnection(context, draft);
}

int list(CliContext &context)
{
    const Result<std::unique_ptr<Session>> session = context.unlock();
    if (!session)
        return context.output.error(session.error());
    const Result<std::vector<ConnectionView>> views = (*session)->connections();
    if (!views)
        return context.output.error(views.error());
    QJsonArray connections;
    QStringList lines;
    for (const ConnectionView &view : *views) {
        connections.append(toJson(view));
        lines.append(connectionText(view));
    }
    context.output.result({{u"connections"_s, connections}},
                          lines.isEmpty() ? u"No connections yet."_s : lines.join(u'\n'));
    return exit_code::done;
}

int test(CliContext &context)
{
    const Result<std::unique_ptr<Session>> session = context.unlock();
    if (!session)
        return context.output.error(session.error());
    Progress progress = context.output.progress();
    const ConnectionId id(context.input.argument(0));
    const Result<ConnectionView> view = (*session)->testConnection(id, progress);
    if (!view)
        return context.output.error(view.error());
    context.output.result({{u"connections"_s, QJsonArray{toJson(*view)}}}, connectionText(*view));
    return exit_code::done;
}

int set(CliContext &context)
{
    if (!context.input.has(u"way-back"_s))
        return context.output.error(
            {ErrorKind::Usage, ErrorReason::None, u"Nothing to change: see --help."_s});
    const Result<std::unique_ptr<Session>> session = context.unlock();
    if (!session)
        return context.output.error(session.error());
    // An empty path ends it.
    const Result<ConnectionView> view = Session::Hooks(**session).setWayBack(
        ConnectionId(context.input.argument(0)), QDir::cleanPath(context.path(u"way-back"_s)));
    if (!view)
        return context.output.error(view.error());
    context.output.result({{u"connections"_s, QJsonArray{toJson(*view)}}}, connectionText(*view));
    return exit_code::done;
}

int rotate(CliContext &context)
{
    const Result<Secret> address = secretFromEnvironment(context.input.value(u"hook-env"_s));
    if (!address)
        return context.output.error(address.error());
    const Result<std::unique_ptr<Session>> session = context.unlock();
    if (!session)
        return context.output.error(session.error());
    const ConnectionId id(context.input.argument(0));
    Progress progress = context.output.progress();
    const Result<void> sent = Session::Hooks(**session).sendTestTo(id, *address, progress);
    if (!sent)
        return context.output.error(sent.error());
    const Result<ConnectionView> view = (*session)->signInAgain(id, *address, progress);
    if (!view)
        return context.output.error(view.error());
    context.output.warning(
        u"The address of before still works at Zapier: switch its hook off there."_s);
    context.output.result({{u"connections"_s, QJsonArray{toJson(*view)}}}, connectionText(*view));
    return exit_code::done;
}

int remove(CliContext &context)
{
    const Result<std::unique_ptr<Session>> session = context.unlock();
    if (!session)
        return context.output.error(session.error());
    const ConnectionId id(context.input.argument(0));
    const bool isAsked = context.input.has(u"revoke"_s);
    QString service;
    if (isAsked) {
        if (const Result<std::vector<ConnectionView>> views = (*session)->connections()) {
            for (const ConnectionView &view : *views) {
                if (view.connection.id == id && view.access)
                    service = view.connection.service;
            }
        }
    }
    Progress progress = context.output.progress();
    const Result<Session::Revoked> removed = (*session)->removeConnection(
        id, isAsked ? Session::Revocation::Ask : Session::Revocation::None, progress);
    if (!removed)
        return context.output.error(removed.error());
    const bool isRevoked = *removed == Session::Revoked::Yes;
    if (isAsked && !isRevoked)
        context.output.warning(service.isEmpty()
                                   ? u"This service has no call to end the access: end it there, "
                                     u"by a new password, key or hook."_s
                                   : endSignInSentence(service));
    context.output.result({{u"connection"_s, id.value()}, {u"revoked"_s, isRevoked}},
                          u"Removed here. Nothing was deleted at the service."_s);
    return exit_code::done;
}

} // namespace

std::vector<Command> connectionCommands()
{
    const OptionSpec name{u"name"_s, u"N"_s, u"what to call the connection"_s};
    const OptionSpec wayBack{
        u"way-back"_s, u"PATH"_s,
        u"text file or folder where the Zap names the messages it has worked on"_s};
    const OptionSpec remember{
        u"remember"_s, {}, u"keep the variable's value; the variable isn't needed again"_s};
    return {
        {{u"connection add carddav"_s,
          u"Connects a CardDAV account."_s,
          {{u"url"_s, u"URL"_s, u"server, domain or e-mail address"_s, true},
           {u"user"_s, u"U"_s, u"user name"_s, true},
           {u"password-env"_s, u"VAR"_s, u"environment variable with the (app) password"_s, true},
           {u"ca"_s, u"FILE"_s, u"a private certificate authority, for this connection alone"_s},
           {u"allow-host"_s, u"H"_s, u"another host that may get the credentials"_s},
           remember,
           name},
          {}},
         addCardDav},
        {{u"connection add file"_s,
          u"Connects a .vcf or .csv file, or a folder of .vcf files."_s,
          {{u"path"_s, u"PATH"_s, u"the file or folder; a file may not exist yet"_s, true},
           {u"map"_s, u"COLUMN=FIELD"_s, u"what a column of a CSV file means"_s},
           name},
          {}},
         addFile},
        {{u"connection add zapier"_s,
          u"Connects a Zapier Catch Hook."_s,
          {{u"hook-env"_s, u"VAR"_s, u"environment variable with the hook's address"_s, true},
           {u"raw"_s, {}, u"it is a Catch Raw Hook"_s},
           {u"rate"_s, u"N"_s, u"most messages a second (5)"_s},
           wayBack,
           {u"allow-host"_s, u"H"_s, u"a host other than hooks.zapier.com"_s},
           remember,
           name},
          {}},
         addZapier},
        {{u"connection list"_s, u"Lists connections and their address books."_s, {}, {}}, list},
        {{u"connection test"_s, u"Signs in and lists the address books again."_s, {}, {u"ID"_s}},
         test},
        {{u"connection set"_s, u"Changes a connection."_s, {wayBack}, {u"ID"_s}}, set},
        {{u"connection rotate"_s,
          u"Replaces a hook's address by another one that takes a test message."_s,
          {{u"hook-env"_s, u"VAR"_s, u"environment variable with the new address"_s, true}},
          {u"ID"_s}},
         rotate},
        {{u"connection remove"_s,
          u"Forgets a connection; deletes nothing at the service."_s,
          {{u"revoke"_s, {}, u"withdraw the access at the service where it can be asked"_s}},
          {u"ID"_s}},
         remove},
    };
}

} // namespace warden
