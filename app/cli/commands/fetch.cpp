#include "app/cli/commands/commands.h"
#include "app/cli/json.h"
#include "core/base/timestamp.h"
#include "ui/text/error_text.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

QJsonValue gapJson(const StreamFetch &stream)
{
    if (!stream.gapFrom.isValid())
        return QJsonValue::Null;
    return QJsonObject{{u"from"_s, timeJson(stream.gapFrom)},
                       {u"until"_s, timeJson(stream.gapUntil)}};
}

QJsonObject streamJson(const StreamFetch &stream)
{
    QJsonObject json{{u"log"_s, stream.stream},
                     {u"state"_s, fetchStateName(stream.state)},
                     {u"added"_s, stream.added},
                     {u"repeated"_s, stream.repeated},
                     {u"newest"_s, timeJson(stream.newest)},
                     {u"delay_hours"_s, stream.delayHours},
                     {u"retention_days"_s, stream.retentionDays},
                     {u"gap"_s, gapJson(stream)},
                     {u"needs"_s, stream.needed},
                     {u"scopes"_s, QJsonArray::fromStringList(stream.scopes)}};
    if (stream.error)
        json.insert(u"error"_s, QJsonObject{{u"kind"_s, kindName(stream.error->kind)},
                                            {u"message"_s, errorLine(*stream.error)}});
    return json;
}

QString stateText(const StreamFetch &stream, const ConnectionId &connection)
{
    switch (stream.state) {
    case FetchState::Done:
        return u"%1 new events"_s.arg(stream.added);
    case FetchState::Later:
        return u"%1 new events; there are more, so fetch again"_s.arg(stream.added);
    case FetchState::NotLicensed:
        return u"not licensed: it takes %1"_s.arg(stream.needed);
    case FetchState::NoPermission:
        return stream.scopes.isEmpty()
                   ? u"no permission: it takes %1"_s.arg(stream.needed)
                   : u"no permission: sign in with connection sign-in %1 --logs; it asks for %2"_s
                         .arg(connection.value(), stream.needed);
    case FetchState::NotOffered:
        return u"the service has no such log for this account"_s;
    case FetchState::Failed:
        return stream.error ? errorLine(*stream.error) : u"failed"_s;
    }
    Q_UNREACHABLE();
}

QStringList linesOf(const ConnectionFetch &fetch)
{
    QStringList lines{fetch.name};
    if (fetch.service == "zapier"_L1)
        lines.append(
            u"  Zapier's log can't be fetched. Export it at zapier.com, Settings, Audit log "
            u"(plans Team and Enterprise), then: audit import-zapier FILE"_s);
    else if (fetch.streams.empty())
        lines.append(u"  This service keeps no log that can be fetched."_s);
    for (const StreamFetch &stream : fetch.streams) {
        const QString name = stream.stream.isEmpty() ? QString() : stream.stream + u": "_s;
        lines.append(u"  "_s + name + stateText(stream, fetch.id));
        if (stream.gapFrom.isValid())
            lines.append(u"    Events from %1 until %2 may be missing."_s.arg(
                toRfc3339(stream.gapFrom), toRfc3339(stream.gapUntil)));
    }
    return lines;
}

int fetch(CliContext &context)
{
    const Result<std::unique_ptr<Session>> session = context.unlock();
    if (!session)
        return context.output.error(session.error());
    Progress progress = context.output.progress();
    const Result<EventFetch> fetched =
        (*session)->fetchServiceEvents(ConnectionId(context.input.argument(0)), progress);
    context.output.endProgress();
    if (!fetched)
        return context.output.error(fetched.error());
    QJsonArray connections;
    QStringList lines;
    for (const ConnectionFetch &connection : fetched->connections) {
        QJsonArray streams;
        for (const StreamFetch &stream : connection.streams)
            streams.append(streamJson(stream));
        connections.append(QJsonObject{{u"id"_s, connection.id.value()},
                                       {u"name"_s, connection.name},
                                       {u"service"_s, connection.service},
                                       {u"streams"_s, streams}});
        lines += linesOf(connection);
    }
    lines.append(u"%1 new events"_s.arg(fetched->added()));
    context.output.result({{u"events"_s, fetched->added()},
                           {u"files"_s, QJsonArray()},
                           {u"connections"_s, connections}},
                          lines.join(u'\n'));
    context.sendDueAlerts(**session); // of what came now
    return fetched->hasFailed() ? exit_code::failed : exit_code::done;
}

int importZapier(CliContext &context)
{
    const QString path = QDir::current().absoluteFilePath(context.input.argument(0));
    const Result<std::unique_ptr<Session>> session = context.unlock();
    if (!session)
        return context.output.error(session.error());
    Progress progress = context.output.progress();
    const Result<ImportedLog> imported = (*session)->importZapierLog(path, progress);
    context.output.endProgress();
    if (!imported)
        return context.output.error(imported.error());
    QString text =
        u"%1 new events, %2 that were there already"_s.arg(imported->added).arg(imported->repeated);
    if (imported->unreadable > 0)
        text += u"\n%1 rows told no event, or no time"_s.arg(imported->unreadable);
    context.output.result({{u"events"_s, imported->added},
                           {u"files"_s, QJsonArray{path}},
                           {u"repeated"_s, imported->repeated},
                           {u"unreadable"_s, imported->unreadable}},
                          text);
    return imported->unreadable > 0 ? exit_code::failed : exit_code::done;
}

} // namespace

std::vector<Command> fetchCommands()
{
    return {
        {{u"audit fetch"_s,
          u"Brings sign-in and admin events of Google, Microsoft and HubSpot into the log."_s,
          {},
          {u"[CONNECTION]"_s}},
         fetch},
        {{u"audit import-zapier"_s,
          u"Brings what Zapier's page Audit log exported as CSV into the log."_s,
          {},
          {u"FILE"_s}},
         importZapier},
    };
}

} // namespace warden
