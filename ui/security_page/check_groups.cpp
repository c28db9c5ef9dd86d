#include "ui/security_page/check_groups.h"

#include "ui/text/cloud_text.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(CheckGroups)
};

} // namespace

QString groupOf(const QString &check)
{
    const QString first = check.section(u'.', 0, 0);
    return first == "policies"_L1 ? u"people"_s : first;
}

QString groupTitle(const QString &group)
{
    if (group == "grants"_L1)
        return Text::tr("What was granted");
    if (group == "two_factor"_L1)
        return Text::tr("Second factor");
    if (group == "accounts"_L1)
        return Text::tr("Administrators and accounts");
    if (group == "zapier"_L1)
        return Text::tr("Zapier");
    if (group == "transit"_L1)
        return Text::tr("On the way");
    if (group == "rest"_L1)
        return Text::tr("On this computer");
    if (group == "keys"_L1)
        return Text::tr("Keys and passwords");
    if (group == "people"_L1)
        return Text::tr("People and policies");
    if (group == "audit"_L1)
        return Text::tr("Audit log");
    return group;
}

std::vector<CheckGroup> grouped(const std::vector<Check> &checks)
{
    std::vector<CheckGroup> groups;
    for (const Check &check : checks) {
        const QString title = groupTitle(groupOf(check.id));
        auto group = std::ranges::find(groups, title, &CheckGroup::title);
        if (group == groups.end())
            group = groups.insert(groups.end(), {title, {}});
        group->checks.push_back(check);
    }
    return groups;
}

QString siteName(const QString &service)
{
    return service == "zapier"_L1 ? u"Zapier"_s : cloudName(service);
}

QString placeText(const Check &check)
{
    if (check.connectionName.isEmpty())
        return {};
    const QString site = siteName(check.service);
    return check.connectionName == site ? site
                                        : Text::tr("%1 (%2)").arg(check.connectionName, site);
}

} // namespace warden
