#include "app/cli/commands/commands.h"
#include "app/cli/commands/known_route.h"
#include "app/cli/json.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

std::vector<OptionSpec> routeOptions()
{
    return {
        {u"two-way"_s, {}, u"changes go both ways"_s},
        {u"fields"_s, u"LIST"_s, u"which may leave: name,email,… or all"_s},
        {u"group"_s, u"G"_s, u"only contacts in this group; may be repeated"_s},
        {u"deletions"_s, u"HOW"_s, u"never, synced, mirror or ask"_s},
        {u"conflicts"_s, u"HOW"_s, u"ask, source, destination or newest"_s},
        {u"limit-removals"_s, u"N"_s, u"hold a plan that removes more"_s},
        {u"limit-removals-percent"_s, u"P"_s, u"hold a plan that removes a larger share"_s},
        {u"alert-above"_s, u"N"_s, u"raise an alert when it writes more in a day"_s},
    };
}

Result<int> number(const CommandInput &input, const QString &option, int lowest, int highest)
{
    bool isNumber = false;
    const int value = input.value(option).toInt(&isNumber);
    if (isNumber && value >= lowest && value <= highest)
        return value;
    return fail(
        Error{ErrorKind::Usage, ErrorReason::None,
              u"--%1 takes a number from %2 to %3."_s.arg(option).arg(lowest).arg(highest)});
}

// Changes in `route` what the options name.
Result<void> applyOptions(const CommandInput &input, Route &route)
{
    for (const auto &[one, other] :
         {std::pair(u"one-way"_s, u"two-way"_s), std::pair(u"enable"_s, u"disable"_s)}) {
        if (input.has(one) && input.has(other))
            return fail(Error{ErrorKind::Usage, ErrorReason::None,
                              u"--%1 and --%2 exclude each other."_s.arg(one, other)});
    }
    if (input.has(u"two-way"_s))
        route.direction = Direction::TwoWay;
    if (input.has(u"one-way"_s))
        route.direction = Direction::OneWay;
    if (input.has(u"enable"_s))
        route.isEnabled = true;
    if (input.has(u"disable"_s))
        route.isEnabled = false;
    if (input.has(u"group"_s)) {
        route.groups = input.values(u"group"_s);
        route.groups.removeAll(QString());
    }
    if (input.has(u"fields"_s)) {
        const Result<FieldSet> fields = fieldSetFromName(input.value(u"fields"_s));
        if (!fields)
            return fail(Error{ErrorKind::Usage, ErrorReason::None,
                              u"--fields takes all, or names with commas such as name,email."_s});
        route.policy.setAllowed(*fields);
    }
    if (input.has(u"deletions"_s)) {
        const Result<DeletionStrategy> strategy =
            deletionStrategyFromName(input.value(u"deletions"_s));
        if (!strategy)
            return fail(Error{ErrorKind::Usage, ErrorReason::None,
                              u"--deletions takes never, synced, mirror or ask."_s});
        route.deletions = *strategy;
    }
    if (input.has(u"conflicts"_s)) {
        const Result<ConflictStrategy> strategy =
            conflictStrategyFromName(input.value(u"conflicts"_s));
        if (!strategy)
            return fail(Error{ErrorKind::Usage, ErrorReason::None,
                              u"--conflicts takes ask, source, destination or newest."_s});
        route.conflicts = *strategy;
    }
    if (input.has(u"limit-removals"_s)) {
        const Result<int> most = number(input, u"limit-removals"_s, 0, 1'000'000);
        if (!most)
            return most.failure();
        route.limits.removals = *most;
    }
    if (input.has(u"limit-removals-percent"_s)) {
        const Result<int> most = number(input, u"limit-removals-percent"_s, 0, 100);
        if (!most)
            return most.failure();
        route.limits.removalsPercent = *most;
    }
    if (input.has(u"alert-above"_s)) {
        const Result<int> most = number(input, u"alert-above"_s, 1, 1'000'000);
        if (!most)
            return most.failure();
        route.limits.alertAbove = *most;
    }
    return {};
}

QString describe(const Route &route)
{
    return route.id.value() + u"  "_s + route.name + u"  fields "_s +
           fieldSetName(route.policy.allowed) + u"  deletions "_s +
           deletionStrategyName(route.deletions) + u"  conflicts "_s +
           conflictStrategyName(route.conflicts) + (route.isEnabled ? QString() : u"  off"_s);
}

int add(CliContext &context)
{
    const Result<std::unique_ptr<Session>> session = context.unlock();
    if (!session)
        return context.output.error(session.error());
    Route route;
    route.from = BookId(context.input.value(u"from"_s));
    route.to = BookId(context.input.value(u"to"_s));
    const Result<FieldPolicy> start = (*session)->startingPolicy(route.to);
    if (!start)
        return context.output.error(start.error());
    route.policy = *start;
    if (Result<void> applied = applyOptions(context.input, route); !applied)
        return context.output.error(applied.error());
    const Result<Route> added = (*session)->addRoute(route);
    if (!added)
        return context.output.error(added.error());
    context.output.result({{u"route"_s, added->id.value()}}, u"Added.\n"_s + describe(*added));
    return exit_code::done;
}

int list(CliContext &context)
{
    const Result<std::unique_ptr<Session>> session = context.unlock();
    if (!session)
        return context.output.error(session.error());
    const Result<std::vector<Route>> all = (*session)->routes();
    if (!all)
        return context.output.error(all.error());
    printRoutes(context, *all, toJson, describe);
    return exit_code::done;
}

int set(CliContext &context)
{
    const Result<std::unique_ptr<Session>> session = context.unlock();
    if (!session)
        return context.output.error(session.error());
    Result<Route> route = knownRoute(**session, context.input.argument(0));
    if (!route)
        return context.output.error(route.error());
    if (Result<void> applied = applyOptions(context.input, *route); !applied)
        return context.output.error(applied.error());
    const Result<Route> changed = (*session)->setRoute(*route);
    if (!changed)
        return context.output.error(changed.error());
    context.output.result({{u"route"_s, changed->id.value()}},
                          u"Changed.\n"_s + describe(*changed));
    return exit_code::done;
}

int remove(CliContext &context)
{
    const Result<std::unique_ptr<Session>> session = context.unlock();
    if (!session)
        return context.output.error(session.error());
    const RouteId id(context.input.argument(0));
    if (Result<void> removed = (*session)->removeRoute(id); !removed)
        return context.output.error(removed.error());
    context.output.result({{u"route"_s, id.value()}}, u"Removed. No contact was changed."_s);
    return exit_code::done;
}

} // namespace

std::vector<Command> routeCommands()
{
    std::vector<OptionSpec> addOptions = {
        {u"from"_s, u"BOOK"_s, u"address book to read"_s, true},
        {u"to"_s, u"BOOK"_s, u"address book or hook to write"_s, true},
    };
    std::vector<OptionSpec> setOptions = {
        {u"one-way"_s, {}, u"changes go one way"_s},
        {u"enable"_s, {}, u"take part in sync"_s},
        {u"disable"_s, {}, u"rest"_s},
    };
    for (const OptionSpec &option : routeOptions()) {
        addOptions.push_back(option);
        setOptions.push_back(option);
    }
    return {
        {{u"route add"_s, u"Adds a route between two address books."_s, addOptions, {}}, add},
        {{u"route list"_s, u"Lists routes."_s, {}, {}}, list},
        {{u"route set"_s, u"Changes a route."_s, setOptions, {u"ID"_s}}, set},
        {{u"route remove"_s, u"Removes a route; no contact is changed."_s, {}, {u"ID"_s}}, remove},
    };
}

} // namespace warden
