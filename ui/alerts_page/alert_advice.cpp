#include "ui/alerts_page/alert_advice.h"

#include "core/posture/check_kinds.h"
#include "ui/text/cloud_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <span>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(AlertAdvice)
};

enum class Deed {
    Lock,
    People,
    Revoke,
    Security,
    Accounts,
    Grants,
    Policies,
    Plan,
    Sync,
    Connections,
    SignIn,
    Verify,
};

struct KnownRule
{
    QLatin1StringView file;
    const char *sentence;
    std::array<std::optional<Deed>, 3> deeds;
};

constexpr auto askThePerson = QT_TRANSLATE_NOOP(
    "AlertAdvice", "Ask whether it was them. If it wasn't, somebody else tries: lock this app, and "
                   "have them set a new passphrase.");
constexpr auto askAtTheService = QT_TRANSLATE_NOOP(
    "AlertAdvice", "Ask whether it was them. If nobody knows of it, end their sessions at the "
                   "service and set a new password there, with a second factor.");
constexpr auto takeItBack =
    QT_TRANSLATE_NOOP("AlertAdvice", "Ask who did it, and why. If nobody knows of it, take it back "
                                     "at the service, and end that account's sessions.");
constexpr auto verifyTheLog =
    QT_TRANSLATE_NOOP("AlertAdvice", "Verify the log, and compare it with a witness. Find out who "
                                     "can write to the workspace's folder.");

