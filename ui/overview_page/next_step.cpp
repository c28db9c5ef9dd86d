#include "ui/overview_page/next_step.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(OverviewPage)
};

NextStep connectTheFirst(const Actor &actor)
{
    const bool may = isAllowed(actor, Permission::ManageConnections);
    return {may ? Text::tr("Begin by connecting an account")
                : Text::tr("No account is connected yet"),
            may ? Text::tr("Contact Warden reads contacts from one place and brings them to "
                           "another. Connect the first of the two.")
                : Text::tr("An owner or administrator connects the first one."),
            Text::tr("Connect an account"),
            u"connections"_s,
            u"add"_s,
            Permission::ManageConnections};
}

NextStep addRoute(const Actor &actor)
{
    const bool may = isAllowed(actor, Permission::ManageRoutes);
    return {may ? Text::tr("Now say where contacts should go")
                : Text::tr("There are no routes yet"),
            may ? Text::tr("A route leads from one address book to another, with rules for what "
                           "may leave and what may be removed.")
                : Text::tr("An owner or administrator adds the first one."),
            Text::tr("Add a route"),
            u"sync"_s,
            u"add"_s,
            Permission::ManageRoutes};
}

} // namespace

std::optional<NextStep> nextStep(const SyncState &state, const Actor &actor)
{
    if (!isAllowed(actor, Permission::SeeConnections))
        return NextStep{Text::tr("Connections and syncs are for other roles"),
                        Text::tr("You may look at what happened, in the audit log."),
                        Text::tr("Open the audit log"), u"audit"_s};
    if (state.connections.empty())
        return connectTheFirst(actor);
    if (state.routes.empty() && !canHaveRoute(state) &&
        isAllowed(actor, Permission::ManageConnections))
        return NextStep{Text::tr("A route needs two address books"),
                        Text::tr("Connect one to read contacts from and one to bring them to."),
                        Text::tr("Connect the second one"),
                        u"connections"_s,
                        u"add"_s,
                        Permission::ManageConnections};
    if (state.routes.empty())
        return addRoute(actor);
    if (state.runs.empty() && state.waiting.empty() && isAllowed(actor, Permission::RunSync))
        return NextStep{Text::tr("Everything is set up"),
                        Text::tr("Press Sync now: what keeps to the limits is written at once, the "
                                 "rest waits for you. To look first, open Sync and press Preview "
                                 "first."),
                        Text::tr("Sync now"),
                        u"sync"_s,
                        u"now"_s,
                        Permission::RunSync};
    return std::nullopt;
}

} // namespace warden
