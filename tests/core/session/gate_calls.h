#pragma once

#include "core/session/session_activity.h"
#include "core/session/session_alert_channels.h"
#include "core/session/session_alerts.h"
#include "core/session/session_connection_edits.h"
#include "core/session/session_diagnostics.h"
#include "core/session/session_duplicates.h"
#include "core/session/session_hooks.h"
#include "core/session/session_review.h"
#include "core/session/session_security_file.h"
#include "core/session/session_updates.h"
#include "tests/core/session/session_fixture.h"

#include <functional>
#include <optional>
#include <vector>

namespace warden {

using namespace Qt::StringLiterals;

// A call of the session that the gate decides.
struct Call
{
    QString name;
    Permission permission;
    std::function<std::optional<Error>(Session &, SessionFixture &)> run;
};

inline std::vector<Call> witnessCalls()
{
    return {
        {u"witnesses"_s, Permission::SeeAudit,
         [](Session &s, SessionFixture &) { return errorOf(s.witnesses()); }},
        {u"addWitness"_s, Permission::ManageConnections,
         [](Session &s, SessionFixture &f) {
             return errorOf(s.addWitness({}, Secret(), f.progress()));
         }},
        {u"setWitness"_s, Permission::ManageConnections,
         [](Session &s, SessionFixture &f) {
             return errorOf(s.setWitness({}, {}, Secret(), f.progress()));
         }},
        {u"removeWitness"_s, Permission::ManageConnections,
         [](Session &s, SessionFixture &) { return errorOf(s.removeWitness({})); }},
        {u"tellWitness"_s, Permission::ManageConnections,
         [](Session &s, SessionFixture &f) { return errorOf(s.tellWitness({}, f.progress())); }},
        {u"tellWitnesses"_s, Permission::RunSync,
         [](Session &s, SessionFixture &f) {
             return errorOf(s.tellWitnesses(Session::WhichWitnesses::Due, f.progress()));
         }},
    };
}

inline std::vector<Call> archiveCalls()
{
    return {
        {u"auditRetention"_s, Permission::SeeAudit,
         [](Session &s, SessionFixture &) { return errorOf(s.auditRetention()); }},
        {u"setAuditRetention"_s, Permission::ManageConnections,
         [](Session &s, SessionFixture &) { return errorOf(s.setAuditRetention(24)); }},
        {u"auditArchive"_s, Permission::ManageConnections,
         [](Session &s, SessionFixture &f) {
             return errorOf(s.auditArchive({}, f.path(u"archive"_s), f.progress()));
         }},
        {u"readAuditArchive"_s, Permission::SeeWholeAudit,
         [](Session &s, SessionFixture &f) {
             return errorOf(
                 s.readAuditArchive(f.path(u"no-archive"_s), f.path(u"read"_s), f.progress()));
         }},
    };
}

inline std::vector<Call> alertCalls()
{
    using RuleState = Session::Alerts::RuleState;
    return {
        {u"list"_s, Permission::SeeWholeAudit,
         [](Session &s, SessionFixture &) { return errorOf(s.alerts().list({})); }},
        {u"show"_s, Permission::SeeWholeAudit,
         [](Session &s, SessionFixture &) { return errorOf(s.alerts().show(u"none"_s)); }},
        {u"acknowledge"_s, Permission::ManageConnections,
         [](Session &s, SessionFixture &) { return errorOf(s.alerts().acknowledge(u"none"_s)); }},
        {u"close"_s, Permission::ManageConnections,
         [](Session &s, SessionFixture &) { return errorOf(s.alerts().close(u"none"_s, {})); }},
        {u"evaluate"_s, Permission::SeeWholeAudit,
         [](Session &s, SessionFixture &f) { return errorOf(s.alerts().evaluate(f.progress())); }},
        {u"rules"_s, Permission::SeeAudit,
         [](Session &s, SessionFixture &) { return errorOf(s.alerts().rules()); }},
        {u"rule"_s, Permission::SeeAudit,
         [](Session &s, SessionFixture &) { return errorOf(s.alerts().rule(u"none"_s)); }},
        {u"tryExamples"_s, Permission::SeeAudit,
         [](Session &s, SessionFixture &) { return errorOf(s.alerts().tryExamples(u"none"_s)); }},
        {u"backtest"_s, Permission::SeeWholeAudit,
         [](Session &s, SessionFixture &f) {
             return errorOf(s.alerts().backtest(u"none"_s, 1, f.progress()));
         }},
        {u"addRules"_s, Permission::ManageConnections,
         [](Session &s, SessionFixture &f) {
             return errorOf(s.alerts().addRules(f.path(u"no.yml"_s), {}, Session::Existing::Keep));
         }},
        {u"keepDraft"_s, Permission::ManageConnections,
         [](Session &s, SessionFixture &) { return errorOf(s.alerts().keepDraft({})); }},
        {u"backtestDraft"_s, Permission::SeeWholeAudit,
         [](Session &s, SessionFixture &f) {
             return errorOf(s.alerts().backtestDraft({}, 1, f.progress()));
         }},
        {u"removeRules"_s, Permission::ManageConnections,
         [](Session &s, SessionFixture &) { return errorOf(s.alerts().removeRules(u"none"_s)); }},
        {u"setRuleState"_s, Permission::ManageConnections,
         [](Session &s, SessionFixture &) {
             return errorOf(s.alerts().setRuleState(u"none"_s, RuleState::Off));
         }},
        {u"muteRule"_s, Permission::ManageConnections,
         [](Session &s, SessionFixture &) { return errorOf(s.alerts().muteRule(u"none"_s, {})); }},
        {u"unmuteRule"_s, Permission::ManageConnections,
         [](Session &s, SessionFixture &) { return errorOf(s.alerts().unmuteRule(u"none"_s)); }},
    };
}

inline std::vector<Call> alertChannelCalls()
{
    using Channels = Session::AlertChannels;
    return {
        {u"list"_s, Permission::SeeAudit,
         [](Session &s, SessionFixture &) { return errorOf(Channels(s).list()); }},
        {u"add"_s, Permission::ManageConnections,
         [](Session &s, SessionFixture &) { return errorOf(Channels(s).add({}, {})); }},
        {u"change"_s, Permission::ManageConnections,
         [](Session &s, SessionFixture &) {
             return errorOf(Channels(s).change(u"none"_s, {}, {}));
         }},
        {u"remove"_s, Permission::ManageConnections,
         [](Session &s, SessionFixture &) { return errorOf(Channels(s).remove(u"none"_s)); }},
        {u"test"_s, Permission::ManageConnections,
         [](Session &s, SessionFixture &f) {
             return errorOf(Channels(s).test(u"none"_s, f.progress()));
         }},
        {u"testDraft"_s, Permission::ManageConnections,
         [](Session &s, SessionFixture &f) {
             return errorOf(Channels(s).testDraft({}, {}, f.progress()));
         }},
        {u"deliveries"_s, Permission::SeeWholeAudit,
         [](Session &s, SessionFixture &) { return errorOf(Channels(s).deliveries({}, 1)); }},
        {u"attempts"_s, Permission::SeeAudit,
         [](Session &s, SessionFixture &) { return errorOf(Channels(s).attempts(u"none"_s, 1)); }},
        {u"sendDue"_s, Permission::RunSync,
         [](Session &s, SessionFixture &f) { return errorOf(Channels(s).sendDue(f.progress())); }},
    };
}

inline std::vector<Call> hookCalls()
{
    const ConnectionId nowhere(u"no-connection"_s);
    return {
        {u"setWayBack"_s, Permission::ManageConnections,
         [=](Session &s, SessionFixture &) {
             return errorOf(Session::Hooks(s).setWayBack(nowhere, {}));
         }},
        {u"sendTest"_s, Permission::ManageConnections,
         [=](Session &s, SessionFixture &f) {
             return errorOf(Session::Hooks(s).sendTest(nowhere, f.progress()));
         }},
        {u"sendTestTo"_s, Permission::ManageConnections,
         [=](Session &s, SessionFixture &f) {
             return errorOf(Session::Hooks(s).sendTestTo(nowhere, Secret(), f.progress()));
         }},
    };
}

inline std::vector<Call> connectionEditCalls()
{
    using Edits = Session::ConnectionEdits;
    const ConnectionId nowhere(u"no-connection"_s);
    return {
        {u"rename"_s, Permission::ManageConnections,
         [=](Session &s, SessionFixture &) { return errorOf(Edits(s).rename(nowhere, u"n"_s)); }},
        {u"move"_s, Permission::ManageConnections,
         [=](Session &s, SessionFixture &f) {
             return errorOf(Edits(s).move(nowhere, {}, {}, f.progress()));
         }},
    };
}

inline std::vector<Call> securityCalls()
{
    return {
        {u"securityReport"_s, Permission::SeeAudit,
         [](Session &s, SessionFixture &) { return errorOf(s.securityReport()); }},
        {u"checkSecurity"_s, Permission::ManageConnections,
         [](Session &s, SessionFixture &f) {
             return errorOf(s.checkSecurity(ConnectionId(u"no-connection"_s), f.progress()));
         }},
        {u"save"_s, Permission::SeeWholeAudit,
         [](Session &s, SessionFixture &f) {
             return errorOf(Session::SecurityFile(s).save(f.path(u"security.json"_s),
                                                          Session::Existing::Replace, {}));
         }},
        {u"checkHistory"_s, Permission::SeeAudit,
         [](Session &s, SessionFixture &) { return errorOf(s.checkHistory(u"none"_s, {})); }},
        {u"attest"_s, Permission::ManageConnections,
         [](Session &s, SessionFixture &) { return errorOf(s.attest({})); }},
        {u"attestationFile"_s, Permission::SeeWholeAudit,
         [](Session &s, SessionFixture &) { return errorOf(s.attestationFile({})); }},
        {u"searchForSecrets"_s, Permission::ManageConnections,
         [](Session &s, SessionFixture &f) {
             return errorOf(s.searchForSecrets({f.path(u"nowhere"_s)}, f.progress()));
         }},
        {u"revokeEverything"_s, Permission::ManageConnections,
         [](Session &s, SessionFixture &f) { return errorOf(s.revokeEverything(f.progress())); }},
    };
}

inline std::vector<Call> activityCalls()
{
    return {
        {u"changes"_s, Permission::RunSync,
         [](Session &s, SessionFixture &) { return errorOf(Session::Activity(s).changes(30)); }},
        {u"signIns"_s, Permission::SeeAudit,
         [](Session &s, SessionFixture &f) {
             return errorOf(Session::Activity(s).signIns(30, f.progress()));
         }},
        {u"save"_s, Permission::OwnSettings,
         [](Session &s, SessionFixture &) {
             return errorOf(Session::Diagnostics(s).save({}, Session::Existing::Keep));
         }},
    };
}

inline std::vector<Call> reviewCalls()
{
    return {
        {u"begin"_s, Permission::SeeWholeAudit,
         [](Session &s, SessionFixture &f) {
             return errorOf(Session::Review(s).begin(f.progress()));
         }},
        {u"finish"_s, Permission::ManageConnections,
         [](Session &s, SessionFixture &) { return errorOf(Session::Review(s).finish(0, {})); }},
    };
}

inline std::vector<Call> duplicateCalls()
{
    return {
        {u"find"_s, Permission::SeeContacts,
         [](Session &s, SessionFixture &f) {
             return errorOf(Session::Duplicates(s).find(f.progress()));
         }},
        {u"compareSeveral"_s, Permission::SeeContacts,
         [](Session &s, SessionFixture &) {
             return errorOf(Session::Duplicates(s).compareSeveral({}));
         }},
        {u"keepApart"_s, Permission::RunSync,
         [](Session &s, SessionFixture &) {
             return errorOf(Session::Duplicates(s).keepApart({}));
         }},
        {u"suggestAgain"_s, Permission::RunSync,
         [](Session &s, SessionFixture &) {
             return errorOf(Session::Duplicates(s).suggestAgain({}));
         }},
        {u"merge"_s, Permission::ReleaseHeldPlan,
         [](Session &s, SessionFixture &f) {
             return errorOf(Session::Duplicates(s).merge({}, f.progress()));
         }},
    };
}

inline std::vector<Call> updateCalls()
{
    using Updates = Session::Updates;
    return {
        {u"state"_s, Permission::SeeConnections,
         [](Session &s, SessionFixture &) { return errorOf(Updates(s, {}).state()); }},
        {u"set"_s, Permission::ManageConnections,
         [](Session &s, SessionFixture &) {
             return errorOf(Updates(s, {}).set(Updates::Telling::On));
         }},
        {u"look"_s, Permission::SeeConnections,
         [](Session &s, SessionFixture &f) {
             return errorOf(Updates(s, {}).look(Updates::When::Now, f.progress()));
         }},
    };
}

// All of the above.
inline std::vector<Call> callsOfGroups()
{
    std::vector<Call> all;
    for (const auto &group :
         {witnessCalls, securityCalls, archiveCalls, hookCalls, connectionEditCalls, alertCalls,
          alertChannelCalls, reviewCalls, activityCalls, duplicateCalls, updateCalls}) {
        for (Call &call : group())
            all.push_back(std::move(call));
    }
    return all;
}

} // namespace warden
