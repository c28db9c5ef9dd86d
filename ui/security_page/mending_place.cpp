#include "ui/security_page/mending_place.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(MendingPlace)
};

MendingPlace connections(const QString &argument = {})
{
    return {Text::tr("Open Connections"), u"connections"_s, argument};
}

} // namespace

MendingPlace mendingPlace(const Check &check)
{
    const QString &id = check.id;
    if (id == "grants.unused"_L1)
        return {Text::tr("Open Sync"), u"sync"_s, {}};
    if (id.startsWith("grants."_L1) || id == "keys.place"_L1 || id == "zapier.address"_L1)
        return connections();
    if (id == "policies.fields"_L1)
        return {Text::tr("Open Policies"), u"policies"_s, {}};
    if (id.startsWith("people."_L1))
        return {Text::tr("Open People"), u"people"_s, {}};
    if (id == "audit.verified"_L1)
        return {Text::tr("Verify the log"), u"audit"_s, u"verify"_s};
    if (id == "audit.witness"_L1)
        return {Text::tr("Open Settings"), u"settings"_s, u"witnesses"_s};
    if (id == "rest.keychain"_L1)
        return {Text::tr("Open Settings"), u"settings"_s, {}};
    if (id == "audit.review"_L1)
        return {Text::tr("Open the audit log"), u"audit"_s, {}};
    return {};
}

} // namespace warden
