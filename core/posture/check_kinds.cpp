#include "core/posture/check_kinds.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

// Stolen integration tokens first, then second factors, then what keeps them from being found out.
constexpr std::array kinds = {
    CheckKind{"grants.scopes"_L1, 100, 7, false},
    CheckKind{"grants.apps"_L1, 98, 30, true},
    CheckKind{"grants.unused"_L1, 95, 7, false},
    CheckKind{"grants.age"_L1, 90, 7, true},
    CheckKind{"grants.ends"_L1, 60, 7, true},
    CheckKind{"zapier.address"_L1, 92, 7, false},
    CheckKind{"zapier.review"_L1, 88, 30, true},
    CheckKind{"keys.in_files"_L1, 86, 30, false},
    CheckKind{"keys.place"_L1, 80, 7, true},
    CheckKind{"two_factor.enforced"_L1, 79, 30, true},
    CheckKind{"two_factor.enrolled"_L1, 78, 30, true},
    CheckKind{"accounts.security_defaults"_L1, 70, 30, true},
    CheckKind{"accounts.admins"_L1, 66, 30, true},
    CheckKind{"accounts.inactive"_L1, 58, 30, false},
    CheckKind{"transit.tls"_L1, 64, 7, false},
    CheckKind{"rest.databases"_L1, 76, 7, false},
    CheckKind{"rest.integrity"_L1, 50, 7, false},
    CheckKind{"rest.keychain"_L1, 56, 7, true},
    CheckKind{"rest.permissions"_L1, 72, 7, false},
    CheckKind{"rest.exports"_L1, 68, 7, true},
    CheckKind{"rest.swap"_L1, 44, 7, true},
    CheckKind{"rest.core_dumps"_L1, 42, 7, false},
    CheckKind{"people.one_person"_L1, 40, 7, false},
    CheckKind{"people.unused"_L1, 46, 7, false},
    CheckKind{"policies.fields"_L1, 74, 7, true},
    CheckKind{"audit.verified"_L1, 62, 7, false},
    CheckKind{"audit.rules"_L1, 55, 7, true},
    CheckKind{"audit.witness"_L1, 54, 7, false},
    CheckKind{"audit.review"_L1, 52, 7, false},
};

struct Page
{
    QLatin1StringView service;
    QLatin1StringView check; // or how its id begins
    QLatin1StringView url;
};

// As their pages are called in 2026; a wrong one costs a click, so none is relied on.
constexpr std::array pages = {
    Page{"google"_L1, "two_factor."_L1, "https://admin.google.com/ac/security/2sv"_L1},
    Page{"google"_L1, "accounts."_L1, "https://admin.google.com/ac/users"_L1},
    Page{"google"_L1, "grants."_L1, "https://myaccount.google.com/connections"_L1},
    Page{"microsoft"_L1, "two_factor."_L1,
         "https://entra.microsoft.com/#view/Microsoft_AAD_IAM/AuthenticationMethodsMenuBlade"
         "/~/UserRegistrationDetails"_L1},
    Page{"microsoft"_L1, "accounts.security_defaults"_L1,
         "https://portal.azure.com/#view/Microsoft_AAD_IAM/ActiveDirectoryMenuBlade"
         "/~/Properties"_L1},
    Page{"microsoft"_L1, "accounts."_L1,
         "https://entra.microsoft.com/#view/Microsoft_AAD_IAM/RolesManagementMenuBlade"
         "/~/AllRoles"_L1},
    Page{"microsoft"_L1, "grants."_L1, "https://myapps.microsoft.com"_L1},
    Page{"hubspot"_L1, "two_factor."_L1, "https://app.hubspot.com/l/settings/security"_L1},
    Page{"hubspot"_L1, "grants."_L1, "https://app.hubspot.com/l/integrations-settings"_L1},
    Page{"zapier"_L1, "two_factor."_L1, "https://zapier.com/app/settings/security"_L1},
    Page{"zapier"_L1, "zapier.review"_L1, "https://zapier.com/app/assets/connections"_L1},
    Page{"zapier"_L1, ""_L1, "https://zapier.com/app/zaps"_L1},
};

} // namespace

const CheckKind *findCheckKind(const QString &id)
{
    const auto *found = std::ranges::find(kinds, id, &CheckKind::id);
    return found == kinds.end() ? nullptr : found;
}

QUrl settingsPage(const QString &check, const QString &service)
{
    for (const Page &page : pages) {
        if (page.service == service && check.startsWith(page.check))
            return QUrl(QString(page.url));
    }
    return {};
}

QUrl revocationPage(const QString &service)
{
    return settingsPage(service == "zapier"_L1 ? u"zapier."_s : u"grants."_s, service);
}

} // namespace warden
