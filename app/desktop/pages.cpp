#include "app/desktop/desktop.h"
#include "ui/alerts_page/alerts_page.h"
#include "ui/audit_page/audit_page.h"
#include "ui/connections_page/connections_page.h"
#include "ui/contacts_page/contacts_page.h"
#include "ui/overview_page/overview_page.h"
#include "ui/people_page/people_page.h"
#include "ui/policies_page/policies_page.h"
#include "ui/security_page/security_page.h"
#include "ui/settings_page/settings_page.h"
#include "ui/sync_page/sync_page.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Desktop)
};

template <class P>
PageEntry entry(const QString &id, const QString &title, const QString &icon, Permission needed)
{
    return {id, title, icon, needed, [](const PageContext &context) { return new P(context); }};
}

} // namespace

std::vector<PageEntry> desktopPages()
{
    return {
        entry<OverviewPage>(u"overview"_s, Text::tr("Overview"), u"overview"_s,
                            Permission::OwnSettings),
        entry<ConnectionsPage>(u"connections"_s, Text::tr("Connections"), u"connections"_s,
                               Permission::SeeConnections),
        entry<ContactsPage>(u"contacts"_s, Text::tr("Contacts"), u"contacts"_s,
                            Permission::SeeContacts),
        entry<SyncPage>(u"sync"_s, Text::tr("Sync"), u"sync"_s, Permission::SeeRoutes),
        entry<SecurityPage>(u"security"_s, Text::tr("Security"), u"security"_s,
                            Permission::SeeAudit),
        entry<AlertsPage>(u"alerts"_s, Text::tr("Alerts"), u"alerts"_s, Permission::SeeWholeAudit),
        entry<AuditPageView>(u"audit"_s, Text::tr("Audit log"), u"audit"_s, Permission::SeeAudit),
        entry<PoliciesPage>(u"policies"_s, Text::tr("Policies"), u"policies"_s,
                            Permission::SeeRoutes),
        entry<PeoplePage>(u"people"_s, Text::tr("People"), u"people"_s, Permission::OwnSettings),
        entry<SettingsPage>(u"settings"_s, Text::tr("Settings"), u"settings"_s,
                            Permission::OwnSettings),
    };
}

} // namespace warden