const std::array knownRules = {
    KnownRule{"failed_unlocks"_L1, askThePerson, {Deed::Lock, Deed::People}},
    KnownRule{"unlock_after_failures"_L1, askThePerson, {Deed::Lock, Deed::People}},
    KnownRule{"removed_person_tries_again"_L1,
              QT_TRANSLATE_NOOP("AlertAdvice",
                                "Somebody who isn't known here has this workspace's files. If it "
                                "is a former colleague, ask for the computer or copy back."),
              {Deed::People}},
    KnownRule{"refused_again_and_again"_L1,
              QT_TRANSLATE_NOOP("AlertAdvice",
                                "Ask what they wanted to do. They need another role, or shouldn't "
                                "have tried."),
              {Deed::People}},
    KnownRule{"admin_rights_here"_L1,
              QT_TRANSLATE_NOOP("AlertAdvice",
                                "Ask who gave them this role, and why. If nobody knows of it, take "
                                "it back."),
              {Deed::People}},
    KnownRule{"failed_sign_ins_of_a_person"_L1, askAtTheService, {Deed::Accounts}},
    KnownRule{"sign_in_after_failures"_L1, askAtTheService, {Deed::Accounts, Deed::Revoke}},
    KnownRule{"password_spraying"_L1,
              QT_TRANSLATE_NOOP("AlertAdvice",
                                "Look whether one of these sign-ins succeeded. Whoever uses such a "
                                "password gets a new one, and a second factor."),
              {Deed::Accounts, Deed::Revoke}},
    KnownRule{"sign_in_called_suspicious"_L1, askAtTheService, {Deed::Accounts, Deed::Revoke}},
    KnownRule{"sign_in_from_new_country"_L1, askAtTheService, {Deed::Accounts}},
    KnownRule{"admin_from_new_network"_L1, askAtTheService, {Deed::Accounts, Deed::Revoke}},
    KnownRule{"two_factor_off"_L1, takeItBack, {Deed::Accounts}},
    KnownRule{"admin_rights_at_a_service"_L1, takeItBack, {Deed::Accounts, Deed::Revoke}},
    KnownRule{"app_let_in_for_all"_L1, takeItBack, {Deed::Grants}},
    KnownRule{"new_third_party_app"_L1, takeItBack, {Deed::Grants}},
    KnownRule{"policy_for_all_changed"_L1,
              QT_TRANSLATE_NOOP("AlertAdvice",
                                "Compare what may leave with what the Zap needs, and take back "
                                "what it doesn't."),
              {Deed::Policies}},
    KnownRule{"field_policy_widened"_L1,
              QT_TRANSLATE_NOOP("AlertAdvice",
                                "Ask who decided it, and whether the Zap needs these fields. Take "
                                "back what it doesn't."),
              {Deed::Policies, Deed::Sync}},
    KnownRule{"scopes_widened"_L1,
              QT_TRANSLATE_NOOP("AlertAdvice",
                                "Look what the connection may do now, and whether a route needs "
                                "it. Sign in again with less where it doesn't."),
              {Deed::SignIn}},
    KnownRule{"sign_in_about_to_end"_L1,
              QT_TRANSLATE_NOOP("AlertAdvice",
                                "Look which sign-in ends, and sign in again before it does."),
              {Deed::Security}},
    KnownRule{"sync_at_unusual_hour"_L1,
              QT_TRANSLATE_NOOP("AlertAdvice",
                                "Ask who was at this computer then. If nobody was, look what left "
                                "and lock this app."),
              {Deed::Sync, Deed::Lock}},
    KnownRule{"plan_held"_L1,
              QT_TRANSLATE_NOOP("AlertAdvice",
                                "Review the plan: release it where it is meant, decline it else."),
              {Deed::Plan}},
    KnownRule{"mass_removal"_L1,
              QT_TRANSLATE_NOOP("AlertAdvice",
                                "Look at what was removed. If it wasn't meant, undo the sync, and "
                                "find out who emptied the address book."),
              {Deed::Sync}},
    KnownRule{"unusual_volume"_L1,
              QT_TRANSLATE_NOOP("AlertAdvice",
                                "Look at what went along this route. If nobody knows of it, switch "
                                "the route off, and find out who filled the address book."),
              {Deed::Sync}},
    KnownRule{"unusual_volume_of_destination"_L1,
              QT_TRANSLATE_NOOP("AlertAdvice",
                                "Look at what went there, and by which routes. If nobody knows of "
                                "one, switch it off, and find out who added it."),
              {Deed::Sync, Deed::Policies}},
    KnownRule{"route_stopped"_L1,
              QT_TRANSLATE_NOOP("AlertAdvice",
                                "Look whether its plan waits for somebody, and whether whatever "
                                "starts it still runs. Switch the route off if nobody needs it."),
              {Deed::Sync, Deed::Connections}},
    KnownRule{"source_shrank"_L1,
              QT_TRANSLATE_NOOP("AlertAdvice",
                                "Look whether the address book is whole at its service. If it was "
                                "wiped, switch the route off until it is back."),
              {Deed::Sync}},
    KnownRule{"volume_fell"_L1,
              QT_TRANSLATE_NOOP("AlertAdvice",
                                "Look whether the route still finds its contacts, and whether "
                                "somebody narrowed what it takes."),
              {Deed::Sync}},
    KnownRule{"first_contact_with_a_destination"_L1,
              QT_TRANSLATE_NOOP("AlertAdvice",
                                "Check that this route is wanted, and which fields leave by it."),
              {Deed::Sync, Deed::Policies}},
    KnownRule{"hook_test_failed"_L1,
              QT_TRANSLATE_NOOP("AlertAdvice",
                                "Look whether the Zap is on, and enter the hook's address again."),
              {Deed::SignIn}},
    KnownRule{
        "confirmations_missing"_L1,
        QT_TRANSLATE_NOOP("AlertAdvice",
                          "Look at Zapier whether the Zap is on and what its history says, and "
                          "whether it still writes to the way back."),
        {Deed::Connections}},
    KnownRule{"connection_needs_sign_in"_L1,
              QT_TRANSLATE_NOOP("AlertAdvice",
                                "Sign in again. If nobody changed the password, ask at the service "
                                "who ended the access."),
              {Deed::SignIn}},
    KnownRule{"audit_verification_failed"_L1, verifyTheLog, {Deed::Verify, Deed::Revoke}},
    KnownRule{"log_has_a_gap"_L1, verifyTheLog, {Deed::Verify}},
    KnownRule{"clock_set_back"_L1,
              QT_TRANSLATE_NOOP("AlertAdvice",
                                "Set this computer's clock by a time server. If somebody set it "
                                "back, verify the log."),
              {Deed::Verify}},
};

AlertDeed atSecurity(const QString &objectName, const QString &button, const QString &argument,
                     Permission needed)
{
    return {objectName, button, u"security"_s, argument, {}, false, needed};
}

AlertDeed showSync(const AlertView &view)
{
    AlertDeed deed{u"openRun"_s, Text::tr("Open Sync"), u"sync"_s, {}};
    deed.needed = Permission::SeeRoutes;
    for (const AuditRow &row : view.evidence) {
        if (row.event.run.isEmpty())
            continue;
        deed.button = Text::tr("Show the sync");
        deed.argument = row.event.run.value(); // the last one's
    }
    return deed;
}

