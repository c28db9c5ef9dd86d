#include "app/cli/commands/commands.h"
#include "app/cli/json.h"
#include "core/secrets/environment_secret.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

tl::unexpected<Error> notKnown(const QString &name)
{
    return fail(ErrorKind::Usage, ErrorReason::NotKnownHere, name);
}

// An operator by name, in any case, or by id.
Result<OperatorView> operatorOf(Session &session, const QString &name)
{
    const Result<std::vector<OperatorView>> all = session.operators();
    if (!all)
        return all.failure();
    for (const OperatorView &view : *all) {
        if (view.name.compare(name, Qt::CaseInsensitive) == 0 || view.id.value() == name)
            return view;
    }
    return notKnown(name);
}

Result<RoleView> roleOf(Session &session, const QString &name)
{
    const Result<std::vector<RoleView>> all = session.roles();
    if (!all)
        return all.failure();
    for (const RoleView &view : *all) {
        if (view.name.compare(name, Qt::CaseInsensitive) == 0)
            return view;
    }
    return notKnown(name);
}

// One of the workspace's own: the four stay as they are.
Result<RoleView> ownRoleOf(Session &session, const QString &name)
{
    Result<RoleView> view = roleOf(session, name);
    if (view && view->role.fixed != Role::Own)
        return fail(Error{ErrorKind::Usage, ErrorReason::None,
                          u"The four roles that every workspace has can't be changed."_s});
    return view;
}

Result<PermissionSet> permissionsFrom(const QString &list)
{
    PermissionSet permissions;
    for (const QString &name : list.split(u',', Qt::SkipEmptyParts)) {
        const Result<Permission> permission = permissionFromName(name.trimmed());
        if (!permission)
            return notKnown(name);
        permissions.insert(*permission);
    }
    return permissions;
}

QString describe(const OperatorView &view)
{
    QStringList unlocks;
    if (view.hasPassphrase)
        unlocks.append(u"passphrase"_s);
    if (view.hasKeychain)
        unlocks.append(u"keychain"_s);
    return view.name + u"  "_s + view.roleName + u"  "_s + unlocks.join(u',') + u"  last seen "_s +
           (view.lastSignIn.isValid() ? toRfc3339(view.lastSignIn) : u"never"_s) +
           (view.failedSignIns > 0 ? u"  failed since: %1"_s.arg(view.failedSignIns) : QString());
}

QString describe(const RoleView &view)
{
    return view.name + u"  "_s + permissionNames(view.permissions).join(u',') + u"  operators "_s +
           QString::number(view.operators);
}

using Step = Result<QString> (*)(CliContext &, Session &);

// Unlocks, runs the step, and prints {"<key>": what it returns}.
int change(CliContext &context, const QString &key, const QString &done, Step step)
{
    const Result<std::unique_ptr<Session>> session = context.unlock();
    if (!session)
        return context.output.error(session.error());
    const Result<QString> id = step(context, **session);
    if (!id)
        return context.output.error(id.error());
    context.output.result({{key, *id}}, done);
    return exit_code::done;
}

int listOperators(CliContext &context)
{
    const Result<std::unique_ptr<Session>> session = context.unlock();
    if (!session)
        return context.output.error(session.error());
    const Result<std::vector<OperatorView>> all = (*session)->operators();
    if (!all)
        return context.output.error(all.error());
    QJsonArray operators;
    QStringList lines;
    for (const OperatorView &view : *all) {
        operators.append(toJson(view));
        lines.append(describe(view));
    }
    context.output.result({{u"operators"_s, operators}}, lines.join(u'\n'));
    return exit_code::done;
}

Result<QString> add(CliContext &context, Session &session)
{
    const CommandInput &input = context.input;
    if (input.has(u"keychain-not-shared"_s) && input.has(u"end-keychain-unlock"_s))
        return fail(
            Error{ErrorKind::Usage, ErrorReason::None,
                  u"--keychain-not-shared and --end-keychain-unlock exclude each other."_s});
    const Result<Secret> passphrase = secretFromEnvironment(input.value(u"new-passphrase-env"_s));
    if (!passphrase)
        return passphrase.failure();
    const Result<RoleView> role = roleOf(session, input.value(u"role"_s));
    if (!role)
        return role.failure();
    const KeychainUnlock keychain = input.has(u"keychain-not-shared"_s) ? KeychainUnlock::NotShared
                                    : input.has(u"end-keychain-unlock"_s) ? KeychainUnlock::End
                                                                          : KeychainUnlock::Ask;
    const Result<OperatorId> added =
        session.addOperator(input.argument(0), role->role, *passphrase, keychain);
    if (!added)
        return added.failure();
    return added->value();
}

