#include "ui/overview_page/setup_steps.h"

#include "ui/text/security_standing.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(SetupSteps)
};

// As the check of it says.
bool passes(const SecurityReport &security, QLatin1StringView check)
{
    const auto found = std::ranges::find(security.checks, check, &Check::id);
    return found != security.checks.end() && found->answer() == Answer::Pass;
}

} // namespace

SetupFacts setupFacts(const SyncState &state, const SecurityReport &security, bool hasRecoveryCode)
{
    return {.hasConnection = !state.connections.empty(),
            // A server with two address books could have a route of its own, which few want.
            .hasBothEnds =
                !state.routes.empty() || (canHaveRoute(state) && state.connections.size() > 1),
            .hasRoute = !state.routes.empty(),
            .hasRun = !state.runs.empty(),
            .wasChecked = lastChecked(security).isValid(),
            .hasWitness = passes(security, "audit.witness"_L1),
            .hasRecoveryCode = hasRecoveryCode};
}

std::vector<SetupStep> setupSteps(const SetupFacts &facts, const Actor &actor)
{
    // Who connects accounts and makes routes is who sets a workspace up.
    if (!isAllowed(actor, Permission::ManageConnections) ||
        !isAllowed(actor, Permission::ManageRoutes))
        return {};
    std::vector<SetupStep> steps = {
        {u"connect"_s, Text::tr("Connect two places"),
         Text::tr("Contact Warden reads contacts from one place and brings them to another: an "
                  "account, a contacts file, or a Zap."),
         facts.hasConnection ? Text::tr("Connect the second one") : Text::tr("Connect the first"),
         u"connections"_s, u"add"_s, facts.hasBothEnds},
        {u"route"_s, Text::tr("Say where contacts should go"),
         Text::tr("A route leads from one address book to another, with rules for what may leave "
                  "and what may be removed."),
         Text::tr("Add a route"), u"sync"_s, u"add"_s, facts.hasRoute}};
    if (isAllowed(actor, Permission::RunSync))
        steps.push_back(
            {u"plan"_s, Text::tr("Look at the first plan, and apply it"),
             Text::tr("A plan names everybody who would be new, changed or removed, and what would "
                      "leave. Nothing is written until you press Apply. A run can be undone as far "
                      "as the other side allows."),
             Text::tr("Show the plan"), u"sync"_s, u"preview"_s, facts.hasRun});
    if (isAllowed(actor, Permission::SeeAudit)) {
        steps.push_back({u"security"_s,
                         Text::tr("Check how safe your accounts are"),
                         Text::tr("Second factors, administrators and rights that nobody needs: "
                                  "press Check now on that page, and see what to mend first."),
                         Text::tr("Open Security"),
                         u"security"_s,
                         {},
                         facts.wasChecked});
        steps.push_back({u"witness"_s, Text::tr("Name a witness of the audit log"),
                         Text::tr("A folder, a mailbox or a hook is told how far the log has come, "
                                  "so that nobody can rewrite it without being found out."),
                         Text::tr("Add a witness"), u"settings"_s, u"witnesses"_s,
                         facts.hasWitness});
    }
    if (isAllowed(actor, Permission::ManageOperators))
        steps.push_back({u"recovery"_s,
                         Text::tr("Have a recovery code"),
                         Text::tr("It opens the workspace when passphrase or keychain is lost. "
                                  "Without one, the data is lost with them."),
                         Text::tr("Open People"),
                         u"people"_s,
                         {},
                         facts.hasRecoveryCode});
    return steps;
}

} // namespace warden
