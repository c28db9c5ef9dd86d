#pragma once

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

inline std::vector<Call> securityCalls()
{
    return {
        {u"securityReport"_s, Permission::SeeAudit,
         [](Session &s, SessionFixture &) { return errorOf(s.securityReport()); }},
        {u"checkSecurity"_s, Permission::ManageConnections,
         [](Session &s, SessionFixture &f) {
             return errorOf(s.checkSecurity(ConnectionId(u"no-connection"_s), f.progress()));
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

} // namespace warden
