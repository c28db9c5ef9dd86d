#include "app/cli/commands/commands.h"
#include "app/cli/commands/known_route.h"
#include "app/cli/json.h"
#include "ui/text/words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

std::vector<OptionSpec> treatmentOptions()
{
    return {
        {u"as-is"_s, u"LIST"_s, u"leave as they are: name,email,… or all"_s},
        {u"mask"_s, u"LIST"_s, u"leave masked, to a hook"_s},
        {u"hash"_s, u"LIST"_s, u"leave hashed, to a hook"_s},
        {u"drop"_s, u"LIST"_s, u"stay here"_s},
    };
}

QString optionOf(Treatment treatment)
{
    switch (treatment) {
    case Treatment::AsIs:
        return u"as-is"_s;
    case Treatment::Masked:
        return u"mask"_s;
    case Treatment::Hashed:
        return u"hash"_s;
    case Treatment::Dropped:
        return u"drop"_s;
    }
    return {};
}

bool namesTreatment(const CommandInput &input)
{
    return std::ranges::any_of(
        allTreatments, [&input](Treatment treatment) { return input.has(optionOf(treatment)); });
}

// Changes in `policy` what the options name; a field may be named once.
Result<void> applyTreatments(const CommandInput &input, FieldPolicy &policy)
{
    FieldSet named;
    for (Treatment treatment : allTreatments) {
        const QString option = optionOf(treatment);
        if (!input.has(option))
            continue;
        const Result<FieldSet> fields = fieldSetFromName(input.value(option));
        if (!fields)
            return fail(
                Error{ErrorKind::Usage, ErrorReason::None,
                      u"--%1 takes all, or names with commas such as name,email."_s.arg(option)});
        if (const FieldSet twice = named & *fields; !twice.isEmpty())
            return fail(Error{ErrorKind::Usage, ErrorReason::None,
                              u"%1 is named more than once."_s.arg(fieldSetName(twice))});
        named = named | *fields;
        for (Field field : fields->toList())
            policy.setTreatment(field, treatment);
    }
    return {};
}

QJsonArray fieldsJson(const FieldPolicy &policy)
{
    QJsonArray fields;
    for (Field field : allFieldsInOrder)
        fields.append(QJsonObject{{u"field"_s, fieldName(field)},
                                  {u"treatment"_s, treatmentName(policy.treatment(field))}});
    return fields;
}

QJsonObject policyJson(const Route &route)
{
    return {{u"route"_s, route.id.value()},
            {u"name"_s, route.name},
            {u"version"_s, route.policy.version},
            {u"fields"_s, fieldsJson(route.policy)}};
}

QJsonObject defaultJson(const PolicyDefault &one)
{
    return {{u"service"_s, one.service},
            {u"set"_s, !one.isOurs},
            {u"fields"_s, fieldsJson(one.policy)}};
}

// "as is name,email  masked phone  hashed  -"
QString describe(const FieldPolicy &policy)
{
    const auto list = [](const FieldSet &fields) {
        return fields.isEmpty() ? u"-"_s : fieldSetName(fields);
    };
    return u"as is "_s + list(policy.allowed - policy.treated()) + u"  masked "_s +
           list(policy.masked) + u"  hashed "_s + list(policy.hashed) + u"  stays here "_s +
           list(FieldSet::all() - policy.allowed);
}

QString describe(const Route &route)
{
    return route.id.value() + u"  "_s + route.name + u"  "_s + describe(route.policy);
}

int show(CliContext &context)
{
    const Result<std::unique_ptr<Session>> session = context.unlock();
    if (!session)
        return context.output.error(session.error());
    Result<std::vector<Route>> all = (*session)->routes();
    if (!all)
        return context.output.error(all.error());
    if (const QString id = context.input.value(u"route"_s); !id.isEmpty()) {
        const Result<Route> one = knownRoute(**session, id);
        if (!one)
            return context.output.error(one.error());
        *all = {*one};
    }
    printRoutes(context, *all, policyJson, describe);
    return exit_code::done;
}

int set(CliContext &context)
{
    const Result<std::unique_ptr<Session>> session = context.unlock();
    if (!session)
        return context.output.error(session.error());
    Result<Route> route = knownRoute(**session, context.input.value(u"route"_s));
    if (!route)
        return context.output.error(route.error());
    if (Result<void> applied = applyTreatments(context.input, route->policy); !applied)
        return context.output.error(applied.error());
    const Result<Route> changed = (*session)->setRoute(*route);
    if (!changed)
        return context.output.error(changed.error());
    context.output.result(policyJson(*changed), u"Changed.\n"_s + describe(*changed));
    return exit_code::done;
}

int defaults(CliContext &context)
{
    const Result<std::unique_ptr<Session>> session = context.unlock();
    if (!session)
        return context.output.error(session.error());
    const QString service = context.input.argument(0);
    Result<PolicySettings> settings = (*session)->policySettings();
    if (!settings)
        return context.output.error(settings.error());
    const auto chosen = std::ranges::find(settings->defaults, service, &PolicyDefault::service);
    if (!service.isEmpty() && chosen == settings->defaults.end())
        return context.output.error({ErrorKind::Usage, ErrorReason::NotKnownHere, service});
    if (namesTreatment(context.input)) {
        if (service.isEmpty())
            return context.output.error(
                {ErrorKind::Usage, ErrorReason::None, u"Name the service to set it for."_s});
        if (Result<void> applied = applyTreatments(context.input, chosen->policy); !applied)
            return context.output.error(applied.error());
        if (Result<void> set = (*session)->setPolicyDefault(service, chosen->policy); !set)
            return context.output.error(set.error());
        chosen->isOurs = false;
    }
    QJsonArray all;
    QStringList lines;
    for (const PolicyDefault &one : settings->defaults) {
        if (!service.isEmpty() && one.service != service)
            continue;
        all.append(defaultJson(one));
        lines.append(one.service + u"  "_s + describe(one.policy));
    }
    context.output.result({{u"defaults"_s, all}}, lines.join(u'\n'));
    return exit_code::done;
}

