#include "app/cli/commands/commands.h"
#include "app/cli/json.h"
#include "core/session/approval_facts.h"
#include "core/session/never_leaving.h"
#include "core/session/route_reach.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

QJsonArray placesOf(const ApprovalRequest &request)
{
    QJsonArray places;
    for (const RequestedPlace &place : requestedPlaces(request)) {
        places.append(QJsonObject{{u"service"_s, place.service},
                                  {u"account"_s, place.account},
                                  {u"connection"_s, place.connection},
                                  {u"book"_s, place.book}});
    }
    return places;
}

// What a route lets out: as it is now, and as it was agreed to last.
QJsonObject reachJson(const ApprovalRequest &request, const std::vector<Route> &routes)
{
    const auto route = std::ranges::find(routes, RouteId(request.object), &Route::id);
    if (route == routes.end())
        return {};
    const Result<RouteReach> before = routeReachFromJson(request.before);
    return {{u"now"_s, warden::toJson(reachOf(*route))},
            {u"before"_s, before ? QJsonValue(warden::toJson(*before)) : QJsonValue()}};
}

QJsonObject toJson(const ApprovalRequest &request, const std::vector<Route> &routes)
{
    const PersonId erased = erasedPerson(request);
    const QJsonObject reach = reachJson(request, routes);
    return {
        {u"id"_s, request.id.value()},
        {u"subject"_s, approvalSubjectName(request.subject)},
        {u"object"_s, request.object},
        {u"name"_s, request.name},
        {u"removals"_s,
         request.subject == ApprovalSubject::Removals ? QJsonValue(request.amount) : QJsonValue()},
        {u"groups"_s, QJsonArray::fromStringList(openedGroups(request))},
        {u"erases"_s, erased.isEmpty() ? QJsonValue() : QJsonValue(erased.value())},
        {u"places"_s, placesOf(request)},
        {u"moved_from"_s, QJsonArray::fromStringList(movedFrom(request))},
        {u"reach"_s, reach.isEmpty() ? QJsonValue() : QJsonValue(reach)},
        {u"state"_s, approvalStateName(request.state)},
        {u"asked_by"_s, request.askedByName},
        {u"asked_at"_s, timeJson(request.askedAt)},
        {u"decided_by"_s,
         request.decidedByName.isEmpty() ? QJsonValue() : QJsonValue(request.decidedByName)},
        {u"decided_at"_s, timeJson(request.decidedAt)},
    };
}

QString describe(const ApprovalRequest &request)
{
    QString line = request.id.value() + u"  "_s + approvalStateName(request.state) + u"  "_s +
                   approvalSubjectName(request.subject);
    if (request.subject == ApprovalSubject::Removals)
        line += u" ("_s + QString::number(request.amount) + u')';
    if (request.subject == ApprovalSubject::OpenedGroups)
        line += u"  "_s + openedGroups(request).join(u", "_s);
    if (!request.name.isEmpty())
        line += u"  "_s + request.name;
    if (const PersonId erased = erasedPerson(request); !erased.isEmpty())
        line += u"  erases "_s + erased.value();
    for (const RequestedPlace &place : requestedPlaces(request))
        line += u"  "_s + place.service + u' ' + place.account + u" ("_s + place.book + u')';
    for (const QString &account : movedFrom(request))
        line += u"  moved from "_s + account;
    line += u"  asked by "_s + request.askedByName;
    if (!request.decidedByName.isEmpty())
        line += u"  answered by "_s + request.decidedByName;
    return line;
}

int list(CliContext &context)
{
    const Result<std::unique_ptr<Session>> session = context.unlock();
    if (!session)
        return context.output.error(session.error());
    const Result<std::vector<ApprovalRequest>> requests = (*session)->approvalRequests();
    if (!requests)
        return context.output.error(requests.error());
    const Result<std::vector<Route>> routes = (*session)->routes();
    if (!routes)
        return context.output.error(routes.error());
    QJsonArray approvals;
    QStringList lines;
    for (const ApprovalRequest &request : *requests) {
        approvals.append(toJson(request, *routes));
        lines.append(describe(request));
    }
    context.output.result({{u"approvals"_s, approvals}},
                          lines.isEmpty() ? u"Nothing was asked for."_s : lines.join(u'\n'));
    return exit_code::done;
}