// It goes with an owner, who may have it.
void warnOfEndedCode(CliContext &context, Session &session, bool hadCode)
{
    if (!hadCode || session.hasRecoveryCode().value_or(true))
        return;
    context.output.warning(
        u"The recovery code opens nothing any more, since that person may have it. Make a new one "
        u"with: workspace recovery-code --out FILE"_s);
}

Result<QString> setRoleOfOperator(CliContext &context, Session &session)
{
    const Result<RoleView> role = roleOf(session, context.input.value(u"role"_s));
    if (!role)
        return role.failure();
    const Result<OperatorView> view = operatorOf(session, context.input.argument(0));
    if (!view)
        return view.failure();
    const bool hadCode = session.hasRecoveryCode().value_or(false);
    Progress progress = context.output.progress();
    if (Result<void> set = session.setOperatorRole(view->id, role->role, progress); !set)
        return set.failure();
    warnOfEndedCode(context, session, hadCode);
    return view->id.value();
}

Result<QString> renameOne(CliContext &context, Session &session)
{
    const Result<OperatorView> view = operatorOf(session, context.input.argument(0));
    if (!view)
        return view.failure();
    if (Result<void> renamed = session.renameOperator(view->id, context.input.argument(1));
        !renamed)
        return renamed.failure();
    return view->id.value();
}

Result<QString> removeOne(CliContext &context, Session &session)
{
    const Result<OperatorView> view = operatorOf(session, context.input.argument(0));
    if (!view)
        return view.failure();
    const bool hadCode = session.hasRecoveryCode().value_or(false);
    Progress progress = context.output.progress();
    if (Result<void> removed = session.removeOperator(view->id, progress); !removed)
        return removed.failure();
    warnOfEndedCode(context, session, hadCode);
    return view->id.value();
}

Result<QString> resetOne(CliContext &context, Session &session)
{
    const Result<Secret> passphrase =
        secretFromEnvironment(context.input.value(u"new-passphrase-env"_s));
    if (!passphrase)
        return passphrase.failure();
    const Result<OperatorView> view = operatorOf(session, context.input.argument(0));
    if (!view)
        return view.failure();
    if (Result<void> reset = session.resetPassphrase(view->id, *passphrase); !reset)
        return reset.failure();
    return view->id.value();
}

int listRoles(CliContext &context)
{
    const Result<std::unique_ptr<Session>> session = context.unlock();
    if (!session)
        return context.output.error(session.error());
    const Result<std::vector<RoleView>> all = (*session)->roles();
    if (!all)
        return context.output.error(all.error());
    QJsonArray roles;
    QStringList lines;
    for (const RoleView &view : *all) {
        roles.append(toJson(view));
        lines.append(describe(view));
    }
    context.output.result({{u"roles"_s, roles}}, lines.join(u'\n'));
    return exit_code::done;
}

// The one of before is what it was unlocked with.
Result<QString> setOwnPassphrase(CliContext &context, Session &session)
{
    const Result<Secret> next = secretFromEnvironment(context.input.value(u"new-passphrase-env"_s));
    if (!next)
        return next.failure();
    Result<void> set;
    if (session.unlockedBy() == UnlockMethod::Passphrase) {
        const Result<Secret> current = context.passphrase();
        if (!current)
            return current.failure();
        set = session.changePassphrase(*current, *next);
    } else {
        set = session.setPassphrase(*next);
    }
    if (!set && set.error().reason == ErrorReason::AlreadyExists)
        return fail(
            Error{ErrorKind::Usage, ErrorReason::None,
                  u"You have a passphrase already. Unlock by it, with --passphrase-env."_s});
    if (!set)
        return set.failure();
    return session.actor().id.value();
}

Result<QString> endKeychain(CliContext &context, Session &session)
{
    Q_UNUSED(context);
    if (Result<void> ended = session.endKeychainUnlock(); !ended)
        return ended.failure();
    return session.actor().id.value();
}

Result<QString> addOwnRole(CliContext &context, Session &session)
{
    const Result<PermissionSet> permissions = permissionsFrom(context.input.value(u"may"_s));
    if (!permissions)
        return permissions.failure();
    const Result<RoleId> added = session.addRole(context.input.argument(0), *permissions);
    if (!added)
        return added.failure();
    return added->value();
}

