#include "ui/security_page/mending_place.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(MendingPlace)
};

MendingPlace atConnections(const QString &button, const QString &argument = {})
{
    return {button, u"connections"_s, argument, Permission::ManageConnections};
}

MendingPlace passphrase()
{
    return {Text::tr("Open Settings"), u"settings"_s, u"passphrase"_s};
}

MendingPlace ofConnection(const Check &check)
{
    const QString &id = check.id;
    const QString connection = check.connection.value();
    const std::optional<Unknown> why = check.finding.why();
    const QString signIn = Text::tr("Sign in again");
    if (why == Unknown::NoPermission && !check.finding.needed().isEmpty()) {
        // Listing apps is asked for by itself: at Google it may end their access, too.
        const QString reason = id == "grants.apps"_L1 ? u"apps:"_s : u"accounts:"_s;
        return atConnections(signIn, reason + connection);
    }
    const bool isSignedInto = check.service == "google"_L1 || check.service == "microsoft"_L1;
    const bool isEntered = id == "grants.age"_L1 || id == "keys.place"_L1;
    if (why == Unknown::NeedsAPerson && id == "keys.place"_L1)
        return passphrase();
    if (why == Unknown::SignInNeeded || id == "grants.ends"_L1 || id == "grants.scopes"_L1 ||
        (isSignedInto && isEntered))
        return atConnections(signIn, connection);
    if (id == "grants.age"_L1 || id == "zapier.address"_L1)
        return atConnections(Text::tr("Enter a new one"), connection);
    if (id == "grants.unused"_L1)
        return atConnections(Text::tr("Open Connections"));
    if (id == "keys.place"_L1)
        return atConnections(Text::tr("Enter it again"), connection);
    return {}; // at the service alone
}

} // namespace

MendingPlace mendingPlace(const Check &check)
{
    const QString &id = check.id;
    if (!check.connection.isEmpty())
        return ofConnection(check);
    if (id == "policies.fields"_L1)
        return {Text::tr("Open Policies"), u"policies"_s, {}, Permission::ManageRoutes};
    if (id.startsWith("people."_L1))
        return {Text::tr("Open People"), u"people"_s, {}, Permission::ManageOperators};
    if (id == "audit.verified"_L1)
        return {Text::tr("Verify the log"), u"audit"_s, u"verify"_s, Permission::SeeAudit};
    if (id == "audit.rules"_L1)
        return {Text::tr("Open the rules"), u"alerts"_s, u"rules"_s, Permission::SeeWholeAudit};
    if (id == "audit.witness"_L1)
        return {Text::tr("Open Settings"), u"settings"_s, u"witnesses"_s,
                Permission::ManageConnections};
    if (id == "rest.keychain"_L1)
        return passphrase();
    if (id == "audit.review"_L1)
        return {Text::tr("Review now"), u"security"_s, u"review"_s, Permission::SeeWholeAudit};
    return {};
}

} // namespace warden