int answer(CliContext &context, Session::Agreement agreement)
{
    const Result<std::unique_ptr<Session>> session = context.unlock();
    if (!session)
        return context.output.error(session.error());
    const ApprovalId id(context.input.argument(0));
    if (Result<void> answered = (*session)->answerApproval(id, agreement); !answered)
        return context.output.error(answered.error());
    const bool isGranted = agreement == Session::Agreement::Grant;
    ApprovalState state = isGranted ? ApprovalState::Granted : ApprovalState::Refused;
    if (const Result<std::vector<ApprovalRequest>> all = (*session)->approvalRequests()) {
        const auto own = std::ranges::find(*all, id, &ApprovalRequest::id);
        state = own == all->end() ? state : own->state; // who asked withdraws it by refusing
    }
    context.output.result({{u"approval"_s, id.value()}, {u"state"_s, approvalStateName(state)}},
                          isGranted                           ? u"Granted."_s
                          : state == ApprovalState::Withdrawn ? u"Withdrawn."_s
                                                              : u"Refused."_s);
    return exit_code::done;
}

int grant(CliContext &context)
{
    return answer(context, Session::Agreement::Grant);
}

int refuse(CliContext &context)
{
    return answer(context, Session::Agreement::Refuse);
}

tl::unexpected<Error> wrongValue(const QString &option, const QString &values)
{
    return fail(
        Error{ErrorKind::Usage, ErrorReason::None, u"--%1 takes %2."_s.arg(option, values)});
}

// Changes in `rules` what the options name.
Result<void> applyOptions(const CommandInput &input, SecondPersonRules &rules)
{
    if (const QString removals = input.value(u"removals"_s); input.has(u"removals"_s)) {
        bool isNumber = false;
        const qint64 most = removals.toLongLong(&isNumber);
        if (removals == u"off"_s)
            rules.removalsAbove.reset();
        else if (isNumber && most >= 0)
            rules.removalsAbove = most;
        else
            return wrongValue(u"removals"_s, u"a number from 0 up, or off"_s);
    }
    for (const auto &[option, rule] : {std::pair(u"new-destination"_s, &rules.newDestination),
                                       std::pair(u"wider-policy"_s, &rules.widerPolicy),
                                       std::pair(u"export"_s, &rules.contactExport)}) {
        if (!input.has(option))
            continue;
        const QString value = input.value(option);
        if (value != u"on"_s && value != u"off"_s)
            return wrongValue(option, u"on or off"_s);
        *rule = value == u"on"_s;
    }
    return {};
}

int rules(CliContext &context)
{
    const Result<std::unique_ptr<Session>> session = context.unlock();
    if (!session)
        return context.output.error(session.error());
    Result<SecondPersonRules> rules = (*session)->secondPersonRules();
    if (!rules)
        return context.output.error(rules.error());
    const SecondPersonRules before = *rules;
    if (Result<void> applied = applyOptions(context.input, *rules); !applied)
        return context.output.error(applied.error());
    if (*rules != before) {
        if (Result<void> set = (*session)->setSecondPersonRules(*rules); !set)
            return context.output.error(set.error());
    }
    const auto word = [](bool isOn) { return isOn ? u"on"_s : u"off"_s; };
    const QString removals =
        rules->removalsAbove ? u"above %1"_s.arg(*rules->removalsAbove) : u"off"_s;
    context.output.result({{u"rules"_s, toJson(*rules)}},
                          u"removals %1, new destination %2, wider policy %3, export %4"_s.arg(
                              removals, word(rules->newDestination), word(rules->widerPolicy),
                              word(rules->contactExport)));
    return exit_code::done;
}

} // namespace

std::vector<Command> approvalCommands()
{
    const std::vector<OptionSpec> ruleOptions = {
        {u"removals"_s, u"N|off"_s, u"plans that remove more contacts than N"_s},
        {u"new-destination"_s, u"on|off"_s, u"routes to an account that none writes to yet"_s},
        {u"wider-policy"_s, u"on|off"_s, u"routes that let out more than before"_s},
        {u"export"_s, u"on|off"_s, u"exports of all contacts"_s},
    };
    return {
        {{u"approvals list"_s,
          u"Lists what waits for a second person, and what was answered."_s,
          {},
          {}},
         list},
        {{u"approvals grant"_s, u"Agrees to what somebody else asked for."_s, {}, {u"ID"_s}},
         grant},
        {{u"approvals refuse"_s, u"Says no to what somebody else asked for."_s, {}, {u"ID"_s}},
         refuse},
        {{u"approvals rules"_s, u"Shows or sets what needs a second person."_s, ruleOptions, {}},
         rules},
    };
}

} // namespace warden