AlertDeed openConnection(const AlertView &view, bool isSigningIn)
{
    AlertDeed deed{u"openConnection"_s, Text::tr("Open Connections"), u"connections"_s, {}};
    deed.needed = Permission::SeeConnections;
    for (const AuditRow &row : view.evidence) {
        if (!isSigningIn || row.event.object.type != "connection"_L1)
            continue;
        deed.button = Text::tr("Mend the connection");
        deed.argument = row.event.object.id;
        deed.needed = Permission::ManageConnections;
    }
    return deed;
}

AlertDeed openSecurity()
{
    return atSecurity(u"openSecurity"_s, Text::tr("Open Security"), {}, Permission::SeeAudit);
}

// The service's own page, where its events say which service; else our checks of all of them.
AlertDeed atTheService(const AlertView &view, const QString &check)
{
    for (const AuditRow &row : view.evidence) {
        const QUrl page = settingsPage(check, row.event.source);
        if (page.isEmpty())
            continue;
        return {u"openService"_s,
                Text::tr("Open the page at %1").arg(cloudName(row.event.source)),
                {},
                {},
                page};
    }
    return openSecurity();
}

AlertDeed deedOf(Deed deed, const AlertView &view)
{
    switch (deed) {
    case Deed::Lock: {
        AlertDeed lock{u"lockNow"_s, Text::tr("Lock now")};
        lock.isLocking = true;
        return lock;
    }
    case Deed::People:
        return {u"openPeople"_s, Text::tr("Open People"), u"people"_s, {}, {},
                false,           Permission::OwnSettings};
    case Deed::Revoke:
        return atSecurity(u"openRevoke"_s, Text::tr("Revoke everything…"), u"revoke"_s,
                          Permission::ManageConnections);
    case Deed::Security:
        return openSecurity();
    case Deed::Accounts:
        return atTheService(view, u"accounts.admins"_s);
    case Deed::Grants:
        return atTheService(view, u"grants."_s);
    case Deed::Policies:
        return {u"openPolicies"_s,    Text::tr("Open Policies"), u"policies"_s, {}, {}, false,
                Permission::SeeRoutes};
    case Deed::Plan:
        return {u"openPlan"_s, Text::tr("Review the plan"), u"sync"_s, u"plan"_s, {},
                false,         Permission::RunSync};
    case Deed::Sync:
        return showSync(view);
    case Deed::Connections:
        return openConnection(view, false);
    case Deed::SignIn:
        return openConnection(view, true);
    case Deed::Verify:
        return {u"verifyLogNow"_s,   Text::tr("Verify the log"), u"audit"_s, u"verify"_s, {}, false,
                Permission::SeeAudit};
    }
    Q_UNREACHABLE();
}

std::vector<AlertDeed> deedsByEvents(const AlertView &view)
{
    std::vector<AlertDeed> deeds;
    const auto has = [&](auto fits) {
        return std::ranges::any_of(view.evidence,
                                   [&](const AuditRow &row) { return fits(row.event); });
    };
    if (has([](const Event &event) { return !event.run.isEmpty(); }))
        deeds.push_back(showSync(view));
    if (has([](const Event &event) { return event.object.type == "connection"_L1; }))
        deeds.push_back(openConnection(view, false));
    if (has([](const Event &event) { return event.action.startsWith("workspace.unlock"_L1); })) {
        deeds.push_back(deedOf(Deed::Lock, view));
        deeds.push_back(deedOf(Deed::People, view));
    }
    if (has([](const Event &event) { return event.source != "contact-warden"_L1; }))
        deeds.push_back(deedOf(Deed::Accounts, view));
    return deeds;
}

} // namespace

AlertAdvice adviceFor(const AlertView &view)
{
    const auto known = std::ranges::find(knownRules, view.alert.file, &KnownRule::file);
    if (known == knownRules.end())
        return {Text::tr("Look at what happened, and ask the people whom it names."),
                deedsByEvents(view)};
    AlertAdvice advice{Text::tr(known->sentence)};
    for (const std::optional<Deed> &deed : known->deeds) {
        if (deed)
            advice.deeds.push_back(deedOf(*deed, view));
    }
    return advice;
}

} // namespace warden