Result<QString> setOwnRole(CliContext &context, Session &session)
{
    const CommandInput &input = context.input;
    const Result<RoleView> view = ownRoleOf(session, input.argument(0));
    if (!view)
        return view.failure();
    const Result<PermissionSet> permissions = input.has(u"may"_s)
                                                  ? permissionsFrom(input.value(u"may"_s))
                                                  : Result<PermissionSet>(view->permissions);
    if (!permissions)
        return permissions.failure();
    const QString name = input.has(u"name"_s) ? input.value(u"name"_s) : view->name;
    Progress progress = context.output.progress();
    if (Result<void> set = session.setRole(view->role.own, name, *permissions, progress); !set)
        return set.failure();
    return view->role.own.value();
}

Result<QString> removeOwnRole(CliContext &context, Session &session)
{
    const Result<RoleView> view = ownRoleOf(session, context.input.argument(0));
    if (!view)
        return view.failure();
    if (Result<void> removed = session.removeRole(view->role.own); !removed)
        return removed.failure();
    return view->role.own.value();
}

} // namespace

std::vector<Command> peopleCommands()
{
    const OptionSpec role{u"role"_s, u"ROLE"_s, u"one of `roles list`"_s, true};
    const OptionSpec passphrase{u"new-passphrase-env"_s, u"VAR"_s,
                                u"environment variable with their passphrase"_s, true};
    const OptionSpec may{u"may"_s, u"LIST"_s, u"permissions: see_contacts,run_sync,…"_s, true};
    OptionSpec mayNow = may;
    mayNow.isRequired = false;
    return {
        {{u"operators list"_s, u"Lists who may open the workspace."_s, {}, {}}, listOperators},
        {{u"operators add"_s,
          u"Adds a person with a passphrase of their own."_s,
          {role,
           passphrase,
           {u"keychain-not-shared"_s, {}, u"nobody else uses this computer's account"_s},
           {u"end-keychain-unlock"_s, {}, u"end unlocking by the keychain first"_s}},
          {u"NAME"_s}},
         [](CliContext &c) { return change(c, u"operator"_s, u"Added."_s, add); }},
        {{u"operators set"_s, u"Gives a person another role."_s, {role}, {u"NAME"_s}},
         [](CliContext &c) { return change(c, u"operator"_s, u"Changed."_s, setRoleOfOperator); }},
        {{u"operators rename"_s, u"Renames a person."_s, {}, {u"NAME"_s, u"NEW-NAME"_s}},
         [](CliContext &c) { return change(c, u"operator"_s, u"Renamed."_s, renameOne); }},
        {{u"operators remove"_s, u"Removes a person."_s, {}, {u"NAME"_s}},
         [](CliContext &c) { return change(c, u"operator"_s, u"Removed."_s, removeOne); }},
        {{u"operators reset-passphrase"_s,
          u"Sets the passphrase of a person who forgot it."_s,
          {passphrase},
          {u"NAME"_s}},
         [](CliContext &c) { return change(c, u"operator"_s, u"Set."_s, resetOne); }},
        {{u"operators set-passphrase"_s,
          u"Sets one's own passphrase, also the first one."_s,
          {{u"new-passphrase-env"_s, u"VAR"_s, u"environment variable with it"_s, true}},
          {}},
         [](CliContext &c) { return change(c, u"operator"_s, u"Set."_s, setOwnPassphrase); }},
        {{u"operators end-keychain-unlock"_s,
          u"Ends one's own unlocking by the keychain."_s,
          {},
          {}},
         [](CliContext &c) { return change(c, u"operator"_s, u"Ended."_s, endKeychain); }},
        {{u"roles list"_s, u"Lists roles and what they may do."_s, {}, {}}, listRoles},
        {{u"roles add"_s, u"Adds a role of one's own."_s, {may}, {u"NAME"_s}},
         [](CliContext &c) { return change(c, u"role"_s, u"Added."_s, addOwnRole); }},
        {{u"roles set"_s,
          u"Changes a role of one's own."_s,
          {mayNow, {u"name"_s, u"N"_s, u"what it is called from now on"_s}},
          {u"NAME"_s}},
         [](CliContext &c) { return change(c, u"role"_s, u"Changed."_s, setOwnRole); }},
        {{u"roles remove"_s, u"Removes a role that nobody has."_s, {}, {u"NAME"_s}},
         [](CliContext &c) { return change(c, u"role"_s, u"Removed."_s, removeOwnRole); }},
    };
}

} // namespace warden