int neverLeaves(CliContext &context)
{
    const Result<std::unique_ptr<Session>> session = context.unlock();
    if (!session)
        return context.output.error(session.error());
    if (context.input.has(u"group"_s)) {
        const QStringList groups = context.input.values(u"group"_s);
        if (Result<void> set = (*session)->setNeverLeavingGroups(groups); !set)
            return context.output.error(set.error());
    }
    const Result<PolicySettings> settings = (*session)->policySettings();
    if (!settings)
        return context.output.error(settings.error());
    const QStringList &groups = settings->neverLeaving;
    QStringList lines = {groups.isEmpty() ? u"No group is kept here."_s : groups.join(u'\n')};
    if (!settings->takenOff.isEmpty())
        lines.append(u"Stays on the list until a second person agrees: "_s +
                     settings->takenOff.join(u", "_s));
    context.output.result({{u"groups"_s, QJsonArray::fromStringList(groups)},
                           {u"waiting"_s, QJsonArray::fromStringList(settings->takenOff)}},
                          lines.join(u'\n'));
    const bool isHeld = context.input.has(u"group"_s) && !settings->takenOff.isEmpty();
    return isHeld ? exit_code::held : exit_code::done;
}

int newHashKey(CliContext &context)
{
    const Result<std::unique_ptr<Session>> session = context.unlock();
    if (!session)
        return context.output.error(session.error());
    const Result<Route> route = knownRoute(**session, context.input.value(u"route"_s));
    if (!route)
        return context.output.error(route.error());
    const bool isWanted = context.input.has(u"yes"_s);
    if (isWanted) {
        if (Result<void> made = (*session)->replaceHashKey(route->id); !made)
            return context.output.error(made.error());
    }
    context.output.result({{u"route"_s, route->id.value()}, {u"made"_s, isWanted}},
                          isWanted ? u"Made a new key. The next sync sends each contact anew."_s
                                   : newHashKeySentence() + u"\nTo do it, say --yes."_s);
    return isWanted ? exit_code::done : exit_code::held;
}

int preview(CliContext &context)
{
    const Result<std::unique_ptr<Session>> session = context.unlock();
    if (!session)
        return context.output.error(session.error());
    const Result<Route> route = knownRoute(**session, context.input.value(u"route"_s));
    if (!route)
        return context.output.error(route.error());
    const PersonId person(context.input.value(u"contact"_s));
    const Result<PolicyPreview> seen = (*session)->previewPolicy(*route, person);
    if (!seen)
        return context.output.error(seen.error());
    QJsonArray fields;
    QStringList lines = {seen->name};
    if (seen->neverLeaves)
        lines.append(reasonSentence(ItemReason::GroupNeverLeaves));
    for (const FieldPreview &line : seen->fields) {
        const QString after = seen->neverLeaves ? QString() : line.after;
        fields.append(QJsonObject{{u"field"_s, fieldName(line.field)},
                                  {u"treatment"_s, treatmentName(line.treatment)},
                                  {u"before"_s, line.before},
                                  {u"after"_s, after.isEmpty() ? QJsonValue() : QJsonValue(after)},
                                  {u"lost"_s, line.isLost}});
        lines.append(fieldName(line.field) + u": "_s + line.before + u" → "_s +
                     (after.isEmpty() ? u"-"_s : after));
    }
    context.output.result({{u"route"_s, route->id.value()},
                           {u"contact"_s, person.value()},
                           {u"name"_s, seen->name},
                           {u"never_leaves"_s, seen->neverLeaves},
                           {u"hashes_are_examples"_s, seen->isExample},
                           {u"fields"_s, fields}},
                          lines.join(u'\n'));
    return exit_code::done;
}

} // namespace

std::vector<Command> policyCommands()
{
    const OptionSpec route{u"route"_s, u"ID"_s, u"the route"_s, true};
    std::vector<OptionSpec> setOptions = {route};
    for (const OptionSpec &option : treatmentOptions())
        setOptions.push_back(option);
    return {
        {{u"policy show"_s,
          u"Shows which fields leave, and how."_s,
          {{u"route"_s, u"ID"_s, u"this route alone"_s}},
          {}},
         show},
        {{u"policy set"_s, u"Changes how fields leave on a route."_s, setOptions, {}}, set},
        {{u"policy defaults"_s,
          u"Shows what a new route starts with, or sets it for a service."_s,
          treatmentOptions(),
          {u"[SERVICE]"_s}},
         defaults},
        {{u"policy never-leaves"_s,
          u"Shows the groups whose contacts never leave, or sets them."_s,
          {{u"group"_s, u"G"_s, u"a group, in the place of those before; may be repeated"_s}},
          {}},
         neverLeaves},
        {{u"policy new-hash-key"_s,
          u"Makes another key for hashed fields: all hashes are others then."_s,
          {route, {u"yes"_s, {}, u"do it; else only what it means is told"_s}},
          {}},
         newHashKey},
        {{u"policy preview"_s,
          u"Shows a contact as it would leave."_s,
          {route, {u"contact"_s, u"ID"_s, u"of the route's source"_s, true}},
          {}},
         preview},
    };
}

} // namespace warden
